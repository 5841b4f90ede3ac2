// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/almarunrows.h"

#include "services/core/words.h"
#include "services/store/sql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke::AlmaRunRows {

namespace {

constexpr QByteArrayView detailsColumn = "alma_run.sealed_details";
constexpr QByteArrayView eventColumn = "alma_rejected_user.sealed_event";

constexpr WordTable<RejectedReading, 4> readingWords{{
    {RejectedReading::Unread, "unread"_L1},
    {RejectedReading::Read, "read"_L1},
    {RejectedReading::Refused, "refused"_L1},
    {RejectedReading::Forgotten, "forgotten"_L1},
}};

QJsonObject codedToJson(const CodedValue &value)
{
    return {{u"value"_s, value.value}, {u"desc"_s, value.desc}};
}

CodedValue codedFrom(const QJsonValue &value)
{
    return {.value = value["value"_L1].toString(), .desc = value["desc"_L1].toString()};
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QMap<qint64, RunCounter> countersFrom(const QJsonArray &array)
{
    QMap<qint64, RunCounter> counters;
    for (const QJsonValue &counter : array) {
        counters.insert(counter["at"_L1].toInteger(),
                        {.type = codedFrom(counter["type"_L1]), .text = counter["text"_L1].toString()});
    }
    return counters;
}

} // namespace

QString selected()
{
    return u"id, institution, run_id, job_id, job_name, name, profile_id, submitted, started, ended, progress, status, "
           "status_text, alerts, counters, rejected, read, sealed_details"_s;
}

Result<Details> detailsFrom(const QSqlQuery &query, const Vault &vault)
{
    const QByteArray place = placeOf(InstitutionCode(query.value(1).toString()), AlmaRunId(query.value(2).toString()));
    const auto json = openJson(vault, query.value(17).toByteArray(), {.column = detailsColumn, .row = place});
    if (!json)
        return std::unexpected(json.error());
    return Details{.submittedBy = codedFrom(json->value("submitted_by"_L1)),
                   .counters = countersFrom(json->value("counters"_L1).toArray())};
}

StoredAlmaRun runFrom(const QSqlQuery &query, const Details &details)
{
    QMap<qint64, RunCounter> counters = countersFrom(arrayFrom(query.value(14).toString()));
    counters.insert(details.counters);
    StoredAlmaRun stored{
        .run = {.id = AlmaRunId(query.value(2).toString()),
                .job = AlmaJobId(query.value(3).toString()),
                .jobName = query.value(4).toString(),
                .name = query.value(5).toString(),
                .profile = IntegrationProfileId(query.value(6).toString()),
                .submittedBy = details.submittedBy,
                .submitted = Sql::toTime(query.value(7).toString()),
                .started = Sql::toTime(query.value(8).toString()),
                .ended = Sql::toTime(query.value(9).toString()),
                .progress = query.value(10).toDouble(),
                .status = {.value = query.value(11).toString(), .desc = query.value(12).toString()},
                .counters = counters.values()},
        .rejected = valueOf(readingWords, query.value(15).toString()).value_or(RejectedReading::Unread),
        .read = Sql::toTime(query.value(16).toString()),
    };
    const QJsonArray alerts = arrayFrom(query.value(13).toString());
    for (const QJsonValue &alert : alerts)
        stored.run.alerts.append(codedFrom(alert));
    return stored;
}

QByteArray placeOf(const InstitutionCode &institution, const AlmaRunId &run)
{
    return (institution.toString() + u'|' + run.toString()).toUtf8();
}

QJsonArray codedToJson(const QList<CodedValue> &values)
{
    QJsonArray array;
    for (const CodedValue &value : values)
        array.append(codedToJson(value));
    return array;
}

PartedCounters parted(const QList<RunCounter> &counters, const AlmaRunRepository::IsCount &isCount)
{
    PartedCounters result;
    for (qsizetype at = 0; at < counters.size(); ++at) {
        const RunCounter &counter = counters.at(at);
        const bool isKept = counter.number() && isCount && isCount(counter);
        (isKept ? result.counts : result.others).insert(at, counter);
    }
    return result;
}

QJsonArray countersToJson(const QMap<qint64, RunCounter> &counters)
{
    QJsonArray array;
    for (auto counter = counters.begin(); counter != counters.end(); ++counter) {
        array.append(
            QJsonObject{{u"at"_s, counter.key()}, {u"type"_s, codedToJson(counter->type)}, {u"text"_s, counter->text}});
    }
    return array;
}

QByteArray sealedDetails(const Vault &vault, const Details &details, const QByteArray &place)
{
    return sealJson(
        vault,
        {{u"submitted_by"_s, codedToJson(details.submittedBy)}, {u"counters"_s, countersToJson(details.counters)}},
        {.column = detailsColumn, .row = place});
}

QJsonObject eventToJson(const RejectedUser &rejected)
{
    QJsonArray keys;
    for (const RejectedUser::Key &key : rejected.keys)
        keys.append(QJsonObject{{u"code"_s, key.code}, {u"value"_s, key.value}});
    return {{u"event"_s, rejected.event}, {u"keys"_s, keys}};
}

QByteArray sealedEvent(const Vault &vault, const RejectedUser &rejected, const QByteArray &place, qint64 position)
{
    const QByteArray row = place + '|' + QByteArray::number(position);
    return sealJson(vault, eventToJson(rejected), {.column = eventColumn, .row = row});
}

Result<RejectedUser> eventFrom(const Vault &vault, const QByteArray &sealed, const QByteArray &place, qint64 position)
{
    const QByteArray row = place + '|' + QByteArray::number(position);
    const auto json = openJson(vault, sealed, {.column = eventColumn, .row = row});
    if (!json)
        return std::unexpected(json.error());
    RejectedUser rejected{.event = json->value("event"_L1).toString()};
    const QJsonArray keys = json->value("keys"_L1).toArray();
    for (const QJsonValue &key : keys)
        rejected.keys.append({.code = key["code"_L1].toString(), .value = key["value"_L1].toString()});
    return rejected;
}

QString toWord(RejectedReading reading)
{
    return wordOf(readingWords, reading);
}

} // namespace skranke::AlmaRunRows
