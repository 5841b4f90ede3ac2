// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/canonicaljson.h"
#include "services/queue/approvals.h"
#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

using Alter = std::function<void(Change &)>;

SigningKeyRepository::OwnKey someKey(const QString &account)
{
    const SigningSecret secret = SigningSecret::generate();
    return {.key = {.id = signingKeyIdOf(secret.publicKey()),
                    .name = account,
                    .account = account,
                    .publicKey = secret.publicKey()},
            .secret = secret};
}

} // namespace

/// What is sent is what a person with a key that counts has approved: everything else stops its own change, and only
/// that (`spec/change-queue.md`, rules 2 and 7).
class TestSignedApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAlteredByteStopsThatChangeOnly_data();
    void anAlteredByteStopsThatChangeOnly();
    void anAlteredColumnStopsThatChangeOnly_data();
    void anAlteredColumnStopsThatChangeOnly();
    void aForgedDigestDoesNotHelp_data();
    void aForgedDigestDoesNotHelp();
    void anotherChangesApprovalDoesNotCount();
    void anotherPersonsSignatureDoesNotCount();
    void aKeyWrittenIntoTheRegisterDoesNotCount();
    void anAlteredKeyDoesNotCount();
    void aRevokedKeyCountsNoMore();
    void anApprovalFromBeforeSignaturesGoesBackToTheReview();
    void whatWasStoppedCanBeApprovedAnew();
    void anAlteredStateSendsNothingTwice();
    void whatMayHaveArrivedIsVerifiedThoughItStandsAsApproved();
    void aWordThatNobodyKnowsStopsThatChangeOnly_data();
    void aWordThatNobodyKnowsStopsThatChangeOnly();
    void aStateThatNobodyKnowsStopsThatChangeOnly();
    void theSigningKeyStandsInHistoryAndAuditLog();
    void tenThousandSignaturesCostLittle();

private:
    /// Three approved changes; the one in the middle is the one that is tampered with.
    void approveThree();
    Result<> sql(const QString &text, const QVariantList &binds = {});
    Result<> inStore(const std::function<Result<>(StoreAccess &)> &work) { return desk->store->runBlocking(work); }
    void checkOnlyMiddleStopped(const QString &note);

    std::unique_ptr<QueueDesk> desk;
    QList<Change> three;
};

void TestSignedApprovals::init()
{
    desk = std::make_unique<QueueDesk>();
    QVERIFY(desk->open());
}

void TestSignedApprovals::approveThree()
{
    QList<Change> changes = desk->nameChangesOf(desk->externalIds(3));
    changes[1].result.insert(u"job_category"_s, u"ours"_s); // only what base and edits do not tell is kept
    desk->propose(changes);
    QCOMPARE(desk->approve(), 3);
    three = desk->changes();
}

Result<> TestSignedApprovals::sql(const QString &text, const QVariantList &binds)
{
    return inStore(
        [=](StoreAccess &access) { return Sql::run(access.db, text, binds).transform([](const QSqlQuery &) { }); });
}

void TestSignedApprovals::checkOnlyMiddleStopped(const QString &note)
{
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 2}, {ChangeState::Proposed, 1}}));
    const Change middle = desk->find(three.at(1).id);
    QCOMPARE(middle.state, ChangeState::Proposed);
    const auto history = desk->await(desk->queue->history(middle.id));
    QCOMPARE(history.last().note, note);
    QCOMPARE(desk->sandbox.arrivals().size(), 2);
    QVERIFY(desk->verifyAudit().intact);
    // Nothing of the approval is left that could be mended.
    const auto approvals = desk->store->runBlocking(
        [id = middle.id](StoreAccess &access) { return ChangeRepository(access).approvals(id); });
    QVERIFY(approvals && approvals->isEmpty());
}

void TestSignedApprovals::anAlteredByteStopsThatChangeOnly_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("place"); // of the byte; from the end when negative
    for (const QString &column : {u"sealed_target"_s, u"sealed_base"_s, u"sealed_intent"_s, u"sealed_result"_s}) {
        for (const int place : {0, 30, -1})
            QTest::addRow("%s, byte %d", qPrintable(column), place) << column << place;
    }
    for (const int place : {0, 31})
        QTest::addRow("digest, byte %d", place) << u"digest"_s << place;
}

