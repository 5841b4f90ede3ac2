// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/queue/auditlog.h"
#include "services/queue/changequeue.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "tests/benchmarks/nightchanges.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <utility>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Result<QString>> noKey(InstitutionCode)
{
    co_return std::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s});
}

QCoro::Task<Result<Institution>> notReady(InstitutionCode)
{
    co_return std::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s});
}

/// `cpu`: of all threads, what a busy machine does not lengthen.
struct Time {
    double seconds = 0;
    double cpu = 0;
};

class Stopwatch {
public:
    [[nodiscard]] Time elapsed() const
    {
        return {.seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9,
                .cpu = static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    std::clock_t m_cpu = std::clock();
};

/// The answer of a call that must succeed, and how long it took from the call on.
template <typename Call>
auto measured(Call call)
{
    const Stopwatch watch;
    auto result = QCoro::waitFor(call());
    const Time seconds = watch.elapsed();
    if (!result)
        qFatal("a call failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::pair{*std::move(result), seconds};
}

struct Times {
    Time propose;
    Time proposeAgain;
    Time approve;
    Time list;
    Time withdraw;
    Time plain; ///< as many rows and bytes as the proposal wrote, inserted by a bare prepared statement
};

/// As many rows as the proposal made, as large, in one durable transaction, with nothing decided or sealed.
Time plainInserts(const QString &file, qint64 rows, qint64 bytes)
{
    Store store; // for a connection with the same settings
    if (!store.open(file, QByteArray(Vault::keyBytes, 'b')))
        qFatal("the plain store cannot be opened");
    std::optional<Stopwatch> watch;
    const Result<> done = store.runBlocking([&](StoreAccess &access) -> Result<> {
        const auto made = Sql::run(access.db, u"CREATE TABLE plain (number INTEGER PRIMARY KEY, content BLOB)"_s);
        if (!made)
            return std::unexpected(made.error());
        const QByteArray content(bytes / rows, 'x');
        watch.emplace();
        Sql::Transaction transaction(access);
        if (const Result<> begun = transaction.begin(); !begun)
            return begun;
        auto insertion = Sql::prepare(access.db, u"INSERT INTO plain (content) VALUES (?)"_s);
        if (!insertion)
            return std::unexpected(insertion.error());
        for (qint64 row = 0; row < rows; ++row) {
            if (const Result<> inserted = Sql::exec(*insertion, {content}); !inserted)
                return inserted;
        }
        return transaction.commit();
    });
    if (!done)
        qFatal("the plain rows cannot be inserted");
    return watch->elapsed();
}

qint64 number(Store &store, const QString &sql)
{
    const auto answer = store.runBlocking([&](StoreAccess &access) -> Result<qint64> {
        auto query = Sql::run(access.db, sql);
        if (!query || !query->next())
            return std::unexpected(Error{.kind = Error::Kind::Storage});
        return query->value(0).toLongLong();
    });
    return answer.value_or(0);
}

qint64 rowsOf(Store &store)
{
    return number(store,
                  u"SELECT (SELECT COUNT(*) FROM change) + (SELECT COUNT(*) FROM change_edit) "
                  "+ (SELECT COUNT(*) FROM change_history) + (SELECT COUNT(*) FROM audit_entry)"_s);
}

qint64 bytesOf(Store &store)
{
    return number(store, u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
}

Times round(const QString &folder, const QList<Change> &changes)
{
    Store store;
    if (!store.open(folder + u"/queue"_s, QByteArray(Vault::keyBytes, 'b')))
        qFatal("the store cannot be opened");
    QuotaPilot pilot{QString()};
    AlmaClient client(noKey, pilot);
    UsersApi users(client);
    ChangeQueue queue(store, users, notReady);
    const Batch batch = nightchanges::batch();

    Times times;
    const auto [proposed, propose] = measured([&] { return queue.propose(batch, changes); });
    if (proposed.added != changes.size())
        qFatal("not everything was proposed");
    times.propose = propose;
    times.plain = plainInserts(folder + u"/plain"_s, rowsOf(store), bytesOf(store));
    times.proposeAgain = measured([&] { return queue.propose(batch, changes); }).second;
    const ChangeFilter all{.batch = proposed.batch};
    const auto [approved, approve] = measured([&] { return queue.approve(all); });
    times.approve = approve;
    const auto [listed, list] = measured([&] { return queue.page(all, 0, 0); });
    times.list = list;
    const auto [withdrawn, withdraw] = measured([&] { return queue.withdraw(all); });
    times.withdraw = withdraw;
    if (approved != changes.size() || listed.size() != changes.size() || withdrawn != changes.size())
        qFatal("not everything was approved, listed and withdrawn");
    const auto audit = QCoro::waitFor(AuditLog(store).verify());
    const qint64 entries = 3 * changes.size() + 1; // and the signing key that the first approval made
    if (!audit || !audit->intact || audit->entries != entries)
        qFatal("the audit log does not verify");
    return times;
}

Time median(QList<Times> rounds, Time Times::*member)
{
    std::ranges::sort(rounds, {}, [member](const Times &times) { return (times.*member).seconds; });
    return rounds.at(rounds.size() / 2).*member;
}

} // namespace

/// `bench_propose [CHANGES [ROUNDS]]`: proposes a batch, proposes it once more, approves, lists and withdraws it, each
/// in a new profile, against bare inserts of as many rows and bytes.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = std::max(1, arguments.value(1, u"10000"_s).toInt());
    const int rounds = std::max(1, arguments.value(2, u"3"_s).toInt());
    const QList<Change> changes = nightchanges::changes(count);

    QList<Times> all;
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir folder;
        all.append(round(folder.path(), changes));
    }
    const Time plain = median(all, &Times::plain);
    std::printf("%d changes; plain inserts of as many rows and bytes: %.2f s, CPU %.2f s (medians of %d)\n", count,
                plain.seconds, plain.cpu, rounds);
    for (const auto &[name, member] :
         {std::pair{"propose", &Times::propose}, std::pair{"propose again", &Times::proposeAgain},
          std::pair{"approve", &Times::approve}, std::pair{"list", &Times::list},
          std::pair{"withdraw", &Times::withdraw}}) {
        const Time time = median(all, member);
        std::printf("%-13s %6.2f s, CPU %.2f s, %7.0f changes/s, %.1f times the plain inserts\n", name, time.seconds,
                    time.cpu, count / time.seconds, time.seconds / plain.seconds);
    }
    return 0;
}
