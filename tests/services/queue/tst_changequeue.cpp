// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

QJsonObject code(const QString &value)
{
    return {{u"value"_s, value}};
}

} // namespace

/// What happens to approved changes on their way to Alma and back.
class TestChangeQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyApprovedChangesAreSent();
    void anUpdateIsReadWrittenAndReadBack();
    void aCreateIsReadWrittenAndReadBack();
    void aCreateIsNeverSentOverAUser();
    void aChangeElsewhereIsCarried();
    void aChangeOnATouchedPathIsAConflict();
    void aTargetThatIsGoneIsAConflict();
    void anAlteredApprovalStopsOnlyThatChange();
    void anAlteredChangeStopsOnlyThatChange();
    void aStickyValueIsKept();
    void anOverrideForcesAStickyValue();
    void aRefusalKeepsAlmasWords();
    void aRenameIsReadBackUnderTheNewId();
    void renamesWaitForTheIdTheyNeed();
    void renamesWaitForTheIdAlsoWhenAnotherFieldIsMeant();
    void renamesThatCannotHaveTheirIdAreNotTried();
    void aRenameStaysBehindWithWhatCouldNotBeRead();
    void anotherPersonSaysNothingAboutARename();
    void aCircleOfRenamesIsRefused();
    void notesAndHistoryNameNobody();

private:
    std::unique_ptr<QueueDesk> desk;
};

void TestChangeQueue::init()
{
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
}

void TestChangeQueue::onlyApprovedChangesAreSent()
{
    const QStringList ids = desk->externalIds(3);
    desk->propose(desk->nameChangesOf(ids));
    QCOMPARE(desk->send().counts, Counts());
    desk->approve({.ids = {desk->changes().first().id}});
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 1);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 1}, {ChangeState::Proposed, 2}}));
    QCOMPARE(desk->send().counts, Counts());
}

void TestChangeQueue::anUpdateIsReadWrittenAndReadBack()
{
    const QString id = desk->externalIds(1).first();
    const QJsonObject before = desk->inAlma(id);
    QCOMPARE(desk->proposeApproveSend(
                 {desk->changeOf(id, {{u"expiry_date"_s, u"2033-06-30"_s}, {u"last_name"_s, u"Berg"_s}})}),
             (Counts{{ChangeState::Applied, 1}}));
    const QJsonObject after = desk->inAlma(id);
    QCOMPARE(after.value("expiry_date"_L1).toString(), u"2033-06-30Z"_s);
    const auto changed = userfields::differingPaths(before, after);
    QCOMPARE(changed.size(), 2); // roles, Internal segments and unmapped members are as before
    QCOMPARE(desk->sandbox.calls("GET"), 2);
    QCOMPARE(desk->sandbox.calls("PUT"), 1);

    const Change change = desk->changes().first();
    QVERIFY(userfields::differingPaths(change.response, after).isEmpty());
    QList<ChangeState> states;
    const auto history = desk->await(desk->queue->history(change.id));
    for (const HistoryEntry &entry : history)
        states.append(entry.state);
    QCOMPARE(states, QList({ChangeState::Proposed, ChangeState::Approved, ChangeState::Sending, ChangeState::Applied}));
    const auto preImage = desk->store->runBlocking(
        [id = change.id](StoreAccess &access) { return ChangeRepository(access).preImage(id); });
    QVERIFY(preImage && *preImage);
    QVERIFY(userfields::differingPaths(**preImage, before).isEmpty());
}

