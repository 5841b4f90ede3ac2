// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/nightfile.h"
#include "services/alma/confapi.h"
#include "services/core/userfields.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/signedreason.h"
#include "services/store/changerows.h"
#include "services/store/importfilerepository.h"
#include "services/store/keystore.h"
#include "services/store/retention.h"
#include "services/store/sql.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/userimport.h"
#include "tests/services/queue/queuedesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// A queue desk with the register and the import beside it.
struct ImportDesk {
    explicit ImportDesk(int users, sandbox::SandboxOptions options = {})
        : desk(users, std::move(options))
        , conf(desk.client)
    {
        if (!desk.open())
            return;
        auto opened = QCoro::waitFor(KeyStore::open(keyFolder.path(), true));
        if (!opened)
            qFatal("no key store: %s", qPrintable(opened.error().code));
        keys = std::move(*opened);
        institutions = std::make_unique<InstitutionRegister>(*desk.store, *keys, conf, desk.pilot);
        const sandbox::InstitutionProfile profile = desk.sandbox.institutions().first();
        Institution institution = desk.institution;
        institution.name = profile.name;
        institution.realms = {profile.realm, profile.otherRealm};
        institution.userGroups = profile.userGroups;
        for (const auto &[number, name] : profile.libraries)
            institution.libraries.append(number);
        institution.variant = profile.olderVariant ? Bups1Variant::Latin1 : Bups1Variant::Utf8;
        wanted(QCoro::waitFor(institutions->add(institution)));
        wanted(QCoro::waitFor(institutions->setKey(institution.code, profile.key)));
        begin();
    }

    void begin() { import = std::make_unique<UserImport>(*desk.store, desk.users, *institutions, *desk.queue); }

    ~ImportDesk()
    {
        import.reset();
        institutions.reset();
        desk.close();
    }

