// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "services/queue/changequeue.h"

#include <QCoroTask>
#include <QList>

#include <expected>

namespace skranke::cli {

/// Ids of changes and of batches may be mixed; the options narrow further.
struct Selection {
    QList<ChangeFilter> filters;
    QString problem; ///< translated; empty when the selection could be read

    /// Changes that are named one by one; of those people want to know each.
    [[nodiscard]] QList<ChangeId> named() const;
};

/// The options that every command over changes has: `--batch`, `--state`, and what the filter boxes
/// of the window ask for.
void declareSelection(QCommandLineParser &parser);

/// What a command is about, or the exit code with the problem told already. `mayMeanAll`: no ids and no option mean
/// every change. Every id and batch that is named must exist: a typing mistake must not look like "nothing to do".
[[nodiscard]] QCoro::Task<std::expected<Selection, ExitCode>> chosenChanges(Context context, bool mayMeanAll);

} // namespace skranke::cli
