// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/brakerepository.h"
#include "services/store/changerepository.h"
#include "services/store/importfilerepository.h"
#include "services/store/personrepository.h"
#include "services/store/retention.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

const QDateTime &now()
{
    static const QDateTime time = QDateTime::currentDateTimeUtc();
    return time;
}

/// A cached user, a pre-image, a finished change, an open one and a recent file, all made now.
Result<> fill(Profile &profile)
{
    return profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        ChangeRepository changes(access);
        Result<> done = UserCacheRepository(access).save(nsk(), {entry(u"n1"_s), entry(u"n2"_s)}, now());
        if (done)
            done = changes.saveBatch(batch());
        for (const QString &id : {u"n1"_s, u"n2"_s, u"n3"_s}) {
            if (done)
                done = changes.insert(change(id));
            if (done)
                done = changes.savePreImage(change(id).id, user(id));
        }
        Change applied = change(u"n1"_s);
        applied.state = ChangeState::Applied;
        applied.response = user(u"n1"_s);
        applied.errorText = u"Ola was here"_s;
        if (done)
            done = changes.update(applied);
        if (done)
            done = changes.addHistory({.change = applied.id,
                                       .time = now(),
                                       .account = u"desk"_s,
                                       .keyName = {},
                                       .state = ChangeState::Applied,
                                       .trackingId = {},
                                       .note = {}});
        for (const QString &id : {u"n1"_s, u"n2"_s, u"gone"_s}) {
            if (done)
                done = changes.addHistory({.change = change(id).id,
                                           .time = now(),
                                           .account = u"second"_s,
                                           .keyName = {},
                                           .state = ChangeState::Approved,
                                           .trackingId = {},
                                           .note = {},
                                           .reason = u"because of Ola"_s});
        }
        if (done) {
            done = ImportFileRepository(access).save(
                {.path = u"/in/a"_s, .name = u"a"_s, .sha256 = {}, .institution = nsk(), .opened = now()});
        }
        return done;
    });
}

Result<PurgeSummary> purged(Profile &profile, int days, const Preferences &preferences = {})
{
    return profile.store.runBlocking(
        [=](StoreAccess &access) { return purge(access, preferences, now().addDays(days)); });
}

std::optional<Change> find(Profile &profile, const QString &id)
{
    return profile.store.runBlocking([id](StoreAccess &access) { return ChangeRepository(access).find(change(id).id); })
        .value_or(std::nullopt);
}

/// A stop of `n1`'s institution, or another, that was lifted for that reason.
Result<> lift(Profile &profile, const QString &reason, const InstitutionCode &institution = nsk())
{
    return profile.store.runBlocking([=](StoreAccess &access) -> Result<> {
        BrakeRepository brakes(access);
        const Result<> saved = brakes.saveStop({.id = u"s1"_s,
                                                .digest = QByteArray(32, 'd'),
                                                .institution = institution,
                                                .title = u"night.txt"_s,
                                                .changes = 3,
                                                .verdicts = {},
                                                .made = now(),
                                                .account = u"desk"_s});
        if (!saved)
            return saved;
        return brakes.saveLift(u"s1"_s,
                               {.account = u"kari"_s,
                                .key = SigningKeyId(u"0123456789abcdef"_s),
                                .reason = reason,
                                .time = now(),
                                .signature = QByteArray(64, 's'),
                                .reasonDigest = QByteArray(32, 'r'),
                                .salt = QByteArray(32, 'x')});
    });
}

StoredBrakeLift lifted(Profile &profile)
{
    const auto lifts =
        profile.store.runBlocking([](StoreAccess &access) { return BrakeRepository(access).lifts(u"s1"_s); });
    return lifts && !lifts->isEmpty() ? lifts->first() : StoredBrakeLift{};
}

/// Of an approval, as the history of a change has it.
QString reasonOf(Profile &profile, const QString &id)
{
    const auto history = profile.store.runBlocking(
        [id](StoreAccess &access) { return ChangeRepository(access).history(change(id).id); });
    QString reason;
    for (const HistoryEntry &entry : history.value_or(QList<HistoryEntry>()))
        reason += entry.damaged ? u"damaged"_s : entry.reason;
    return reason;
}