    static void wanted(const Result<> &result)
    {
        if (!result)
            qFatal("the desk is not ready: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    }

    [[nodiscard]] Result<UserImport::SyncSummary> sync(const Job &job = {})
    {
        return QCoro::waitFor(import->sync(desk.institution.code, job));
    }

    [[nodiscard]] qint64 cached()
    {
        const InstitutionCode code = desk.institution.code;
        return desk.store->runBlocking([code](StoreAccess &access) { return UserCacheRepository(access).count(code); })
            .value_or(-1);
    }

    [[nodiscard]] QJsonObject cachedUser(const QString &id)
    {
        const InstitutionCode code = desk.institution.code;
        const auto found = desk.store->runBlocking(
            [code, id](StoreAccess &access) { return UserCacheRepository(access).find(code, u"primary_id"_s, id); });
        return found && !found->isEmpty() ? found->first().user : QJsonObject();
    }

    QString write(const QByteArray &bytes) const
    {
        const QString path = desk.folder.filePath(u"night.txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return path;
    }

    [[nodiscard]] Result<Plan> tryPlan(const QByteArray &bytes, const InstitutionCode &code)
    {
        return QCoro::waitFor(import->plan({.path = write(bytes), .institution = code}));
    }

    [[nodiscard]] Plan plan(const QByteArray &bytes, MergeSemantics semantics = MergeSemantics::Api)
    {
        const auto made = QCoro::waitFor(import->plan({.path = write(bytes),
                                                       .institution = desk.institution.code,
                                                       .semantics = semantics,
                                                       .today = QDate(2026, 11, 23)}));
        if (!made)
            qFatal("no plan: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
        return *made;
    }

    /// What the register would deliver for a user as it is in Alma.
    [[nodiscard]] QByteArray recordOf(const QString &id, const QString &familyName) const
    {
        const QJsonObject user = desk.inAlma(id);
        const auto code = [](const QJsonValue &value) {
            return value.toObject().value("value"_L1).toString().toUtf8();
        };
        QByteArray text = "LT:" + id.toUtf8() + "\nEN:" + familyName.toUtf8()
            + "\nFN:" + user.value("first_name"_L1).toString().toUtf8() + "\nKA:" + code(user.value("user_group"_L1));
        if (const QString date = user.value("expiry_date"_L1).toString(); !date.isEmpty())
            text += "\nGD:" + date.first(10).toUtf8();
        const auto libraries = userfields::elements(user, u"rs_library");
        if (!libraries.isEmpty())
            text += "\nRS:" + code(libraries.first().second.value("code"_L1));
        const auto identifiers = userfields::elements(user, u"user_identifier");
        for (const auto &[key, identifier] : identifiers) {
            if (code(identifier.value("id_type"_L1)) == "UNIV_ID" && !userfields::isInternal(identifier))
                text += "\nFI:" + identifier.value("value"_L1).toString().toUtf8();
        }
        return text + "\n----------\n";
    }

    QueueDesk desk;
    QTemporaryDir keyFolder; // a key store makes no new key beside a profile that it does not know
    ConfApi conf;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<InstitutionRegister> institutions;
    std::unique_ptr<UserImport> import;
};

} // namespace

/// Sync and the whole way from a file to Alma and back, against the sandbox.
class TestUserImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syncFillsTheCache();
    void usersThatAreGoneLeaveTheCacheAfterACompleteSync();
    void aSyncWhileUsersComeIsNotComplete();
    void anIncompleteFirstSyncIsNothingToPlanOn();
    void refusedKeyLeavesTheCacheAsItWas();
    void cancelLeavesTheCacheAsItWas();
    void syncNeverTouchesTheQueue();
    void noUsersAtAllIsFine();
    void withoutUsersThereIsNoPlan();
    void registerOfTheNightBeforeBringsFewChanges();
    void proposedTwiceIsProposedOnce();
    void whyChangesAreProposedLiesSealedWithEach();
    void exceptedChangesAreNotProposed();
    void aPlannedFileIsAmongTheRecentOnesUntilItIsPurged();
    void forecastsAreNotProposed();
    void fromFileToAlmaAndBack();
    void aCacheThatCannotBeKeptIsToldOnce();
    void whatAnEarlierRunLeftIsTakenOver();
    void aChangeThatSomebodyRevertedIsProposedAgain();
    void handEditAfterOurChangeIsNamed();
    void handEditDuringOurChangeIsNamed();
    void handEditThatWasGivenBackIsNamedAgain();
};

void TestUserImport::syncFillsTheCache()
{
    ImportDesk desk(250);
    const QSignalSpy changed(desk.import.get(), &UserImport::cacheChanged);
    const auto summary = desk.sync();
    QVERIFY(summary.has_value());
    QVERIFY(summary->calls >= 1);
    QVERIFY(summary->complete);
    QCOMPARE(summary->users, desk.desk.usersInAlma().size());
    QCOMPARE(desk.cached(), summary->users);
    QCOMPARE_GE(summary->calls, 3);
    QCOMPARE(summary->removed, 0);
    QCOMPARE(changed.size(), 1);
    for (const QString &id : desk.desk.externalIds(5)) {
        const auto differing = userfields::differingPaths(desk.cachedUser(id), desk.desk.inAlma(id));
        QVERIFY2(differing.isEmpty(), differing.isEmpty() ? "" : qPrintable(differing.first().toString()));
    }
}

void TestUserImport::usersThatAreGoneLeaveTheCacheAfterACompleteSync()
{
    ImportDesk desk(30);
    QVERIFY(desk.sync().has_value());
    const qint64 before = desk.cached();
    const QString gone = desk.desk.externalIds(1).first();
    desk.desk.sandbox.removeUser(desk.desk.code(), gone);
    const auto summary = desk.sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->removed, 1);
    QCOMPARE(desk.cached(), before - 1);
    QVERIFY(desk.cachedUser(gone).isEmpty());
}

void TestUserImport::aSyncWhileUsersComeIsNotComplete()
{
    ImportDesk desk(1500);
    const QString gone = desk.desk.externalIds(1).first();
    QVERIFY(desk.sync().has_value());
    desk.desk.sandbox.removeUser(desk.desk.code(), gone);
    QJsonObject user = desk.desk.inAlma(desk.desk.externalIds(1).first());
    int come = 0;
    Job job;
    job.progress = [&](qint64, qint64) { // one at each page, so that no reading sees the count stand still
        user.insert(u"primary_id"_s, u"kom%1"_s.arg(++come));
        desk.desk.sandbox.setUser(desk.desk.code(), user);
    };
    const auto summary = desk.sync(job);
    QVERIFY(summary.has_value());
    QVERIFY(come > 3);
    QVERIFY(!summary->complete);
    QCOMPARE(summary->removed, 0); // who was not seen may only have slipped to another page
    QVERIFY(!desk.cachedUser(gone).isEmpty());
}

void TestUserImport::anIncompleteFirstSyncIsNothingToPlanOn()
{
    ImportDesk desk(1500);
    QJsonObject user = desk.desk.inAlma(desk.desk.externalIds(1).first());
    int come = 0;
    Job job;
    job.progress = [&](qint64, qint64) {
        user.insert(u"primary_id"_s, u"kom%1"_s.arg(++come));
        desk.desk.sandbox.setUser(desk.desk.code(), user);
    };
    const auto summary = desk.sync(job);
    QVERIFY(summary && !summary->complete);
    const auto plan =
        desk.tryPlan(desk.recordOf(desk.desk.externalIds(1).first(), u"Ny"_s), desk.desk.institution.code);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"cache-missing"_s); // else who was not seen would be planned as new
}

