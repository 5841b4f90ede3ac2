// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace skranke {

/// Sorts by `SortRole`, texts as the language sorts them and numbers in them by value; filters rows in which every
/// typed word stands in some column. For tables of some ten thousand rows; larger ones are sorted where they lie.
class SortFilterProxyModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortFilterProxyModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    /// Only the rows of this `IdRole`; empty: all.
    void setOnlyId(const QString &id);
    /// After a change of language: another alphabet.
    void setSortLocale(const QLocale &locale);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QString m_onlyId;
    QCollator m_collator;
};

} // namespace skranke
