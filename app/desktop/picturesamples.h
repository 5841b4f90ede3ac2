// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/queue/brakebook.h"
#include "services/queue/reviewbundle.h"

#include <QList>

namespace skranke {

/// What pictures show of views for which the profile may have no occasion: a brake stop with one signature, a bundle of
/// another desk. Nothing of it is stored.
struct PictureSamples {
    ReviewBundle bundle;
    BrakeStop stop;
};

/// `changes`: those of the profile's queue, as if another desk had bundled them.
[[nodiscard]] PictureSamples pictureSamples(const QList<Change> &changes);

} // namespace skranke
