// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/audittablemodel.h"
#include "models/queue/changetablemodel.h"
#include "services/core/userfields.h"
#include "services/queue/changequeue.h"
#include "services/store/changerepository.h"
#include "services/store/store.h"
#include "services/store/storewatch.h"
#include "tests/widgets/proposals.h"
#include "tests/widgets/shownwindow.h"
#include "tests/widgets/testdesk.h"
#include "widgets/audit/auditpane.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/panewindow.h"
#include "widgets/shell/storenews.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace skranke;
using testing::proposeTo;
using namespace Qt::StringLiterals;

// A busy machine may be slow; nothing waits longer than it must.
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)

/// The window while another program works in the same profile: it shows what that does by itself, and leaves a person
/// where he is.
class OthersAtWorkTest : public QObject {
    Q_OBJECT

private:
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

    TableView *changes() const { return m_queue->findChild<TableView *>(u"changes"_s); }
    QTreeView *batches() const { return m_queue->findChild<QTreeView *>(u"batches"_s); }
    EmptyView *emptyList() const
    {
        for (EmptyView *view : m_queue->findChildren<EmptyView *>()) {
            if (view->parentWidget() == changes()->parentWidget())
                return view;
        }
        return nullptr;
    }
    TableView *entries() const { return m_audit->findChild<TableView *>(u"auditEntries"_s); }
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
        const QJsonObject base{
            {u"primary_id"_s, id}, {u"last_name"_s, u"Bjørndalsæter"_s}, {u"first_name"_s, u"Åse"_s}};
        Change change;
        change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = id};
        change.base = base;
        change.intent = {{.path = {.member = u"last_name"_s, .element = {}},
                          .oldValue = u"Bjørndalsæter"_s,
                          .newValue = u"Ærfugl"_s}};
        change.result = userfields::applied(base, change.intent);
        return change;
    }

    void otherProposes(int first, int count, const QString &title = u"of the other"_s)
    {
        proposeTo(m_other->queue(), first, count, title);
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
        later.intent.first().newValue = u"Løvås"_s;
        later.result = userfields::applied(later.base, later.intent);
        Batch batch;
        batch.institution = InstitutionCode(u"NSK"_s);
        batch.kind = BatchKind::Desk;
        batch.title = u"of the other"_s;
        const auto proposed = QCoro::waitFor(m_other->queue().propose(batch, {later}));
        QVERIFY(proposed);
        QCOMPARE(proposed->amended, 1);
    }

    /// The window over what lies in the queue, with this pane in front.
    void show(const char *pane)
    {
        m_ids = *QCoro::waitFor(m_desk->workspace().queue().ids({}));
        m_memory = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini"_s, QSettings::IniFormat);
        m_memory->setValue("window/pane"_L1, QString::fromLatin1(pane));
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

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(u"NSK"_s, u"Nordskogen"_s));
        auto opened = QCoro::waitFor(Workspace::open(m_desk->folder(), Workspace::KeyPlace::KeyFile));
        QVERIFY(opened);
        m_other = std::move(*opened);
    }
    void cleanup()
    {
        m_window.reset();
        m_jobs.reset();
        m_memory.reset();
        m_other.reset();
        m_desk.reset();
    }

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

    void panesOutOfSightOnlyCount()
    {
        show("noting");
        const int seen = m_noting->newsRead;
        otherProposes(0, 4);
        SOON_COMPARE(m_queue->attentionCount(), 4);
        SOON_VERIFY(m_noting->newsRead > seen);
        QCOMPARE(rows(), 0);
        m_window->showPane(m_queue);
        SOON_COMPARE(rows(), 4);
    }

    void theAuditLogGoesOnAtItsTop()
    {
        proposeTo(m_desk->workspace().queue(), 0, 130, u"own"_s);
        show("audit");
        SOON_VERIFY(entries()->model()->rowCount() >= 130);
        const QAbstractItemModelTester table(entries()->model(), failing);
        entries()->setFocus();
        const int before = entries()->model()->rowCount();
        entries()->setCurrentIndex(entries()->model()->index(60, 0));
        entries()->scrollTo(entries()->model()->index(50, 0), QAbstractItemView::PositionAtTop);
        const QString current = entries()->currentIndex().data(IdRole).toString();
        const QString top = entries()->indexAt({0, 0}).data(IdRole).toString();
        otherWithdraws(m_ids.first(5));
        SOON_VERIFY(entries()->model()->rowCount() >= before + 5);
        QCOMPARE(entries()->currentIndex().data(IdRole).toString(), current);
        QCOMPARE(entries()->indexAt({0, 0}).data(IdRole).toString(), top);
        QVERIFY(entries()->hasFocus());
        // More than one reading of them.
        const int few = entries()->model()->rowCount();
        otherProposes(1000, 450);
        SOON_VERIFY(entries()->model()->rowCount() >= few + 450);
        QCOMPARE(entries()->currentIndex().data(IdRole).toString(), current);
        QCOMPARE(entries()->indexAt({0, 0}).data(IdRole).toString(), top);
    }

    void aFormThatIsTypedInStays()
    {
        show("institutions");
        auto *table = m_institutions->findChild<TableView *>();
        SOON_COMPARE(table->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(table->model(), failing);
        QLineEdit *name = nullptr;
        for (QLineEdit *edit : m_institutions->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Nordskogen"_s)
                name = edit;
        }
        QVERIFY(name);
        name->setFocus();
        const auto add = [this](const QString &code) {
            Institution institution;
            institution.code = InstitutionCode(code);
            institution.name = u"Av en annen"_s;
            institution.almaUrl = QUrl(u"https://alma.library.example"_s);
            QVERIFY(QCoro::waitFor(m_other->institutions().add(institution)));
        };
        // Only looked at: cursor and keyboard stay.
        name->setCursorPosition(4);
        add(u"HVO"_s);
        SOON_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(name->cursorPosition(), 4);
        QCOMPARE(table->currentIndex().data(IdRole).toString(), u"NSK"_s);
        QTest::keyClicks(name, u"xyz"_s);
        QVERIFY(m_institutions->hasUnsavedWork());
        add(u"UNV"_s);
        SOON_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(name->text(), u"Nordxyzskogen"_s);
        QVERIFY(name->hasFocus());
        // Its own institution goes: what was typed stays, and nobody is asked anything.
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        SOON_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(name->text(), u"Nordxyzskogen"_s);
        QVERIFY(name->hasFocus());
        QVERIFY(!QApplication::activeModalWidget());
        // The window's filter knows of them too.
        auto *filter = m_window->findChild<QComboBox *>(u"institutionFilter"_s);
        SOON_COMPARE(filter->count(), 3);
    }

    void theInstitutionFilterDoesNotWidenByItself()
    {
        show("noting");
        auto *filter = m_window->findChild<QComboBox *>(u"institutionFilter"_s);
        SOON_COMPARE(filter->count(), 2);
        filter->setCurrentIndex(1);
        Q_EMIT filter->activated(1);
        QCOMPARE(m_noting->institution, InstitutionCode(u"NSK"_s));
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        Institution institution;
        institution.code = InstitutionCode(u"HVO"_s);
        institution.name = u"Havlund"_s;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().add(institution)));
        SOON_VERIFY(filter->findData(u"HVO"_s) > 0);
        QCOMPARE(filter->currentData().toString(), u"NSK"_s);
        QCOMPARE(m_noting->institution, InstitutionCode(u"NSK"_s));
    }

    void theActionsOfAFormAreNeverAboutAnother()
    {
        Institution next;
        next.code = InstitutionCode(u"HVO"_s);
        next.name = u"Av en annen"_s;
        next.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().add(next)));
        show("institutions");
        auto *table = m_institutions->findChild<TableView *>();
        SOON_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            if (table->model()->index(row, 0).data(IdRole).toString() == u"NSK"_s)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QLineEdit *name = nullptr;
        for (QLineEdit *edit : m_institutions->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Nordskogen"_s)
                name = edit;
        }
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"xyz"_s);
        QVERIFY(QCoro::waitFor(m_other->institutions().remove(InstitutionCode(u"NSK"_s))));
        SOON_COMPARE(table->model()->rowCount(), 1);
        for (const Pane::MenuEntry &entry : m_institutions->menuEntries()) {
            const QKeySequence key = entry.action->shortcut();
            if (key == QKeySequence(u"Ctrl+Del"_s) || key == QKeySequence(u"Ctrl+Shift+K"_s))
                QVERIFY2(!entry.action->isEnabled(), qPrintable(entry.action->text()));
        }
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        const auto *told = m_institutions->findChild<MessageBar *>();
        SOON_VERIFY(told->isVisible() && told->text().startsWith(u"NSK has been removed"));
        QVERIFY(m_institutions->hasUnsavedWork());
        QCOMPARE(QCoro::waitFor(m_desk->workspace().institutions().all())->first().name, u"Av en annen"_s);
    }

    void aWindowOfItsOwnShowsItToo()
    {
        proposeTo(m_desk->workspace().queue(), 0, 2, u"own"_s);
        showQueue();
        const auto change = QCoro::waitFor(m_desk->workspace().queue().find(m_ids.at(0)));
        QVERIFY(change);
        m_window->openInOwnWindow({.kind = Link::Kind::Batch, .id = change->batch.toString()});
        QCOMPARE(m_window->ownWindows().size(), 1);
        auto *table = m_window->ownWindows().constFirst()->pane().findChild<TableView *>(u"changes"_s);
        QVERIFY(table);
        SOON_COMPARE(table->model()->rowCount(), 2);
        m_window->showMinimized();
        const auto states = [table] {
            QStringList words;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                words += table->model()->index(row, ChangeTableModel::StateColumn).data(StateRole).toString();
            return words;
        };
        otherWithdraws({m_ids.at(1)});
        SOON_COMPARE(states(), (QStringList{u"proposed"_s, u"withdrawn"_s}));
    }

    void nobodyLooksWhileNothingIsInSight()
    {
        show("noting");
        auto *news = m_window->findChild<StoreNews *>();
        QVERIFY(news);
        QVERIFY(news->isWatching());
        m_window->showMinimized();
        SOON_VERIFY(!news->isWatching());
        m_window->showNormal();
        SOON_VERIFY(news->isWatching());
        m_window->hide();
        QVERIFY(!news->isWatching());
        const int seen = m_noting->newsRead;
        otherProposes(0, 1);
        QCOMPARE(m_noting->newsRead, seen);
        m_window->show(); // and what came meanwhile is there at once
        SOON_VERIFY(m_noting->newsRead > seen);
    }

    void ownWorkIsNoNews()
    {
        show("noting");
        SOON_VERIFY(m_window->findChild<StoreNews *>()->isWatching());
        const int seen = m_noting->newsRead;
        proposeTo(m_desk->workspace().queue(), 0, 3, u"own"_s);
        QSignalSpy looks(m_window->findChild<StoreWatch *>(), &StoreWatch::looked);
        SOON_VERIFY(looks.size() >= 2); // one may have begun before
        QCOMPARE(m_noting->newsRead, seen);
        otherProposes(10, 1);
        SOON_VERIFY(m_noting->newsRead > seen);
    }
};

QTEST_MAIN(OthersAtWorkTest)
#include "tst_othersatwork.moc"
