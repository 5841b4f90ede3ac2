// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/store/auditrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

SigningKeyRepository::OwnKey someKey(const QString &account = u"ola"_s)
{
    const SigningSecret secret = SigningSecret::generate();
    return {.key = {.id = signingKeyIdOf(secret.publicKey()),
                    .name = u"Ola Løvås"_s,
                    .account = account,
                    .publicKey = secret.publicKey()},
            .secret = secret};
}

} // namespace

/// The own key is made once; others' keys come as files that nobody can alter on the way; each of it is logged.
class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOwnKeyIsMadeOnFirstNeed();
    void lookingForTheOwnKeyMakesNone();
    void anAccountHasAKeyOfItsOwn();
    void aNameMustBeALine_data();
    void aNameMustBeALine();
    void aKeyGoesToAnotherDeskAsAFile();
    void turnedLineEndsDoNoHarm();
    void anAlteredFileIsRefused_data();
    void anAlteredFileIsRefused();
    void whatIsNoKeyFileIsRefused_data();
    void whatIsNoKeyFileIsRefused();
    void addingTwiceChangesNothing();
    void aRevokedKeyDoesNotComeBack();
    void anUnknownKeyCannotBeRevoked();
    void afterARevocationANewKeyIsMade();
    void whatGivesOrTakesPowerIsLogged();

private:
    template <typename Work>
    auto as(const QString &account, Work work)
    {
        return store->runBlocking([=](StoreAccess &access) {
            Keyring keyring(access, account);
            return work(keyring);
        });
    }
    [[nodiscard]] qsizetype keyCount()
    {
        return as(u"kari"_s, [](Keyring &keyring) { return keyring.all(); })->size();
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store;
};

void TestKeyring::init()
{
    store.reset();
    folder = std::make_unique<QTemporaryDir>();
    store = std::make_unique<Store>();
    QVERIFY(store->open(folder->path(), QByteArray(Vault::keyBytes, 'k')));
}

void TestKeyring::theOwnKeyIsMadeOnFirstNeed()
{
    QCOMPARE(keyCount(), 0);
    const auto first = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(u"Kari"_s); });
    const auto again = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(u"another name"_s); });
    QVERIFY(first && again);
    QCOMPARE(again->key.id, first->key.id);
    QCOMPARE(again->key.name, u"Kari"_s);
    QCOMPARE(first->key.id.toString().size(), 16);
    QCOMPARE(keyCount(), 1);
}

void TestKeyring::lookingForTheOwnKeyMakesNone()
{
    const auto look = [](Keyring &keyring) { return keyring.existing(); };
    const auto none = as(u"kari"_s, look);
    QVERIFY(none && !*none);
    QCOMPARE(keyCount(), 0);
    const auto made = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(); });
    const auto found = as(u"kari"_s, look);
    QVERIFY(made && found && *found);
    QCOMPARE((*found)->id, made->key.id);
    const auto others = as(u"ola"_s, look);
    QVERIFY(others && !*others);
    QVERIFY(as(u"kari"_s, [&made](Keyring &keyring) { return keyring.revoke(made->key.id); }));
    const auto after = as(u"kari"_s, look);
    QVERIFY(after && !*after);
}

void TestKeyring::anAccountHasAKeyOfItsOwn()
{
    const auto kari = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(); });
    const auto ola = as(u"ola"_s, [](Keyring &keyring) { return keyring.own(); });
    QVERIFY(kari && ola);
    QVERIFY(kari->key.id != ola->key.id);
    QCOMPARE(ola->key.name, u"ola"_s);
}

void TestKeyring::aNameMustBeALine_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("two lines") << u"Kari\naccount: boss"_s;
    QTest::newRow("control sign") << u"Kari\u0007"_s;
    QTest::newRow("long") << QString(KeyFile::mostNameLength + 1, u'k');
}

void TestKeyring::aNameMustBeALine()
{
    QFETCH(QString, name);
    const auto made = as(u"kari"_s, [=](Keyring &keyring) { return keyring.own(name); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"invalid-value"_s);
    QCOMPARE(keyCount(), 0);
}

void TestKeyring::aKeyGoesToAnotherDeskAsAFile()
{
    const auto own = someKey();
    const auto added = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(KeyFile::write(own)); });
    QVERIFY(added);
    QCOMPARE(added->id, own.key.id);
    QCOMPARE(added->name, u"Ola Løvås"_s);
    QCOMPARE(added->account, u"ola"_s);
    QCOMPARE(added->publicKey, own.key.publicKey);
    QVERIFY(!KeyFile::write(own).contains(own.secret.seed().toBase64()));
    QCOMPARE(keyCount(), 1);
}

