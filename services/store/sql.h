// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <type_traits>

namespace skranke::Sql {

/// A forward-only query, ready to be bound. Errors carry SQLite's words, never bound values.
[[nodiscard]] Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &sql);
/// Binds by position and runs. A null string or byte array is bound as an empty one; NULL is an invalid `QVariant`.
[[nodiscard]] Result<> exec(QSqlQuery &query, const QVariantList &binds);
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &binds = {});

/// The statement that was prepared for this text before: for what is run once for every change of a batch. It belongs
/// to the connection; while rows of it are read the same text must not be run again.
[[nodiscard]] Result<QSqlQuery *> kept(StoreAccess &access, const QString &sql);
/// Runs a kept statement that answers no rows.
[[nodiscard]] Result<QSqlQuery *> runKept(StoreAccess &access, const QString &sql, const QVariantList &binds);

/// Inserts rows, many of them with one statement, which costs a good deal less than one each. `insert` is the statement
/// up to its VALUES; `values` are those of all rows, one after the other, `columns` each.
[[nodiscard]] Result<> insertRows(StoreAccess &access, const QString &insert, qsizetype columns,
                                  const QVariantList &values);

/// `store-locked`, `disk-full`, `store-damaged`, or `Storage` without a code.
[[nodiscard]] Error errorOf(const QSqlError &error);
/// What `next()` answering false means: the end, or an error.
[[nodiscard]] Result<> ended(const QSqlQuery &query);

/// UTC, ISO 8601 with milliseconds, so that text order is time order.
[[nodiscard]] QString toText(const QDateTime &time);
[[nodiscard]] QDateTime toTime(const QString &text);

/// Gives the rows of a query that was run to `visit`, which returns nothing or a `Result<>` that stops on error.
template <typename Visit>
[[nodiscard]] Result<> visitRows(QSqlQuery &query, Visit &visit)
{
    while (query.next()) {
        if constexpr (std::is_void_v<std::invoke_result_t<Visit, const QSqlQuery &>>) {
            visit(std::as_const(query));
        } else if (const Result<> visited = visit(std::as_const(query)); !visited) {
            return visited;
        }
    }
    return ended(query);
}

/// Runs and gives every row to `visit`, as `visitRows` does.
template <typename Visit>
[[nodiscard]] Result<> each(const QSqlDatabase &db, const QString &sql, const QVariantList &binds, Visit visit)
{
    auto query = run(db, sql, binds);
    if (!query)
        return std::unexpected(query.error());
    return visitRows(*query, visit);
}

/// `each` with a kept statement.
template <typename Visit>
[[nodiscard]] Result<> eachKept(StoreAccess &access, const QString &sql, const QVariantList &binds, Visit visit)
{
    const auto query = runKept(access, sql, binds);
    if (!query)
        return std::unexpected(query.error());
    const Result<> visited = visitRows(**query, visit);
    (*query)->finish(); // a statement that is not at its end keeps its snapshot
    return visited;
}

/// Everything until `commit`, or nothing: rolls back when it goes out of scope. May be nested.
class Transaction {
public:
    enum class Inner {
        Savepoint, ///< is rolled back by itself
        Joined, ///< part of the outer one, which must be given up when this one fails; costs nothing
    };
    explicit Transaction(StoreAccess &access, Inner inner = Inner::Savepoint);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Takes the write lock at once, so that a read inside cannot be overtaken by another process.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    StoreAccess &m_access;
    const Inner m_inner;
    int m_depth = 0; // 0: not begun, or joined; 1: outermost
};

} // namespace skranke::Sql
