// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/almarunrepository.h"

#include "services/store/almarunrows.h"
#include "services/store/sql.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView keyPurpose = "alma_rejected_key";

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(Sql::toText(time)) : QVariant();
}

/// When a run counts as having been; Alma need not say.
QDateTime happened(const AlmaRun &run, const QDateTime &now)
{
    for (const QDateTime &time : {run.submitted, run.started, run.ended}) {
        if (time.isValid())
            return time;
    }
    return now;
}

/// The text is one of the identifiers, or a sentence with one of them as a word. Not by parts of words, as free text of
/// people is searched: `n1` is somebody else than `bar-n1`.
bool isNamed(const QSet<QString> &identifiers, const QString &text)
{
    static const QRegularExpression between(u"[\\s,;:()\\[\\]<>\"']+|[.!?]+(?=\\s|$)"_s);
    const QString normalised = normalisedIdentifier(text);
    if (normalised.isEmpty())
        return false;
    return identifiers.contains(normalised)
        || std::ranges::any_of(normalised.split(between, Qt::SkipEmptyParts),
                               [&identifiers](const QString &word) { return identifiers.contains(word); });
}

bool isNamed(const QSet<QString> &identifiers, const RejectedUser &rejected)
{
    return std::ranges::any_of(
        rejected.keys, [&identifiers](const RejectedUser::Key &key) { return isNamed(identifiers, key.value); });
}

} // namespace

struct AlmaRunRepository::Row {
    qint64 id = 0;
    QByteArray place = {};
    AlmaRunRows::Details details = {};
    StoredAlmaRun stored = {};
};

/// A rejected user with its row.
struct AlmaRunRepository::Entry {
    qint64 id = 0;
    RejectedUser user = {};
};

AlmaRunRepository::AlmaRunRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<> AlmaRunRepository::save(const InstitutionCode &institution, const AlmaRun &run, const IsCount &isCount,
                                 const QDateTime &now)
{
    const QByteArray place = AlmaRunRows::placeOf(institution, run.id);
    const AlmaRunRows::PartedCounters counters = AlmaRunRows::parted(run.counters, isCount);
    const AlmaRunRows::Details details{.submittedBy = run.submittedBy, .counters = counters.others};
    return nothing(Sql::run(
        m_access.db,
        u"INSERT INTO alma_run (institution, run_id, job_id, job_name, name, profile_id, happened, submitted, started, "
        "ended, progress, status, status_text, alerts, counters, rejected, read, sealed_details) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unread', ?, ?) "
        "ON CONFLICT (institution, run_id) DO UPDATE SET job_id = excluded.job_id, job_name = excluded.job_name, "
        "name = excluded.name, profile_id = excluded.profile_id, happened = excluded.happened, "
        "submitted = excluded.submitted, started = excluded.started, ended = excluded.ended, "
        "progress = excluded.progress, status = excluded.status, status_text = excluded.status_text, "
        "alerts = excluded.alerts, counters = excluded.counters, read = excluded.read, "
        "sealed_details = excluded.sealed_details, "
        "rejected = CASE rejected WHEN 'forgotten' THEN 'unread' ELSE rejected END"_s,
        {institution.toString(), run.id.toString(), run.job.toString(), run.jobName, run.name, run.profile.toString(),
         Sql::toText(happened(run, now)), timeOrNull(run.submitted), timeOrNull(run.started), timeOrNull(run.ended),
         run.progress, run.status.value, run.status.desc, textOf(AlmaRunRows::codedToJson(run.alerts)),
         textOf(AlmaRunRows::countersToJson(counters.counts)), Sql::toText(now),
         AlmaRunRows::sealedDetails(m_access.vault, details, place)}));
}

