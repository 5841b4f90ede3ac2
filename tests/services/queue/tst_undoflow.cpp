// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/queue/amendment.h"
#include "services/queue/changeledger.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

const QJsonValue gone{QJsonValue::Undefined};

QJsonObject code(const QString &value)
{
    return {{u"value"_s, value}};
}

/// A mixed bag of what a night's file and a desk would change: single values, sticky fields, list entries that come,
/// change and go.
QList<std::pair<QString, QJsonValue>> someEdits(const QJsonObject &user, QRandomGenerator &random)
{
    QList<std::pair<QString, QJsonValue>> edits;
    const QString number = QString::number(random.bounded(100000));
    if (random.bounded(2))
        edits.append({u"expiry_date"_s, u"2034-06-30"_s});
    if (random.bounded(3) == 0)
        edits.append({u"last_name"_s, QString(u"Ny"_s + number)});
    if (random.bounded(3) == 0)
        edits.append(
            {u"middle_name"_s, user.value("middle_name"_L1).toString().isEmpty() ? QJsonValue(u"Lie"_s) : gone});
    if (random.bounded(3) == 0)
        edits.append({u"job_category"_s, code(u"14"_s)});
    if (random.bounded(4) == 0)
        edits.append({u"job_description"_s, u"Bokbinder"_s});
    const auto emails = userfields::elements(user, u"contact_info.email");
    for (const auto &[key, element] : emails) {
        const QString path = u"contact_info.email["_s + key + u']';
        const int lot = random.bounded(4);
        if (lot == 0 && !userfields::isInternal(element))
            edits.append({path, gone});
        else if (lot == 1)
            edits.append({path, QJsonObject{{u"description"_s, QString(u"note "_s + number)}}});
    }
    if (random.bounded(2)) {
        edits.append({u"user_identifier[BARCODE:b"_s + number + u']',
                      QJsonObject{{u"value"_s, QString(u"b"_s + number)},
                                  {u"id_type"_s, code(u"BARCODE"_s)},
                                  {u"segment_type"_s, u"External"_s}}});
    }
    const auto phones = userfields::elements(user, u"contact_info.phone");
    for (const auto &[key, element] : phones) {
        if (random.bounded(3) == 0)
            edits.append({u"contact_info.phone["_s + key + u']', gone});
    }
    if (edits.isEmpty())
        edits.append({u"last_name"_s, QString(u"Ny"_s + number)});
    return edits;
}

} // namespace

/// Plan, send, take back: Alma's users must be what they were.
class TestUndoFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoOfARunBringsBackTheOriginalsExactly();
    void undoIsAProposalOfItsOwn();
    void undoAskedTwiceIsOneBatch();
    void undoOfATargetThatSomebodyChangedIsAConflict();
    void anOpenChangeInWhosePlaceAnUndoStandsIsCounted();
    void undoOfACreateIsRefusedWhileBusinessIsOpen();
    void undoOfAnUndoneCreateMakesTheUserAgain();
    void undoTakesTheNewestChangeOfATargetFirst();
    void anUndoneChangeCanBeProposedAnew();
    void anExpiredPreImageIsCountedAndRefused();
    void whatWasNeverAppliedIsRefused();
    void whatWasWrittenAndReadBackOtherwiseIsNotForgotten_data();
    void whatWasWrittenAndReadBackOtherwiseIsNotForgotten();

private:
    void approveAndSend(const BatchId &batch, const Counts &expected);
    std::unique_ptr<QueueDesk> desk;
};

void TestUndoFlow::approveAndSend(const BatchId &batch, const Counts &expected)
{
    desk->approve({.batch = batch});
    QCOMPARE(desk->send({.batch = batch}).counts, expected);
}

