// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/batchtreemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Internal id of top rows; a child carries its parent's key.
constexpr quintptr topLevel = 0;

} // namespace

BatchTreeModel::BatchTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

BatchTreeModel::Node BatchTreeModel::nodeFor(const BatchSummary &summary)
{
    Node node{.summary = summary};
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

/// Whether the rows that stay stand in the order of `nodes`, as they do unless somebody set the clock back.
bool BatchTreeModel::hasSameOrder(const QList<Node> &nodes) const
{
    auto next = m_nodes.cbegin();
    for (const Node &node : nodes) {
        const auto found = std::find_if(m_nodes.cbegin(), m_nodes.cend(), [&node](const Node &one) {
            return one.summary.batch.id == node.summary.batch.id;
        });
        if (found == m_nodes.cend())
            continue;
        if (found < next)
            return false;
        next = found + 1;
    }
    return true;
}

void BatchTreeModel::removeNodesNotIn(const QList<Node> &nodes)
{
    QSet<BatchId> stay;
    for (const Node &node : nodes)
        stay.insert(node.summary.batch.id);
    for (int row = static_cast<int>(m_nodes.size()) - 1; row >= 0; --row) {
        if (stay.contains(m_nodes.at(row).summary.batch.id))
            continue;
        beginRemoveRows({}, row, row);
        m_nodes.removeAt(row);
        endRemoveRows();
    }
}

void BatchTreeModel::setBatches(const QList<BatchSummary> &batches)
{
    m_batches = batches;
    QList<Node> nodes = nodesFor(batches);
    if (!hasSameOrder(nodes)) {
        beginResetModel();
        for (Node &node : nodes)
            node.key = ++m_lastKey;
        m_nodes = nodes;
        endResetModel();
        return;
    }
    removeNodesNotIn(nodes);
    for (int row = 0; row < nodes.size(); ++row) {
        Node &node = nodes[row];
        if (row < m_nodes.size() && m_nodes.at(row).summary.batch.id == node.summary.batch.id) {
            take(row, node);
            continue;
        }
        node.key = ++m_lastKey;
        beginInsertRows({}, row, row);
        m_nodes.insert(row, node);
        endInsertRows();
    }
}

void BatchTreeModel::take(int row, const Node &node)
{
    // Before the states: what is asked of a new one while it comes in is its count.
    m_nodes[row].summary = node.summary;
    m_nodes[row].sharesTitle = node.sharesTitle;
    takeStates(row, node.states);
    tellData(row);
}

/// Both lists are in the order of `changewords::statesInOrder`.
void BatchTreeModel::takeStates(int row, const QList<ChangeState> &states)
{
    const QModelIndex top = index(row, TitleColumn);
    QList<ChangeState> &now = m_nodes[row].states;
    for (int child = static_cast<int>(now.size()) - 1; child >= 0; --child) {
        if (states.contains(now.at(child)))
            continue;
        beginRemoveRows(top, child, child);
        now.removeAt(child);
        endRemoveRows();
    }
    for (int child = 0; child < states.size(); ++child) {
        if (child < now.size() && now.at(child) == states.at(child))
            continue;
        beginInsertRows(top, child, child);
        now.insert(child, states.at(child));
        endInsertRows();
    }
}

void BatchTreeModel::tellData(int row)
{
    const QModelIndex top = index(row, TitleColumn);
    Q_EMIT dataChanged(top, index(row, CountColumn));
    if (const int children = rowCount(top); children > 0)
        Q_EMIT dataChanged(index(0, TitleColumn, top), index(children - 1, CountColumn, top));
}

int BatchTreeModel::rowOf(quintptr key) const
{
    const auto found = std::ranges::find(m_nodes, key, &Node::key);
    return found == m_nodes.cend() ? -1 : static_cast<int>(found - m_nodes.cbegin());
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
    return m_nodes.at(rowOf(index.internalId())).states.at(index.row());
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
    return createIndex(row, column, parent.isValid() ? m_nodes.at(parent.row()).key : topLevel);
}

QModelIndex BatchTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, topLevel);
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
        return format::plain(tr("%1\n%2 · %3\n%4")
                                 .arg(changewords::batchName(batch), batch.institution.toString(),
                                      format::dateTime(batch.created), counts));
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
    const Node &node = m_nodes.at(rowOf(index.internalId()));
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
