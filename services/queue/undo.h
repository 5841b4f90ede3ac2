// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

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

} // namespace skranke