void TestUndoFlow::undoOfARunBringsBackTheOriginalsExactly()
{
    desk = std::make_unique<QueueDesk>(240);
    QVERIFY(desk->open());
    const QStringList ids = desk->externalIds(200);
    for (qsizetype i = 0; i < ids.size(); i += 3)
        QVERIFY(desk->sandbox.editByHand(desk->code(), ids.at(i), u"job_category"_s, u"08"_s));
    const auto originals = desk->usersInAlma();
    QRandomGenerator random(7);
    QList<Change> changes;
    for (const QString &id : ids) {
        Change change = desk->changeOf(id, someEdits(desk->inAlma(id), random));
        if (random.bounded(2))
            change.overrides = {u"job_category"_s};
        changes.append(change);
    }
    for (int i = 0; i < 10; ++i)
        changes.append(desk->creationOf(u"new%1"_s.arg(i)));
    const BatchId batch = desk->propose(changes);
    desk->approve({.batch = batch});
    const auto sent = desk->send({.batch = batch}).counts;
    QCOMPARE(sent.value(ChangeState::Applied) + sent.value(ChangeState::Kept), 210);
    QVERIFY(sent.value(ChangeState::Kept) > 0);
    const auto changed = desk->usersInAlma();
    QCOMPARE(changed.size(), originals.size() + 10);
    QVERIFY(changed != originals);

    const auto undo = desk->undo({.batch = batch});
    // Where Alma kept the only value that was asked for, there is nothing to take back.
    const int nothing = undo.refused.value(u"nothing-to-undo"_s);
    QCOMPARE(undo.changes + nothing, 210);
    desk->approve({.batch = undo.batch});
    const auto undone = desk->send({.batch = undo.batch});
    QCOMPARE(undone.counts, (Counts{{ChangeState::Applied, undo.changes}}));
    const auto restored = desk->usersInAlma();
    QCOMPARE(restored.size(), originals.size());
    for (qsizetype i = 0; i < originals.size(); ++i)
        QCOMPARE(restored.at(i), originals.at(i));

    const auto redo = desk->undo({.batch = undo.batch});
    QCOMPARE(redo.changes, undo.changes);
    desk->approve({.batch = redo.batch});
    QCOMPARE(desk->send({.batch = redo.batch}).counts, (Counts{{ChangeState::Applied, redo.changes}}));
    const auto again = desk->usersInAlma();
    QCOMPARE(again.size(), changed.size());
    for (qsizetype i = 0; i < changed.size(); ++i)
        QVERIFY(userfields::differingPaths(again.at(i), changed.at(i)).isEmpty());
    QVERIFY(desk->verifyAudit().intact);
}

void TestUndoFlow::undoIsAProposalOfItsOwn()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QString id = desk->externalIds(1).first();
    const BatchId batch = desk->propose({desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}})});
    approveAndSend(batch, {{ChangeState::Applied, 1}});
    const auto undo = desk->undo({.batch = batch});
    QCOMPARE(undo.changes, 1);
    QCOMPARE(desk->counts({.batch = undo.batch}), (Counts{{ChangeState::Proposed, 1}}));
    QCOMPARE(desk->send().counts, Counts()); // not approved
    const auto batches = desk->await(desk->queue->batches());
    const auto found =
        std::ranges::find_if(batches, [&undo](const BatchSummary &each) { return each.batch.id == undo.batch; });
    QVERIFY(found != batches.end());
    QCOMPARE(found->batch.kind, BatchKind::Undo);
    QCOMPARE(found->batch.undoes, batch);
    QCOMPARE(desk->changes({.batch = undo.batch}).first().undoes, desk->changes({.batch = batch}).first().id);
}

void TestUndoFlow::undoAskedTwiceIsOneBatch()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const BatchId batch = desk->propose(
        {desk->creationOf(u"new1"_s), desk->changeOf(desk->externalIds(1).first(), {{u"last_name"_s, u"Berg"_s}})});
    approveAndSend(batch, {{ChangeState::Applied, 2}});
    const auto first = desk->undo({.batch = batch});
    const auto second = desk->undo({.batch = batch});
    QCOMPARE(first.changes, 2);
    QCOMPARE(first.known, 0);
    QCOMPARE(second.batch, first.batch);
    QCOMPARE(second.changes, 0);
    QCOMPARE(second.known, 2);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 2}, {ChangeState::Proposed, 2}}));
    approveAndSend(first.batch, {{ChangeState::Applied, 2}});
    const auto third = desk->undo({.batch = batch});
    QCOMPARE(third.changes, 0);
    QCOMPARE(third.refused, (QHash<QString, int>{{u"taken-back"_s, 2}}));
}

void TestUndoFlow::undoOfATargetThatSomebodyChangedIsAConflict()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QStringList ids = desk->externalIds(2);
    const BatchId batch = desk->propose({desk->changeOf(ids.at(0), {{u"last_name"_s, u"Berg"_s}}),
                                         desk->changeOf(ids.at(1), {{u"last_name"_s, u"Berg"_s}})});
    approveAndSend(batch, {{ChangeState::Applied, 2}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), ids.at(0), u"first_name"_s, u"Elsewhere"_s));
    QVERIFY(desk->sandbox.editByHand(desk->code(), ids.at(1), u"last_name"_s, u"Dahl"_s));
    const auto undo = desk->undo({.batch = batch});
    desk->approve({.batch = undo.batch});
    // Which change an undo takes back is no part of what was approved: that it is one does not rest on it.
    const auto altered = desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db, u"UPDATE change SET undoes = '' WHERE number = (SELECT MAX(number) FROM change)"_s)
            .transform([](const QSqlQuery &) { });
    });
    QVERIFY(altered);
    QCOMPARE(desk->send({.batch = undo.batch}).counts, (Counts{{ChangeState::Conflict, 2}}));
    QCOMPARE(desk->inAlma(ids.at(0)).value("last_name"_L1).toString(), u"Berg"_s);
    QCOMPARE(desk->inAlma(ids.at(0)).value("first_name"_L1).toString(), u"Elsewhere"_s);
    QCOMPARE(desk->inAlma(ids.at(1)).value("last_name"_L1).toString(), u"Dahl"_s);
    QCOMPARE(desk->sandbox.arrivals().size(), 2); // the first two; the undo wrote nothing
}

