// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/queue/amendment.h"
#include "services/queue/changeledger.h"
#include "tests/services/queue/queuedesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;
using Reasons = QHash<QString, int>;

namespace {

const QString lastName = u"last_name"_s;
const QString firstName = u"first_name"_s;
const QString expiry = u"expiry_date"_s;
const QString job = u"job_description"_s;

} // namespace

/// Single fields of what was sent are taken back, one after another, and Alma's users are what they were.
class TestFieldUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFieldAfterAnother();
    void oneFieldThenTheRest();
    void aWaitingUndoOfAnotherFieldIsKept_data();
    void aWaitingUndoOfAnotherFieldIsKept();
    void whatWaitsIsNotReplacedByAPartOfIt();
    void anUndoInConflictTakesTheOtherFieldIn();
    void whatIsTakenBackIsNotTakenBackTwice();
    void theUndoOfAnUndoMakesTheFieldUndoableAgain();
    void anUndoIsMadeAgainFieldByField();
    void ofARunOnlyTheRestIsTakenBack();
    void whatWasLeftOutOfAnUndoCanFollow();
    void somebodyElsesEditStopsTheLaterUndo();
    void whatAPersonKeptAgainstTheirsIsTheNewGround();
    void theUndoOfAnotherChangeIsNotForgotten();
    void whatOfAnUndoDidNotArriveIsNotTakenForDone();
    void whatWasTakenBackInPartCanBeProposedAnew();
    void anyOrderOfUndosLeadsBackToTheOriginal();

private:
    BatchId sent(const QList<std::pair<QString, QJsonValue>> &edits);
    void approveAndSend(const BatchId &batch, int count = 1);
    void approveAndSend(const ChangeQueue::UndoProposal &proposal);
    [[nodiscard]] Change waiting();
    [[nodiscard]] static QStringList membersOf(const Change &change);
    [[nodiscard]] QJsonValue inAlma(const QString &member) const { return desk->inAlma(id).value(member); }
    [[nodiscard]] QString dayInAlma() const { return inAlma(expiry).toString().first(10); }

    std::unique_ptr<QueueDesk> desk;
    QString id;
    QJsonObject original;
};

void TestFieldUndo::init()
{
    desk = std::make_unique<QueueDesk>(12);
    QVERIFY(desk->open());
    id = desk->externalIds(1).first();
    original = desk->inAlma(id);
}

/// The batch of a change of the person that was sent.
BatchId TestFieldUndo::sent(const QList<std::pair<QString, QJsonValue>> &edits)
{
    const BatchId batch = desk->propose({desk->changeOf(id, edits)});
    desk->approve({.batch = batch});
    desk->send({.batch = batch});
    return batch;
}

void TestFieldUndo::approveAndSend(const ChangeQueue::UndoProposal &proposal)
{
    QVERIFY(proposal.changes > 0);
    approveAndSend(proposal.batch, proposal.changes);
}

void TestFieldUndo::approveAndSend(const BatchId &batch, int count)
{
    QCOMPARE(desk->approve({.batch = batch}), count);
    QCOMPARE(desk->send({.batch = batch}).counts, (Counts{{ChangeState::Applied, count}}));
}

/// The one open change.
Change TestFieldUndo::waiting()
{
    const auto open = desk->changes({.states = {ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict}});
    return open.size() == 1 ? open.first() : Change();
}

QStringList TestFieldUndo::membersOf(const Change &change)
{
    QStringList members;
    for (const Edit &edit : change.intent)
        members.append(edit.path.member);
    members.sort();
    return members;
}

void TestFieldUndo::oneFieldAfterAnother()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}});
    const QStringList fields{expiry, lastName, job};
    for (const QString &field : fields) {
        const auto undo = desk->undo({.batch = batch}, {field});
        QCOMPARE(undo.changes, 1);
        QVERIFY(undo.refused.isEmpty());
        QVERIFY(undo.leftOut.isEmpty());
        approveAndSend(undo);
        QCOMPARE(inAlma(field), original.value(field));
    }
    QCOMPARE(desk->inAlma(id), original);
    QCOMPARE(desk->undo({.batch = batch}).refused, (Reasons{{u"taken-back"_s, 1}}));
    QVERIFY(desk->verifyAudit().intact);
}

