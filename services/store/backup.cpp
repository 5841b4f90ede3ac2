// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backup.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

BackupLimits backupLimits(const Preferences &preferences)
{
    return {.number = std::max(1, preferences.backupNumber),
            .days = std::max(1, std::min(preferences.backupDays, preferences.cacheRetentionDays))};
}

std::optional<Backup> backupFromName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^skranke\\.(?:(daily)|(before-[1-9][0-9]{0,5})|(manual)|(replaced))-([0-9]{8}T[0-9]{6}Z)(?:-([0-9]{1,6}))?"
        "\\.sqlite\\z"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime made = QDateTime::fromString(match.captured(5), u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!made.isValid())
        return std::nullopt;
    BackupKind kind = BackupKind::Daily;
    if (match.hasCaptured(2))
        kind = BackupKind::BeforeUpgrade;
    else if (match.hasCaptured(3))
        kind = BackupKind::ByHand;
    else if (match.hasCaptured(4))
        kind = BackupKind::Replaced;
    return Backup{.name = name,
                  .kind = kind,
                  .made = QDateTime(made.date(), made.time(), QTimeZone::UTC),
                  .ordinal = match.hasCaptured(6) ? match.captured(6).toInt() : 1};
}

QString backupStem(BackupKind kind, int version)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"daily"_s;
    case BackupKind::BeforeUpgrade:
        return u"before-%1"_s.arg(version);
    case BackupKind::ByHand:
        return u"manual"_s;
    case BackupKind::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDailyBackupDue(const QList<Backup> &backups, const QDateTime &now)
{
    const QDateTime utc = now.toUTC();
    return std::ranges::none_of(backups, [&utc](const Backup &backup) {
        return backup.kind == BackupKind::Daily && backup.made <= utc && backup.made.date() == utc.date();
    });
}

QList<Backup> backupsToRemove(const QList<Backup> &backups, const BackupLimits &limits, const QDateTime &now)
{
    QList<Backup> newestFirst = backups;
    std::ranges::sort(newestFirst, isNewer);
    const QDateTime oldest = now.toUTC().addDays(-limits.days);
    QHash<BackupKind, int> kept;
    QList<Backup> removed;
    for (const Backup &backup : std::as_const(newestFirst)) {
        const bool isCounted = backup.kind != BackupKind::Replaced;
        if (backup.made < oldest || (isCounted && kept.value(backup.kind) >= limits.number))
            removed.prepend(backup);
        else
            ++kept[backup.kind];
    }
    return removed;
}

bool isNewer(const Backup &one, const Backup &other)
{
    if (one.made != other.made)
        return one.made > other.made;
    return one.kind != other.kind ? one.kind > other.kind : one.ordinal > other.ordinal;
}

std::optional<Backup> newestBackup(const QList<Backup> &backups)
{
    std::optional<Backup> newest;
    for (const Backup &backup : backups) {
        if (backup.kind != BackupKind::Replaced && (!newest || isNewer(backup, *newest)))
            newest = backup;
    }
    return newest;
}

QString toWord(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"daily"_s;
    case BackupKind::BeforeUpgrade:
        return u"before-upgrade"_s;
    case BackupKind::ByHand:
        return u"manual"_s;
    case BackupKind::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke
