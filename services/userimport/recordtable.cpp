// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordtable.h"

#include "services/core/parallel.h"
#include "services/userimport/recordpacker.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <future>
#include <mutex>
#include <span>
#include <tuple>
#include <utility>

namespace skranke {

namespace {

/// Rough size of a record, for reserving memory once instead of growing in doubles.
constexpr qint64 typicalRecordBytes = 180;

constexpr qint64 mostParts = 4;

/// Where the parts of a file begin and end: 0, boundaries between records, its size.
Result<std::vector<qint64>> partsOf(const Bups1Reader &reader, qint64 partBytes, const CancelToken &cancel)
{
    const qint64 parts = std::clamp<qint64>(reader.size() / partBytes, 1, mostParts);
    std::vector<qint64> boundaries{0};
    for (qint64 i = 1; i < parts; ++i) {
        const auto boundary = reader.recordBoundary(reader.size() * i / parts, cancel);
        if (!boundary)
            return std::unexpected(boundary.error());
        if (*boundary >= reader.size())
            break; // nor is there one further on
        if (*boundary > boundaries.back())
            boundaries.push_back(*boundary);
    }
    boundaries.push_back(reader.size());
    return boundaries;
}

/// Entries that a part gathers before it hands them over.
constexpr size_t handedOver = 1024;

/// A record's `GL` before the entries are sorted.
struct PartsOldRecord {
    RecordTable::OldRecord old;
    quint32 part = 0;
};

/// Gathers the entries of all parts of a file in one place: memory for each part would be needed twice.
class Gathering {
public:
    Gathering(const RecordPacker &packer, const ComparedHash &hash, const Vault &vault, const QByteArray &purpose)
        : m_packer(packer)
        , m_hash(hash)
        , m_vault(vault)
        , m_purpose(purpose)
    {
    }

    /// All parts, the first on the calling thread.
    [[nodiscard]] Result<> read(const Bups1Reader &reader, qint64 partBytes, const Job &job);

    std::vector<RecordEntry> entries; ///< in no order
    std::vector<PartsOldRecord> oldRecords;

private:
    /// Records and lines count from the beginning of the part.
    [[nodiscard]] Result<Bups1Counts> readPart(const Bups1Reader &reader, quint32 part, const Job &job);