bool hasPreImage(Profile &profile, const QString &id)
{
    const auto image = profile.store.runBlocking(
        [id](StoreAccess &access) { return ChangeRepository(access).preImage(change(id).id); });
    return image && image->has_value();
}

} // namespace

class tst_Retention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYoungIsTouched();
    void preImagesGoAfterTheirDays();
    void theRestGoesAfterThirtyDays();
    void brakeStopsGoWithTheReasonsOfTheirLifting();
    void usersThatWereRemovedCountAsNeverFetched();
    void purgingAgainFindsNothing();
    void daysCanOnlyBeLowered();
    void shorterRetentionIsKept();
    void oldCopiesOfTheStoreGo();
    void aCopyDoesNotBecomeYounger();
    void aPersonIsShownWhole();
    void aPersonIsFoundUnderEveryIdentifier_data();
    void aPersonIsFoundUnderEveryIdentifier();
    void anUnknownPersonIsNowhere();
    void erasingRemovesEverythingAndWithdraws();
    void aLiftingThatNamesThePersonLosesItsReason_data();
    void aLiftingThatNamesThePersonLosesItsReason();
    void aLiftingOfAnotherInstitutionIsLeftAlone();
    void whatWasErasedIsNotLeftInTheLog();
    void erasingLeavesOthersAlone();
    void whatIsUnsettledIsNamed();
    void aDamagedPreImageKeepsNobodyFromBeingShownAndErased();
};

void tst_Retention::nothingYoungIsTouched()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    QVERIFY(purged(profile, 13).value_or(PurgeSummary{.files = -1}) == PurgeSummary{});
    QVERIFY(hasPreImage(profile, u"n1"_s));
    QVERIFY(!find(profile, u"n1"_s)->base.isEmpty());
    QCOMPARE(reasonOf(profile, u"n1"_s), u"because of Ola"_s);
}

void tst_Retention::preImagesGoAfterTheirDays()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    Change unknown = change(u"n2"_s);
    unknown.state = ChangeState::Unknown;
    VERIFY_RESULT(
        profile.store.runBlocking([unknown](StoreAccess &access) { return ChangeRepository(access).update(unknown); }));
    QVERIFY(purged(profile, 15).value_or(PurgeSummary{}) == PurgeSummary{.preImages = 2});
    QVERIFY(!hasPreImage(profile, u"n1"_s));
    QVERIFY(hasPreImage(profile, u"n2"_s)); // still to be settled by a read
    QVERIFY(!hasPreImage(profile, u"n3"_s)); // open, but nothing waits for the image
    QVERIFY(!find(profile, u"n1"_s)->base.isEmpty());
}

void tst_Retention::theRestGoesAfterThirtyDays()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    QVERIFY(purged(profile, 31).value_or(PurgeSummary{})
            == (PurgeSummary{.cachedUsers = 2, .changes = 1, .preImages = 3, .files = 1}));
    const auto emptied = find(profile, u"n1"_s);
    QVERIFY(emptied);
    QCOMPARE(emptied->state, ChangeState::Applied);
    QCOMPARE(emptied->digest, change(u"n1"_s).digest);
    QVERIFY(emptied->base.isEmpty() && emptied->intent.isEmpty() && emptied->result.isEmpty());
    QVERIFY(emptied->response.isEmpty() && emptied->errorText.isEmpty() && emptied->target.key.isEmpty());
    QCOMPARE(profile.store
                 .runBlocking([](StoreAccess &access) { return ChangeRepository(access).history(change(u"n1"_s).id); })
                 ->size(),
             2);
    QCOMPARE(reasonOf(profile, u"n1"_s), QString());
    QCOMPARE(reasonOf(profile, u"n2"_s), u"because of Ola"_s); // as long as the change itself
    QCOMPARE(reasonOf(profile, u"gone"_s), QString()); // of a change that is no longer there
    const auto open = find(profile, u"n2"_s);
    QVERIFY(open && sameChange(*open, change(u"n2"_s)));
}