void TestFieldUndo::oneFieldThenTheRest()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}});
    approveAndSend(desk->undo({.batch = batch}, {lastName}));
    QCOMPARE(inAlma(lastName), original.value(lastName));
    QCOMPARE(inAlma(job).toString(), u"Vakt"_s);
    const auto rest = desk->undo({.batch = batch});
    QCOMPARE(rest.changes, 1);
    QCOMPARE(rest.leftOut, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(membersOf(waiting()), (QStringList{expiry, job}));
    approveAndSend(rest);
    QCOMPARE(desk->inAlma(id), original);
}

void TestFieldUndo::aWaitingUndoOfAnotherFieldIsKept_data()
{
    QTest::addColumn<bool>("approved");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("expected");
    for (const bool approved : {false, true}) {
        const char *state = approved ? "approved" : "proposed";
        QTest::addRow("%s, another field", state) << approved << QStringList{expiry} << QStringList{expiry, lastName};
        QTest::addRow("%s, that and another", state)
            << approved << QStringList{expiry, lastName} << QStringList{expiry, lastName};
        QTest::addRow("%s, everything", state) << approved << QStringList() << QStringList{expiry, job, lastName};
    }
}

void TestFieldUndo::aWaitingUndoOfAnotherFieldIsKept()
{
    QFETCH(const bool, approved);
    QFETCH(const QStringList, asked);
    QFETCH(const QStringList, expected);
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}});
    const auto first = desk->undo({.batch = batch}, {lastName});
    const ChangeId before = waiting().id;
    if (approved)
        QCOMPARE(desk->approve({.batch = first.batch}), 1);

    const auto second = desk->undo({.batch = batch}, asked);
    QCOMPARE(second.changes, 1);
    QCOMPARE(second.joined, 1);
    QCOMPARE(second.replaced, 0);
    QCOMPARE(second.known, 0);
    const Change both = waiting(); // one open change of the target (rule 9)
    QCOMPARE(both.state, ChangeState::Proposed); // it waits for review again
    QCOMPARE(both.batch, second.batch);
    QCOMPARE(membersOf(both), expected);
    QVERIFY(desk->await(desk->queue->history(both.id)).first().note.contains(before.toString()));
    approveAndSend(second);
    for (const QString &field : expected)
        QCOMPARE(inAlma(field), original.value(field));
    if (!expected.contains(job)) {
        QCOMPARE(inAlma(job).toString(), u"Vakt"_s);
        approveAndSend(desk->undo({.batch = batch}));
    }
    QCOMPARE(desk->inAlma(id), original);
}

void TestFieldUndo::whatWaitsIsNotReplacedByAPartOfIt()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const auto whole = desk->undo({.batch = batch});
    QCOMPARE(desk->approve({.batch = whole.batch}), 1);
    const auto part = desk->undo({.batch = batch}, {expiry});
    QCOMPARE(part.known, 1);
    QCOMPARE(part.changes, 0);
    QCOMPARE(part.joined, 0);
    QCOMPARE(part.batch, whole.batch);
    QCOMPARE(waiting().state, ChangeState::Approved); // nothing was asked that was not approved
    QCOMPARE(membersOf(waiting()), (QStringList{expiry, lastName}));
}

void TestFieldUndo::anUndoInConflictTakesTheOtherFieldIn()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, firstName, u"Elsewhere"_s));
    const auto first = desk->undo({.batch = batch}, {lastName});
    desk->approve({.batch = first.batch});
    QCOMPARE(desk->send({.batch = first.batch}).counts, (Counts{{ChangeState::Conflict, 1}}));

    const auto second = desk->undo({.batch = batch}, {expiry});
    QCOMPARE(second.joined, 1);
    QCOMPARE(membersOf(waiting()), (QStringList{expiry, lastName}));
    // The guard holds for both as it did for one.
    desk->approve({.batch = second.batch});
    QCOMPARE(desk->send({.batch = second.batch}).counts, (Counts{{ChangeState::Conflict, 1}}));
    QCOMPARE(inAlma(lastName).toString(), u"Berg"_s);
    QCOMPARE(dayInAlma(), u"2034-06-30"_s);
}

