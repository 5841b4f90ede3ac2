// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace skranke {

/// What of a change undos have taken back, and nobody has made again since (`spec/change-queue.md`, rule 6).
struct TakenBack {
    bool whole = false; ///< all of it: it made or deleted the user, or what took it back can no longer be read
    QSet<QString> paths = {}; ///< of an update, by the path's text
    /// The target as Skranke left it last, when that was later than the change itself; else empty.
    QJsonObject latest = {};

    [[nodiscard]] bool isEmpty() const { return !whole && paths.isEmpty(); }
};

/// `written`: those of the changes that take it back, take these back and so on, that were written to Alma and read
/// back, and, when it is an undo itself, what belongs together with it the other way; in any order. Of each the edits
/// count that Alma has as they were sent: what is in conflict since was not taken back. An undo of an undo makes its
/// edits count again, each by itself. Pure.
[[nodiscard]] TakenBack takenBackOf(const ChangeId &id, qint64 row, const QList<Change> &written);

} // namespace skranke