void tst_Retention::brakeStopsGoWithTheReasonsOfTheirLifting()
{
    Profile profile;
    const auto stops = [&profile] {
        const auto found =
            profile.store.runBlocking([](StoreAccess &access) { return BrakeRepository(access).stops(); });
        QStringList ids;
        for (const StoredBrakeStop &stop : found.value_or(QList<StoredBrakeStop>()))
            ids.append(stop.id);
        ids.sort();
        return ids;
    };
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        BrakeRepository brakes(access);
        Result<> done;
        for (const auto &[id, days] : {std::pair{u"s1"_s, 0}, std::pair{u"s2"_s, 0}, std::pair{u"s3"_s, 20}}) {
            if (done)
                done = brakes.saveStop({.id = id,
                                        .digest = QByteArray(32, 'd'),
                                        .institution = nsk(),
                                        .title = u"night.txt"_s,
                                        .changes = 3,
                                        .verdicts = {},
                                        .made = now().addDays(days),
                                        .account = u"desk"_s});
        }
        for (const auto &[id, days] : {std::pair{u"s1"_s, 1}, std::pair{u"s2"_s, 20}}) {
            if (done)
                done = brakes.saveLift(id,
                                       {.account = u"desk"_s,
                                        .key = SigningKeyId(id),
                                        .reason = u"because of Ola"_s,
                                        .time = now().addDays(days),
                                        .signature = QByteArray(64, 's')});
        }
        return done;
    }));
    QVERIFY(purged(profile, 29));
    QCOMPARE(stops(), (QStringList{u"s1"_s, u"s2"_s, u"s3"_s}));
    QVERIFY(purged(profile, 32));
    QCOMPARE(stops(), (QStringList{u"s2"_s, u"s3"_s})); // signed later, and made later
    QCOMPARE(profile.value(u"SELECT COUNT(*) FROM brake_lift"_s)->toInt(), 1);
    QVERIFY(purged(profile, 60));
    QCOMPARE(stops(), QStringList());
}

void tst_Retention::usersThatWereRemovedCountAsNeverFetched()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const auto run = [&profile](auto call) {
        return profile.store.runBlocking([call](StoreAccess &access) { return call(UserCacheRepository(access)); });
    };
    VERIFY_RESULT(run([](UserCacheRepository cache) { return cache.saveLastSync(nsk(), now()); }));
    VERIFY_RESULT(purged(profile, 29));
    QVERIFY(run([](UserCacheRepository cache) { return cache.lastSync(nsk()); })->has_value());
    VERIFY_RESULT(purged(profile, 31));
    QVERIFY(!run([](UserCacheRepository cache) { return cache.lastSync(nsk()); })->has_value());
}

void tst_Retention::purgingAgainFindsNothing()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(purged(profile, 31));
    QVERIFY(purged(profile, 31).value_or(PurgeSummary{.files = -1}) == PurgeSummary{});
}

void tst_Retention::daysCanOnlyBeLowered()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    Preferences preferences;
    preferences.cacheRetentionDays = 10000;
    preferences.preImageRetentionDays = 10000;
    QCOMPARE(purged(profile, 31, preferences).value_or(PurgeSummary{}).cachedUsers, 2);
}

void tst_Retention::shorterRetentionIsKept()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    Preferences preferences;
    preferences.cacheRetentionDays = -5; // counts as one day
    preferences.preImageRetentionDays = 2;
    QVERIFY(purged(profile, 0, preferences).value_or(PurgeSummary{.files = -1}) == PurgeSummary{});
    const auto second = purged(profile, 2, preferences);
    QCOMPARE(second->cachedUsers, 2);
    QCOMPARE(second->preImages, 0);
    QCOMPARE(purged(profile, 3, preferences)->preImages, 3);
}

