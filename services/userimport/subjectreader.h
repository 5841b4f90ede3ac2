// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cachematch.h"
#include "services/userimport/planbuilder.h"
#include "services/userimport/recordfile.h"

#include <future>
#include <optional>
#include <span>
#include <vector>

namespace skranke {

class Store;

/// A candidate with its place in the file, free of the record table.
struct MatchedRecord {
    Candidate candidate;
    IndexKey index = {}; ///< blind index of the `LT` that it was matched by; all zero: none
    bool tooLong = false; ///< as in `RecordEntry`
    qint64 offset = 0; ///< bytes
    qint64 record = 0; ///< from 1
    qint64 line = 0; ///< from 1
};

/// What one record and the user it matches come to before anything is decided.
struct ReadSubject {
    PlanSubject subject; ///< without what the checks found
    /// What is now known to have been delivered for a user who differs from the file elsewhere; empty: nothing new.
    QByteArray confirmed = {};
};

/// Reads the records of a file and the users they match, whole, a chunk at a time: the store's thread fetches one chunk
/// while all processors open the one before. The same records give the same subjects, in their order.
class SubjectReader {
public:
    /// How the file and the cache are read.
    struct Source {
        Store &store;
        const RecordFile &file;
        InstitutionCode institution;
        GroupKinds kinds = {};
    };
    /// Whatever `source` names, and the records, must outlive the reader.
    SubjectReader(Source source, std::span<const MatchedRecord> records);
    ~SubjectReader(); ///< waits for what is under way

    /// Those of the next records, in order; none at the end. Errors of `RecordFile::read`; `Storage`.
    [[nodiscard]] Result<std::vector<ReadSubject>> next();

private:
    /// A chunk of records with the users of the cache they match; nobody: row 0.
    struct Chunk {
        std::span<const MatchedRecord> records;
        std::vector<SealedUser> users;
    };
    void fetchNext();
    [[nodiscard]] IndexKey indexOf(const QString &lt) const;
    [[nodiscard]] Result<std::vector<FileUser>> readFile(std::span<const MatchedRecord> records) const;
    [[nodiscard]] Result<ReadSubject> read(const MatchedRecord &record, FileUser said, const SealedUser &user) const;
    [[nodiscard]] Result<> findHolders(std::span<ReadSubject> subjects);
    /// Sets what the holders of a record's new identifiers say of it (L08, RK1, RK5).
    [[nodiscard]] Result<> judgeHolders(StoreAccess &access, PlanSubject &subject, const QStringList &identifiers);

    Source m_source;
    QByteArray m_purpose;
    std::span<const MatchedRecord> m_left; // not fetched yet
    std::optional<QList<QByteArray>> m_elsewhere; // purposes of the keys at other institutions, once asked for
    std::future<Result<Chunk>> m_underWay;
};

} // namespace skranke
