// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/findingsproxymodel.h"

#include "models/roles.h"

namespace skranke {

FindingsProxyModel::FindingsProxyModel(QObject *parent)
    : SortFilterProxyModel(parent)
{
}

void FindingsProxyModel::setRule(const QString &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    invalidateRowsFilter();
}

void FindingsProxyModel::setSeverities(const QList<Severity> &severities)
{
    QStringList words;
    for (const Severity severity : severities)
        words.append(toWord(severity));
    if (words == m_severities)
        return;
    m_severities = words;
    invalidateRowsFilter();
}

bool FindingsProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_rule.isEmpty() && first.data(IdRole).toString() != m_rule)
        return false;
    if (!m_severities.isEmpty() && !m_severities.contains(first.data(StateRole).toString()))
        return false;
    return SortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace skranke
