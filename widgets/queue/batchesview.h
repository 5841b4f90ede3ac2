// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/changerepository.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeView;

namespace skranke {

class BatchTreeModel;

/// The list of batches with their states; choosing a batch or a state says what the table of changes shows.
class BatchesView : public QWidget {
    Q_OBJECT

public:
    explicit BatchesView(QWidget *parent = nullptr);

    void setBatches(const QList<BatchSummary> &batches);
    void choose(const BatchId &batch, std::optional<ChangeState> state = {});
    [[nodiscard]] BatchId batch() const; ///< empty: all
    [[nodiscard]] std::optional<ChangeState> state() const;
    [[nodiscard]] bool isEmpty() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const skranke::BatchId &batch, std::optional<skranke::ChangeState> state);

private:
    void takeCountWidth();

    BatchTreeModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QTreeView *m_tree = nullptr;
    bool m_taking = false; // a refresh moves the current row without a person's wish
};

} // namespace skranke
