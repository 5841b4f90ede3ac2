// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/batchtreemodel.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/changelist.h"
#include "models/queue/changetablemodel.h"
#include "models/queue/fieldcountsmodel.h"
#include "models/queue/historytablemodel.h"
#include "tests/models/plansamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Batches, changes, fields and histories as rows.
class QueueModelsTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static Change change(int number)
    {
        Change change = plansamples::changed(u"nsk%1"_s.arg(number)).change;
        change.id = ChangeId(u"c%1"_s.arg(number, 6, 10, QChar(u'0')));
        return change;
    }
    static QList<ChangeId> ids(int count)
    {
        QList<ChangeId> all;
        for (int i = 0; i < count; ++i)
            all.append(ChangeId(u"c%1"_s.arg(i, 6, 10, QChar(u'0'))));
        return all;
    }
    static BatchSummary batch(const QString &id, const QHash<ChangeState, int> &counts)
    {
        BatchSummary summary;
        summary.batch.id = BatchId(id);
        summary.batch.title = u"file "_s + id;
        summary.counts = counts;
        return summary;
    }

private Q_SLOTS:
    void batchesStandUnderTheSumOfAll()
    {
        BatchTreeModel model;
        const QAbstractItemModelTester tester(&model, failing);
        QCOMPARE(model.rowCount(), 0);
        model.setBatches({batch(u"b1"_s, {{ChangeState::Proposed, 173}, {ChangeState::Conflict, 1}}),
                          batch(u"b2"_s, {{ChangeState::Applied, 5}})});
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex all = model.index(0, 0);
        QVERIFY(model.batch(all).isEmpty());
        QCOMPARE(all.data(CountRole).toInt(), 179);
        QCOMPARE(model.rowCount(all), 3);
        const QModelIndex first = model.index(1, 0);
        QCOMPARE(model.rowCount(first), 2);
        // What needs a person stands first.
        QCOMPARE(model.state(model.index(0, 0, first)), ChangeState::Conflict);
        QCOMPARE(model.batch(model.index(1, 1, first)).toString(), u"b1"_s);
        QCOMPARE(model.indexOf(BatchId(u"b2"_s), ChangeState::Applied).parent(), model.index(2, 0));
        QVERIFY(!model.indexOf(BatchId(u"b9"_s)).isValid());
    }

    void fieldsStandUnderTheRowOfAll()
    {
        FieldCountsModel model;
        const QAbstractItemModelTester tester(&model, failing);
        QCOMPARE(model.rowCount(), 1);
        model.setCounts({{u"expiry_date"_s, 173}, {u"contact_info.email"_s, 41}, {u"x_new"_s, 2}}, 190);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 190);
        QVERIFY(model.memberAt(0).isEmpty());
        QCOMPARE(model.memberAt(3), u"x_new"_s); // one without a name of ours comes last
        QCOMPARE(model.index(model.rowOf(u"contact_info.email"_s), FieldCountsModel::CountColumn).data().toString(),
                 u"41"_s);
        QCOMPARE(model.rowOf(u"last_name"_s), -1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setCounts({{u"expiry_date"_s, 172}, {u"contact_info.email"_s, 41}, {u"x_new"_s, 2}}, 189);
        QCOMPARE(reset.size(), 0); // the chosen row stays chosen
        const QPersistentModelIndex expiry = model.index(model.rowOf(u"expiry_date"_s), 0);
        model.setCounts({{u"expiry_date"_s, 1}}, 1);
        QCOMPARE(model.rowCount(), 2);
        model.setCounts({{u"expiry_date"_s, 1}, {u"last_name"_s, 3}, {u"x_new"_s, 2}}, 4);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.memberAt(expiry.row()), u"expiry_date"_s);
        QCOMPARE(reset.size(), 0);
    }

    void risksHaveASignAndAWord()
    {
        Change risky;
        risky.id = ChangeId(u"c1"_s);
        risky.overrides = {u"user_group"_s};
        risky.intent = {{.path = {.member = u"user_group"_s, .element = {}}, .oldValue = u"1"_s, .newValue = u"2"_s}};
        Change calm;
        calm.id = ChangeId(u"c2"_s);
        ChangeTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        model.begin({risky.id, calm.id});
        model.append(model.nextIds(2), {risky, calm});
        const QModelIndex cell = model.index(0, ChangeTableModel::RiskColumn);
        QCOMPARE(cell.data().toString().count(u','), 1);
        QCOMPARE(cell.data(StateRole).toString(), u"risk"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().count(u'\n'), 1);
        const QModelIndex none = model.index(1, ChangeTableModel::RiskColumn);
        QCOMPARE(none.data().toString(), QString());
        QCOMPARE(none.data(StateRole).toString(), QString());
        QVERIFY(cell.data(SortRole).toLongLong() < none.data(SortRole).toLongLong());
    }

    void aListIsTakenOverAsFarAsItHasBeenRead()
    {
        ChangeTableModel read;
        read.begin(ids(5));
        read.append(read.nextIds(3), {change(0), change(2)}); // one has gone
        QCOMPARE(read.asked(), 3);
        ChangeTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        model.begin(ids(1));
        model.append(model.nextIds(1), {change(0)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.become(read);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.ids(), ids(5));
        QCOMPARE(model.rowOf(ids(3).at(2)), 1);
        QVERIFY(!model.isComplete());
        QCOMPARE(model.nextIds(9), ids(5).sliced(3)); // and read on from there
        model.append(model.nextIds(2), {change(3), change(4)});
        QVERIFY(model.isComplete());
        QCOMPARE(read.rowCount(), 2);
    }

    void aFileGetsTheListAsItIsLookedAt()
    {
        QList<ChangeRow> rows;
        for (const QString &name : {u"Ås"_s, u"Berg B"_s, u"Berg A"_s, u"Dahl"_s}) {
            ChangeRow row;
            row.id = ChangeId(u"c"_s + name);
            row.name = name;
            row.state = ChangeState::Approved;
            rows.append(row);
        }
        const auto names = [](const spreadsheet::Table &table, int column) {
            QStringList names;
            for (const QVariantList &cells : table.rows)
                names.append(cells.at(column).toString());
            return names;
        };
        using M = ChangeTableModel;
        const auto all = changelist::tableOf(rows, {.columns = {M::StateColumn, M::UserColumn}});
        QCOMPARE(all.headings, (QStringList{u"State"_s, u"User"_s}));
        QCOMPARE(names(all, 1), (QStringList{u"Ås"_s, u"Berg B"_s, u"Berg A"_s, u"Dahl"_s}));
        QVERIFY(!all.rows.at(0).at(0).toString().isEmpty());
        const auto few = changelist::tableOf(rows,
                                             {.text = u"berg"_s,
                                              .columns = {M::UserColumn},
                                              .sortColumn = M::UserColumn,
                                              .sortOrder = Qt::AscendingOrder});
        QCOMPARE(names(few, 0), (QStringList{u"Berg A"_s, u"Berg B"_s}));
        QCOMPARE(changelist::tableOf({}, {.columns = {M::UserColumn}}).headings.size(), 1);
    }

    void newCountsOfTheSameBatchesKeepTheRows()
    {
        BatchTreeModel model;
        const QAbstractItemModelTester tester(&model, failing);
        model.setBatches({batch(u"b1"_s, {{ChangeState::Proposed, 3}})});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBatches({batch(u"b1"_s, {{ChangeState::Proposed, 2}})});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(1, 0).data(CountRole).toInt(), 2);
        model.setBatches({batch(u"b1"_s, {{ChangeState::Proposed, 1}, {ChangeState::Approved, 1}})});
        QCOMPARE(reset.size(), 0);
    }

    void batchesAndStatesComeAndGoInPlace()
    {
        BatchTreeModel model;
        const QAbstractItemModelTester tester(&model, failing);
        const BatchSummary middle = batch(u"b2"_s, {{ChangeState::Proposed, 3}, {ChangeState::Applied, 1}});
        model.setBatches({batch(u"b1"_s, {{ChangeState::Applied, 1}}), middle, batch(u"b3"_s, {})});
        const QPersistentModelIndex applied = model.indexOf(BatchId(u"b2"_s), ChangeState::Applied);
        const QPersistentModelIndex proposed = model.indexOf(BatchId(u"b2"_s), ChangeState::Proposed);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        // Newer ones above, one gone, one more state.
        model.setBatches({batch(u"b5"_s, {{ChangeState::Conflict, 2}}), batch(u"b4"_s, {{ChangeState::Proposed, 2}}),
                          batch(u"b2"_s, {{ChangeState::Approved, 3}, {ChangeState::Applied, 1}}),
                          batch(u"b3"_s, {{ChangeState::Kept, 1}})});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!proposed.isValid());
        QCOMPARE(model.batch(applied).toString(), u"b2"_s);
        QCOMPARE(model.state(applied), ChangeState::Applied);
        QCOMPARE(applied.parent().row(), 3);
        QCOMPARE(model.index(3, 0).data(CountRole).toInt(), 4);
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 9);
        model.setBatches({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!applied.isValid());
        model.setBatches({middle});
        QCOMPARE(model.rowCount(), 2);
    }

    void batchesInAnotherOrderAreShownSo()
    {
        BatchTreeModel model;
        const QAbstractItemModelTester tester(&model, failing);
        const BatchSummary one = batch(u"b1"_s, {{ChangeState::Applied, 1}});
        const BatchSummary two = batch(u"b2"_s, {{ChangeState::Proposed, 1}});
        model.setBatches({one, two});
        model.setBatches({two, one});
        QCOMPARE(model.batch(model.index(1, 0)).toString(), u"b2"_s);
        QCOMPARE(model.batch(model.index(0, 0, model.index(2, 0))).toString(), u"b1"_s);
    }

    void batchesOfOneTitleAreToldApartByTheirTime()
    {
        BatchTreeModel model;
        BatchSummary first = batch(u"b1"_s, {{ChangeState::Proposed, 1}});
        BatchSummary again = batch(u"b2"_s, {{ChangeState::Proposed, 1}});
        BatchSummary other = batch(u"b3"_s, {{ChangeState::Proposed, 1}});
        first.batch.title = again.batch.title = u"nsk.txt"_s;
        first.batch.created = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
        again.batch.created = first.batch.created.addSecs(3600);
        model.setBatches({first, again, other});
        const QString one = model.index(1, 0).data().toString();
        const QString two = model.index(2, 0).data().toString();
        QVERIFY(one.startsWith(u"nsk.txt"_s) && two.startsWith(u"nsk.txt"_s));
        QVERIFY(one != two);
        QCOMPARE(model.index(3, 0).data().toString(), other.batch.title);
    }

    void anUndoIsToldFromWhatItTakesBack()
    {
        BatchTreeModel model;
        BatchSummary import = batch(u"b1"_s, {{ChangeState::Applied, 1}});
        BatchSummary undo = batch(u"b2"_s, {{ChangeState::Proposed, 1}});
        import.batch.title = undo.batch.title = u"nsk.txt"_s;
        undo.batch.kind = BatchKind::Undo;
        BatchSummary several = batch(u"b3"_s, {{ChangeState::Proposed, 1}});
        several.batch.title.clear();
        several.batch.kind = BatchKind::Undo;
        BatchSummary desk = batch(u"b4"_s, {{ChangeState::Proposed, 1}});
        desk.batch.title.clear();
        desk.batch.kind = BatchKind::Desk;
        model.setBatches({undo, import, several, desk});
        QCOMPARE(model.index(1, 0).data().toString(), u"Undo of nsk.txt"_s);
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().startsWith(u"Undo of nsk.txt"_s));
        QCOMPARE(model.index(2, 0).data().toString(), u"nsk.txt"_s); // no time: nothing else is called so
        QCOMPARE(model.index(3, 0).data().toString(), u"Undo of several batches"_s);
        QCOMPARE(model.index(4, 0).data().toString(), u"Single changes"_s);
    }

    void changesComePageByPage()
    {
        ChangeTableModel model;
        QSignalSpy wanted(&model, &ChangeTableModel::moreRequested);
        model.begin(ids(500));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({}); // asked once until it is answered
        QCOMPARE(wanted.size(), 1);
        QList<Change> page;
        for (int i = 0; i < 200; ++i)
            page.append(change(i));
        model.append(model.nextIds(200), page);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.rowOf(ChangeId(u"c000150"_s)), 150);
        QVERIFY(model.canFetchMore({}));
        model.append(model.nextIds(300), {}); // all gone by now
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
        // Last, because the tester fetches by itself.
        const QAbstractItemModelTester tester(&model, failing);
    }

    void aPageForAnEarlierListIsDropped()
    {
        ChangeTableModel model;
        model.begin(ids(10));
        const auto asked = model.nextIds(10);
        model.begin({ChangeId(u"c000099"_s)});
        model.append(asked, {change(1)});
        QCOMPARE(model.rowCount(), 0);
    }

    void aListIsTakenOverInPlace()
    {
        ChangeTableModel model;
        model.begin(ids(10));
        const auto page = [](const QList<ChangeId> &some) {
            QList<Change> changes;
            for (const ChangeId &id : some)
                changes.append(change(id.toString().sliced(1).toInt()));
            return changes;
        };
        // Every second one up to the eighth is there, and none of the rest.
        const auto all = ids(20);
        const QList<ChangeId> even{all.at(0), all.at(2), all.at(4), all.at(6), all.at(8)};
        model.begin(even + all.sliced(10));
        model.append(model.nextIds(5), page(even));
        const QAbstractItemModelTester tester(&model, failing);
        model.abandon(); // the tester asks for more by itself
        const QPersistentModelIndex fourth = model.index(2, 0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        QList<ChangeId> now = all;
        now.removeOne(all.at(2));
        now.removeOne(all.at(8));
        QCOMPARE(model.missing(now), (QList{all.at(1), all.at(3), all.at(5)}));
        QHash<ChangeId, ChangeState> states;
        for (const ChangeId &id : std::as_const(now))
            states.insert(id, ChangeState::Approved);
        QVERIFY(model.adopt(now, states, page(model.missing(now))));
        QCOMPARE(reset.size(), 0);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += model.idAt(row).toString();
            QCOMPARE(model.rowOf(model.idAt(row)), row);
            QCOMPARE(model.index(row, ChangeTableModel::StateColumn).data(StateRole).toString(), u"approved"_s);
        }
        QCOMPARE(shown,
                 (QStringList{u"c000000"_s, u"c000001"_s, u"c000003"_s, u"c000004"_s, u"c000005"_s, u"c000006"_s}));
        QCOMPARE(fourth.row(), 3);
        QCOMPARE(model.ids(), now);
        QCOMPARE(model.nextIds(2), (QList{all.at(7), all.at(9)}));
        QVERIFY(model.missing(now).isEmpty());

        // All of them go, then others come.
        QVERIFY(model.adopt({}, {}, {}));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
        QVERIFY(model.adopt(even, {}, {}));
        QCOMPARE(model.nextIds(5), even);
        model.append(even, page(even));
        QCOMPARE(model.rowOf(all.at(8)), 4);
    }

    void anotherOrderIsNotTakenOverInPlace()
    {
        ChangeTableModel model;
        model.begin(ids(2));
        model.append(ids(2), {change(0), change(1)});
        QVERIFY(!model.adopt({ids(2).at(1), ids(2).at(0)}, {}, {}));
        QCOMPARE(model.ids(), ids(2));
        QCOMPARE(model.rowCount(), 2);
    }

    void tenThousandChangesAreNoBurden()
    {
        ChangeTableModel model;
        model.begin(ids(12'000));
        while (!model.isComplete()) {
            const auto asked = model.nextIds(200);
            QList<Change> page;
            for (const ChangeId &id : asked)
                page.append(change(id.toString().sliced(1).toInt()));
            model.append(asked, page);
        }
        QCOMPARE(model.rowCount(), 12'000);
        model.setState(ChangeId(u"c011999"_s), ChangeState::Applied);
        QCOMPARE(model.index(11'999, ChangeTableModel::StateColumn).data(StateRole).toString(), u"applied"_s);
    }

    void fieldsSayNowFileResultAndRule()
    {
        ChangeFieldsModel model(ChangeFieldsModel::Layout::Decision);
        const QAbstractItemModelTester tester(&model, failing);
        model.setRows(fieldRows(plansamples::changed().fields));
        QCOMPARE(model.rowCount(), 4);
        int blocked = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(ChangeFieldsModel::MemberRole).toString() == u"user_group")
                blocked = row;
        }
        QVERIFY(blocked >= 0);
        QCOMPARE(model.index(blocked, ChangeFieldsModel::FirstColumn).data().toString(), u"2 Ansatt"_s);
        QCOMPARE(model.index(blocked, ChangeFieldsModel::FourthColumn).data(StateRole).toString(), u"blocked"_s);
    }

    void aUserOfWhomNothingIsPlannedShowsOnlyWhatIsThere()
    {
        ChangeFieldsModel model(ChangeFieldsModel::Layout::Now);
        const QAbstractItemModelTester tester(&model, failing);
        model.setRows(fieldRows(QJsonObject{{u"is_researcher"_s, false}, {u"last_name"_s, u"Løvås"_s}}));
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"Løvås"_s); // names come first
        model.retranslate();
    }

    void aConflictShowsBaseMineTheirsAndNoResult()
    {
        Change mine = change(1);
        QJsonObject theirs = mine.base;
        theirs.insert(u"expiry_date"_s, u"2030-01-01Z"_s);
        theirs.insert(u"job_description"_s, u"Vakt"_s);
        ChangeFieldsModel model(ChangeFieldsModel::Layout::ThreeWay);
        const QAbstractItemModelTester tester(&model, failing);
        model.setRows(threeWayRows(mine, theirs));
        QHash<QString, QString> results;
        for (int row = 0; row < model.rowCount(); ++row)
            results.insert(model.index(row, 0).data(ChangeFieldsModel::MemberRole).toString(),
                           model.index(row, ChangeFieldsModel::FourthColumn).data().toString());
        QCOMPARE(results.value(u"expiry_date"_s), u"?"_s);
        QCOMPARE(results.value(u"first_name"_s), u"Åshild Ærlanda"_s);
        QCOMPARE(results.value(u"job_description"_s), u"Vakt"_s);
    }

    void whatIsTheSameIsLeftAlone()
    {
        ChangeFieldsModel fields(ChangeFieldsModel::Layout::Decision);
        HistoryTableModel history;
        const QAbstractItemModelTester tester(&history, failing);
        const QSignalSpy fieldsReset(&fields, &QAbstractItemModel::modelReset);
        const QSignalSpy historyReset(&history, &QAbstractItemModel::modelReset);
        HistoryEntry first;
        first.account = u"ola"_s;
        HistoryEntry second = first;
        second.state = ChangeState::Approved;
        fields.setRows(fieldRows(plansamples::changed().fields));
        history.setEntries({first});
        QCOMPARE(fieldsReset.size() + historyReset.size(), 2);
        fields.setRows(fieldRows(plansamples::changed().fields));
        history.setEntries({first});
        history.setEntries({first, second});
        QCOMPARE(fieldsReset.size() + historyReset.size(), 2);
        QCOMPARE(history.rowCount(), 2);
        first.change = ChangeId(u"c2"_s);
        history.setEntries({first, second});
        QCOMPARE(historyReset.size(), 2);
    }

    void historyStandsInOrder()
    {
        HistoryTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        const QDateTime time(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
        HistoryEntry first;
        first.time = time;
        first.account = u"ola"_s;
        HistoryEntry second = first;
        second.time = time.addSecs(60);
        second.state = ChangeState::Approved;
        model.setEntries({first, second});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, HistoryTableModel::StateColumn).data(StateRole).toString(), u"approved"_s);
        QVERIFY(!model.hasReasons());
    }

    void historyTellsTheReasonOfAnApproval()
    {
        HistoryTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        HistoryEntry first;
        first.state = ChangeState::Approved;
        HistoryEntry second = first;
        second.reason = u"<b>Kunngjort</b>"_s;
        HistoryEntry third = first;
        third.damaged = true;
        model.setEntries({first, second, third});
        QVERIFY(model.hasReasons());
        const auto cell = [&model](int row) { return model.index(row, HistoryTableModel::ReasonColumn); };
        QVERIFY(cell(0).data().toString().isEmpty());
        QCOMPARE(cell(1).data().toString(), u"<b>Kunngjort</b>"_s);
        QVERIFY(!cell(1).data(Qt::ToolTipRole).toString().contains(u"<b>")); // what people type is no markup
        QVERIFY(cell(2).data().toString().contains(u"altered"));
    }
};

QTEST_GUILESS_MAIN(QueueModelsTest)
#include "tst_queuemodels.moc"
