// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/queue/changequeue.h"
#include "services/userimport/finding.h"
#include "services/userimport/plannedrun.h"
#include "services/userimport/protection.h"
#include "services/userimport/userfile.h"

#include <QCoroTask>
#include <QDate>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace skranke {

class InstitutionRegister;
class Store;
class UsersApi;

/// What shall happen to one person of a file or of Alma.
enum class PlannedAction { Create, Update, Unchanged, Missing, Held };

/// How a merge is predicted: as Skranke's own PUT would do it, or as Alma's nightly load would (`spec/user-import.md`
/// 6).
enum class MergeSemantics { Api, File };

/// One field of one person: *now / in the file / result / decided by*.
struct FieldDecision {
    FieldPath path;
    QJsonValue now; ///< in Alma; undefined: absent
    QJsonValue incoming; ///< in the file; undefined: absent
    QJsonValue result = QJsonValue(QJsonValue::Undefined);
    DecidedBy rule = DecidedBy::FileValue;
    QString reason = {};
    bool changes = false; ///< result differs from now
    bool losesHandEdit = false;
    /// The sources do not say what Alma does: `sisEmptySticky`, an absent list, two preferred entries (6.2, 6.3, 6.4).
    bool disputed = false;
    /// A sticky field was edited by hand, and the file says what the feed delivered last: Alma's load would take that
    /// for the wish to have the feed's value again, and no longer protect the field (`spec/user-import.md` 5.6, 6.2).
    bool liftsProtection = false;
};

/// One person that the plan has something to say about.
struct PlannedUser {
    PlannedAction action = PlannedAction::Unchanged;
    PrimaryId primaryId = {}; ///< as in Alma, or as it will be
    qint64 record = 0;
    qint64 line = 0;
    QStringList findings = {}; ///< rule ids on the record
    QList<FieldDecision> fields = {}; ///< in scope only for API semantics
    Change change = {}; ///< for Create and Update under API semantics
    /// For Held: id of a rule (`riskrules.h` among them) or DecidedBy word (`rename`: `LT` and `GL` name two users).
    QString heldBecause = {};
};

struct PlanSummary {
    BatchId batch; ///< derived from the plan's content: same input, same id
    qint64 records = 0;
    qint64 create = 0;
    qint64 update = 0;
    qint64 unchanged = 0;
    qint64 missing = 0;
    qint64 held = 0; ///< would be changed, but the record has an error or the match is not safe
    qint64 protectedFields = 0; ///< fields that keep their value by stickiness, segment or protection
    /// Sticky fields of which a value of the file would lift Alma's own protection in its nightly load.
    qint64 liftedProtections = 0;
    qint64 lostEdits = 0; ///< fields typed by hand that would be overwritten
    qint64 changes = 0; ///< create + update
    QMap<QString, qint64> heldByRule = {}; ///< `PlannedUser::heldBecause` of those held
    QMap<QString, qint64> warnedByRule = {}; ///< W that only a plan sees (L07), of those who would be changed

    /// Something is held or warned of, be the file itself without a finding.
    [[nodiscard]] bool hasRemarks() const { return held > 0 || !warnedByRule.isEmpty(); }
};

/// The plan of one file for one institution: nothing has been sent, nothing is proposed yet.
struct Plan {
    PlanSummary summary;
    MergeSemantics semantics = MergeSemantics::Api;
    InstitutionCode institution;
    QString file; ///< file name without folder
    QString sha256;
    QList<PlannedUser> users; ///< all but the unchanged ones without a protected field, in the order of the file;
                              ///< missing ones last, at most 20,000
    QList<EndingProtection> endingProtections = {}; ///< near their last day, or just over it; soonest first
    CheckReport report;
    PlannedRun run; ///< what the brakes say; without measures and verdicts as `ImportPlanner` makes it
    QByteArray digest; ///< SHA-256 over the canonical plan
};

/// Import of borrowers: check a file, fill the cache, plan, propose. Sends nothing but GET.
///
/// A pass over a file or the cache runs on a worker thread with progress and cancel.
class UserImport : public QObject {
    Q_OBJECT

public:
    UserImport(Store &store, UsersApi &users, InstitutionRegister &institutions, ChangeQueue &queue,
               QObject *parent = nullptr);

    struct CheckRequest {
        QString path;
        std::optional<Institution> institution = {}; ///< lists to compare with; none: those rules are silent
        Bups1Variant variant = Bups1Variant::Auto; ///< Auto: the institution's, else by the file's encoding
        UserFileFormat format = UserFileFormat::Auto;
        QString previousPath = {}; ///< last night's file for the rules that compare
        qint64 limit = 1000; ///< findings kept; 0: all
        QDate today = {}; ///< invalid: today. Tests set it
    };
    /// Errors are those of `checkUserFile`.
    [[nodiscard]] QCoro::Task<Result<CheckReport>> check(CheckRequest request, Job job = {});

    struct SyncSummary {
        qint64 users = 0;
        qint64 removed = 0;
        qint64 calls = 0;
        double seconds = 0;
        /// As many users were seen as Alma counted, and the count stood still. Else somebody may be missing from the
        /// cache, or still be in it: nobody was removed.
        bool complete = false;
    };
    /// Fills the cache from Alma, 100 users a call, several calls under way within the quota.
    [[nodiscard]] QCoro::Task<Result<SyncSummary>> sync(InstitutionCode institution, Job job = {});

    struct PlanRequest {
        QString path;
        InstitutionCode institution;
        MergeSemantics semantics = MergeSemantics::Api;
        QDate today = {};
    };
    /// `BadInput` with code `cache-missing` while no sync of the institution has come to its end, or its users were
    /// removed because they had been kept long enough, or are another Alma's: everybody would be planned as new.
    /// The file of a plan is among the recent ones from then on (`rememberFile`). An API plan has its verdicts; a
    /// file of which nothing can be made is written down as stopped, also an empty one (`empty-file`).
    [[nodiscard]] QCoro::Task<Result<Plan>> plan(PlanRequest request, Job job = {});
    /// Proposes the changes of an API plan, without those of `except`. Planning the same file again proposes nothing
    /// new. Each that is new keeps the `occasion`, put into a line a text; what lies in the queue already keeps the
    /// one that it was proposed with. `ticket-too-long`, `reason-too-long`.
    ///
    /// A verdict of `Plan::run` that stops holds back the whole file until two persons lift it: `brake-stopped`, the
    /// subject is the stop's id. What became of the file is written down; an accepted one teaches the brakes
    /// (`spec/user-import.md` 5.6).
    [[nodiscard]] QCoro::Task<Result<ChangeQueue::Proposed>> propose(Plan plan, QSet<ChangeId> except = {},
                                                                     Occasion occasion = {});

    /// Brings the cache up to the users that were read back after changes, and remembers what the feed delivered with
    /// them, from which hand edits are inferred later. Called by itself for every change that the queue reports applied
    /// or kept, and before a sync and a plan for those that an earlier run left; the first failure of a row is told by
    /// `noteFailed`. An error is that of the institution that is named, else the first one.
    QCoro::Task<Result<>> noteOutcomes(InstitutionCode wanted = {});

Q_SIGNALS:
    void cacheChanged(const skranke::InstitutionCode &institution);
    /// The change itself is right; the cache stays as it was until the next sync, and hand edits may go unrecognised.
    void noteFailed(const skranke::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;

public:
    ~UserImport() override;
};

} // namespace skranke
