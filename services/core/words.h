// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace skranke {

/// The words of an enum, as a table read both ways. Every value of the enum stands in it once.
template <typename Enum, size_t n>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, n>;

template <typename Enum, size_t n>
[[nodiscard]] QString wordOf(const WordTable<Enum, n> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString(word);
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Enum, size_t n>
[[nodiscard]] std::optional<Enum> valueOf(const WordTable<Enum, n> &words, QStringView word)
{
    for (const auto &[value, candidate] : words) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

} // namespace skranke
