// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/confapi.h"

#include "services/alma/almaclient.h"
#include "services/alma/confanswers.h"

using namespace Qt::StringLiterals;

namespace skranke {

ConfApi::ConfApi(AlmaClient &client)
    : m_client(client)
{
}

QCoro::Task<Result<GeneralConfiguration>> ConfApi::general(Institution institution, CancelToken cancel)
{
    const auto reply = co_await m_client.get(std::move(institution), u"/conf/general"_s, {}, std::move(cancel));
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return generalFromAnswer(reply->json, reply->body);
}

QCoro::Task<Result<>> ConfApi::testReadUsers(Institution institution)
{
    const auto reply = co_await m_client.get(std::move(institution), u"/users/operation/test"_s);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return Result<>{};
}

QCoro::Task<Result<QString>> ConfApi::testConf(Institution institution)
{
    const auto reply = co_await m_client.get(std::move(institution), u"/conf/test"_s);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return testedInstitution(reply->body);
}

} // namespace skranke