void TestUserImport::refusedKeyLeavesTheCacheAsItWas()
{
    ImportDesk desk(30);
    QVERIFY(desk.sync().has_value());
    const qint64 before = desk.cached();
    desk.desk.sandbox.refuseKeys({desk.desk.code()});
    const auto summary = desk.sync();
    QVERIFY(!summary.has_value());
    QCOMPARE(summary.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(desk.cached(), before);
}

void TestUserImport::cancelLeavesTheCacheAsItWas()
{
    ImportDesk desk(30);
    QVERIFY(desk.sync().has_value());
    const qint64 before = desk.cached();
    desk.desk.sandbox.removeUser(desk.desk.code(), desk.desk.externalIds(1).first());
    Job job;
    job.cancel.cancel();
    const auto summary = desk.sync(job);
    QVERIFY(!summary.has_value());
    QCOMPARE(summary.error().kind, Error::Kind::Canceled);
    QCOMPARE(desk.cached(), before);
}

void TestUserImport::syncNeverTouchesTheQueue()
{
    ImportDesk desk(10);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    desk.desk.propose({desk.desk.changeOf(id, {{u"last_name"_s, u"Ny"_s}})});
    QCOMPARE(desk.desk.approve(), 1);
    const auto before = desk.desk.changes();
    desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Annen"_s);
    QVERIFY(desk.sync().has_value());
    const auto after = desk.desk.changes();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first().state, ChangeState::Approved);
    QCOMPARE(after.first().digest, before.first().digest);
    QCOMPARE(after.first().base, before.first().base);
    QCOMPARE(desk.desk.sandbox.arrivals().size(), 0);
}

void TestUserImport::noUsersAtAllIsFine()
{
    ImportDesk desk(0);
    const auto summary = desk.sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->users, desk.desk.usersInAlma().size());
    QCOMPARE(desk.cached(), desk.desk.usersInAlma().size());
}