void TestKeyring::turnedLineEndsDoNoHarm()
{
    QByteArray file = KeyFile::write(someKey());
    file.replace("\n", "\r\n");
    QVERIFY(KeyFile::read(file));
    QVERIFY(KeyFile::read(QByteArray("\n" + file + "\n\n")));
}

void TestKeyring::anAlteredFileIsRefused_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("name") << 1 << QByteArray("name: Kari");
    QTest::newRow("account") << 2 << QByteArray("account: kari");
    QTest::newRow("key") << 3 << QByteArray("key: " + someKey().key.publicKey.toBase64());
    QTest::newRow("signature") << 4 << QByteArray("signature: " + someKey().secret.sign("x").toBase64());
}

void TestKeyring::anAlteredFileIsRefused()
{
    QFETCH(int, line);
    QFETCH(QByteArray, text);
    QList<QByteArray> lines = KeyFile::write(someKey()).split('\n');
    lines[line] = text;
    const auto added = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(lines.join('\n')); });
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"signing-key-altered"_s);
    QCOMPARE(keyCount(), 0);
}

void TestKeyring::whatIsNoKeyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray good = KeyFile::write(someKey());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other text") << QByteArray("LT:123\nEN:Berg\n");
    QTest::newRow("other version") << QByteArray(good).replace("signing key 1", "signing key 2");
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("more lines") << QByteArray(good + "more: 1\n");
    QTest::newRow("huge") << QByteArray(good + QByteArray(KeyFile::mostBytes, '\n'));
    QTest::newRow("no base64") << QByteArray(good).replace("key: ", "key: *");
    QTest::newRow("no name") << QByteArray(good).replace("name: Ola Løvås", "name: ");
    QTest::newRow("hidden sign") << QByteArray(good).replace("name: Ola", "name: \u202eOla");
    QTest::newRow("zero bytes") << QByteArray(200, '\0');
}

void TestKeyring::whatIsNoKeyFileIsRefused()
{
    QFETCH(QByteArray, file);
    const auto added = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(file); });
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"signing-key-file"_s);
    QCOMPARE(keyCount(), 0);
}

void TestKeyring::addingTwiceChangesNothing()
{
    const QByteArray file = KeyFile::write(someKey());
    const auto first = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(file); });
    const auto again = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(file); });
    QVERIFY(first && again);
    QCOMPARE(again->added, first->added);
    QCOMPARE(keyCount(), 1);
}

void TestKeyring::aRevokedKeyDoesNotComeBack()
{
    const auto own = someKey();
    QVERIFY(as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(KeyFile::write(own)); }));
    const auto revoked = as(u"kari"_s, [=](Keyring &keyring) { return keyring.revoke(own.key.id); });
    QVERIFY(revoked && revoked->revoked.isValid());
    const auto again = as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(KeyFile::write(own)); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"signing-key-revoked"_s);
}

void TestKeyring::anUnknownKeyCannotBeRevoked()
{
    const auto revoked = as(u"kari"_s, [](Keyring &keyring) { return keyring.revoke(SigningKeyId(u"feed"_s)); });
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().code, u"unknown-signing-key"_s);
}

void TestKeyring::afterARevocationANewKeyIsMade()
{
    const auto first = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(); });
    QVERIFY(as(u"kari"_s, [id = first->key.id](Keyring &keyring) { return keyring.revoke(id); }));
    const auto next = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(); });
    QVERIFY(next);
    QVERIFY(next->key.id != first->key.id);
    QCOMPARE(keyCount(), 2);
}

void TestKeyring::whatGivesOrTakesPowerIsLogged()
{
    const auto other = someKey();
    const auto own = as(u"kari"_s, [](Keyring &keyring) { return keyring.own(); });
    QVERIFY(as(u"kari"_s, [=](Keyring &keyring) { return keyring.add(KeyFile::write(other)); }));
    QVERIFY(as(u"kari"_s, [=](Keyring &keyring) { return keyring.revoke(other.key.id); }));
    const auto entries = store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(entries);
    QStringList told;
    for (const AuditEntry &entry : *entries)
        told += entry.event + u' ' + entry.account + u' ' + entry.keyName;
    const QString theirs = other.key.id.toString() + u" ola";
    QCOMPARE(told,
             QStringList({u"key-made kari "_s + own->key.id.toString() + u" kari", u"key-added kari "_s + theirs,
                          u"key-revoked kari "_s + theirs}));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
