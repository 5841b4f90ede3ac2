// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace skranke {

class AlmaClient;

/// One page of a list.
struct UserPage {
    qint64 total = 0; ///< `total_record_count`; -1 when Alma left it out
    QList<QJsonObject> users;
};

/// Alma's users (`spec/alma-api.md` 3.1). Every call takes its turn at the quota pilot. Only GET is ever repeated.
class UsersApi
{
public:
    explicit UsersApi(AlmaClient &client);

    /// `NotFound` when Alma answers 401861 or 401890. `idType` empty: `all_unique`.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> fetch(Institution institution, QString id, QString idType = {}, QStringList expand = {});
    /// Full users, at most 100 a page (`expand=full`).
    [[nodiscard]] QCoro::Task<Result<UserPage>> page(Institution institution, qint64 offset, int limit = 100);

    /// The three writes. Only the queue's dispatcher calls them (a test proves it from the includes). An answer that
    /// did not come, 5xx, HTML, an empty body or ROUTING_ERROR is `Timeout`, `ServerFault` or `BadReply`: outcome unknown.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> create(Institution institution, QJsonObject user);
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> update(Institution institution, QString id, QJsonObject user, QStringList overrides);
    [[nodiscard]] QCoro::Task<Result<>> remove(Institution institution, QString id);

private:
    AlmaClient &m_client;
};

} // namespace skranke
