// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changerun.h"

#include <QCoroTask>

#include <memory>

namespace skranke::Verifier {

/// Settles one change of unknown outcome by reading (`spec/change-queue.md`, rule 5). Writes nothing to Alma. What
/// cannot be read stays unknown. Its caller holds the dispatcher's lock.
[[nodiscard]] QCoro::Task<> verify(std::shared_ptr<ChangeRun> run, ChangeId id);

} // namespace skranke::Verifier
