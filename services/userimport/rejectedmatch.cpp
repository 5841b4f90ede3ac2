// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/rejectedmatch.h"

#include "services/store/vault.h"

#include <algorithm>

namespace skranke {

void RecordIdentifiers::add(const QString &identifier, qint64 record)
{
    const QString normalised = normalisedIdentifier(identifier);
    if (normalised.isEmpty())
        return;
    QList<qint64> &records = m_records[normalised];
    if (!records.contains(record))
        records.append(record);
}

QList<qint64> RecordIdentifiers::recordsOf(const QString &identifier) const
{
    return m_records.value(normalisedIdentifier(identifier));
}

QList<RejectedMatch> matchRejected(const QList<RejectedUser> &rejected, const RecordIdentifiers &identifiers)
{
    QList<RejectedMatch> matches;
    matches.reserve(rejected.size());
    for (qsizetype at = 0; at < rejected.size(); ++at) {
        RejectedMatch match{.rejected = at};
        for (const RejectedUser::Key &key : rejected.at(at).keys)
            match.records += identifiers.recordsOf(key.value);
        std::ranges::sort(match.records);
        const auto repeated = std::ranges::unique(match.records);
        match.records.erase(repeated.begin(), repeated.end());
        matches.append(match);
    }
    return matches;
}

} // namespace skranke