void TestUserImport::withoutUsersThereIsNoPlan()
{
    ImportDesk desk(400);
    const UserImport::PlanRequest request{.path = desk.write(desk.recordOf(desk.desk.externalIds(1).first(), u"Ny"_s)),
                                          .institution = desk.desk.institution.code,
                                          .today = QDate(2026, 11, 23)};
    const auto refused = QCoro::waitFor(desk.import->plan(request));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"cache-missing"_s);
    QCOMPARE(refused.error().subject, desk.desk.institution.code.toString());

    // A sync that was stopped on its way leaves some of them: that is not enough either.
    CancelToken stop;
    const Job stopped{.progress = [stop](qint64, qint64) mutable { stop.cancel(); }, .cancel = stop};
    QVERIFY(!desk.sync(stopped));
    QVERIFY(!QCoro::waitFor(desk.import->plan(request)));

    QVERIFY(desk.sync().has_value());
    QVERIFY(QCoro::waitFor(desk.import->plan(request)).has_value());
}

void TestUserImport::registerOfTheNightBeforeBringsFewChanges()
{
    sandbox::SandboxOptions options;
    options.today = QDate(2026, 11, 23);
    ImportDesk desk(200, options);
    QVERIFY(desk.sync().has_value());
    const sandbox::SyntheticSource source{
        .profile = desk.desk.sandbox.institutions().first(), .seed = options.seed, .today = options.today};
    const sandbox::NightFile file = sandbox::nightBefore(source, 200, options.today);
    const Plan plan = desk.plan(file.bytes);
    QCOMPARE(plan.summary.records, file.records);
    // What differs are the hand edits that the sandbox's users have.
    QCOMPARE_GE(plan.summary.unchanged, plan.summary.records * 4 / 5);
    QCOMPARE(plan.summary.create, 0);
}

void TestUserImport::proposedTwiceIsProposedOnce()
{
    ImportDesk desk(10);
    QVERIFY(desk.sync().has_value());
    const QByteArray file = desk.recordOf(desk.desk.externalIds(1).first(), u"Løvåsen"_s);
    const Plan first = desk.plan(file);
    QCOMPARE_GE(first.summary.changes, 1);
    const auto proposed = QCoro::waitFor(desk.import->propose(first));
    QVERIFY(proposed.has_value());
    QCOMPARE(proposed->batch, first.summary.batch);
    QCOMPARE(proposed->added, first.summary.changes);
    const auto count = desk.desk.changes().size();
    const auto again = QCoro::waitFor(desk.import->propose(desk.plan(file)));
    QVERIFY(again.has_value());
    QCOMPARE(again->batch, proposed->batch);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, proposed->added);
    QCOMPARE(desk.desk.changes().size(), count);
}

void TestUserImport::whyChangesAreProposedLiesSealedWithEach()
{
    ImportDesk desk(10);
    QVERIFY(desk.sync().has_value());
    const QByteArray file = desk.recordOf(desk.desk.externalIds(1).first(), u"Løvåsen"_s);
    const QString tooLong(mostReasonLength + 1, u'x');
    const auto refused = QCoro::waitFor(desk.import->propose(desk.plan(file), {}, {.ticket = {}, .reason = tooLong}));
    QCOMPARE(refused.error().code, u"reason-too-long"_s);
    const auto ticket = QCoro::waitFor(desk.import->propose(desk.plan(file), {}, {.ticket = tooLong, .reason = {}}));
    QCOMPARE(ticket.error().code, u"ticket-too-long"_s); // else a person would shorten the reason
    QVERIFY(desk.desk.changes().isEmpty());

    const Occasion occasion{.ticket = u"RT 4711"_s, .reason = u"Kari Nordskogs\nbestilling"_s};
    QVERIFY(QCoro::waitFor(desk.import->propose(desk.plan(file), {}, occasion)));
    const Occasion kept{.ticket = u"RT 4711"_s, .reason = u"Kari Nordskogs bestilling"_s};
    QCOMPARE(desk.desk.changes().first().evidence.occasion, kept);
    QStringList inClear;
    QVERIFY(desk.desk.store->runBlocking([&inClear](StoreAccess &access) {
        return Sql::each(access.db, u"SELECT evidence FROM change"_s, {},
                         [&inClear](const QSqlQuery &query) { inClear += query.value(0).toString(); });
    }));
    QVERIFY(inClear.first().contains("night.txt"_L1)); // what names nobody is found
    QVERIFY(!inClear.first().contains("4711"_L1) && !inClear.first().contains("bestilling"_L1));

    // It goes with what the change holds of a person.
    QCOMPARE(desk.desk.await(desk.desk.queue->withdraw({})), 1);
    QVERIFY(desk.desk.store->runBlocking([](StoreAccess &access) {
        return Sql::run(access.db, ChangeRows::forgetContent()).transform([](const QSqlQuery &) { });
    }));
    const Change emptied = desk.desk.changes().first();
    QVERIFY(emptied.evidence.occasion.isEmpty());
    QCOMPARE(emptied.evidence.file, u"night.txt"_s);
}

