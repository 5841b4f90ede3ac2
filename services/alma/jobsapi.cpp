// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/jobsapi.h"

#include "services/alma/almaclient.h"
#include "services/alma/almaurl.h"
#include "services/alma/jobanswers.h"
#include "services/alma/listanswers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int largestPage = 100; ///< above it Alma refuses (`spec/alma-api.md` 1.6)

/// Which list is read: its address, its filters, and the member that holds it.
struct ListRequest {
    QString path = {};
    QList<std::pair<QString, QString>> filters = {};
    QString member = {};
    QString idMember = {}; ///< what tells its elements apart
};

QUrlQuery queryOf(const ListRequest &request, qint64 offset)
{
    QUrlQuery query;
    for (const auto &[name, value] : request.filters)
        query.addQueryItem(name, value);
    query.addQueryItem(u"limit"_s, QString::number(largestPage));
    query.addQueryItem(u"offset"_s, QString::number(offset));
    return query;
}

/// The whole list. It has no snapshot, so that an element may come twice; and the reading ends whatever Alma answers:
/// at the total, or at a page without news.
template <typename Item>
QCoro::Task<Result<QList<Item>>> readList(AlmaClient &client, Institution institution, ListRequest request,
                                          Result<Item> (*itemFrom)(const QJsonObject &), CancelToken cancel)
{
    QList<Item> items;
    QSet<QString> seen;
    for (qint64 offset = 0;;) {
        const auto reply = co_await client.get(institution, request.path, queryOf(request, offset), cancel);
        if (!reply)
            co_return std::unexpected(reply.error());
        const auto page = listFromAnswer(reply->json, request.member);
        if (!page)
            co_return std::unexpected(page.error());
        const qsizetype before = items.size();
        for (const QJsonObject &element : page->elements) {
            const QString id = element.value(request.idMember).toVariant().toString();
            if (!id.isEmpty() && seen.contains(id))
                continue;
            seen.insert(id);
            auto item = itemFrom(element);
            if (!item)
                co_return std::unexpected(item.error());
            items.append(std::move(*item));
        }
        offset += page->elements.size();
        const bool isLast = page->total >= 0 ? offset >= page->total : page->elements.size() < largestPage;
        if (isLast || items.size() == before)
            co_return items;
    }
}

/// Below `/conf/jobs/`; the parts are ids from Alma or from the command line.
Result<QString> jobPath(const QString &job, const QString &run = {}, const QString &below = {})
{
    const auto jobPart = almaurl::pathPart(job);
    if (!jobPart)
        return std::unexpected(jobPart.error());
    QString path = u"/conf/jobs/"_s + *jobPart;
    if (run.isEmpty())
        return path + below;
    const auto runPart = almaurl::pathPart(run);
    if (!runPart)
        return std::unexpected(runPart.error());
    return path + u"/instances/"_s + *runPart + below;
}

} // namespace

JobsApi::JobsApi(AlmaClient &client)
    : m_client(client)
{
}

QCoro::Task<Result<QList<IntegrationProfile>>> JobsApi::userProfiles(Institution institution, CancelToken cancel)
{
    return readList<IntegrationProfile>(m_client, std::move(institution),
                                        {.path = u"/conf/integration-profiles"_s,
                                         .filters = {{u"type"_s, u"USER"_s}},
                                         .member = u"integration_profile"_s,
                                         .idMember = u"id"_s},
                                        profileFromAnswer, std::move(cancel));
}

QCoro::Task<Result<QList<AlmaJob>>> JobsApi::jobsOf(Institution institution, IntegrationProfileId profile,
                                                    CancelToken cancel)
{
    return readList<AlmaJob>(m_client, std::move(institution),
                             {.path = u"/conf/jobs"_s,
                              .filters = {{u"type"_s, u"SCHEDULED"_s}, {u"profile_id"_s, profile.toString()}},
                              .member = u"job"_s,
                              .idMember = u"id"_s},
                             jobFromAnswer, std::move(cancel));
}

QCoro::Task<Result<QList<AlmaRun>>> JobsApi::runs(Institution institution, AlmaJobId job, QDate from, QDate to,
                                                  CancelToken cancel)
{
    const auto path = jobPath(job.toString(), {}, u"/instances"_s);
    if (!path)
        co_return std::unexpected(path.error());
    co_return co_await readList<AlmaRun>(m_client, std::move(institution),
                                         {.path = *path,
                                          .filters = {{u"submit_date_from"_s, from.toString(Qt::ISODate)},
                                                      {u"submit_date_to"_s, to.toString(Qt::ISODate)}},
                                          .member = u"job_instance"_s,
                                          .idMember = u"id"_s},
                                         runFromAnswer, std::move(cancel));
}

QCoro::Task<Result<AlmaRun>> JobsApi::run(Institution institution, AlmaRunId run, CancelToken cancel)
{
    const auto path = jobPath(u"ALL"_s, run.toString());
    if (!path)
        co_return std::unexpected(path.error());
    const auto reply = co_await m_client.get(std::move(institution), *path, {}, std::move(cancel));
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return runFromAnswer(reply->json);
}

QCoro::Task<Result<QList<RejectedUser>>> JobsApi::rejectedUsers(Institution institution, AlmaJobId job, AlmaRunId run,
                                                                CancelToken cancel)
{
    const auto path = jobPath(job.toString(), run.toString(), u"/events"_s);
    if (!path)
        co_return std::unexpected(path.error());
    co_return co_await readList<RejectedUser>(
        m_client, std::move(institution),
        {.path = *path, .filters = {}, .member = u"event"_s, .idMember = u"event_id"_s}, rejectedFromAnswer,
        std::move(cancel));
}

QCoro::Task<AlmaResult<AlmaRunId>> JobsApi::start(Institution institution, AlmaJobId job, CancelToken work)
{
    const auto path = jobPath(job.toString());
    if (!path)
        co_return std::unexpected(AlmaFault{path.error()});
    QUrlQuery query;
    query.addQueryItem(u"op"_s, u"run"_s);
    const auto reply = co_await m_client.post(std::move(institution), *path, query, "{}"_ba, std::move(work));
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return startedRunFromAnswer(reply->json);
}

} // namespace skranke
