// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/gateway.h"

namespace skranke::sandbox::gateway {

using namespace Qt::StringLiterals;

namespace {

QString givenKey(const HttpRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    if (header.toLower().startsWith("apikey "))
        return QString::fromUtf8(header.sliced(7).trimmed());
    return request.query().value(u"apikey"_s);
}

} // namespace

Format answerFormat(const HttpRequest &request)
{
    const QString wanted = request.query().value(u"format"_s);
    if (!wanted.isEmpty())
        return wanted == u"json" ? Format::Json : Format::Xml;
    return request.headers.value("accept").toLower().contains("application/json") ? Format::Json : Format::Xml;
}

Format bodyFormat(const HttpRequest &request)
{
    return request.headers.value("content-type").toLower().startsWith("application/json") ? Format::Json : Format::Xml;
}

std::expected<Access, ApiError> access(const Institutions &institutions, const HttpRequest &request,
                                       const QSet<QString> &refusedCodes)
{
    const QString key = givenKey(request);
    if (key.isEmpty())
        return std::unexpected(ApiError{.status = 401,
                                        .code = u"UNAUTHORIZED"_s,
                                        .message = u"API-key not defined or not configured to allow this API."_s,
                                        .hasTrackingId = false});
    for (const auto &institution : institutions) {
        const InstitutionProfile &profile = institution->profile;
        if ((key == profile.key || key == profile.readOnlyKey) && !refusedCodes.contains(profile.code))
            return Access{.institution = institution.get(), .mayWrite = key == profile.key};
    }
    return std::unexpected(
        ApiError{.status = 400, .code = u"UNAUTHORIZED"_s, .message = u"Invalid API Key"_s, .hasTrackingId = false});
}

ApiError forbidden()
{
    return {.status = 403,
            .code = u"FORBIDDEN"_s,
            .message = u"API-key is not configured to allow this API."_s,
            .hasTrackingId = false};
}

ApiError perSecondThreshold()
{
    return {.status = 429,
            .code = u"PER_SECOND_THRESHOLD"_s,
            .message = u"HTTP requests are more than allowed per second."_s,
            .hasTrackingId = false};
}

std::optional<ApiError> takeTurn(InstitutionState &institution, const QDateTime &now, int callsPerSecond)
{
    if (const QDate day = now.toUTC().date(); day != institution.day) {
        institution.day = day;
        institution.callsToday = 0;
    }
    if (institution.callsToday >= institution.dailyLimit)
        return ApiError{.status = 429,
                        .code = u"DAILY_THRESHOLD"_s,
                        .message = u"HTTP requests are more than allowed per day."_s,
                        .hasTrackingId = false};
    const qint64 time = now.toMSecsSinceEpoch();
    auto &last = institution.lastSecond;
    while (!last.empty() && (last.front() <= time - 1000 || last.front() > time))
        last.pop_front();
    if (callsPerSecond > 0 && last.size() >= static_cast<std::size_t>(callsPerSecond))
        return perSecondThreshold();
    last.push_back(time);
    ++institution.callsToday;
    institution.fewestLeft = std::min(institution.fewestLeft.value_or(institution.dailyLimit), remaining(institution));
    return std::nullopt;
}

qint64 remaining(const InstitutionState &institution)
{
    return std::max<qint64>(0, institution.dailyLimit - institution.callsToday);
}

} // namespace skranke::sandbox::gateway
