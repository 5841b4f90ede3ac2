// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/takenback.h"

#include "services/core/userfields.h"

namespace skranke {

namespace {

/// Whether it cannot be said of single edits what it did.
bool isWhole(const Change &undo)
{
    return undo.operation != Operation::Update || undo.damaged || undo.intent.isEmpty();
}

QSet<QString> arrivedPaths(const Change &undo)
{
    QSet<QString> paths;
    const bool predicted = undo.state == ChangeState::Applied || undo.state == ChangeState::Kept;
    for (const Edit &edit : undo.intent) {
        // Retention may have taken what was read back; that it was as predicted stays known.
        const bool arrived = undo.response.isEmpty()
            ? predicted
            : userfields::sameValue(edit.path, userfields::value(undo.response, edit.path),
                                    userfields::value(undo.result, edit.path), edit.rule != DecidedBy::Undo);
        if (arrived)
            paths.insert(edit.path.toString());
    }
    return paths;
}

/// `above`: the changes on the way here; a circle can only come from a store that was altered.
TakenBack takenBack(const ChangeId &id, const QList<Change> &written, const QList<ChangeId> &above)
{
    TakenBack sum;
    for (const Change &undo : written) {
        if (undo.undoes != id || above.contains(undo.id))
            continue;
        const TakenBack madeAgain = takenBack(undo.id, written, above + QList{undo.id});
        if (madeAgain.whole)
            continue;
        if (isWhole(undo))
            sum.whole = true;
        else
            sum.paths += arrivedPaths(undo) - madeAgain.paths;
    }
    return sum;
}

} // namespace

TakenBack takenBackOf(const ChangeId &id, qint64 row, const QList<Change> &written)
{
    TakenBack sum = takenBack(id, written, {id});
    // One target has one open change at a time (rule 9), so they were written in the order of their rows.
    qint64 newest = row;
    for (const Change &each : written) {
        if (each.row > newest && !each.response.isEmpty()) {
            newest = each.row;
            sum.latest = each.response;
        }
    }
    return sum;
}

} // namespace skranke
