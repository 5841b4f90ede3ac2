// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <expected>

namespace skranke::sandbox {

/// What the command line asks for.
struct SandboxArguments {
    SandboxOptions options;
    QDate night; ///< today unless given
    QString nightFolder; ///< last night's files go there; empty: none
    bool nightBefore = false; ///< and those of the night before
    QString institutionsFile; ///< gets the registrations as JSON once the port is open; empty: none
    QString setupFile; ///< gets the registrations as a table for scripts once the port is open; empty: none
    QString stateFile; ///< gets all users as JSON at a clean stop; empty: none
    bool serve = true;
    QString help; ///< not empty: print it and end
};

/// The error is an English sentence: this is a device for developers.
[[nodiscard]] std::expected<SandboxArguments, QString> parseArguments(const QStringList &arguments);

} // namespace skranke::sandbox
