// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/longqueuedesk.h"

#include <QScopeGuard>
#include <QSemaphore>

#include <memory>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The list of changes while it is read again, or takes in what other programs did: nobody loses the place, and no key
/// hits a change that nobody has looked at.
class QueueListAgainTest : public QObject, private LongQueueDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whenTheSelectedLeaveTheListTheNextOneIsCurrent()
    {
        propose(450);
        const auto done = QCoro::waitFor(m_desk->workspace().queue().withdraw({.ids = {m_ids.at(449)}}));
        QVERIFY(done);
        show();
        chooseState(u"proposed"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        QTRY_COMPARE(current(), m_ids.at(0));
        for (int step = 0; step < 60; ++step) {
            QTRY_VERIFY(rows() > changes()->currentIndex().row() + 1);
            key(Qt::Key_J);
        }
        QTRY_VERIFY(m_pane->isPictureReady());
        extend(4);
        QCOMPARE(selectedRange(), std::pair(60, 64));
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 6);
        m_pane->refresh();
        QTRY_COMPARE(current(), m_ids.at(65));
        QCOMPARE(changes()->currentIndex().row(), 60);
        QCOMPARE(selectedRange(), std::pair(60, 60));
    }

    void whatAnotherTakesAwayHandsNobodyElsesToAKey()
    {
        propose(120);
        showProposed();
        goDown(10);
        QCOMPARE(current(), m_ids.at(10));
        QVERIFY(QCoro::waitFor(saving({m_ids.at(10)}, ChangeState::Approved)));
        m_pane->refresh(); // as after every step of one's own
        QTRY_COMPARE(rowOf(m_ids.at(10)), -1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(11));
        QCOMPARE(selected(), 0);
        key(Qt::Key_A); // for what is gone
        key(Qt::Key_T);
        QCOMPARE(countOf(ChangeState::Approved), 1);
        QCOMPARE(countOf(ChangeState::Withdrawn), 1);
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(11));
        QCOMPARE(selected(), 0);
        key(Qt::Key_J);
        QCOMPARE(current(), m_ids.at(12));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A);
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
    }

    void aReplacedChangeHandsNobodyElsesToAKey()
    {
        propose(120);
        showProposed();
        goDown(10);
        Change later = testing::creation(10);
        for (Edit &edit : later.intent) {
            if (edit.path.member == "last_name"_L1)
                edit.newValue = u"Ærfugl"_s;
        }
        later.result = userfields::applied({}, later.intent);
        Batch batch;
        batch.institution = InstitutionCode(u"NSK"_s);
        batch.kind = BatchKind::Desk;
        batch.title = u"later"_s;
        const auto proposed = QCoro::waitFor(m_desk->workspace().queue().propose(batch, {later}));
        QVERIFY(proposed);
        QCOMPARE(proposed->amended, 1);
        QTRY_COMPARE(rowOf(m_ids.at(10)), -1); // read again by itself
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY(!current().isEmpty());
        QCOMPARE(selected(), 0);
        key(Qt::Key_A);
        QCOMPARE(countOf(ChangeState::Approved), 0);
    }

    void whatWasLeftWithoutSelectionStaysSo()
    {
        propose(120);
        showProposed();
        goDown(10);
        QVERIFY(QCoro::waitFor(running(u"DELETE FROM change WHERE id = '%1'"_s.arg(m_ids.at(10).toString()))));
        m_pane->readNews();
        QTRY_COMPARE(rowOf(m_ids.at(10)), -1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(selected(), 0);
        const ChangeId next = current();
        QVERIFY(!next.isEmpty());
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), next);
        QCOMPARE(selected(), 0);
    }

    void whatIsChosenStaysAlthoughNewsAreTooManyForTheirPlaces()
    {
        propose(450);
        showProposed();
        loadAll(449);
        key(Qt::Key_Home);
        goDown(200);
        QCOMPARE(current(), m_ids.at(200));
        QList<ChangeId> every; // second one: more steps than are taken in place
        for (int place = 0; place < 449; place += 2)
            every.append(m_ids.at(place));
        QVERIFY(QCoro::waitFor(saving(every, ChangeState::Approved)));
        const QSignalSpy reset(changes()->model(), &QAbstractItemModel::modelReset);
        m_pane->readNews();
        QTRY_COMPARE(stateOf(m_ids.at(200)), u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(rowOf(m_ids.at(202)), -1);
        QCOMPARE(current(), m_ids.at(200));
        QCOMPARE(selectedRange(), std::pair(rowOf(m_ids.at(200)), rowOf(m_ids.at(200))));
        QCOMPARE(rowOf(m_ids.at(200)), rowOf(m_ids.at(199)) + 1);
    }

    /// Sorted against the order in which they are read: whatever comes last stands above.
    void sortedRowsKeepTheirPlaceWhenTheListIsReadAgain()
    {
        propose(250);
        show();
        changes()->sortByColumn(ChangeTableModel::UserColumn, Qt::DescendingOrder);
        QTRY_COMPARE(rows(), 250);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setCurrentIndex(changes()->model()->index(202, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->horizontalHeader()->moveSection(0, 1); // as by hand: widths stay from now on
        changes()->horizontalHeader()->moveSection(1, 0);
        changes()->horizontalHeader()->resizeSection(ChangeTableModel::UserColumn, 3000);
        QTRY_VERIFY(changes()->horizontalScrollBar()->maximum() >= 500);
        changes()->scrollTo(changes()->model()->index(200, 0), QAbstractItemView::PositionAtTop);
        changes()->horizontalScrollBar()->setValue(500);
        QCOMPARE(atTop(), m_ids.at(49));
        QCOMPARE(changes()->horizontalScrollBar()->value(), 500);
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(rows(), 250);
        QCOMPARE(current(), m_ids.at(47));
        QCOMPARE(atTop().toString(), m_ids.at(49).toString());
        QCOMPARE(changes()->horizontalScrollBar()->value(), 500);
    }

    void sortedRowsKeepTheirPlaceWhenNewsAreRead()
    {
        propose(250);
        QVERIFY(QCoro::waitFor(saving(m_ids.last(120), ChangeState::Withdrawn)));
        show();
        chooseState(u"proposed"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->sortByColumn(ChangeTableModel::UserColumn, Qt::DescendingOrder);
        QTRY_COMPARE(rows(), 130);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setCurrentIndex(changes()->model()->index(62, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->scrollTo(changes()->model()->index(60, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(atTop(), m_ids.at(69));
        QVERIFY(QCoro::waitFor(saving(m_ids.last(120), ChangeState::Proposed)));
        m_pane->readNews();
        QTRY_COMPARE(rows(), 250);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(67));
        QCOMPARE(atTop(), m_ids.at(69));
    }

    void newerNewsAreNotOverwrittenByOlder()
    {
        propose(60);
        QVERIFY(QCoro::waitFor(saving({m_ids.at(5), m_ids.at(59)}, ChangeState::Withdrawn)));
        show();
        chooseState(u"proposed"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_COMPARE(rowOf(m_ids.at(5)), -1);
        // The first news have a change to read besides; when that is there, it has gone again.
        const auto come = saving({m_ids.at(5)}, ChangeState::Proposed);
        m_pane->readNews();
        const auto gone = saving({m_ids.at(5)}, ChangeState::Withdrawn);
        const auto alsoGone = saving({m_ids.at(7)}, ChangeState::Withdrawn);
        m_pane->readNews();
        QTRY_COMPARE(rowOf(m_ids.at(7)), -1);
        // Whatever was asked of the store before is answered, and the answers are taken.
        for (int turn = 0; turn < 40; ++turn) {
            QCOMPARE(countOf(ChangeState::Withdrawn), 3);
            QCoreApplication::processEvents();
        }
        QCOMPARE(rowOf(m_ids.at(5)), -1);
        QCOMPARE(rowOf(m_ids.at(7)), -1);
    }

    void aStepTakenMeanwhileIsNotUndoneByNews()
    {
        propose(60);
        QVERIFY(QCoro::waitFor(saving({m_ids.at(5)}, ChangeState::Withdrawn)));
        showProposed();
        const ChangeId own = m_ids.at(7);
        QStringList states;
        connect(changes()->model(), &QAbstractItemModel::dataChanged, this, [&] { states.append(stateOf(own)); });
        const auto come = saving({m_ids.at(5)}, ChangeState::Proposed);
        m_pane->readNews();
        const auto withdrawn = m_desk->workspace().queue().withdraw({.ids = {own}});
        QTRY_VERIFY(rowOf(m_ids.at(5)) >= 0);
        QVERIFY(!states.isEmpty());
        QCOMPARE(states.constFirst(), u"withdrawn"_s);
        QVERIFY(!states.contains(u"proposed"_s));
        QTRY_COMPARE(rowOf(own), -1);
    }

    /// What is left is all in sight: no scrolling would ask for more.
    void aPageThatNewsMadeUselessIsAskedForAgain()
    {
        propose(160);
        showProposed();
        QCOMPARE(rows(), 50);
        const auto gone = saving(m_ids.mid(1, 44) + m_ids.mid(60, 1), ChangeState::Approved);
        m_pane->readNews();
        const auto isSettled = std::make_shared<QSemaphore>();
        const auto release = qScopeGuard([&isSettled] { isSettled->release(); });
        const auto holding = m_desk->workspace().store().run([isSettled](StoreAccess &) -> Result<> {
            isSettled->acquire();
            return {};
        });
        changes()->model()->fetchMore({}); // the next page, which is read when the news are there
        QTRY_COMPARE(rows(), 6);
        QCoreApplication::processEvents(); // the view asks for more by itself while it is laid out
        isSettled->release();
        QTRY_VERIFY(rows() > 50);
        QCOMPARE(rowOf(m_ids.at(60)), -1);
        QCOMPARE(rowOf(m_ids.at(61)), rowOf(m_ids.at(59)) + 1);
    }

    void newsOfAChangeThatIsGoneByThenAreReadAgain()
    {
        propose(60);
        QVERIFY(QCoro::waitFor(saving({m_ids.at(5)}, ChangeState::Withdrawn)));
        showProposed();
        const auto come = saving({m_ids.at(5)}, ChangeState::Proposed);
        m_pane->readNews(); // which have a change to read besides
        const auto gone = running(u"DELETE FROM change WHERE id = '%1'"_s.arg(m_ids.at(5).toString()));
        const auto alsoGone = saving({m_ids.at(7)}, ChangeState::Withdrawn);
        QTRY_COMPARE(rowOf(m_ids.at(7)), -1);
        QCOMPARE(rowOf(m_ids.at(5)), -1);
        QCOMPARE(rowOf(m_ids.at(8)), rowOf(m_ids.at(6)) + 1);
    }

    void afterAReadingThatFailedThereIsMore_data()
    {
        QTest::addColumn<bool>("isAgain");
        QTest::addColumn<bool>("isLate");
        QTest::newRow("the list") << true << false;
        QTest::newRow("the rows of the list") << true << true;
        QTest::newRow("the next page") << false << false;
    }

    void afterAReadingThatFailedThereIsMore()
    {
        QFETCH(const bool, isAgain);
        QFETCH(const bool, isLate);
        propose(160);
        show();
        QCOMPARE(rows(), 50);
        const QString away = u"ALTER TABLE change RENAME TO missing"_s;
        if (!isLate)
            QVERIFY(QCoro::waitFor(running(away)));
        if (isAgain)
            m_pane->refresh();
        const auto later = running(isLate ? away : u"SELECT 1"_s);
        changes()->scrollToBottom(); // asks for more, also while the list is read again
        QTRY_VERIFY(!message().text().isEmpty());
        QVERIFY(QCoro::waitFor(running(u"ALTER TABLE missing RENAME TO change"_s)));
        QTRY_VERIFY(m_pane->isPictureReady()); // nothing is waited for any more
        changes()->scrollToTop();
        changes()->scrollToBottom();
        QTRY_VERIFY(rows() > 50);
        QTRY_VERIFY(m_pane->isPictureReady());
    }

    void afterAFilterThatFailedThePlaceIsKept()
    {
        propose(250);
        QVERIFY(QCoro::waitFor(saving({m_ids.last()}, ChangeState::Withdrawn)));
        show();
        loadAll(250);
        key(Qt::Key_Home);
        goDown(100);
        changes()->scrollTo(changes()->model()->index(95, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(atTop(), m_ids.at(95));
        QVERIFY(QCoro::waitFor(running(u"ALTER TABLE change RENAME TO missing"_s)));
        chooseState(u"proposed"_s);
        QTRY_VERIFY(!message().text().isEmpty());
        QVERIFY(QCoro::waitFor(running(u"ALTER TABLE missing RENAME TO change"_s)));
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(100));
        QCOMPARE(atTop(), m_ids.at(95));
    }
};

QTEST_MAIN(QueueListAgainTest)
#include "tst_queuelistagain.moc"
