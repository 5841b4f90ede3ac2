// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/signingkeys.h"

#include "services/queue/deskaccount.h"
#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/store/store.h"

namespace skranke {

SigningKeys::SigningKeys(Store &store)
    : m_store(store)
    , m_account(&deskAccount)
{
}

void SigningKeys::setAccount(std::function<QString()> account)
{
    m_account = std::move(account);
}

QCoro::Task<Result<SigningKey>> SigningKeys::own(QString name)
{
    return m_store.run([account = m_account(), name = std::move(name)](StoreAccess &access) {
        return Keyring(access, account).own(name).transform([](const auto &own) { return own.key; });
    });
}

QCoro::Task<Result<std::optional<SigningKey>>> SigningKeys::existing()
{
    return m_store.run([account = m_account()](StoreAccess &access) { return Keyring(access, account).existing(); });
}

QCoro::Task<Result<QByteArray>> SigningKeys::exported()
{
    return m_store.run([account = m_account()](StoreAccess &access) {
        return Keyring(access, account).own().transform(&KeyFile::write);
    });
}

QCoro::Task<Result<QList<SigningKey>>> SigningKeys::all()
{
    return m_store.run([account = m_account()](StoreAccess &access) { return Keyring(access, account).all(); });
}

QCoro::Task<Result<SigningKey>> SigningKeys::add(QByteArray file)
{
    return m_store.run([account = m_account(), file = std::move(file)](StoreAccess &access) {
        return Keyring(access, account).add(file);
    });
}

QCoro::Task<Result<SigningKey>> SigningKeys::revoke(SigningKeyId id)
{
    return m_store.run([account = m_account(), id = std::move(id)](StoreAccess &access) {
        return Keyring(access, account).revoke(id);
    });
}

} // namespace skranke
