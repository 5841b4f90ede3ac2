// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/keystore.h"
#include "services/store/vault.h"
#include "tests/fakes/testpaths.h"
#include "tests/services/store/storetesting.h"

#include <QCoroTask>
#include <QProcess>
#include <QSet>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

Result<std::unique_ptr<KeyStore>> opened(const QString &folder)
{
    return QCoro::waitFor(KeyStore::open(folder, true));
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QFile::Permissions mode(const QString &path)
{
    return QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser);
}

} // namespace

class tst_KeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsMadeOnceAndKept();
    void twoProfilesHaveTwoKeys();
    void keyFilesArePrivateWhateverTheMask();
    void aKeyFileOpenToOthersIsMadePrivate();
    void aLostKeyIsAnErrorAndNeverReplaced();
    void anotherProfilesKeyIsAnError();
    void aKeyThatMovedIsAdoptedOnce();
    void backupsAloneAreNoReasonForANewKey();
    void aBrokenKeyFileIsAnError_data();
    void aBrokenKeyFileIsAnError();
    void aBrokenMarkerIsAnError();
    void aStoreWithoutAnyKeyIsAnError();
    void aFailingKeychainNeverLeadsToANewKey();
    void processesThatBeginTogetherEndWithOneKey();
    void apiKeysRoundTrip();
    void apiKeysLieNowhereInClear();
    void anApiKeyOfAnotherInstitutionDoesNotOpen();
};

void tst_KeyStore::theKeyIsMadeOnceAndKept()
{
    const QTemporaryDir folder;
    const auto first = opened(folder.path());
    VERIFY_RESULT(first);
    QCOMPARE((*first)->kind(), KeyStore::Kind::KeyFile);
    QCOMPARE((*first)->dataKey().size(), Vault::keyBytes);
    const auto second = opened(folder.path());
    VERIFY_RESULT(second);
    QCOMPARE((*second)->dataKey(), (*first)->dataKey());
}

void tst_KeyStore::twoProfilesHaveTwoKeys()
{
    const QTemporaryDir one, other;
    QVERIFY((*opened(one.path()))->dataKey() != (*opened(other.path()))->dataKey());
}

void tst_KeyStore::keyFilesArePrivateWhateverTheMask()
{
    for (const mode_t mask : {mode_t(0), mode_t(0077), mode_t(0377)}) {
        const QTemporaryDir folder;
        const mode_t before = ::umask(mask);
        const auto keys = opened(folder.path());
        ::umask(before);
        VERIFY_RESULT(keys);
        QCOMPARE(mode(folder.filePath(u"data.key"_s)), onlyOwner);
        QCOMPARE(mode(folder.filePath(u"skranke.keystore"_s)), onlyOwner);
        VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(nsk(), u"l8xx-secret"_s)));
        const auto sealed = QDir(folder.filePath(u"keys"_s)).entryInfoList(QDir::Files);
        QCOMPARE(sealed.size(), 1);
        QCOMPARE(mode(sealed.front().filePath()), onlyOwner);
        // Nothing half-written stays behind.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"data.key"_s, u"skranke.keystore"_s}));
    }
}

void tst_KeyStore::aKeyFileOpenToOthersIsMadePrivate()
{
    const QTemporaryDir folder;
    VERIFY_RESULT(opened(folder.path()));
    const QString path = folder.filePath(u"data.key"_s);
    QVERIFY(QFile::setPermissions(path, onlyOwner | QFile::ReadGroup | QFile::ReadOther));
    VERIFY_RESULT(opened(folder.path()));
    QCOMPARE(mode(path), onlyOwner);
}

void tst_KeyStore::aLostKeyIsAnErrorAndNeverReplaced()
{
    const QTemporaryDir folder;
    VERIFY_RESULT(opened(folder.path()));
    QVERIFY(QFile::remove(folder.filePath(u"data.key"_s)));
    for (int i = 0; i < 2; ++i) {
        const auto again = opened(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"key-store"_s);
        QVERIFY(!QFile::exists(folder.filePath(u"data.key"_s)));
    }
}

void tst_KeyStore::anotherProfilesKeyIsAnError()
{
    const QTemporaryDir one, other;
    VERIFY_RESULT(opened(one.path()));
    VERIFY_RESULT(opened(other.path()));
    QVERIFY(write(one.filePath(u"data.key"_s), content(other.filePath(u"data.key"_s))));
    const auto again = opened(one.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"key-store"_s);
}

void tst_KeyStore::aBrokenKeyFileIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(62, 'a');
    QTest::newRow("long") << QByteArray(66, 'a');
    QTest::newRow("not hexadecimal") << QByteArray(64, 'z');
    QTest::newRow("raw") << QByteArray(32, '\x01');
    QTest::newRow("huge") << QByteArray(1'000'000, 'a');
}

void tst_KeyStore::aBrokenKeyFileIsAnError()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    VERIFY_RESULT(opened(folder.path()));
    QVERIFY(write(folder.filePath(u"data.key"_s), bytes));
    const auto again = opened(folder.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"key-store"_s);
    QCOMPARE(content(folder.filePath(u"data.key"_s)), bytes);
}

void tst_KeyStore::aBrokenMarkerIsAnError()
{
    const QTemporaryDir folder;
    VERIFY_RESULT(opened(folder.path()));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("{\"kind\":\"other\"}"), QByteArray(9999, '[')}) {
        QVERIFY(write(folder.filePath(u"skranke.keystore"_s), bytes));
        const auto again = opened(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"key-store"_s);
    }
}

