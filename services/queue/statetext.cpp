// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/statetext.h"

#include <QCoreApplication>

namespace skranke {

namespace {

/// The heading that the window's words of changes stand under: a state has one name in both programs.
QString words(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

} // namespace

QString stateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Proposed:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "proposed"));
    case ChangeState::Approved:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "approved"));
    case ChangeState::Sending:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "being sent"));
    case ChangeState::Applied:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "applied"));
    case ChangeState::Kept:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "kept by Alma"));
    case ChangeState::Refused:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "refused"));
    case ChangeState::Conflict:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "conflict"));
    case ChangeState::Unknown:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "unknown"));
    case ChangeState::Withdrawn:
        return words(QT_TRANSLATE_NOOP("ChangeWords", "withdrawn"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke
