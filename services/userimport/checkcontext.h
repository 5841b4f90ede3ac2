// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/codebook.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/rules.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skranke {

class PreviousIndex;

/// What a code of the code book means to the checks.
struct KnownCode {
    Bups1Code code = 0;
    bool mandatory = false;
    bool notInUse = false;
    bool decisive = false; ///< LT GL FI RS KA: a blank after the colon is an error (G05)
    bool eMail = false; ///< mapped to `contact_info.email`
    qsizetype almaLength = 0; ///< X01; 0: none
};

/// What the findings of the whole file are about.
struct FindingCodes {
    FieldCode lt = bups1Code("LT");
    FieldCode gl = bups1Code("GL");
    FieldCode fi = bups1Code("FI");
    FieldCode identifier = 0;
    FieldCode eMail = 0;
};

/// Everything that the rules go by, prepared once and then only read, from several threads.
struct CheckContext {
    static constexpr int mostCodes = 64;
    static constexpr quint8 unknownCode = 255;
    /// Whether the book knows the code of this slot; so the slot is one of `mostCodes`, too.
    static constexpr bool isKnown(quint8 slot) { return slot < mostCodes; }
    static constexpr quint8 emptySlot = mostCodes - 1; ///< never filled: stands for a code that the book lacks
    /// Places of two code bytes in tables: 26 letters by 64.
    static constexpr int codePlaces = 26 * 64;

    Bups1Variant variant = Bups1Variant::Utf8;
    bool isXml = false; ///< keys and records count as `DuplicateKey` says
    FindingCodes codes = {};
    bool utf8 = true; ///< how bytes are read in this pass
    bool hasInstitution = false;
    AlmaEnvironment environment = AlmaEnvironment::Unknown;
    bool flrExport = false;
    CheckLimits limits = {};
    std::vector<KnownCode> known = {};
    std::array<quint8, codePlaces> slotOf = {};
    quint64 mandatory = 0; ///< a bit a slot
    quint8 lt = emptySlot, gl = emptySlot, fi = emptySlot, rs = emptySlot, gd = emptySlot, en = emptySlot,
           fn = emptySlot, ka = emptySlot, fd = emptySlot, sk = emptySlot, fr = emptySlot, gr = emptySlot;
    std::vector<std::string> realms = {}; ///< these four sorted, lower case but for categories and languages
    std::vector<std::string> libraries = {};
    std::vector<std::string> userGroups = {};
    std::vector<std::string> languages = {};
    std::vector<std::string> foreignRealms = {}; ///< these two as well: other institutions' (BR07)
    std::vector<std::string> foreignLibraries = {};
    std::vector<int> libraryCategories = {};
    /// What the code book makes of a category and a library on their way to the lists above; none: they are compared as
    /// the file has them, a library without the `NO-` in front of it.
    std::optional<AlmaMapping> category = {};
    std::optional<AlmaMapping> library = {};
    int year = 0;
    int month = 0;
    int day = 0;
    std::array<unsigned char, 16> key = {}; ///< of the keyed hashes; random, for this check only
    const PreviousIndex *previous = nullptr;
    qint64 findingCap = 0; ///< findings that a block keeps; 0: all
    bool recordRules = false;

    /// Two bytes for which `startsWithCode` holds.
    [[nodiscard]] static int place(char first, char second) { return (first - 'A') * 64 + (second - '0'); }
    [[nodiscard]] bool isOlder() const { return variant == Bups1Variant::Latin1; }
};

[[nodiscard]] CheckContext makeContext(const CodeBook &book, const CheckOptions &options, Bups1Variant variant,
                                       bool utf8);

/// What goes to Alma for a value of the file, in UTF-8. Not fast: for the few code books that turn values into others.
[[nodiscard]] std::string almaValue(const AlmaMapping &mapping, std::string_view value, bool utf8);

/// Whether a sorted list has a value.
[[nodiscard]] bool contains(const std::vector<std::string> &sorted, std::string_view value);

} // namespace skranke
