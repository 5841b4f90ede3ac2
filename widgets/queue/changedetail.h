// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "widgets/common/link.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace skranke {

class ChangeFieldsModel;
class ChoiceBox;
class ConflictView;
class EmptyView;
class HistoryTableModel;
class JsonView;
class SyntaxColours;
class TableView;

/// One change in full: its fields and who decided them, base / mine / theirs on a conflict, the raw JSON, its history.
class ChangeDetail : public QWidget {
    Q_OBJECT

public:
    explicit ChangeDetail(SyntaxColours &colours, QWidget *parent = nullptr);

    void setChange(const Change &change, const QList<HistoryEntry> &history);
    void clear();
    [[nodiscard]] const std::optional<Change> &change() const { return m_change; }
    [[nodiscard]] ConflictView &conflict() const { return *m_conflict; }
    void showConflict(); ///< brings the three-way view to the front
    void retranslate();

Q_SIGNALS:
    void linkActivated(const skranke::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum RawPart { BaseRaw, IntentRaw, ResultRaw, ResponseRaw };

    QWidget *makeHeading();
    QWidget *makeRaw(SyntaxColours &colours);
    void takeChange();
    void takeHeading();
    void takeRawParts();
    void showRaw();
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QString origin() const;

    std::optional<Change> m_change;
    ChangeFieldsModel *m_fields = nullptr;
    HistoryTableModel *m_history = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_facts = nullptr;
    TableView *m_fieldsTable = nullptr;
    ConflictView *m_conflict = nullptr;
    TableView *m_historyTable = nullptr;
    ChoiceBox *m_rawPart = nullptr;
    JsonView *m_raw = nullptr;
    QTabWidget *m_tabs = nullptr;
    EmptyView *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace skranke
