// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/changetablemodel.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/queuepane.h"

#include <QCoroTask>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace skranke {

/// A queue pane over the plan of a file, with the sandbox behind it, and what tests do with it.
class QueuePaneDesk {
protected:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QueuePane> m_pane;
    BatchId m_batch;

    TableView *changes() const { return m_pane->findChild<TableView *>(QStringLiteral("changes")); }
    PrimaryButton *send() const { return m_pane->findChild<PrimaryButton *>(QStringLiteral("queueSend")); }
    MessageBar *message() const { return m_pane->findChild<MessageBar *>(); }

    QTreeView *batches() const { return m_pane->findChild<QTreeView *>(QStringLiteral("batches")); }
    QPushButton *nextStep() const { return m_pane->findChild<EmptyView *>()->button(); }

    /// In the tree, below the newest batch.
    void chooseState(const QString &word)
    {
        const auto find = [&] {
            const QModelIndex batch = batches()->model()->index(1, 0);
            for (int row = 0; row < batches()->model()->rowCount(batch); ++row) {
                const QModelIndex state = batches()->model()->index(row, 0, batch);
                if (state.data(StateRole).toString() == word)
                    return state;
            }
            return QModelIndex();
        };
        QTRY_VERIFY(find().isValid());
        batches()->setCurrentIndex(find());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(changes(), key, modifiers); }

    QString stateAt(int row) const
    {
        return changes()->model()->index(row, ChangeTableModel::StateColumn).data(StateRole).toString();
    }
    int countOf(ChangeState state, const BatchId &batch = {}) const
    {
        return QCoro::waitFor(m_desk->workspace->queue().counts({.batch = batch}))->value(state);
    }
    int countOfMember(const QString &member) const
    {
        return static_cast<int>(QCoro::waitFor(m_desk->workspace->queue().ids({.member = member}))->size());
    }
    ChangeId idAt(int row) const { return ChangeId(changes()->model()->index(row, 0).data(IdRole).toString()); }
    Change changeAt(int row) const { return *QCoro::waitFor(m_desk->workspace->queue().find(idAt(row))); }

    /// A plan of `changed` and `added` persons lies in the queue.
    void propose(int changed, int added)
    {
        QVERIFY(m_desk->fetchUsers());
        auto &import = m_desk->workspace->userImport();
        auto plan =
            QCoro::waitFor(import.plan({.path = m_desk->plainFile(changed, added), .institution = m_desk->code()}));
        QVERIFY(plan);
        const auto proposed = QCoro::waitFor(import.propose(*plan));
        QVERIFY(proposed);
        m_batch = proposed->batch;
    }

    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(changes()->isVisible());
        changes()->setFocus();
    }

    void open()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
    }
    void close()
    {
        m_pane.reset();
        m_desk.reset();
    }
};

} // namespace skranke
