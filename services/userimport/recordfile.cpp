// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordfile.h"

#include "services/core/parallel.h"
#include "services/userimport/recordpacker.h"

#include <utility>

namespace skranke {

Bups1RecordFile::Bups1RecordFile(const Bups1Reader &reader, Bups1Encoding encoding, ImportScope scope)
    : m_reader(reader)
    , m_encoding(encoding)
    , m_scope(std::move(scope))
{
}

Result<RecordTable> Bups1RecordFile::table(const Keys &keys, const Job &job) const
{
    return RecordTable::read(m_reader, m_encoding, m_scope, keys.hash, keys.vault, keys.purpose, job);
}

Result<std::vector<FileUser>> Bups1RecordFile::read(std::span<const qint64> places) const
{
    auto results = inParallel(places.size(), [&](size_t i) -> Result<FileUser> {
        if (places[i] == nowhere)
            return FileUser();
        const auto lines = m_reader.readRecordAt(places[i]);
        if (!lines)
            return std::unexpected(lines.error());
        return FileUser{.user = incomingUser(m_scope, *lines, m_encoding)};
    });
    std::vector<FileUser> users;
    users.reserve(results.size());
    for (Result<FileUser> &result : results) {
        if (!result)
            return std::unexpected(result.error());
        users.push_back(std::move(*result));
    }
    return users;
}

} // namespace skranke
