// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/fieldrow.h"
#include "services/userimport/userimport.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace skranke {

class ChangeFieldsModel;
class JsonView;
class SyntaxColours;
class TableView;

/// One person: every field as *now / in the file / result / decided by*, and the raw JSON from Alma and as it will be.
class PersonView : public QWidget {
    Q_OBJECT

public:
    explicit PersonView(SyntaxColours &colours, QWidget *parent = nullptr);

    /// `semantics`: by which plan; that a forecast is none of our own writing is said.
    void setPerson(const PlannedUser &user, MergeSemantics semantics = MergeSemantics::Api);
    /// Adds what the cache knows to a planned person whose change carries no whole user.
    void setNow(const QJsonObject &user);
    [[nodiscard]] TableView &table() const { return *m_table; }
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void backRequested();
    void stepRequested(int by);
    void lineRequested(qint64 line);
    void ruleRequested(const QString &rule);

private:
    QWidget *makeHeading();
    void takeFacts();

    PlannedUser m_user;
    MergeSemantics m_semantics = MergeSemantics::Api;
    ChangeFieldsModel *m_fields = nullptr;
    TableView *m_table = nullptr;
    JsonView *m_now = nullptr;
    JsonView *m_result = nullptr;
    QTabWidget *m_tabs = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
};

} // namespace skranke
