// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QString>

namespace skranke {

class AlmaClient;

/// What `/conf/general` says about the key's institution (`spec/alma-api.md` 1.4).
struct GeneralConfiguration {
    QString institutionCode;
    QString institutionName;
    AlmaEnvironment environment = AlmaEnvironment::Unknown;
    QString almaUrl; ///< address of the back office
};

/// General configuration and test calls: which institution and environment a key opens, and what it may do.
class ConfApi {
public:
    explicit ConfApi(AlmaClient &client);

    [[nodiscard]] QCoro::Task<Result<GeneralConfiguration>> general(Institution institution, CancelToken cancel = {});
    /// `GET /users/operation/test`.
    [[nodiscard]] QCoro::Task<Result<>> testReadUsers(Institution institution);
    /// `GET /conf/test`: Alma's institution code out of the unversioned answer, empty when it names none.
    [[nodiscard]] QCoro::Task<Result<QString>> testConf(Institution institution);

private:
    AlmaClient &m_client;
};

} // namespace skranke
