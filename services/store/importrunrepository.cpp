// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/importrunrepository.h"

#include "services/core/canonicaljson.h"
#include "services/core/words.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr WordTable<RunOutcome, 2> outcomeWords{{
    {RunOutcome::Accepted, "accepted"_L1},
    {RunOutcome::Stopped, "stopped"_L1},
}};

constexpr QByteArrayView nameColumn = "import_run.sealed_name";
constexpr QByteArrayView checkColumn = "import_run.sealed_check";
constexpr QByteArrayView personsColumn = "import_run.sealed_persons";

/// A comparison needs the last run, and once more the one before it when the last one is planned again.
constexpr int runsWithPersons = 2;

constexpr auto columns =
    "id, institution, night, sha256, sealed_name, file_date, variant, encoding, records, measures, "
    "verdicts, outcome, stop, made, sealed_check"_L1;

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QByteArray textOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

/// All that the check is bound to.
QByteArray rowOf(const ImportRun &run)
{
    return canonicalJson({{u"institution"_s, run.institution.toString()},
                          {u"night"_s, run.night.toString(Qt::ISODate)},
                          {u"sha256"_s, run.sha256},
                          {u"file"_s, run.file},
                          {u"file_date"_s, run.fileDate.toString(Qt::ISODate)},
                          {u"variant"_s, run.variant},
                          {u"encoding"_s, run.encoding},
                          {u"records"_s, run.records},
                          {u"measures"_s, run.measures},
                          {u"verdicts"_s, run.verdicts},
                          {u"outcome"_s, toWord(run.outcome)},
                          {u"stop"_s, run.stop},
                          {u"made"_s, Sql::toText(run.made)}});
}

/// What a sealed value of the row is bound to besides its column.
QByteArray keyOf(const ImportRun &run)
{
    const QStringList parts{run.institution.toString(), run.night.toString(Qt::ISODate), run.sha256,
                            Sql::toText(run.made)};
    return parts.join(u'|').toUtf8();
}

ImportRun runFrom(const QSqlQuery &query, const Vault &vault)
{
    const auto outcome = valueOf(outcomeWords, query.value(11).toString());
    ImportRun run{
        .id = query.value(0).toLongLong(),
        .institution = InstitutionCode(query.value(1).toString()),
        .night = QDate::fromString(query.value(2).toString(), Qt::ISODate),
        .sha256 = query.value(3).toString(),
        .file = {},
        .fileDate = QDate::fromString(query.value(5).toString(), Qt::ISODate),
        .variant = query.value(6).toString(),
        .encoding = query.value(7).toString(),
        .records = query.value(8).toLongLong(),
        .measures = arrayFrom(query.value(9)),
        .verdicts = arrayFrom(query.value(10)),
        .outcome = outcome.value_or(RunOutcome::Stopped),
        .stop = query.value(12).toString(),
        .made = Sql::toTime(query.value(13).toString()),
    };
    const auto name = openText(vault, query.value(4).toByteArray(), {.column = nameColumn, .row = keyOf(run)});
    run.file = name.value_or(QString());
    const QByteArray row = rowOf(run);
    run.damaged = !name || !outcome
        || !vault.open(query.value(14).toByteArray(), SealedPlace{.column = checkColumn, .row = row}.context());
    return run;
}

QByteArray bytesOf(const QList<quint64> &keys)
{
    QByteArray bytes(keys.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    if (keys.isEmpty()) // which has no memory that could be copied
        return bytes;
    qToLittleEndian<quint64>(keys.constData(), keys.size(), bytes.data());
    return bytes;
}

QList<quint64> keysFrom(const QByteArray &bytes)
{
    QList<quint64> keys(bytes.size() / qsizetype(sizeof(quint64)));
    if (keys.isEmpty())
        return keys;
    qFromLittleEndian<quint64>(bytes.constData(), keys.size(), keys.data());
    return keys;
}

} // namespace

