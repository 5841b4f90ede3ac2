// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

class tst_ChangeRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }
    void aChangeComesBackAsItWas();
    void batchesAreListedNewestFirstWithCounts();
    void updateWritesWhatSendingFound();
    void aPredictionIsKeptOnlyWhereItCannotBeTold();
    void updatingAnUnknownChangeIsAnError();
    void oneTargetHasOneOpenChange();
    void aTargetIsTheSameWhateverItsCase();
    void aFinishedChangeMakesRoom();
    void aFinishedChangeCanBeProposedAgain();
    void replacingTakesTheApprovalAway();
    void onlyWhatIsNotOnItsWayIsReplaced_data();
    void onlyWhatIsNotOnItsWayIsReplaced();
    void filtersNarrowToWhatMatchesAll();
    void manyIdsAreOneFilter();
    void pagesGoOnAfterTheLastRow();
    void membersAreCountedOnceAChange();
    void risksAreKeptCountedAndFilteredBy();
    void olderChangesAreAssessedOnce();
    void approvalsRoundTrip();
    void aReasonOpensWhereItWasWrittenOnly_data();
    void aReasonOpensWhereItWasWrittenOnly();
    void whatIsReplacedLeavesNoReasonBehind();
    void historyStaysInOrder();
    void preImagesRoundTrip();
    void aSealedValueMovedToAnotherChangeDoesNotOpen();
    void statesAreCheckedByTheStore();

private:
    template <typename Work>
    auto with(Work work)
    {
        return m_profile->store.runBlocking([work](StoreAccess &access) {
            ChangeRepository changes(access);
            return work(changes);
        });
    }
    Result<> insert(const Change &change)
    {
        return with([change](ChangeRepository &changes) { return changes.insert(change); });
    }
    Result<> setState(Change change, ChangeState state)
    {
        change.state = state;
        return with([change](ChangeRepository &changes) { return changes.update(change); });
    }
    std::optional<Change> find(const ChangeId &id)
    {
        return with([id](ChangeRepository &changes) { return changes.find(id); }).value_or(std::nullopt);
    }

    std::unique_ptr<Profile> m_profile;
};

void tst_ChangeRepository::init()
{
    m_profile = std::make_unique<Profile>();
    VERIFY_RESULT(m_profile->opened);
    VERIFY_RESULT(with([](ChangeRepository &changes) { return changes.saveBatch(batch()); }));
}

void tst_ChangeRepository::aChangeComesBackAsItWas()
{
    Change original = change(u"Ola.Nordmann@uni.example"_s);
    original.undoes = ChangeId(u"c00"_s);
    original.notes = {u"rebased: user_group changed elsewhere"_s};
    original.response = user(u"x"_s);
    original.errorCode = u"401852"_s;
    original.errorText = u"User group æ"_s;
    original.trackingId = u"E01-1"_s;
    VERIFY_RESULT(insert(original));
    const auto found = find(original.id);
    QVERIFY(found);
    QVERIFY(sameChange(*found, original));
    QVERIFY(found->row > 0);
    QVERIFY(found->intent.front().oldValue.isUndefined());
    QVERIFY(found->intent.back().newValue.isUndefined());
    QCOMPARE(changeDigest(*found), original.digest);
    QVERIFY(!find(ChangeId(u"c404"_s)));
}

