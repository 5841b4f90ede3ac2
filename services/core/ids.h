// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace skranke {

/// A string that names one kind of thing, so that the compiler keeps the kinds apart.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Code of an institution as Sikt's desk writes it, e.g. `NSK`; Alma's own code is `Institution::almaCode`.
using InstitutionCode = Id<struct InstitutionCodeTag>;
/// Alma's primary identifier of a user. Case-insensitive in Alma (`spec/user-import.md` 2.3).
using PrimaryId = Id<struct PrimaryIdTag>;
/// One change of the queue: `c` and 16 hexadecimal digits derived from its digest, so that equal input gives equal ids.
using ChangeId = Id<struct ChangeIdTag>;
/// One batch of the queue: `b` and 16 hexadecimal digits derived from the digests of its changes.
using BatchId = Id<struct BatchIdTag>;

} // namespace skranke
