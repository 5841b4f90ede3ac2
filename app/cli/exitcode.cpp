// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"

#include <QStringList>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// A brake or a rule that did its work, not a failure.
bool isRule(const QString &code)
{
    static const QStringList rules{
        u"wrong-environment"_s, u"wrong-institution"_s,  u"daily-reserve"_s,       u"digest-mismatch"_s,
        u"wrong-state"_s,       u"changed-since"_s,      u"has-open-business"_s,   u"expired-preimage"_s,
        u"cache-missing"_s,     u"profile-in-use"_s,     u"rename-cycle"_s,        u"nothing-to-undo"_s,
        u"brake-stopped"_s,     u"brake-reason"_s,       u"brake-same-person"_s,   u"brake-lifted"_s,
        u"second-approval"_s,   u"signing-key-exists"_s, u"signing-key-revoked"_s,
    };
    return rules.contains(code);
}

/// Our own word that something was refused, though it also names a store that cannot be read or a file of no use.
bool isOwnRefusal(const QString &code)
{
    return code == "change-damaged"_L1 || code == "unknown-bundle"_L1;
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    if (isRule(error.code))
        return ExitCode::Stopped;
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
        return ExitCode::AlmaFailed;
    case Error::Kind::NotFound:
    case Error::Kind::BadInput:
    case Error::Kind::Storage:
        return ExitCode::InputUnusable;
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
        // All others are Alma's: a call that came to nothing, whatever its code.
        return isOwnRefusal(error.code) ? ExitCode::Stopped : ExitCode::AlmaFailed;
    case Error::Kind::Canceled:
        return ExitCode::Stopped;
    }
    Q_UNREACHABLE_RETURN(ExitCode::InputUnusable);
}

} // namespace skranke::cli
