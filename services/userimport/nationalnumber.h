// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <string_view>

namespace skranke {

/// What the eleven digits of a Norwegian national identity number say (`spec/user-import.md` 5.5).
///
/// Pure functions over bytes; nothing is kept. Says nothing about sex: numbers are gender-neutral from 2032 (K08).
struct NationalNumber {
    enum class Form {
        Right, ///< eleven digits
        TenDigits, ///< a leading zero may be lost
        Separators, ///< eleven digits with blanks, points or hyphens between them
        Wrong,
    };
    enum class CheckDigits {
        Right, ///< by today's rule and by that of 2032
        From2032, ///< right only by the rule for numbers issued from 2032-01-01
        Wrong,
    };
    enum class Series {
        Ordinary,
        Forty, ///< month + 40: help number, or NAV's synthetic numbers; months 51 and 52 can also be + 50
        Fifty, ///< month + 50: temporary number made by FS
        Eighty, ///< month + 80: Tenor's synthetic numbers
    };

    Form form = Form::Wrong;
    CheckDigits checkDigits = CheckDigits::Wrong;
    Series series = Series::Ordinary;
    bool dNumber = false; ///< first digit 4 to 7
    bool withdrawnHelpNumber = false; ///< first digit 8 or 9; the rest is no date
    bool fictitious = false; ///< personal number 00000
    bool dateExists = false; ///< in either reading; 29 February exists when the two-digit year is divisible by 4
    int day = 0;
    int month = 0;
    int otherMonth = 0; ///< by + 50, when both readings of months 51 and 52 (K03) are dates; 0: one reading only
    int year = 0; ///< two digits; the century is not certain

    /// Only `form` means something unless it is `Right`.
    [[nodiscard]] static NationalNumber parse(std::string_view text);
    /// Year of birth, four digits, by the rules for numbers issued before 2032 (K06); 0 when no century fits.
    [[nodiscard]] int yearBefore2032() const;

    int individualNumber = 0; ///< three digits
};

} // namespace skranke