void tst_Retention::oldCopiesOfTheStoreGo()
{
    Profile profile;
    const QString today = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QStringList copies{u"skranke.before-2-%1.sqlite"_s,    u"skranke.damaged-%1.sqlite"_s,
                             u"skranke.damaged-%1.sqlite-wal"_s, u"skranke.daily-%1.sqlite"_s,
                             u"skranke.manual-%1-2.sqlite"_s,    u"skranke.replaced-%1.sqlite"_s,
                             u"skranke.draft-%1.sqlite"_s};
    for (const QString &name : QStringList(copies) << u"notes.sqlite"_s) {
        QFile file(profile.path(name.contains(u"%1"_s) ? name.arg(today) : name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(purged(profile, 29)->copies, 0);
    QCOMPARE(purged(profile, 31)->copies, 6);
    QCOMPARE(QDir(profile.folder.path()).entryList({u"skranke.*-*Z*"_s}), QStringList());
    QVERIFY(QFile::exists(profile.path(u"notes.sqlite"_s)));
    QVERIFY(QFile::exists(profile.path()));
}

/// Copied about with a fresh time, or put back with an old one: the earlier of the two counts.
void tst_Retention::aCopyDoesNotBecomeYounger()
{
    Profile profile;
    for (const QString &name : {u"skranke.daily-20260101T000000Z.sqlite"_s, u"skranke.damaged-soon.sqlite"_s}) {
        QFile file(profile.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(purged(profile, 0)->copies, 1);
    QVERIFY(QFile::exists(profile.path(u"skranke.damaged-soon.sqlite"_s)));
}

void tst_Retention::aPersonIsShownWhole()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const auto shown =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"N1"_s, {}); });
    VERIFY_RESULT(shown);
    QCOMPARE(shown->value(u"id").toString(), u"N1"_s);
    QCOMPARE(shown->value(u"institutions").toArray().size(), 1);
    const QJsonObject held = shown->value(u"institutions").toArray().first().toObject();
    QCOMPARE(held.value(u"institution").toString(), u"NSK"_s);
    QCOMPARE(held.value(u"cached").toArray().size(), 1);
    const QJsonObject cached = held.value(u"cached").toArray().first().toObject();
    QCOMPARE(cached.value(u"user").toObject(), user(u"n1"_s));
    QCOMPARE(QByteArray::fromBase64(cached.value(u"compared_base64").toString().toLatin1()), "compared");
    QCOMPARE(held.value(u"changes").toArray().size(), 1);
    const QJsonObject shownChange = held.value(u"changes").toArray().first().toObject();
    QCOMPARE(shownChange.value(u"base").toObject(), user(u"n1"_s));
    QCOMPARE(shownChange.value(u"pre_image").toObject(), user(u"n1"_s));
    QCOMPARE(shownChange.value(u"error").toString(), u"Ola was here"_s);
    QCOMPARE(shownChange.value(u"history").toArray().size(), 2);
    QCOMPARE(shownChange.value(u"history")[1][u"reason"].toString(), u"because of Ola"_s);
}

void tst_Retention::aPersonIsFoundUnderEveryIdentifier_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<int>("cached");
    QTest::addColumn<int>("changes");
    QTest::newRow("primary id") << u"n1"_s << 1 << 1;
    QTest::newRow("another case") << u" N1"_s << 1 << 1;
    QTest::newRow("barcode") << u"bar-n1"_s << 1 << 1;
    QTest::newRow("barcode, not cached") << u"bar-n3"_s << 0 << 1;
}

void tst_Retention::aPersonIsFoundUnderEveryIdentifier()
{
    QFETCH(const QString, identifier);
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const auto shown = profile.store.runBlocking(
        [=](StoreAccess &access) { return PersonRepository(access).show(identifier, nsk()); });
    VERIFY_RESULT(shown);
    const QJsonObject held = shown->value(u"institutions").toArray().first().toObject();
    QTEST(int(held.value(u"cached").toArray().size()), "cached");
    QTEST(int(held.value(u"changes").toArray().size()), "changes");
}

