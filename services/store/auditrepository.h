// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QList>

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

/// What a check of the chain found.
struct AuditCheck {
    bool intact = true;
    qint64 entries = 0;
    qint64 firstBad = 0; ///< number from 1 of the first entry that is not as it was written; 0 when intact
    QString problem = {}; ///< `altered`, `removed`, `inserted`, `reordered`, `cut-off`; empty when intact
};

/// Tables `audit_entry`, `audit_head` (kind: work): append-only, chained (`spec/change-queue.md`, rule 10).
///
/// Each entry's MAC covers its fields, its number and the MAC before it; length and last MAC are sealed apart. A whole
/// file put back from an older copy cannot be told from the real one.
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
    [[nodiscard]] Result<AuditCheck> verify();

private:
    struct Head {
        qint64 length = 0;
        QByteArray mac = {};
    };
    [[nodiscard]] Result<std::optional<Head>> head();
    [[nodiscard]] Result<> saveHead(const Head &head);

    StoreAccess &m_access;
};

} // namespace skranke
