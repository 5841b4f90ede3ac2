// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/jobsendpoint.h"

#include "app/sandbox/confxml.h"
#include "app/sandbox/jobview.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/userview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace skranke::sandbox::jobs {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<ApiError> refused(const QString &code, const QString &message)
{
    return std::unexpected(ApiError{.code = code, .message = message});
}

QByteArray answer(const ApiCall &call, QLatin1StringView root, const QJsonObject &object)
{
    return call.format == Format::Json ? jsonBytes(object) : confAsXml(root, object);
}

/// The page that the call asks for, out of all; an empty list in one of its three shapes.
template <typename Items, typename Shown>
ApiOutcome page(const ApiCall &call, QLatin1StringView root, const QString &member, const Items &all, Shown shown)
{
    const auto wanted = pageQuery(call);
    if (!wanted)
        return refused(u"40166410"_s, u"Parameter value invalid: %1"_s.arg(wanted.error()));
    QJsonArray elements;
    const qint64 end = std::min<qint64>(all.size(), wanted->offset + wanted->limit);
    for (qint64 at = wanted->offset; at < end; ++at)
        elements.append(shown(all.at(at)));
    QJsonObject object{{u"total_record_count"_s, qint64(all.size())}, {member, elements}};
    if (all.isEmpty() && call.format == Format::Json) {
        const quint32 shape = stableHash(call.path.join(u'/')) % 3;
        if (shape == 0)
            object.remove(member);
        else if (shape == 1)
            object.insert(member, QJsonValue::Null);
    }
    return answer(call, root, object);
}

std::expected<const SandboxJob *, ApiError> jobOf(const InstitutionState &institution, const ApiCall &call)
{
    static const QRegularExpression format(u"^[MSO][0-9]+$"_s);
    const QString &id = call.path.at(2);
    if (!format.match(id).hasMatch())
        return refused(u"402215"_s, u"Invalid job id format."_s);
    const SandboxJob *job = institution.jobs.job(id);
    if (!job)
        return refused(u"402216"_s, u"Invalid job id."_s);
    return job;
}

std::expected<const JobRun *, ApiError> runOf(const InstitutionState &institution, const ApiCall &call,
                                              const QString &jobId)
{
    const JobRun *run = institution.jobs.run(jobId, call.path.at(4), call.now);
    if (!run)
        return refused(u"402218"_s, u"Invalid job instance id."_s);
    return run;
}

/// The parameters that the body holds; the error is the reader's text.
std::expected<QStringList, QString> parametersIn(const ApiCall &call)
{
    QStringList names;
    if (call.bodyFormat == Format::Json) {
        const QJsonDocument document = QJsonDocument::fromJson(call.body);
        if (!document.isObject())
            return std::unexpected(u"No content to map to Object due to end of input"_s);
        const QJsonArray parameters = document.object().value("parameter"_L1).toArray();
        for (const QJsonValue &parameter : parameters)
            names.append(parameter["name"_L1]["value"_L1].toString());
        return names;
    }
    QXmlStreamReader xml(call.body);
    if (!xml.readNextStartElement() || xml.name() != u"job")
        return std::unexpected(u"The document element is not job"_s);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"name")
            names.append(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    }
    if (xml.hasError())
        return std::unexpected(xml.errorString());
    return names;
}

/// A date of the query; invalid when it is not there. 402217 when it is none.
std::expected<QDate, ApiError> dateOf(const ApiCall &call, const QString &parameter)
{
    const QString text = call.query.value(parameter);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (text.size() != 10 || !date.isValid()))
        return refused(u"402217"_s, u"Invalid date format."_s);
    return date;
}

/// The codes of the table systemJobStatus.
bool isStatus(const QString &word)
{
    static const QStringList codes{
        u"QUEUED"_s,           u"PENDING"_s,           u"INITIALIZING"_s,
        u"RUNNING"_s,          u"FINALIZING"_s,        u"COMPLETED_SUCCESS"_s,
        u"COMPLETED_FAILED"_s, u"COMPLETED_WARNING"_s, u"COMPLETED_NO_BULKS"_s,
        u"FAILED"_s,           u"SKIPPED"_s,           u"MANUAL_HANDLING_REQUIRED"_s,
        u"SYSTEM_ABORTED"_s,   u"USER_ABORTED"_s,
    };
    return codes.contains(word);
}

} // namespace

ApiOutcome profiles(InstitutionState &institution, const ApiCall &call)
{
    const QString type = call.query.value(u"type"_s);
    static const QStringList types{u"USER"_s, u"BURSAR"_s};
    if (!type.isEmpty() && !types.contains(type))
        return refused(u"40166404"_s, u"Invalid type."_s);
    QList<IntegrationProfile> found;
    for (const IntegrationProfile &profile : institution.jobs.profiles()) {
        if (type.isEmpty() || profile.type == type)
            found.append(profile);
    }
    return page(call, "integration_profiles"_L1, u"integration_profile"_s, found,
                [&call](const IntegrationProfile &profile) { return jobview::profile(profile, call); });
}

