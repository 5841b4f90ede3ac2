// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/duplicateindex.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <span>
#include <tuple>

namespace skranke {

namespace {

// A mark at least so often, so that a look-up adds few steps.
constexpr quint32 recordsPerMark = 64;

constexpr size_t storedHash = 7;
constexpr size_t entryBytes = storedHash + sizeof(quint32);
constexpr size_t chunksPerSlab = 1024;

} // namespace

void RecordLines::add(quint32 firstLine)
{
    const quint32 step = firstLine - m_lastLine;
    const bool mark = m_count % recordsPerMark == 0 || step > 255;
    if (mark)
        m_marks.push_back({m_count + 1, firstLine});
    m_steps.push_back(mark ? quint8{0} : static_cast<quint8>(step));
    m_lastLine = firstLine;
    ++m_count;
}

quint32 RecordLines::recordOf(quint32 line) const
{
    const auto after = std::ranges::upper_bound(m_marks, line, {}, &Mark::line);
    if (after == m_marks.begin())
        return 0;
    Mark at = *std::prev(after);
    const quint32 end = after == m_marks.end() ? m_count : after->record - 1;
    while (at.record < end && at.line + m_steps[at.record] <= line) {
        at.line += m_steps[at.record];
        ++at.record;
    }
    return at.record;
}

struct DuplicateIndex::Chunk {
    static constexpr size_t capacity = 91;
    Chunk *next;
    quint32 used;
    char entries[capacity * entryBytes];
};

DuplicateIndex::DuplicateIndex()
    : m_buckets(bucketCount * duplicateKinds)
{
}

DuplicateIndex::~DuplicateIndex() = default;

DuplicateIndex::Chunk *DuplicateIndex::newChunk()
{
    if (m_slabs.empty() || m_usedOfSlab == chunksPerSlab) {
        m_slabs.push_back(std::make_unique_for_overwrite<Chunk[]>(chunksPerSlab));
        m_usedOfSlab = 0;
    }
    Chunk *chunk = &m_slabs.back()[m_usedOfSlab++];
    chunk->next = nullptr;
    chunk->used = 0;
    return chunk;
}

void DuplicateIndex::add(const std::vector<DuplicateKey> &keys, quint32 lineBase)
{
    for (const DuplicateKey &key : keys) {
        Bucket &target = bucket(key.kind, key.hash >> (64 - bucketBits));
        if (!target.last || target.last->used == Chunk::capacity) {
            Chunk *chunk = newChunk();
            (target.last ? target.last->next : target.first) = chunk;
            target.last = chunk;
        }
        char *entry = target.last->entries + target.last->used * entryBytes;
        const quint32 line = key.line + lineBase;
        const quint64 hash = qToLittleEndian(key.hash);
        std::memcpy(entry, &hash, storedHash);
        std::memcpy(entry + storedHash, &line, sizeof line);
        ++target.last->used;
        ++target.count;
    }
}

void DuplicateIndex::load(const Bucket &bucket, std::vector<Entry> &entries) const
{
    entries.clear();
    entries.reserve(bucket.count);
    for (const Chunk *chunk = bucket.first; chunk; chunk = chunk->next) {
        for (size_t i = 0; i < chunk->used; ++i) {
            const char *bytes = chunk->entries + i * entryBytes;
            quint64 hash = 0;
            Entry entry;
            std::memcpy(&hash, bytes, storedHash);
            std::memcpy(&entry.line, bytes + storedHash, sizeof entry.line);
            // Never 0, which marks a free place in the table; the bit lies above the 54 that the bucket does not tell.
            entry.hash = qFromLittleEndian(hash) | (quint64{1} << 63);
            entries.push_back(entry);
        }
    }
}

bool DuplicateIndex::hasRepetition(const std::vector<Entry> &entries, const std::vector<Entry> &others)
{
    const size_t places = std::bit_ceil(2 * (entries.size() + others.size()) + 1);
    m_table.assign(places, 0);
    const auto insert = [&](quint64 hash) {
        for (size_t at = (hash ^ (hash >> 29)) & (places - 1);; at = (at + 1) & (places - 1)) {
            if (m_table[at] == hash)
                return true;
            if (m_table[at] == 0) {
                m_table[at] = hash;
                return false;
            }
        }
    };
    return std::ranges::any_of(entries, insert, &Entry::hash) || std::ranges::any_of(others, insert, &Entry::hash);
}

void DuplicateIndex::findIdentifiers(const RecordLines &records, const Found &found,
                                     std::vector<std::pair<quint32, quint64>> &repeatedLts)
{
    const auto order = [](const Entry &a, const Entry &b) {
        return std::tie(a.hash, a.line) < std::tie(b.hash, b.line);
    };
    std::vector<Entry> lts;
    std::vector<Entry> gls;
    for (size_t number = 0; number < bucketCount; ++number) {
        if (bucket(DuplicateKind::Lt, number).count + bucket(DuplicateKind::Gl, number).count < 2)
            continue;
        load(bucket(DuplicateKind::Lt, number), lts);
        load(bucket(DuplicateKind::Gl, number), gls);
        if (!hasRepetition(lts, gls))
            continue;
        std::ranges::sort(lts, order);
        std::ranges::sort(gls, order);
        const quint64 group = quint64{number} << 54;
        for (size_t i = 1; i < lts.size(); ++i) {
            if (lts[i].hash != lts[i - 1].hash)
                continue;
            if (i == 1 || lts[i - 2].hash != lts[i].hash)
                repeatedLts.emplace_back(records.recordOf(lts[i - 1].line), lts[i].hash ^ group);
            repeatedLts.emplace_back(records.recordOf(lts[i].line), lts[i].hash ^ group);
            found(Rule::L02, lts[i].line, lts[i - 1].line, Why::None);
        }
        for (size_t i = 0; i < gls.size(); ++i) {
            const auto owners = std::ranges::equal_range(lts, gls[i].hash, {}, &Entry::hash);
            const auto other = std::ranges::find_if(
                owners, [&](const Entry &lt) { return records.recordOf(lt.line) != records.recordOf(gls[i].line); });
            if (other != owners.end())
                found(Rule::L06, gls[i].line, other->line, Why::OldIdInUse);
            // Neither of them is safe: the one that is read first would take over the account.
            else if (i > 0 && gls[i - 1].hash == gls[i].hash)
                found(Rule::L06, gls[i].line, gls[i - 1].line, Why::OldIdShared);
            else if (i + 1 < gls.size() && gls[i + 1].hash == gls[i].hash)
                found(Rule::L06, gls[i].line, gls[i + 1].line, Why::OldIdShared);
        }
    }
    std::ranges::sort(repeatedLts);
}

void DuplicateIndex::findAll(const RecordLines &records, const Found &found)
{
    std::vector<std::pair<quint32, quint64>> repeatedLts; // record and a name for its group
    findIdentifiers(records, found, repeatedLts);
    const auto groupOf = [&](quint32 line) -> std::optional<quint64> {
        const quint32 record = records.recordOf(line);
        const auto at = std::ranges::lower_bound(repeatedLts, record, {}, &std::pair<quint32, quint64>::first);
        return at != repeatedLts.end() && at->first == record ? std::optional(at->second) : std::nullopt;
    };
    std::vector<Entry> entries;
    for (const DuplicateKind kind : {DuplicateKind::Fi, DuplicateKind::NameAndBirth}) {
        for (size_t number = 0; number < bucketCount; ++number) {
            if (bucket(kind, number).count < 2)
                continue;
            load(bucket(kind, number), entries);
            if (!hasRepetition(entries, {}))
                continue;
            std::ranges::sort(entries, [](const Entry &a, const Entry &b) {
                return std::tie(a.hash, a.line) < std::tie(b.hash, b.line);
            });
            for (size_t i = 1, first = 0; i < entries.size(); ++i) {
                if (entries[i].hash != entries[i - 1].hash) {
                    first = i;
                } else if (kind == DuplicateKind::Fi) {
                    found(Rule::L10, entries[i].line, entries[i - 1].line, Why::None);
                } else {
                    // One person sent twice under one LT is L02's business alone.
                    const auto own = groupOf(entries[i].line);
                    const auto differs = [&](const Entry &earlier) { return !own || groupOf(earlier.line) != own; };
                    const std::span earlier(entries.data() + first, i - first);
                    if (const auto at = std::ranges::find_if(earlier, differs); at != earlier.end())
                        found(Rule::L11, entries[i].line, at->line, Why::None);
                }
            }
        }
    }
}

} // namespace skranke
