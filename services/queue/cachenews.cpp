// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/cachenews.h"

using namespace Qt::StringLiterals;

namespace skranke {

CacheNews::CacheNews(StoreAccess &access)
    : m_cache(access)
    , m_vault(access.vault)
{
}

Result<CacheNews::News> CacheNews::since(const Target &target, const QDateTime &time)
{
    const InstitutionCode &institution = target.institution;
    const BlindIndex index = m_vault.blindIndex(target.key, userKeyPurpose(institution, u"primary_id"));
    const auto row = m_cache.rowOf(institution, index);
    if (!row)
        return std::unexpected(row.error());
    if (*row == 0)
        return ofMissing(institution, time);
    const auto sealed = m_cache.findSealed(institution, *row);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!*sealed || (*sealed)->fetched <= time)
        return News{};
    const auto user = UserCacheRepository::opened(**sealed, m_vault);
    if (!user)
        return std::unexpected(user.error());
    return News{.any = true, .user = user->user};
}

/// Not in the cache: gone, if everybody was read since; else the cache was emptied, and nobody knows.
Result<CacheNews::News> CacheNews::ofMissing(const InstitutionCode &institution, const QDateTime &time)
{
    if (!m_lastSync.contains(institution)) {
        const auto last = m_cache.lastSync(institution);
        if (!last)
            return std::unexpected(last.error());
        m_lastSync.insert(institution, last->value_or(QDateTime()));
    }
    const QDateTime last = m_lastSync.value(institution);
    return News{.any = last.isValid() && last > time};
}

} // namespace skranke
