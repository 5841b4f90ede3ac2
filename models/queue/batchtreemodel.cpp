// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/batchtreemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Internal id of top rows; a child carries its parent's row.
constexpr quintptr topLevel = ~quintptr(0);

} // namespace

BatchTreeModel::BatchTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

BatchTreeModel::Node BatchTreeModel::nodeFor(const BatchSummary &summary)
{
    Node node{.summary = summary, .states = {}, .sharesTitle = false};
    for (const ChangeState state : changewords::statesInOrder()) {
        if (summary.counts.value(state) > 0)
            node.states.append(state);
    }
    return node;
}

QList<BatchTreeModel::Node> BatchTreeModel::nodesFor(const QList<BatchSummary> &batches) const
{
    if (batches.isEmpty())
        return {};
    BatchSummary all;
    QList<Node> nodes;
    QHash<QString, int> titles;
    for (const BatchSummary &summary : batches)
        ++titles[changewords::batchName(summary.batch)];
    for (const BatchSummary &summary : batches) {
        for (auto count = summary.counts.cbegin(); count != summary.counts.cend(); ++count)
            all.counts[count.key()] += count.value();
        nodes.append(nodeFor(summary));
        nodes.last().sharesTitle = titles.value(changewords::batchName(summary.batch)) > 1;
    }
    nodes.prepend(nodeFor(all));
    return nodes;
}

bool BatchTreeModel::hasSameShape(const QList<Node> &nodes) const
{
    if (nodes.size() != m_nodes.size())
        return false;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).summary.batch.id != m_nodes.at(i).summary.batch.id
            || nodes.at(i).states != m_nodes.at(i).states)
            return false;
    }
    return true;
}

void BatchTreeModel::setBatches(const QList<BatchSummary> &batches)
{
    m_batches = batches;
    const QList<Node> nodes = nodesFor(batches);
    if (hasSameShape(nodes)) {
        m_nodes = nodes;
        for (int row = 0; row < m_nodes.size(); ++row) {
            const QModelIndex top = index(row, TitleColumn);
            Q_EMIT dataChanged(top, index(row, CountColumn));
            if (const int children = rowCount(top); children > 0)
                Q_EMIT dataChanged(index(0, TitleColumn, top), index(children - 1, CountColumn, top));
        }
        return;
    }
    beginResetModel();
    m_nodes = nodes;
    endResetModel();
}

void BatchTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setBatches(QList<BatchSummary>(m_batches));
}

BatchId BatchTreeModel::batch(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {}; // nothing is chosen
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return m_nodes.at(top.row()).summary.batch.id;
}

std::optional<ChangeState> BatchTreeModel::state(const QModelIndex &index) const
{
    if (!checkIndex(index) || !index.parent().isValid())
        return std::nullopt;
    return m_nodes.at(index.parent().row()).states.at(index.row());
}

QModelIndex BatchTreeModel::indexOf(const BatchId &batch, std::optional<ChangeState> state) const
{
    for (int row = 0; row < m_nodes.size(); ++row) {
        if (m_nodes.at(row).summary.batch.id != batch)
            continue;
        const QModelIndex top = index(row, TitleColumn);
        if (!state)
            return top;
        const auto child = m_nodes.at(row).states.indexOf(*state);
        return child < 0 ? top : index(static_cast<int>(child), TitleColumn, top);
    }
    return {};
}

QModelIndex BatchTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : topLevel);
}

QModelIndex BatchTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, topLevel);
}

int BatchTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_nodes.at(parent.row()).states.size());
}

int BatchTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BatchTreeModel::batchData(const Node &node, int column, int role) const
{
    const Batch &batch = node.summary.batch;
    const int total = node.summary.total();
    switch (role) {
    case Qt::DisplayRole:
        if (column == CountColumn)
            return QLocale().toString(total);
        if (batch.id.isEmpty())
            return tr("All changes");
        return node.sharesTitle ? QString(changewords::batchName(batch) + u" · "_s + format::dateTime(batch.created))
                                : changewords::batchName(batch);
    case Qt::ToolTipRole: {
        const QString counts = changewords::countsLine(node.summary.counts);
        if (batch.id.isEmpty())
            return counts;
        //: Tool tip of a batch: title, institution, time, counts per state
        return tr("%1\n%2 · %3\n%4")
            .arg(changewords::batchName(batch), batch.institution.toString(), format::dateTime(batch.created), counts);
    }
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return column == CountColumn ? QVariant(total) : QVariant(batch.created);
    case IdRole:
        return batch.id.toString();
    case CountRole:
        return total;
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant BatchTreeModel::stateData(const Node &node, ChangeState state, int column, int role) const
{
    const int count = node.summary.counts.value(state);
    switch (role) {
    case Qt::DisplayRole:
        return column == CountColumn ? QLocale().toString(count) : changewords::stateName(state);
    case Qt::ToolTipRole:
        return changewords::stateExplanation(state);
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return column == CountColumn ? QVariant(count) : QVariant(toWord(state));
    case IdRole:
        return node.summary.batch.id.toString();
    case StateRole:
        return column == TitleColumn ? QVariant(toWord(state)) : QVariant();
    case CountRole:
        return count;
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant BatchTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return batchData(m_nodes.at(index.row()), index.column(), role);
    const Node &node = m_nodes.at(static_cast<qsizetype>(index.internalId()));
    return stateData(node, node.states.at(index.row()), index.column(), role);
}

QVariant BatchTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Batch") : tr("Changes");
}

} // namespace skranke
