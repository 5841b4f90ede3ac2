// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/auditcommands.h"
#include "app/cli/backupcommands.h"
#include "app/cli/brakecommands.h"
#include "app/cli/command.h"
#include "app/cli/institutioncommands.h"
#include "app/cli/keycommands.h"
#include "app/cli/privacycommands.h"
#include "app/cli/protectioncommands.h"
#include "app/cli/queuecommands.h"
#include "app/cli/runcommands.h"
#include "app/cli/usercommands.h"

namespace skranke::cli {

QList<Command> allCommands()
{
    return institutionCommands() + userCommands() + runCommands() + protectionCommands() + queueCommands()
        + keyCommands() + brakeCommands() + auditCommands() + privacyCommands() + backupCommands();
}

} // namespace skranke::cli
