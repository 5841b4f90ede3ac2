// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <optional>

namespace skranke {

/// One institution with what a list of them shows.
struct InstitutionRow {
    Institution institution;
    std::optional<qint64> users = {}; ///< in the cache; empty: not counted yet
    QDateTime fetched = {}; ///< UTC; invalid: never
    QDateTime tested = {}; ///< UTC, in this run of the program; invalid: not in this run
    int callsLeft = -1; ///< today; -1: not known
};

/// The register as a table. Fetches nothing.
class InstitutionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        EnvironmentColumn,
        KeyColumn,
        TestedColumn,
        UsersColumn,
        FetchedColumn,
        CallsLeftColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows that are still there, so that selection and scroll place stay.
    void setRows(QList<InstitutionRow> rows);
    void setCallsLeft(const InstitutionCode &code, int callsLeft);
    void setTested(const InstitutionCode &code, const QDateTime &tested);
    [[nodiscard]] const QList<InstitutionRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const InstitutionCode &code) const; ///< -1 when it is not there
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeRowsNotIn(const QList<InstitutionRow> &rows);
    [[nodiscard]] QVariant sortValue(const InstitutionRow &row, int column) const;
    [[nodiscard]] QString text(const InstitutionRow &row, int column) const;

    QList<InstitutionRow> m_rows;
};

} // namespace skranke
