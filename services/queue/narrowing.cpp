// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/narrowing.h"

#include "services/core/userfields.h"

namespace skranke {

std::expected<Change, NotNarrowed> narrowedTo(const Change &change, const EditChoice &choice)
{
    const auto goes = [&choice](const QString &member) {
        return choice.members.contains(member) == (choice.kind == EditChoice::Kind::LeaveOut);
    };
    Change narrow = change;
    narrow.intent.removeIf([&goes](const Edit &edit) { return goes(edit.path.member); });
    if (narrow.intent.size() == change.intent.size())
        return std::unexpected(NotNarrowed::Same);
    if (narrow.intent.isEmpty())
        return std::unexpected(NotNarrowed::NothingLeft);
    if (change.operation != Operation::Update)
        return std::unexpected(NotNarrowed::Whole);
    narrow.overrides.removeIf(goes);
    narrow.state = ChangeState::Proposed;
    narrow.digest.clear();
    narrow.notes.clear();
    narrow.result = userfields::applied(narrow.base, narrow.intent);
    return narrow;
}

} // namespace skranke
