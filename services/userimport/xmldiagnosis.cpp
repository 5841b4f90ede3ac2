// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmldiagnosis.h"

#include "services/userimport/bups1text.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>

using namespace std::string_view_literals;

namespace skranke::xmldiagnosis {

namespace {

/// What an `&` begins: the length of the reference with its semicolon, and why it is none.
std::optional<Why> faultOfReference(std::string_view text)
{
    constexpr std::array names = {"&amp;"sv, "&lt;"sv, "&gt;"sv, "&quot;"sv, "&apos;"sv};
    if (std::ranges::any_of(names, [&](std::string_view name) { return text.starts_with(name); }))
        return std::nullopt;
    if (!text.starts_with("&#"sv))
        return Why::Entity;
    const bool isHex = text.starts_with("&#x"sv);
    const std::string_view digits = text.substr(isHex ? 3 : 2);
    quint32 number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    const bool isComplete = error == std::errc() && end != digits.data() + digits.size() && *end == ';';
    if (error == std::errc::result_out_of_range || (isComplete && !isAllowed(number)))
        return Why::Illegal;
    return isComplete ? std::nullopt : std::optional(Why::Entity);
}

/// Behind a comment or a CDATA section that begins at `at`; `at` when none does.
size_t behindSection(std::string_view bytes, size_t at)
{
    for (const auto &[open, close] : {std::pair("<!--"sv, "-->"sv), std::pair("<![CDATA["sv, "]]>"sv)}) {
        if (!bytes.substr(at).starts_with(open))
            continue;
        const size_t end = bytes.find(close, at + open.size());
        return end == std::string_view::npos ? bytes.size() : end + close.size();
    }
    return at;
}

} // namespace

bool isAllowed(char32_t character)
{
    if (character < 0x20)
        return character == '\t' || character == '\n' || character == '\r';
    return character <= 0x10FFFF && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE
        && character != 0xFFFF;
}

std::optional<size_t> invalidUtf8(std::string_view bytes)
{
    if (QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8())
        return std::nullopt;
    Utf8Validator validator;
    size_t character = 0; // where the one under way begins
    for (size_t at = 0; at < bytes.size() && validator.add(bytes.substr(at, 1)); ++at) {
        if (validator.isComplete())
            character = at + 1;
    }
    return character;
}

std::optional<Cause> firstIllegal(std::string_view bytes)
{
    size_t sectionEnd = 0; // up to here `&` means nothing
    for (std::string_view rest = bytes; !rest.empty();) {
        const size_t at = bytes.size() - rest.size();
        if (rest.front() == '<' && at >= sectionEnd)
            sectionEnd = behindSection(bytes, at);
        if (rest.front() == '&' && at >= sectionEnd) {
            if (const auto why = faultOfReference(rest))
                return Cause{.offset = at, .why = *why};
        }
        if (!isAllowed(takeUtf8(rest)))
            return Cause{.offset = at, .why = Why::Illegal};
    }
    return std::nullopt;
}

} // namespace skranke::xmldiagnosis
