// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "models/userimport/importfile.h"

#include <QAbstractTableModel>
#include <QList>

namespace skranke {

/// The files of user imports, newest first. Does not watch folders and reads no file.
class FilesTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, InstitutionColumn, ReceivedColumn, RecordsColumn, ColumnCount };
    enum Role { PathRole = FirstFreeRole, InstitutionRole, StateNameRole };

    explicit FilesTableModel(QObject *parent = nullptr);

    /// Adds a file or replaces the entry of the same path; answers its row.
    int put(const ImportFile &file);
    void remove(const QString &path);
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 when not there
    [[nodiscard]] ImportFile file(int row) const;
    [[nodiscard]] const QList<ImportFile> &files() const { return m_files; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant displayData(const ImportFile &file, int column) const;

    QList<ImportFile> m_files; // newest first
};

} // namespace skranke
