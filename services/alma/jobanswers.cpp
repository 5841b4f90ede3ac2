// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/jobanswers.h"

#include "services/alma/listanswers.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> badReply(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::BadReply, .detail = detail});
}

/// A text, or a number or truth value as text. Through QVariant, which keeps all digits of an integer.
QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// `{value, desc}`, or just the value.
CodedValue codedOf(const QJsonValue &value)
{
    if (!value.isObject())
        return {.value = textOf(value).trimmed(), .desc = {}};
    return {.value = textOf(value["value"_L1]).trimmed(), .desc = textOf(value["desc"_L1]).trimmed()};
}

/// `2015-04-15T13:07:40.800Z`; a time without a zone counts as UTC, since the recorded ones are.
QDateTime timeOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString().trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

double numberOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : value.toString().trimmed().toDouble();
}

} // namespace

Result<IntegrationProfile> profileFromAnswer(const QJsonObject &json)
{
    IntegrationProfile profile{
        .id = IntegrationProfileId(textOf(json.value("id"_L1)).trimmed()),
        .code = textOf(json.value("code"_L1)).trimmed(),
        .name = textOf(json.value("name"_L1)),
        .type = codedOf(json.value("type"_L1)),
    };
    if (profile.id.isEmpty())
        return badReply(u"an integration profile without an id"_s);
    return profile;
}

Result<AlmaJob> jobFromAnswer(const QJsonObject &json)
{
    AlmaJob job{
        .id = AlmaJobId(textOf(json.value("id"_L1)).trimmed()),
        .name = textOf(json.value("name"_L1)),
        .type = codedOf(json.value("type"_L1)),
        .category = codedOf(json.value("category"_L1)),
        .schedule = codedOf(json.value("schedule"_L1)),
        .nextRun = timeOf(json.value("next_run"_L1)),
        .profile = IntegrationProfileId(codedOf(json.value("related_profile"_L1)).value),
    };
    if (job.id.isEmpty())
        return badReply(u"a job without an id"_s);
    return job;
}

Result<AlmaRun> runFromAnswer(const QJsonObject &json)
{
    const QJsonValue job = json.value("job_info"_L1);
    AlmaRun run{
        .id = AlmaRunId(textOf(json.value("id"_L1)).trimmed()),
        .job = AlmaJobId(textOf(job["id"_L1]).trimmed()),
        .jobName = textOf(job["name"_L1]),
        .name = textOf(json.value("name"_L1)),
        .submittedBy = codedOf(json.value("submitted_by"_L1)),
        .submitted = timeOf(json.value("submit_time"_L1)),
        .started = timeOf(json.value("start_time"_L1)),
        .ended = timeOf(json.value("end_time"_L1)),
        .progress = numberOf(json.value("progress"_L1)),
        .status = codedOf(json.value("status"_L1)),
    };
    if (run.id.isEmpty())
        return badReply(u"a job instance without an id"_s);
    const QJsonArray alerts = elementsOf(json, u"alert"_s);
    for (const QJsonValue &alert : alerts)
        run.alerts.append(codedOf(alert));
    const QJsonArray counters = elementsOf(json, u"counter"_s);
    for (const QJsonValue &counter : counters)
        run.counters.append({.type = codedOf(counter["type"_L1]), .text = textOf(counter["value"_L1])});
    return run;
}

Result<RejectedUser> rejectedFromAnswer(const QJsonObject &json)
{
    RejectedUser rejected{.event = textOf(json.value("event_id"_L1)).trimmed()};
    const QJsonArray keys = elementsOf(json, u"event_key"_s);
    for (const QJsonValue &key : keys)
        rejected.keys.append({.code = textOf(key["code"_L1]).trimmed(), .value = textOf(key["value"_L1])});
    if (rejected.event.isEmpty() && rejected.keys.isEmpty())
        return badReply(u"an event without anything"_s);
    return rejected;
}

AlmaRunId startedRunFromAnswer(const QJsonObject &json)
{
    static const QRegularExpression link(u"/instances/([A-Za-z0-9]+)/?$"_s);
    static const QRegularExpression sentence(u"\\bno\\. ([0-9]+)\\b"_s);
    const QJsonValue info = json.value("additional_info"_L1);
    if (const auto match = link.match(info["link"_L1].toString()); match.hasMatch())
        return AlmaRunId(match.captured(1));
    return AlmaRunId(sentence.match(info["value"_L1].toString()).captured(1));
}

} // namespace skranke