void tst_ChangeRepository::batchesAreListedNewestFirstWithCounts()
{
    Batch later = batch(u"b2"_s);
    later.created = later.created.addDays(1);
    later.kind = BatchKind::Undo;
    later.undoes = batch().id;
    VERIFY_RESULT(with([later](ChangeRepository &changes) { return changes.saveBatch(later); }));
    VERIFY_RESULT(insert(change(u"n1"_s)));
    VERIFY_RESULT(insert(change(u"n2"_s)));
    VERIFY_RESULT(setState(change(u"n2"_s), ChangeState::Applied));
    const auto listed = with([](ChangeRepository &changes) { return changes.batches(); });
    VERIFY_RESULT(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->at(0).batch.id, later.id);
    QCOMPARE(listed->at(0).batch.kind, BatchKind::Undo);
    QCOMPARE(listed->at(0).batch.undoes, batch().id);
    QCOMPARE(listed->at(0).total(), 0);
    QCOMPARE(listed->at(1).batch.title, u"night.txt"_s);
    QCOMPARE(listed->at(1).batch.created, batch().created);
    QCOMPARE(listed->at(1).counts.value(ChangeState::Proposed), 1);
    QCOMPARE(listed->at(1).counts.value(ChangeState::Applied), 1);
    QCOMPARE(listed->at(1).total(), 2);
}

void tst_ChangeRepository::updateWritesWhatSendingFound()
{
    Change changed = change(u"n1"_s);
    VERIFY_RESULT(insert(changed));
    changed.state = ChangeState::Kept;
    changed.notes = {u"kept: user_group"_s};
    changed.response = user(u"n1"_s, u"Svar"_s);
    changed.result = user(u"n1"_s, u"Ombasert"_s);
    changed.errorCode = u"1"_s;
    changed.errorText = u"text"_s;
    changed.trackingId = u"E01"_s;
    VERIFY_RESULT(with([changed](ChangeRepository &changes) { return changes.update(changed); }));
    const auto found = find(changed.id);
    QVERIFY(found && sameChange(*found, changed));
}

void tst_ChangeRepository::aPredictionIsKeptOnlyWhereItCannotBeTold()
{
    const auto keptFor = [this](const ChangeId &id) {
        return m_profile->store.runBlocking([id](StoreAccess &access) -> Result<bool> {
            bool kept = false;
            return Sql::each(access.db, u"SELECT sealed_result IS NOT NULL FROM change WHERE id = ?"_s, {id.toString()},
                             [&kept](const QSqlQuery &query) { kept = query.value(0).toBool(); })
                .transform([&kept] { return kept; });
        });
    };
    Change foretold = change(u"n1"_s);
    foretold.result = userfields::applied(foretold.base, foretold.intent);
    Change other = change(u"n2"_s);
    other.result = user(u"n2"_s, u"Annen"_s);
    Change creation = change(u"n3"_s);
    creation.operation = Operation::Create;
    creation.base = {};
    creation.result = userfields::applied({}, creation.intent);
    Change deletion = change(u"n4"_s);
    deletion.operation = Operation::Delete;
    deletion.result = {};
    for (const Change &each : {foretold, other, creation, deletion}) {
        VERIFY_RESULT(insert(each));
        const auto found = find(each.id);
        QVERIFY(found && sameChange(*found, each));
        QCOMPARE(found->result, each.result);
        QCOMPARE(keptFor(each.id).value(), each.id == other.id);
    }
    foretold.result = user(u"n1"_s, u"Ombasert"_s);
    VERIFY_RESULT(setState(foretold, ChangeState::Sending));
    QVERIFY(keptFor(foretold.id).value());
    QCOMPARE(find(foretold.id)->result, foretold.result);
}

void tst_ChangeRepository::updatingAnUnknownChangeIsAnError()
{
    const auto updated = setState(change(u"n1"_s), ChangeState::Applied);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, u"unknown-change"_s);
}

