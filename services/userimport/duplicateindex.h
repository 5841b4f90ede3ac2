// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/recordstate.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace skranke {

/// Which record a line belongs to; about one byte a record.
class RecordLines {
public:
    /// First lines come in order; in an XML file several records may share one.
    void add(quint32 firstLine);
    /// From 1.
    [[nodiscard]] quint32 recordOf(quint32 line) const;
    /// Of a record that was added.
    [[nodiscard]] quint32 lineOf(quint32 record) const;
    [[nodiscard]] quint32 count() const { return m_count; }

private:
    struct Mark {
        quint32 record = 0;
        quint32 line = 0;
    };
    std::vector<Mark> m_marks;
    std::vector<quint8> m_steps; ///< lines from a record's first line to the next one's
    quint32 m_count = 0;
    quint32 m_lastLine = 0;
};

/// Finds repeated values in a file by their keyed hashes: 11 bytes a value, 44 for a record of BUPS 1 at most, none of
/// the values.
///
/// A hash is told apart by 64 bits, ten of them by its bucket and 54 stored with a random key: one wrong finding in
/// some ten million files of a million records.
class DuplicateIndex {
public:
    enum class Reach {
        SameKind,
        AllIdentifiers, ///< identifiers of any kind may not meet (L08)
    };
    explicit DuplicateIndex(Reach reach = Reach::SameKind);
    Q_DISABLE_COPY_MOVE(DuplicateIndex)
    ~DuplicateIndex();

    /// Lines of the keys count from `lineBase`.
    void add(const std::vector<DuplicateKey> &keys, quint32 lineBase);

    /// Which record the line of a key belongs to; asked on several threads at once.
    using RecordOf = std::function<quint32(quint32 line)>;
    /// Calls `found` for each L02, L06, L08, L10, L11 and E02, in no order; `line` is the later one, `other` the
    /// earlier. Called on the thread of `findAll` alone.
    using Found = std::function<void(Rule rule, quint32 line, quint32 other, Why why)>;
    void findAll(const RecordOf &recordOf, const Found &found);

private:
    struct Entry {
        quint64 hash = 0;
        quint32 line = 0;
        DuplicateKind kind = DuplicateKind::Lt;
    };
    /// Records whose `Lt` is repeated, with a name for the group they form; sorted.
    using Groups = std::vector<std::pair<quint32, quint64>>;
    [[nodiscard]] static std::optional<quint64> groupOf(const Groups &groups, quint32 record);
    struct Chunk;
    struct Bucket {
        Chunk *first = nullptr;
        Chunk *last = nullptr;
        quint32 count = 0;
    };
    static constexpr int bucketBits = 10;
    static constexpr size_t bucketCount = size_t{1} << bucketBits;

    [[nodiscard]] Chunk *newChunk();
    [[nodiscard]] static size_t indexOf(DuplicateKind kind, size_t number)
    {
        return static_cast<size_t>(kind) * bucketCount + number;
    }
    [[nodiscard]] quint32 countOf(DuplicateKind kind, size_t number) const
    {
        return m_buckets[indexOf(kind, number)].count;
    }
    void load(DuplicateKind kind, size_t number, std::vector<Entry> &entries) const;
    /// True when a hash of `entries`, or of `entries` and `others`, occurs more than once.
    [[nodiscard]] static bool hasRepetition(std::span<const Entry> entries, std::span<const Entry> others);
    struct Repetition {
        Rule rule;
        quint32 line;
        quint32 other;
        Why why;
    };
    /// Calls `find(number, repetitions)` for each bucket on all processors, and `found` in the buckets' order.
    template <typename Find>
    void inEveryBucket(const Find &find, const Found &found);
    [[nodiscard]] Groups findIdentifiers(const RecordOf &recordOf, const Found &found);
    void findRepeated(DuplicateKind kind, const Groups &groups, const RecordOf &recordOf, const Found &found);
    void findAcross(const Groups &groups, const RecordOf &recordOf, const Found &found);

    Reach m_reach;
    std::vector<Bucket> m_buckets;
    std::vector<std::unique_ptr<Chunk[]>> m_slabs;
    size_t m_usedOfSlab = 0;
};

} // namespace skranke
