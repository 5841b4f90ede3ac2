// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/preferences.h"
#include "tests/widgets/longqueuedesk.h"
#include "tests/widgets/storehold.h"
#include "widgets/audit/auditpane.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/changesview.h"
#include "widgets/userimport/userimportpane.h"

#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace skranke;
using namespace Qt::StringLiterals;
using testing::creation;

/// What a key reaches in the queue: once, and only what somebody has looked at.
class QueueKeysTest : public QObject, private LongQueueDesk {
    Q_OBJECT

private:
    static constexpr int count = 60; // more than one page

    /// A key that stays down: the first event, and those that the keyboard repeats once everything has come to rest.
    void hold(Qt::Key key, const QString &text) const
    {
        constexpr int repeats = 3;
        for (int event = 0; event <= repeats; ++event) {
            QTest::simulateEvent(changes(), true, key, {}, text, event > 0);
            QTRY_VERIFY(m_pane->isPictureReady());
        }
        QTest::simulateEvent(changes(), false, key, {}, text, false);
    }
    QAction *actionOf(const QString &shortcut) const
    {
        for (const Pane::MenuEntry &entry : m_pane->menuEntries()) {
            if (entry.action && entry.action->shortcut() == QKeySequence(shortcut))
                return entry.action;
        }
        return nullptr;
    }
    static QStringList repeated(const Pane &pane)
    {
        QStringList keys;
        for (const Pane::MenuEntry &entry : pane.menuEntries()) {
            if (entry.action && entry.action->autoRepeat())
                keys.append(entry.action->shortcut().toString());
        }
        return keys;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aHeldKeyDecidesOnceAndGoesOnMoving()
    {
        propose(count);
        show();
        hold(Qt::Key_A, u"a"_s);
        QCOMPARE(countOf(ChangeState::Approved), 1);
        QCOMPARE(current(), m_ids.at(1));
        hold(Qt::Key_T, u"t"_s);
        QCOMPARE(countOf(ChangeState::Withdrawn), 1);
        QCOMPARE(current(), m_ids.at(2));
        hold(Qt::Key_J, u"j"_s);
        QCOMPARE(current(), m_ids.at(6));
    }

    void onlyKeysThatMoveAreRepeated()
    {
        const QueuePane queue(m_desk->services(), *m_jobs);
        QCOMPARE(repeated(queue), (QStringList{u"J"_s, u"K"_s, u"N"_s}));
        const UserImportPane import(m_desk->services(), *m_jobs);
        QCOMPARE(repeated(import), (QStringList{u"J"_s, u"K"_s}));
        const InstitutionsPane institutions(m_desk->services(), *m_jobs, [] { return Preferences(); });
        QCOMPARE(repeated(institutions), QStringList());
        const AuditPane audit(m_desk->services(), *m_jobs);
        QCOMPARE(repeated(audit), QStringList());
    }

    void whatNobodyHasSeenYetIsNotDecided()
    {
        propose(count);
        show();
        for (const Qt::Key decision : {Qt::Key_A, Qt::Key_T}) {
            ChangeId looked;
            {
                const testing::StoreHold hold(m_desk->workspace().store());
                key(Qt::Key_J);
                looked = current();
                key(decision); // its fields are on their way
            }
            QCOMPARE(current(), looked);
            QTRY_VERIFY(m_pane->isPictureReady());
            QCOMPARE(countOf(ChangeState::Approved) + countOf(ChangeState::Withdrawn), decision == Qt::Key_A ? 0 : 1);
            key(decision);
            QVERIFY(current() != looked);
            QTRY_VERIFY(m_pane->isPictureReady());
            QCOMPARE(countOf(ChangeState::Approved) + countOf(ChangeState::Withdrawn), decision == Qt::Key_A ? 1 : 2);
        }
    }

    void whatIsSelectedInAListThatWasLeftIsNotDecided_data()
    {
        QTest::addColumn<Qt::Key>("decision");
        QTest::newRow("approve") << Qt::Key_A;
        QTest::newRow("withdraw") << Qt::Key_T;
    }
    void whatIsSelectedInAListThatWasLeftIsNotDecided()
    {
        QFETCH(const Qt::Key, decision);
        propose(count);
        show();
        const auto selectTwo = [this] {
            const QItemSelection two(changes()->model()->index(0, 0), changes()->model()->index(1, 0));
            changes()->selectionModel()->select(two, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return selected() == 2;
        };
        QVERIFY(selectTwo());
        auto *batches = m_pane->findChild<QTreeView *>(u"batches"_s);
        {
            const testing::StoreHold hold(m_desk->workspace().store());
            batches->setCurrentIndex(batches->model()->index(1, 0)); // and the key before its rows can be there
            key(decision);
        }
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(countOf(ChangeState::Proposed), count);
        QVERIFY(selectTwo());
        key(decision);
        QTRY_COMPARE(countOf(ChangeState::Proposed), count - 2);
    }

    void aChangeThatWasReplacedMeanwhileIsNoError()
    {
        propose(count);
        show();
        const auto inStore = [this](const QString &sql, const QVariantList &binds) {
            return m_desk->workspace().store().run([sql, binds](StoreAccess &access) {
                return Sql::run(access.db, sql, binds).transform([](const QSqlQuery &) { });
            });
        };
        auto gone = inStore(u"DELETE FROM change WHERE id = ?"_s, {m_ids.at(1).toString()});
        key(Qt::Key_J); // its fields are asked for behind that
        QCOMPARE(current(), m_ids.at(1));
        QVERIFY(QCoro::waitFor(std::move(gone)));
        QVERIFY(QCoro::waitFor(inStore(u"SELECT 1"_s, {})));
        QCoreApplication::processEvents();
        QVERIFY(m_pane->findChild<MessageBar *>()->isHidden());
        key(Qt::Key_J);
        QTRY_VERIFY(m_pane->isPictureReady());
    }

    void aKeyIsNotForTheChangeThatWasShownBefore()
    {
        propose(count);
        show();
        key(Qt::Key_T);
        QTRY_COMPARE(stateOf(m_ids.at(0)), u"withdrawn"_s);
        key(Qt::Key_K);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(0));
        const QAction *again = actionOf(u"P"_s);
        QVERIFY(again);
        QTRY_VERIFY(again->isEnabled());
        key(Qt::Key_J);
        key(Qt::Key_P); // the fields of the first one still stand there
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(countOf(ChangeState::Proposed), count - 1);
    }

    void whatCameSinceIsNotApprovedUnasked()
    {
        propose(count);
        show();
        const auto other = QCoro::waitFor(Workspace::open(m_desk->folder(), Workspace::KeyPlace::KeyFile));
        QVERIFY(other);
        Batch batch;
        batch.institution = InstitutionCode(u"NSK"_s);
        batch.kind = BatchKind::Desk;
        batch.title = u"of the other"_s;
        const QSignalSpy taken(m_pane->findChild<ChangesView *>(), &ChangesView::newsTaken);
        QVERIFY(QCoro::waitFor((*other)->queue().propose(batch, {creation(count), creation(count + 1)})));
        m_pane->readNews();
        QTRY_VERIFY(!taken.isEmpty());
        key(Qt::Key_A); // what a step here makes of the list is no reason either
        QTRY_COMPARE(countOf(ChangeState::Approved), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(message().isVisible());
        QVERIFY2(message().text().startsWith(u"2 change(s)"), qPrintable(message().text()));
        QCOMPARE(countOf(ChangeState::Approved), count);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // it has been told
        QTRY_COMPARE(countOf(ChangeState::Approved), count + 2);
    }

    void theCountsGoOnWhileManyStepsAreTaken()
    {
        propose(count);
        show();
        const auto *approve = [this]() -> const QPushButton * {
            for (const auto *button : m_pane->findChildren<QPushButton *>()) {
                if (button->text().startsWith(u"Approve "))
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(approve);
        QTRY_COMPARE(approve->text(), u"Approve 60"_s);
        QTimer steps;
        steps.setInterval(20);
        connect(&steps, &QTimer::timeout, this,
                [this] { Q_EMIT m_desk->workspace().queue().changeChanged(m_ids.at(2), ChangeState::Proposed); });
        steps.start();
        QVERIFY(QCoro::waitFor(saving({m_ids.at(1)}, ChangeState::Withdrawn)));
        QTRY_COMPARE(approve->text(), u"Approve 59"_s);
        QVERIFY(steps.isActive());
    }

    void theActionsFollowTheStatesOfTheSelection()
    {
        propose(count);
        show();
        const QAction *approve = actionOf(u"A"_s);
        QVERIFY(approve && approve->isEnabled());
        QVERIFY(QCoro::waitFor(saving({m_ids.at(0)}, ChangeState::Withdrawn))); // told by nobody
        m_pane->readNews();
        QTRY_COMPARE(stateOf(m_ids.at(0)), u"withdrawn"_s);
        QTRY_VERIFY(!approve->isEnabled());
        extend(1);
        QVERIFY(approve->isEnabled());
        key(Qt::Key_Up);
        QVERIFY(!approve->isEnabled());
        loadAll(count);
        QVERIFY(approve->isEnabled());
        key(Qt::Key_A);
        QTRY_COMPARE(countOf(ChangeState::Approved), count - 1);
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), count);
        QTRY_VERIFY(!approve->isEnabled());
    }

    void whatIsProposedHereIsNoNews()
    {
        propose(count);
        show();
        Batch batch;
        batch.institution = InstitutionCode(u"NSK"_s);
        batch.kind = BatchKind::Desk;
        batch.title = u"by hand"_s;
        QVERIFY(QCoro::waitFor(m_desk->workspace().queue().propose(batch, {creation(count)})));
        const auto *changesView = m_pane->findChild<ChangesView *>();
        QTRY_COMPARE(changesView->listed().size(), count + 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), count + 1);
    }

    void whatARunTakesAwayHandsNobodyElsesToAKey()
    {
        propose(count);
        showProposed();
        goDown(10);
        QCOMPARE(current(), m_ids.at(10));
        QVERIFY(QCoro::waitFor(m_desk->workspace().queue().withdraw({.ids = {m_ids.at(10)}}))); // by no key here
        QTRY_COMPARE(rowOf(m_ids.at(10)), -1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(11));
        QCOMPARE(selected(), 0);
        key(Qt::Key_J); // now it is somebody's choice
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_K);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(11));
        extend(1);
        key(Qt::Key_T); // and this a step taken here
        QTRY_COMPARE(rowOf(m_ids.at(12)), -1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(13));
        QCOMPARE(selected(), 1);
    }
};

QTEST_MAIN(QueueKeysTest)
#include "tst_queuekeys.moc"
