// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "tests/benchmarks/looplag.h"
#include "tests/benchmarks/nightchanges.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

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

template <typename T>
T await(QCoro::Task<Result<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("a call failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *std::move(result);
}

/// As the dispatcher leaves them: sent, with the pre-image, and read back as predicted.
Result<> apply(StoreAccess &access, const QList<Change> &approved)
{
    ChangeLedger ledger(access, u"desk"_s);
    Sql::Transaction transaction(access);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (Change change : approved) {
        const auto sent = ledger.beginSending(change, change.base);
        if (!sent || !*sent)
            return std::unexpected(sent ? Error{.detail = u"not approved"_s} : sent.error());
        change.state = ChangeState::Sending;
        change.response = change.result;
        if (Result<> done = ledger.step(change, ChangeState::Applied); !done)
            return done;
    }
    return transaction.commit();
}

/// Resident memory in MB by `/proc/self/status`; the peak counts from the last `forgetPeak`.
double memory(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.sliced(field.size()).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Run {
    double seconds = 0;
    double megabytes = 0; ///< beyond what was in use before
    double stall = 0; ///< ms, without waiting for a processor
};

Run undone(int count)
{
    const QTemporaryDir folder;
    Store store;
    if (!store.open(folder.path(), QByteArray(Vault::keyBytes, 'b')))
        qFatal("the store cannot be opened");
    QuotaPilot pilot{QString()};
    AlmaClient client(noKey, pilot);
    UsersApi users(client);
    ChangeQueue queue(store, users, notReady);
    const ChangeFilter filter{.batch = await(queue.propose(nightchanges::batch(), nightchanges::changes(count))).batch};
    for (const auto &account : {u"desk"_s, u"second"_s}) { // so many changes need two persons and a reason
        queue.setAccount([account] { return account; });
        if (await(queue.approve(filter, u"benchmark"_s)) != count)
            qFatal("not everything was approved");
    }
    const QList<Change> approved = await(queue.page(filter, 0, 0));
    if (const auto applied = store.runBlocking([&](StoreAccess &access) { return apply(access, approved); }); !applied)
        qFatal("the changes could not be applied: %s", qPrintable(applied.error().detail));

    forgetPeak();
    const double before = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    LoopLag lag;
    const auto proposal = await(queue.undo(filter));
    lag.tick();
    const Run run{.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9,
                  .megabytes = memory("VmHWM:") - before,
                  .stall = lag.longestOwn()};
    if (proposal.changes != count || !proposal.refused.isEmpty())
        qFatal("not everything can be taken back");
    return run;
}

double median(QList<Run> runs, double Run::*member)
{
    std::ranges::sort(runs, {}, member);
    return runs.at(runs.size() / 2).*member;
}

} // namespace

/// `bench_undo [CHANGES [ROUNDS]]`: proposes the undo of a batch of applied changes, of a tenth of them and of all.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = std::max(10, arguments.value(1, u"10000"_s).toInt());
    const int rounds = std::max(1, arguments.value(2, u"3"_s).toInt());
    QList<Run> few, all;
    for (int round = 0; round < rounds; ++round) {
        few.append(undone(count / 10));
        all.append(undone(count));
    }
    std::printf("undo of a batch of %d proposed in %.2f s, %.1f times %d of them; %.0f MB beyond what was in use, the "
                "event loop stood still for %.1f ms (medians of %d)\n",
                count, median(all, &Run::seconds), median(all, &Run::seconds) / median(few, &Run::seconds), count / 10,
                median(all, &Run::megabytes), median(all, &Run::stall), rounds);
    return 0;
}
