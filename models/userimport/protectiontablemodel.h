// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/protection.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QList>

namespace skranke {

/// Entries of the protection register as a table: what is protected, how, until when, by whom and why.
class ProtectionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FieldColumn,
        PolicyColumn,
        StateColumn,
        LastDayColumn,
        WhoseColumn,
        OwnerColumn,
        ReasonColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides which of them apply.
    void setEntries(QList<StoredProtection> entries, QDate today);
    [[nodiscard]] const QList<StoredProtection> &entries() const { return m_entries; }
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const StoredProtection &entry, int column) const;
    [[nodiscard]] QVariant sortValue(const StoredProtection &entry, int column) const;

    QList<StoredProtection> m_entries;
    QDate m_today;
};

/// What people call the state of an entry, translated.
[[nodiscard]] QString protectionStateName(ProtectionState state);

} // namespace skranke