Result<qint64> AlmaRunRepository::rowOf(const InstitutionCode &institution, const AlmaRunId &run)
{
    auto query = Sql::run(m_access.db, u"SELECT id FROM alma_run WHERE institution = ? AND run_id = ?"_s,
                          {institution.toString(), run.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0).toLongLong();
    if (const Result<> ended = Sql::ended(*query); !ended)
        return std::unexpected(ended.error());
    return std::unexpected(
        Error{.kind = Error::Kind::NotFound, .code = u"wrong-state"_s, .detail = u"the run is not in the store"_s});
}

Result<> AlmaRunRepository::setReading(qint64 row, RejectedReading reading)
{
    return nothing(
        Sql::run(m_access.db, u"UPDATE alma_run SET rejected = ? WHERE id = ?"_s, {AlmaRunRows::toWord(reading), row}));
}

Result<> AlmaRunRepository::saveRejected(const InstitutionCode &institution, const AlmaRunId &run,
                                         const QList<RejectedUser> &rejected)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto row = rowOf(institution, run);
    if (!row)
        return std::unexpected(row.error());
    Result<> done = nothing(Sql::run(m_access.db, u"DELETE FROM alma_rejected_user WHERE run = ?"_s, {*row}));
    const QByteArray place = AlmaRunRows::placeOf(institution, run);
    for (qsizetype position = 0; done && position < rejected.size(); ++position) {
        const RejectedUser &user = rejected.at(position);
        const auto inserted =
            Sql::run(m_access.db, u"INSERT INTO alma_rejected_user (run, position, sealed_event) VALUES (?, ?, ?)"_s,
                     {*row, position, AlmaRunRows::sealedEvent(m_access.vault, user, place, position)});
        done = nothing(inserted);
        for (qsizetype key = 0; done && key < user.keys.size(); ++key) {
            if (normalisedIdentifier(user.keys.at(key).value).isEmpty())
                continue;
            done = nothing(
                Sql::run(m_access.db,
                         u"INSERT INTO alma_rejected_key (key_index, rejected) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                         {m_access.vault.blindIndex(user.keys.at(key).value, keyPurpose), inserted->lastInsertId()}));
        }
    }
    if (done)
        done = setReading(*row, RejectedReading::Read);
    return done ? transaction.commit() : done;
}

Result<> AlmaRunRepository::noteRefused(const InstitutionCode &institution, const AlmaRunId &run)
{
    const auto row = rowOf(institution, run);
    if (!row)
        return std::unexpected(row.error());
    return setReading(*row, RejectedReading::Refused);
}

Result<QList<AlmaRunRepository::Row>> AlmaRunRepository::rows(const QString &condition, const QVariantList &binds)
{
    QList<Row> found;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT "_s + AlmaRunRows::selected() + u" FROM alma_run WHERE "_s + condition
            + u" ORDER BY happened DESC, id DESC"_s,
        binds, [&](const QSqlQuery &query) -> Result<> {
            const auto details = AlmaRunRows::detailsFrom(query, m_access.vault);
            if (!details)
                return std::unexpected(details.error());
            const StoredAlmaRun stored = AlmaRunRows::runFrom(query, *details);
            found.append({.id = query.value(0).toLongLong(),
                          .place = AlmaRunRows::placeOf(InstitutionCode(query.value(1).toString()), stored.run.id),
                          .details = *details,
                          .stored = stored});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<StoredAlmaRun>> AlmaRunRepository::between(const InstitutionCode &institution, const QDateTime &from,
                                                        const QDateTime &to)
{
    const auto found = rows(u"institution = ? AND happened >= ? AND happened < ?"_s,
                            {institution.toString(), Sql::toText(from), Sql::toText(to)});
    if (!found)
        return std::unexpected(found.error());
    QList<StoredAlmaRun> runs;
    for (const Row &row : *found)
        runs.append(row.stored);
    return runs;
}

Result<QList<AlmaRunRepository::Entry>> AlmaRunRepository::entries(qint64 row, const QByteArray &place)
{
    QList<Entry> found;
    const Result<> read = Sql::each(
        m_access.db, u"SELECT id, position, sealed_event FROM alma_rejected_user WHERE run = ? ORDER BY position"_s,
        {row}, [&](const QSqlQuery &query) -> Result<> {
            const auto user = AlmaRunRows::eventFrom(m_access.vault, query.value(2).toByteArray(), place,
                                                     query.value(1).toLongLong());
            if (!user)
                return std::unexpected(user.error());
            found.append({.id = query.value(0).toLongLong(), .user = *user});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<RejectedUser>> AlmaRunRepository::rejectedUsers(const InstitutionCode &institution, const AlmaRunId &run)
{
    const auto row = rowOf(institution, run);
    if (!row)
        return std::unexpected(row.error());
    const auto found = entries(*row, AlmaRunRows::placeOf(institution, run));
    if (!found)
        return std::unexpected(found.error());
    QList<RejectedUser> users;
    for (const Entry &entry : *found)
        users.append(entry.user);
    return users;
}

Result<QList<AlmaRunId>> AlmaRunRepository::rejecting(const InstitutionCode &institution, const QString &identifier)
{
    QList<AlmaRunId> runs;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT DISTINCT alma_run.run_id, alma_run.happened FROM alma_rejected_key "
        "JOIN alma_rejected_user ON alma_rejected_user.id = alma_rejected_key.rejected "
        "JOIN alma_run ON alma_run.id = alma_rejected_user.run "
        "WHERE alma_rejected_key.key_index = ? AND alma_run.institution = ? ORDER BY alma_run.happened DESC"_s,
        {m_access.vault.blindIndex(identifier, keyPurpose), institution.toString()},
        [&runs](const QSqlQuery &query) { runs.append(AlmaRunId(query.value(0).toString())); });
    if (!read)
        return std::unexpected(read.error());
    return runs;
}

Result<int> AlmaRunRepository::forgetPersonsOlderThan(const QDateTime &time)
{
    const QString limit = Sql::toText(time);
    const auto removed =
        Sql::run(m_access.db, u"DELETE FROM alma_rejected_user WHERE run IN (SELECT id FROM alma_run WHERE read < ?)"_s,
                 {limit});
    if (!removed)
        return std::unexpected(removed.error());
    const int rejected = removed->numRowsAffected(); // the connection forgets it at the next statement
    const Result<> forgotten = nothing(Sql::run(
        m_access.db,
        u"UPDATE alma_run SET sealed_details = NULL, rejected = 'forgotten' WHERE read < ? AND rejected <> 'forgotten'"_s,
        {limit}));
    if (!forgotten)
        return std::unexpected(forgotten.error());
    return rejected;
}

Result<> AlmaRunRepository::removeAll(const InstitutionCode &institution)
{
    return nothing(Sql::run(m_access.db, u"DELETE FROM alma_run WHERE institution = ?"_s, {institution.toString()}));
}

Result<QJsonArray> AlmaRunRepository::mentions(const InstitutionCode &institution, const QSet<QString> &identifiers)
{
    const auto runs = rows(u"institution = ?"_s, {institution.toString()});
    if (!runs)
        return std::unexpected(runs.error());
    QJsonArray found;
    for (const Row &row : *runs) {
        const AlmaRun &run = row.stored.run;
        const auto add = [&found, &run](const QString &member, const QJsonValue &value) {
            found.append(QJsonObject{
                {u"run"_s, run.id.toString()}, {u"submitted"_s, Sql::toText(run.submitted)}, {member, value}});
        };
        const auto users = entries(row.id, row.place);
        if (!users)
            return std::unexpected(users.error());
        for (const Entry &entry : *users) {
            if (isNamed(identifiers, entry.user))
                add(u"event"_s, AlmaRunRows::eventToJson(entry.user));
        }
        for (const RunCounter &counter : row.details.counters) {
            if (isNamed(identifiers, counter.text))
                add(u"counter"_s, counter.text);
        }
        if (isNamed(identifiers, row.details.submittedBy.value))
            add(u"submitted_by"_s, row.details.submittedBy.value);
    }
    return found;
}

Result<int> AlmaRunRepository::erase(const InstitutionCode &institution, const QSet<QString> &identifiers)
{
    const auto runs = rows(u"institution = ?"_s, {institution.toString()});
    if (!runs)
        return std::unexpected(runs.error());
    int erased = 0;
    for (const Row &row : *runs) {
        const auto users = entries(row.id, row.place);
        if (!users)
            return std::unexpected(users.error());
        for (const Entry &entry : *users) {
            if (!isNamed(identifiers, entry.user))
                continue;
            ++erased;
            const Result<> removed =
                nothing(Sql::run(m_access.db, u"DELETE FROM alma_rejected_user WHERE id = ?"_s, {entry.id}));
            if (!removed)
                return std::unexpected(removed.error());
        }
        const auto details = eraseDetails(row, identifiers);
        if (!details)
            return details;
        erased += *details;
    }
    return erased;
}

Result<int> AlmaRunRepository::eraseDetails(const Row &row, const QSet<QString> &identifiers)
{
    AlmaRunRows::Details details = row.details;
    int erased = static_cast<int>(
        details.counters.removeIf([&identifiers](const std::pair<const qint64 &, RunCounter &> &counter) {
            return isNamed(identifiers, counter.second.text);
        }));
    if (isNamed(identifiers, details.submittedBy.value)) {
        details.submittedBy = {};
        ++erased;
    }
    if (erased == 0)
        return 0;
    const Result<> saved = nothing(Sql::run(m_access.db, u"UPDATE alma_run SET sealed_details = ? WHERE id = ?"_s,
                                            {AlmaRunRows::sealedDetails(m_access.vault, details, row.place), row.id}));
    if (!saved)
        return std::unexpected(saved.error());
    return erased;
}

} // namespace skranke
