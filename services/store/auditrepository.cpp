// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"

#include "services/core/canonicaljson.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView headColumn = "audit_head.sealed_head";

constexpr auto selectEntry = "SELECT number, happened, change_id, batch_id, event, account, key_name, tracking_id, "
                             "previous, mac FROM audit_entry"_L1;

/// An entry as it lies in the table; the text of the time is what the MAC covers.
struct Row {
    qint64 number = 0;
    QStringList texts;
    QByteArray previous;
    QByteArray mac;
};

Row rowFrom(const QSqlQuery &query)
{
    Row row;
    row.number = query.value(0).toLongLong();
    for (int column = 1; column <= 7; ++column)
        row.texts += query.value(column).toString();
    row.previous = query.value(8).toByteArray();
    row.mac = query.value(9).toByteArray();
    return row;
}

/// JSON keeps the fields apart whatever is in them.
QByteArray macOf(const Vault &vault, const Row &row, qint64 number)
{
    // A list of the number, the texts and the MAC before, as JSON.
    QByteArray covered = "[\"" + QByteArray::number(number) + "\",[";
    for (const QString &text : row.texts) {
        if (!covered.endsWith('['))
            covered += ',';
        appendJsonText(covered, text);
    }
    covered += "],\"" + row.previous.toHex() + "\"]";
    return vault.auditMac(covered);
}

/// The row was written by us, under another number: somebody moved it.
bool isGenuineElsewhere(const Vault &vault, const Row &row, qint64 length)
{
    for (qint64 number = 1; number <= length; ++number) {
        if (number != row.number && macOf(vault, row, number) == row.mac)
            return true;
    }
    return false;
}

AuditEntry entryFrom(const Row &row)
{
    return {
        .number = row.number,
        .time = Sql::toTime(row.texts.at(0)),
        .change = ChangeId(row.texts.at(1)),
        .batch = BatchId(row.texts.at(2)),
        .event = row.texts.at(3),
        .account = row.texts.at(4),
        .keyName = row.texts.at(5),
        .trackingId = row.texts.at(6),
    };
}

struct Where {
    QString sql; ///< begins with ` WHERE`
    QVariantList binds;
};

QString likePattern(QString word)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        word.replace(special, QString(u'\\') + special);
    return u'%' + word.toLower() + u'%';
}

Where whereOf(const AuditFilter &filter)
{
    Where where{.sql = u" WHERE number > 0"_s, .binds = {}};
    const auto add = [&where](const QString &condition, const QVariant &value) {
        where.sql += u" AND "_s + condition;
        where.binds += value;
    };
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        add(u"LOWER(change_id || ' ' || batch_id || ' ' || account || ' ' || key_name || ' ' || tracking_id) LIKE ? "
            "ESCAPE '\\'"_s,
            likePattern(word));
    if (!filter.event.isEmpty())
        add(u"event = ?"_s, filter.event);
    if (!filter.account.isEmpty())
        add(u"account = ?"_s, filter.account);
    if (!filter.batch.isEmpty())
        add(u"batch_id = ?"_s, filter.batch.toString());
    if (!filter.change.isEmpty())
        add(u"change_id = ?"_s, filter.change.toString());
    if (filter.from.isValid())
        add(u"happened >= ?"_s, Sql::toText(filter.from));
    if (filter.until.isValid())
        add(u"happened < ?"_s, Sql::toText(filter.until));
    if (filter.upTo > 0)
        add(u"number <= ?"_s, filter.upTo);
    return where;
}

Result<QList<AuditEntry>> entriesOf(const QSqlDatabase &db, const QString &conditions, const QVariantList &binds)
{
    QList<AuditEntry> entries;
    const Result<> read = Sql::each(db, selectEntry + conditions, binds,
                                    [&entries](const QSqlQuery &query) { entries += entryFrom(rowFrom(query)); });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

constexpr int rowsBetweenLooks = 1000; // at how far it is and whether somebody stopped it

} // namespace

AuditRepository::AuditRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<std::optional<AuditRepository::Head>> AuditRepository::head()
{
    std::optional<QByteArray> sealed;
    const Result<> read = Sql::eachKept(m_access, u"SELECT sealed_head FROM audit_head WHERE id = 1"_s, {},
                                        [&sealed](const QSqlQuery &query) { sealed = query.value(0).toByteArray(); });
    if (!read)
        return std::unexpected(read.error());
    if (!sealed)
        return std::nullopt;
    const auto opened = openJson(m_access.vault, *sealed, {.column = headColumn, .row = QByteArrayView("1")});
    if (!opened)
        return std::unexpected(opened.error());
    return Head{.length = opened->value(u"length").toInteger(),
                .mac = QByteArray::fromHex(opened->value(u"mac").toString().toLatin1())};
}

