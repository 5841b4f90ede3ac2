// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/undo.h"

#include "services/core/userfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QList<Edit> editsBetween(const QJsonObject &from, const QJsonObject &to)
{
    QList<Edit> intent;
    const auto paths = userfields::differingPaths(from, to);
    for (const FieldPath &path : paths) {
        intent.append({.path = path,
                       .oldValue = userfields::value(from, path),
                       .newValue = userfields::value(to, path),
                       .rule = DecidedBy::Undo});
    }
    return intent;
}

QStringList stickyMembersOf(const QList<Edit> &intent)
{
    QStringList members;
    for (const Edit &edit : intent) {
        if (userfields::stickyMembers().contains(edit.path.member) && !members.contains(edit.path.member))
            members.append(edit.path.member);
    }
    return members;
}

/// Of what the change wrote, the edits that Alma has as they were sent, turned round.
QList<Edit> arrivedEditsBack(const Change &done, const QJsonObject &preImage)
{
    QList<Edit> intent;
    for (const Edit &edit : done.intent) {
        const QJsonValue now = userfields::value(done.response, edit.path);
        const QJsonValue before = userfields::value(preImage, edit.path);
        const bool asSent = userfields::sameValue(edit.path, now, userfields::value(done.result, edit.path),
                                                  edit.rule != DecidedBy::Undo);
        if (asSent && !userfields::sameValue(edit.path, now, before))
            intent.append({.path = edit.path, .oldValue = now, .newValue = before, .rule = DecidedBy::Undo});
    }
    return intent;
}

/// What differs from the prediction where the change wrote nothing came from somebody else, between the reading before
/// the write and the one after it.
void leaveOthersWork(QList<Edit> &intent, const Change &done)
{
    intent.removeIf([&done](const Edit &edit) {
        const bool written =
            std::ranges::any_of(done.intent, [&edit](const Edit &one) { return one.path == edit.path; });
        return !written
            && !userfields::sameValue(edit.path, userfields::value(done.response, edit.path),
                                      userfields::value(done.result, edit.path), false);
    });
}

bool editsRoles(const Edit &edit)
{
    return edit.path.member == "user_role"_L1;
}

} // namespace

std::expected<Change, QString> undoOf(const Change &done, const std::optional<QJsonObject> &preImage,
                                      const QStringList &members)
{
    const bool arrived = done.state == ChangeState::Applied || done.state == ChangeState::Kept;
    // The pre-image lies there from before the write until it is known that nothing was written.
    const bool partly = (done.state == ChangeState::Conflict || done.state == ChangeState::Withdrawn) && preImage;
    if (!arrived && !partly)
        return std::unexpected(u"wrong-state"_s);
    if (done.damaged)
        return std::unexpected(u"change-damaged"_s);
    if (partly && (done.operation != Operation::Update || done.response.isEmpty()))
        return std::unexpected(u"changed-since"_s);
    if (!members.isEmpty() && done.operation != Operation::Update)
        return std::unexpected(u"nothing-to-undo"_s);
    const bool needsPreImage = done.operation != Operation::Create;
    const bool needsResponse = done.operation != Operation::Delete;
    if ((needsPreImage && !preImage) || (needsResponse && done.response.isEmpty()))
        return std::unexpected(u"expired-preimage"_s);

    Change undo;
    undo.target = done.target;
    undo.undoes = done.id;
    undo.evidence = done.evidence;
    undo.base = done.response;
    if (needsResponse) // also after a rename
        undo.target.key = done.response.value("primary_id"_L1).toString();

    switch (done.operation) {
    case Operation::Create:
        undo.operation = Operation::Delete;
        undo.intent = editsBetween(undo.base, {});
        break;
    case Operation::Delete:
        undo.operation = Operation::Create;
        undo.target.key = preImage->value("primary_id"_L1).toString();
        undo.base = {};
        undo.intent = editsBetween({}, *preImage);
        undo.result = userfields::applied({}, undo.intent);
        break;
    case Operation::Update:
        undo.operation = Operation::Update;
        undo.intent = partly ? arrivedEditsBack(done, *preImage) : editsBetween(undo.base, *preImage);
        leaveOthersWork(undo.intent, done);
        // Roles that differ although the change left them alone are somebody else's work.
        if (std::ranges::none_of(done.intent, editsRoles))
            undo.intent.removeIf(editsRoles);
        if (!members.isEmpty())
            undo.intent.removeIf([&members](const Edit &edit) { return !members.contains(edit.path.member); });
        undo.result = userfields::applied(undo.base, undo.intent);
        if (userfields::differingPaths(undo.result, *preImage).isEmpty())
            undo.result = *preImage; // byte for byte
        undo.overrides = stickyMembersOf(undo.intent);
        break;
    case Operation::Run:
        return std::unexpected(u"wrong-state"_s);
    }
    if (undo.intent.isEmpty())
        return std::unexpected(u"nothing-to-undo"_s);
    return undo;
}

} // namespace skranke
