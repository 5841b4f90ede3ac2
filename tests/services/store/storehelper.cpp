// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second process for the tests: uses a profile as another program of the desk would, or dies in the midst of it.

#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/keystore.h"
#include "services/store/sql.h"
#include "tests/services/store/storetesting.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// Dies inside a migration, after its first statement, without a farewell.
int dieMigrating(const QString &path)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(path);
    if (!db.open() || !Sql::run(db, u"PRAGMA journal_mode = WAL"_s) || !Sql::run(db, u"BEGIN IMMEDIATE"_s)
        || !Sql::run(db, u"CREATE TABLE half_done (x TEXT)"_s) || !Sql::run(db, u"PRAGMA user_version = 1"_s))
        return 1;
    ::_exit(9);
}

/// Dies with the store open, after a committed entry.
int dieOpen(const QString &folder)
{
    Store store;
    if (!store.open(folder, storetesting::dataKey()))
        return 1;
    const auto appended = store.runBlocking(
        [](StoreAccess &access) { return AuditRepository(access).append({.event = u"committed"_s}); });
    if (!appended)
        return 1;
    ::_exit(9);
}

/// Appends entries to the audit log, each in a transaction of its own.
int append(const QString &folder, int count)
{
    Store store;
    if (!store.open(folder, storetesting::dataKey()))
        return 1;
    for (int i = 0; i < count; ++i) {
        const auto appended = store.runBlocking([](StoreAccess &access) {
            return AuditRepository(access).append({.time = QDateTime::currentDateTimeUtc(), .event = u"approved"_s});
        });
        if (!appended)
            return 2;
    }
    return 0;
}

/// Makes a backup while no file may grow beyond 64 KiB: 3 when that is refused as it should be.
int backupLimited(const QString &folder)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 65536, .rlim_max = 65536};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    const auto made = BackupFiles::make(folder, BackupKind::ByHand, QDateTime::currentDateTimeUtc());
    return made ? 0 : made.error().kind == Error::Kind::Storage ? 3 : 2;
}

/// Prints the data key of the profile; makes it when it is the first.
int key(const QString &folder)
{
    const auto store = QCoro::waitFor(KeyStore::open(folder, true));
    if (!store)
        return 1;
    std::puts((*store)->dataKey().toHex().constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "die-migrating"_L1)
        return dieMigrating(arguments.value(2));
    if (what == "die-open"_L1)
        return dieOpen(arguments.value(2));
    if (what == "append"_L1)
        return append(arguments.value(2), arguments.value(3).toInt());
    if (what == "backup-limited"_L1)
        return backupLimited(arguments.value(2));
    if (what == "key"_L1)
        return key(arguments.value(2));
    return 64;
}
