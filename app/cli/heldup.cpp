// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/heldup.h"

#include "services/core/errortext.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace skranke::cli {

namespace {

/// The texts of this file, under the heading of the queue's commands.
struct CliQueue {
    Q_DECLARE_TR_FUNCTIONS(CliQueue)
};

} // namespace

std::function<void(std::optional<Error>)> heldUpTeller(std::function<void(const QString &)> say)
{
    return [say = std::move(say), told = std::make_shared<QString>()](const std::optional<Error> &why) {
        if (!why)
            return; // it is tried again
        const QString line = CliQueue::tr("Sending cannot go on yet and is tried again; Ctrl+C ends it, and what "
                                          "is approved stays approved. %1")
                                 .arg(errorLine(*why));
        if (line != std::exchange(*told, line))
            say(line);
    };
}

} // namespace skranke::cli
