// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendplan.h"

#include "services/core/rebase.h"
#include "services/core/userfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QLatin1StringView userRole("user_role");

bool touchesRoles(const QList<Edit> &intent)
{
    return std::ranges::any_of(intent, [](const Edit &edit) { return edit.path.member == userRole; });
}

/// An undo, by what was reviewed: which change it takes back (`undoes`) is not under the digest.
bool takesBack(const Change &change)
{
    return std::ranges::any_of(change.intent, [](const Edit &edit) { return edit.rule == DecidedBy::Undo; });
}

SendPlan conflict(const QString &note)
{
    return {.kind = SendPlan::Kind::Conflict, .body = {}, .predicted = {}, .code = {}, .notes = {note}};
}

/// An undo of a target that nobody has touched since puts the pre-image back as it was, byte for byte. `result` is not
/// under the digest, so it must be what the reviewed edits lead to.
bool restoresPreImage(const Change &change, const QJsonObject &fresh)
{
    return takesBack(change) && !change.result.isEmpty() && userfields::differingPaths(change.base, fresh).isEmpty()
        && userfields::differingPaths(userfields::applied(change.base, change.intent), change.result).isEmpty();
}

QJsonObject preImageBody(const Change &change, const QJsonObject &fresh)
{
    QJsonObject body = change.result;
    for (auto it = fresh.begin(); it != fresh.end(); ++it) {
        if (userfields::isOutputOnly(it.key()))
            body.insert(it.key(), *it);
    }
    return body;
}

SendPlan planUpdate(const Change &change, const QJsonObject &fresh)
{
    const auto rebase = userfields::rebase(change.base, change.intent, fresh);
    if (!rebase.conflicts.isEmpty())
        return conflict(u"changed elsewhere: "_s + memberNames(rebase.conflicts));
    // Rule 6: a pre-image is what somebody saw; on top of another's later work it would be a state that never was.
    if (takesBack(change) && !rebase.carried.isEmpty())
        return conflict(u"changed since: "_s + memberNames(rebase.carried));
    SendPlan plan;
    if (!rebase.carried.isEmpty())
        plan.notes.append(u"rebased: "_s + memberNames(rebase.carried));
    plan.predicted = restoresPreImage(change, fresh) ? preImageBody(change, fresh) : rebase.result;
    plan.body = plan.predicted;
    // Alma keeps the roles of a user whose object has none; with any it would replace them all (alma-api.md 3.3, 2).
    if (!touchesRoles(change.intent))
        plan.body.remove(userRole);
    return plan;
}

SendPlan planDelete(const Change &change, const QJsonObject &fresh)
{
    const auto changed = userfields::differingPaths(change.base, fresh);
    if (!changed.isEmpty())
        return conflict(u"changed elsewhere: "_s + memberNames(changed));
    if (hasOpenBusiness(fresh))
        return {
            .kind = SendPlan::Kind::Refuse, .body = {}, .predicted = {}, .code = u"has-open-business"_s, .notes = {}};
    return {};
}

} // namespace

SendPlan planSend(const Change &change, const std::optional<QJsonObject> &fresh)
{
    switch (change.operation) {
    case Operation::Create: {
        if (fresh)
            return conflict(u"the user exists"_s);
        SendPlan plan;
        plan.predicted = userfields::applied({}, change.intent);
        plan.body = plan.predicted;
        return plan;
    }
    case Operation::Update:
    case Operation::Delete:
        if (!fresh)
            return conflict(u"the user is gone"_s);
        // An identifier of another kind can lead to another person (alma-api.md 3.1, "Identifier caution").
        if (!hasPrimaryId(*fresh, change.target.key))
            return conflict(u"another user has this identifier"_s);
        return change.operation == Operation::Update ? planUpdate(change, *fresh) : planDelete(change, *fresh);
    case Operation::Run:
        break;
    }
    // A user cannot be run; such a change can only come from a damaged proposal.
    return {.kind = SendPlan::Kind::Refuse, .body = {}, .predicted = {}, .code = u"invalid-value"_s, .notes = {}};
}

bool hasPrimaryId(const QJsonObject &user, const QString &primaryId)
{
    const FieldPath path{.member = u"primary_id"_s, .element = {}};
    return userfields::sameValue(path, userfields::value(user, path), primaryId);
}

bool hasOpenBusiness(const QJsonObject &user)
{
    for (const auto member : {"loans"_L1, "requests"_L1, "fees"_L1}) {
        const QJsonValue count = user.value(member).toObject().value("value"_L1);
        // Counts come as numbers or as text; a balance below zero is business too.
        const double number = count.isDouble() ? count.toDouble() : count.toString().toDouble();
        if (number > 0 || number < 0)
            return true;
    }
    return false;
}

QStringList overrideNames(const Change &change)
{
    QStringList names;
    for (const QString &member : change.overrides)
        names.append(userfields::overrideName(member));
    return names;
}

QString memberNames(const QList<FieldPath> &paths)
{
    QStringList members;
    for (const FieldPath &path : paths) {
        if (!members.contains(path.member))
            members.append(path.member);
    }
    return members.join(u", "_s);
}

} // namespace skranke
