// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/personrepository.h"
#include "services/store/protectionrepository.h"
#include "services/store/retention.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

QDateTime made()
{
    return QDateTime::fromString(u"2026-11-20T08:00:00.000Z"_s, Qt::ISODateWithMs);
}

StoredProtection wish(const QString &person = {}, const QString &reason = u"asked for at the desk"_s)
{
    return {.institution = nsk(),
            .person = PrimaryId(person),
            .member = u"user_group"_s,
            .policy = u"create_only"_s,
            .owner = u"skranke"_s,
            .reason = reason,
            .firstDay = QDate(2026, 11, 20),
            .lastDay = QDate(2027, 6, 30),
            .created = made(),
            .createdBy = u"kari"_s};
}

qint64 added(Profile &profile, const StoredProtection &entry)
{
    return profile.store.runBlocking([&](StoreAccess &access) { return ProtectionRepository(access).add(entry); })
        .value_or(0);
}

std::optional<StoredProtection> found(Profile &profile, qint64 number)
{
    return profile.store
        .runBlocking([number](StoreAccess &access) { return ProtectionRepository(access).find(number); })
        .value_or(std::nullopt);
}

QList<qint64> numbersOf(Profile &profile, const QString &person)
{
    const auto entries = profile.store.runBlocking(
        [&](StoreAccess &access) { return ProtectionRepository(access).ofPerson(nsk(), {person}); });
    QList<qint64> numbers;
    for (const StoredProtection &entry : entries.value_or(QList<StoredProtection>()))
        numbers.append(entry.number);
    return numbers;
}

QStringList auditEvents(Profile &profile)
{
    const auto log = profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QStringList events;
    for (const AuditEntry &entry : log.value_or(QList<AuditEntry>()))
        events.append(entry.event + u' ' + entry.account + u' ' + entry.keyName);
    return events;
}

} // namespace

/// The table of the protection register.
class tst_ProtectionRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryComesBackAsItWasMade();
    void nobodyStandsInTheFile();
    void numbersAreNotUsedAgain();
    void endedEntryStays();
    void personIsFoundWhateverTheCase();
    void entriesGoAlongWithANewId();
    void alteredEntryIsKnown_data();
    void alteredEntryIsKnown();
    void endingAnAlteredEntryDoesNotMendIt();
    void oldEntriesAreRemoved();
    void purgeRemovesThem();
    void personIsShownAndErased();
    void anotherOnesReasonIsErasedAndTheEntryHolds();
};

void tst_ProtectionRepository::entryComesBackAsItWasMade()
{
    Profile profile;
    StoredProtection one = wish(u"NSK1000001"_s);
    one.number = added(profile, one);
    QCOMPARE(one.number, 1);
    StoredProtection read = found(profile, 1).value_or(StoredProtection());
    QCOMPARE(read.personIndex.size(), 16);
    read.personIndex.clear();
    QCOMPARE(read, one);

    StoredProtection all = wish();
    all.lastDay = {};
    all.number = added(profile, all);
    QCOMPARE(found(profile, 2), std::optional(all));
    QCOMPARE(found(profile, 3), std::nullopt);
}

void tst_ProtectionRepository::nobodyStandsInTheFile()
{
    Profile profile;
    added(profile, wish(u"kanari-4711"_s, u"Kanarinavnesen is abroad"_s));
    const auto files = QDir(profile.folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        QVERIFY(!bytes.contains("kanari"));
    }
}

void tst_ProtectionRepository::numbersAreNotUsedAgain()
{
    Profile profile;
    QCOMPARE(added(profile, wish()), 1);
    VERIFY_RESULT(
        profile.store.runBlocking([](StoreAccess &access) { return ProtectionRepository(access).remove(1); }));
    QCOMPARE(added(profile, wish()), 2);
}

void tst_ProtectionRepository::endedEntryStays()
{
    Profile profile;
    const qint64 number = added(profile, wish());
    const QDateTime end = made().addDays(3);
    VERIFY_RESULT(profile.store.runBlocking(
        [&](StoreAccess &access) { return ProtectionRepository(access).end(number, end, u"ola"_s); }));
    const auto entry = found(profile, number);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->ended, end);
    QCOMPARE(entry->endedBy, u"ola"_s);
    QVERIFY(!entry->damaged);
}

void tst_ProtectionRepository::personIsFoundWhateverTheCase()
{
    Profile profile;
    added(profile, wish(u"NSK1000001"_s));
    added(profile, wish());
    QCOMPARE(numbersOf(profile, u" nsk1000001 "_s), QList<qint64>{1});
    QCOMPARE(numbersOf(profile, u"nsk1000002"_s), QList<qint64>());
    const auto elsewhere = profile.store.runBlocking([](StoreAccess &access) {
        return ProtectionRepository(access).ofPerson(InstitutionCode(u"HVL"_s), {u"nsk1000001"_s});
    });
    VERIFY_RESULT(elsewhere);
    QVERIFY(elsewhere->isEmpty());
}

void tst_ProtectionRepository::entriesGoAlongWithANewId()
{
    Profile profile;
    added(profile, wish(u"nsk1000001"_s));
    const auto moved = profile.store.runBlocking([](StoreAccess &access) {
        return ProtectionRepository(access).movePerson(nsk(), u"NSK1000001"_s, u"nsk2000002"_s);
    });
    QCOMPARE(moved, Result<int>(1));
    QCOMPARE(numbersOf(profile, u"nsk1000001"_s), QList<qint64>());
    QCOMPARE(numbersOf(profile, u"nsk2000002"_s), QList<qint64>{1});
    QCOMPARE(found(profile, 1)->person.toString(), u"nsk2000002"_s);
    QVERIFY(!found(profile, 1)->damaged);
}

