// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/amendment.h"

#include "services/core/userfields.h"

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

std::expected<Change, NoAmendment> onTopOfTheirs(const Change &change)
{
    if (change.operation != Operation::Update || change.response.isEmpty())
        return std::unexpected(NoAmendment::TargetGone);
    Change again = fresh(change);
    again.base = change.response;
    again.intent.clear();
    for (Edit edit : change.intent) {
        edit.oldValue = userfields::value(again.base, edit.path);
        if (!userfields::sameValue(edit.path, edit.oldValue, edit.newValue, true))
            again.intent.append(edit);
    }
    if (again.intent.isEmpty())
        return std::unexpected(NoAmendment::NothingLeft);
    again.result = userfields::applied(again.base, again.intent);
    return again;
}

} // namespace

std::expected<Change, NoAmendment> amendmentOf(const Change &change)
{
    if (change.damaged)
        return std::unexpected(NoAmendment::TargetGone);
    switch (change.state) {
    case ChangeState::Conflict:
        return onTopOfTheirs(change);
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
