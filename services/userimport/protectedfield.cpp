// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/protectedfield.h"

#include "services/core/userfields.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

bool keepsAgainstTheFile(DecidedBy rule)
{
    switch (rule) {
    case DecidedBy::AlmaSticky:
    case DecidedBy::InternalSegment:
    case DecidedBy::Protection:
    case DecidedBy::RolesKept:
        return true;
    case DecidedBy::FileValue:
    case DecidedBy::NewUser:
    case DecidedBy::Rename:
    case DecidedBy::Profile:
    case DecidedBy::StickyEmpty:
    case DecidedBy::EmptiedByFile:
    case DecidedBy::ExternalReplaced:
    case DecidedBy::OutOfScope:
    case DecidedBy::Desk:
    case DecidedBy::Undo:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// The file's element without what a merge adds to it by itself: of that the file says nothing.
QJsonValue saidByTheFile(const FieldDecision &field)
{
    QJsonObject said = field.incoming.toObject();
    if (field.path.element.isEmpty() || said.isEmpty())
        return field.incoming;
    const QJsonObject now = field.now.toObject();
    for (const QLatin1StringView member : {"segment_type"_L1, "preferred"_L1, "user_viewable"_L1, "popup_note"_L1}) {
        if (said.contains(member))
            said.insert(member, now.value(member));
    }
    return said;
}

} // namespace

bool isProtected(const FieldDecision &field)
{
    if (field.changes || field.disputed || !keepsAgainstTheFile(field.rule))
        return false;
    // A policy is named only where it kept something: also what the file would have emptied.
    if (field.rule == DecidedBy::Protection)
        return true;
    const bool isSilent = userfields::sameValue(field.path, field.incoming, QJsonValue(QJsonValue::Undefined));
    return !isSilent && !userfields::sameValue(field.path, field.now, saidByTheFile(field), true);
}

} // namespace skranke