void tst_ChangeRepository::oneTargetHasOneOpenChange()
{
    const Change first = change(u"n1"_s);
    VERIFY_RESULT(insert(first));
    const auto second = insert(change(u"n1"_s, u"annen@uni.example"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"wrong-state"_s);
    QCOMPARE(second.error().subject, first.id.toString());
    const auto open = with([first](ChangeRepository &changes) { return changes.openChangeFor(first.target); });
    QVERIFY(open && *open && (*open)->id == first.id);
}

void tst_ChangeRepository::aTargetIsTheSameWhateverItsCase()
{
    VERIFY_RESULT(insert(change(u"Åse@uni.example"_s)));
    const auto open =
        with([](ChangeRepository &changes) { return changes.openChangeFor(change(u"åSE@UNI.example"_s).target); });
    QVERIFY(open && *open);
    Target elsewhere = change(u"Åse@uni.example"_s).target;
    elsewhere.institution = InstitutionCode(u"ABM"_s);
    const auto other = with([elsewhere](ChangeRepository &changes) { return changes.openChangeFor(elsewhere); });
    QVERIFY(other && !*other);
}

void tst_ChangeRepository::aFinishedChangeMakesRoom()
{
    const Change first = change(u"n1"_s);
    VERIFY_RESULT(insert(first));
    for (const ChangeState state :
         {ChangeState::Approved, ChangeState::Sending, ChangeState::Unknown, ChangeState::Conflict}) {
        VERIFY_RESULT(setState(first, state));
        QVERIFY(!insert(change(u"n1"_s, u"annen@uni.example"_s)));
    }
    VERIFY_RESULT(setState(first, ChangeState::Applied));
    const auto open = with([first](ChangeRepository &changes) { return changes.openChangeFor(first.target); });
    QVERIFY(open && !*open);
    VERIFY_RESULT(insert(change(u"n1"_s, u"annen@uni.example"_s)));
}

void tst_ChangeRepository::aFinishedChangeCanBeProposedAgain()
{
    const Change first = change(u"n1"_s);
    VERIFY_RESULT(insert(first));
    VERIFY_RESULT(setState(first, ChangeState::Withdrawn));
    VERIFY_RESULT(insert(first));
    const auto found = find(first.id);
    QVERIFY(found);
    QCOMPARE(found->state, ChangeState::Proposed);
}

void tst_ChangeRepository::replacingTakesTheApprovalAway()
{
    const Change first = change(u"n1"_s);
    const Change second = change(u"n1"_s, u"annen@uni.example"_s);
    VERIFY_RESULT(insert(first));
    VERIFY_RESULT(setState(first, ChangeState::Approved));
    VERIFY_RESULT(with([first](ChangeRepository &changes) {
        return changes.saveApproval(first.id, {.digest = first.digest, .account = u"desk"_s, .time = batch().created});
    }));
    VERIFY_RESULT(with([=](ChangeRepository &changes) { return changes.replace(first.id, second); }));
    QVERIFY(!find(first.id));
    QVERIFY(find(second.id));
    for (const ChangeId &id : {first.id, second.id}) {
        const auto approvals = with([id](ChangeRepository &changes) { return changes.approvals(id); });
        QVERIFY(approvals && approvals->isEmpty());
    }
}

void tst_ChangeRepository::onlyWhatIsNotOnItsWayIsReplaced_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("proposed") << ChangeState::Proposed << true;
    QTest::newRow("approved") << ChangeState::Approved << true;
    QTest::newRow("conflict") << ChangeState::Conflict << true;
    QTest::newRow("sending") << ChangeState::Sending << false;
    QTest::newRow("unknown") << ChangeState::Unknown << false;
    QTest::newRow("applied") << ChangeState::Applied << false;
}

void tst_ChangeRepository::onlyWhatIsNotOnItsWayIsReplaced()
{
    QFETCH(const ChangeState, state);
    QFETCH(const bool, allowed);
    const Change first = change(u"n1"_s);
    const Change second = change(u"n1"_s, u"annen@uni.example"_s);
    VERIFY_RESULT(insert(first));
    VERIFY_RESULT(setState(first, state));
    const auto replaced = with([=](ChangeRepository &changes) { return changes.replace(first.id, second); });
    QCOMPARE(replaced.has_value(), allowed);
    QCOMPARE(find(first.id).has_value(), !allowed);
    QCOMPARE(find(second.id).has_value(), allowed);
}

