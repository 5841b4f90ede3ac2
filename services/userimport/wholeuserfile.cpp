// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/wholeuserfile.h"

#include <utility>

namespace skranke {

WholeUserFile::WholeUserFile(Source source, const UserFormat &format)
    : m_source(std::move(source))
    , m_format(format)
    , m_scope(format.scope())
{
}

Result<RecordTable> WholeUserFile::table(const Keys &keys, const Job &job) const
{
    std::vector<RecordEntry> entries;
    std::vector<RecordTable::OldRecord> oldRecords;
    const auto key = [&keys](const QString &id) { return indexKey(keys.vault.blindIndex(id, keys.purpose)); };
    const auto visit = [&](const XmlUser &record) {
        const IncomingUser user = incomingUser(m_format, m_scope, record);
        RecordEntry entry; // without a hash: always look at the whole user
        entry.offset = static_cast<quint64>(record.offset) & 0x7FFFFFFFFFU;
        entry.record = static_cast<quint32>(entries.size() + 1);
        entry.line = static_cast<quint32>(record.line);
        if (!user.lt.isEmpty())
            entry.index = key(user.lt);
        if (!user.gl.isEmpty())
            oldRecords.push_back({.index = key(user.gl), .record = entry.record});
        entries.push_back(entry);
        return true;
    };
    if (const auto read = m_source.forEachRecord(visit, job); !read)
        return std::unexpected(read.error());
    return RecordTable::of(std::move(entries), oldRecords);
}

Result<std::vector<FileUser>> WholeUserFile::read(std::span<const qint64> places) const
{
    std::vector<FileUser> users;
    users.reserve(places.size());
    for (const qint64 place : places) {
        if (place == nowhere) {
            users.emplace_back();
            continue;
        }
        const auto record = m_source.readRecordAt(place);
        if (!record)
            return std::unexpected(record.error());
        users.push_back({.user = incomingUser(m_format, m_scope, *record),
                         .policies = fieldpolicies::fromFile(m_source.head.protection, record->protection)});
    }
    return users;
}

} // namespace skranke
