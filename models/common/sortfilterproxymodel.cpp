// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/sortfilterproxymodel.h"

#include "models/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke {

SortFilterProxyModel::SortFilterProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocale(QLocale());
}

void SortFilterProxyModel::setFilterText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void SortFilterProxyModel::setOnlyId(const QString &id)
{
    if (id == m_onlyId)
        return;
    m_onlyId = id;
    invalidateRowsFilter();
}

void SortFilterProxyModel::setSortLocale(const QLocale &locale)
{
    m_collator = QCollator(locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    invalidate();
}

bool SortFilterProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_onlyId.isEmpty() && sourceModel()->index(row, 0, parent).data(IdRole).toString() != m_onlyId)
        return false;
    const int columns = sourceModel()->columnCount(parent);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < columns; ++column) {
            const QString text = sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool SortFilterProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    QVariant a = left.data(sortRole());
    QVariant b = right.data(sortRole());
    if (!a.isValid() && !b.isValid()) {
        a = left.data(Qt::DisplayRole);
        b = right.data(Qt::DisplayRole);
    }
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace skranke