void tst_ChangeRepository::filtersNarrowToWhatMatchesAll()
{
    VERIFY_RESULT(with([](ChangeRepository &changes) { return changes.saveBatch(batch(u"b2"_s)); }));
    Change other = change(u"n3"_s);
    other.batch = BatchId(u"b2"_s);
    other.target.institution = InstitutionCode(u"ABM"_s);
    other.intent = {{.path = {.member = u"user_group"_s, .element = {}},
                     .oldValue = u"a"_s,
                     .newValue = u"b"_s,
                     .rule = DecidedBy::Desk}};
    other.digest = changeDigest(other);
    other.id = changeIdFor(other.digest);
    VERIFY_RESULT(insert(change(u"n1"_s)));
    VERIFY_RESULT(insert(change(u"n2"_s)));
    VERIFY_RESULT(insert(other));
    VERIFY_RESULT(setState(change(u"n2"_s), ChangeState::Refused));

    const auto count = [this](const ChangeFilter &filter) {
        const auto ids = with([filter](ChangeRepository &changes) { return changes.ids(filter); });
        return ids ? ids->size() : -1;
    };
    QCOMPARE(count({}), 3);
    QCOMPARE(count({.ids = {change(u"n1"_s).id, ChangeId(u"c404"_s)}}), 1);
    QCOMPARE(count({.batch = BatchId(u"b2"_s)}), 1);
    QCOMPARE(count({.states = {ChangeState::Refused, ChangeState::Applied}}), 1);
    QCOMPARE(count({.institution = nsk()}), 2);
    QCOMPARE(count({.member = u"contact_info.email"_s}), 2);
    QCOMPARE(count({.rule = DecidedBy::Desk}), 1);
    QCOMPARE(count({.states = {ChangeState::Proposed}, .institution = nsk(), .member = u"expiry_date"_s}), 1);
    QCOMPARE(count({.member = u"x' OR '1'='1"_s}), 0);
    const auto counts = with([](ChangeRepository &changes) { return changes.counts({.institution = nsk()}); });
    QCOMPARE(*counts, (QHash<ChangeState, int>{{ChangeState::Proposed, 1}, {ChangeState::Refused, 1}}));
}

void tst_ChangeRepository::manyIdsAreOneFilter()
{
    VERIFY_RESULT(insert(change(u"n1"_s)));
    VERIFY_RESULT(insert(change(u"n2"_s)));
    ChangeFilter filter{.ids = {change(u"n2"_s).id}};
    for (int i = 0; i < 40000; ++i)
        filter.ids += ChangeId(u"c%1"_s.arg(i));
    for (int i = 0; i < 2; ++i) {
        const auto ids = with([filter](ChangeRepository &changes) { return changes.ids(filter); });
        QCOMPARE(ids.value_or(QList<ChangeId>()), QList{change(u"n2"_s).id});
    }
}

void tst_ChangeRepository::pagesGoOnAfterTheLastRow()
{
    QStringList keys;
    for (int i = 0; i < 7; ++i) {
        keys += u"n%1"_s.arg(i);
        VERIFY_RESULT(insert(change(keys.back())));
    }
    QStringList seen;
    qint64 after = 0;
    for (int pages = 0; pages < 4; ++pages) {
        const auto page = with([after](ChangeRepository &changes) { return changes.page({}, after, 3); });
        VERIFY_RESULT(page);
        for (const Change &each : *page)
            seen += each.target.key;
        if (!page->isEmpty())
            after = page->back().row;
    }
    QCOMPARE(seen, keys);
    QCOMPARE(with([](ChangeRepository &changes) { return changes.page({}, 0, 0); })->size(), 7);
}

void tst_ChangeRepository::membersAreCountedOnceAChange()
{
    Change twice = change(u"n1"_s);
    Edit again = twice.intent.front();
    again.path.element = u"y@uni.example"_s;
    twice.intent += again;
    again.rule = DecidedBy::Desk;
    twice.intent += again;
    VERIFY_RESULT(insert(twice));
    VERIFY_RESULT(insert(change(u"n2"_s)));
    const auto counts = with([](ChangeRepository &changes) { return changes.memberCounts({.institution = nsk()}); });
    QCOMPARE(*counts, (QHash<QString, int>{{u"contact_info.email"_s, 2}, {u"expiry_date"_s, 2}}));
}

