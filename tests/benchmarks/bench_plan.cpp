// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/queue/changequeue.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cacheentry.h"
#include "services/userimport/merge.h"
#include "services/userimport/planner.h"
#include "services/userimport/recordpacker.h"
#include "tests/benchmarks/bups1generator.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

constexpr int savedAtOnce = 5000;
constexpr double mostSeconds = 6; ///< for a million records
constexpr double mostMegabytes = 256;

Institution institution()
{
    Institution one;
    one.code = InstitutionCode(u"NSK"_s);
    one.realms = {u"nordskog.example"_s};
    one.libraries = {u"1999901"_s, u"1999902"_s, u"1999903"_s, u"NSKOGUB"_s};
    one.userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
    return one;
}

/// The user that importing a record would have made, with what staff and other systems add: some 2.5 kB as JSON.
QJsonObject cachedUser(const IncomingUser &incoming)
{
    QJsonObject user = merge({}, incoming, {.externalId = u"SIS"_s}).result;
    const auto coded = [](const QString &value, const QString &desc) {
        return QJsonObject{{u"value"_s, value}, {u"desc"_s, desc}};
    };
    const QString id = user.value("primary_id"_L1).toString();
    user.insert(u"full_name"_s,
                QString(user.value("first_name"_L1).toString() + u' ' + user.value("last_name"_L1).toString()));
    user.insert(u"gender"_s, coded(QString(), QString()));
    user.insert(u"status_date"_s, u"2021-08-11Z"_s);
    user.insert(u"link"_s, QString(u"https://api-eu.hosted.exlibrisgroup.com/almaws/v1/users/"_s + id));
    QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    identifiers.append(QJsonObject{{u"id_type"_s, coded(u"BARCODE"_s, u"Barcode"_s)},
                                   {u"value"_s, QString(u"N"_s + id.mid(3))},
                                   {u"note"_s, QJsonValue()},
                                   {u"status"_s, u"ACTIVE"_s},
                                   {u"segment_type"_s, u"Internal"_s}});
    user.insert(u"user_identifier"_s, identifiers);
    const QJsonObject email{{u"email_address"_s, QString(id + u"@post.example"_s)},
                            {u"description"_s, QString()},
                            {u"preferred"_s, true},
                            {u"segment_type"_s, u"External"_s},
                            {u"email_type"_s, QJsonArray{coded(u"personal"_s, u"Personal"_s)}}};
    const QJsonObject address{
        {u"line1"_s, u"Storgata 1"_s},      {u"city"_s, u"Nordskog"_s},
        {u"postal_code"_s, u"0001"_s},      {u"country"_s, coded(u"NOR"_s, u"Norway"_s)},
        {u"address_note"_s, QString()},     {u"preferred"_s, true},
        {u"segment_type"_s, u"Internal"_s}, {u"address_type"_s, QJsonArray{coded(u"home"_s, u"Home"_s)}}};
    user.insert(
        u"contact_info"_s,
        QJsonObject{{u"address"_s, QJsonArray{address}}, {u"email"_s, QJsonArray{email}}, {u"phone"_s, QJsonArray()}});
    user.insert(u"user_role"_s,
                QJsonArray{QJsonObject{{u"status"_s, coded(u"ACTIVE"_s, u"Active"_s)},
                                       {u"scope"_s, coded(u"47BIBSYS_NSK"_s, u"Nordskog"_s)},
                                       {u"role_type"_s, coded(u"200"_s, u"Patron"_s)},
                                       {u"parameter"_s, QJsonArray()}}});
    for (const QString &empty :
         {u"user_note"_s, u"user_block"_s, u"user_statistic"_s, u"proxy_for_user"_s, u"library_notice"_s})
        user.insert(empty, QJsonArray());
    return user;
}

QByteArray dataKey()
{
    return QByteArray(Vault::keyBytes, 'b');
}

/// Straight through the repository, not over HTTP. Without words to search by, which a plan never reads.
bool fillCache(const QString &profile, quint32 persons)
{
    Store store;
    if (!store.open(profile, dataKey()))
        return false;
    const InstitutionCode code = institution().code;
    const ImportScope scope = cacheScope(institution()).value();
    const auto count = store.runBlocking([&](StoreAccess &access) { return UserCacheRepository(access).count(code); });
    if (count && *count == persons)
        return true;
    QList<CacheEntry> entries;
    const auto flush = [&] {
        const auto saved = store.runBlocking([&](StoreAccess &access) {
            return UserCacheRepository(access).save(code, entries, QDateTime::currentDateTimeUtc());
        });
        entries.clear();
        return saved.has_value();
    };
    for (quint32 person = 0; person < persons; ++person) {
        const QByteArray bytes = bups1generator::record(person);
        const Bups1Reader reader = Bups1Reader::overBytes(bytes);
        const auto read = reader.forEachRecord([&](const Bups1RecordView &view) {
            CacheEntry entry = cacheEntry(cachedUser(incomingUser(scope, view, Bups1Encoding::Utf8)), scope);
            entry.searchWords.clear();
            entries.append(std::move(entry));
            return true;
        });
        if (!read || (entries.size() >= savedAtOnce && !flush()))
            return false;
        if (person % 100000 == 99999) {
            std::printf("cached %u users\n", person + 1);
            std::fflush(stdout);
        }
    }
    return flush();
}

