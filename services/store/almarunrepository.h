// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"
#include "services/core/error.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QSet>

#include <functional>

namespace skranke {

/// What the store knows of the users that a run would not take.
enum class RejectedReading {
    Unread, ///< Alma was not asked yet
    Read,
    Refused, ///< Alma would not or could not tell
    Forgotten, ///< they were kept long enough
};

struct StoredAlmaRun {
    AlmaRun run = {}; ///< without what retention took
    RejectedReading rejected = RejectedReading::Unread;
    QDateTime read = {}; ///< UTC, from Alma, for the last time

    bool operator==(const StoredAlmaRun &) const = default;
};

/// Tables `alma_run`, `alma_rejected_user` and `alma_rejected_key` (kind: work): Alma's own import runs. Persons lie
/// sealed and go with the retention; the counts stay.
class AlmaRunRepository {
public:
    explicit AlmaRunRepository(StoreAccess &access);

    /// Says which counters are counts and stay for good. All others may name a person.
    using IsCount = std::function<bool(const RunCounter &counter)>;
    /// Adds the run or replaces what is known of it, but for its rejected users; forgotten ones may be read anew. `now`
    /// is UTC.
    [[nodiscard]] Result<> save(const InstitutionCode &institution, const AlmaRun &run, const IsCount &isCount,
                                const QDateTime &now);
    /// In place of those that are there. `wrong-state` when the run is not there.
    [[nodiscard]] Result<> saveRejected(const InstitutionCode &institution, const AlmaRunId &run,
                                        const QList<RejectedUser> &rejected);
    [[nodiscard]] Result<> noteRefused(const InstitutionCode &institution, const AlmaRunId &run);

    /// Newest first. Runs that were submitted (else began, ended, or were read) from `from` on and before `to`, UTC.
    [[nodiscard]] Result<QList<StoredAlmaRun>> between(const InstitutionCode &institution, const QDateTime &from,
                                                       const QDateTime &to);
    /// In the order in which Alma listed them.
    [[nodiscard]] Result<QList<RejectedUser>> rejectedUsers(const InstitutionCode &institution, const AlmaRunId &run);
    /// Runs that would not take the person with this identifier, newest first. Found by blind index: the identifier
    /// must be all that a key of the event says.
    [[nodiscard]] Result<QList<AlmaRunId>> rejecting(const InstitutionCode &institution, const QString &identifier);

    /// Takes the persons out of all runs that were read before the time; counts stay. Answers how many rejected users
    /// went.
    [[nodiscard]] Result<int> forgetPersonsOlderThan(const QDateTime &time);
    [[nodiscard]] Result<> removeAll(const InstitutionCode &institution);

    /// What the runs say about the person with these identifiers, normalised: `{run, submitted, event}` for a rejected
    /// user, `{run, submitted, counter}` for a line of a report, `{run, submitted, submitted_by}`.
    [[nodiscard]] Result<QJsonArray> mentions(const InstitutionCode &institution, const QSet<QString> &identifiers);
    /// Removes all that; answers how many entries went.
    [[nodiscard]] Result<int> erase(const InstitutionCode &institution, const QSet<QString> &identifiers);

private:
    struct Row;
    [[nodiscard]] Result<QList<Row>> rows(const QString &condition, const QVariantList &binds);
    [[nodiscard]] Result<qint64> rowOf(const InstitutionCode &institution, const AlmaRunId &run);
    [[nodiscard]] Result<> setReading(qint64 row, RejectedReading reading);

    struct Entry;
    [[nodiscard]] Result<QList<Entry>> entries(qint64 row, const QByteArray &place);
    [[nodiscard]] Result<int> eraseDetails(const Row &row, const QSet<QString> &identifiers);

    StoreAccess &m_access;
};

} // namespace skranke
