// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changerun.h"

#include <QCoroTask>

#include <memory>

namespace skranke::Dispatcher {

/// Sends one approved change: reads its target, rebases, commits `sending`, writes once, reads back. The only code that
/// writes to Alma (`spec/change-queue.md`, rule 1); it never repeats a write. Its caller holds the dispatcher's lock.
[[nodiscard]] QCoro::Task<> send(std::shared_ptr<ChangeRun> run, ChangeId id);

} // namespace skranke::Dispatcher