void TestSignedApprovals::anAlteredByteStopsThatChangeOnly()
{
    QFETCH(QString, column);
    QFETCH(int, place);
    approveThree();
    const QString id = three.at(1).id.toString();
    QVERIFY(inStore([=](StoreAccess &access) -> Result<> {
        auto read = Sql::run(access.db, u"SELECT %1 FROM change WHERE id = ?"_s.arg(column), {id});
        if (!read || !read->next())
            return std::unexpected(Error{});
        QByteArray bytes = read->value(0).toByteArray();
        read->finish();
        const qsizetype at = place < 0 ? bytes.size() + place : place;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return Sql::run(access.db, u"UPDATE change SET %1 = ? WHERE id = ?"_s.arg(column), {bytes, id})
            .transform([](const QSqlQuery &) { });
    }));
    checkOnlyMiddleStopped(u"digest-mismatch"_s);
}

void TestSignedApprovals::anAlteredColumnStopsThatChangeOnly_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("note");
    const QString change = u"change"_s;
    QTest::newRow("overrides") << change << u"overrides = '[\"user_group\"]'"_s << u"digest-mismatch"_s;
    QTest::newRow("operation") << change << u"operation = 'delete'"_s << u"digest-mismatch"_s;
    QTest::newRow("institution") << change << u"institution = 'OTHER'"_s << u"digest-mismatch"_s;
    QTest::newRow("emptied base") << change << u"sealed_base = NULL"_s << u"digest-mismatch"_s;
    QTest::newRow("emptied intent") << change << u"sealed_intent = NULL"_s << u"digest-mismatch"_s;
    QTest::newRow("batch") << change << u"batch = 'bother'"_s << u"signature-mismatch"_s;
    const QString approval = u"change_approval"_s;
    QTest::newRow("approval's digest") << approval << u"digest = zeroblob(32)"_s << u"digest-mismatch"_s;
    QTest::newRow("approval's account") << approval << u"account = 'boss'"_s << u"signature-mismatch"_s;
    QTest::newRow("approval's time") << approval << u"approved = '2026-01-01T00:00:00.000Z'"_s
                                     << u"signature-mismatch"_s;
    QTest::newRow("approval's key") << approval << u"key_id = '0123456789abcdef'"_s << u"signing-key-unknown"_s;
    QTest::newRow("no key") << approval << u"key_id = ''"_s << u"signature-missing"_s;
    QTest::newRow("signature") << approval << u"signature = zeroblob(64)"_s << u"signature-mismatch"_s;
    QTest::newRow("short signature") << approval << u"signature = x'01'"_s << u"signature-mismatch"_s;
    QTest::newRow("version") << approval << u"version = 1"_s << u"signature-mismatch"_s;
    QTest::newRow("a reason") << approval << u"sealed_reason = zeroblob(60)"_s << u"signature-mismatch"_s;
    QTest::newRow("no signature") << approval << u"signature = x''"_s << u"signature-missing"_s;
}

void TestSignedApprovals::anAlteredColumnStopsThatChangeOnly()
{
    QFETCH(QString, table);
    QFETCH(QString, set);
    QFETCH(QString, note);
    approveThree();
    QVERIFY(sql(u"INSERT INTO batch (id, institution, kind, title, created, undoes) "
                "VALUES ('bother', '', 'desk', '', '', '')"_s));
    QVERIFY(sql(u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(table, set, table == u"change" ? u"id"_s : u"change_id"_s),
                {three.at(1).id.toString()}));
    checkOnlyMiddleStopped(note);
}

void TestSignedApprovals::aForgedDigestDoesNotHelp_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::newRow("base") << Alter([](Change &change) { change.base.insert(u"expiry_date"_s, u"1999-01-01"_s); });
    QTest::newRow("intent") << Alter([](Change &change) { change.intent.first().newValue = u"Dahl"_s; });
    QTest::newRow("decided by") << Alter([](Change &change) { change.intent.first().rule = DecidedBy::Undo; });
    QTest::newRow("target") << Alter([](Change &change) { change.target.key += u'x'; });
    QTest::newRow("operation") << Alter([](Change &change) { change.operation = Operation::Delete; });
    QTest::newRow("overrides") << Alter([](Change &change) { change.overrides = {u"user_group"_s}; });
}