void TestUserImport::aPlannedFileIsAmongTheRecentOnesUntilItIsPurged()
{
    ImportDesk desk(3);
    QVERIFY(desk.sync().has_value());
    const auto recent = [&desk] {
        return desk.desk.store
            ->runBlocking([](StoreAccess &access) { return ImportFileRepository(access).recent({}, 0); })
            .value_or(QList<FileRecord>());
    };
    const QByteArray bytes = desk.recordOf(desk.desk.externalIds(1).first(), u"Ny"_s);
    const Plan plan = desk.plan(bytes);
    QCOMPARE(recent().size(), 1);
    const FileRecord file = recent().first();
    QCOMPARE(file.path, QFileInfo(desk.write(bytes)).absoluteFilePath());
    QCOMPARE(file.name, u"night.txt"_s);
    QCOMPARE(file.institution, desk.desk.institution.code);
    QCOMPARE(file.sha256, plan.sha256);
    QCOMPARE(file.records, 1);
    QVERIFY(file.opened.secsTo(QDateTime::currentDateTimeUtc()) < 3600);

    static_cast<void>(desk.plan(bytes, MergeSemantics::File)); // the same file
    QCOMPARE(recent().size(), 1);
    const auto purged = desk.desk.store->runBlocking(
        [](StoreAccess &access) { return purge(access, Preferences(), QDateTime::currentDateTimeUtc().addDays(31)); });
    QVERIFY(purged.has_value());
    QCOMPARE(purged->files, 1);
    QVERIFY(recent().isEmpty());
}

void TestUserImport::exceptedChangesAreNotProposed()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QStringList ids = desk.desk.externalIds(2);
    const Plan plan = desk.plan(desk.recordOf(ids.at(0), u"Ny"_s) + desk.recordOf(ids.at(1), u"Ny"_s));
    QCOMPARE(plan.summary.changes, 2);
    QVERIFY(QCoro::waitFor(desk.import->propose(plan, {plan.users.first().change.id})).has_value());
    const auto changes = desk.desk.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, plan.users.at(1).change.id);
}

void TestUserImport::forecastsAreNotProposed()
{
    ImportDesk desk(10);
    QVERIFY(desk.sync().has_value());
    const Plan forecast = desk.plan(desk.recordOf(desk.desk.externalIds(1).first(), u"Ny"_s), MergeSemantics::File);
    const auto proposed = QCoro::waitFor(desk.import->propose(forecast));
    QVERIFY(!proposed.has_value());
    QCOMPARE(proposed.error().code, u"wrong-state"_s);
    QVERIFY(desk.desk.changes().isEmpty());
}

void TestUserImport::fromFileToAlmaAndBack()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QJsonObject original = desk.desk.inAlma(id);
    const QByteArray file = desk.recordOf(id, u"Løvåsen"_s);
    const Plan plan = desk.plan(file);
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(desk.desk.sandbox.arrivals().size(), 0);
    QVERIFY(QCoro::waitFor(desk.import->propose(plan)).has_value());
    desk.desk.approve();
    QSignalSpy noted(desk.import.get(), &UserImport::cacheChanged);
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QCOMPARE(desk.desk.inAlma(id).value("last_name"_L1).toString(), u"Løvåsen"_s);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(desk.cachedUser(id).value("last_name"_L1).toString(), u"Løvåsen"_s);
    QCOMPARE(desk.plan(file).summary.changes, 0);

    desk.desk.undo({.batch = plan.summary.batch});
    desk.desk.approve();
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QVERIFY(userfields::differingPaths(desk.desk.inAlma(id), original).isEmpty());
    QTRY_COMPARE(noted.size(), 2);
    QCOMPARE(desk.plan(file).summary.update, 1);
}

