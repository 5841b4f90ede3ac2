// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

/// The one rule that decided a field (`spec/change-queue.md`, "intent"; `spec/user-import.md` 6.1-6.4).
enum class DecidedBy {
    FileValue, ///< the incoming value replaces
    NewUser, ///< no user in Alma: everything comes from the file or the profile
    Rename, ///< found under `GL`: the id becomes `LT`
    Profile, ///< record type, account type, external id
    AlmaSticky, ///< Alma keeps a field that was edited by hand
    StickyEmpty, ///< empty in the file, sticky in Alma: `sisEmptySticky` decides (disputed)
    EmptiedByFile, ///< ordinary field, empty or absent in the file
    InternalSegment, ///< internal list entries stay
    ExternalReplaced, ///< external list entries are replaced by the file's
    Protection, ///< an entry of the protection register
    RolesKept, ///< roles are not part of the load
    OutOfScope, ///< the source cannot speak of this field
    Desk, ///< a person at the desk
    Undo, ///< the pre-image
};

/// Where in a target a single edit applies: a member (`expiry_date`, `contact_info.email`) and, in a list, the
/// element's key as in `spec/user-import.md` 6.4. Text form: `member` or `member[key]`.
struct FieldPath {
    QString member;
    QString element; ///< empty for a single-value field

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static FieldPath fromString(QStringView text);
    auto operator<=>(const FieldPath &) const = default;
};

/// One field before and after, and why.
struct Edit {
    FieldPath path;
    QJsonValue oldValue; ///< undefined: absent
    QJsonValue newValue; ///< undefined: removed
    DecidedBy rule = DecidedBy::FileValue;
    QString reason = {}; ///< by whom, why, until when, for rules that have such; free of personal data
    bool losesHandEdit = false; ///< what a person typed in Alma would be overwritten

    bool operator==(const Edit &) const = default;
};

enum class Operation {
    Create,
    Update,
    Delete,
    Run,
};

/// What kind of thing a change addresses.
enum class TargetKind {
    User,
};

/// proposed -> approved -> sending -> applied | kept | refused | conflict | unknown; the whole diagram stands in
/// `spec/change-queue.md`. `changestates.h` in services/queue says which steps are allowed.
enum class ChangeState {
    Proposed,
    Approved,
    Sending,
    Applied,
    Kept,
    Refused,
    Conflict,
    Unknown,
    Withdrawn,
};

/// What a change addresses.
struct Target {
    InstitutionCode institution;
    TargetKind kind = TargetKind::User;
    QString key; ///< for a user the primary id *as it is in Alma*; personal, sealed in the store

    bool operator==(const Target &) const = default;
};

/// Why somebody proposes changes; either may be empty. One line each; may name persons.
struct Occasion {
    QString ticket; ///< reference of a case: `RT 4711`
    QString reason; ///< free text

    [[nodiscard]] bool isEmpty() const { return ticket.isEmpty() && reason.isEmpty(); }
    bool operator==(const Occasion &) const = default;
};

/// Where a change comes from. Free of values of persons, apart from the occasion.
struct Evidence {
    QString file; ///< file name without folder
    QString fileSha256;
    qint64 record = 0; ///< from 1; 0: none
    qint64 line = 0; ///< from 1; 0: none
    QStringList findings; ///< rule ids
    Occasion occasion = {};

    bool operator==(const Evidence &) const = default;
};

/// One outside change, as proposed (`spec/change-queue.md`, "A change"). Its digest covers target, operation, base,
/// intent.
struct Change {
    ChangeId id;
    BatchId batch;
    Target target;
    Operation operation = Operation::Update;
    QJsonObject base; ///< the target when the change was made, whole; empty for a create
    QList<Edit> intent;
    QJsonObject result; ///< predicted target after the change
    QStringList overrides; ///< sticky fields to force (`override=`)
    Evidence evidence;
    ChangeState state = ChangeState::Proposed;
    QByteArray digest; ///< SHA-256, 32 bytes
    ChangeId undoes; ///< the change that this one takes back
    QJsonObject response; ///< the target as read back; empty until then
    QString errorCode; ///< Alma's, for refused
    QString errorText; ///< Alma's message, for refused: may hold personal data, sealed in the store
    QString trackingId;
    QStringList notes; ///< e.g. "rebased: user_group changed elsewhere"; free of personal data
    /// A part of it no longer opens: altered in the store, or moved there. What opens is there; such a change can be
    /// seen, and withdrawn while it waits; it is never approved, sent or taken back.
    bool damaged = false;
    qint64 row = 0; ///< place in proposal order, given by the store; what `ChangeRepository::page` goes on after
};

/// One step in the life of a change.
struct HistoryEntry {
    ChangeId change;
    QDateTime time; ///< UTC
    QString account; ///< account at the desk
    QString keyName; ///< which API key or signing key, by name
    ChangeState state = ChangeState::Proposed;
    QString trackingId;
    QString note; ///< free of personal data
    QString reason = {}; ///< an approval's, as the person wrote it: may hold personal data, sealed in the store
    bool damaged = false; ///< its reason no longer opens: altered in the store, or moved there

    bool operator==(const HistoryEntry &) const = default;
};

/// What made a batch.
enum class BatchKind {
    FileImport,
    Desk,
    Undo,
};

/// Changes that were proposed together.
struct Batch {
    BatchId id;
    InstitutionCode institution;
    BatchKind kind = BatchKind::FileImport;
    QString title; ///< e.g. the file name; free of personal data
    QDateTime created; ///< UTC
    BatchId undoes;
};

/// Words for enums in the store, in JSON and on the command line: lower case, stable, never translated.
[[nodiscard]] QString toWord(DecidedBy rule);
[[nodiscard]] QString toWord(Operation operation);
[[nodiscard]] QString toWord(TargetKind kind);
[[nodiscard]] QString toWord(ChangeState state);
[[nodiscard]] QString toWord(BatchKind kind);
[[nodiscard]] std::optional<DecidedBy> decidedByFromWord(QStringView word);
[[nodiscard]] std::optional<Operation> operationFromWord(QStringView word);
[[nodiscard]] std::optional<TargetKind> targetKindFromWord(QStringView word);
[[nodiscard]] std::optional<ChangeState> changeStateFromWord(QStringView word);
[[nodiscard]] std::optional<BatchKind> batchKindFromWord(QStringView word);

/// Edits as canonical JSON and back; a malformed array gives an empty optional.
[[nodiscard]] QJsonArray intentToJson(const QList<Edit> &intent);
[[nodiscard]] std::optional<QList<Edit>> intentFromJson(const QJsonArray &array);

/// SHA-256 over the canonical form of target, operation, base, intent and overrides.
[[nodiscard]] QByteArray changeDigest(const Change &change);
/// The same with the canonical form of `change.base` for who has it already: most of what a digest costs.
[[nodiscard]] QByteArray changeDigest(const Change &change, QByteArrayView canonicalBase);

/// `c` and the first 16 hexadecimal digits of the digest.
[[nodiscard]] ChangeId changeIdFor(const QByteArray &digest);

} // namespace skranke
