// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <string_view>

namespace skranke {

/// What a look at the non-ASCII bytes of one line showed; a set of bits.
enum TextFlag : quint8 {
    InvalidUtf8 = 1,
    UpperControl = 2, ///< U+0080 to U+009F
    ReplacementCharacter = 4, ///< U+FFFD
    DecodedTwice = 8, ///< `Ã¥` and its like (G16)
    MaybeNotComposed = 16, ///< a character that normalisation form C may change
    Windows1252Byte = 32, ///< 0x80 to 0x9F in a file that is not UTF-8
};

/// For a line of a file that is read as UTF-8.
[[nodiscard]] quint8 inspectUtf8(std::string_view line);
/// For a line of a file that is read byte by byte (ISO 8859-1, Windows-1252).
[[nodiscard]] quint8 inspectBytes(std::string_view line);

/// Strict UTF-8 over pieces that may be cut anywhere.
class Utf8Validator {
public:
    /// False once something invalid was seen.
    bool add(std::string_view piece);
    /// Also false in the middle of a character.
    [[nodiscard]] bool isComplete() const { return m_valid && m_missing == 0; }

private:
    bool m_valid = true;
    int m_missing = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

/// Takes the next character off the front of `text`, which is not empty. Invalid bytes come as U+FFFD.
[[nodiscard]] char32_t takeUtf8(std::string_view &text);
/// The same for Windows-1252, of which ISO 8859-1 is the part in use.
[[nodiscard]] char32_t takeByte(std::string_view &text);

/// Length in characters.
[[nodiscard]] qsizetype characterCount(std::string_view text, bool utf8);

/// What a name consists of (N03, N04).
struct NameScan {
    int letters = 0;
    bool lower = false; ///< has a letter that is not a capital
    bool digit = false;
    bool at = false;
    bool tag = false; ///< `<`
    bool entity = false; ///< `&lt;` and its like
    bool doubleBlank = false;
    bool outside = false; ///< a character that is no Latin letter and no mark used in names
    bool ascii = true;
    bool onlyMarks = true; ///< nothing but `.`, `-`, `?` and blanks
};
[[nodiscard]] NameScan scanName(std::string_view name, bool utf8);

} // namespace skranke
