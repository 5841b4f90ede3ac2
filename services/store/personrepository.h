// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/brakerepository.h"
#include "services/store/changelookup.h"
#include "services/store/changerepository.h"
#include "services/store/personmentions.h"
#include "services/store/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace skranke {

/// What an erasure did.
struct EraseSummary {
    int cachedUsers = 0;
    int changes = 0; ///< changes whose content went; id, state, digest and history stay
    int preImages = 0;
    int almaRuns = 0; ///< entries in Alma's import runs: rejected users, lines of a report, who started one
    int protections = 0; ///< entries of the protection register that were the person's
    int protectionReasons = 0; ///< reasons of other entries that named the person; the entries stay
    int liftReasons = 0; ///< reasons under liftings of brakes that named the person; signature and digest stay
    int reasons = 0; ///< changes of other persons whose ticket or reasons named the person; the changes stay
    QList<ChangeId> reviewAgain = {}; ///< of these, those whose approval signed such a reason: proposed again
    QList<ChangeId> withdrawn = {}; ///< open changes that had to be withdrawn first
    QList<ChangeId> unsettled =
        {}; ///< sending or unknown: verify them, then erase again; they still hold their content
};

/// Everything that the store holds about one person, over all its tables: to show it and to erase it (`privacy show`,
/// `privacy erase`). Knows nothing of what Alma holds.
class PersonRepository {
public:
    explicit PersonRepository(StoreAccess &access);

    /// `{id, institutions: [{institution, cached: [...], changes: [...], alma_runs: [{run, submitted, event | counter |
    /// submitted_by}], protections: [{number, person, field, policy, owner, reason, from, until}], brake_lifts: [{stop,
    /// account, time, reason}], mentions: [{change, ticket, reason} | {change, account, time, reason}]}]}`; an
    /// institution that holds nothing is left out. `mentions`: what was written with changes of others, at their
    /// proposal or approval. `identifier`: primary id, barcode or any other; `institution` empty: all.
    /// `unknown-institution` for one that is not registered and of which nothing is left in the store either; so does
    /// `erase`.
    [[nodiscard]] Result<QJsonObject> show(const QString &identifier, const InstitutionCode &institution);
    /// Removes it from cache, changes, pre-images, Alma's import runs, the protection register, and the reasons of
    /// protections, liftings and other changes that name the person (`PersonMentions`, by all that the store knows of
    /// the person), and from the log beside the store's file. An approval that signed such a reason goes, and its
    /// change waits for review again. Every withdrawal is written to history and audit log under `account`, every
    /// erased reason to the audit log. `now` is UTC. Copies of the store are not touched.
    [[nodiscard]] Result<EraseSummary> erase(const QString &identifier, const InstitutionCode &institution,
                                             const QString &account, const QDateTime &now);

private:
    /// The identifiers, normalised, by which one person is known to the cache of an institution.
    [[nodiscard]] Result<QSet<QString>> aliases(const QString &identifier, const InstitutionCode &institution);
    /// Changes of the institution that concern one of the identifiers.
    [[nodiscard]] Result<QList<Change>> changesOf(const QSet<QString> &identifiers, const InstitutionCode &institution);
    [[nodiscard]] Result<QList<InstitutionCode>> concerned(const InstitutionCode &institution);
    [[nodiscard]] Result<QJsonArray> shownCache(const QString &identifier, const InstitutionCode &institution);
    [[nodiscard]] Result<QJsonObject> shownChange(const Change &change);
    /// What the change holds of the person it concerns.
    [[nodiscard]] Result<> collectMentions(const Change &change, PersonMentions &mentions);
    struct NamingLift {
        InstitutionCode institution;
        QString stop;
        StoredBrakeLift lift;
    };
    /// Liftings of the institutions' stops with a reason that names the person.
    [[nodiscard]] Result<QList<NamingLift>> liftsNaming(const PersonMentions &mentions,
                                                        const QList<InstitutionCode> &institutions);
    /// The person's own entries, and others with a reason that names the person.
    [[nodiscard]] Result<QJsonArray> shownProtections(const QSet<QString> &identifiers, const PersonMentions &mentions,
                                                      const InstitutionCode &institution);
    [[nodiscard]] Result<> eraseProtections(const QSet<QString> &identifiers, const PersonMentions &mentions,
                                            const InstitutionCode &institution, EraseSummary &summary,
                                            const QString &account, const QDateTime &now);
    /// The keys by which a night shows who is missing (`ImportRunRepository`).
    [[nodiscard]] Result<> removeFromRuns(const QSet<QString> &identifiers, const InstitutionCode &institution);
    [[nodiscard]] Result<> eraseReason(const NamingLift &naming, const QString &account, const QDateTime &now);
    /// Another person's change, and only what was written there about this one.
    struct NamingChange {
        ChangeHead head;
        Occasion occasion;
        QList<HistoryEntry> history;
        QList<ChangeRepository::Approval> approvals;
    };
    /// Changes of the institution with anything that somebody wrote.
    [[nodiscard]] Result<QList<ChangeId>> withWrittenText(const InstitutionCode &institution);
    /// Without `own`, which go as a whole.
    [[nodiscard]] Result<QList<NamingChange>>
    changesNaming(const PersonMentions &mentions, const InstitutionCode &institution, const QSet<ChangeId> &own);
    [[nodiscard]] static QJsonArray shownMentions(const QList<NamingChange> &changes);
    [[nodiscard]] Result<> eraseWritten(const NamingChange &naming, EraseSummary &summary, const QString &account,
                                        const QDateTime &now);
    [[nodiscard]] Result<> eraseChange(Change change, EraseSummary &summary, const QString &account,
                                       const QDateTime &now);

    StoreAccess &m_access;
};

} // namespace skranke
