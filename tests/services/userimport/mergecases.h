// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/userimport/xmluser.h"

#include <optional>
#include <span>

namespace skranke::testing {

/// What a case expects of one semantics.
struct MergeOutcome {
    const char *result = ""; ///< the value after the merge; empty: absent
    /// Who decides: for a single value one word of `DecidedBy`, for a list `element=word` for each that has a decision.
    /// Behind the word `!` says that a hand edit is lost, `?` that the sources disagree, `^` that the file's value
    /// would lift Alma's own protection.
    const char *rules = "";
};

/// One field of a user that comes whole, worked by hand from `spec/user-import.md` 2.4, 6.2, 6.3 and 6.4.
///
/// A list is written as its elements, `E:a` for an external and `I:b` for an internal one, `*` behind the preferred
/// one; libraries have no segment and are written bare. What the letters stand for is up to the member: `a` is the
/// e-mail address `a@nordskog.example`, the note `a`, the library `a` ...
struct MergeCase {
    const char *name;
    const char *row; ///< of the specification
    const char *member;
    const char *alma; ///< empty: absent
    const char *delivered; ///< what the feed last delivered; null: not known
    const char *incoming; ///< `-`: the record lacks it
    std::optional<FieldPolicy> policy; ///< none: Alma's own rule
    MergeOutcome file;
    MergeOutcome api;
    SisEmptySticky emptySticky = SisEmptySticky::Clear;
};

[[nodiscard]] std::span<const MergeCase> singleValueCases();
[[nodiscard]] std::span<const MergeCase> listCases();

} // namespace skranke::testing
