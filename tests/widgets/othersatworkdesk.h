// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/changetablemodel.h"
#include "services/core/userfields.h"
#include "services/queue/changequeue.h"
#include "tests/widgets/proposals.h"
#include "tests/widgets/shownwindow.h"
#include "tests/widgets/testdesk.h"
#include "widgets/audit/auditpane.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSettings>
#include <QTest>
#include <QTreeView>

#include <memory>

// A busy machine may be slow; nothing waits longer than it must.
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)

namespace skranke {

/// A window, and another program that works in the same profile.
class OthersAtWorkDesk {
protected:
    static constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Workspace> m_other; // with a store and a connection of its own, as another program has
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<MainWindow> m_window;
    QueuePane *m_queue = nullptr;
    AuditPane *m_audit = nullptr;
    InstitutionsPane *m_institutions = nullptr;
    testing::NotingPane *m_noting = nullptr;
    QList<ChangeId> m_ids; // in proposal order

    TableView *changes() const { return m_queue->findChild<TableView *>(QStringLiteral("changes")); }
    QTreeView *batches() const { return m_queue->findChild<QTreeView *>(QStringLiteral("batches")); }
    EmptyView *emptyList() const
    {
        for (EmptyView *view : m_queue->findChildren<EmptyView *>()) {
            if (view->parentWidget() == changes()->parentWidget())
                return view;
        }
        return nullptr;
    }
    TableView *entries() const { return m_audit->findChild<TableView *>(QStringLiteral("auditEntries")); }
    int rows() const { return changes()->model()->rowCount(); }
    ChangeId idAt(int row) const { return ChangeId(changes()->model()->index(row, 0).data(IdRole).toString()); }
    int rowOf(const ChangeId &id) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (idAt(row) == id)
                return row;
        }
        return -1;
    }
    QString stateOf(const ChangeId &id) const
    {
        return changes()->model()->index(rowOf(id), ChangeTableModel::StateColumn).data(StateRole).toString();
    }
    ChangeId current() const { return ChangeId(changes()->currentIndex().data(IdRole).toString()); }
    ChangeId atTop() const { return ChangeId(changes()->indexAt({0, 0}).data(IdRole).toString()); }
    QStringList selected() const
    {
        QStringList ids;
        for (const QModelIndex &row : changes()->selectionModel()->selectedRows())
            ids.append(row.data(IdRole).toString());
        ids.sort();
        return ids;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(changes(), key, modifiers); }

    static Change renaming(const QString &id)
    {
        const QJsonObject base{{QStringLiteral("primary_id"), id},
                               {QStringLiteral("last_name"), QStringLiteral("Bjørndalsæter")},
                               {QStringLiteral("first_name"), QStringLiteral("Åse")}};
        Change change;
        change.target = {.institution = InstitutionCode(QStringLiteral("NSK")), .kind = TargetKind::User, .key = id};
        change.base = base;
        change.intent = {{.path = {.member = QStringLiteral("last_name"), .element = {}},
                          .oldValue = QStringLiteral("Bjørndalsæter"),
                          .newValue = QStringLiteral("Ærfugl")}};
        change.result = userfields::applied(base, change.intent);
        return change;
    }

    void otherProposes(int first, int count, const QString &title = QStringLiteral("of the other"))
    {
        testing::proposeTo(m_other->queue(), first, count, title);
    }
    void otherApproves(const QList<ChangeId> &ids)
    {
        const auto approved = QCoro::waitFor(m_other->queue().approve({.ids = ids}));
        QVERIFY(approved);
        QCOMPARE(*approved, ids.size());
    }
    void otherWithdraws(const QList<ChangeId> &ids)
    {
        const auto withdrawn = QCoro::waitFor(m_other->queue().withdraw({.ids = ids}));
        QVERIFY(withdrawn);
        QCOMPARE(*withdrawn, ids.size());
    }

    /// By a newer plan, as it were.
    void otherReplaces(const QString &id)
    {
        Change later = renaming(id);
        later.intent.first().newValue = QStringLiteral("Løvås");
        later.result = userfields::applied(later.base, later.intent);
        Batch batch;
        batch.institution = InstitutionCode(QStringLiteral("NSK"));
        batch.kind = BatchKind::Desk;
        batch.title = QStringLiteral("of the other");
        const auto proposed = QCoro::waitFor(m_other->queue().propose(batch, {later}));
        QVERIFY(proposed);
        QCOMPARE(proposed->amended, 1);
    }

    /// The window over what lies in the queue, with this pane in front.
    void show(const char *pane)
    {
        m_ids = *QCoro::waitFor(m_desk->workspace().queue().ids({}));
        m_memory = std::make_unique<QSettings>(m_desk->folder() + QStringLiteral("/window.ini"), QSettings::IniFormat);
        m_memory->setValue(QStringLiteral("window/pane"), QString::fromLatin1(pane));
        m_jobs = std::make_unique<JobBoard>();
        m_window = std::make_unique<MainWindow>(*m_memory, *m_jobs);
        m_queue = new QueuePane(m_desk->services(), *m_jobs);
        m_audit = new AuditPane(m_desk->services(), *m_jobs);
        m_institutions = new InstitutionsPane(m_desk->services(), *m_jobs, [] { return Preferences(); });
        m_noting = new testing::NotingPane;
        m_window->place({m_queue, m_audit, m_institutions, m_noting}, m_desk->services());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        SOON_VERIFY(m_window->currentPane()->isPictureReady());
    }
    void showQueue()
    {
        show("queue");
        SOON_VERIFY(changes()->isVisible() && rows() > 0);
        changes()->setFocus();
    }
    void loadAll()
    {
        key(Qt::Key_End);
        while (rows() < m_ids.size()) {
            SOON_VERIFY(m_queue->isPictureReady());
            const int before = rows();
            changes()->scrollToBottom();
            SOON_VERIFY(rows() > before);
        }
        SOON_VERIFY(m_queue->isPictureReady());
    }
    void chooseState(const QString &word)
    {
        const QModelIndex all = batches()->model()->index(0, 0);
        for (int row = 0; row < batches()->model()->rowCount(all); ++row) {
            const QModelIndex state = batches()->model()->index(row, 0, all);
            if (state.data(StateRole).toString() == word)
                batches()->setCurrentIndex(state);
        }
        QCOMPARE(batches()->currentIndex().data(StateRole).toString(), word);
        SOON_VERIFY(m_queue->isPictureReady());
    }

    void open()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(QStringLiteral("NSK"), QStringLiteral("Nordskogen")));
        auto opened = QCoro::waitFor(Workspace::open(m_desk->folder(), Workspace::KeyPlace::KeyFile));
        QVERIFY(opened);
        m_other = std::move(*opened);
    }
    void close()
    {
        m_window.reset();
        m_jobs.reset();
        m_memory.reset();
        m_other.reset();
        m_desk.reset();
    }
};

} // namespace skranke