void tst_ProtectionRepository::alteredEntryIsKnown_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("policy") << u"UPDATE protection SET policy = 'replace'"_s;
    QTest::newRow("field") << u"UPDATE protection SET member = 'last_name'"_s;
    QTest::newRow("last day") << u"UPDATE protection SET last_day = '2026-11-21'"_s;
    QTest::newRow("no last day") << u"UPDATE protection SET last_day = NULL"_s;
    QTest::newRow("ended") << u"UPDATE protection SET ended = '2026-11-21T00:00:00.000Z', ended_by = 'x'"_s;
    QTest::newRow("everybody's") << u"UPDATE protection SET person_index = NULL, sealed_person = NULL"_s;
    QTest::newRow("without its person") << u"UPDATE protection SET sealed_person = NULL"_s;
    QTest::newRow("number") << u"UPDATE protection SET number = 9"_s;
    QTest::newRow("reason") << u"UPDATE protection SET sealed_reason = sealed_person"_s;
}

void tst_ProtectionRepository::alteredEntryIsKnown()
{
    QFETCH(const QString, sql);
    Profile profile;
    added(profile, wish(u"nsk1000001"_s));
    VERIFY_RESULT(profile.tamper(sql));
    const auto entries =
        profile.store.runBlocking([](StoreAccess &access) { return ProtectionRepository(access).all({}); });
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1);
    QVERIFY(entries->first().damaged);
}

void tst_ProtectionRepository::endingAnAlteredEntryDoesNotMendIt()
{
    Profile profile;
    added(profile, wish(u"nsk1000001"_s));
    VERIFY_RESULT(profile.tamper(u"UPDATE protection SET policy = 'replace'"_s));
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return ProtectionRepository(access).end(1, made(), u"ola"_s); }));
    QVERIFY(found(profile, 1)->ended.isValid());
    QVERIFY(found(profile, 1)->damaged);
}

void tst_ProtectionRepository::oldEntriesAreRemoved()
{
    Profile profile;
    StoredProtection over = wish();
    over.lastDay = QDate(2026, 11, 21);
    StoredProtection endless = wish();
    endless.lastDay = {};
    added(profile, over);
    added(profile, endless);
    added(profile, endless);
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return ProtectionRepository(access).end(3, made().addDays(1), u"ola"_s); }));
    const auto removedBefore = [&profile](int days) {
        return profile.store.runBlocking(
            [days](StoreAccess &access) { return ProtectionRepository(access).removeOlderThan(made().addDays(days)); });
    };
    QCOMPARE(removedBefore(1), Result<int>(0));
    QCOMPARE(removedBefore(2), Result<int>(2));
    QVERIFY(found(profile, 2).has_value());
}

void tst_ProtectionRepository::purgeRemovesThem()
{
    Profile profile;
    StoredProtection over = wish(u"nsk1000001"_s);
    over.lastDay = QDate(2026, 11, 21);
    added(profile, over);
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return purge(access, Preferences(), made().addDays(20)); }));
    QVERIFY(found(profile, 1).has_value());
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return purge(access, Preferences(), made().addDays(40)); }));
    QVERIFY(!found(profile, 1).has_value());
}

void tst_ProtectionRepository::personIsShownAndErased()
{
    Profile profile;
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, made()); }));
    added(profile, wish(u"n1"_s));
    added(profile, wish(u"n2"_s));
    added(profile, wish());
    // By another identifier of the same person.
    const auto shown =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"bar-n1"_s, {}); });
    VERIFY_RESULT(shown);
    const QJsonArray entries = shown->value(u"institutions")[0][u"protections"].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()[u"person"].toString(), u"n1"_s);
    QCOMPARE(entries.first()[u"reason"].toString(), u"asked for at the desk"_s);

    const auto erased = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"bar-n1"_s, {}, u"desk"_s, made()); });
    VERIFY_RESULT(erased);
    QCOMPARE(erased->protections, 1);
    QCOMPARE(erased->protectionReasons, 0);
    QVERIFY(!found(profile, 1).has_value());
    QVERIFY(found(profile, 2).has_value());
    QVERIFY(found(profile, 3).has_value());
    QCOMPARE(auditEvents(profile), QStringList{u"protection-erased desk protection 1"_s});
}

void tst_ProtectionRepository::anotherOnesReasonIsErasedAndTheEntryHolds()
{
    Profile profile;
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, made()); }));
    added(profile, wish(u"n2"_s, u"Nordmann shares the card"_s));
    const auto shown =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, {}); });
    VERIFY_RESULT(shown);
    const QJsonArray entries = shown->value(u"institutions")[0][u"protections"].toArray();
    QCOMPARE(entries.size(), 1);
    QVERIFY(!entries.first().toObject().contains(u"person"_s));

    const auto erased = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, made()); });
    VERIFY_RESULT(erased);
    QCOMPARE(erased->protectionReasons, 1);
    const auto left = found(profile, 1);
    QVERIFY(left.has_value());
    QVERIFY(!left->damaged);
    QCOMPARE(left->reason, QString());
    QCOMPARE(left->policy, u"create_only"_s);
    QCOMPARE(auditEvents(profile), QStringList{u"protection-reason-erased desk protection 1"_s});
}

QTEST_GUILESS_MAIN(tst_ProtectionRepository)
#include "tst_protectionrepository.moc"
