// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <cstddef>
#include <memory>
#include <vector>

namespace skranke {

struct Finding;
struct RawFinding;

/// The findings of a report, each made when it is looked at: all of a large file would otherwise take some hundred
/// bytes each instead of 16. A value; copies share their memory.
class Findings {
public:
    /// Makes a finding at every step; reads once, forwards.
    class Iterator {
    public:
        using value_type = Finding;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const Findings *findings, qsizetype index)
            : m_findings(findings)
            , m_index(index)
        {
        }
        [[nodiscard]] Finding operator*() const;
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++m_index;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const Findings *m_findings = nullptr;
        qsizetype m_index = 0;
    };

    Findings() = default; ///< none
    explicit Findings(std::vector<RawFinding> raw);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// `index` from 0, below `size`.
    [[nodiscard]] Finding at(qsizetype index) const;
    [[nodiscard]] Finding operator[](qsizetype index) const;
    [[nodiscard]] Finding first() const;
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }
    /// All of them as values, for what shows a limited number.
    [[nodiscard]] QList<Finding> toList() const;

    friend bool operator==(const Findings &a, const Findings &b) { return a.isSame(b); }

private:
    [[nodiscard]] bool isSame(const Findings &other) const;

    std::shared_ptr<const std::vector<RawFinding>> m_raw;
};

} // namespace skranke
