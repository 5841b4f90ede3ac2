// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changetablemodel.h"
#include "services/store/sql.h"
#include "services/userimport/userimport.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/windowdesk.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/queuepane.h"

#include <QComboBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTreeView>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The queue pane by keyboard, against the sandbox: review, send, conflict, undo.
class QueuePaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QueuePane> m_pane;
    BatchId m_batch;

    TableView *changes() const { return m_pane->findChild<TableView *>(u"changes"_s); }
    PrimaryButton *send() const { return m_pane->findChild<PrimaryButton *>(u"queueSend"_s); }
    MessageBar *message() const { return m_pane->findChild<MessageBar *>(); }

    QTreeView *batches() const { return m_pane->findChild<QTreeView *>(u"batches"_s); }
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

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(60);
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

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

    void anInstitutionWithoutChangesIsNoEmptyQueue()
    {
        propose(2, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        const QSignalSpy all(m_pane.get(), &Pane::allInstitutionsRequested);
        m_pane->setInstitutionFilter(InstitutionCode(m_desk->sandbox.institutions().at(1).code));
        QTRY_VERIFY(!changes()->isVisible());
        QTRY_VERIFY(nextStep()->isVisible());
        nextStep()->click();
        QCOMPARE(all.size(), 1);
        m_pane->setInstitutionFilter({});
        QTRY_VERIFY(changes()->isVisible());
        QCOMPARE(changes()->model()->rowCount(), 2);

        // A link leads out of the filter too.
        m_pane->setInstitutionFilter(InstitutionCode(m_desk->sandbox.institutions().at(1).code));
        QTRY_VERIFY(!changes()->isVisible());
        connect(m_pane.get(), &Pane::allInstitutionsRequested, m_pane.get(),
                [this] { m_pane->setInstitutionFilter({}); });
        QVERIFY(m_pane->open({.kind = Link::Kind::Batch, .id = m_batch.toString()}));
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
        QTRY_VERIFY(changes()->isVisible());
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

    void whatAFilterHidesIsNotSent()
    {
        propose(2, 2);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 4);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), 4);
        chooseState(u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), 2);
        QTRY_VERIFY(send()->text().contains(u'2'));
        changes()->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(ChangeState::Applied) + countOf(ChangeState::Kept) == 2, 30'000);
        QCOMPARE(countOf(ChangeState::Approved), 2);
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

    void whatIsNotShownIsNotApproved()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        changes()->setCurrentIndex(changes()->model()->index(0, 0));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 1);
        QComboBox *states = nullptr;
        QTRY_VERIFY(([&] {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"withdrawn"_s) >= 0)
                    states = box;
            }
            return states != nullptr;
        }()));
        states->setFocus();
        for (int step = 0; step < states->count() && states->currentData().toString() != u"withdrawn"; ++step)
            QTest::keyClick(states, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(countOf(ChangeState::Proposed), 2);
        QCOMPARE(countOf(ChangeState::Approved), 0);
    }

    void fieldAndTextFiltersNarrowTheTable()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        const auto fields = [this]() -> QComboBox * {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"expiry_date"_s) >= 0)
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(fields());
        fields()->setFocus();
        while (fields()->currentData().toString() != u"expiry_date")
            QTest::keyClick(fields(), Qt::Key_Down);
        QTRY_VERIFY(m_pane->isPictureReady());
        const int withDate = countOfMember(u"expiry_date"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), withDate);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        QVERIFY(!m_pane->stepBack());
    }

    void oneClickShowsOnlyTheChangesOfAField()
    {
        propose(4, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        auto *fields = m_pane->findChild<QTreeView *>(u"fieldCounts"_s);
        QVERIFY(fields && !fields->accessibleName().isEmpty());
        const auto rowOf = [fields](const QString &member) {
            const QModelIndexList found =
                fields->model()->match(fields->model()->index(0, 0), IdRole, member, 1, Qt::MatchExactly);
            return found.value(0);
        };
        QTRY_VERIFY(rowOf(u"last_name"_s).isValid());
        const int counted = rowOf(u"last_name"_s).data(CountRole).toInt();
        QCOMPARE(counted, countOfMember(u"last_name"_s));
        QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(rowOf(u"last_name"_s)).center());
        // What was counted is what is shown.
        QTRY_COMPARE(changes()->model()->rowCount(), counted);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 5);
        QCOMPARE(fields->currentIndex().row(), 0); // all fields
        // The same by keys.
        fields->setFocus();
        for (int step = 0; step < fields->model()->rowCount() && fields->currentIndex() != rowOf(u"last_name"_s);
             ++step)
            QTest::keyClick(fields, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), counted);
        // Narrowed to a state that none has, the list counts nothing, and the filter does not widen by itself.
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOf(ChangeState::Approved), counted);
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

    void risksAreSeenAndFilteredBy()
    {
        propose(3, 0);
        // One of the three loses something.
        QVERIFY(m_desk->workspace->store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db, u"DELETE FROM change_risk"_s).transform([](const QSqlQuery &) { });
        }));
        QVERIFY(m_desk->workspace->store().runBlocking([](StoreAccess &access) -> Result<> {
            return Sql::run(access.db,
                            u"INSERT INTO change_risk (change_number, risk) SELECT MIN(number), 'log-in' FROM change"_s)
                .transform([](const QSqlQuery &) { });
        }));
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        QComboBox *risks = nullptr;
        const auto find = [&] {
            for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
                if (box->findData(u"log-in"_s) >= 0)
                    risks = box;
            }
            return risks != nullptr;
        };
        QTRY_VERIFY(find());
        QVERIFY(!changes()->isColumnHidden(ChangeTableModel::RiskColumn));
        risks->setFocus();
        QTest::keyClick(risks, Qt::Key_Down);
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QVERIFY(m_pane->stepBack());
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
    }

    void theChosenChangeSurvivesARestart()
    {
        propose(5, 1);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 6);
        QVERIFY(m_pane->open({.kind = Link::Kind::Change, .id = idAt(4).toString()}));
        const ChangeId id = idAt(4);
        QTRY_COMPARE(m_pane->place().value(u"change"_s).toString(), id.toString());
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
        const QVariantMap place = m_pane->place();

        m_pane = std::make_unique<QueuePane>(m_desk->services(), m_desk->jobs);
        m_pane->goTo(place);
        QVERIFY(showPane(*m_pane));
        QTRY_COMPARE(changes()->currentIndex().data(IdRole).toString(), id.toString());
        QTRY_COMPARE(m_pane->place().value(u"batch"_s).toString(), m_batch.toString());
    }

    void theHeadNamesInstitutionUserAndPlaceAsLinks()
    {
        propose(1, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 1);
        QTRY_VERIFY(m_pane->isPictureReady());
        const Change change = changeAt(0);
        QSignalSpy links(m_pane.get(), &Pane::linkActivated);
        QLabel *facts = nullptr;
        for (QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->text().contains(u"href=\"user:"_s))
                facts = label;
        }
        QVERIFY(facts);
        QTextDocument text;
        text.setHtml(facts->text());
        QList<Link> found;
        for (auto part = text.begin().begin(); !part.atEnd(); ++part) {
            if (const auto link = linkFromHref(part.fragment().charFormat().anchorHref()))
                found.append(*link);
        }
        const InstitutionCode code = m_desk->code();
        const Link user{.kind = Link::Kind::User, .institution = code, .id = change.target.key};
        Link place{
            .kind = Link::Kind::File, .institution = code, .id = change.evidence.file, .line = change.evidence.line};
        QList<Link> expected{{.kind = Link::Kind::Institution, .institution = code}, user, place};
        for (const QString &rule : change.evidence.findings) {
            place.rule = rule;
            expected.append(place);
        }
        QCOMPARE(found, expected);
        QTest::keyClick(facts, Qt::Key_Tab); // to the first link
        Q_EMIT facts->linkActivated(u"user:?at="_s + code.toString() + u"&id="_s + change.target.key);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().value<Link>(), user);
    }

    void aLinkOpensItsChange()
    {
        propose(3, 0);
        show();
        QTRY_COMPARE(changes()->model()->rowCount(), 3);
        const ChangeId last = idAt(2);
        QVERIFY(m_pane->open({.kind = Link::Kind::Change, .id = last.toString()}));
        QTRY_COMPARE(idAt(changes()->currentIndex().row()), last);
        QVERIFY(m_pane->open({.kind = Link::Kind::Batch, .id = m_batch.toString()}));
        QVERIFY(!m_pane->open({.kind = Link::Kind::File}));
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
