// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/queue/queuecontext.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace skranke {

/// Reads the user whose primary id is `key`; empty when Alma has none. Another user who is found under the same text,
/// through an identifier of another kind, counts as an answer too: the plan tells them apart.
[[nodiscard]] QCoro::Task<Result<std::optional<QJsonObject>>> readTarget(std::shared_ptr<QueueContext> context,
                                                                         Institution institution, QString key,
                                                                         QStringList expand, CancelToken cancel = {});

} // namespace skranke
