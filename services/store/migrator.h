// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace skranke {

/// One numbered SQL script. Its first line says what its tables are: `-- kind: work ...` or `-- kind: cache ...`.
struct Migration {
    enum class Kind { Work, Cache };

    int version = 0; ///< from 1, without gaps
    QString name;
    Kind kind = Kind::Work;
    QStringList statements;
};

/// Brings the schema of an open file to the newest version. Knows nothing of rows, and makes no backup: `Store` does.
class Migrator {
public:
    explicit Migrator(QList<Migration> migrations);

    /// The scripts that the program ships (`resources/sql`).
    [[nodiscard]] static QList<Migration> shipped();
    /// Splits a script into statements; `Storage` when its first line names no kind.
    [[nodiscard]] static Result<Migration> parsed(int version, const QString &name, const QString &script);

    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }
    [[nodiscard]] static Result<int> version(const QSqlDatabase &db);
    /// Script and version bump in one transaction each; a failing statement stops it with that script undone.
    /// `store-newer` when the file is newer than the newest script.
    [[nodiscard]] Result<> migrate(const QSqlDatabase &db) const;

private:
    QList<Migration> m_migrations;
};

} // namespace skranke
