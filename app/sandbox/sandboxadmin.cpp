// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxadmin.h"

#include "app/sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpResponse json(const QJsonObject &object, int status = 200)
{
    return {.status = status, .contentType = "application/json"_ba, .body = jsonBytes(object)};
}

HttpResponse wrong(const QString &sentence)
{
    return json({{u"error"_s, sentence}}, 400);
}

HttpResponse listInstitutions(const SandboxServer &server)
{
    QJsonArray list;
    for (const InstitutionProfile &profile : server.institutions())
        list.append(registration(profile, server.url()));
    return json({{u"institutions"_s, list}});
}

HttpResponse listUsers(const SandboxServer &server, const QString &code)
{
    if (server.key(code).isEmpty())
        return wrong(u"there is no such institution"_s);
    QJsonArray users;
    for (const QJsonObject &user : server.users(code))
        users.append(user);
    return json({{u"users"_s, users}});
}

HttpResponse setFault(SandboxServer &server, const QJsonObject &body)
{
    if (body.contains("spec"_L1)) {
        const auto shares = FaultPlan::parse(body.value("spec"_L1).toString());
        if (!shares)
            return wrong(shares.error());
        server.faults().setShares(*shares);
        return json({});
    }
    const auto fault = faultOf(body.value("next"_L1).toString());
    const int times = body.value("times"_L1).toInt(1);
    if (!fault || times < 1 || times > 1000)
        return wrong(u"give spec, or next and times"_s);
    server.faults().queue(*fault, times, body.value("method"_L1).toString().toLatin1());
    return json({});
}

HttpResponse edit(SandboxServer &server, const QJsonObject &body)
{
    const bool done = server.editByHand(body.value("institution"_L1).toString(), body.value("primary_id"_L1).toString(),
                                        body.value("member"_L1).toString(), body.value("value"_L1));
    return done ? json({}) : wrong(u"there is no such institution, user or member"_s);
}

} // namespace

HttpResponse adminAnswer(SandboxServer &server, const HttpRequest &request)
{
    const QString what = request.segments().value(1);
    if (request.method == "GET") {
        if (what == u"institutions")
            return listInstitutions(server);
        if (what == u"users")
            return listUsers(server, request.query().value(u"institution"_s));
        if (what == u"counters")
            return json(server.counters());
    } else if (request.method == "POST") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (what == u"edit")
            return edit(server, body);
        if (what == u"fault")
            return setFault(server, body);
        if (what == u"reset") {
            server.faults().reset();
            server.resetCounters();
            return json({});
        }
    }
    return json({{u"error"_s, u"there is no such call"_s}}, 404);
}

} // namespace skranke::sandbox
