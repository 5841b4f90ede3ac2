// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/store/store.h"
#include "services/userimport/importscope.h"
#include "services/userimport/planner.h"

#include <QTemporaryDir>

namespace skranke::testing {

/// One institution with its cache in a temporary folder, and plans of small files against it, made straight through the
/// store.
class PlanDesk {
public:
    PlanDesk();

    /// False when the store could not be opened.
    [[nodiscard]] bool open();

    /// Saves users as a sync would that found them in Alma.
    void cache(const QList<QJsonObject> &users);
    [[nodiscard]] ImportScope scope() const;
    [[nodiscard]] Result<Plan> tryPlan(const QByteArray &file, MergeSemantics semantics = MergeSemantics::Api,
                                       const Job &job = {});
    /// A plan that fails ends the test with its code.
    [[nodiscard]] Plan plan(const QByteArray &file, MergeSemantics semantics = MergeSemantics::Api);

    QTemporaryDir folder;
    Store store;
    Institution institution;
    ForeignLists foreign; ///< what other institutions have
};

} // namespace skranke::testing
