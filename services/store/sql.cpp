// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sql.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace skranke::Sql {

namespace {

/// SQLite's primary result codes; the extended ones carry more above the low byte.
enum SqliteCode { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };

/// Rows that `insertRows` inserts with one statement: twice as many gain nothing more.
constexpr qsizetype rowsAtOnce = 32;

QVariant withoutAccidentalNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// `:v0`, `:v1` ...: of the value at a place.
const QString &nameOf(qsizetype place)
{
    static thread_local QStringList names;
    while (names.size() <= place)
        names += u":v"_s + QString::number(names.size());
    return names.at(place);
}

/// Qt makes a name of the number of each value that is bound by position, every time, which costs as much as writing
/// half a row: here the names are made once.
QString withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() * 2);
    qsizetype place = 0;
    bool isText = false;
    for (const QChar c : sql) {
        isText ^= c == u'\'';
        if (c == u'?' && !isText)
            named += nameOf(place++);
        else
            named += c;
    }
    return named;
}

} // namespace

Error errorOf(const QSqlError &error)
{
    Error answer{
        .kind = Error::Kind::Storage,
        .detail = error.driverText() + u": "_s + error.databaseText() + u" ("_s + error.nativeErrorCode() + u')',
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        answer.code = u"store-locked"_s;
        break;
    case Corrupt:
    case NotADatabase:
        answer.code = u"store-damaged"_s;
        break;
    case Full:
        answer.code = u"disk-full"_s;
        break;
    default:
        break;
    }
    return answer;
}

Result<> ended(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true); // otherwise the driver keeps every row that was read
    if (!query.prepare(withNames(sql)))
        return std::unexpected(errorOf(query.lastError()));
    return query;
}

Result<> exec(QSqlQuery &query, const QVariantList &binds)
{
    for (qsizetype i = 0; i < binds.size(); ++i)
        query.bindValue(nameOf(i), withoutAccidentalNull(binds.at(i)));
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &binds)
{
    auto query = prepare(db, sql);
    if (!query)
        return query;
    if (const Result<> done = exec(*query, binds); !done)
        return std::unexpected(done.error());
    return query;
}

Result<QSqlQuery *> kept(StoreAccess &access, const QString &sql)
{
    auto found = access.statements.find(sql);
    if (found == access.statements.end()) {
        auto query = prepare(access.db, sql);
        if (!query)
            return std::unexpected(query.error());
        found = access.statements.emplace(sql, *std::move(query)).first;
    }
    return &found->second;
}

Result<QSqlQuery *> runKept(StoreAccess &access, const QString &sql, const QVariantList &binds)
{
    const auto query = kept(access, sql);
    if (!query)
        return query;
    if (const Result<> done = exec(**query, binds); !done) {
        (*query)->finish(); // a failed statement that is not reset would hold the transaction open
        return std::unexpected(done.error());
    }
    return query;
}

Result<> insertRows(StoreAccess &access, const QString &insert, qsizetype columns, const QVariantList &values)
{
    Q_ASSERT(columns > 0 && values.size() % columns == 0);
    const QString oneRow = u" ("_s + QStringList(columns, u"?"_s).join(u", ") + u')';
    const QString single = insert + u" VALUES"_s + oneRow;
    const QString many = insert + u" VALUES"_s + QStringList(rowsAtOnce, oneRow).join(u',');
    for (qsizetype first = 0; first < values.size();) {
        const bool isMany = values.size() - first >= rowsAtOnce * columns;
        const qsizetype count = isMany ? rowsAtOnce * columns : columns;
        if (const auto inserted = runKept(access, isMany ? many : single, values.mid(first, count)); !inserted)
            return std::unexpected(inserted.error());
        first += count;
    }
    return {};
}

QString toText(const QDateTime &time)
{
    using namespace std::chrono;
    // As Qt writes it, in a tenth of the time: every step of every change has two of them.
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const int year = static_cast<int>(date.year());
    if (!time.isValid() || year < 0 || year > 9999)
        return time.toUTC().toString(Qt::ISODateWithMs);
    const hh_mm_ss clock{moment - day};
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto write = [&text](qsizetype end, auto number) {
        for (auto left = static_cast<qint64>(number); left > 0; left /= 10)
            text[--end] = QChar(u'0' + static_cast<char16_t>(left % 10));
    };
    write(4, year);
    write(7, static_cast<unsigned>(date.month()));
    write(10, static_cast<unsigned>(date.day()));
    write(13, clock.hours().count());
    write(16, clock.minutes().count());
    write(19, clock.seconds().count());
    write(23, clock.subseconds().count());
    return text;
}

QDateTime toTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Transaction::Transaction(StoreAccess &access, Inner inner)
    : m_access(access)
    , m_inner(inner)
{
}

Transaction::~Transaction()
{
    if (m_depth == 0)
        return;
    // After some failures, a full disk among them, SQLite has rolled back by itself and refuses to do it again.
    QSqlQuery query(m_access.db);
    if (m_depth == 1)
        query.exec(u"ROLLBACK"_s);
    else
        query.exec(u"ROLLBACK TO inner_%1"_s.arg(m_depth));
    m_access.transactionDepth = m_depth - 1;
}

Result<> Transaction::begin()
{
    const int depth = m_access.transactionDepth + 1;
    if (depth > 1 && m_inner == Inner::Joined)
        return {};
    const auto begun = runKept(m_access, depth == 1 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT inner_%1"_s.arg(depth), {});
    if (!begun)
        return std::unexpected(begun.error());
    m_access.transactionDepth = m_depth = depth;
    return {};
}

Result<> Transaction::commit()
{
    if (m_depth == 0 && m_inner == Inner::Joined)
        return {};
    const auto done = runKept(m_access, m_depth == 1 ? u"COMMIT"_s : u"RELEASE inner_%1"_s.arg(m_depth), {});
    if (!done)
        return std::unexpected(done.error());
    m_access.transactionDepth = m_depth - 1;
    m_depth = 0;
    return {};
}

} // namespace skranke::Sql
