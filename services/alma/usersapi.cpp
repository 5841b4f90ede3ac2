// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/usersapi.h"

#include "services/alma/almaclient.h"
#include "services/alma/almaurl.h"

#include <QJsonDocument>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int largestPage = 100; ///< above it Alma refuses (`spec/alma-api.md` 1.6)
constexpr size_t pagesAhead = 6; ///< covers answers of a quarter of a second at 24 calls a second

QByteArray bodyOf(const QJsonObject &user)
{
    return QJsonDocument(user).toJson(QJsonDocument::Compact);
}

/// The answer to a write: success without a user in it leaves open what was done.
AlmaResult<QJsonObject> writtenUser(const AlmaResult<AlmaReply> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    const auto user = userFromAnswer(reply->json, reply->body);
    if (!user)
        return std::unexpected(AlmaFault{user.error(), {}, reply->status});
    return *user;
}

} // namespace

UsersApi::UsersApi(AlmaClient &client)
    : m_client(client)
{
}

QCoro::Task<Result<QJsonObject>> UsersApi::fetch(Institution institution, QString id, QString idType,
                                                 QStringList expand, CancelToken cancel)
{
    const auto part = almaurl::pathPart(id);
    if (!part)
        co_return std::unexpected(part.error());
    QUrlQuery query;
    query.addQueryItem(u"user_id_type"_s,
                       idType.isEmpty() ? u"all_unique"_s : QString::fromLatin1(QUrl::toPercentEncoding(idType)));
    query.addQueryItem(u"view"_s, u"full"_s);
    if (!expand.isEmpty())
        query.addQueryItem(u"expand"_s, expand.join(u','));
    const auto reply = co_await m_client.get(std::move(institution), u"/users/"_s + *part, query, std::move(cancel));
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return userFromAnswer(reply->json, reply->body);
}

QCoro::Task<Result<UserPage>> UsersApi::page(Institution institution, qint64 offset, int limit)
{
    return pageUnless(std::move(institution), offset, limit, {});
}

QCoro::Task<Result<UserPage>> UsersApi::pageUnless(Institution institution, qint64 offset, int limit,
                                                   CancelToken cancel)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, largestPage)));
    query.addQueryItem(u"offset"_s, QString::number(std::max<qint64>(0, offset)));
    query.addQueryItem(u"order_by"_s, u"primary_id"_s);
    query.addQueryItem(u"expand"_s, u"full"_s);
    const auto reply = co_await m_client.get(std::move(institution), u"/users"_s, query, std::move(cancel));
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return userPageFromAnswer(reply->json, reply->body);
}

QCoro::Task<Result<UsersApi::Reading>> UsersApi::readAll(Institution institution, Sink sink, Job job)
{
    UserPaging paging(largestPage);
    std::deque<QCoro::Task<Result<UserPage>>> asked;
    qint64 askedTo = 0;
    qint64 calls = 0;
    Result<> soFar;
    while (soFar && !paging.atEnd()) {
        // Ahead only once the total is known, or a small institution would cost seven calls.
        const size_t wanted = paging.total() < 0 ? 1 : pagesAhead;
        while (asked.size() < wanted && (asked.empty() || askedTo < paging.total())) {
            asked.push_back(pageUnless(institution, askedTo, largestPage, job.cancel));
            askedTo += largestPage;
            ++calls;
        }
        auto next = std::move(asked.front());
        asked.pop_front();
        const Result<UserPage> answer = co_await std::move(next);
        if (job.cancel.isCanceled() || !answer) {
            soFar = std::unexpected(job.cancel.isCanceled() ? Error{.kind = Error::Kind::Canceled} : answer.error());
            break;
        }
        QList<QJsonObject> users = paging.take(*answer);
        if (!users.isEmpty())
            soFar = co_await sink(std::move(users));
        job.report(paging.users(), std::max<qint64>(0, paging.total()));
        if (paging.wasShort()) {
            // What was asked ahead lies behind a gap.
            for (; !asked.empty(); asked.pop_front())
                co_await std::move(asked.front());
            askedTo = paging.offset();
        }
    }
    // Nothing of ours is under way any more when the caller goes on.
    for (; !asked.empty(); asked.pop_front())
        co_await std::move(asked.front());
    if (!soFar)
        co_return std::unexpected(soFar.error());
    co_return Reading{.users = paging.users(),
                      .total = paging.total(),
                      .calls = calls,
                      .complete = paging.total() < 0 || paging.users() >= paging.total()};
}

QCoro::Task<AlmaResult<QJsonObject>> UsersApi::create(Institution institution, QJsonObject user, CancelToken work)
{
    co_return writtenUser(co_await m_client.post(std::move(institution), u"/users"_s, {}, bodyOf(user), work));
}

QCoro::Task<AlmaResult<QJsonObject>> UsersApi::update(Institution institution, QString id, QJsonObject user,
                                                      QStringList overrides, CancelToken work)
{
    const auto part = almaurl::pathPart(id);
    if (!part)
        co_return std::unexpected(AlmaFault{part.error()});
    QUrlQuery query;
    if (!overrides.isEmpty())
        query.addQueryItem(u"override"_s, overrides.join(u','));
    co_return writtenUser(
        co_await m_client.put(std::move(institution), u"/users/"_s + *part, query, bodyOf(user), work));
}

QCoro::Task<AlmaResult<>> UsersApi::remove(Institution institution, QString id, CancelToken work)
{
    const auto part = almaurl::pathPart(id);
    if (!part)
        co_return std::unexpected(AlmaFault{part.error()});
    const auto reply = co_await m_client.remove(std::move(institution), u"/users/"_s + *part, {}, work);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return AlmaResult<>{};
}

int UsersApi::overdueCalls(const InstitutionCode &institution) const
{
    return m_client.overdueCalls(institution);
}

std::chrono::milliseconds UsersApi::backoff() const
{
    return m_client.backoff();
}

} // namespace skranke