QString toWord(RunOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

ImportRunRepository::ImportRunRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<> ImportRunRepository::save(const ImportRun &run, const QList<quint64> &persons)
{
    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto last = accepted(run.institution, 1);
    if (!last)
        return std::unexpected(last.error());
    if (!last->isEmpty() && last->first().isSameFile(run))
        return transaction.commit();
    const Result<> replaced = nothing(
        Sql::run(m_access.db,
                 u"DELETE FROM import_run WHERE outcome = 'stopped' AND institution = ? AND night = ? AND sha256 = ?"_s,
                 {run.institution.toString(), run.night.toString(Qt::ISODate), run.sha256}));
    if (!replaced)
        return replaced;
    const QByteArray key = keyOf(run);
    const QByteArray row = rowOf(run);
    const bool isAccepted = run.outcome == RunOutcome::Accepted;
    const Result<> inserted = nothing(Sql::run(
        m_access.db,
        u"INSERT INTO import_run (institution, night, sha256, sealed_name, file_date, variant, encoding, records, "
        "measures, verdicts, outcome, stop, made, sealed_check, sealed_persons) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run.institution.toString(), run.night.toString(Qt::ISODate), run.sha256,
         sealText(m_access.vault, run.file, {.column = nameColumn, .row = key}), run.fileDate.toString(Qt::ISODate),
         run.variant, run.encoding, run.records, QString::fromUtf8(textOf(run.measures)),
         QString::fromUtf8(textOf(run.verdicts)), toWord(run.outcome), run.stop, Sql::toText(run.made),
         m_access.vault.seal({}, SealedPlace{.column = checkColumn, .row = row}.context()),
         isAccepted ? QVariant(m_access.vault.seal(bytesOf(persons),
                                                   SealedPlace{.column = personsColumn, .row = key}.context()))
                    : QVariant()}));
    if (!inserted)
        return inserted;
    const Result<> forgotten = nothing(
        Sql::run(m_access.db,
                 u"UPDATE import_run SET sealed_persons = NULL WHERE sealed_persons IS NOT NULL AND institution = ? "
                 "AND id NOT IN (SELECT id FROM import_run WHERE institution = ? AND outcome = 'accepted' "
                 "ORDER BY id DESC LIMIT ?)"_s,
                 {run.institution.toString(), run.institution.toString(), runsWithPersons}));
    return forgotten ? transaction.commit() : forgotten;
}

Result<QList<ImportRun>> ImportRunRepository::select(const QString &condition, const QVariantList &binds)
{
    QList<ImportRun> found;
    const Result<> read = Sql::each(m_access.db, u"SELECT "_s + columns + u" FROM import_run WHERE "_s + condition,
                                    binds, [&](const QSqlQuery &query) { found += runFrom(query, m_access.vault); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<ImportRun>> ImportRunRepository::runs(const InstitutionCode &institution, int limit)
{
    return select(u"? IN ('', institution) ORDER BY id DESC LIMIT ?"_s,
                  {institution.toString(), limit > 0 ? limit : -1});
}

Result<QList<ImportRun>> ImportRunRepository::accepted(const InstitutionCode &institution, int limit)
{
    return select(u"? IN ('', institution) AND outcome = 'accepted' ORDER BY id DESC LIMIT ?"_s,
                  {institution.toString(), limit > 0 ? limit : -1});
}

Result<std::optional<QList<quint64>>> ImportRunRepository::persons(const ImportRun &run)
{
    std::optional<QList<quint64>> keys;
    const QByteArray key = keyOf(run);
    const Result<> read =
        Sql::each(m_access.db, u"SELECT sealed_persons FROM import_run WHERE id = ? AND sealed_persons IS NOT NULL"_s,
                  {run.id}, [&](const QSqlQuery &query) {
                      const auto opened = m_access.vault.open(
                          query.value(0).toByteArray(), SealedPlace{.column = personsColumn, .row = key}.context());
                      if (opened)
                          keys = keysFrom(*opened);
                  });
    if (!read)
        return std::unexpected(read.error());
    return keys;
}

Result<> ImportRunRepository::removePersons(const InstitutionCode &institution, const QList<quint64> &keys)
{
    const auto last = accepted(institution, runsWithPersons);
    if (!last)
        return std::unexpected(last.error());
    for (const ImportRun &run : *last) {
        auto kept = persons(run);
        if (!kept)
            return std::unexpected(kept.error());
        if (!*kept || (*kept)->removeIf([&keys](quint64 key) { return keys.contains(key); }) == 0)
            continue;
        const QByteArray key = keyOf(run);
        const Result<> saved = nothing(
            Sql::run(m_access.db, u"UPDATE import_run SET sealed_persons = ? WHERE id = ?"_s,
                     {m_access.vault.seal(bytesOf(**kept), SealedPlace{.column = personsColumn, .row = key}.context()),
                      run.id}));
        if (!saved)
            return saved;
    }
    return {};
}

Result<> ImportRunRepository::removeOlderThan(const QDateTime &runsBefore, const QDateTime &personsBefore)
{
    const Result<> removed =
        nothing(Sql::run(m_access.db, u"DELETE FROM import_run WHERE made < ?"_s, {Sql::toText(runsBefore)}));
    if (!removed)
        return removed;
    return nothing(Sql::run(
        m_access.db, u"UPDATE import_run SET sealed_persons = NULL WHERE made < ? AND sealed_persons IS NOT NULL"_s,
        {Sql::toText(personsBefore)}));
}

Result<> ImportRunRepository::removeAll(const InstitutionCode &institution)
{
    return nothing(Sql::run(m_access.db, u"DELETE FROM import_run WHERE institution = ?"_s, {institution.toString()}));
}

} // namespace skranke