void TestFieldUndo::whatIsTakenBackIsNotTakenBackTwice()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    approveAndSend(desk->undo({.batch = batch}, {lastName}));
    const auto arrivals = desk->sandbox.arrivals().size();
    const auto again = desk->undo({.batch = batch}, {lastName});
    QCOMPARE(again.changes, 0);
    QCOMPARE(again.known, 0);
    QCOMPARE(again.refused, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(again.passedOver.size(), 1);
    // With another field beside it only that one goes back.
    const auto both = desk->undo({.batch = batch}, {lastName, expiry});
    QCOMPARE(both.changes, 1);
    QCOMPARE(both.leftOut, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(membersOf(waiting()), QStringList{expiry});
    QCOMPARE(desk->sandbox.arrivals().size(), arrivals);
}

void TestFieldUndo::theUndoOfAnUndoMakesTheFieldUndoableAgain()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const auto first = desk->undo({.batch = batch}, {lastName});
    approveAndSend(first);
    approveAndSend(desk->undo({.batch = batch}, {expiry}));
    QCOMPARE(desk->inAlma(id), original);

    // Later undos of other fields are no hindrance.
    approveAndSend(desk->undo({.batch = first.batch}));
    QCOMPARE(inAlma(lastName).toString(), u"Berg"_s);
    QCOMPARE(inAlma(expiry), original.value(expiry));
    QCOMPARE(desk->undo({.batch = first.batch}).refused, (Reasons{{u"taken-back"_s, 1}}));

    const auto again = desk->undo({.batch = batch});
    QCOMPARE(again.changes, 1);
    QCOMPARE(again.leftOut, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(membersOf(waiting()), QStringList{lastName});
    approveAndSend(again);
    QCOMPARE(desk->inAlma(id), original);
    QCOMPARE(desk->undo({.batch = batch}).refused, (Reasons{{u"taken-back"_s, 1}}));
    QVERIFY(desk->verifyAudit().intact);
}

void TestFieldUndo::anUndoIsMadeAgainFieldByField()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const QJsonObject changed = desk->inAlma(id);
    const auto undo = desk->undo({.batch = batch});
    approveAndSend(undo);
    approveAndSend(desk->undo({.batch = undo.batch}, {expiry}));
    QCOMPARE(dayInAlma(), u"2034-06-30"_s);
    QCOMPARE(inAlma(lastName), original.value(lastName));
    approveAndSend(desk->undo({.batch = undo.batch}));
    QVERIFY(userfields::differingPaths(desk->inAlma(id), changed).isEmpty());
    approveAndSend(desk->undo({.batch = batch}));
    QCOMPARE(desk->inAlma(id), original);
}

void TestFieldUndo::ofARunOnlyTheRestIsTakenBack()
{
    const QStringList ids = desk->externalIds(4);
    const auto originals = desk->usersInAlma();
    QList<Change> changes;
    for (const QString &one : ids)
        changes.append(desk->changeOf(one, {{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}}));
    changes[3] = desk->changeOf(ids.at(3), {{expiry, u"2034-06-30Z"_s}});
    changes.append(desk->creationOf(u"new1"_s));
    const BatchId batch = desk->propose(changes);
    desk->approve({.batch = batch});
    QCOMPARE(desk->send({.batch = batch}).counts, (Counts{{ChangeState::Applied, 5}}));
    const auto names = desk->undo({.batch = batch}, {lastName});
    QCOMPARE(names.changes, 3);
    QCOMPARE(names.refused, (Reasons{{u"nothing-to-undo"_s, 2}}));
    approveAndSend(names);
    // Of the fourth everything is taken back by now.
    approveAndSend(desk->undo({.ids = {desk->changes({.batch = batch}).at(3).id}}));

    const auto rest = desk->undo({.batch = batch});
    QCOMPARE(rest.changes, 4);
    QCOMPARE(rest.refused, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(rest.leftOut, (Reasons{{u"taken-back"_s, 3}}));
    approveAndSend(rest);
    QCOMPARE(desk->usersInAlma(), originals);
}

void TestFieldUndo::whatWasLeftOutOfAnUndoCanFollow()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const auto undo = desk->undo({.batch = batch});
    const auto narrowed = desk->await(desk->queue->approveOnly({.batch = undo.batch}, {expiry}));
    QCOMPARE(narrowed.approved, 1);
    QCOMPARE(desk->send({.batch = undo.batch}).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(inAlma(lastName).toString(), u"Berg"_s);
    approveAndSend(desk->undo({.batch = batch}));
    QCOMPARE(desk->inAlma(id), original);
}

void TestFieldUndo::somebodyElsesEditStopsTheLaterUndo()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    approveAndSend(desk->undo({.batch = batch}, {lastName}));
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, expiry, u"2035-01-31Z"_s));
    const auto arrivals = desk->sandbox.arrivals().size();
    const auto rest = desk->undo({.batch = batch});
    QCOMPARE(rest.changes, 1);
    desk->approve({.batch = rest.batch});
    QCOMPARE(desk->send({.batch = rest.batch}).counts, (Counts{{ChangeState::Conflict, 1}}));
    QCOMPARE(dayInAlma(), u"2035-01-31"_s);
    QCOMPARE(desk->sandbox.arrivals().size(), arrivals);
}

