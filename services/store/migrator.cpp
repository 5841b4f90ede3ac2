// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/migrator.h"

#include "services/store/sql.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> storage(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = detail});
}

/// Statements end with a semicolon outside quotes and comments; comments are left out.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    bool quoted = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (!quoted && c == u'-' && script.sliced(i).startsWith("--"_L1)) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end;
            statement += u'\n';
            continue;
        }
        if (c == u'\'')
            quoted = !quoted;
        if (c == u';' && !quoted) {
            statements += statement.trimmed();
            statement.clear();
        } else {
            statement += c;
        }
    }
    if (!statement.trimmed().isEmpty())
        statements += statement.trimmed();
    return statements;
}

Result<> apply(const QSqlDatabase &db, const Migration &migration)
{
    // The other process may have done it while this one waited for the lock.
    const auto present = Migrator::version(db);
    if (!present)
        return std::unexpected(present.error());
    if (*present >= migration.version)
        return {};
    for (const QString &statement : migration.statements) {
        if (const auto done = Sql::run(db, statement); !done)
            return std::unexpected(done.error());
    }
    // PRAGMA takes no bound values; the number is ours.
    if (const auto done = Sql::run(db, u"PRAGMA user_version = %1"_s.arg(migration.version)); !done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

QList<Migration> Migrator::shipped()
{
    QList<Migration> migrations;
    const QDir folder(u":/skranke/sql"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration script is missing in the program");
        const auto migration = parsed(name.first(4).toInt(), name, QString::fromUtf8(file.readAll()));
        if (!migration || migration->version != migrations.size() + 1)
            qFatal("the migration scripts in the program are not in order");
        migrations += *migration;
    }
    return migrations;
}

Result<Migration> Migrator::parsed(int version, const QString &name, const QString &script)
{
    Migration migration{.version = version, .name = name, .statements = statementsOf(script)};
    if (script.startsWith("-- kind: work"_L1))
        migration.kind = Migration::Kind::Work;
    else if (script.startsWith("-- kind: cache"_L1))
        migration.kind = Migration::Kind::Cache;
    else
        return storage(u"the script "_s + name + u" does not say its kind in the first line"_s);
    return migration;
}

Result<int> Migrator::version(const QSqlDatabase &db)
{
    auto query = Sql::run(db, u"PRAGMA user_version"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return storage(u"the file does not tell its version"_s);
    return query->value(0).toInt();
}

Result<> Migrator::migrate(const QSqlDatabase &db) const
{
    const auto present = version(db);
    if (!present)
        return std::unexpected(present.error());
    if (*present > newest()) {
        return std::unexpected(Error{
            .kind = Error::Kind::Storage,
            .code = u"store-newer"_s,
            .detail = u"the file has version %1, the program %2"_s.arg(*present).arg(newest()),
        });
    }
    for (const Migration &migration : m_migrations.sliced(*present)) {
        if (const auto begun = Sql::run(db, u"BEGIN IMMEDIATE"_s); !begun)
            return std::unexpected(begun.error());
        if (const Result<> applied = apply(db, migration); !applied) {
            QSqlQuery(db).exec(u"ROLLBACK"_s);
            return applied;
        }
        if (const auto committed = Sql::run(db, u"COMMIT"_s); !committed) {
            QSqlQuery(db).exec(u"ROLLBACK"_s);
            return std::unexpected(committed.error());
        }
    }
    return {};
}

} // namespace skranke