void TestUndoFlow::anOpenChangeInWhosePlaceAnUndoStandsIsCounted()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QStringList ids = desk->externalIds(2);
    const BatchId batch = desk->propose({desk->changeOf(ids.at(0), {{u"last_name"_s, u"Berg"_s}}),
                                         desk->changeOf(ids.at(1), {{u"last_name"_s, u"Berg"_s}})});
    approveAndSend(batch, {{ChangeState::Applied, 2}});
    const BatchId later = desk->propose({desk->changeOf(ids.at(0), {{u"last_name"_s, u"Dahl"_s}})});
    desk->approve({.batch = later});
    const auto undo = desk->undo({.batch = batch});
    QCOMPARE(undo.changes, 2);
    QCOMPARE(undo.replaced, 1);
    QCOMPARE(undo.known, 0);
}

void TestUndoFlow::undoOfACreateIsRefusedWhileBusinessIsOpen()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const BatchId batch = desk->propose({desk->creationOf(u"new1"_s), desk->creationOf(u"new2"_s)});
    approveAndSend(batch, {{ChangeState::Applied, 2}});
    desk->sandbox.setLoans(desk->code(), u"new1"_s, 2);
    const auto undo = desk->undo({.batch = batch});
    approveAndSend(undo.batch, {{ChangeState::Applied, 1}, {ChangeState::Refused, 1}});
    QVERIFY(!desk->inAlma(u"new1"_s).isEmpty());
    QVERIFY(desk->inAlma(u"new2"_s).isEmpty());
    QCOMPARE(desk->changes({.batch = undo.batch, .states = {ChangeState::Refused}}).first().errorCode,
             u"has-open-business"_s);
    QCOMPARE(desk->sandbox.calls("DELETE"), 1);

    // Once the books are back the undo can be proposed again.
    desk->sandbox.setLoans(desk->code(), u"new1"_s, 0);
    const auto again = desk->undo({.batch = batch});
    QCOMPARE(again.changes, 1);
    approveAndSend(again.batch, {{ChangeState::Applied, 1}});
    QVERIFY(desk->inAlma(u"new1"_s).isEmpty());
}

void TestUndoFlow::undoOfAnUndoneCreateMakesTheUserAgain()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const BatchId batch = desk->propose({desk->creationOf(u"new1"_s)});
    approveAndSend(batch, {{ChangeState::Applied, 1}});
    const QJsonObject made = desk->inAlma(u"new1"_s);
    const auto undo = desk->undo({.batch = batch});
    approveAndSend(undo.batch, {{ChangeState::Applied, 1}});
    QVERIFY(desk->inAlma(u"new1"_s).isEmpty());
    const auto redo = desk->undo({.batch = undo.batch});
    QCOMPARE(redo.changes, 1);
    approveAndSend(redo.batch, {{ChangeState::Applied, 1}});
    QVERIFY(userfields::differingPaths(desk->inAlma(u"new1"_s), made).isEmpty());
    const auto undoAgain = desk->undo({.batch = redo.batch});
    approveAndSend(undoAgain.batch, {{ChangeState::Applied, 1}});
    QVERIFY(desk->inAlma(u"new1"_s).isEmpty());
}

void TestUndoFlow::undoTakesTheNewestChangeOfATargetFirst()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QString id = desk->externalIds(1).first();
    const QJsonObject original = desk->inAlma(id);
    approveAndSend(desk->propose({desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}})}), {{ChangeState::Applied, 1}});
    approveAndSend(desk->propose({desk->changeOf(id, {{u"last_name"_s, u"Dahl"_s}})}), {{ChangeState::Applied, 1}});
    QList<ChangeId> both;
    const auto changes = desk->changes();
    for (const Change &change : changes)
        both.append(change.id);

    const auto newest = desk->undo({.ids = both});
    QCOMPARE(newest.changes, 1);
    QCOMPARE(newest.refused, (QHash<QString, int>{{u"changed-since"_s, 1}}));
    approveAndSend(newest.batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->inAlma(id).value("last_name"_L1).toString(), u"Berg"_s);

    const auto older = desk->undo({.ids = both});
    QCOMPARE(older.changes, 1);
    approveAndSend(older.batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->inAlma(id), original);
}