void TestChangeQueue::aCreateIsReadWrittenAndReadBack()
{
    QCOMPARE(desk->proposeApproveSend({desk->creationOf(u"new1"_s)}), (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(u"new1"_s).value("last_name"_L1).toString(), u"Bruker"_s);
    QCOMPARE(desk->sandbox.calls("POST"), 1);
}

void TestChangeQueue::aCreateIsNeverSentOverAUser()
{
    const QString id = desk->externalIds(1).first();
    QCOMPARE(desk->proposeApproveSend({desk->creationOf(id.toUpper())}), (Counts{{ChangeState::Conflict, 1}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QVERIFY(!desk->changes().first().response.isEmpty());
}

void TestChangeQueue::aChangeElsewhereIsCarried()
{
    const QString id = desk->externalIds(1).first();
    const Change change = desk->changeOf(id, {{u"expiry_date"_s, u"2033-06-30"_s}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"last_name"_s, u"Dahl"_s));
    QCOMPARE(desk->proposeApproveSend({change}), (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(id).value("last_name"_L1).toString(), u"Dahl"_s);
    QCOMPARE(desk->inAlma(id).value("expiry_date"_L1).toString(), u"2033-06-30Z"_s);
    QCOMPARE(desk->changes().first().notes.first(), u"rebased: last_name"_s);
}

void TestChangeQueue::aChangeOnATouchedPathIsAConflict()
{
    const QString id = desk->externalIds(1).first();
    const Change change = desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"last_name"_s, u"Dahl"_s));
    QCOMPARE(desk->proposeApproveSend({change}), (Counts{{ChangeState::Conflict, 1}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    const Change stored = desk->changes().first();
    QCOMPARE(stored.response.value("last_name"_L1).toString(), u"Dahl"_s); // theirs
    QCOMPARE(stored.notes, QStringList{u"changed elsewhere: last_name"_s});

    // The way out: a new change against what is there now takes its place.
    const auto again = desk->proposeBatch({desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}})});
    QCOMPARE(again.amended, 1);
    // The log tells what became of the one that it has as approved.
    const auto log = desk->store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(log);
    QCOMPARE(std::ranges::count_if(*log,
                                   [&stored, &again](const AuditEntry &entry) {
                                       return entry.event == "replaced"_L1 && entry.change == stored.id
                                           && entry.batch == stored.batch
                                           && entry.keyName == again.ids.first().toString();
                                   }),
             1);
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
}

void TestChangeQueue::aTargetThatIsGoneIsAConflict()
{
    const QString id = desk->externalIds(1).first();
    const Change change = desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}});
    desk->sandbox.removeUser(desk->code(), id);
    QCOMPARE(desk->proposeApproveSend({change}), (Counts{{ChangeState::Conflict, 1}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestChangeQueue::anAlteredApprovalStopsOnlyThatChange()
{
    const QStringList ids = desk->externalIds(3);
    desk->proposeApproved(desk->nameChangesOf(ids));
    const ChangeId altered = desk->changes().at(1).id;
    const auto done = desk->store->runBlocking([altered](StoreAccess &access) -> Result<> {
        ChangeRepository repository(access);
        const auto approvals = repository.approvals(altered);
        if (!approvals)
            return std::unexpected(approvals.error());
        auto forged = approvals->first();
        forged.digest[31] = static_cast<char>(forged.digest[31] ^ 1);
        return repository.saveApproval(altered, forged);
    });
    QVERIFY(done);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 2}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->find(altered).state, ChangeState::Proposed);
    QVERIFY(desk->find(altered).notes.contains(u"digest-mismatch"_s));
    QCOMPARE(desk->sandbox.arrivals().size(), 2);
    QVERIFY(desk->verifyAudit().intact);
}

void TestChangeQueue::anAlteredChangeStopsOnlyThatChange()
{
    const QStringList ids = desk->externalIds(3);
    desk->proposeApproved(desk->nameChangesOf(ids));
    const auto stored = desk->changes();
    // One change gets the edits of another one.
    const auto done = desk->store->runBlocking([from = stored.at(0).id.toString(),
                                                to = stored.at(1).id.toString()](StoreAccess &access) -> Result<> {
        return Sql::run(
                   access.db,
                   u"UPDATE change SET sealed_intent = (SELECT sealed_intent FROM change WHERE id = ?) WHERE id = ?"_s,
                   {from, to})
            .transform([](const QSqlQuery &) { });
    });
    QVERIFY(done);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 2}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 2}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 2);
    const auto history = desk->await(desk->queue->history(stored.at(1).id));
    QCOMPARE(history.last().note, u"digest-mismatch"_s);
}

