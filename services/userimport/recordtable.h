// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"
#include "services/store/vault.h"
#include "services/userimport/bups1reader.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/importscope.h"

#include <array>
#include <span>
#include <vector>

namespace skranke {

/// 16 bytes, compared as numbers.
using IndexKey = std::array<quint64, 2>;

[[nodiscard]] IndexKey indexKey(QByteArrayView blindIndex);

/// What a plan keeps of one record while it reads the cache: hashes and places, no value. 48 bytes.
struct RecordEntry {
    IndexKey index = {}; ///< blind index of `LT`; all zero: none, or too long
    ComparedHash::Value hash = {}; ///< of the packed values; all zero: always look at the whole user
    quint64 offset : 39 = 0; ///< of the record in the file, bytes
    /// Longer than `Bups1Reader::longestRecord`: separators are lost (F08), and no id in it is the record's own.
    quint64 tooLong : 1 = 0;
    quint64 silent : 24 = 0; ///< groups that cannot change a user, as `RecordPacker` says
    quint32 record = 0; ///< from 1
    quint32 line = 0; ///< from 1
};
static_assert(sizeof(RecordEntry) == 48);

/// The records of a file by the blind index of their `LT`, and those with a `GL` by that.
class RecordTable {
public:
    struct OldId {
        IndexKey index = {}; ///< blind index of `GL`
        quint32 entry = 0; ///< in `entries()`
    };

    /// Bytes that make another part worth its thread.
    static constexpr qint64 usualPart = 32 << 20;

    /// Reads the whole file once, in parts of about `partBytes` or, of a very large file, some more on several threads;
    /// `job` is told on the calling one. The parts do not show in the table. `Canceled`, `BadInput`/`unreadable-file`.
    [[nodiscard]] static Result<RecordTable> read(const Bups1Reader &reader, Bups1Encoding encoding,
                                                  const ImportScope &scope, const ComparedHash &hash,
                                                  const Vault &vault, const QByteArray &purpose, const Job &job,
                                                  qint64 partBytes = usualPart);

    /// A record's `GL`, by its number.
    struct OldRecord {
        IndexKey index = {};
        quint32 record = 0; ///< from 1
    };
    /// The table of records that were read in another way: one entry for each record, numbered from 1 without gaps.
    [[nodiscard]] static RecordTable of(std::vector<RecordEntry> entries, const std::vector<OldRecord> &oldRecords);

    /// Sorted by index, then by record.
    [[nodiscard]] const std::vector<RecordEntry> &entries() const { return m_entries; }
    /// Positions of all records with this `LT`, first of the file first; empty when there is none.
    [[nodiscard]] std::span<const RecordEntry> withId(const IndexKey &index) const;
    [[nodiscard]] const std::vector<OldId> &oldIds() const { return m_oldIds; }
    [[nodiscard]] std::span<const OldId> withOldId(const IndexKey &index) const;

private:
    void sort();

    std::vector<RecordEntry> m_entries;
    std::vector<OldId> m_oldIds;
    std::vector<quint32> m_buckets; // first entry of each leading-bits value: indexes are evenly spread
    int m_shift = 64;
};

} // namespace skranke
