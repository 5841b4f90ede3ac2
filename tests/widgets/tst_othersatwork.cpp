// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changetablemodel.h"
#include "services/queue/changequeue.h"
#include "services/store/changerepository.h"
#include "services/store/store.h"
#include "tests/widgets/othersatworkdesk.h"
#include "tests/widgets/proposals.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace skranke;
using testing::proposeTo;
using namespace Qt::StringLiterals;

/// The queue while another program works in the same profile: it shows what that does by itself, and leaves a person
/// where he is.
class OthersAtWorkTest : public QObject, private OthersAtWorkDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatIsProposedApprovedAndWithdrawnIsShown()
    {
        proposeTo(m_desk->workspace().queue(), 0, 3, u"own"_s);
        showQueue();
        const QAbstractItemModelTester tree(batches()->model(), failing);
        const QAbstractItemModelTester table(changes()->model(), failing);
        QCOMPARE(rows(), 3);
        changes()->setCurrentIndex(changes()->model()->index(1, 0));
        SOON_VERIFY(m_queue->isPictureReady());

        otherProposes(10, 2);
        SOON_COMPARE(rows(), 5);
        SOON_COMPARE(m_queue->attentionCount(), 5);
        QCOMPARE(batches()->model()->rowCount(), 3);
        QCOMPARE(current(), m_ids.at(1));

        otherApproves({m_ids.at(1)});
        SOON_COMPARE(stateOf(m_ids.at(1)), u"approved"_s);
        SOON_COMPARE(m_queue->attentionCount(), 4);
        otherWithdraws({m_ids.at(2)});
        SOON_COMPARE(stateOf(m_ids.at(2)), u"withdrawn"_s);
        QCOMPARE(current(), m_ids.at(1));
        QCOMPARE(selected(), QStringList{m_ids.at(1).toString()});
        QVERIFY(changes()->hasFocus());
        // What is told of the chosen change follows too.
        auto *history = m_queue->findChild<TableView *>(u"changeHistory"_s);
        SOON_VERIFY(history->model()->rowCount() >= 2);
        QVERIFY(m_queue->findChild<MessageBar *>()->text().isEmpty());
    }

    void anEmptyQueueFills()
    {
        show("queue");
        QVERIFY(!changes()->isVisible());
        otherProposes(0, 2);
        SOON_VERIFY(changes()->isVisible());
        SOON_COMPARE(rows(), 2);
    }

    void selectionAndScrollPlaceStay()
    {
        proposeTo(m_desk->workspace().queue(), 0, 130, u"own"_s);
        showQueue();
        loadAll();
        const QAbstractItemModelTester table(changes()->model(), failing);
        changes()->setCurrentIndex(changes()->model()->index(72, 0));
        changes()->selectionModel()->select(
            QItemSelection(changes()->model()->index(70, 0), changes()->model()->index(72, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        SOON_VERIFY(m_queue->isPictureReady());
        changes()->scrollTo(changes()->model()->index(65, 0), QAbstractItemView::PositionAtTop);
        const int place = changes()->verticalScrollBar()->value();
        const QStringList before = selected();
        QCOMPARE(before.size(), 3);
        QCOMPARE(atTop(), m_ids.at(65));

        otherApproves(m_ids.mid(10, 70));
        SOON_COMPARE(stateOf(m_ids.at(70)), u"approved"_s);
        otherProposes(500, 3);
        SOON_COMPARE(rows(), 133);
        QCOMPARE(selected(), before);
        QCOMPARE(current(), m_ids.at(72));
        QCOMPARE(changes()->verticalScrollBar()->value(), place);
        QCOMPARE(atTop(), m_ids.at(65));
        QVERIFY(changes()->hasFocus());
    }

    void whatLeavesTheFilterMovesNothingElse()
    {
        proposeTo(m_desk->workspace().queue(), 0, 130, u"own"_s);
        showQueue();
        chooseState(u"proposed"_s);
        changes()->setFocus();
        loadAll();
        const QAbstractItemModelTester table(changes()->model(), failing);
        const QAbstractItemModelTester tree(batches()->model(), failing);
        changes()->setCurrentIndex(changes()->model()->index(70, 0));
        SOON_VERIFY(m_queue->isPictureReady());
        changes()->scrollTo(changes()->model()->index(65, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(atTop(), m_ids.at(65));

        otherApproves(m_ids.mid(10, 20) + m_ids.mid(90, 5));
        SOON_COMPARE(rows(), 105);
        QCOMPARE(rowOf(m_ids.at(12)), -1);
        QCOMPARE(atTop(), m_ids.at(65));
        QCOMPARE(current(), m_ids.at(70));

        // The one that is looked at stays, with its new state, as long as it is looked at.
        otherApproves({m_ids.at(70)});
        SOON_COMPARE(stateOf(m_ids.at(70)), u"approved"_s);
        QCOMPARE(rows(), 105);
        QCOMPARE(current(), m_ids.at(70));
        QCOMPARE(selected(), QStringList{m_ids.at(70).toString()});
        key(Qt::Key_J);
        QCOMPARE(current(), m_ids.at(71));
        SOON_VERIFY(m_queue->isPictureReady());

        // What comes back stands where it stood.
        otherWithdraws({m_ids.at(3)});
        SOON_COMPARE(rows(), 103);
        QCOMPARE(rowOf(m_ids.at(70)), -1);
        QCOMPARE(atTop(), m_ids.at(65));
        const auto back = QCoro::waitFor(m_other->store().run([id = m_ids.at(12)](StoreAccess &access) {
            return ChangeRepository(access).saveState(id, ChangeState::Proposed);
        }));
        QVERIFY(back);
        SOON_COMPARE(rows(), 104);
        QCOMPARE(rowOf(m_ids.at(12)), rowOf(m_ids.at(30)) - 1);
        QCOMPARE(atTop(), m_ids.at(65));
        QCOMPARE(current(), m_ids.at(71));
    }

    void aChangeThatIsReplacedHandsNobodyElsesToAKey()
    {
        proposeTo(m_desk->workspace().queue(), {renaming(u"nsk1"_s), renaming(u"nsk2"_s)}, u"own"_s);
        showQueue();
        QCOMPARE(rows(), 2);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        SOON_VERIFY(m_queue->isPictureReady());
        const ChangeId old = current();
        otherReplaces(u"nsk1"_s);
        SOON_COMPARE(rowOf(old), -1);
        SOON_COMPARE(rows(), 2);
        QVERIFY(!current().isEmpty());
        QVERIFY(selected().isEmpty());
        SOON_VERIFY(m_queue->isPictureReady());
        key(Qt::Key_A); // pressed a moment too late, for what is gone
        otherProposes(10, 1);
        SOON_COMPARE(rows(), 3);
        QCOMPARE(QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(ChangeState::Approved), 0);
    }

    void theOnlyChangeThatIsReplacedHandsTheOtherToNoKey()
    {
        proposeTo(m_desk->workspace().queue(), {renaming(u"nsk1"_s)}, u"own"_s);
        showQueue();
        QCOMPARE(rows(), 1);
        const ChangeId old = current();
        QVERIFY(!old.isEmpty());
        otherReplaces(u"nsk1"_s);
        SOON_VERIFY(rowOf(old) < 0 && rows() == 1);
        SOON_VERIFY(m_queue->isPictureReady());
        QVERIFY(selected().isEmpty());
        key(Qt::Key_A); // pressed a moment too late
        QCOMPARE(QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(ChangeState::Approved), 0);
        key(Qt::Key_J); // now it is looked at
        QCOMPARE(selected(), QStringList{idAt(0).toString()});
        SOON_VERIFY(m_queue->isPictureReady());
        key(Qt::Key_A);
        SOON_COMPARE(stateOf(idAt(0)), u"approved"_s);
    }

    void aBatchOfWhichNothingIsLeftSaysSoAndStays()
    {
        proposeTo(m_desk->workspace().queue(), {renaming(u"nsk1"_s), renaming(u"nsk2"_s)}, u"own"_s);
        proposeTo(m_desk->workspace().queue(), 0, 3, u"another"_s);
        showQueue();
        batches()->setCurrentIndex(batches()->model()->index(2, 0));
        SOON_COMPARE(rows(), 2);
        SOON_VERIFY(m_queue->isPictureReady());
        changes()->setFocus();
        const QString chosen = m_queue->place().value(u"batch"_s).toString();
        QVERIFY(!chosen.isEmpty());
        otherReplaces(u"nsk1"_s);
        otherReplaces(u"nsk2"_s);
        SOON_COMPARE(batches()->model()->rowCount(), 5);
        SOON_COMPARE(rows(), 0);
        SOON_VERIFY(m_queue->isPictureReady());
        QCOMPARE(m_queue->place().value(u"batch"_s).toString(), chosen);
        QCOMPARE(batches()->currentIndex().data(CountRole).toInt(), 0);
        QVERIFY(selected().isEmpty());
        auto *empty = emptyList();
        QVERIFY(empty && empty->isVisible());
        QVERIFY2(empty->accessibleName().contains(u"Nothing is left of this batch"),
                 qPrintable(empty->accessibleName()));
        // Keys pressed a moment too late, for what is gone.
        for (QWidget *widget : {static_cast<QWidget *>(changes()), QApplication::focusWidget()}) {
            QTest::keyClick(widget, Qt::Key_A);
            QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(widget, Qt::Key_T);
        }
        QCOMPARE(QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(ChangeState::Proposed), 5);

        // The next step leads to what came in its place; the row that nobody looks at any more goes.
        empty->button()->click();
        SOON_COMPARE(rows(), 1);
        SOON_VERIFY(m_queue->isPictureReady());
        QVERIFY(m_queue->place().value(u"batch"_s).toString() != chosen);
        QCOMPARE(batches()->currentIndex().row(), 1);
        otherProposes(20, 1);
        SOON_COMPARE(m_queue->attentionCount(), 6);
        QCOMPARE(batches()->model()->rowCount(), 5); // all, three of the other, another
    }

    void aStateThatGoesHandsNobodyElsesToAKey()
    {
        proposeTo(m_desk->workspace().queue(), {renaming(u"nsk1"_s), renaming(u"nsk2"_s)}, u"own"_s);
        m_ids = *QCoro::waitFor(m_desk->workspace().queue().ids({}));
        otherApproves({m_ids.at(1)});
        showQueue();
        chooseState(u"approved"_s);
        SOON_COMPARE(rows(), 1);
        SOON_COMPARE(current(), m_ids.at(1));
        QCOMPARE(selected(), QStringList{m_ids.at(1).toString()});
        otherReplaces(u"nsk2"_s); // the only approved one
        SOON_COMPARE(rows(), 2);
        SOON_VERIFY(m_queue->isPictureReady());
        QVERIFY(!current().isEmpty());
        QVERIFY(selected().isEmpty());
        key(Qt::Key_A);
        QCOMPARE(QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(ChangeState::Approved), 0);
    }

    void sortedRowsStaySorted()
    {
        proposeTo(m_desk->workspace().queue(), 0, 60, u"own"_s);
        showQueue();
        changes()->sortByColumn(ChangeTableModel::UserColumn, Qt::DescendingOrder);
        SOON_COMPARE(rows(), 60);
        SOON_VERIFY(m_queue->isPictureReady());
        const QAbstractItemModelTester table(changes()->model(), failing);
        QCOMPARE(idAt(0), m_ids.at(59));
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        otherProposes(100, 1);
        SOON_COMPARE(rows(), 61);
        QCOMPARE(idAt(1), m_ids.at(59));
        QCOMPARE(current(), m_ids.at(59));
    }

    void whatIsTypedStays()
    {
        proposeTo(m_desk->workspace().queue(), 0, 20, u"own"_s);
        showQueue();
        m_queue->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås001"_s);
        SOON_COMPARE(rows(), 10);
        SOON_VERIFY(m_queue->isPictureReady());
        text->setSelection(2, 3);
        QComboBox *states = nullptr;
        for (QComboBox *box : m_queue->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"State"_s)
                states = box;
        }
        QVERIFY(states);
        SOON_COMPARE(states->count(), 2);
        otherApproves({m_ids.at(10), m_ids.at(11)});
        SOON_COMPARE(stateOf(m_ids.at(11)), u"approved"_s);
        SOON_COMPARE(states->count(), 3);
        QCOMPARE(states->currentIndex(), 0);
        QCOMPARE(rows(), 10);
        QCOMPARE(text->text(), u"Løvås001"_s);
        QCOMPARE(text->selectedText(), u"vås"_s);
        QVERIFY(text->hasFocus());
    }

    void choicesInAConflictStay()
    {
        Change mine = renaming(u"nsk1"_s);
        proposeTo(m_desk->workspace().queue(), {mine, renaming(u"nsk2"_s)}, u"own"_s);
        m_ids = *QCoro::waitFor(m_desk->workspace().queue().ids({}));
        const auto found = QCoro::waitFor(m_desk->workspace().store().run([id = m_ids.at(0)](StoreAccess &access) {
            ChangeRepository repository(access);
            return repository.find(id).and_then([&](std::optional<Change> change) -> Result<> {
                change->state = ChangeState::Conflict;
                change->response = change->base;
                change->response.insert(u"last_name"_s, u"Vestli"_s);
                return repository.update(*change);
            });
        }));
        QVERIFY(found);
        showQueue();
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        SOON_VERIFY(m_queue->isPictureReady());
        auto *told = m_queue->findChild<QLabel *>(u"conflictsTold"_s);
        auto *tabs = m_queue->findChild<QTabWidget *>(u"changeTabs"_s);
        QVERIFY(told->isVisible());
        const QString open = told->text();
        key(Qt::Key_M);
        SOON_VERIFY(told->text() != open);
        const QString decided = told->text();
        tabs->setCurrentIndex(2);

        otherApproves({m_ids.at(1)});
        SOON_COMPARE(stateOf(m_ids.at(1)), u"approved"_s);
        otherProposes(0, 1);
        SOON_COMPARE(rows(), 3);
        QCOMPARE(told->text(), decided);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(current(), m_ids.at(0));
    }
};

QTEST_MAIN(OthersAtWorkTest)
#include "tst_othersatwork.moc"