void tst_ChangeRepository::risksAreKeptCountedAndFilteredBy()
{
    const Change risky = change(u"n1"_s); // overwrites a hand edit, forces a sticky field
    Change calm = change(u"n2"_s);
    calm.intent.removeLast();
    calm.overrides = {};
    calm.digest = changeDigest(calm);
    calm.id = changeIdFor(calm.digest);
    VERIFY_RESULT(insert(risky));
    VERIFY_RESULT(insert(calm));
    const auto counts = [this](const ChangeFilter &filter) {
        return with([filter](ChangeRepository &changes) { return changes.riskCounts(filter); })
            .value_or(QHash<Risk, int>());
    };
    QCOMPARE(counts({}), (QHash<Risk, int>{{Risk::HandEdit, 1}, {Risk::Sticky, 1}}));
    QCOMPARE(counts({.ids = {calm.id}}), (QHash<Risk, int>()));
    const auto ids = [this](Risk risk) {
        return with([risk](ChangeRepository &changes) { return changes.ids({.risk = risk}); })
            .value_or(QList<ChangeId>());
    };
    QCOMPARE(ids(Risk::Sticky), QList{risky.id});
    QCOMPARE(ids(Risk::LogIn), QList<ChangeId>());
    // A change that takes another one's place brings its own risks.
    VERIFY_RESULT(with([=](ChangeRepository &changes) {
        Change next = calm;
        next.target = risky.target;
        next.digest = changeDigest(next);
        next.id = changeIdFor(next.digest);
        return changes.replace(risky.id, next);
    }));
    QCOMPARE(counts({}), (QHash<Risk, int>()));
}

void tst_ChangeRepository::olderChangesAreAssessedOnce()
{
    constexpr int many = 1203; // more than are opened at once
    VERIFY_RESULT(with([](ChangeRepository &changes) -> Result<> {
        Result<> done;
        for (int i = 0; i < many && done; ++i)
            done = changes.insert(change(u"n%1"_s.arg(i)));
        return done;
    }));
    // As they lie after the migration: without risks, and marked.
    VERIFY_RESULT(m_profile->tamper(u"DELETE FROM change_risk"_s));
    VERIFY_RESULT(m_profile->tamper(u"INSERT INTO change_unassessed SELECT number FROM change"_s));
    VERIFY_RESULT(m_profile->tamper(u"UPDATE change SET sealed_intent = zeroblob(50) WHERE number = 2"_s));
    const auto assess = [this] { return with([](ChangeRepository &changes) { return changes.assessOlder(); }); };
    VERIFY_RESULT(assess());
    const auto counted = [this] {
        return with([](ChangeRepository &changes) { return changes.riskCounts({}); }).value_or(QHash<Risk, int>());
    };
    QCOMPARE(counted(), (QHash<Risk, int>{{Risk::HandEdit, many - 1}, {Risk::Sticky, many}}));
    QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM change_unassessed"_s).value_or(QVariant()).toInt(), 0);
    VERIFY_RESULT(m_profile->tamper(u"DELETE FROM change_risk"_s));
    VERIFY_RESULT(assess());
    QVERIFY(counted().isEmpty()); // not opened again
}

