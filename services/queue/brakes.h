// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brakebook.h"

#include <QCoroTask>

#include <functional>

namespace skranke {

class Store;

/// The desk's brakes for the programs: limits, stops and their lifting (`brakebook.h`). Works without network.
class Brakes {
public:
    explicit Brakes(Store &store);

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);
    [[nodiscard]] QString account() const { return m_account(); }

    [[nodiscard]] QCoro::Task<Result<QList<BrakeRule>>> rules(InstitutionCode institution);
    [[nodiscard]] QCoro::Task<Result<>> setLimit(QString rule, InstitutionCode institution, std::optional<double> warns,
                                                 std::optional<double> stops);
    [[nodiscard]] QCoro::Task<Result<>> resetLimit(QString rule, InstitutionCode institution);
    [[nodiscard]] QCoro::Task<Result<QList<BrakeStop>>> stops();
    [[nodiscard]] QCoro::Task<Result<BrakeStop>> find(QString id);
    [[nodiscard]] QCoro::Task<Result<BrakeStop>> lift(QString id, QString reason);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> exported(QString id);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> signedAway(QByteArray stopFile, QString reason);
    [[nodiscard]] QCoro::Task<Result<BrakeStop>> takeLift(QByteArray liftFile);

private:
    Store &m_store;
    std::function<QString()> m_account;
};

} // namespace skranke