void TestChangeQueue::aStickyValueIsKept()
{
    const QString id = desk->externalIds(1).first();
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"job_category"_s, u"08"_s));
    const QJsonValue kept = desk->inAlma(id).value("job_category"_L1);
    QCOMPARE(desk->proposeApproveSend(
                 {desk->changeOf(id, {{u"job_category"_s, code(u"14"_s)}, {u"last_name"_s, u"Berg"_s}})}),
             (Counts{{ChangeState::Kept, 1}}));
    QCOMPARE(desk->inAlma(id).value("job_category"_L1), kept);
    QCOMPARE(desk->inAlma(id).value("last_name"_L1).toString(), u"Berg"_s);
    QVERIFY(desk->changes().first().notes.contains(u"kept: job_category"_s));
}

void TestChangeQueue::anOverrideForcesAStickyValue()
{
    const QString id = desk->externalIds(1).first();
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"job_category"_s, u"08"_s));
    Change change = desk->changeOf(id, {{u"job_category"_s, code(u"14"_s)}});
    change.overrides = {u"job_category"_s};
    QCOMPARE(desk->proposeApproveSend({change}), (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(id).value("job_category"_L1).toObject().value("value"_L1).toString(), u"14"_s);
}

void TestChangeQueue::aRefusalKeepsAlmasWords()
{
    Change change = desk->creationOf(u"new1"_s);
    change.intent.removeIf([](const Edit &edit) { return edit.path.member == u"record_type"; });
    QCOMPARE(desk->proposeApproveSend({change}), (Counts{{ChangeState::Refused, 1}}));
    const Change refused = desk->changes().first();
    QCOMPARE(refused.errorCode, u"401664"_s);
    QVERIFY(refused.errorText.contains(u"record_type"));
    QVERIFY(!refused.trackingId.isEmpty());
    QCOMPARE(desk->await(desk->queue->history(refused.id)).last().trackingId, refused.trackingId);
    QVERIFY(desk->inAlma(u"new1"_s).isEmpty());
}

void TestChangeQueue::aRenameIsReadBackUnderTheNewId()
{
    const QString id = desk->externalIds(1).first();
    const QJsonObject before = desk->inAlma(id);
    QCOMPARE(desk->proposeApproveSend({desk->changeOf(id, {{u"primary_id"_s, u"renamed1"_s}})}),
             (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(u"renamed1"_s).value("last_name"_L1), before.value("last_name"_L1));
    const auto proposal = desk->undo({});
    QCOMPARE(proposal.changes, 1);
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(id), before);
}

void TestChangeQueue::renamesWaitForTheIdTheyNeed()
{
    const QStringList ids = desk->externalIds(3);
    const QString second = desk->inAlma(ids.at(1)).value("last_name"_L1).toString();
    desk->propose({desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}}),
                   desk->changeOf(ids.at(0), {{u"primary_id"_s, u"renamed1"_s}}),
                   desk->changeOf(ids.at(2), {{u"last_name"_s, u"Berg"_s}})});
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
    QCOMPARE(desk->inAlma(ids.at(0)).value("last_name"_L1).toString(), second);
}

void TestChangeQueue::renamesWaitForTheIdAlsoWhenAnotherFieldIsMeant()
{
    const QStringList ids = desk->externalIds(2);
    desk->propose({desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}, {u"last_name"_s, u"Berg"_s}}),
                   desk->changeOf(ids.at(0), {{u"primary_id"_s, u"renamed1"_s}, {u"last_name"_s, u"Moe"_s}})});
    desk->approve();
    QCOMPARE(desk->send({.member = u"last_name"_s}).counts, (Counts{{ChangeState::Applied, 2}}));
    QCOMPARE(desk->inAlma(ids.at(0)).value("last_name"_L1).toString(), u"Berg"_s);
}

