// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/settlement.h"

#include "services/core/userfields.h"
#include "services/queue/sendplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct Comparison {
    QList<FieldPath> different; ///< touched, and not as predicted
    bool keptOnly = true; ///< every different one is sticky and still has its old value
    bool untouched = true; ///< every path of the edits has its old value
};

bool isSticky(const FieldPath &path)
{
    return userfields::stickyMembers().contains(path.member);
}

Comparison compare(const Change &change, const QJsonObject &before, const QJsonObject &seen)
{
    Comparison comparison;
    for (const Edit &edit : change.intent) {
        const FieldPath &path = edit.path;
        const QJsonValue predicted = userfields::value(change.result, path);
        const QJsonValue now = userfields::value(seen, path);
        const QJsonValue old = userfields::value(before, path);
        // In a create an empty member asks for nothing: Alma puts its default there (alma-api.md 3.3, 1).
        if (change.operation == Operation::Create && userfields::sameValue(path, predicted, {}))
            continue;
        const bool unchanged = userfields::sameValue(path, now, old);
        if (!unchanged)
            comparison.untouched = false;
        // Alma adds members of its own to an element that is new; an undo restores an element whole.
        if (userfields::sameValue(path, now, predicted, edit.rule != DecidedBy::Undo))
            continue;
        comparison.different.append(path);
        if (!unchanged || !isSticky(path))
            comparison.keptOnly = false;
    }
    return comparison;
}

/// Differences that are not ours: somebody else's, or Alma's own doing. Told, not judged.
QStringList sideEffects(const Change &change, const QJsonObject &seen)
{
    if (change.operation == Operation::Create)
        return {};
    QList<FieldPath> paths = userfields::differingPaths(change.result, seen);
    const auto touched = [&change](const FieldPath &path) {
        return std::ranges::any_of(change.intent, [&path](const Edit &edit) {
            return edit.path == path || (edit.path.element.isEmpty() && edit.path.member == path.member);
        });
    };
    paths.removeIf(touched);
    if (paths.isEmpty())
        return {};
    return {u"also different: "_s + memberNames(paths)};
}

Settlement settle(const Change &change, const Comparison &comparison, const QJsonObject &seen)
{
    if (comparison.different.isEmpty())
        return {.state = ChangeState::Applied, .notes = sideEffects(change, seen)};
    if (comparison.keptOnly && change.operation == Operation::Update) {
        return {.state = ChangeState::Kept,
                .notes = QStringList{u"kept: "_s + memberNames(comparison.different)} + sideEffects(change, seen)};
    }
    return {.state = ChangeState::Conflict, .notes = {u"read back differs: "_s + memberNames(comparison.different)}};
}

} // namespace

Settlement settleWritten(const Change &change, const QJsonObject &before, const std::optional<QJsonObject> &seen)
{
    if (change.operation == Operation::Delete) {
        if (!seen)
            return {.state = ChangeState::Applied};
        return {.state = ChangeState::Conflict, .notes = {u"the user still exists"_s}};
    }
    if (!seen)
        return {.state = ChangeState::Conflict, .notes = {u"the user is gone"_s}};
    return settle(change, compare(change, before, *seen), *seen);
}

Settlement settleUnknown(const Change &change, const QJsonObject &before, const std::optional<QJsonObject> &seen)
{
    const Settlement nothingHappened{.state = ChangeState::Approved, .notes = {u"verified: nothing happened"_s}};
    switch (change.operation) {
    case Operation::Create:
        return seen ? settleWritten(change, before, seen) : nothingHappened;
    case Operation::Delete:
        if (seen && userfields::differingPaths(before, *seen).isEmpty())
            return nothingHappened;
        return settleWritten(change, before, seen);
    case Operation::Update:
    case Operation::Run:
        break;
    }
    if (!seen)
        return settleWritten(change, before, seen);
    const Comparison comparison = compare(change, before, *seen);
    return comparison.untouched && !comparison.different.isEmpty() ? nothingHappened
                                                                   : settle(change, comparison, *seen);
}

} // namespace skranke
