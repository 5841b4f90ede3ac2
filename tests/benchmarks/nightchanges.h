// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

/// Changes as a night leaves them in the queue, of persons who do not exist.
namespace nightchanges {

[[nodiscard]] skranke::InstitutionCode institution();
/// Two small edits (`expiry_date`, `last_name`) of a user of some 2 kB.
[[nodiscard]] skranke::Change changeOf(int person);
/// Of the persons 0 to `count` - 1.
[[nodiscard]] QList<skranke::Change> changes(int count);
/// From `institution`, without an id.
[[nodiscard]] skranke::Batch batch();

} // namespace nightchanges
