// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/core/job.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <limits>
#include <optional>

namespace skranke {

/// One thing that was done with a change. Free of persons.
struct AuditEntry {
    qint64 number = 0; ///< from 1, given by the log
    QDateTime time = {}; ///< UTC, milliseconds
    ChangeId change = {};
    BatchId batch = {};
    QString event = {}; ///< a word: `proposed`, `approved`, `sent`, `applied`, `undone` ...
    QString account = {}; ///< account at the desk
    QString keyName = {};
    QString trackingId = {};

    bool operator==(const AuditEntry &) const = default;
};

/// Which entries are meant: those that match all the given parts.
struct AuditFilter {
    QString text = {}; ///< every word stands in an id, the account, the key or the tracking id; case does not count
    QString event = {};
    QString account = {};
    BatchId batch = {};
    ChangeId change = {};
    QDateTime from = {}; ///< this moment or later
    QDateTime until = {}; ///< before this moment
    qint64 upTo = 0; ///< no later entry than this number; 0: all

    bool operator==(const AuditFilter &) const = default;
};

/// What a check of the chain found.
struct AuditCheck {
    bool intact = true;
    qint64 entries = 0;
    qint64 firstBad = 0; ///< number from 1 of the first entry that is not as it was written; 0 when intact
    QString problem = {}; ///< `altered`, `removed`, `inserted`, `reordered`, `cut-off`; empty when intact
};

/// A check of the chain between two slices of it. Kept by who asks for them; `AuditRepository` alone looks into it.
struct AuditChain {
    /// The first entry that is not as it was written.
    struct Bad {
        qint64 number = 0;
        QStringList texts = {};
        QByteArray previous = {};
        QByteArray mac = {};
    };
    qint64 entries = 0; ///< looked at so far
    qint64 length = 0; ///< of the log when the check began, as far as its head says
    qint64 last = std::numeric_limits<qint64>::min(); ///< number of the last one
    qint64 expected = 1; ///< number that the next one must have
    QByteArray previous = {}; ///< MAC of the last one
    std::optional<Bad> bad = {};
    std::optional<AuditCheck> result = {}; ///< once the end was reached
};

/// Tables `audit_entry`, `audit_head` (kind: work): append-only, chained (`spec/change-queue.md`, rule 10).
///
/// Each entry's MAC covers its fields, its number and the MAC before it; length and last MAC are sealed apart. So an
/// entry that is altered, taken out, put in, moved or brought from another profile is found, and so is an end that is
/// cut off, with the head or without it. What cannot be found from within the file: the log *and* its head put back
/// together as they were at an earlier time, alone or with the whole file; for that an export or a backup must lie
/// elsewhere.
class AuditRepository {
public:
    explicit AuditRepository(StoreAccess &access);

    /// Seals the head of an empty log, so that a log cut off to nothing is noticed. Does nothing in a store in use.
    [[nodiscard]] Result<> begin();
    /// Gives the entry its number; part of the caller's transaction when there is one.
    [[nodiscard]] Result<> append(const AuditEntry &entry) { return append(QList{entry}); }
    /// All of them in order, the head sealed once.
    [[nodiscard]] Result<> append(const QList<AuditEntry> &entries);
    /// Whether the log was sealed with this key: `false` for another profile's, and for a head that was altered or
    /// taken away.
    [[nodiscard]] Result<bool> isOurs();
    /// Entries after `afterNumber`, at most `limit` (0: all).
    [[nodiscard]] Result<QList<AuditEntry>> page(qint64 afterNumber, int limit);
    /// Of the filter, in order, after `afterNumber`, at most `limit` (0: all).
    [[nodiscard]] Result<QList<AuditEntry>> page(const AuditFilter &filter, qint64 afterNumber, int limit);
    /// Of the filter, newest first, before `beforeNumber` (0: from the newest), at most `limit` (0: all).
    [[nodiscard]] Result<QList<AuditEntry>> newest(const AuditFilter &filter, qint64 beforeNumber, int limit);
    [[nodiscard]] Result<qint64> count(const AuditFilter &filter);
    /// The number of the last entry; 0 in an empty log.
    [[nodiscard]] Result<qint64> lastNumber();
    /// What stands in the log, sorted: what a filter can ask for.
    [[nodiscard]] Result<QStringList> events();
    [[nodiscard]] Result<QStringList> accounts();
    /// Goes on with a check by at most `rows` entries, so that others get at the store in between; what has been looked
    /// at stays as it was found, since the log only grows. At the end `chain.result` is there.
    [[nodiscard]] Result<> verifyNext(AuditChain &chain, int rows);
    /// Reads the whole log; `Canceled` when the job is.
    [[nodiscard]] Result<AuditCheck> verify(const Job &job = {});

private:
    struct Head {
        qint64 length = 0;
        QByteArray mac = {};
    };
    [[nodiscard]] Result<std::optional<Head>> head();
    [[nodiscard]] Result<> saveHead(const Head &head);
    [[nodiscard]] Result<QStringList> words(const QString &sql);
    [[nodiscard]] Result<AuditCheck> judged(const AuditChain &chain);

    StoreAccess &m_access;
};

} // namespace skranke
