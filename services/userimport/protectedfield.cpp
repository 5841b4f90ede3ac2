// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/protectedfield.h"

#include "services/core/userfields.h"

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

} // namespace

bool isProtected(const FieldDecision &field)
{
    if (field.changes || field.disputed || !keepsAgainstTheFile(field.rule))
        return false;
    const bool isSilent = userfields::sameValue(field.path, field.incoming, QJsonValue(QJsonValue::Undefined));
    return !isSilent && !userfields::sameValue(field.path, field.now, field.incoming, true);
}

} // namespace skranke