void TestUserImport::aCacheThatCannotBeKeptIsToldOnce()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QStringList ids = desk.desk.externalIds(2);
    const QByteArray file = desk.recordOf(ids.first(), u"Løvåsen"_s) + desk.recordOf(ids.last(), u"Ørås"_s);
    QVERIFY(QCoro::waitFor(desk.import->propose(desk.plan(file))).has_value());
    desk.desk.approve();
    Institution other = desk.desk.institution;
    other.code = InstitutionCode(u"HVO"_s);
    other.name = u"Havn høgskole"_s;
    QVERIFY(QCoro::waitFor(desk.institutions->add(other)));
    const auto spoilt = desk.desk.store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db,
                        u"CREATE TEMP TRIGGER full BEFORE INSERT ON main.cached_institution "
                        "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s)
            .transform([](const QSqlQuery &) { });
    });
    QVERIFY(spoilt.has_value());
    QSignalSpy failed(desk.import.get(), &UserImport::noteFailed);
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 2);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
    QVERIFY(!QCoro::waitFor(desk.import->noteOutcomes()).has_value());
    QCOMPARE(failed.size(), 1);
    // Only its own institution is kept from planning.
    QCOMPARE(desk.tryPlan(file, desk.desk.institution.code).error().kind, Error::Kind::Storage);
    QCOMPARE(desk.tryPlan(file, other.code).error().code, u"cache-missing"_s);
}

void TestUserImport::whatAnEarlierRunLeftIsTakenOver()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QByteArray file = desk.recordOf(id, u"Løvåsen"_s);
    QVERIFY(QCoro::waitFor(desk.import->propose(desk.plan(file))).has_value());
    desk.desk.approve();
    desk.import.reset(); // as a process that is killed right after the step
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    desk.begin();
    QCOMPARE(desk.plan(file).summary.changes, 0);
    QCOMPARE(desk.cachedUser(id).value("last_name"_L1).toString(), u"Løvåsen"_s);

    QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Skrevet for hånd"_s));
    QVERIFY(desk.sync().has_value());
    const Plan plan = desk.plan(file);
    QCOMPARE(plan.summary.lostEdits, 1);
    QVERIFY(plan.users.first().change.intent.first().losesHandEdit);

    // A sync takes over first what was left: what it reads is newer.
    QVERIFY(QCoro::waitFor(desk.import->propose(plan)).has_value());
    desk.desk.approve();
    desk.import.reset();
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Skrevet igjen"_s));
    desk.begin();
    QVERIFY(desk.sync().has_value());
    QCOMPARE(desk.cachedUser(id).value("last_name"_L1).toString(), u"Skrevet igjen"_s);
    QCOMPARE(desk.plan(file).summary.lostEdits, 1);
    QCOMPARE(desk.cachedUser(id).value("last_name"_L1).toString(), u"Skrevet igjen"_s);
}

void TestUserImport::aChangeThatSomebodyRevertedIsProposedAgain()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QString name = desk.desk.inAlma(id).value("last_name"_L1).toString();
    const QByteArray file = desk.recordOf(id, u"Løvåsen"_s);
    QSignalSpy noted(desk.import.get(), &UserImport::cacheChanged);
    for (int night = 0; night < 3; ++night) {
        const Plan plan = desk.plan(file);
        const auto proposed = QCoro::waitFor(desk.import->propose(plan));
        QVERIFY(proposed.has_value());
        QCOMPARE(proposed->added, 1);
        desk.desk.approve();
        noted.clear();
        QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
        QTRY_COMPARE(noted.size(), 1);
        // The plan that was sent, asked for once more: nothing says that it is needed again.
        const auto again = QCoro::waitFor(desk.import->propose(plan));
        QVERIFY(again.has_value());
        QCOMPARE(again->known, 1);
        QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, name));
        QVERIFY(desk.sync().has_value());
    }
}