void tst_KeyStore::aStoreWithoutAnyKeyIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"skranke.sqlite"_s), "something"));
    const auto keys = opened(folder.path());
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, u"key-store"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"data.key"_s)));
}

/// The profile says that its key lies in the desktop's key store; in a test there is none, or it lacks the entry.
void tst_KeyStore::aFailingKeychainNeverLeadsToANewKey()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QTemporaryDir folder;
    const QByteArray marker =
        R"({"kind":"keychain","entry":"no-such-entry","check":"000102030405060708090a0b0c0d0e0f"})";
    QVERIFY(write(folder.filePath(u"skranke.keystore"_s), marker));
    for (const bool preferKeyFile : {true, false}) {
        const auto keys = QCoro::waitFor(KeyStore::open(folder.path(), preferKeyFile));
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, u"key-store"_s);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"skranke.keystore"_s});
    QCOMPARE(content(folder.filePath(u"skranke.keystore"_s)), marker);
}

void tst_KeyStore::processesThatBeginTogetherEndWithOneKey()
{
    const QTemporaryDir folder;
    QList<QProcess *> processes;
    for (int i = 0; i < 6; ++i) {
        processes += new QProcess(this);
        processes.back()->start(TestPaths::program(u"storehelper"_s), {u"key"_s, folder.path()});
    }
    QSet<QByteArray> keys;
    for (QProcess *process : std::as_const(processes)) {
        QVERIFY(process->waitForFinished(120000));
        QCOMPARE(process->exitCode(), 0);
        keys.insert(process->readAllStandardOutput().trimmed());
    }
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.begin()->size(), 64);
}

void tst_KeyStore::apiKeysRoundTrip()
{
    const QTemporaryDir folder;
    {
        const auto keys = opened(folder.path());
        const auto missing = QCoro::waitFor((*keys)->apiKey(nsk()));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"key-missing"_s);
        QCOMPARE(missing.error().subject, u"NSK"_s);
        VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(nsk(), u"first"_s)));
        VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(nsk(), u"l8xx-second"_s)));
        VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(InstitutionCode(u"ABM"_s), u"other"_s)));
    }
    const auto keys = opened(folder.path());
    QCOMPARE(QCoro::waitFor((*keys)->apiKey(nsk())).value_or(QString()), u"l8xx-second"_s);
    VERIFY_RESULT(QCoro::waitFor((*keys)->removeApiKey(nsk())));
    VERIFY_RESULT(QCoro::waitFor((*keys)->removeApiKey(nsk())));
    QVERIFY(!QCoro::waitFor((*keys)->apiKey(nsk())));
    QCOMPARE(QCoro::waitFor((*keys)->apiKey(InstitutionCode(u"ABM"_s))).value_or(QString()), u"other"_s);
}

void tst_KeyStore::apiKeysLieNowhereInClear()
{
    const QTemporaryDir folder;
    const auto keys = opened(folder.path());
    const QByteArray secret = "l8xx0123456789abcdef";
    VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(nsk(), QString::fromLatin1(secret))));
    const auto files = QDir(folder.filePath(u"keys"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!content(files.front().filePath()).contains(secret.first(8)));
    QVERIFY(!files.front().fileName().contains(u"NSK"_s));
}

void tst_KeyStore::anApiKeyOfAnotherInstitutionDoesNotOpen()
{
    const QTemporaryDir folder;
    const auto keys = opened(folder.path());
    VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(nsk(), u"key-of-nsk"_s)));
    const QDir sealed(folder.filePath(u"keys"_s));
    const QString name = sealed.entryList(QDir::Files).front();
    VERIFY_RESULT(QCoro::waitFor((*keys)->setApiKey(InstitutionCode(u"ABM"_s), u"key-of-abm"_s)));
    for (const QString &other : sealed.entryList(QDir::Files)) {
        if (other != name)
            QVERIFY(write(sealed.filePath(other), content(sealed.filePath(name))));
    }
    const auto key = QCoro::waitFor((*keys)->apiKey(InstitutionCode(u"ABM"_s)));
    QVERIFY(!key);
    QCOMPARE(key.error().code, u"key-store"_s);
}

void tst_KeyStore::aKeyThatMovedIsAdoptedOnce()
{
    const QTemporaryDir folder;
    const QByteArray key = storetesting::dataKey();
    const auto adopted = QCoro::waitFor(KeyStore::adopt(folder.path(), true, key));
    VERIFY_RESULT(adopted);
    QCOMPARE((*adopted)->dataKey(), key);
    const auto opened = QCoro::waitFor(KeyStore::open(folder.path(), true));
    VERIFY_RESULT(opened);
    QCOMPARE((*opened)->dataKey(), key);
    const auto again = QCoro::waitFor(KeyStore::adopt(folder.path(), true, storetesting::dataKey('x')));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"key-store"_s);
    const QTemporaryDir other;
    QVERIFY(!QCoro::waitFor(KeyStore::adopt(other.path(), true, "short")));
    QCOMPARE(QDir(other.path()).entryList(QDir::Files), QStringList());
}

void tst_KeyStore::backupsAloneAreNoReasonForANewKey()
{
    const QTemporaryDir folder;
    QFile backup(folder.filePath(u"skranke.daily-20261126T020000Z.sqlite"_s));
    QVERIFY(backup.open(QIODevice::WriteOnly));
    const auto opened = QCoro::waitFor(KeyStore::open(folder.path(), true));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"key-store"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"data.key"_s)));
}

QTEST_GUILESS_MAIN(tst_KeyStore)
#include "tst_keystore.moc"
