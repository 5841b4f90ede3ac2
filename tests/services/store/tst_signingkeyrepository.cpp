// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/signingkeyrepository.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

SigningKey keyOf(const SigningSecret &secret, const QString &account = u"kari"_s)
{
    return {.id = signingKeyIdOf(secret.publicKey()),
            .name = u"Kari at the desk"_s,
            .account = account,
            .publicKey = secret.publicKey(),
            .added = QDateTime::fromString(u"2026-03-01T08:00:00.123Z"_s, Qt::ISODateWithMs)};
}

} // namespace

/// The register of signing keys as it lies in the store, and what becomes of it when somebody writes into the file.
class tst_SigningKeyRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSignatureIsGoodForItsMessageAndKeyOnly();
    void aPurposeIsPartOfWhatIsSigned();
    void keysRoundTrip();
    void anIdIsTakenOnce();
    void anAlteredRowIsDamaged_data();
    void anAlteredRowIsDamaged();
    void aKeyWrittenIntoTheFileIsDamaged();
    void theOwnKeyOpensForItsAccountOnly();
    void anAlteredSecretIsNoKey();
    void aRevokedKeyLosesItsSecret();
    void theSecretStandsInNoFile();

private:
    template <typename Work>
    auto with(Work work)
    {
        return profile->store.runBlocking([work](StoreAccess &access) {
            SigningKeyRepository keys(access);
            return work(keys);
        });
    }
    Result<> save(const SigningSecret &secret, const QString &account = u"kari"_s)
    {
        return with([=](SigningKeyRepository &keys) -> Result<> {
            const SigningKey key = keyOf(secret, account);
            if (const auto added = keys.add(key); !added)
                return added;
            return keys.saveSecret(key, secret);
        });
    }
    [[nodiscard]] SigningKey only()
    {
        const auto all = with([](SigningKeyRepository &keys) { return keys.all(); });
        return all && all->size() == 1 ? all->first() : SigningKey{};
    }

    std::unique_ptr<Profile> profile;
};

void tst_SigningKeyRepository::init()
{
    profile = std::make_unique<Profile>();
    VERIFY_RESULT(profile->opened);
}

void tst_SigningKeyRepository::aSignatureIsGoodForItsMessageAndKeyOnly()
{
    const SigningSecret secret = SigningSecret::generate();
    const SigningSecret other = SigningSecret::generate();
    const QByteArray signature = secret.sign("message");
    QCOMPARE(signature.size(), SigningSecret::signatureBytes);
    QVERIFY(isSignedBy(secret.publicKey(), "message", signature));
    QVERIFY(!isSignedBy(secret.publicKey(), "massage", signature));
    QVERIFY(!isSignedBy(other.publicKey(), "message", signature));
    QVERIFY(!isSignedBy(secret.publicKey(), "message", signature.chopped(1)));
    QVERIFY(!isSignedBy(secret.publicKey().chopped(1), "message", signature));
    QVERIFY(!isSignedBy({}, "message", {}));
    const SigningSecret again = SigningSecret::fromSeed(secret.seed());
    QCOMPARE(again.publicKey(), secret.publicKey());
    QCOMPARE(again.sign("message"), signature);
}

void tst_SigningKeyRepository::aPurposeIsPartOfWhatIsSigned()
{
    const QJsonObject content{{u"change"_s, u"c1"_s}};
    QVERIFY(signedMessage(u"one"_s, content) != signedMessage(u"two"_s, content));
    // A content that brings a purpose of its own does not choose it.
    QCOMPARE(signedMessage(u"one"_s, {{u"change"_s, u"c1"_s}, {u"purpose"_s, u"two"_s}}),
             signedMessage(u"one"_s, content));
}

void tst_SigningKeyRepository::keysRoundTrip()
{
    const SigningSecret secret = SigningSecret::generate();
    VERIFY_RESULT(with([=](SigningKeyRepository &keys) { return keys.add(keyOf(secret)); }));
    QCOMPARE(only(), keyOf(secret));
    QVERIFY(only().isUsable());
    const auto found = with([=](SigningKeyRepository &keys) { return keys.find(keyOf(secret).id); });
    QVERIFY(found && *found && **found == keyOf(secret));
    const auto none = with([](SigningKeyRepository &keys) { return keys.find(SigningKeyId(u"feed"_s)); });
    QVERIFY(none && !*none);
}

