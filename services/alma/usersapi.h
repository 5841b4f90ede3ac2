// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/almaerror.h"
#include "services/alma/userpages.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace skranke {

class AlmaClient;

/// Alma's users (`spec/alma-api.md` 3.1). Every call takes its turn at the quota pilot. Only GET is ever repeated.
class UsersApi {
public:
    explicit UsersApi(AlmaClient &client);

    /// `NotFound` when Alma answers 401861 or 401890. `idType` empty: `all_unique`.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> fetch(Institution institution, QString id, QString idType = {},
                                                         QStringList expand = {}, CancelToken cancel = {});
    /// Full users, at most 100 a page (`expand=full`), ordered by primary id.
    [[nodiscard]] QCoro::Task<Result<UserPage>> page(Institution institution, qint64 offset, int limit = 100);

    /// Takes one page of users, each user once; an error of its own ends the reading.
    using Sink = std::function<QCoro::Task<Result<>>(QList<QJsonObject>)>;
    struct Reading {
        qint64 users = 0; ///< handed to the sink
        qint64 total = -1; ///< as Alma last said; -1: it never did
        qint64 calls = 0; ///< pages asked for, repetitions of a failed call not counted
        bool complete = false; ///< as many as Alma says there are; false also when Alma repeats a page for ever
    };
    /// All users, page after page, with some pages asked for ahead so that the calls of a second are used up. Ends by
    /// what the pages hold and by the total, never later (`UserPaging`). Reports users read of all.
    [[nodiscard]] QCoro::Task<Result<Reading>> readAll(Institution institution, Sink sink, Job job = {});

    /// The three writes. Only the queue's dispatcher calls them (a test proves it from the includes). `outcomeUnknown`
    /// (`almaerror.h`) tells which faults must be settled by a read: an answer that did not come, 5xx, HTML, an empty
    /// body, ROUTING_ERROR. `AlmaFault::message` holds Alma's words for a refusal. The fault converts to `Result` as it
    /// is. `work`: whose share of the calls this is; a write is not canceled.
    [[nodiscard]] QCoro::Task<AlmaResult<QJsonObject>> create(Institution institution, QJsonObject user,
                                                              CancelToken work = {});
    [[nodiscard]] QCoro::Task<AlmaResult<QJsonObject>> update(Institution institution, QString id, QJsonObject user,
                                                              QStringList overrides, CancelToken work = {});
    [[nodiscard]] QCoro::Task<AlmaResult<>> remove(Institution institution, QString id, CancelToken work = {});

    /// `AlmaClient::overdueCalls`.
    [[nodiscard]] int overdueCalls(const InstitutionCode &institution) const;
    /// `AlmaClient::setBackoff`: what the pauses before other tries grow from, too.
    [[nodiscard]] std::chrono::milliseconds backoff() const;

private:
    QCoro::Task<Result<UserPage>> pageUnless(Institution institution, qint64 offset, int limit, CancelToken cancel);

    AlmaClient &m_client;
};

} // namespace skranke