    const RecordPacker &m_packer;
    const ComparedHash &m_hash;
    const Vault &m_vault;
    const QByteArray &m_purpose;
    std::vector<qint64> m_boundaries;
    std::mutex m_mutex;
};

Result<Bups1Counts> Gathering::readPart(const Bups1Reader &reader, quint32 part, const Job &job)
{
    const qint64 from = m_boundaries[part];
    QByteArray packed;
    QByteArray scratch;
    unsigned char index[16];
    std::vector<RecordEntry> some;
    std::vector<PartsOldRecord> someOld;
    const auto handOver = [&] {
        const std::scoped_lock lock(m_mutex);
        entries.insert(entries.end(), some.begin(), some.end());
        oldRecords.insert(oldRecords.end(), someOld.begin(), someOld.end());
        some.clear();
        someOld.clear();
    };
    const auto visit = [&](const Bups1RecordView &record) {
        RecordEntry entry;
        const quint32 silent = m_packer.pack(record, packed);
        if (!packed.isEmpty())
            entry.hash = m_hash.of(packed, silent);
        entry.silent = silent & 0xFFFFFFU;
        entry.offset = static_cast<quint64>(from + record.offset) & 0x7FFFFFFFFFU;
        entry.record = static_cast<quint32>(record.number);
        entry.line = static_cast<quint32>(record.line);
        if (record.truncated) [[unlikely]] {
            entry.tooLong = 1;
            some.push_back(entry);
            return true;
        }
        if (const auto lt = record.value(bups1Code("LT")); !lt.empty()) {
            m_vault.blindIndexUtf8(m_packer.identifier(lt, scratch), m_purpose, index);
            entry.index = indexKey(QByteArrayView(index, 16));
        }
        if (const auto gl = record.value(bups1Code("GL")); !gl.empty()) {
            m_vault.blindIndexUtf8(m_packer.identifier(gl, scratch), m_purpose, index);
            someOld.push_back(
                {.old = {.index = indexKey(QByteArrayView(index, 16)), .record = entry.record}, .part = part});
        }
        some.push_back(entry);
        if (some.size() == handedOver)
            handOver();
        return true;
    };
    const auto counts = reader.part(from, m_boundaries[part + 1]).forEachRecord(visit, job);
    handOver();
    return counts;
}

Result<> Gathering::read(const Bups1Reader &reader, qint64 partBytes, const Job &job)
{
    auto boundaries = partsOf(reader, partBytes, job.cancel);
    if (!boundaries)
        return std::unexpected(boundaries.error());
    m_boundaries = *std::move(boundaries);
    const auto parts = static_cast<quint32>(m_boundaries.size() - 1);
    entries.reserve(static_cast<size_t>(reader.size() / typicalRecordBytes) + 16);

    const Job quiet{.progress = {}, .cancel = job.cancel};
    std::vector<std::future<Result<Bups1Counts>>> others;
    for (quint32 part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, [&, part] { return readPart(reader, part, quiet); }));
    // They are of one size: how far the first is tells how far all are.
    auto counts = readPart(reader, 0, job);
    std::vector<Bups1Counts> before{{}}; // records and lines before each part
    for (auto &other : others) {
        auto next = other.get();
        if (!counts)
            continue; // the others must have ended all the same
        before.push_back(
            {.records = before.back().records + counts->records, .lines = before.back().lines + counts->lines});
        counts = std::move(next);
    }
    if (!counts)
        return std::unexpected(counts.error());
    for (RecordEntry &entry : entries) {
        const auto next = std::ranges::upper_bound(m_boundaries, static_cast<qint64>(entry.offset));
        const Bups1Counts &skipped = before[static_cast<size_t>(next - m_boundaries.begin() - 1)];
        entry.record += static_cast<quint32>(skipped.records);
        entry.line += static_cast<quint32>(skipped.lines);
    }
    for (PartsOldRecord &one : oldRecords)
        one.old.record += static_cast<quint32>(before[one.part].records);
    return {};
}

/// By index, then by record. Indexes are evenly spread, so that their leading bits part the work well.
void sortEntries(std::span<RecordEntry> entries)
{
    // Two bits: four parts, of which each begins where the one before it ends.
    std::array<size_t, 5> ends{};
    ends.back() = entries.size();
    const auto partAt = [&](size_t first, size_t middle, size_t last) {
        const quint64 begin = quint64{middle} << 62;
        const auto upper = std::ranges::partition(
            entries.subspan(ends[first], ends[last] - ends[first]), [begin](quint64 lead) { return lead < begin; },
            [](const RecordEntry &entry) { return entry.index[0]; });
        ends[middle] = ends[last] - upper.size();
        return 0;
    };
    partAt(0, 2, 4);
    std::ignore = inParallel(2, [&](size_t half) { return partAt(2 * half, 2 * half + 1, 2 * half + 2); });
    std::ignore = inParallel(4, [&](size_t part) {
        std::ranges::sort(entries.subspan(ends[part], ends[part + 1] - ends[part]), {},
                          [](const RecordEntry &entry) { return std::pair(entry.index, entry.record); });
        return 0;
    });
}

} // namespace

IndexKey indexKey(QByteArrayView blindIndex)
{
    Q_ASSERT(blindIndex.size() == 16);
    return {qFromBigEndian<quint64>(blindIndex.data()), qFromBigEndian<quint64>(blindIndex.data() + 8)};
}

Result<RecordTable> RecordTable::read(const Bups1Reader &reader, Bups1Encoding encoding, const ImportScope &scope,
                                      const ComparedHash &hash, const Vault &vault, const QByteArray &purpose,
                                      const Job &job, qint64 partBytes)
{
    const RecordPacker packer(scope, encoding);
    Gathering gathering(packer, hash, vault, purpose);
    if (const auto gathered = gathering.read(reader, partBytes, job); !gathered)
        return std::unexpected(gathered.error());
    std::vector<OldRecord> oldRecords;
    oldRecords.reserve(gathering.oldRecords.size());
    for (const PartsOldRecord &one : gathering.oldRecords)
        oldRecords.push_back(one.old);
    return of(std::move(gathering.entries), oldRecords);
}

RecordTable RecordTable::of(std::vector<RecordEntry> entries, const std::vector<OldRecord> &oldRecords)
{
    RecordTable table;
    table.m_entries = std::move(entries);
    table.sort();
    if (oldRecords.empty())
        return table;
    std::vector<quint32> entryOf(table.m_entries.size() + 1);
    for (quint32 i = 0; i < table.m_entries.size(); ++i)
        entryOf[table.m_entries[i].record] = i;
    table.m_oldIds.reserve(oldRecords.size());
    for (const OldRecord &old : oldRecords)
        table.m_oldIds.push_back({.index = old.index, .entry = entryOf[old.record]});
    std::ranges::sort(table.m_oldIds, {}, [](const OldId &one) { return std::pair(one.index, one.entry); });
    return table;
}

void RecordTable::sort()
{
    sortEntries(m_entries);
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