void TestFieldUndo::whatAPersonKeptAgainstTheirsIsTheNewGround()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, expiry, u"2035-01-31Z"_s));
    const auto first = desk->undo({.batch = batch}, {lastName});
    desk->approve({.batch = first.batch});
    QCOMPARE(desk->send({.batch = first.batch}).counts, (Counts{{ChangeState::Conflict, 1}}));
    QCOMPARE(desk->await(desk->queue->resolve({}, Resolution::allMine())).proposed, 1);
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(inAlma(lastName), original.value(lastName));

    // The date is not what we wrote any more: it is theirs, and stays; the rest goes back.
    const auto rest = desk->undo({.batch = batch});
    QCOMPARE(rest.changes, 1);
    QCOMPARE(rest.leftOut, (Reasons{{u"taken-back"_s, 1}, {u"changed-since"_s, 1}}));
    approveAndSend(rest);
    QCOMPARE(inAlma(job), original.value(job));
    QCOMPARE(dayInAlma(), u"2035-01-31"_s);
    QCOMPARE(desk->undo({.batch = batch}).refused, (Reasons{{u"changed-since"_s, 1}}));
}

void TestFieldUndo::theUndoOfAnotherChangeIsNotForgotten()
{
    const BatchId older = sent({{lastName, u"Berg"_s}});
    const BatchId newer = sent({{expiry, u"2034-06-30Z"_s}});
    QCOMPARE(desk->undo({.batch = newer}).changes, 1);
    const auto early = desk->undo({.batch = older});
    QCOMPARE(early.changes, 0);
    QCOMPARE(early.refused, (Reasons{{u"undo-waits"_s, 1}}));
    QCOMPARE(membersOf(waiting()), QStringList{expiry});
    approveAndSend(waiting().batch);
    approveAndSend(desk->undo({.batch = older}));
    QCOMPARE(desk->inAlma(id), original);

    // Nor that of an undo: the field comes back, or it does not.
    const auto undo = desk->undo({.batch = sent({{lastName, u"Dahl"_s}, {job, u"Vakt"_s}})}, {lastName});
    approveAndSend(undo);
    QCOMPARE(desk->undo({.batch = undo.batch}).changes, 1);
    const ChangeId done = desk->find(desk->changes({.batch = undo.batch}).first().undoes).id;
    QCOMPARE(desk->undo({.ids = {done}}, {job}).refused, (Reasons{{u"undo-waits"_s, 1}}));
    QCOMPARE(membersOf(waiting()), QStringList{lastName});
}

