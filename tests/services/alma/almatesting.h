// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/almaclient.h"
#include "tests/fakes/fakehttpserver.h"

#include <QCoroTask>

namespace skranke::almatesting {

inline QCoro::Task<Result<QString>> key(InstitutionCode)
{
    co_return QStringLiteral("l8xx-not-a-key");
}

inline Institution institutionAt(const QUrl &url)
{
    Institution institution;
    institution.code = InstitutionCode(QStringLiteral("NSK"));
    institution.almaUrl = url;
    institution.reserve = 0;
    return institution;
}

/// A server, a client that calls it, and everything between.
struct Bench {
    FakeHttpServer server;
    QuotaPilot pilot{QString()};
    AlmaClient client{key, pilot};
    Institution institution = institutionAt(server.url());

    Bench() { client.setBackoff(std::chrono::milliseconds(1)); }
};

using Step = FakeHttpServer::Step;

inline Step answering(int status, const QByteArray &body, const QByteArray &type = "application/json",
                      const QList<QByteArray> &headers = {})
{
    return {.bytes = FakeHttpServer::answer(status, body, type, headers)};
}

inline QByteArray almaError(const QByteArray &code)
{
    return R"({"errorsExist":true,"errorList":{"error":[{"errorCode":")" + code
        + R"(","errorMessage":"Because.","trackingId":"E01-2007092130-5VP8A-AWAE1"}]},"result":null})";
}

} // namespace skranke::almatesting
