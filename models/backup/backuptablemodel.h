// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/backup.h"

#include <QAbstractTableModel>
#include <QList>

namespace skranke {

/// The backups of a profile as a table. Looks at no file.
class BackupTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        MadeColumn,
        KindColumn,
        SizeColumn,
        NameColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(QList<Backup> backups);
    [[nodiscard]] const QList<Backup> &backups() const { return m_backups; }
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Backup> m_backups;
};

/// The kind in the language of the program.
[[nodiscard]] QString backupKindText(BackupKind kind);

} // namespace skranke
