// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/recordstate.h"

#include <string>

namespace skranke {

/// Keyed hashes of normalised values (SipHash-2-4 with a key that lives as long as the check), so that repetitions are
/// found without keeping values. Case does not count.
class KeyedHash {
public:
    explicit KeyedHash(const CheckContext &context)
        : m_context(context)
    {
    }

    /// Never 0. `LT` and `GL` hash alike, so that one can be looked for among the others. Values hash alike exactly
    /// when a plan takes them for one identifier: as `normalisedIdentifier` has them.
    [[nodiscard]] quint64 ofIdentifier(std::string_view value);
    /// The parts are kept apart: "Li", "Ann" is not "LiA", "nn".
    [[nodiscard]] quint64 ofParts(std::initializer_list<std::string_view> parts);

private:
    void append(std::string_view value, bool utf8);
    [[nodiscard]] quint64 finish();

    const CheckContext &m_context;
    std::string m_folded;
};

/// ASCII without a blank or a control character at its ends: needs nothing but lower case to be an identifier.
[[nodiscard]] bool isPlainIdentifier(std::string_view value);

/// The text in lower case, as identifiers and names are compared.
void appendFolded(std::string &to, std::string_view value, bool utf8);

} // namespace skranke
