// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/queuepanedesk.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QScopeGuard>
#include <QSignalSpy>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The queue pane by keyboard, against the sandbox: review, send, conflict, undo.
class QueuePaneTest : public QObject, private QueuePaneDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anEmptyQueueSaysWhatToDo()
    {
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        QVERIFY(showPane(*m_pane));
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY(!changes()->isVisible());
        QCOMPARE(m_pane->attentionCount(), 0);
        const QSignalSpy asked(m_pane.get(), &Pane::paneRequested);
        nextStep()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"userimport"_s);
    }

    void whatNeedsAPersonIsKnownBeforeThePaneIsShown()
    {
        propose(2, 1);
        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        m_pane->readAttention();
        QTRY_COMPARE(m_pane->attentionCount(), 3);
    }

    void approvingAndSendingGoOnBesideEachOther()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        QTRY_VERIFY(m_pane->isPictureReady());
        chooseState(u"proposed"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A);
        QTRY_COMPARE(countOf(ChangeState::Approved), 1);
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A);
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
        QTRY_VERIFY(send()->isEnabled() && send()->text().contains(u'2'));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Approved) + countOf(ChangeState::Sending), 0, 30'000);
        QCOMPARE(m_desk->sandbox.arrivals().size(), 2);
        QCOMPARE(countOf(ChangeState::Proposed), 1);
    }

    void lettersGoOnBeingThePanesAfterItsButtonsHaveGone()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        QPushButton *approve = nullptr;
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (button->toolTip().contains(u"Ctrl+Shift+A"_s))
                approve = button;
        }
        QVERIFY(approve);
        QTRY_VERIFY(approve->isEnabled());
        approve->setFocus();
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY(!approve->isEnabled());
        QVERIFY(changes()->hasFocus());
        QTRY_VERIFY(send()->isEnabled());
        send()->setFocus();
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(ChangeState::Approved) + countOf(ChangeState::Sending) == 0, 30'000);
        QTRY_VERIFY(!send()->isEnabled());
        QVERIFY(changes()->hasFocus());
    }

    void aMessageGoesWhenAnotherScopeIsChosen()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(send()->isEnabled());
        chooseState(u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!message()->isHidden(), 30'000);
        // The state that was chosen is gone from the tree by now; what the run has said stays.
        QTRY_VERIFY(!batches()->currentIndex().parent().isValid());
        QTRY_VERIFY(m_pane->isPictureReady());
        QVERIFY(!message()->isHidden());
        batches()->setCurrentIndex(batches()->model()->index(0, 0));
        batches()->setCurrentIndex(batches()->model()->index(1, 0));
        QVERIFY(message()->isHidden());
    }

    void theInstitutionIsNamedOnlyWhereThereAreSeveral()
    {
        propose(1, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QVERIFY(changes()->isColumnHidden(ChangeTableModel::InstitutionColumn));
    }

    void linksAndStatesTakeTheColoursOfTheTheme()
    {
        propose(1, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        QLabel *state = nullptr;
        for (QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"<b style"_s))
                state = label;
        }
        QVERIFY(state);
        const QString light = state->text();
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        QTRY_VERIFY(state->text() != light);
    }

    void reviewSendAndUndoByKeyboard()
    {
        const QList<QJsonObject> before = m_desk->sandbox.users(m_desk->code().toString());
        propose(3, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 4);
        QCOMPARE(m_pane->attentionCount(), 4);

        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_A); // approves the first and goes on to the second
        QTRY_COMPARE(stateAt(0), u"approved"_s);
        QTRY_COMPARE(changes()->currentIndex().row(), 1);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 4);
        QTRY_VERIFY(send()->isEnabled() && send()->text().contains(u'4'));
        QCOMPARE(m_desk->sandbox.arrivals().size(), 0);

        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!message()->text().isEmpty(), 30'000);
        QCOMPARE(countOf(ChangeState::Applied) + countOf(ChangeState::Kept), 4);
        QCOMPARE(m_desk->sandbox.arrivals().size(), 4);
        QTRY_VERIFY(!send()->isEnabled());

        changes()->selectAll();
        QTRY_VERIFY(stateAt(0) == u"applied" || stateAt(0) == u"kept");
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(countOf(ChangeState::Proposed), 4);
        QTRY_COMPARE(changes()->model()->rowCount(), 8);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 4);
        QTRY_VERIFY(send()->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Approved) + countOf(ChangeState::Sending), 0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->sandbox.users(m_desk->code().toString()), before, 30'000);
    }

    void theUndoOfASecondFieldTakesTheWaitingOneIn()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(send()->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied) + countOf(ChangeState::Kept), 2, 30'000);
        QTRY_VERIFY(!send()->isEnabled());
        const int dated = countOfMember(u"expiry_date"_s);
        QVERIFY(dated > 0);
        const auto undoOnly = [this](const QString &member, int sent) {
            auto *fields = m_pane->findChild<QTreeView *>(u"fieldCounts"_s);
            const auto row = [fields, &member] {
                return fields->model()
                    ->match(fields->model()->index(0, 0), IdRole, member, 1, Qt::MatchExactly)
                    .value(0);
            };
            QTRY_VERIFY(row().isValid());
            fields->setCurrentIndex(row());
            QTRY_VERIFY(m_pane->isPictureReady());
            QTRY_COMPARE(changes()->model()->rowCount(), sent);
            message()->clear();
            changes()->setFocus();
            key(Qt::Key_Z, Qt::AltModifier | Qt::ShiftModifier);
            QTRY_VERIFY(!message()->text().isEmpty());
        };
        undoOnly(u"last_name"_s, 2);
        QCOMPARE(countOf(ChangeState::Proposed), 2);
        QVERIFY(!message()->text().contains(u"took these edits in"));
        undoOnly(u"expiry_date"_s, dated);
        QCOMPARE(countOf(ChangeState::Proposed), 2);
        QVERIFY2(message()->text().contains(u"took these edits in"), qPrintable(message()->text()));
        QVERIFY(!message()->text().contains(u"replaced"));
        const auto waiting = QCoro::waitFor(m_desk->workspace->queue().page({.states = {ChangeState::Proposed}}, 0, 0));
        QVERIFY(waiting);
        int both = 0;
        for (const Change &change : *waiting) {
            const auto edits = [&change](const QString &member) {
                return std::ranges::any_of(change.intent,
                                           [&member](const Edit &edit) { return edit.path.member == member; });
            };
            QVERIFY(edits(u"last_name"_s)); // the first wish is not forgotten
            both += edits(u"expiry_date"_s) ? 1 : 0;
        }
        QCOMPARE(both, dated);
    }

    void withdrawnChangesAreNotSentAndCanComeBack()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 1);
        QTRY_COMPARE(changes()->currentIndex().row(), 1);
        key(Qt::Key_K);
        QTRY_COMPARE(changes()->currentIndex().row(), 0);
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_COMPARE(stateAt(0), u"withdrawn"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_P);
        QTRY_COMPARE(countOf(ChangeState::Proposed), 2);
    }

    void aConflictIsShownThreeWayAndCanBeProposedAgain()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        const QString person = changeAt(1).target.key;
        QVERIFY(m_desk->sandbox.editByHand(m_desk->code().toString(), person, u"last_name"_s, u"Hansen"_s));
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(send()->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Conflict), 1, 30'000);
        QTRY_COMPARE(stateAt(1), u"conflict"_s);
        QTRY_VERIFY(!message()->text().isEmpty());

        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        key(Qt::Key_N);
        QCOMPARE(changes()->currentIndex().row(), 1);
        auto *threeWay = m_pane->findChild<TableView *>(u"changeThreeWay"_s);
        QTRY_VERIFY(threeWay->isVisible());
        QVERIFY(threeWay->model()->rowCount() > 0);
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_P); // nobody has decided anything yet
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(countOf(ChangeState::Conflict), 1);
        const auto told = [this] { return m_pane->findChild<QLabel *>(u"conflictsTold"_s)->text(); };
        const QString before = told();
        key(Qt::Key_M);
        QTRY_VERIFY(told() != before);
        key(Qt::Key_P);
        QTRY_COMPARE(countOf(ChangeState::Proposed), 1);
        QCOMPARE(countOf(ChangeState::Conflict), 0);
        QTRY_COMPARE(stateAt(1), u"proposed"_s); // only what is listed is approved
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(send()->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Applied) + countOf(ChangeState::Kept), 2, 30'000);
        const QJsonObject user = m_desk->sandbox.user(m_desk->code().toString(), person);
        QVERIFY(user.value(u"last_name").toString().startsWith(u"Ærfugl"));
    }

    void whatAlmaHasCanBeTakenInEveryConflictAtOnce()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        QHash<QString, QString> theirs;
        for (int row = 0; row < 3; ++row) {
            const QString person = changeAt(row).target.key;
            theirs.insert(person, u"Hansen%1"_s.arg(row));
            QVERIFY(
                m_desk->sandbox.editByHand(m_desk->code().toString(), person, u"last_name"_s, theirs.value(person)));
        }
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(send()->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(ChangeState::Conflict), 3, 30'000);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_VERIFY(m_pane->findChild<TableView *>(u"changeThreeWay"_s)->model()->rowCount() > 0);
        key(Qt::Key_D, Qt::ShiftModifier);
        key(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Conflict), 0);
        QCOMPARE(countOf(ChangeState::Proposed) + countOf(ChangeState::Withdrawn), 3);
        for (auto person = theirs.cbegin(); person != theirs.cend(); ++person)
            QCOMPARE(m_desk->sandbox.user(m_desk->code().toString(), person.key()).value(u"last_name").toString(),
                     person.value());
    }

    void whatIsShownBecomesAReviewSheet()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        auto *sheet = m_pane->findChild<ReviewSheetActions *>();
        QVERIFY(sheet);
        const QString path = m_desk->folder.filePath(u"sheet.pdf"_s);
        sheet->writePdf(path);
        QVERIFY(sheet->isRunning());
        QTRY_VERIFY(!sheet->isRunning());
        QVERIFY2(QFile::exists(path), qPrintable(message()->text()));
        QVERIFY(!message()->text().isEmpty());
        // Stopped half-way, there is none.
        const QString stopped = m_desk->folder.filePath(u"stopped.pdf"_s);
        sheet->writePdf(stopped);
        m_desk->jobs.cancelAll();
        QTRY_VERIFY(!sheet->isRunning());
        QVERIFY(!QFile::exists(stopped));
    }

    void everythingHasANameAndAShortcut()
    {
        propose(1, 0);
        show();
        QCOMPARE(unnamedParts(*m_pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(QueuePaneTest)
#include "tst_queuepane.moc"