void TestChangeQueue::renamesThatCannotHaveTheirIdAreNotTried()
{
    const QStringList ids = desk->externalIds(4);
    const Change conflicting =
        desk->changeOf(ids.at(0), {{u"primary_id"_s, u"renamed1"_s}, {u"last_name"_s, u"Berg"_s}});
    desk->propose({desk->changeOf(ids.at(2), {{u"primary_id"_s, ids.at(1)}}),
                   desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}}), conflicting,
                   desk->changeOf(ids.at(3), {{u"last_name"_s, u"Berg"_s}})});
    QVERIFY(desk->sandbox.editByHand(desk->code(), ids.at(0), u"last_name"_s, u"Dahl"_s));
    desk->approve();
    const auto summary = desk->send();
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 1}, {ChangeState::Conflict, 1}}));
    QCOMPARE(summary.needingId, 2);
    QCOMPARE(summary.notSent, 0);
    QCOMPARE(desk->counts(),
             (Counts{{ChangeState::Applied, 1}, {ChangeState::Conflict, 1}, {ChangeState::Approved, 2}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 1);
}

void TestChangeQueue::aRenameStaysBehindWithWhatCouldNotBeRead()
{
    const QStringList ids = desk->externalIds(2);
    desk->propose({desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}}),
                   desk->changeOf(ids.at(0), {{u"primary_id"_s, u"renamed1"_s}})});
    desk->approve();
    desk->client.setRetries(0);
    desk->sandbox.faults().queue(sandbox::Fault::ServerError, 1, "GET");
    const auto summary = desk->send();
    QCOMPARE(summary.notSent, 2);
    QCOMPARE(summary.needingId, 0);
    QVERIFY(summary.stop);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 2}}));
}

void TestChangeQueue::anotherPersonSaysNothingAboutARename()
{
    const QStringList ids = desk->externalIds(2);
    desk->propose({desk->changeOf(ids.at(0), {{u"primary_id"_s, u"kort4711"_s}})});
    desk->approve();
    // The new id is the library card of somebody else, to whom it leads.
    QJsonObject other = desk->inAlma(ids.at(1));
    QJsonArray identifiers = other.value("user_identifier"_L1).toArray();
    identifiers.append(QJsonObject{{u"id_type"_s, QJsonObject{{u"value"_s, u"BARCODE"_s}}},
                                   {u"value"_s, u"kort4711"_s},
                                   {u"segment_type"_s, u"Internal"_s}});
    other.insert(u"user_identifier"_s, identifiers);
    desk->sandbox.setUser(desk->code(), other);
    desk->sandbox.faults().queue(sandbox::Fault::ServerError, 1, "PUT");
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 1}}));
    QVERIFY(desk->carriedOut().isEmpty());
    QCOMPARE(desk->verify().counts, (Counts{{ChangeState::Approved, 1}}));
}

void TestChangeQueue::aCircleOfRenamesIsRefused()
{
    const QStringList ids = desk->externalIds(3);
    desk->propose({desk->changeOf(ids.at(0), {{u"primary_id"_s, ids.at(1)}}),
                   desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}}),
                   desk->changeOf(ids.at(2), {{u"last_name"_s, u"Berg"_s}})});
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}, {ChangeState::Refused, 2}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 1);
    QCOMPARE(desk->changes({.states = {ChangeState::Refused}}).first().errorCode, u"rename-cycle"_s);
}

void TestChangeQueue::notesAndHistoryNameNobody()
{
    const QString id = desk->externalIds(1).first();
    const QString email = userfields::elements(desk->inAlma(id), u"contact_info.email").first().first;
    const Change change = desk->changeOf(id, {{u"last_name"_s, u"Canaryberg"_s}});
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"first_name"_s, u"Canarykari"_s));
    QJsonObject contact = desk->inAlma(id).value("contact_info"_L1).toObject();
    contact.insert(u"email"_s, QJsonArray());
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"contact_info"_s, contact));
    desk->proposeApproveSend({change});
    const Change stored = desk->changes().first();
    QStringList texts = stored.notes;
    const auto history = desk->await(desk->queue->history(stored.id));
    for (const HistoryEntry &entry : history)
        texts << entry.note << entry.keyName;
    QVERIFY(texts.join(u' ').contains(u"contact_info.email"));
    for (const QString &personal : {id, email, u"Canary"_s})
        QVERIFY(!texts.join(u' ').contains(personal, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestChangeQueue)
#include "tst_changequeue.moc"
