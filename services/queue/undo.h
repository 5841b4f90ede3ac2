// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/queue/takenback.h"

#include <QHash>
#include <QJsonObject>

#include <expected>
#include <optional>

namespace skranke {

/// The change that takes `done` back (`spec/change-queue.md`, rule 6), or the code why there can be none. Pure.
///
/// Its base is the target as read back after `done`, so that the rebase before sending finds out whether somebody has
/// changed it since: then nothing is sent. An update restores every difference to the pre-image, whole elements and
/// unmapped members included; a create becomes a delete, a delete a create with the roles of before. Codes:
/// `wrong-state` (neither applied nor kept), `expired-preimage` (retention took what is needed), `nothing-to-undo`
/// (nothing had changed), `changed-since` (somebody else was at a new or deleted user right after).
///
/// A change that was written and read back as something else (`conflict`, or withdrawn from there) has a pre-image too:
/// of such a one the edits that did arrive are taken back, and what somebody else wrote beside them stays.
///
/// With `members` only the edits of these are taken back, e.g. `contact_info.email`; for an update only.
[[nodiscard]] std::expected<Change, QString> undoOf(const Change &done, const std::optional<QJsonObject> &preImage,
                                                    const QStringList &members = {});

/// An undo, and the edits that it leaves alone.
struct RestUndo {
    Change change;
    /// How many, by the code of the reason: `taken-back` (an earlier undo did), `changed-since` (somebody else has
    /// changed this very field since; it is not what the change wrote any more).
    QHash<QString, int> leftOut = {};
};

/// `undoOf` for a change of which undos may have taken back single fields before: its base is the target as Skranke
/// left it last, and nothing is taken back twice. When nothing is left, the code of the reason: `taken-back`, or
/// `changed-since` when there is such an edit among them. Pure.
[[nodiscard]] std::expected<RestUndo, QString> undoOfRest(const Change &done,
                                                          const std::optional<QJsonObject> &preImage,
                                                          const TakenBack &takenBack, const QStringList &members = {});

/// `waiting`, an undo of the same update that was not sent, with the edits of `more` beside its own (rule 9); where it
/// has such an edit already, its own stays. What `waiting` stands on is the base, so an edit whose field is another one
/// there is left out as `changed-since`. When nothing comes in, the same change again. Pure.
[[nodiscard]] RestUndo joinedUndo(const Change &waiting, const RestUndo &more,
                                  const std::optional<QJsonObject> &preImage);

} // namespace skranke