Result<> AuditRepository::saveHead(const Head &head)
{
    const QJsonObject object{{u"length"_s, head.length}, {u"mac"_s, QString::fromLatin1(head.mac.toHex())}};
    const QByteArray sealed = sealJson(m_access.vault, object, {.column = headColumn, .row = QByteArrayView("1")});
    const auto saved = Sql::runKept(m_access,
                                    u"INSERT INTO audit_head (id, sealed_head) VALUES (1, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET sealed_head = excluded.sealed_head"_s,
                                    {sealed});
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

Result<bool> AuditRepository::isOurs()
{
    const auto sealed = head();
    if (sealed)
        return sealed->has_value();
    if (sealed.error().code == "store-damaged"_L1)
        return false;
    return std::unexpected(sealed.error());
}

Result<> AuditRepository::begin()
{
    // A store that was ever used has something of these, so a wiped log is not taken for a new one.
    QStringList tables;
    for (const QLatin1StringView table :
         {"audit_head"_L1, "audit_entry"_L1, "batch"_L1, "change_history"_L1, "institution"_L1, "signing_key"_L1,
          "brake_limit"_L1, "brake_stop"_L1, "review_bundle"_L1})
        tables.append(u"SELECT 1 FROM "_s + table);
    const QString inUse = tables.join(u" UNION ALL "_s) + u" LIMIT 1"_s;
    bool used = false;
    const auto note = [&used](const QSqlQuery &) { used = true; };
    if (const Result<> asked = Sql::each(m_access.db, inUse, {}, note); !asked || used)
        return asked;
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    // Another process may have come first.
    if (const Result<> asked = Sql::each(m_access.db, inUse, {}, note); !asked || used)
        return asked;
    if (const Result<> saved = saveHead({}); !saved)
        return saved;
    return transaction.commit();
}

Result<> AuditRepository::append(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto last = head();
    if (!last)
        return std::unexpected(last.error());
    if (!last->has_value()) {
        // `begin` made a head when the store was opened: somebody took it away, and a new one would hide that.
        return std::unexpected(
            Error{.kind = Error::Kind::Storage, .code = u"store-damaged"_s, .detail = u"the audit log has no head"_s});
    }
    Head head = **last;
    QVariantList values;
    for (const AuditEntry &entry : entries) {
        Row row{
            .number = head.length + 1,
            .texts = {Sql::toText(entry.time), entry.change.toString(), entry.batch.toString(), entry.event,
                      entry.account, entry.keyName, entry.trackingId},
            .previous = head.mac,
            .mac = {},
        };
        row.mac = macOf(m_access.vault, row, row.number);
        values += row.number;
        for (const QString &text : std::as_const(row.texts))
            values += text;
        values << row.previous << row.mac;
        head = {.length = row.number, .mac = row.mac};
    }
    if (const Result<> inserted = Sql::insertRows(m_access,
                                                  u"INSERT INTO audit_entry (number, happened, change_id, batch_id, "
                                                  "event, account, key_name, tracking_id, previous, mac)"_s,
                                                  values.size() / entries.size(), values);
        !inserted)
        return inserted;
    if (const Result<> saved = saveHead(head); !saved)
        return saved;
    return transaction.commit();
}

Result<QList<AuditEntry>> AuditRepository::page(qint64 afterNumber, int limit)
{
    return page(AuditFilter(), afterNumber, limit);
}

Result<QList<AuditEntry>> AuditRepository::page(const AuditFilter &filter, qint64 afterNumber, int limit)
{
    Where where = whereOf(filter);
    where.binds << afterNumber << (limit > 0 ? limit : -1);
    return entriesOf(m_access.db, where.sql + u" AND number > ? ORDER BY number LIMIT ?"_s, where.binds);
}

Result<QList<AuditEntry>> AuditRepository::newest(const AuditFilter &filter, qint64 beforeNumber, int limit)
{
    Where where = whereOf(filter);
    if (beforeNumber > 0) {
        where.sql += u" AND number < ?"_s;
        where.binds += beforeNumber;
    }
    where.binds += limit > 0 ? limit : -1;
    return entriesOf(m_access.db, where.sql + u" ORDER BY number DESC LIMIT ?"_s, where.binds);
}

Result<qint64> AuditRepository::count(const AuditFilter &filter)
{
    const Where where = whereOf(filter);
    qint64 count = 0;
    const Result<> read = Sql::each(m_access.db, u"SELECT COUNT(*) FROM audit_entry"_s + where.sql, where.binds,
                                    [&count](const QSqlQuery &query) { count = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return count;
}

Result<qint64> AuditRepository::lastNumber()
{
    qint64 last = 0;
    const Result<> read = Sql::each(m_access.db, u"SELECT COALESCE(MAX(number), 0) FROM audit_entry"_s, {},
                                    [&last](const QSqlQuery &query) { last = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return last;
}

Result<QStringList> AuditRepository::words(const QString &sql)
{
    QStringList found;
    const Result<> read =
        Sql::each(m_access.db, sql, {}, [&found](const QSqlQuery &query) { found += query.value(0).toString(); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QStringList> AuditRepository::events()
{
    return words(u"SELECT DISTINCT event FROM audit_entry ORDER BY event"_s);
}

Result<QStringList> AuditRepository::accounts()
{
    return words(u"SELECT DISTINCT account FROM audit_entry ORDER BY account"_s);
}

Result<AuditCheck> AuditRepository::verify(const Job &job)
{
    AuditChain chain;
    while (!chain.result) {
        if (job.cancel.isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Canceled, .detail = u"the check was stopped"_s});
        if (const Result<> looked = verifyNext(chain, rowsBetweenLooks); !looked)
            return std::unexpected(looked.error());
        job.report(chain.entries, chain.length);
    }
    return *chain.result;
}

Result<> AuditRepository::verifyNext(AuditChain &chain, int rows)
{
    if (chain.entries == 0) {
        // Only to tell how far it is: a head that cannot be read is judged at the end.
        if (const auto begin = head(); begin && begin->has_value())
            chain.length = (*begin)->length;
    }
    // The last slice, the head and the count of entries are of one moment: the other process may append.
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    int read = 0;
    const auto look = [&](const QSqlQuery &query) {
        Row row = rowFrom(query);
        ++read;
        ++chain.entries;
        chain.last = row.number;
        if (chain.bad)
            return;
        const bool fits = row.number == chain.expected && row.previous == chain.previous
            && macOf(m_access.vault, row, row.number) == row.mac;
        if (!fits) {
            chain.bad = {.number = row.number, .texts = row.texts, .previous = row.previous, .mac = row.mac};
            return;
        }
        chain.previous = row.mac;
        ++chain.expected;
    };
    const Result<> all =
        Sql::each(m_access.db, selectEntry + u" WHERE number > ? ORDER BY number LIMIT ?"_s, {chain.last, rows}, look);
    if (!all || read == rows)
        return all;
    auto check = judged(chain);
    if (!check)
        return std::unexpected(check.error());
    chain.result = *std::move(check);
    return {};
}

Result<AuditCheck> AuditRepository::judged(const AuditChain &chain)
{
    const auto sealedHead = head();
    if (!sealedHead && sealedHead.error().code != "store-damaged"_L1)
        return std::unexpected(sealedHead.error());
    AuditCheck check{.entries = chain.entries};
    const auto bad = [&check](qint64 number, const QString &problem) {
        check.intact = false;
        check.firstBad = number;
        check.problem = problem;
        return check;
    };
    if (!sealedHead)
        return bad(chain.bad ? chain.expected : check.entries + 1, u"altered"_s);
    if (!sealedHead->has_value())
        return bad(chain.bad ? chain.expected : check.entries + 1, u"cut-off"_s);
    const Head &whole = **sealedHead;
    if (!chain.bad) {
        if (check.entries < whole.length)
            return bad(chain.expected, u"cut-off"_s);
        if (check.entries > whole.length)
            return bad(whole.length + 1, u"inserted"_s);
        if (chain.previous != whole.mac)
            return bad(check.entries, u"altered"_s);
        return check;
    }
    if (check.entries < whole.length)
        return bad(chain.expected, u"removed"_s);
    if (check.entries > whole.length)
        return bad(chain.expected, u"inserted"_s);
    const Row moved{
        .number = chain.bad->number, .texts = chain.bad->texts, .previous = chain.bad->previous, .mac = chain.bad->mac};
    return bad(chain.expected, isGenuineElsewhere(m_access.vault, moved, whole.length) ? u"reordered"_s : u"altered"_s);
}

} // namespace skranke