void tst_Retention::anUnknownPersonIsNowhere()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    for (const QString &id : {u"n4"_s, QString(), u"Nordmann"_s}) {
        const auto shown =
            profile.store.runBlocking([id](StoreAccess &access) { return PersonRepository(access).show(id, {}); });
        VERIFY_RESULT(shown);
        QVERIFY(shown->value(u"institutions").toArray().isEmpty());
    }
    const auto elsewhere = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, InstitutionCode(u"ABM"_s)); });
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, u"unknown-institution"_s);
    QCOMPARE(elsewhere.error().subject, u"ABM"_s);
    const auto erased = profile.store.runBlocking([](StoreAccess &access) {
        return PersonRepository(access).erase(u"n1"_s, InstitutionCode(u"ABM"_s), u"desk"_s, now());
    });
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, u"unknown-institution"_s);
}

void tst_Retention::erasingRemovesEverythingAndWithdraws()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const auto erase = [](const QString &id) {
        return [id](StoreAccess &access) { return PersonRepository(access).erase(id, {}, u"desk"_s, now()); };
    };
    const auto first = profile.store.runBlocking(erase(u"n1"_s));
    VERIFY_RESULT(first);
    QCOMPARE(first->cachedUsers, 1);
    QCOMPARE(first->changes, 1);
    QCOMPARE(first->preImages, 1);
    QVERIFY(first->withdrawn.isEmpty());
    const auto second = profile.store.runBlocking(erase(u"bar-n2"_s));
    VERIFY_RESULT(second);
    QCOMPARE(second->withdrawn, QList{change(u"n2"_s).id});
    QCOMPARE(find(profile, u"n2"_s)->state, ChangeState::Withdrawn);
    QVERIFY(find(profile, u"n2"_s)->base.isEmpty());
    QCOMPARE(reasonOf(profile, u"n1"_s), QString());
    QCOMPARE(reasonOf(profile, u"n2"_s), QString());
    const auto audit =
        profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QCOMPARE(audit->size(), 1);
    QCOMPARE(audit->front().event, u"withdrawn"_s);
    QCOMPARE(audit->front().change, change(u"n2"_s).id);
    for (const QString &id : {u"n1"_s, u"n2"_s}) {
        const auto shown =
            profile.store.runBlocking([id](StoreAccess &access) { return PersonRepository(access).show(id, {}); });
        QVERIFY(shown->value(u"institutions").toArray().isEmpty());
    }
}

void tst_Retention::aLiftingThatNamesThePersonLosesItsReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("identifier") << u"Only N1 is concerned."_s << true;
    QTest::newRow("barcode") << u"card bar-n1 was lost"_s << true;
    QTest::newRow("last name") << u"ask NORDMANN"_s << true;
    QTest::newRow("one of the first names") << u"Øyvind has moved"_s << true;
    QTest::newRow("genitive") << u"Nordmanns konto, Øyvind’s card"_s << true;
    QTest::newRow("name at the end") << u"because of (ærling)"_s << true;
    QTest::newRow("address") << u"bounces: gammel@uni.example"_s << true;
    QTest::newRow("what was only read back") << u"asked for by Etterpå"_s << true;
    QTest::newRow("nobody") << u"announced by the registry"_s << false;
    QTest::newRow("part of another word") << u"Nordmannsdal, n12, kn1, Øyvinda"_s << false;
    QTest::newRow("of another address") << u"bounces: agammel@uni.example"_s << false;
}

