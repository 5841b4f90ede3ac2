// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/duplicateindex.h"

#include "services/core/parallel.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <tuple>

namespace skranke {

namespace {

// A mark at least so often, so that a look-up adds few steps.
constexpr quint32 recordsPerMark = 64;

constexpr size_t storedHash = 7;
constexpr size_t entryBytes = storedHash + sizeof(quint32);
constexpr size_t chunksPerSlab = 1024;

/// Buckets searched at once: enough to keep all processors busy. What is found in them is kept meanwhile.
constexpr size_t bucketsAtOnce = 64;

constexpr auto byHash = [](const auto &a, const auto &b) {
    return std::tie(a.hash, a.line, a.kind) < std::tie(b.hash, b.line, b.kind);
};

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

quint32 RecordLines::lineOf(quint32 record) const
{
    const auto after = std::ranges::upper_bound(m_marks, record, {}, &Mark::record);
    if (after == m_marks.begin())
        return 0;
    const Mark at = *std::prev(after);
    quint32 line = at.line;
    for (quint32 next = at.record; next < record; ++next)
        line += m_steps[next];
    return line;
}

struct DuplicateIndex::Chunk {
    static constexpr size_t capacity = 91;
    Chunk *next;
    quint32 used;
    char entries[capacity * entryBytes];
};

DuplicateIndex::DuplicateIndex(Reach reach)
    : m_reach(reach)
    , m_buckets(bucketCount * duplicateKinds)
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
        Bucket &target = m_buckets[indexOf(key.kind, key.hash >> (64 - bucketBits))];
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

void DuplicateIndex::load(DuplicateKind kind, size_t number, std::vector<Entry> &entries) const
{
    const Bucket &bucket = m_buckets[indexOf(kind, number)];
    entries.reserve(entries.size() + bucket.count);
    for (const Chunk *chunk = bucket.first; chunk; chunk = chunk->next) {
        for (size_t i = 0; i < chunk->used; ++i) {
            const char *bytes = chunk->entries + i * entryBytes;
            quint64 hash = 0;
            Entry entry;
            entry.kind = kind;
            std::memcpy(&hash, bytes, storedHash);
            std::memcpy(&entry.line, bytes + storedHash, sizeof entry.line);
            // Never 0, which marks a free place in the table; the bit lies above the 54 that the bucket does not tell.
            entry.hash = qFromLittleEndian(hash) | (quint64{1} << 63);
            entries.push_back(entry);
        }
    }
}

bool DuplicateIndex::hasRepetition(std::span<const Entry> entries, std::span<const Entry> others)
{
    static thread_local std::vector<quint64> table; // whose memory is used again
    const size_t places = std::bit_ceil(2 * (entries.size() + others.size()) + 1);
    table.assign(places, 0);
    const auto insert = [&](quint64 hash) {
        for (size_t at = (hash ^ (hash >> 29)) & (places - 1);; at = (at + 1) & (places - 1)) {
            if (table[at] == hash)
                return true;
            if (table[at] == 0) {
                table[at] = hash;
                return false;
            }
        }
    };
    return std::ranges::any_of(entries, insert, &Entry::hash) || std::ranges::any_of(others, insert, &Entry::hash);
}

template <typename Find>
void DuplicateIndex::inEveryBucket(const Find &find, const Found &found)
{
    for (size_t first = 0; first < bucketCount; first += bucketsAtOnce) {
        const auto findings = inParallel(bucketsAtOnce, [&](size_t i) {
            std::vector<Repetition> repetitions;
            find(first + i, repetitions);
            return repetitions;
        });
        for (const std::vector<Repetition> &repetitions : findings) {
            for (const Repetition &one : repetitions)
                found(one.rule, one.line, one.other, one.why);
        }
    }
}

std::optional<quint64> DuplicateIndex::groupOf(const Groups &groups, quint32 record)
{
    const auto at = std::ranges::lower_bound(groups, record, {}, &Groups::value_type::first);
    return at != groups.end() && at->first == record ? std::optional(at->second) : std::nullopt;
}

DuplicateIndex::Groups DuplicateIndex::findIdentifiers(const RecordOf &recordOf, const Found &found)
{
    std::vector<Groups> groupsOf(bucketCount);
    const auto find = [&](size_t number, std::vector<Repetition> &repetitions) {
        if (countOf(DuplicateKind::Lt, number) + countOf(DuplicateKind::Gl, number) < 2)
            return;
        std::vector<Entry> lts;
        std::vector<Entry> gls;
        load(DuplicateKind::Lt, number, lts);
        load(DuplicateKind::Gl, number, gls);
        if (!hasRepetition(lts, gls))
            return;
        Groups &groups = groupsOf[number];
        std::ranges::sort(lts, byHash);
        std::ranges::sort(gls, byHash);
        const quint64 group = quint64{number} << 54;
        for (size_t i = 1; i < lts.size(); ++i) {
            if (lts[i].hash != lts[i - 1].hash)
                continue;
            if (i == 1 || lts[i - 2].hash != lts[i].hash)
                groups.emplace_back(recordOf(lts[i - 1].line), lts[i].hash ^ group);
            groups.emplace_back(recordOf(lts[i].line), lts[i].hash ^ group);
            repetitions.push_back({Rule::L02, lts[i].line, lts[i - 1].line, Why::None});
        }
        for (size_t i = 0; i < gls.size(); ++i) {
            const auto owners = std::ranges::equal_range(lts, gls[i].hash, {}, &Entry::hash);
            const auto other = std::ranges::find_if(
                owners, [&](const Entry &lt) { return recordOf(lt.line) != recordOf(gls[i].line); });
            if (other != owners.end())
                repetitions.push_back({Rule::L06, gls[i].line, other->line, Why::OldIdInUse});
            // Neither of them is safe: the one that is read first would take over the account.
            else if (i > 0 && gls[i - 1].hash == gls[i].hash)
                repetitions.push_back({Rule::L06, gls[i].line, gls[i - 1].line, Why::OldIdShared});
            else if (i + 1 < gls.size() && gls[i + 1].hash == gls[i].hash)
                repetitions.push_back({Rule::L06, gls[i].line, gls[i + 1].line, Why::OldIdShared});
        }
    };
    inEveryBucket(find, found);
    Groups groups;
    for (const Groups &some : groupsOf)
        groups.insert(groups.end(), some.begin(), some.end());
    std::ranges::sort(groups);
    return groups;
}

void DuplicateIndex::findRepeated(DuplicateKind kind, const Groups &groups, const RecordOf &recordOf,
                                  const Found &found)
{
    const auto addNameAndBirth = [&](const Entry &entry, std::span<const Entry> earlier,
                                     std::vector<Repetition> &repetitions) {
        // One person sent twice under one LT is L02's business alone.
        const auto own = groupOf(groups, recordOf(entry.line));
        const auto at = std::ranges::find_if(
            earlier, [&](const Entry &other) { return !own || groupOf(groups, recordOf(other.line)) != own; });
        if (at != earlier.end())
            repetitions.push_back({Rule::L11, entry.line, at->line, Why::None});
    };
    const auto find = [&](size_t number, std::vector<Repetition> &repetitions) {
        if (countOf(kind, number) < 2)
            return;
        std::vector<Entry> entries;
        load(kind, number, entries);
        if (!hasRepetition(entries, {}))
            return;
        std::ranges::sort(entries, byHash);
        for (size_t i = 1, first = 0; i < entries.size(); ++i) {
            if (entries[i].hash != entries[i - 1].hash)
                first = i;
            else if (kind == DuplicateKind::Fi)
                repetitions.push_back({Rule::L10, entries[i].line, entries[i - 1].line, Why::None});
            else if (kind == DuplicateKind::NameAndBirth)
                addNameAndBirth(entries[i], std::span(entries.data() + first, i - first), repetitions);
            else if (recordOf(entries[first].line) != recordOf(entries[i].line)) // a person may name one twice
                repetitions.push_back({Rule::E02, entries[i].line, entries[first].line, Why::None});
        }
    };
    inEveryBucket(find, found);
}

void DuplicateIndex::findAcross(const Groups &groups, const RecordOf &recordOf, const Found &found)
{
    constexpr std::array kinds = {DuplicateKind::Lt, DuplicateKind::Fi, DuplicateKind::Identifier};
    // The same value in these places is L02's and L10's business.
    const auto isOthers = [](const Entry &a, const Entry &b) {
        return a.kind == b.kind && a.kind != DuplicateKind::Identifier;
    };
    const auto find = [&](size_t number, std::vector<Repetition> &repetitions) {
        std::vector<Entry> entries;
        for (const DuplicateKind kind : kinds)
            load(kind, number, entries);
        if (entries.size() == countOf(DuplicateKind::Lt, number) || !hasRepetition(entries, {}))
            return;
        std::ranges::sort(entries, byHash);
        for (size_t i = 1, first = 0, firstOfOther = 0; i < entries.size(); ++i) {
            const Entry &entry = entries[i];
            if (entry.hash != entries[i - 1].hash) {
                first = firstOfOther = i;
                continue;
            }
            if (firstOfOther == first && entry.kind != entries[first].kind)
                firstOfOther = i;
            const Entry &earlier = entries[isOthers(entry, entries[first]) ? firstOfOther : first];
            if (&earlier == &entry || isOthers(entry, earlier))
                continue;
            const quint32 record = recordOf(entry.line);
            const bool isSamePerson = record == recordOf(earlier.line);
            const auto group = groupOf(groups, record);
            if (isSamePerson)
                repetitions.push_back({Rule::L08, entry.line, earlier.line, Why::SamePerson});
            else if (!group || groupOf(groups, recordOf(earlier.line)) != group) // else one person twice: L02
                repetitions.push_back({Rule::L08, entry.line, earlier.line, Why::OtherRecord});
        }
    };
    inEveryBucket(find, found);
}

void DuplicateIndex::findAll(const RecordOf &recordOf, const Found &found)
{
    const Groups groups = findIdentifiers(recordOf, found);
    for (const DuplicateKind kind : {DuplicateKind::Fi, DuplicateKind::NameAndBirth, DuplicateKind::EMail})
        findRepeated(kind, groups, recordOf, found);
    if (m_reach == Reach::AllIdentifiers)
        findAcross(groups, recordOf, found);
}

} // namespace skranke
