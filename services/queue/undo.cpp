// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/undo.h"

#include "services/core/userfields.h"

#include <algorithm>
#include <utility>

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

/// Prediction and forced fields of an update by its edits.
void complete(Change &undo, const std::optional<QJsonObject> &preImage)
{
    undo.result = userfields::applied(undo.base, undo.intent);
    if (preImage && userfields::differingPaths(undo.result, *preImage).isEmpty())
        undo.result = *preImage; // byte for byte
    undo.overrides = stickyMembersOf(undo.intent);
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
    undo.evidence.occasion = {}; // why it was made is not why it is taken back
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
        complete(undo, preImage);
        break;
    case Operation::Run:
        return std::unexpected(u"wrong-state"_s);
    }
    if (undo.intent.isEmpty())
        return std::unexpected(u"nothing-to-undo"_s);
    return undo;
}

std::expected<RestUndo, QString> undoOfRest(const Change &done, const std::optional<QJsonObject> &preImage,
                                            const TakenBack &takenBack, const QStringList &members)
{
    if (takenBack.whole)
        return std::unexpected(u"taken-back"_s);
    auto whole = undoOf(done, preImage, members);
    if (!whole)
        return std::unexpected(whole.error());
    RestUndo rest{.change = *std::move(whole)};
    Change &undo = rest.change;
    if (undo.operation != Operation::Update || (takenBack.isEmpty() && takenBack.latest.isEmpty()))
        return rest;
    if (!takenBack.latest.isEmpty()) {
        undo.base = takenBack.latest;
        undo.target.key = undo.base.value("primary_id"_L1).toString(); // an undo may have been a rename
    }
    const QList<Edit> edits = std::exchange(undo.intent, {});
    for (const Edit &edit : edits) {
        const QJsonValue now = userfields::value(undo.base, edit.path);
        if (takenBack.paths.contains(edit.path.toString())) {
            ++rest.leftOut[u"taken-back"_s];
        } else if (!userfields::sameValue(edit.path, now, edit.oldValue)) {
            ++rest.leftOut[u"changed-since"_s];
        } else {
            undo.intent.append(edit);
            undo.intent.last().oldValue = now;
        }
    }
    if (undo.intent.isEmpty())
        return std::unexpected(rest.leftOut.contains(u"changed-since"_s) ? u"changed-since"_s : u"taken-back"_s);
    complete(undo, preImage);
    return rest;
}

RestUndo joinedUndo(const Change &waiting, const RestUndo &more, const std::optional<QJsonObject> &preImage)
{
    RestUndo joined{.change = more.change, .leftOut = more.leftOut};
    Change &undo = joined.change;
    undo.target = waiting.target;
    undo.base = waiting.base;
    undo.intent = waiting.intent;
    for (const Edit &edit : more.change.intent) {
        const QJsonValue now = userfields::value(undo.base, edit.path);
        if (std::ranges::any_of(waiting.intent, [&edit](const Edit &one) { return one.path == edit.path; }))
            continue;
        if (!userfields::sameValue(edit.path, now, edit.oldValue)) {
            ++joined.leftOut[u"changed-since"_s];
            continue;
        }
        undo.intent.append(edit);
        undo.intent.last().oldValue = now;
    }
    if (undo.intent.size() == waiting.intent.size()) {
        undo.result = waiting.result;
        undo.overrides = waiting.overrides; // they are under the digest
    } else {
        complete(undo, preImage);
    }
    return joined;
}

} // namespace skranke