void tst_ChangeRepository::approvalsRoundTrip()
{
    const Change one = change(u"n1"_s);
    VERIFY_RESULT(insert(one));
    const ChangeRepository::Approval given{.digest = one.digest,
                                           .account = u"desk"_s,
                                           .time = batch().created,
                                           .key = SigningKeyId(u"0123456789abcdef"_s),
                                           .signature = QByteArray(64, 's')};
    ChangeRepository::Approval second = given;
    second.account = u"second"_s;
    second.reason = u"Kunngjort av Åshild"_s;
    second.time = given.time.addSecs(1);
    const auto save = [&](const ChangeRepository::Approval &approval) {
        return with([=](ChangeRepository &changes) { return changes.saveApproval(one.id, approval); });
    };
    const auto stored = [&] { return with([one](ChangeRepository &changes) { return changes.approvals(one.id); }); };
    VERIFY_RESULT(save(second));
    VERIFY_RESULT(save(given));
    QCOMPARE(*stored(), QList({given, second}));
    second.time = second.time.addSecs(1); // one account counts once
    VERIFY_RESULT(save(second));
    QCOMPARE(*stored(), QList({given, second}));
    second.reason.clear(); // nor is a reason left of an approval that is given anew without
    second.version = 1;
    VERIFY_RESULT(save(second));
    QCOMPARE(*stored(), QList({given, second}));
    VERIFY_RESULT(with([one](ChangeRepository &changes) { return changes.removeApprovals(one.id); }));
    QVERIFY(stored()->isEmpty());
}

void tst_ChangeRepository::aReasonOpensWhereItWasWrittenOnly_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an approval's, altered") << u"UPDATE change_approval SET sealed_reason = zeroblob(60)"_s;
    QTest::newRow("an approval's, under another account") << u"UPDATE change_approval SET account = 'boss'"_s;
    QTest::newRow("an approval's, from the history")
        << u"UPDATE change_approval SET sealed_reason = (SELECT sealed_reason FROM change_history)"_s;
    QTest::newRow("the history's, altered") << u"UPDATE change_history SET sealed_reason = x'01'"_s;
    QTest::newRow("the history's, under another account") << u"UPDATE change_history SET account = 'boss'"_s;
    QTest::newRow("the history's, under another key") << u"UPDATE change_history SET key_name = 'k2'"_s;
    QTest::newRow("the history's, at another time")
        << u"UPDATE change_history SET happened = '2026-01-01T00:00:00.000Z'"_s;
}

void tst_ChangeRepository::aReasonOpensWhereItWasWrittenOnly()
{
    QFETCH(const QString, statement);
    const Change one = change(u"n1"_s);
    VERIFY_RESULT(insert(one));
    VERIFY_RESULT(with([one](ChangeRepository &changes) -> Result<> {
        const Result<> saved =
            changes.saveApproval(one.id, {.account = u"desk"_s, .time = batch().created, .reason = u"Kunngjort"_s});
        return saved ? changes.addHistory({.change = one.id,
                                           .time = batch().created,
                                           .account = u"desk"_s,
                                           .keyName = u"k1"_s,
                                           .state = ChangeState::Approved,
                                           .trackingId = {},
                                           .note = {},
                                           .reason = u"Kunngjort"_s})
                     : saved;
    }));
    const auto approval = [&] {
        return with([one](ChangeRepository &changes) { return changes.approvals(one.id); })->first();
    };
    const auto entry = [&] {
        return with([one](ChangeRepository &changes) { return changes.history(one.id); })->first();
    };
    QCOMPARE(approval().reason, u"Kunngjort"_s);
    QCOMPARE(entry().reason, u"Kunngjort"_s);
    QVERIFY(!approval().damaged && !entry().damaged);
    VERIFY_RESULT(m_profile->tamper(statement));
    const bool isOfApproval = statement.startsWith(u"UPDATE change_approval");
    QCOMPARE(approval().damaged, isOfApproval);
    QCOMPARE(entry().damaged, !isOfApproval);
    QVERIFY(isOfApproval ? approval().reason.isEmpty() : entry().reason.isEmpty());
}

