// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"

#include "services/core/fieldcomparison.h"
#include "services/core/userfields.h"

#include <QSet>

namespace skranke::userfields {

using namespace fieldcomparison;

namespace {

/// What of the target an edit would overwrite is the same in both.
bool sameWhereTouched(const Edit &edit, const QJsonValue &base, const QJsonValue &fresh)
{
    if (!edit.newValue.isObject() || edit.path.element.isEmpty() || edit.rule == DecidedBy::Undo || !base.isObject()
        || !fresh.isObject()) {
        return sameValue(edit.path, base, fresh);
    }
    const QJsonObject wanted = edit.newValue.toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!same(kindOf(edit.path.member, it.key()), base.toObject().value(it.key()), fresh.toObject().value(it.key()),
                  false))
            return false;
    }
    return true;
}

bool marksPreferred(const Edit &edit)
{
    return edit.newValue.toObject().value(u"preferred").toBool();
}

} // namespace

QList<FieldPath> preferredOf(const QJsonObject &user, const QString &member)
{
    QList<FieldPath> paths;
    const auto all = elements(user, member);
    for (const auto &[key, element] : all) {
        if (element.value(u"preferred").toBool())
            paths.append({.member = member, .element = key});
    }
    return paths;
}

Rebase rebase(const QJsonObject &base, const QList<Edit> &intent, const QJsonObject &fresh)
{
    Rebase rebase;
    QSet<QString> decided; // paths on which somebody else's value is either ours already or in conflict with it
    for (const Edit &edit : intent) {
        const QJsonValue before = value(base, edit.path);
        const QJsonValue now = value(fresh, edit.path);
        const bool asWanted = sameValue(edit.path, now, edit.newValue, edit.rule != DecidedBy::Undo);
        const bool conflicting = !asWanted && !sameWhereTouched(edit, before, now);
        if (conflicting)
            rebase.conflicts.append(edit.path);
        if (asWanted || conflicting)
            decided.insert(edit.path.toString());
    }
    rebase.result = applied(fresh, intent);
    for (const Edit &edit : intent) {
        if (!edit.path.element.isEmpty() && marksPreferred(edit) && !decided.contains(edit.path.toString())
            && preferredOf(rebase.result, edit.path.member).size() > 1
            && preferredOf(applied(base, intent), edit.path.member).size() < 2) {
            rebase.conflicts.append(edit.path);
            decided.insert(edit.path.toString());
        }
    }
    const auto changedElsewhere = differingPaths(base, fresh);
    for (const FieldPath &path : changedElsewhere) {
        if (!decided.contains(path.member) && !decided.contains(path.toString()))
            rebase.carried.append(path);
    }
    return rebase;
}

} // namespace skranke::userfields
