// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/recordstate.h"

#include <compare>
#include <optional>
#include <vector>

namespace skranke {

/// Who was in the file before, as hashes: 32 bytes a person. Answers from several threads once `seal` was called.
class PreviousIndex {
public:
    void reserve(size_t persons);
    void add(const std::vector<PreviousPerson> &persons);
    void seal();

    struct Person {
        quint32 name = 0;
        bool hasExpiry = false;
    };
    [[nodiscard]] std::optional<Person> find(quint64 lt) const;
    /// Records had this Feide id, and none of them this `LT`.
    [[nodiscard]] bool wasAnothers(quint64 fi, quint64 lt) const;

private:
    struct ByLt {
        quint64 lt = 0;
        quint32 name = 0;
        bool hasExpiry = false;
    };
    struct ByFi {
        quint64 fi = 0;
        quint64 lt = 0;
        friend auto operator<=>(const ByFi &, const ByFi &) = default;
    };
    std::vector<ByLt> m_byLt;
    std::vector<ByFi> m_byFi;
};

} // namespace skranke