ApiOutcome list(InstitutionState &institution, const ApiCall &call)
{
    const QString type = call.query.value(u"type"_s);
    const QString category = call.query.value(u"category"_s);
    const QString profileId = call.query.value(u"profile_id"_s);
    static const QStringList types{u"MANUAL"_s, u"SCHEDULED"_s, u"OTHER"_s};
    if (!type.isEmpty() && !types.contains(type))
        return refused(u"40166410"_s, u"Invalid type."_s);
    QList<SandboxJob> found;
    for (const SandboxJob &job : institution.jobs.jobs()) {
        if ((type.isEmpty() || job.type == type) && (category.isEmpty() || job.category == category)
            && (profileId.isEmpty() || job.profileId == profileId))
            found.append(job);
    }
    return page(call, "jobs"_L1, u"job"_s, found,
                [&](const SandboxJob &job) { return jobview::job(institution.jobs, job, call); });
}

ApiOutcome one(InstitutionState &institution, const ApiCall &call)
{
    const auto job = jobOf(institution, call);
    if (!job)
        return std::unexpected(job.error());
    return answer(call, "job"_L1, jobview::job(institution.jobs, **job, call));
}

ApiOutcome start(InstitutionState &institution, const ApiCall &call)
{
    const auto job = jobOf(institution, call);
    if (!job)
        return std::unexpected(job.error());
    const QString operation = call.query.value(u"op"_s);
    if (operation.isEmpty())
        return refused(u"402220"_s, u"Operation was not provided."_s);
    if (operation != u"run")
        return refused(u"402221"_s, u"Operation is not supported."_s);
    if (!(*job)->runsByApi)
        return refused(u"402249"_s, u"Invalid scheduled job category."_s);
    const auto parameters = parametersIn(call);
    if (!parameters)
        return std::unexpected(errors::unreadableBody(parameters.error()));
    if ((*job)->type == u"MANUAL" && !parameters->contains(u"set_id"_s))
        return refused(u"402228"_s, u"Mandatory parameter is missing from input: set_id"_s);
    const auto run = institution.jobs.start(**job, call.now);
    if (!run)
        return std::unexpected(run.error());
    return answer(call, "job"_L1, jobview::startedJob(institution.jobs, **job, **run, call));
}

ApiOutcome runs(InstitutionState &institution, const ApiCall &call)
{
    const auto job = jobOf(institution, call);
    if (!job)
        return std::unexpected(job.error());
    const auto from = dateOf(call, u"submit_date_from"_s);
    if (!from)
        return std::unexpected(from.error());
    const auto to = dateOf(call, u"submit_date_to"_s);
    if (!to)
        return std::unexpected(to.error());
    const QString status = call.query.value(u"status"_s);
    if (!status.isEmpty() && !isStatus(status))
        return refused(u"40166410"_s, u"Invalid status."_s);
    QList<const JobRun *> found;
    for (const JobRun *run : institution.jobs.runs((*job)->id, call.now)) {
        const QDate submitted = run->submitted.toUTC().date();
        const bool inRange = (!from->isValid() || submitted >= *from) && (!to->isValid() || submitted <= *to);
        if (inRange && (status.isEmpty() || momentOf(*run, call.now).status == status))
            found.append(run);
    }
    return page(call, "job_instances"_L1, u"job_instance"_s, found,
                [&](const JobRun *run) { return jobview::run(institution, *run, call); });
}

ApiOutcome run(InstitutionState &institution, const ApiCall &call)
{
    QString jobId;
    if (call.path.at(2) != u"ALL") {
        const auto job = jobOf(institution, call);
        if (!job)
            return std::unexpected(job.error());
        jobId = (*job)->id;
    }
    const auto found = runOf(institution, call, jobId);
    if (!found)
        return std::unexpected(found.error());
    return answer(call, "job_instance"_L1, jobview::run(institution, **found, call));
}

ApiOutcome events(InstitutionState &institution, const ApiCall &call)
{
    const auto job = jobOf(institution, call);
    if (!job)
        return std::unexpected(job.error());
    if (!(*job)->loadsUsers)
        return refused(u"60332"_s, u"This service will only work for the job category and type of USERS/SIS."_s);
    const auto found = runOf(institution, call, (*job)->id);
    if (!found)
        return std::unexpected(found.error());
    const QList<Rejection> rejected = momentOf(**found, call.now).isFinal ? (*found)->rejected : QList<Rejection>();
    return page(call, "events"_L1, u"event"_s, rejected,
                [&institution](const Rejection &rejection) { return jobview::event(institution, rejection); });
}

} // namespace skranke::sandbox::jobs
