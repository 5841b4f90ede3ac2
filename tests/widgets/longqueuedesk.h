// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/delimitedtext.h"
#include "models/queue/changetablemodel.h"
#include "services/core/csv.h"
#include "services/core/userfields.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/proposals.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/changesexport.h"
#include "widgets/queue/queuepane.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace skranke {

/// A queue pane over more changes than one page of them, and what tests do with it.
class LongQueueDesk {
protected:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<QueuePane> m_pane;
    QList<ChangeId> m_ids; // in proposal order

    TableView *changes() const { return m_pane->findChild<TableView *>(QStringLiteral("changes")); }
    int rows() const { return changes()->model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(changes(), key, modifiers); }
    ChangeId current() const { return ChangeId(changes()->currentIndex().data(IdRole).toString()); }
    qsizetype selected() const { return changes()->selectionModel()->selectedRows().size(); }
    int countOf(ChangeState state) const
    {
        return QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(state);
    }

    void propose(int count)
    {
        testing::proposeTo(m_desk->workspace().queue(), 0, count, QStringLiteral("many"));
        m_ids = *QCoro::waitFor(m_desk->workspace().queue().ids({}));
        QCOMPARE(m_ids.size(), count);
    }
    /// As when Alma went on: found by a comparison that another desk's program made.
    void makeConflicts(const QList<int> &places)
    {
        QList<ChangeId> ids;
        for (const int place : places)
            ids.append(m_ids.at(place));
        QVERIFY(QCoro::waitFor(saving(ids, ChangeState::Conflict)));
    }
    /// As another program does, which tells nothing here. The store takes what is asked of it in turn.
    QCoro::Task<Result<>> saving(const QList<ChangeId> &ids, ChangeState state) const
    {
        return m_desk->workspace().store().run([ids, state](StoreAccess &access) -> Result<> {
            ChangeRepository repository(access);
            for (const ChangeId &id : ids) {
                if (auto saved = repository.saveState(id, state); !saved)
                    return saved;
            }
            return {};
        });
    }
    QCoro::Task<Result<>> running(const QString &sql) const
    {
        return m_desk->workspace().store().run(
            [sql](StoreAccess &access) { return Sql::run(access.db, sql).transform([](const QSqlQuery &) { }); });
    }
    int rowOf(const ChangeId &id) const
    {
        const QAbstractItemModel &model = *changes()->model();
        return model.match(model.index(0, 0), IdRole, id.toString(), 1, Qt::MatchExactly).value(0).row();
    }
    QString stateOf(const ChangeId &id) const
    {
        return changes()->model()->index(rowOf(id), ChangeTableModel::StateColumn).data(StateRole).toString();
    }
    ChangeId atTop() const { return ChangeId(changes()->indexAt({0, 0}).data(IdRole).toString()); }
    /// The table of what is proposed, all but the last change; the keyboard is there.
    void showProposed()
    {
        QVERIFY(QCoro::waitFor(saving({m_ids.last()}, ChangeState::Withdrawn)));
        show();
        chooseState(QStringLiteral("proposed"));
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        QTRY_COMPARE(current(), m_ids.at(0));
    }
    void goDown(int steps) const
    {
        for (int step = 0; step < steps; ++step) {
            QTRY_VERIFY(rows() > changes()->currentIndex().row() + 1);
            key(Qt::Key_J);
        }
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void loadAll(int count) const
    {
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected(), count);
        QTRY_VERIFY(m_pane->isPictureReady());
    }
    void extend(int steps) const
    {
        const Qt::Key down = steps < 0 ? Qt::Key_Up : Qt::Key_Down;
        for (int step = 0; step < std::abs(steps); ++step) {
            const int target = changes()->currentIndex().row() + (steps < 0 ? -1 : 1);
            QTRY_VERIFY(rows() > target); // the next page comes when the last row is in sight
            key(down, Qt::ShiftModifier);
        }
    }
    /// The rows that are selected, which must be one range.
    std::pair<int, int> selectedRange() const
    {
        QList<int> found;
        for (const QModelIndex &row : changes()->selectionModel()->selectedRows())
            found.append(row.row());
        if (found.isEmpty())
            return {-1, -1};
        const auto [first, last] = std::ranges::minmax(found);
        return last - first + 1 == found.size() ? std::pair(first, last) : std::pair(-2, -2);
    }
    /// In the tree, below the only batch.
    void chooseState(const QString &word) const
    {
        auto *tree = m_pane->findChild<QTreeView *>(QStringLiteral("batches"));
        const auto find = [&] {
            const QModelIndex batch = tree->model()->index(1, 0);
            const QModelIndexList found =
                tree->model()->match(tree->model()->index(0, 0, batch), StateRole, word, 1, Qt::MatchExactly);
            return found.value(0);
        };
        QTRY_VERIFY(find().isValid());
        tree->setCurrentIndex(find());
    }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ChangesExport &exporting() const { return *m_pane->findChild<ChangesExport *>(); }
    MessageBar &message() const { return *m_pane->findChild<MessageBar *>(); }

    /// One page is there, and nobody has asked for more.
    void show()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), *m_jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(changes()->isVisible());
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        QVERIFY(rows() < m_ids.size());
    }

    void open()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(QStringLiteral("NSK"), QStringLiteral("Nordskogen")));
        m_jobs = std::make_unique<JobBoard>();
    }
    void close()
    {
        m_pane.reset();
        m_jobs.reset();
        m_desk.reset();
    }
};

} // namespace skranke
