// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/jobview.h"

#include "app/sandbox/userview.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace skranke::sandbox::jobview {

using namespace Qt::StringLiterals;

namespace {

/// Bins of a load: the "records" that Alma counts are not users.
constexpr qint64 usersInABin = 500;

QJsonObject coded(const QString &value, const QString &desc)
{
    return {{u"value"_s, value}, {u"desc"_s, desc}};
}

QJsonObject typeOf(const SandboxJob &job)
{
    return coded(job.type, job.type == u"MANUAL" ? u"Manual"_s : u"Scheduled"_s);
}

QJsonObject categoryOf(const SandboxJob &job)
{
    const QString name = job.category.first(1) + job.category.sliced(1).toLower();
    return coded(job.category, name);
}

QString jobLink(const QString &jobId, const QString &base)
{
    return base + u"/conf/jobs/"_s + jobId;
}

QString runLink(const JobRun &run, const ApiCall &call)
{
    const bool relative = stableHash(run.id) % 3 == 0;
    return jobLink(run.jobId, relative ? u"/almaws/v1"_s : call.base) + u"/instances/"_s + run.id;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// An empty list is null, missing or empty.
void insertList(QJsonObject &object, const QString &member, const QJsonArray &elements, quint32 shape)
{
    if (!elements.isEmpty() || shape % 3 == 0)
        object.insert(member, elements);
    else if (shape % 3 == 1)
        object.insert(member, QJsonValue::Null);
}

QJsonObject counter(const QString &value, const QString &desc, const QString &text)
{
    return {{u"type"_s, coded(value, desc)}, {u"value"_s, text}};
}

/// The numbers of the report; the names of its lines are known, their codes are not (`spec/alma-api.md` 4.5).
QJsonArray numbers(const InstitutionState &institution, const RunCounts &counts)
{
    const qint64 bins = (counts.processed() + usersInABin - 1) / usersInABin;
    const QList<std::pair<QString, qint64>> lines{
        {u"Total records processed"_s, bins},         {u"Total users processed"_s, counts.processed()},
        {u"Total users rejected"_s, counts.rejected}, {u"Total users updated"_s, counts.updated},
        {u"Total users created"_s, counts.created},   {u"Total users unchanged"_s, counts.unchanged},
    };
    QJsonArray array;
    for (const auto &[name, number] : lines) {
        const QString code = u"label."_s + name.toLower().replace(u' ', u'.');
        const bool bySentence = institution.profile.olderVariant;
        array.append(counter(bySentence ? name : code, bySentence ? QString() : name, QString::number(number)));
    }
    return array;
}

QJsonArray counters(const InstitutionState &institution, const JobRun &run)
{
    if (run.end == RunEnd::Failed)
        return {counter(u"FTP has failed."_s, QString(), u"Download zip file for manual FTP."_s)};
    if (run.end == RunEnd::NoFiles)
        return {};
    QJsonArray array = numbers(institution, run.counts);
    if (run.end == RunEnd::WithErrors && !run.rejected.isEmpty())
        array.append(counter(u"Failed to process record"_s, QString(), run.rejected.constFirst().primaryId));
    return array;
}

QJsonArray alerts(const JobRun &run, const RunMoment &moment)
{
    if (!moment.isFinal)
        return {};
    switch (run.end) {
    case RunEnd::Success:
    case RunEnd::Overfull:
    case RunEnd::NoFiles:
        return {coded(u"alert_general_success"_s,
                      u"The job completed successfully. For more information view the report details."_s)};
    case RunEnd::Warning:
    case RunEnd::WithErrors:
    case RunEnd::Failed:
        return {coded(u"alert_general_error"_s,
                      u"The job completed with errors. For more information view the report details."_s)};
    case RunEnd::Aborted:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonObject profile(const IntegrationProfile &profile, const ApiCall &call)
{
    const bool ofUsers = profile.type == u"USER";
    QJsonObject object{
        {u"id"_s, profile.id},
        {u"code"_s, profile.code},
        {u"name"_s, profile.name},
        {u"type"_s, coded(profile.type, ofUsers ? u"Users"_s : u"Bursar"_s)},
        {u"system"_s, coded(u"OTHER"_s, u"Other"_s)},
        {u"ftp_connection"_s, coded(u"Ex Libris Secure FTP Service"_s, u"Ex Libris Secure FTP Service"_s)},
        {u"default"_s, ofUsers},
        {u"description"_s, QString()},
        {u"link"_s, QString(call.base + u"/conf/integration-profiles/"_s + profile.id)},
    };
    if (ofUsers) {
        const QJsonObject action = coded(u"SYNCHRONIZE"_s, u"Synchronize"_s);
        object.insert(u"parameter"_s,
                      QJsonArray{QJsonObject{{u"action"_s, action},
                                             {u"name"_s, coded(u"MATCH_ID_TYPE"_s, u"Match ID type"_s)},
                                             {u"value"_s, u"PRIMARY_ID"_s}},
                                 QJsonObject{{u"action"_s, action},
                                             {u"name"_s, coded(u"INPUT_FILE_PATH"_s, u"Input file path"_s)},
                                             {u"value"_s, u"sis/synchronize"_s}}});
    }
    return object;
}

QJsonObject job(const JobBook &book, const SandboxJob &job, const ApiCall &call)
{
    QJsonObject object{
        {u"id"_s, job.id},
        {u"name"_s, job.name},
        {u"description"_s, job.name},
        {u"type"_s, typeOf(job)},
        {u"category"_s, categoryOf(job)},
        {u"link"_s, jobLink(job.id, call.base)},
    };
    if (job.type == u"MANUAL") {
        object.insert(u"content"_s, coded(u"BIB_MMS"_s, u"All Titles"_s));
        return object;
    }
    const bool isNightly = job.loadsUsers && !book.runs(job.id, call.now).isEmpty();
    object.insert(u"schedule"_s,
                  isNightly ? coded(u"DAILY_AT_02"_s, u"Every day at 02:00"_s)
                            : coded(u"NOT_SCHEDULED"_s, u"Not scheduled"_s));
    object.insert(u"creator"_s, u"exl_impl"_s);
    if (isNightly) {
        const QDateTime next(call.now.toUTC().date().addDays(1), QTime(2, 30), QTimeZone::UTC);
        object.insert(u"next_run"_s, next.toString(Qt::ISODate));
    }
    if (!job.profileId.isEmpty()) {
        const QString link = call.base + u"/conf/integration-profiles/"_s + job.profileId;
        object.insert(u"related_profile"_s, QJsonObject{{u"value"_s, job.profileId}, {u"link"_s, link}});
    }
    return object;
}

QJsonObject startedJob(const JobBook &book, const SandboxJob &started, const JobRun &run, const ApiCall &call)
{
    QJsonObject object = job(book, started, call);
    const QString time = QLocale::c().toString(run.submitted.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    object.insert(
        u"additional_info"_s,
        QJsonObject{{u"value"_s, u"Job no. %1 triggered on %2"_s.arg(run.id, time)}, {u"link"_s, runLink(run, call)}});
    return object;
}

QJsonObject run(const InstitutionState &institution, const JobRun &run, const ApiCall &call)
{
    const RunMoment moment = momentOf(run, call.now);
    const SandboxJob *of = institution.jobs.job(run.jobId);
    const SandboxJob known = of ? *of : SandboxJob();
    const QDateTime changed = moment.ended.isValid() ? moment.ended : run.submitted;
    QJsonObject object{
        {u"id"_s, run.id},
        {u"external_id"_s, almaNumber(run.id)},
        {u"name"_s, QString(known.name + u" - "_s + run.submitted.toUTC().toString(u"MM/dd/yyyy hh:mm:ss 'GMT'"))},
        {u"submitted_by"_s, run.byApi ? coded(u"exl_api"_s, u"Ex Libris, API"_s) : coded(u"System"_s, u"System"_s)},
        {u"submit_time"_s, timeText(run.submitted)},
        {u"progress"_s, moment.progress},
        {u"status"_s, coded(moment.status, moment.description)},
        {u"status_date"_s, QString(changed.toUTC().date().toString(Qt::ISODate) + u'Z')},
        {u"job_info"_s,
         QJsonObject{{u"id"_s, known.id},
                     {u"name"_s, known.name},
                     {u"description"_s, known.name},
                     {u"type"_s, typeOf(known)},
                     {u"category"_s, categoryOf(known)},
                     {u"link"_s, jobLink(known.id, call.base)}}},
        {u"link"_s, runLink(run, call)},
    };
    if (moment.started.isValid())
        object.insert(u"start_time"_s, timeText(moment.started));
    if (moment.ended.isValid())
        object.insert(u"end_time"_s, timeText(moment.ended));
    const quint32 shape = stableHash(run.id + u"lists"_s);
    insertList(object, u"alert"_s, alerts(run, moment), shape);
    insertList(object, u"counter"_s, moment.isFinal ? counters(institution, run) : QJsonArray(), shape / 3);
    return object;
}

QJsonObject event(const InstitutionState &institution, const Rejection &rejection)
{
    // Which codes stand there is not known: three institutions, three ways.
    static const QList<QStringList> names{
        {u"PRIMARY_ID"_s, u"ERROR_MESSAGE"_s}, {u"primary_id"_s, u"reason"_s, u"feide"_s}, {u"User"_s, u"Message"_s}};
    const QStringList &codes = names.at(stableHash(institution.profile.code) % names.size());
    QJsonArray keys{QJsonObject{{u"code"_s, codes.at(0)}, {u"value"_s, rejection.primaryId}},
                    QJsonObject{{u"code"_s, codes.at(1)}, {u"value"_s, rejection.reason}}};
    if (codes.size() > 2 && !rejection.feideId.isEmpty())
        keys.append(QJsonObject{{u"code"_s, codes.at(2)}, {u"value"_s, rejection.feideId}});
    return {{u"event_id"_s, rejection.eventId}, {u"event_key"_s, keys}};
}

} // namespace skranke::sandbox::jobview
