// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "services/store/changerepository.h"

#include <QAbstractItemModel>

#include <optional>

namespace skranke {

/// The batches of the queue, newest first, under a first row for all of them; below each its states with counts.
class BatchTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, CountColumn, ColumnCount };

    explicit BatchTreeModel(QObject *parent = nullptr);

    /// Batches and states that stay keep their rows, so that selection, expansion and scroll place survive a refresh.
    void setBatches(const QList<BatchSummary> &batches);
    [[nodiscard]] const QList<BatchSummary> &batches() const { return m_batches; }
    void retranslate();

    [[nodiscard]] BatchId batch(const QModelIndex &index) const; ///< empty for the row of all batches
    [[nodiscard]] std::optional<ChangeState> state(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const BatchId &batch, std::optional<ChangeState> state = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// A batch with the states it has, in the order in which they are shown.
    struct Node {
        BatchSummary summary;
        QList<ChangeState> states = {};
        bool sharesTitle = false; ///< with another batch: its time tells them apart
        quintptr key = 0; ///< internal id of its children: unlike its row it never changes
    };
    [[nodiscard]] static Node nodeFor(const BatchSummary &summary);
    [[nodiscard]] QList<Node> nodesFor(const QList<BatchSummary> &batches) const;
    [[nodiscard]] bool hasSameOrder(const QList<Node> &nodes) const;
    void removeNodesNotIn(const QList<Node> &nodes);
    void take(int row, const Node &node);
    void takeStates(int row, const QList<ChangeState> &states);
    void tellData(int row);
    [[nodiscard]] int rowOf(quintptr key) const; ///< of the node whose children have this internal id
    [[nodiscard]] QVariant batchData(const Node &node, int column, int role) const;
    [[nodiscard]] QVariant stateData(const Node &node, ChangeState state, int column, int role) const;

    QList<BatchSummary> m_batches;
    QList<Node> m_nodes;
    quintptr m_lastKey = 0;
};

} // namespace skranke