void TestSignedApprovals::aForgedDigestDoesNotHelp()
{
    QFETCH(Alter, alter);
    approveThree();
    // Somebody who can even seal: everything fits together again, but for the signature.
    QVERIFY(inStore([&](StoreAccess &access) -> Result<> {
        Change change = three.at(1);
        alter(change);
        const QByteArray digest = changeDigest(change);
        const SealedChange sealed = ChangeRepository::sealed(change, canonicalJson(change.base), access.vault);
        const auto altered =
            Sql::run(access.db,
                     u"UPDATE change SET operation = ?, overrides = ?, digest = ?, sealed_target = ?, "
                     "sealed_base = ?, sealed_intent = ? WHERE id = ?"_s,
                     {toWord(change.operation),
                      QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(change.overrides)).toJson()), digest,
                      sealed.target, sealed.base, sealed.intent, change.id.toString()});
        if (!altered)
            return std::unexpected(altered.error());
        const auto stored = ChangeRepository(access).find(change.id);
        if (!stored || !*stored || changeDigest(**stored) != digest)
            return std::unexpected(Error{}); // the forgery is not as good as it should be
        return Sql::run(access.db, u"UPDATE change_approval SET digest = ? WHERE change_id = ?"_s,
                        {digest, change.id.toString()})
            .transform([](const QSqlQuery &) { });
    }));
    checkOnlyMiddleStopped(u"signature-mismatch"_s);
}

void TestSignedApprovals::anotherChangesApprovalDoesNotCount()
{
    approveThree();
    // Of a change with the same content: even the digest fits.
    QVERIFY(inStore([&](StoreAccess &access) -> Result<> {
        const auto own = Keyring(access, u"desk"_s).own();
        if (!own)
            return std::unexpected(own.error());
        Change twin = three.at(1);
        twin.id = three.at(0).id;
        return ChangeRepository(access).saveApproval(
            three.at(1).id, Approvals::make(twin, changeDigest(twin), *own, QDateTime::currentDateTimeUtc()));
    }));
    checkOnlyMiddleStopped(u"signature-mismatch"_s);
}

void TestSignedApprovals::anotherPersonsSignatureDoesNotCount()
{
    approveThree();
    QVERIFY(inStore([&](StoreAccess &access) -> Result<> {
        auto other = someKey(u"ola"_s);
        if (const auto added = Keyring(access, u"desk"_s).add(KeyFile::write(other)); !added)
            return std::unexpected(added.error());
        other.key.account = u"desk"_s; // signs in the name of somebody else
        return ChangeRepository(access).saveApproval(
            three.at(1).id,
            Approvals::make(three.at(1), changeDigest(three.at(1)), other, QDateTime::currentDateTimeUtc()));
    }));
    checkOnlyMiddleStopped(u"signature-mismatch"_s);
}

void TestSignedApprovals::aKeyWrittenIntoTheRegisterDoesNotCount()
{
    approveThree();
    const auto forger = someKey(u"desk"_s);
    QVERIFY(sql(u"INSERT INTO signing_key (id, name, account, public_key, added, revoked, sealed_check) "
                "SELECT ?, name, account, ?, added, revoked, sealed_check FROM signing_key LIMIT 1"_s,
                {forger.key.id.toString(), forger.key.publicKey}));
    QVERIFY(inStore([&](StoreAccess &access) {
        return ChangeRepository(access).saveApproval(
            three.at(1).id,
            Approvals::make(three.at(1), changeDigest(three.at(1)), forger, QDateTime::currentDateTimeUtc()));
    }));
    checkOnlyMiddleStopped(u"signing-key-unknown"_s);
}

void TestSignedApprovals::anAlteredKeyDoesNotCount()
{
    approveThree();
    QVERIFY(sql(u"UPDATE signing_key SET name = 'x'"_s));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 3}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QVERIFY(desk->find(three.at(0).id).notes.contains(u"signing-key-unknown"_s));
}

void TestSignedApprovals::aRevokedKeyCountsNoMore()
{
    approveThree();
    QVERIFY(inStore([](StoreAccess &access) -> Result<> {
        Keyring keyring(access, u"desk"_s);
        const auto own = keyring.own();
        if (!own)
            return std::unexpected(own.error());
        return keyring.revoke(own->key.id).transform([](const SigningKey &) { });
    }));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 3}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QVERIFY(desk->find(three.at(0).id).notes.contains(u"signing-key-revoked"_s));
}

void TestSignedApprovals::anApprovalFromBeforeSignaturesGoesBackToTheReview()
{
    approveThree();
    QVERIFY(sql(u"UPDATE change_approval SET key_id = '', signature = x'' WHERE change_id = ?"_s,
                {three.at(1).id.toString()}));
    checkOnlyMiddleStopped(u"signature-missing"_s);
}

void TestSignedApprovals::whatWasStoppedCanBeApprovedAnew()
{
    approveThree();
    QVERIFY(sql(u"UPDATE change_approval SET signature = x''"_s));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 3}}));
    QCOMPARE(desk->approve(), 3);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
}

