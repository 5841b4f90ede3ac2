// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/userimport/protectionregister.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace skranke {

class EmptyView;
class ProtectionTableModel;
class SortFilterProxyModel;
class TableView;

/// What is protected of one person: the entries of the register that are the person's, and those for everybody at the
/// institution. Makes entries and ends them.
class ProtectionsView : public QWidget {
    Q_OBJECT

public:
    explicit ProtectionsView(ProtectionRegister &entries, QWidget *parent = nullptr);

    void setPerson(const InstitutionCode &institution, const PrimaryId &person, const QString &name);
    /// Asks how; `member` is the field that is offered first.
    void protect(const QString &member);
    [[nodiscard]] TableView &table() const { return *m_table; }
    void retranslate();

Q_SIGNALS:
    void counted(int entries);
    /// `tried` is translated.
    void failed(const QString &tried, const skranke::Error &error);

private:
    void reload();
    void add(const ProtectionRegister::Wish &wish);
    void endSelected();
    void takeUsable();

    ProtectionRegister &m_register;
    InstitutionCode m_institution;
    PrimaryId m_person;
    QString m_personName;
    ProtectionTableModel *m_model;
    SortFilterProxyModel *m_proxy;
    TableView *m_table;
    EmptyView *m_nothing;
    QStackedWidget *m_tableOrNothing;
    QPushButton *m_add;
    QPushButton *m_end;
};

} // namespace skranke
