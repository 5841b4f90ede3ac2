// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changestates.h"

namespace skranke {

QList<ChangeState> nextStates(ChangeState from)
{
    using enum ChangeState;
    switch (from) {
    case Proposed:
        return {Approved, Conflict, Withdrawn};
    case Approved:
        return {Proposed, Sending, Refused, Conflict, Withdrawn};
    case Sending:
        return {Approved, Applied, Kept, Refused, Conflict, Unknown};
    case Unknown:
        return {Approved, Applied, Kept, Conflict};
    case Conflict:
        return {Withdrawn};
    case Applied:
    case Kept:
    case Refused:
    case Withdrawn:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool mayBecome(ChangeState from, ChangeState to)
{
    return nextStates(from).contains(to);
}

bool isOpen(ChangeState state)
{
    return isAmendable(state) || state == ChangeState::Sending || state == ChangeState::Unknown;
}

bool usesApprovalsUp(ChangeState state)
{
    return nextStates(state).isEmpty() || state == ChangeState::Proposed || state == ChangeState::Conflict;
}

bool isApprovable(ChangeState state)
{
    return state == ChangeState::Proposed || state == ChangeState::Approved;
}

bool isAmendable(ChangeState state)
{
    return state == ChangeState::Proposed || state == ChangeState::Approved || state == ChangeState::Conflict;
}

} // namespace skranke