void tst_SigningKeyRepository::anIdIsTakenOnce()
{
    const SigningSecret secret = SigningSecret::generate();
    VERIFY_RESULT(save(secret));
    const auto again = with([=](SigningKeyRepository &keys) { return keys.add(keyOf(secret, u"ola"_s)); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"signing-key-exists"_s);
    QCOMPARE(only().account, u"kari"_s);
}

void tst_SigningKeyRepository::anAlteredRowIsDamaged_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("name") << u"name = 'Somebody'"_s;
    QTest::newRow("account") << u"account = 'ola'"_s;
    QTest::newRow("public key")
        << u"public_key = x'0000000000000000000000000000000000000000000000000000000000000000'"_s;
    QTest::newRow("added") << u"added = '2026-03-01T08:00:00.124Z'"_s;
    QTest::newRow("revoked") << u"revoked = '2026-03-01T08:00:00.124Z'"_s;
    QTest::newRow("id") << u"id = '0123456789abcdef'"_s;
    QTest::newRow("check") << u"sealed_check = zeroblob(40)"_s;
    QTest::newRow("no check") << u"sealed_check = x''"_s;
}

void tst_SigningKeyRepository::anAlteredRowIsDamaged()
{
    QFETCH(QString, set);
    VERIFY_RESULT(with([](SigningKeyRepository &keys) { return keys.add(keyOf(SigningSecret::generate())); }));
    QVERIFY(!only().damaged);
    VERIFY_RESULT(profile->tamper(u"UPDATE signing_key SET "_s + set));
    QVERIFY(only().damaged);
    QVERIFY(!only().isUsable());
}

void tst_SigningKeyRepository::aKeyWrittenIntoTheFileIsDamaged()
{
    const SigningSecret theirs = SigningSecret::generate();
    VERIFY_RESULT(save(SigningSecret::generate()));
    VERIFY_RESULT(
        profile->tamper(u"INSERT INTO signing_key (id, name, account, public_key, added, revoked, sealed_check) "
                        "SELECT ?, name, 'boss', ?, added, revoked, sealed_check FROM signing_key"_s,
                        {keyOf(theirs).id.toString(), theirs.publicKey()}));
    const auto found = with([=](SigningKeyRepository &keys) { return keys.find(keyOf(theirs).id); });
    QVERIFY(found && *found && (*found)->damaged);
}

void tst_SigningKeyRepository::theOwnKeyOpensForItsAccountOnly()
{
    const SigningSecret secret = SigningSecret::generate();
    VERIFY_RESULT(save(secret));
    QVERIFY(only().isOwn);
    const auto own = with([](SigningKeyRepository &keys) { return keys.ownOf(u"kari"_s); });
    QVERIFY(own && *own);
    QCOMPARE((*own)->secret.publicKey(), secret.publicKey());
    const auto other = with([](SigningKeyRepository &keys) { return keys.ownOf(u"ola"_s); });
    QVERIFY(other && !*other);
    // Handing the secret to another account in the file gives nobody anything.
    VERIFY_RESULT(profile->tamper(u"UPDATE signing_secret SET account = 'ola'"_s));
    QVERIFY(!with([](SigningKeyRepository &keys) { return keys.ownOf(u"ola"_s); }));
}

void tst_SigningKeyRepository::anAlteredSecretIsNoKey()
{
    VERIFY_RESULT(save(SigningSecret::generate()));
    VERIFY_RESULT(profile->tamper(u"UPDATE signing_secret SET sealed_secret = zeroblob(length(sealed_secret))"_s));
    const auto own = with([](SigningKeyRepository &keys) { return keys.ownOf(u"kari"_s); });
    QVERIFY(!own);
    QCOMPARE(own.error().code, u"own-key-altered"_s);
}

void tst_SigningKeyRepository::aRevokedKeyLosesItsSecret()
{
    const SigningSecret secret = SigningSecret::generate();
    VERIFY_RESULT(save(secret));
    const QDateTime now = QDateTime::fromString(u"2026-04-01T08:00:00.000Z"_s, Qt::ISODateWithMs);
    VERIFY_RESULT(with([=](SigningKeyRepository &keys) { return keys.revoke(keyOf(secret), now); }));
    QCOMPARE(only().revoked, now);
    QVERIFY(!only().damaged);
    QVERIFY(!only().isUsable());
    QVERIFY(!only().isOwn);
    const auto own = with([](SigningKeyRepository &keys) { return keys.ownOf(u"kari"_s); });
    QVERIFY(own && !*own);
    VERIFY_RESULT(profile->tamper(u"UPDATE signing_key SET revoked = ''"_s));
    QVERIFY(!only().isUsable());
}

void tst_SigningKeyRepository::theSecretStandsInNoFile()
{
    const SigningSecret secret = SigningSecret::generate();
    VERIFY_RESULT(save(secret));
    int sawPublicKey = 0;
    const auto files = QDir(profile->folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret.seed()), qPrintable(info.fileName()));
        sawPublicKey += bytes.contains(secret.publicKey()) ? 1 : 0;
    }
    QVERIFY(sawPublicKey > 0); // the search itself works
}

QTEST_GUILESS_MAIN(tst_SigningKeyRepository)
#include "tst_signingkeyrepository.moc"