/// Somebody edits the user between the writing of an undo and its reading.
void TestFieldUndo::whatOfAnUndoDidNotArriveIsNotTakenForDone()
{
    const BatchId batch = sent({{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const QJsonObject changed = desk->inAlma(id);
    const auto proposal = desk->undo({.batch = batch});
    QCOMPARE(desk->approve({.batch = proposal.batch}), 1);
    const Change undo = waiting();
    QJsonObject seen = undo.result;
    seen.insert(lastName, u"Moe"_s);
    desk->sandbox.setUser(desk->code(), seen);
    const auto written = desk->store->runBlocking([&](StoreAccess &access) -> Result<> {
        ChangeLedger ledger(access, u"desk"_s);
        const auto begun = ledger.beginSending(undo, changed);
        if (!begun)
            return std::unexpected(begun.error());
        Change readBack = undo;
        readBack.response = seen;
        return ledger.step(readBack, ChangeState::Conflict, u"read back differs: last_name"_s);
    });
    QVERIFY(written);

    // The date is taken back, the name is somebody else's.
    QCOMPARE(desk->undo({.batch = batch}, {expiry}).refused, (Reasons{{u"taken-back"_s, 1}}));
    QCOMPARE(desk->undo({.batch = batch}).refused, (Reasons{{u"changed-since"_s, 1}}));
    const auto again = desk->undo({.ids = {undo.id}});
    QCOMPARE(again.changes, 1);
    QCOMPARE(membersOf(waiting()), QStringList{expiry});
    approveAndSend(again);
    QCOMPARE(dayInAlma(), u"2034-06-30"_s);
    QCOMPARE(inAlma(lastName).toString(), u"Moe"_s);
    // The date may go back once more; it is the name that does not.
    const auto rest = desk->undo({.batch = batch});
    QCOMPARE(rest.leftOut, (Reasons{{u"changed-since"_s, 1}}));
    approveAndSend(rest);
    QCOMPARE(inAlma(expiry), original.value(expiry));
    QCOMPARE(inAlma(lastName).toString(), u"Moe"_s);
}

void TestFieldUndo::whatWasTakenBackInPartCanBeProposedAnew()
{
    const Change change = desk->changeOf(id, {{lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}});
    const BatchId batch = desk->propose({change});
    desk->approve();
    desk->send();
    QCOMPARE(desk->proposeBatch({change}).known, 1);
    approveAndSend(desk->undo({.batch = batch}, {lastName}));
    QCOMPARE(desk->proposeBatch({change}).added, 1);
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(inAlma(lastName).toString(), u"Berg"_s);
}

/// Fields of several kinds, taken back and made again at random, some of it sent and some left waiting: at the end
/// the undo of the rest leads back, and Alma has seen nothing but what was approved.
void TestFieldUndo::anyOrderOfUndosLeadsBackToTheOriginal()
{
    QRandomGenerator random(20261127);
    const QStringList ids = desk->externalIds(5);
    for (const QString &person : ids) {
        id = person;
        original = desk->inAlma(id);
        QList<std::pair<QString, QJsonValue>> edits{
            {lastName, u"Berg"_s}, {expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}, {u"middle_name"_s, u"Lie"_s}};
        const auto emails = userfields::elements(original, u"contact_info.email");
        for (const auto &[key, element] : emails)
            edits.append({u"contact_info.email["_s + key + u']', QJsonObject{{u"description"_s, u"changed"_s}}});
        QStringList members;
        for (const auto &[path, value] : std::as_const(edits)) {
            if (const QString member = FieldPath::fromString(path).member; !members.contains(member))
                members.append(member);
        }
        const BatchId batch = sent(edits);
        QList<BatchId> undone{batch};
        for (int step = 0; step < 12; ++step) {
            const BatchId which = undone.at(random.bounded(undone.size()));
            const auto undo = desk->undo({.batch = which}, {members.at(random.bounded(members.size()))});
            if (undo.changes == 0 || random.bounded(3) == 0)
                continue;
            approveAndSend(undo);
            undone.append(undo.batch);
        }
        if (const Change left = waiting(); !left.id.isEmpty())
            approveAndSend(left.batch);
        const auto rest = desk->undo({.batch = batch});
        if (rest.changes > 0)
            approveAndSend(rest);
        else
            QCOMPARE(rest.refused, (Reasons{{u"taken-back"_s, 1}}));
        QCOMPARE(desk->inAlma(id), original);
    }
    QVERIFY(desk->verifyAudit().intact);
}

QTEST_GUILESS_MAIN(TestFieldUndo)
#include "tst_fieldundo.moc"
