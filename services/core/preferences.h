// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QString>

namespace skranke {

/// What a person at this desk has chosen. Kept in the profile.
struct Preferences {
    enum class Language { System, Bokmaal, Nynorsk, English };
    enum class Theme { System, Light, Dark };
    enum class ProxyMode { System, None, Manual };
    /// When Alma's daily call count starts again: sources disagree (`spec/alma-api.md` 2.1, "reset").
    enum class QuotaMidnight { Utc, Oslo };

    Language language = Language::System;
    Theme theme = Theme::System;
    int cacheRetentionDays = 30; ///< 1 to 30: adjustable downwards only
    int preImageRetentionDays = 14; ///< 1 to 14
    int importRunYears = 3; ///< 1 to 10: figures of import runs, which name nobody
    int backupNumber = 7; ///< 1 to 30: backups kept of each kind
    int backupDays = 30; ///< 1 to 30, and never longer than the cache is kept
    int defaultReserve = 5000; ///< calls a day that are left to others, for new institutions
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString extraCaFile; ///< PEM file of one more certificate authority; empty: none
    QuotaMidnight quotaMidnight = QuotaMidnight::Utc;

    bool operator==(const Preferences &) const = default;
};

/// Whether both go the same way to a server: proxy and certificate authority.
[[nodiscard]] inline bool haveSameNetwork(const Preferences &one, const Preferences &other)
{
    return one.proxyMode == other.proxyMode && one.proxyHost == other.proxyHost && one.proxyPort == other.proxyPort
        && one.extraCaFile == other.extraCaFile;
}

} // namespace skranke
