// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runanswers.h"

#include "app/cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliRuns {
    Q_DECLARE_TR_FUNCTIONS(CliRuns)
};

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString wordOf(RejectedReading reading)
{
    switch (reading) {
    case RejectedReading::Unread:
        return u"unread"_s;
    case RejectedReading::Read:
        return u"read"_s;
    case RejectedReading::Refused:
        return u"refused"_s;
    case RejectedReading::Forgotten:
        return u"forgotten"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const RejectedUser &rejected)
{
    QJsonArray keys;
    for (const RejectedUser::Key &key : rejected.keys)
        keys.append(QJsonObject{{u"code"_s, key.code}, {u"value"_s, key.value}});
    return {{u"event"_s, rejected.event}, {u"keys"_s, keys}};
}

QJsonArray toJson(const QList<RecordPlace> &places)
{
    QJsonArray array;
    for (const RecordPlace &place : places)
        array.append(QJsonObject{{u"record"_s, place.record}, {u"line"_s, place.line}});
    return array;
}

QJsonObject toJson(const LoadRun &load)
{
    const AlmaRun &run = load.stored.run;
    QJsonArray counters;
    for (const RunCounter &counter : load.counts.others) {
        counters.append(QJsonObject{
            {u"code"_s, counter.type.value}, {u"name"_s, counter.type.shown()}, {u"value"_s, counter.text}});
    }
    QJsonArray alerts;
    for (const CodedValue &alert : run.alerts)
        alerts.append(QJsonObject{{u"code"_s, alert.value}, {u"text"_s, alert.shown()}});
    QJsonArray rejected;
    for (qsizetype at = 0; at < load.rejected.size(); ++at) {
        QJsonObject user = toJson(load.rejected.at(at));
        if (at < load.matches.size())
            user.insert(u"records"_s, toJson(load.matches.at(at).records));
        rejected.append(user);
    }
    return {
        {u"run"_s, run.id.toString()},
        {u"job"_s, run.job.toString()},
        {u"job_name"_s, run.jobName},
        {u"profile"_s, run.profile.toString()},
        {u"submitted"_s, timeOrNull(run.submitted)},
        {u"started"_s, timeOrNull(run.started)},
        {u"ended"_s, timeOrNull(run.ended)},
        {u"status"_s, run.status.value},
        {u"status_text"_s, run.status.shown()},
        {u"final"_s, isFinal(run.state())},
        {u"progress"_s, run.progress},
        {u"bins"_s, numberOrNull(load.counts.bins)},
        {u"processed"_s, numberOrNull(load.counts.processed)},
        {u"created"_s, numberOrNull(load.counts.created)},
        {u"updated"_s, numberOrNull(load.counts.updated)},
        {u"unchanged"_s, numberOrNull(load.counts.unchanged)},
        {u"rejected"_s, numberOrNull(load.counts.rejected)},
        {u"counters"_s, counters},
        {u"alerts"_s, alerts},
        {u"rejected_users"_s, rejected},
        {u"rejected_read"_s, wordOf(load.stored.rejected)},
    };
}

QJsonValue toJson(const std::optional<AlmaRuns::Reading> &reading)
{
    if (!reading)
        return QJsonValue::Null;
    return QJsonObject{
        {u"profiles"_s, reading->profiles},
        {u"jobs"_s, reading->jobs},
        {u"runs"_s, reading->runs},
        {u"new"_s, reading->fresh},
        {u"rejected_users"_s, reading->rejectedUsers},
        {u"refused"_s, reading->refused},
    };
}

/// By Norway's clock, as the days are counted.
QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toTimeZone(QTimeZone("Europe/Oslo")).toString(u"yyyy-MM-dd hh:mm"_s)
                          : CliRuns::tr("unknown");
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/// Unfinished runs say how far they are; a code that nobody knows stands as it came.
QString statusText(const AlmaRun &run)
{
    return run.state() == RunStatus::Running ? CliRuns::tr("%1, %2 %").arg(run.status.shown()).arg(run.shownProgress())
                                             : run.status.shown();
}

/// What the event says, and where in the file the user is, when one was asked for.
QString rejectedText(const LoadRun &load, qsizetype at)
{
    QStringList values;
    for (const RejectedUser::Key &key : load.rejected.at(at).keys)
        values.append(key.value);
    const QString text = CliRuns::tr("Rejected: %1").arg(values.join(u", "_s));
    if (at >= load.matches.size())
        return text;
    QStringList places;
    for (const RecordPlace &place : load.matches.at(at).records)
        places.append(CliRuns::tr("line %1, record %2").arg(place.line).arg(place.record));
    return text + u" ("_s + (places.isEmpty() ? CliRuns::tr("not in the file") : places.join(u"; "_s)) + u')';
}

QStringList remarksOn(const LoadRun &load)
{
    QStringList lines;
    for (const RunCounter &counter : load.counts.others)
        lines.append(u"  %1: %2"_s.arg(counter.type.shown(), counter.text));
    for (qsizetype at = 0; at < load.rejected.size(); ++at)
        lines.append(u"  "_s + rejectedText(load, at));
    if (load.stored.rejected == RejectedReading::Refused)
        lines.append(u"  "_s + CliRuns::tr("Alma did not tell which users were rejected."));
    if (load.stored.rejected == RejectedReading::Forgotten)
        lines.append(u"  "_s + CliRuns::tr("Which users were rejected was kept long enough and is gone."));
    if (!lines.isEmpty())
        lines.prepend(timeText(load.stored.run.submitted) + u' ' + load.stored.run.jobName);
    return lines;
}

} // namespace

QJsonObject runsToJson(const InstitutionCode &institution, const RunDays &days,
                       const std::optional<AlmaRuns::Reading> &reading, const QList<LoadRun> &runs)
{
    QJsonArray array;
    for (const LoadRun &run : runs)
        array.append(toJson(run));
    return {
        {u"institution"_s, institution.toString()},
        {u"from"_s, days.from.toString(Qt::ISODate)},
        {u"to"_s, days.to.toString(Qt::ISODate)},
        {u"read"_s, toJson(reading)},
        {u"runs"_s, array},
    };
}

QStringList runsToLines(const QList<LoadRun> &runs)
{
    if (runs.isEmpty())
        return {CliRuns::tr("No import run of those days is known.")};
    QList<QStringList> rows;
    QStringList remarks;
    for (const LoadRun &load : runs) {
        const AlmaRun &run = load.stored.run;
        rows.append({timeText(run.submitted), run.jobName, statusText(run), numberText(load.counts.created),
                     numberText(load.counts.updated), numberText(load.counts.unchanged),
                     numberText(load.counts.rejected)});
        remarks += remarksOn(load);
    }
    QStringList lines =
        Output::table({CliRuns::tr("Submitted"), CliRuns::tr("Job"), CliRuns::tr("Status"), CliRuns::tr("Created"),
                       CliRuns::tr("Updated"), CliRuns::tr("Unchanged"), CliRuns::tr("Rejected")},
                      rows);
    if (!remarks.isEmpty())
        lines << QString() << remarks;
    return lines;
}

} // namespace skranke::cli