void tst_Retention::aLiftingThatNamesThePersonLosesItsReason()
{
    QFETCH(const QString, reason);
    QFETCH(const bool, isNamed);
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) {
        CacheEntry cached = entry(u"n1"_s);
        cached.user.insert(
            u"contact_info"_s,
            QJsonObject{{u"email"_s, QJsonArray{QJsonObject{{u"email_address"_s, u"Gammel@uni.example"_s}}}}});
        return UserCacheRepository(access).save(nsk(), {cached}, now());
    }));
    VERIFY_RESULT(lift(profile, reason));
    const StoredBrakeLift before = lifted(profile);
    QCOMPARE(before.reason, reason);
    const auto shown =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, {}); });
    VERIFY_RESULT(shown);
    const QJsonArray shownLifts = shown->value(u"institutions")[0][u"brake_lifts"].toArray();
    QCOMPARE(shownLifts.size(), isNamed ? 1 : 0);
    QCOMPARE(shownLifts.first()[u"reason"].toString(), isNamed ? reason : QString());

    const auto erased = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, now()); });
    VERIFY_RESULT(erased);
    QCOMPARE(erased->liftReasons, isNamed ? 1 : 0);
    const StoredBrakeLift after = lifted(profile);
    QCOMPARE(after.erased, isNamed);
    QCOMPARE(after.reason, isNamed ? QString() : reason);
    QCOMPARE(after.salt.isEmpty(), isNamed);
    // What shows who lifted it, and that the reason was this one.
    QCOMPARE(after.signature, before.signature);
    QCOMPARE(after.reasonDigest, before.reasonDigest);
    const auto audit =
        profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QStringList events;
    for (const AuditEntry &entry : *audit)
        events.append(entry.event + u' ' + entry.account + u' ' + entry.keyName);
    QCOMPARE(events, isNamed ? QStringList{u"brake-reason-erased desk s1 0123456789abcdef"_s} : QStringList());
    const auto again =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, {}); });
    QVERIFY(again->value(u"institutions").toArray().isEmpty());
}

void tst_Retention::aLiftingOfAnotherInstitutionIsLeftAlone()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(lift(profile, u"because of Nordmann"_s, InstitutionCode(u"HVO"_s)));
    const auto erase = [&profile](const QString &id, const InstitutionCode &institution) {
        const auto erased = profile.store.runBlocking(
            [=](StoreAccess &access) { return PersonRepository(access).erase(id, institution, u"desk"_s, now()); });
        return erased ? erased->liftReasons : -1;
    };
    QCOMPARE(erase(u"n1"_s, nsk()), 0);
    QVERIFY(!lifted(profile).erased);
    // Everywhere a person goes with what is known of the person anywhere.
    QCOMPARE(erase(u"n2"_s, {}), 1);
    QVERIFY(lifted(profile).erased);
}

void tst_Retention::whatWasErasedIsNotLeftInTheLog()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    QVERIFY(QFileInfo(profile.path(u"skranke.sqlite-wal"_s)).size() > 0);
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, now()); }));
    QCOMPARE(QFileInfo(profile.path(u"skranke.sqlite-wal"_s)).size(), 0);
}

void tst_Retention::erasingLeavesOthersAlone()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, now()); }));
    QVERIFY(sameChange(*find(profile, u"n2"_s), change(u"n2"_s)));
    QVERIFY(hasPreImage(profile, u"n2"_s));
    QCOMPARE(profile.store.runBlocking([](StoreAccess &access) { return UserCacheRepository(access).count(nsk()); })
                 .value_or(0),
             1);
}

void tst_Retention::aDamagedPreImageKeepsNobodyFromBeingShownAndErased()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db, u"UPDATE change_preimage SET sealed_image = zeroblob(100)"_s)
            .transform([](const QSqlQuery &) { });
    }));
    for (const QString &id : {u"n1"_s, u"n2"_s}) {
        const auto shown =
            profile.store.runBlocking([id](StoreAccess &access) { return PersonRepository(access).show(id, {}); });
        VERIFY_RESULT(shown);
        QCOMPARE(shown->value(u"institutions").toArray().size(), 1);
    }
    const auto erased = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, now()); });
    VERIFY_RESULT(erased);
    QCOMPARE(erased->changes, 1);
    QCOMPARE(erased->preImages, 1);
}

void tst_Retention::whatIsUnsettledIsNamed()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    Change unknown = change(u"n2"_s);
    unknown.state = ChangeState::Unknown;
    VERIFY_RESULT(
        profile.store.runBlocking([unknown](StoreAccess &access) { return ChangeRepository(access).update(unknown); }));
    const auto erased = profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n2"_s, {}, u"desk"_s, now()); });
    VERIFY_RESULT(erased);
    QCOMPARE(erased->unsettled, QList{unknown.id});
    QCOMPARE(erased->cachedUsers, 1);
    QCOMPARE(erased->changes, 0);
    QVERIFY(!find(profile, u"n2"_s)->base.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_retention.moc"
