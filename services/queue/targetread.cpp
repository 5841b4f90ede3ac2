// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/targetread.h"

#include "services/alma/usersapi.h"

namespace skranke {

QCoro::Task<Result<std::optional<QJsonObject>>> readTarget(std::shared_ptr<QueueContext> context,
                                                           Institution institution, QString key, QStringList expand,
                                                           CancelToken cancel)
{
    if (context->closed)
        co_return std::unexpected(closedError());
    const auto user = co_await context->users.fetch(institution, key, {}, expand, std::move(cancel));
    if (context->closed)
        co_return std::unexpected(closedError());
    if (user)
        co_return *user;
    if (user.error().kind == Error::Kind::NotFound)
        co_return std::optional<QJsonObject>();
    co_return std::unexpected(user.error());
}

} // namespace skranke
