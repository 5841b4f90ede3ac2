// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordtable.h"

#include "services/userimport/recordpacker.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace skranke {

namespace {

/// Rough size of a record, for reserving memory once instead of growing in doubles.
constexpr qint64 typicalRecordBytes = 180;

} // namespace

IndexKey indexKey(QByteArrayView blindIndex)
{
    Q_ASSERT(blindIndex.size() == 16);
    return {qFromBigEndian<quint64>(blindIndex.data()), qFromBigEndian<quint64>(blindIndex.data() + 8)};
}

Result<RecordTable> RecordTable::read(const Bups1Reader &reader, Bups1Encoding encoding, const ImportScope &scope,
                                      const ComparedHash &hash, const Vault &vault, const QByteArray &purpose,
                                      const Job &job)
{
    RecordTable table;
    table.m_entries.reserve(static_cast<size_t>(reader.size() / typicalRecordBytes) + 16);
    std::vector<std::pair<IndexKey, quint32>> oldIds; // by record number until the entries are sorted
    const RecordPacker packer(scope, encoding);
    QByteArray packed;
    QByteArray scratch;
    unsigned char index[16];
    const auto visit = [&](const Bups1RecordView &record) {
        RecordEntry entry;
        const quint32 silent = packer.pack(record, packed);
        if (!packed.isEmpty())
            entry.hash = hash.of(packed, silent);
        entry.silent = silent & 0xFFFFFFU;
        entry.offset = static_cast<quint64>(record.offset) & 0xFFFFFFFFFFU;
        entry.record = static_cast<quint32>(record.number);
        entry.line = static_cast<quint32>(record.line);
        if (const auto lt = record.value(bups1Code("LT")); !lt.empty()) {
            vault.blindIndexUtf8(packer.identifier(lt, scratch), purpose, index);
            entry.index = indexKey(QByteArrayView(index, 16));
        }
        if (const auto gl = record.value(bups1Code("GL")); !gl.empty()) {
            vault.blindIndexUtf8(packer.identifier(gl, scratch), purpose, index);
            oldIds.emplace_back(indexKey(QByteArrayView(index, 16)), entry.record);
        }
        table.m_entries.push_back(entry);
        return true;
    };
    if (const auto read = reader.forEachRecord(visit, job); !read)
        return std::unexpected(read.error());

    table.sort();
    if (!oldIds.empty()) {
        std::vector<quint32> entryOf(table.m_entries.size() + 1);
        for (quint32 i = 0; i < table.m_entries.size(); ++i)
            entryOf[table.m_entries[i].record] = i;
        table.m_oldIds.reserve(oldIds.size());
        for (const auto &[old, record] : oldIds)
            table.m_oldIds.push_back({.index = old, .entry = entryOf[record]});
        std::ranges::sort(table.m_oldIds, {}, [](const OldId &one) { return std::pair(one.index, one.entry); });
    }
    return table;
}

void RecordTable::sort()
{
    std::ranges::sort(m_entries, {}, [](const RecordEntry &entry) { return std::pair(entry.index, entry.record); });
    const int bits = std::clamp(static_cast<int>(std::bit_width(m_entries.size())), 1, 24);
    m_shift = 64 - bits;
    m_buckets.assign((size_t{1} << bits) + 1, 0);
    for (const RecordEntry &entry : m_entries)
        ++m_buckets[(entry.index[0] >> m_shift) + 1];
    for (size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
}

std::span<const RecordEntry> RecordTable::withId(const IndexKey &index) const
{
    const size_t bucket = index[0] >> m_shift;
    const auto first = m_entries.begin() + m_buckets[bucket];
    const auto last = m_entries.begin() + m_buckets[bucket + 1];
    const auto [from, to] = std::ranges::equal_range(first, last, index, {}, &RecordEntry::index);
    return {from, to};
}

std::span<const RecordTable::OldId> RecordTable::withOldId(const IndexKey &index) const
{
    const auto [from, to] = std::ranges::equal_range(m_oldIds, index, {}, &OldId::index);
    return {from, to};
}

} // namespace skranke
