// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/amendment.h"

#include "services/core/rebase.h"
#include "services/core/userfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// What has been tried leaves no trace in the new change; the history of the old one keeps it.
Change fresh(const Change &change)
{
    Change again = change;
    again.state = ChangeState::Proposed;
    again.digest.clear();
    again.response = {};
    again.errorCode.clear();
    again.errorText.clear();
    again.trackingId.clear();
    again.notes.clear();
    return again;
}

/// Where our element shall be the preferred one, theirs no longer is.
void takePreferredMark(Change &change, const QList<FieldPath> &ours)
{
    for (const FieldPath &path : ours) {
        const auto preferred = userfields::preferredOf(userfields::applied(change.base, change.intent), path.member);
        if (preferred.size() < 2 || !preferred.contains(path))
            continue;
        for (const FieldPath &other : preferred) {
            QJsonObject element = userfields::value(change.base, other).toObject();
            const bool isOurs = other == path
                || std::ranges::any_of(change.intent, [&other](const Edit &edit) { return edit.path == other; });
            if (isOurs || userfields::isInternal(element))
                continue;
            Edit edit{.path = other, .oldValue = element, .newValue = {}, .rule = DecidedBy::Desk};
            element.insert(u"preferred"_s, false);
            edit.newValue = element;
            edit.losesHandEdit = true;
            change.intent.append(edit);
        }
    }
}

std::expected<Change, NoAmendment> onTopOfTheirs(const Change &change, const Resolution &resolution)
{
    if (change.operation != Operation::Update || change.response.isEmpty())
        return std::unexpected(NoAmendment::TargetGone);
    const QList<FieldPath> conflicts = openConflicts(change);
    Change again = fresh(change);
    again.base = change.response;
    again.intent.clear();
    QList<FieldPath> ours;
    for (Edit edit : change.intent) {
        if (conflicts.contains(edit.path)) {
            const auto side = resolution.sideOf(edit.path);
            if (!side)
                return std::unexpected(NoAmendment::Undecided);
            if (*side == Side::Theirs)
                continue;
            // An undo restores an element whole, which its rule says; it stays one whoever decided.
            if (edit.rule != DecidedBy::Undo)
                edit.rule = DecidedBy::Desk;
            edit.losesHandEdit = true;
            ours.append(edit.path);
        }
        edit.oldValue = userfields::value(again.base, edit.path);
        if (!userfields::sameValue(edit.path, edit.oldValue, edit.newValue, edit.rule != DecidedBy::Undo))
            again.intent.append(edit);
    }
    if (again.intent.isEmpty())
        return std::unexpected(NoAmendment::NothingLeft);
    takePreferredMark(again, ours);
    again.overrides.removeIf([&again](const QString &member) {
        return std::ranges::none_of(again.intent, [&member](const Edit &edit) { return edit.path.member == member; });
    });
    again.result = userfields::applied(again.base, again.intent);
    return again;
}

} // namespace

std::optional<Side> Resolution::sideOf(const FieldPath &path) const
{
    if (const auto side = paths.constFind(path.toString()); side != paths.cend())
        return *side;
    if (const auto side = members.constFind(path.member); side != members.cend())
        return *side;
    return others;
}

QList<FieldPath> openConflicts(const Change &change)
{
    if (change.state != ChangeState::Conflict || change.operation != Operation::Update || change.response.isEmpty())
        return {};
    return userfields::rebase(change.base, change.intent, change.response).conflicts;
}

std::expected<Change, NoAmendment> amendmentOf(const Change &change, const Resolution &resolution)
{
    if (change.damaged)
        return std::unexpected(NoAmendment::TargetGone);
    switch (change.state) {
    case ChangeState::Conflict:
        return onTopOfTheirs(change, resolution);
    case ChangeState::Refused:
    case ChangeState::Withdrawn:
        return fresh(change);
    case ChangeState::Proposed:
    case ChangeState::Approved:
    case ChangeState::Sending:
    case ChangeState::Applied:
    case ChangeState::Kept:
    case ChangeState::Unknown:
        return std::unexpected(NoAmendment::WrongState);
    }
    Q_UNREACHABLE_RETURN(std::unexpected(NoAmendment::WrongState));
}

} // namespace skranke