void tst_ChangeRepository::whatIsReplacedLeavesNoReasonBehind()
{
    const Change first = change(u"n1"_s);
    const Change second = change(u"n1"_s, u"annen@uni.example"_s);
    VERIFY_RESULT(insert(first));
    VERIFY_RESULT(with([=](ChangeRepository &changes) -> Result<> {
        const Result<> added = changes.addHistory({.change = first.id,
                                                   .time = batch().created,
                                                   .account = u"desk"_s,
                                                   .keyName = {},
                                                   .state = ChangeState::Approved,
                                                   .trackingId = {},
                                                   .note = {},
                                                   .reason = u"Kunngjort"_s});
        return added ? changes.replace(first.id, second) : added;
    }));
    const auto history = with([first](ChangeRepository &changes) { return changes.history(first.id); });
    QCOMPARE(history->size(), 1);
    QVERIFY(history->first().reason.isEmpty());
    QCOMPARE(m_profile->value(u"SELECT COUNT(sealed_reason) FROM change_history"_s)->toInt(), 0);
}

void tst_ChangeRepository::historyStaysInOrder()
{
    const Change one = change(u"n1"_s);
    VERIFY_RESULT(insert(one));
    for (const ChangeState state : {ChangeState::Proposed, ChangeState::Approved, ChangeState::Sending}) {
        const HistoryEntry entry{.change = one.id,
                                 .time = batch().created,
                                 .account = u"desk"_s,
                                 .keyName = u"key"_s,
                                 .state = state,
                                 .trackingId = u"E01"_s,
                                 .note = u"note"_s};
        VERIFY_RESULT(with([entry](ChangeRepository &changes) { return changes.addHistory(entry); }));
    }
    const auto history = with([one](ChangeRepository &changes) { return changes.history(one.id); });
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(2).state, ChangeState::Sending);
    QCOMPARE(history->at(2).time, batch().created);
    QCOMPARE(history->at(2).note, u"note"_s);
    QCOMPARE(history->at(2).keyName, u"key"_s);
}

void tst_ChangeRepository::preImagesRoundTrip()
{
    const Change one = change(u"n1"_s);
    VERIFY_RESULT(insert(one));
    QVERIFY(!*with([one](ChangeRepository &changes) { return changes.preImage(one.id); }));
    for (const QString &name : {u"Første"_s, u"Andre"_s}) {
        VERIFY_RESULT(
            with([=](ChangeRepository &changes) { return changes.savePreImage(one.id, user(u"n1"_s, name)); }));
        QCOMPARE(**with([one](ChangeRepository &changes) { return changes.preImage(one.id); }), user(u"n1"_s, name));
    }
}

void tst_ChangeRepository::aSealedValueMovedToAnotherChangeDoesNotOpen()
{
    VERIFY_RESULT(insert(change(u"n1"_s)));
    VERIFY_RESULT(insert(change(u"n2"_s)));
    VERIFY_RESULT(
        m_profile->tamper(u"UPDATE change SET sealed_result = (SELECT sealed_result FROM change WHERE id = ?) "
                          "WHERE id = ?"_s,
                          {change(u"n1"_s).id.toString(), change(u"n2"_s).id.toString()}));
    const auto moved = with([](ChangeRepository &changes) { return changes.find(change(u"n2"_s).id); });
    QVERIFY(moved && *moved);
    QVERIFY((*moved)->damaged);
    QVERIFY((*moved)->result.isEmpty());
    QCOMPARE((*moved)->target.key, u"n2"_s);
    // It neither hides the others nor itself.
    const auto both = with([](ChangeRepository &changes) { return changes.page({}, 0, 0); });
    QCOMPARE(both->size(), 2);
    QVERIFY(!both->first().damaged);
}

void tst_ChangeRepository::statesAreCheckedByTheStore()
{
    VERIFY_RESULT(insert(change(u"n1"_s)));
    QVERIFY(!m_profile->tamper(u"UPDATE change SET state = 'sent'"_s));
    QVERIFY(!m_profile->tamper(u"UPDATE change SET operation = 'merge'"_s));
    QVERIFY(!m_profile->tamper(u"DELETE FROM batch"_s));
}

QTEST_GUILESS_MAIN(tst_ChangeRepository)
#include "tst_changerepository.moc"