void TestUserImport::handEditAfterOurChangeIsNamed()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QByteArray file = desk.recordOf(id, u"Løvåsen"_s);
    QVERIFY(QCoro::waitFor(desk.import->propose(desk.plan(file))).has_value());
    desk.desk.approve();
    QSignalSpy noted(desk.import.get(), &UserImport::cacheChanged);
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Skrevet for hånd"_s));
    QVERIFY(desk.sync().has_value());
    const Plan plan = desk.plan(file);
    QCOMPARE(plan.summary.lostEdits, 1);
    QVERIFY(plan.users.first().change.intent.first().losesHandEdit);
}

void TestUserImport::handEditDuringOurChangeIsNamed()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QString name = desk.desk.inAlma(id).value("last_name"_L1).toString();
    QByteArray file = desk.recordOf(id, name);
    const QByteArray first = "FN:" + desk.desk.inAlma(id).value("first_name"_L1).toString().toUtf8();
    file.replace(first, "FN:Ragnfríđ");
    QVERIFY(QCoro::waitFor(desk.import->propose(desk.plan(file))).has_value());
    desk.desk.approve();
    // Between plan and sending, in a field that the change leaves alone.
    QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Skrevet for hånd"_s));
    QSignalSpy noted(desk.import.get(), &UserImport::cacheChanged);
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QTRY_COMPARE(noted.size(), 1);
    const Plan plan = desk.plan(file);
    QCOMPARE(plan.summary.lostEdits, 1);
    QCOMPARE(plan.users.first().change.intent.first().path.toString(), u"last_name"_s);
    QVERIFY(plan.users.first().change.intent.first().losesHandEdit);
}

void TestUserImport::handEditThatWasGivenBackIsNamedAgain()
{
    ImportDesk desk(20);
    QVERIFY(desk.sync().has_value());
    const QString id = desk.desk.externalIds(1).first();
    const QByteArray file = desk.recordOf(id, u"Løvåsen"_s);
    QSignalSpy noted(desk.import.get(), &UserImport::cacheChanged);
    const auto sendPlan = [&] {
        const auto proposed = QCoro::waitFor(desk.import->propose(desk.plan(file)));
        desk.desk.approve();
        const int before = static_cast<int>(noted.size());
        const auto sent = desk.desk.send();
        return proposed && sent.counts.value(ChangeState::Applied) == 1
            && QTest::qWaitFor([&] { return noted.size() > before; });
    };
    QVERIFY(sendPlan());
    QVERIFY(desk.desk.sandbox.editByHand(desk.desk.code(), id, u"last_name"_s, u"Skrevet for hånd"_s));
    QVERIFY(desk.sync().has_value());
    QVERIFY(sendPlan()); // overwrites it
    const auto changes = desk.desk.changes({.states = {ChangeState::Applied}});
    desk.desk.undo({.ids = {changes.last().id}});
    desk.desk.approve();
    const qsizetype before = noted.size();
    QCOMPARE(desk.desk.send().counts.value(ChangeState::Applied), 1);
    QTRY_VERIFY(noted.size() > before);
    QCOMPARE(desk.desk.inAlma(id).value("last_name"_L1).toString(), u"Skrevet for hånd"_s);
    const Plan plan = desk.plan(file);
    QCOMPARE(plan.summary.lostEdits, 1);
    QVERIFY(plan.users.first().change.intent.first().losesHandEdit);
}

QTEST_GUILESS_MAIN(TestUserImport)
#include "tst_userimport.moc"
