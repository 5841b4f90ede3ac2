// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/fieldpolicies.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/userimport.h"

#include <QJsonValue>

namespace skranke {

/// The merge of one value (`spec/user-import.md` 6.2, 6.4). A part of `merge`, which says where a value was edited by
/// hand; decides nothing about lists. `changes` is left to the caller.
struct SingleMerge {
    const FieldPolicies &policies;
    bool file = false; ///< Alma's nightly load instead of our own PUT
    SisEmptySticky sisEmptySticky = SisEmptySticky::Clear;

    /// Of a field that the record speaks of.
    [[nodiscard]] FieldDecision mapped(const QJsonValue &now, const IncomingField &field, bool manual) const;
    /// Of a field that Alma's load reads and of which the source cannot speak.
    [[nodiscard]] FieldDecision unmapped(const FieldPath &path, const QJsonValue &now, bool manual) const;

    [[nodiscard]] static bool isEmpty(const FieldPath &path, const QJsonValue &value);

private:
    [[nodiscard]] FieldDecision mappedByAlma(const QJsonValue &now, const IncomingField &field, bool manual) const;
    [[nodiscard]] FieldDecision unmappedByAlma(const FieldPath &path, const QJsonValue &now, bool manual) const;
    [[nodiscard]] FieldDecision stickyEmpty(const FieldPath &path, const QJsonValue &now,
                                            const QJsonValue &incoming) const;
    /// What a policy makes of a decision by Alma's own rule.
    [[nodiscard]] FieldDecision underPolicy(const FieldDecision &byAlma, bool given, bool manual) const;
    [[nodiscard]] FieldDecision byPolicy(const FieldDecision &byAlma, FieldPolicy policy, bool given,
                                         bool manual) const;
};

} // namespace skranke
