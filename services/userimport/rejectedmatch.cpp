// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/rejectedmatch.h"

#include "services/store/vault.h"
#include "services/userimport/bups1reader.h"

#include <algorithm>
#include <string_view>

namespace skranke {

namespace {

/// Ids are ASCII in practice; what is not need not be read in the encoding that a check would settle on.
QString textOf(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return decode(bytes, view.isValidUtf8() ? Bups1Encoding::Utf8 : Bups1Encoding::Latin1);
}

} // namespace

RecordIdentifiers::RecordIdentifiers(const QList<RejectedUser> &wanted)
{
    for (const RejectedUser &user : wanted) {
        for (const RejectedUser::Key &key : user.keys) {
            if (const QString normalised = normalisedIdentifier(key.value); !normalised.isEmpty())
                m_places.insert(normalised, {});
        }
    }
}

void RecordIdentifiers::add(const QString &identifier, const RecordPlace &place)
{
    const auto places = m_places.find(normalisedIdentifier(identifier));
    if (places != m_places.end() && !places->contains(place))
        places->append(place);
}

QList<RecordPlace> RecordIdentifiers::recordsOf(const QString &identifier) const
{
    return m_places.value(normalisedIdentifier(identifier));
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

Result<QList<RejectedMatch>> matchRejectedInFile(const QList<RejectedUser> &rejected, const QString &path,
                                                 const Job &job)
{
    const auto reader = Bups1Reader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    RecordIdentifiers identifiers(rejected);
    const auto visit = [&identifiers](const Bups1RecordView &record) {
        for (const Bups1Code code : {bups1Code("LT"), bups1Code("GL"), bups1Code("FI")}) {
            if (const std::string_view value = record.value(code); !value.empty())
                identifiers.add(textOf(value), {.record = record.number, .line = record.line});
        }
        return true;
    };
    if (const auto read = reader->forEachRecord(visit, job); !read)
        return std::unexpected(read.error());
    return matchRejected(rejected, identifiers);
}

} // namespace skranke
