// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/nationalnumber.h"

#include "services/userimport/bups1lines.h"

#include <algorithm>
#include <array>

namespace skranke {

namespace {

using Digits = std::array<int, 11>;

template <size_t Count>
int weighted(const Digits &digits, const std::array<int, Count> &weights)
{
    int sum = 0;
    for (size_t i = 0; i < Count; ++i)
        sum += digits[i] * weights[i];
    return sum % 11;
}

NationalNumber::CheckDigits checked(const Digits &digits)
{
    constexpr std::array first = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    constexpr std::array second = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    const int r1 = weighted(digits, first);
    const int r2 = weighted(digits, second);
    if (r2 != 0 || r1 > 3)
        return NationalNumber::CheckDigits::Wrong;
    return r1 == 0 ? NationalNumber::CheckDigits::Right : NationalNumber::CheckDigits::From2032;
}

bool exists(int day, int month, int year)
{
    constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const int leap = month == 2 && year % 4 == 0 ? 1 : 0;
    return day <= lengths[static_cast<size_t>(month - 1)] + leap;
}

NationalNumber::Form formOf(std::string_view text)
{
    const auto digits = std::ranges::count_if(text, isDigitAscii);
    if (static_cast<size_t>(digits) == text.size())
        return digits == 11 ? NationalNumber::Form::Right
            : digits == 10  ? NationalNumber::Form::TenDigits
                            : NationalNumber::Form::Wrong;
    const auto marks = std::ranges::count_if(text, [](char c) { return isBlank(c) || c == '-' || c == '.'; });
    return digits == 11 && static_cast<size_t>(digits + marks) == text.size() ? NationalNumber::Form::Separators
                                                                              : NationalNumber::Form::Wrong;
}

} // namespace

NationalNumber NationalNumber::parse(std::string_view text)
{
    NationalNumber number;
    number.form = formOf(text);
    if (number.form != Form::Right)
        return number;
    Digits d = {};
    std::ranges::transform(text, d.begin(), [](char c) { return c - '0'; });
    number.checkDigits = checked(d);
    number.fictitious = text.ends_with("00000");
    number.individualNumber = d[6] * 100 + d[7] * 10 + d[8];
    number.year = d[4] * 10 + d[5];
    number.day = d[0] * 10 + d[1];
    number.month = d[2] * 10 + d[3];
    number.withdrawnHelpNumber = d[0] >= 8;
    number.dNumber = d[0] >= 4 && d[0] <= 7;
    if (number.dNumber)
        number.day -= 40;
    if (number.month > 80) {
        number.series = Series::Eighty;
        number.month -= 80;
    } else if (number.month > 52) {
        number.series = Series::Fifty;
        number.month -= 50;
    } else if (number.month > 40) {
        number.series = Series::Forty;
        number.month -= 40;
    }
    if (number.withdrawnHelpNumber)
        return number;
    number.dateExists = exists(number.day, number.month, number.year);
    // Months 51 and 52 belong to two series (K03): what is no date in the one may be one in the other.
    const int otherMonth = number.month - 10;
    if (number.series == Series::Forty && exists(number.day, otherMonth, number.year)) {
        if (number.dateExists) {
            number.otherMonth = otherMonth;
        } else {
            number.series = Series::Fifty;
            number.month = otherMonth;
            number.dateExists = true;
        }
    }
    return number;
}

int NationalNumber::yearBefore2032() const
{
    const int n = individualNumber;
    const auto in = [n](int low, int high) { return n >= low && n <= high; };
    int century = 0;
    if (dNumber && in(500, 599) && year >= 58)
        century = 1800;
    else if (dNumber && ((year < 40 && in(0, 199)) || (year >= 40 && (in(0, 499) || in(600, 999)))))
        century = 1900;
    else if (dNumber && year < 40 && in(200, 999))
        century = 2000;
    else if (!dNumber && in(0, 499))
        century = 1900;
    else if (!dNumber && in(500, 749) && year > 54)
        century = 1800;
    else if (!dNumber && in(900, 999) && year > 39)
        century = 1900;
    else if (!dNumber && in(500, 999) && year < 40)
        century = 2000;
    return century == 0 ? 0 : century + year;
}

} // namespace skranke