void TestUndoFlow::anUndoneChangeCanBeProposedAnew()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QString id = desk->externalIds(1).first();
    const Change change = desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}});
    const BatchId batch = desk->propose({change});
    approveAndSend(batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->proposeBatch({change}).known, 1); // a file planned again against an old cache
    approveAndSend(desk->undo({.batch = batch}).batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->proposeBatch({change}).added, 1);
    approveAndSend(batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->inAlma(id).value("last_name"_L1).toString(), u"Berg"_s);
    const auto again = desk->undo({.batch = batch});
    QCOMPARE(again.changes, 1);
    approveAndSend(again.batch, {{ChangeState::Applied, 1}});
    QVERIFY(desk->inAlma(id).value("last_name"_L1).toString() != u"Berg"_s);
}

void TestUndoFlow::anExpiredPreImageIsCountedAndRefused()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const BatchId batch = desk->propose({desk->changeOf(desk->externalIds(1).first(), {{u"last_name"_s, u"Berg"_s}})});
    approveAndSend(batch, {{ChangeState::Applied, 1}});
    const auto purged = desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db, u"DELETE FROM change_preimage"_s).transform([](const QSqlQuery &) { });
    });
    QVERIFY(purged);
    const auto undo = desk->undo({.batch = batch});
    QCOMPARE(undo.changes, 0);
    QVERIFY(undo.batch.isEmpty());
    QCOMPARE(undo.refused, (QHash<QString, int>{{u"expired-preimage"_s, 1}}));
}

void TestUndoFlow::whatWasNeverAppliedIsRefused()
{
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const BatchId batch = desk->propose({desk->creationOf(u"new1"_s)});
    QCOMPARE(desk->undo({.batch = batch}).refused, (QHash<QString, int>{{u"wrong-state"_s, 1}}));
    desk->await(desk->queue->withdraw({}));
    QVERIFY(desk->undo({.batch = batch}).refused.isEmpty());
}

void TestUndoFlow::whatWasWrittenAndReadBackOtherwiseIsNotForgotten_data()
{
    QTest::addColumn<QString>("then");
    for (const auto *const then : {"nothing", "withdrawn", "amended"})
        QTest::newRow(then) << QString::fromLatin1(then);
}

/// Somebody edits the user between our write and our reading: only a part of what we wrote is still there.
void TestUndoFlow::whatWasWrittenAndReadBackOtherwiseIsNotForgotten()
{
    QFETCH(const QString, then);
    desk = std::make_unique<QueueDesk>(10);
    QVERIFY(desk->open());
    const QString id = desk->externalIds(1).first();
    const QJsonObject original = desk->inAlma(id);
    const BatchId batch =
        desk->propose({desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}, {u"expiry_date"_s, u"2034-06-30Z"_s}})});
    QCOMPARE(desk->approve(), 1);
    const Change change = desk->changes().first();
    QJsonObject seen = change.result;
    seen.insert(u"last_name"_s, u"Moe"_s);
    desk->sandbox.setUser(desk->code(), seen);
    const auto written = desk->store->runBlocking([&](StoreAccess &access) -> Result<> {
        ChangeLedger ledger(access, u"desk"_s);
        const auto begun = ledger.beginSending(change, original);
        if (!begun)
            return std::unexpected(begun.error());
        Change readBack = change;
        readBack.response = seen;
        return ledger.step(readBack, ChangeState::Conflict, u"read back differs: last_name"_s);
    });
    QVERIFY(written);

    if (then == "withdrawn"_L1)
        QCOMPARE(desk->await(desk->queue->withdraw({})), 1);
    if (then == "amended"_L1) {
        const auto resolved = desk->await(desk->queue->resolve({}, Resolution::allMine()));
        QCOMPARE(resolved.proposed, 1);
        QCOMPARE(desk->find(change.id).state, ChangeState::Withdrawn); // it stays for what it wrote
        QCOMPARE(desk->await(desk->queue->withdraw({.states = {ChangeState::Proposed}})), 1);
    }
    const auto undo = desk->undo({.batch = batch});
    QCOMPARE(undo.changes, 1);
    approveAndSend(undo.batch, {{ChangeState::Applied, 1}});
    QCOMPARE(desk->inAlma(id).value(u"expiry_date"), original.value(u"expiry_date"));
    QCOMPARE(desk->inAlma(id).value(u"last_name").toString(), u"Moe"_s);
}

QTEST_GUILESS_MAIN(TestUndoFlow)
#include "tst_undoflow.moc"
