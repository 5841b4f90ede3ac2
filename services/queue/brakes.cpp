// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakes.h"

#include "services/queue/deskaccount.h"
#include "services/store/store.h"

namespace skranke {

Brakes::Brakes(Store &store)
    : m_store(store)
    , m_account(&deskAccount)
{
}

void Brakes::setAccount(std::function<QString()> account)
{
    m_account = std::move(account);
}

QCoro::Task<Result<QList<BrakeRule>>> Brakes::rules(InstitutionCode institution)
{
    return m_store.run([account = m_account(), institution = std::move(institution)](StoreAccess &access) {
        return BrakeBook(access, account).rules(institution);
    });
}

QCoro::Task<Result<>> Brakes::setLimit(QString rule, InstitutionCode institution, std::optional<double> warns,
                                       std::optional<double> stops)
{
    return m_store.run([=, account = m_account()](StoreAccess &access) {
        return BrakeBook(access, account).setLimit(rule, institution, warns, stops);
    });
}

QCoro::Task<Result<>> Brakes::resetLimit(QString rule, InstitutionCode institution)
{
    return m_store.run([=, account = m_account()](StoreAccess &access) {
        return BrakeBook(access, account).resetLimit(rule, institution);
    });
}

QCoro::Task<Result<QList<BrakeStop>>> Brakes::stops()
{
    return m_store.run([account = m_account()](StoreAccess &access) { return BrakeBook(access, account).stops(); });
}

QCoro::Task<Result<BrakeStop>> Brakes::find(QString id)
{
    return m_store.run([account = m_account(), id = std::move(id)](StoreAccess &access) {
        return BrakeBook(access, account).find(id);
    });
}

QCoro::Task<Result<BrakeStop>> Brakes::lift(QString id, QString reason)
{
    return m_store.run(
        [=, account = m_account()](StoreAccess &access) { return BrakeBook(access, account).lift(id, reason); });
}

QCoro::Task<Result<QByteArray>> Brakes::exported(QString id)
{
    return m_store.run(
        [=, account = m_account()](StoreAccess &access) { return BrakeBook(access, account).exported(id); });
}

QCoro::Task<Result<QByteArray>> Brakes::signedAway(QByteArray stopFile, QString reason)
{
    return m_store.run([=, account = m_account()](StoreAccess &access) {
        return BrakeBook(access, account).signedAway(stopFile, reason);
    });
}

QCoro::Task<Result<BrakeStop>> Brakes::takeLift(QByteArray liftFile)
{
    return m_store.run(
        [=, account = m_account()](StoreAccess &access) { return BrakeBook(access, account).takeLift(liftFile); });
}

} // namespace skranke