/// In a folder that was kept the queue knows the changes of the last run already, and knowing costs less than
/// proposing.
bool emptyQueue(const QString &profile)
{
    Store store;
    if (!store.open(profile, dataKey()))
        return false;
    return store
        .runBlocking([](StoreAccess &access) -> Result<> {
            for (const char *table : {"change_history", "change_edit", "change", "batch"}) {
                if (auto done = Sql::run(access.db, u"DELETE FROM "_s + QLatin1StringView(table)); !done)
                    return std::unexpected(done.error());
            }
            return {};
        })
        .has_value();
}

QCoro::Task<Result<QString>> noKey(InstitutionCode)
{
    co_return std::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s});
}

QCoro::Task<Result<Institution>> ready(InstitutionCode)
{
    co_return institution();
}

/// What `users plan` does, in a process of its own: open the profile, plan, store the proposal.
int planOnce(const QString &profile, const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    Store store;
    if (!store.open(profile, dataKey()))
        return 1;
    auto plan = ImportPlanner(store).plan({.path = file, .institution = institution(), .today = QDate(2026, 11, 23)});
    if (!plan)
        return 1;
    const double planned = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const PlanSummary summary = plan->summary;
    QList<Change> changes;
    for (PlannedUser &user : plan->users) {
        if (!user.change.id.isEmpty())
            changes.append(std::move(user.change));
    }
    *plan = {};
    QuotaPilot pilot{QString()};
    AlmaClient client(noKey, pilot);
    UsersApi users(client);
    ChangeQueue queue(store, users, ready);
    Batch batch;
    batch.id = summary.batch;
    batch.institution = institution().code;
    batch.title = QFileInfo(file).fileName();
    const auto proposed = QCoro::waitFor(queue.propose(batch, std::move(changes)));
    if (!proposed)
        return 1;
    std::printf("  %lld records: %lld create, %lld update, %lld unchanged, %lld held, %lld missing; planned in %.2f s, "
                "proposed %d (%d amended) in %.2f s\n",
                summary.records, summary.create, summary.update, summary.unchanged, summary.held, summary.missing,
                planned, proposed->added, proposed->amended, static_cast<double>(clock.nsecsElapsed()) / 1e9 - planned);
    return 0;
}

struct Run {
    double seconds = 0;
    double megabytes = 0; ///< peak resident memory
};

/// Runs a program and measures it alone: building the cache must not count.
Run measured(const QList<QByteArray> &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    const Run run = {static_cast<double>(clock.nsecsElapsed()) / 1e9, static_cast<double>(usage.ru_maxrss) / 1024};
    if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("a measured run failed");
    return run;
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

/// `bench_plan [RECORDS [ROUNDS [FOLDER]]]`: plan and proposal of a generated file, one person in a hundred changed,
/// against a warm cache of the same size. A FOLDER keeps the cache for the next time.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--measure")
        return planOnce(arguments.value(2), arguments.value(3));
    const quint32 records = arguments.value(1, u"1000000"_s).toUInt();
    const int rounds = std::max(1, arguments.value(2, u"3"_s).toInt());
    QTemporaryDir temporary;
    const QDir folder(arguments.value(3, temporary.path()));
    const QString profile = folder.filePath(u"profile"_s);
    if (!fillCache(profile, records) || !emptyQueue(profile)) {
        std::fprintf(stderr, "The cache could not be filled, or the queue not emptied.\n");
        return 2;
    }
    QList<double> plans;
    QList<double> greps;
    double peak = 0;
    qint64 size = 0;
    for (int round = 1; round <= rounds; ++round) {
        const QString file = folder.filePath(u"night%1.txt"_s.arg(round));
        if (!bups1generator::write(file, records, static_cast<quint32>(round))) {
            std::fprintf(stderr, "The file could not be written.\n");
            return 2;
        }
        size = QFileInfo(file).size();
        const QByteArray count =
            "LC_ALL=C grep -c '^-----' " + file.toLocal8Bit() + " > " + folder.filePath(u"count"_s).toLocal8Bit();
        const Run grep = measured({"/bin/sh", "-c", count});
        const Run plan = measured({QCoreApplication::applicationFilePath().toLocal8Bit(), "--measure",
                                   profile.toLocal8Bit(), file.toLocal8Bit()});
        std::printf("round %d: plan %.2f s, peak %.0f MB; grep -c %.3f s\n", round, plan.seconds, plan.megabytes,
                    grep.seconds);
        plans.append(plan.seconds);
        greps.append(grep.seconds);
        peak = std::max(peak, plan.megabytes);
        QFile::remove(file);
    }
    std::printf("%u records, %.0f MB: users plan %.2f s (bar %.0f), %.1f times grep -c %.3f s (medians of %d), peak "
                "%.0f MB (bar %.0f)\n",
                records, static_cast<double>(size) / 1e6, medianOf(plans), mostSeconds,
                medianOf(plans) / medianOf(greps), medianOf(greps), rounds, peak, mostMegabytes);
    return medianOf(plans) <= mostSeconds && peak <= mostMegabytes ? 0 : 1;
}