void TestSignedApprovals::anAlteredStateSendsNothingTwice()
{
    approveThree();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
    QVERIFY(sql(u"UPDATE change SET state = 'approved'"_s));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 3}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 3);
    QCOMPARE(desk->verify().counts, (Counts{{ChangeState::Applied, 3}}));
}

void TestSignedApprovals::whatMayHaveArrivedIsVerifiedThoughItStandsAsApproved()
{
    approveThree();
    desk->sandbox.faults().queue(sandbox::Fault::Lost, 3, "PUT");
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 3}}));
    const auto before = desk->await(desk->queue->history(three.at(0).id)).size();
    QVERIFY(sql(u"UPDATE change SET state = 'approved'"_s)); // their approvals are there still
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 3}}));
    const auto history = desk->await(desk->queue->history(three.at(0).id));
    QCOMPARE(history.size(), before + 1);
    QCOMPARE(history.last().note, u"state-altered"_s);
    const auto arrived = desk->sandbox.arrivals().size();
    QCOMPARE(desk->send().counts, Counts());
    QCOMPARE(desk->sandbox.arrivals().size(), arrived);
    const int happened = static_cast<int>(desk->carriedOut().size());
    QVERIFY(happened > 0);
    QCOMPARE(desk->verify().counts.value(ChangeState::Applied), happened);
    // What was there before the first write can be put back.
    QCOMPARE(desk->undo({.states = {ChangeState::Applied}}).changes, happened);
}

void TestSignedApprovals::aWordThatNobodyKnowsStopsThatChangeOnly_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("operation") << u"operation"_s;
    QTest::newRow("kind") << u"target_kind"_s;
}

void TestSignedApprovals::aWordThatNobodyKnowsStopsThatChangeOnly()
{
    QFETCH(QString, column);
    approveThree();
    QVERIFY(sql(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(sql(u"UPDATE change SET %1 = 'updbte' WHERE id = ?"_s.arg(column), {three.at(1).id.toString()}));
    QVERIFY(sql(u"PRAGMA ignore_check_constraints = OFF"_s));
    checkOnlyMiddleStopped(u"digest-mismatch"_s);
    QVERIFY(desk->find(three.at(1).id).damaged);
    QCOMPARE(desk->await(desk->queue->withdraw({.ids = {three.at(1).id}})), 1);
}

void TestSignedApprovals::aStateThatNobodyKnowsStopsThatChangeOnly()
{
    approveThree();
    QVERIFY(sql(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(sql(u"UPDATE change SET state = 'apprpved' WHERE id = ?"_s, {three.at(1).id.toString()}));
    QVERIFY(sql(u"PRAGMA ignore_check_constraints = OFF"_s));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 2}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 2);
    QVERIFY(desk->find(three.at(1).id).damaged);
}

void TestSignedApprovals::theSigningKeyStandsInHistoryAndAuditLog()
{
    approveThree();
    const auto key = desk->store->runBlocking([](StoreAccess &access) { return Keyring(access, u"desk"_s).own(); });
    QVERIFY(key);
    const auto history = desk->await(desk->queue->history(three.at(0).id));
    QCOMPARE(history.last().state, ChangeState::Approved);
    QCOMPARE(history.last().keyName, key->key.id.toString());
    const auto entries =
        desk->store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(entries);
    QCOMPARE(entries->last().event, u"approved"_s);
    QCOMPARE(entries->last().keyName, key->key.id.toString());
}

void TestSignedApprovals::tenThousandSignaturesCostLittle()
{
    const auto own = someKey(u"desk"_s);
    Change change = desk->changeOf(desk->externalIds(1).first(), {{u"last_name"_s, u"Berg"_s}});
    change.id = ChangeId(u"c0"_s);
    const QByteArray digest = changeDigest(change);
    change.digest = digest;
    QElapsedTimer timer;
    timer.start();
    ChangeRepository::Approval approval;
    for (int i = 0; i < 10'000; ++i)
        approval = Approvals::make(change, digest, own, QDateTime::currentDateTimeUtc());
    const qint64 signing = timer.restart();
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(Approvals::faultOf(change, digest, approval, own.key), QString());
    qInfo("10,000 approvals: signed in %lld ms, checked in %lld ms", signing, timer.elapsed());
}

QTEST_GUILESS_MAIN(TestSignedApprovals)
#include "tst_signedapprovals.moc"
