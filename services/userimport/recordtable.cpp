// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordtable.h"

#include "services/userimport/recordpacker.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <future>

namespace skranke {

namespace {

/// Rough size of a record, for reserving memory once instead of growing in doubles.
constexpr qint64 typicalRecordBytes = 180;

/// Bytes that make another part worth its thread, and how many parts there are at most. Of the file alone: the number
/// of processors must not show in a plan.
constexpr qint64 partBytes = 32 << 20;
constexpr qint64 mostParts = 4;

/// What one part of a file comes to.
struct Part {
    std::vector<RecordEntry> entries;
    std::vector<std::pair<IndexKey, quint32>> oldIds; // by record number until the entries are sorted
    Bups1Counts counts;

    /// Another part that follows this one.
    void append(Part &&next);
};

void Part::append(Part &&next)
{
    const auto records = static_cast<quint32>(counts.records);
    const auto lines = static_cast<quint32>(counts.lines);
    for (RecordEntry &entry : next.entries) {
        entry.record += records;
        entry.line += lines;
    }
    for (auto &[old, record] : next.oldIds)
        record += records;
    entries.insert(entries.end(), next.entries.begin(), next.entries.end());
    oldIds.insert(oldIds.end(), next.oldIds.begin(), next.oldIds.end());
    counts.records += next.counts.records;
    counts.lines += next.counts.lines;
}

/// Turns records into entries.
struct PartReader {
    const RecordPacker &packer;
    const ComparedHash &hash;
    const Vault &vault;
    const QByteArray &purpose;

    [[nodiscard]] Result<Part> read(const Bups1Reader &reader, qint64 from, qint64 to, const Job &job) const;
};

Result<Part> PartReader::read(const Bups1Reader &reader, qint64 from, qint64 to, const Job &job) const
{
    Part part;
    // The first makes room for all that follow.
    part.entries.reserve(static_cast<size_t>(((from == 0 ? reader.size() : to) - from) / typicalRecordBytes) + 16);
    QByteArray packed;
    QByteArray scratch;
    unsigned char index[16];
    const auto visit = [&](const Bups1RecordView &record) {
        RecordEntry entry;
        const quint32 silent = packer.pack(record, packed);
        if (!packed.isEmpty())
            entry.hash = hash.of(packed, silent);
        entry.silent = silent & 0xFFFFFFU;
        entry.offset = static_cast<quint64>(from + record.offset) & 0xFFFFFFFFFFU;
        entry.record = static_cast<quint32>(record.number);
        entry.line = static_cast<quint32>(record.line);
        if (const auto lt = record.value(bups1Code("LT")); !lt.empty()) {
            vault.blindIndexUtf8(packer.identifier(lt, scratch), purpose, index);
            entry.index = indexKey(QByteArrayView(index, 16));
        }
        if (const auto gl = record.value(bups1Code("GL")); !gl.empty()) {
            vault.blindIndexUtf8(packer.identifier(gl, scratch), purpose, index);
            part.oldIds.emplace_back(indexKey(QByteArrayView(index, 16)), entry.record);
        }
        part.entries.push_back(entry);
        return true;
    };
    const auto counts = reader.part(from, to).forEachRecord(visit, job);
    if (!counts)
        return std::unexpected(counts.error());
    part.counts = *counts;
    return part;
}

/// Where the parts of a file begin and end: 0, boundaries between records, its size.
Result<std::vector<qint64>> partsOf(const Bups1Reader &reader)
{
    const qint64 parts = std::clamp<qint64>(reader.size() / partBytes, 1, mostParts);
    std::vector<qint64> boundaries{0};
    for (qint64 i = 1; i < parts; ++i) {
        const auto boundary = reader.recordBoundary(reader.size() * i / parts);
        if (!boundary)
            return std::unexpected(boundary.error());
        if (*boundary > boundaries.back() && *boundary < reader.size())
            boundaries.push_back(*boundary);
    }
    boundaries.push_back(reader.size());
    return boundaries;
}

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
    const RecordPacker packer(scope, encoding);
    const PartReader partReader{.packer = packer, .hash = hash, .vault = vault, .purpose = purpose};
    const auto boundaries = partsOf(reader);
    if (!boundaries)
        return std::unexpected(boundaries.error());

    std::vector<std::future<Result<Part>>> others;
    const Job quiet{.progress = {}, .cancel = job.cancel};
    for (size_t i = 2; i < boundaries->size(); ++i) {
        others.push_back(std::async(std::launch::async, [&, from = boundaries->at(i - 1), to = boundaries->at(i)] {
            return partReader.read(reader, from, to, quiet);
        }));
    }
    // They are of one size: how far the first is tells how far all are.
    auto first = partReader.read(reader, 0, boundaries->at(1), job);
    if (!first)
        return std::unexpected(first.error());
    Part whole = std::move(*first);
    for (auto &other : others) {
        auto part = other.get();
        if (!part)
            return std::unexpected(part.error());
        whole.append(std::move(*part));
    }

    RecordTable table;
    table.m_entries = std::move(whole.entries);
    table.sort();
    table.addOldIds(whole.oldIds);
    return table;
}

void RecordTable::addOldIds(std::span<const std::pair<IndexKey, quint32>> byRecord)
{
    if (byRecord.empty())
        return;
    std::vector<quint32> entryOf(m_entries.size() + 1);
    for (quint32 i = 0; i < m_entries.size(); ++i)
        entryOf[m_entries[i].record] = i;
    m_oldIds.reserve(byRecord.size());
    for (const auto &[old, record] : byRecord)
        m_oldIds.push_back({.index = old, .entry = entryOf[record]});
    std::ranges::sort(m_oldIds, {}, [](const OldId &one) { return std::pair(one.index, one.entry); });
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
