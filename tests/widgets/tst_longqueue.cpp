// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/delimitedtext.h"
#include "models/queue/changetablemodel.h"
#include "services/core/csv.h"
#include "services/core/userfields.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "tests/widgets/paneshow.h"
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

using namespace skranke;
using namespace Qt::StringLiterals;

/// The queue pane with more changes than one page of them: what a key reaches is what the list holds, not what has been
/// scrolled to.
class LongQueueTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<QueuePane> m_pane;
    QList<ChangeId> m_ids; // in proposal order

    TableView *changes() const { return m_pane->findChild<TableView *>(u"changes"_s); }
    int rows() const { return changes()->model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(changes(), key, modifiers); }
    ChangeId current() const { return ChangeId(changes()->currentIndex().data(IdRole).toString()); }
    qsizetype selected() const { return changes()->selectionModel()->selectedRows().size(); }
    int countOf(ChangeState state) const
    {
        return QCoro::waitFor(m_desk->workspace().queue().counts({}))->value(state);
    }

    static Change creation(int number)
    {
        const QString key = u"ny%1"_s.arg(number, 7, 10, QChar(u'0'));
        const QJsonObject user{{u"primary_id"_s, key}, {u"last_name"_s, u"Løvås%1"_s.arg(number, 4, 10, QChar(u'0'))}};
        Change change;
        change.operation = Operation::Create;
        change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = key};
        const auto paths = userfields::differingPaths({}, user);
        for (const FieldPath &path : paths)
            change.intent.append({.path = path,
                                  .oldValue = QJsonValue(QJsonValue::Undefined),
                                  .newValue = userfields::value(user, path),
                                  .rule = DecidedBy::NewUser});
        change.result = userfields::applied({}, change.intent);
        return change;
    }

    void propose(int count)
    {
        QList<Change> proposals;
        for (int i = 0; i < count; ++i)
            proposals.append(creation(i));
        Batch batch;
        batch.institution = InstitutionCode(u"NSK"_s);
        batch.kind = BatchKind::Desk;
        batch.title = u"many"_s;
        const auto proposed = QCoro::waitFor(m_desk->workspace().queue().propose(batch, proposals));
        QVERIFY(proposed);
        QCOMPARE(proposed->added, count);
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
        chooseState(u"proposed"_s);
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
        auto *tree = m_pane->findChild<QTreeView *>(u"batches"_s);
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

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY(m_desk->add(u"NSK"_s, u"Nordskogen"_s));
        m_jobs = std::make_unique<JobBoard>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_jobs.reset();
        m_desk.reset();
    }

    void theNextConflictIsFoundBelowWhatHasBeenRead()
    {
        propose(450);
        makeConflicts({3, 205, 430});
        show();
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(3));
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(205));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(430));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N); // the first one again
        QTRY_COMPARE(current(), m_ids.at(3));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void aConflictThatIsAloneIsFoundAtOnce()
    {
        propose(450);
        makeConflicts({440});
        show();
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(440));
        key(Qt::Key_N);
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(current(), m_ids.at(440));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void onlyWithoutAnyConflictItIsSaidSo()
    {
        propose(450);
        show();
        const ChangeId before = current();
        key(Qt::Key_N);
        QTRY_VERIFY(!m_pane->findChild<MessageBar *>()->text().isEmpty());
        QCOMPARE(current(), before);
        QVERIFY(rows() < m_ids.size()); // the answer needed none of the other rows
    }

    void aConflictIsFoundAlthoughTheListIsReadAgain()
    {
        propose(450);
        makeConflicts({205});
        show();
        key(Qt::Key_N);
        m_pane->refresh(); // before the store has answered
        QTRY_COMPARE(current(), m_ids.at(205));
    }

    void aConflictIsFoundWhileTextNarrowsTheList()
    {
        propose(450);
        makeConflicts({120, 430});
        show();
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås04"_s); // 400 to 449
        changes()->setFocus();
        // The text holds, the rows that fit it may still be on their way.
        QTRY_VERIFY(rows() == 0 || changes()->model()->index(0, 0).data(IdRole).toString() == m_ids.at(400).toString());
        key(Qt::Key_N);
        QTRY_COMPARE(current(), m_ids.at(430));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_N);
        QCOMPARE(current(), m_ids.at(430));
        QVERIFY(m_pane->findChild<MessageBar *>()->text().isEmpty());
    }

    void allAreSelectedAlsoThoseNotReadYet()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected(), 450);
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 450);
    }

    void aClickMeanwhileSelectsWhatWasClicked()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Down); // before the other rows are there, which nobody needs any more
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(selected(), 1);
        QCOMPARE(current(), m_ids.at(1));
    }

    void whatIsSelectedStaysSoWhenTheListIsReadAgain()
    {
        propose(450);
        show();
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected(), 450);
        const auto done = QCoro::waitFor(m_desk->workspace().queue().withdraw({.ids = {m_ids.at(7)}}));
        QVERIFY(done);
        m_pane->setInstitutionFilter(InstitutionCode(u"NSK"_s));
        QTRY_VERIFY(m_pane->isPictureReady());
        QTRY_COMPARE(rows(), 450);
        QTRY_COMPARE(selected(), 450);
    }

    void shiftExtendsFromWhereTheKeysHaveGone()
    {
        propose(450);
        show();
        QTest::mouseClick(changes()->viewport(), Qt::LeftButton, {},
                          changes()->visualRect(changes()->model()->index(0, 0)).center());
        for (int step = 0; step < 5; ++step)
            key(Qt::Key_J);
        QTRY_COMPARE(current(), m_ids.at(5));
        extend(2);
        QCOMPARE(selectedRange(), std::pair(5, 7));
    }

    void aSelectionIsExtendedOverThePages()
    {
        propose(450);
        show();
        extend(170);
        QCOMPARE(selectedRange(), std::pair(0, 170));
        extend(-20);
        QCOMPARE(selectedRange(), std::pair(0, 150));
        QTRY_VERIFY(m_pane->isPictureReady());
        key(Qt::Key_T);
        QTRY_COMPARE(countOf(ChangeState::Withdrawn), 151);
    }

    void aSelectionGoesOnBeingExtendedWhenTheListHasBeenReadAgain()
    {
        propose(450);
        show();
        for (int step = 0; step < 3; ++step)
            key(Qt::Key_J);
        extend(90);
        const int top = changes()->rowAt(0);
        m_pane->refresh();
        QTRY_VERIFY(m_pane->isPictureReady());
        QCOMPARE(selectedRange(), std::pair(3, 93));
        QCOMPARE(current(), m_ids.at(93));
        QCOMPARE(changes()->rowAt(0), top); // nor does it jump
        extend(2);
        QCOMPARE(selectedRange(), std::pair(3, 95));
        extend(-5);
        QCOMPARE(selectedRange(), std::pair(3, 90));
    }

    void keysWhileTheListIsReadAgainGoOnFromWhereTheyWere()
    {
        propose(450);
        show();
        extend(120);
        QTRY_VERIFY(m_pane->isPictureReady());
        const QSignalSpy reset(changes()->model(), &QAbstractItemModel::modelReset);
        m_pane->refresh();
        // A key at every step of the reading, also right after the rows have been replaced.
        int pressed = 0;
        int afterwards = 0;
        bool lost = false;
        QVERIFY(QTest::qWaitFor([&] {
            if (afterwards >= 4 && pressed % 2 == 0)
                return m_pane->isPictureReady();
            const int before = changes()->currentIndex().row();
            const bool down = pressed++ % 2 == 0;
            key(down ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
            const int after = changes()->currentIndex().row();
            lost = lost || after != before + (down ? 1 : -1) || selectedRange() != std::pair(0, after);
            afterwards += reset.isEmpty() ? 0 : 1;
            return false;
        }));
        QVERIFY(!lost);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(current(), m_ids.at(120));
        QCOMPARE(selectedRange(), std::pair(0, 120));
    }

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
        key(Qt::Key_A);
        QTRY_COMPARE(countOf(ChangeState::Approved), 2);
    }

    void aReplacedChangeHandsNobodyElsesToAKey()
    {
        propose(120);
        showProposed();
        goDown(10);
        Change later = creation(10);
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

    void aPageThatNewsMadeUselessIsAskedForAgain()
    {
        propose(160);
        showProposed();
        QCOMPARE(rows(), 50);
        const auto gone = saving({m_ids.at(60)}, ChangeState::Approved);
        m_pane->readNews();
        changes()->scrollToBottom(); // asks for the next page, before the news are there
        QTRY_VERIFY(rows() > 50);
        QCOMPARE(rowOf(m_ids.at(60)), -1);
    }

    void afterAReadingThatFailedThereIsMore()
    {
        propose(160);
        show();
        for (const bool isLate : {false, true}) {
            const int before = rows();
            if (!isLate)
                QVERIFY(QCoro::waitFor(running(u"ALTER TABLE change RENAME TO missing"_s)));
            m_pane->refresh();
            const auto away = isLate ? running(u"ALTER TABLE change RENAME TO missing"_s) : running(u"SELECT 1"_s);
            changes()->scrollToBottom(); // asks for more while the list is read again
            QTRY_VERIFY(!message().text().isEmpty());
            QVERIFY(QCoro::waitFor(running(u"ALTER TABLE missing RENAME TO change"_s)));
            QCOMPARE(rows(), before);
            changes()->scrollToTop();
            changes()->scrollToBottom();
            QTRY_VERIFY(rows() > before);
            QTRY_VERIFY(m_pane->isPictureReady());
            message().clear();
        }
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

    void theWholeListIsExportedHoweverLittleHasBeenRead()
    {
        propose(450);
        show();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        m_pane->exportTo(path);
        QVERIFY(exporting().isRunning());
        QCOMPARE(m_jobs->running().size(), 1); // where a person sees it, and can stop it
        QVERIFY(m_jobs->running().first()->isStoppable());
        QTRY_VERIFY(!exporting().isRunning());
        QVERIFY(m_jobs->running().isEmpty());
        QVERIFY2(message().text().contains(u"450"), qPrintable(message().text()));
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 451);
        QVERIFY(lines.at(1).contains("Løvås0000"));
        QVERIFY(lines.at(206).contains("Løvås0205"));
        QVERIFY(lines.at(450).contains("Løvås0449"));
        QVERIFY(rows() < 450); // the window read none of it
    }

    void anExportHasTheOrderAndTheFiltersOfTheList()
    {
        propose(450);
        const auto approved = QCoro::waitFor(m_desk->workspace().queue().approve({.ids = m_ids.sliced(100, 300)}));
        QVERIFY(approved);
        show();
        chooseState(u"approved"_s);
        QTRY_VERIFY(m_pane->isPictureReady());
        changes()->sortByColumn(ChangeTableModel::UserColumn, Qt::DescendingOrder);
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås03"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        m_pane->exportTo(path);
        QTRY_VERIFY(!exporting().isRunning());
        QTRY_COMPARE(rows(), 100); // 300 to 399
        QTRY_VERIFY(m_pane->isPictureReady());
        const QString shown = csv::byteOrderMark
            + delimitedtext::commaSeparated(changes()->shownRows(false), delimitedtext::cellSeparator());
        QCOMPARE(contentOf(path), shown.toUtf8());
        QVERIFY(shown.contains(u"Løvås0399"));
    }

    void aStoppedExportLeavesTheFileThatWasThere()
    {
        propose(450);
        show();
        const QTemporaryDir folder;
        for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
            const QString path = folder.filePath(name);
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
            before.close();
            m_pane->exportTo(path);
            m_jobs->cancelAll();
            QTRY_VERIFY(!exporting().isRunning());
            QCOMPARE(contentOf(path), QByteArray("mine"));
        }
        const QString fresh = folder.filePath(u"fresh.csv"_s);
        m_pane->exportTo(fresh);
        m_pane.reset(); // whoever closes the window stops it too
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"list.csv"_s, u"list.xlsx"_s}));
        QVERIFY(m_jobs->running().isEmpty());
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        propose(60);
        show();
        m_pane->exportTo(u"/no/such/place/list.csv"_s);
        QTRY_VERIFY(!exporting().isRunning());
        QVERIFY2(message().text().contains(u"list.csv"), qPrintable(message().text()));
    }

    void aListIsExportedByKeys()
    {
        propose(120);
        show();
        const QTemporaryDir folder;
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), folder.filePath(u"list.xlsx"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(contentOf(folder.filePath(u"list.xlsx"_s)).startsWith("PK"));
        QTRY_VERIFY(message().text().contains(u"120"));
    }

    void selectingAllStandsInTheMenu()
    {
        propose(250);
        show();
        QAction *all = nullptr;
        for (const Pane::MenuEntry &entry : m_pane->menuEntries()) {
            if (entry.action && entry.action->shortcut() == QKeySequence(QKeySequence::SelectAll))
                all = entry.action;
        }
        QVERIFY(all);
        QVERIFY(unnamedParts(*m_pane).isEmpty());
        all->trigger();
        QTRY_COMPARE(selected(), 250);
    }

    void selectingAllInATextSelectsTheText()
    {
        propose(250);
        show();
        m_pane->focusFilter();
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Løvås"_s);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(text->selectedText(), u"Løvås"_s);
        QTRY_COMPARE(rows(), 250);
        QVERIFY(selected() <= 1);
    }
};

QTEST_MAIN(LongQueueTest)
#include "tst_longqueue.moc"
