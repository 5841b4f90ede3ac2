// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace skranke {

/// What the local copy of the users says of the targets of changes. Reads only.
class CacheNews {
public:
    explicit CacheNews(StoreAccess &access);

    struct News {
        bool any = false; ///< something was read after the time that was asked for
        std::optional<QJsonObject> user = {}; ///< empty with news: gone from Alma
    };
    /// Whether a target was read from Alma after a time, and what was found.
    [[nodiscard]] Result<News> since(const Target &target, const QDateTime &time);

private:
    [[nodiscard]] Result<News> ofMissing(const InstitutionCode &institution, const QDateTime &time);

    UserCacheRepository m_cache;
    const Vault &m_vault;
    QHash<InstitutionCode, QDateTime> m_lastSync;
};

} // namespace skranke
