// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/checkcontext.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/rules.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace skranke {

using RuleCounts = std::array<std::array<qint64, 4>, ruleCount>; ///< by rule and severity

/// The keys whose repetition a check looks for (L02, L06, L08, L10, L11, E02).
enum class DuplicateKind : quint32 {
    Lt, ///< XML: `primary_id`
    Gl, ///< XML: `previous_id`
    Fi,
    NameAndBirth,
    Identifier, ///< XML: any further one (L08)
    EMail, ///< XML (E02)
};
constexpr int duplicateKinds = 6;

struct DuplicateKey {
    quint64 hash = 0;
    quint32 line = 0; ///< XML, where lines may hold several records: the record's number
    DuplicateKind kind = DuplicateKind::Lt;
};

/// What the checks keep of one person of the file before: hashes and a bit, no values.
struct PreviousPerson {
    quint64 lt = 0;
    quint64 fi = 0; ///< 0: none
    quint32 name = 0; ///< 0: no full name
    bool hasExpiry = false;
};

/// What stands behind a code in the record under way. The bytes belong to the block, or to the state's own store.
struct FieldSlot {
    const char *data = nullptr;
    quint32 size = 0;
    quint32 line = 0;
};

/// A field whose code was written so that it is not read (G08).
struct HiddenField {
    quint8 slot = 0;
    quint32 line = 0;
    quint64 id = 0; ///< keyed hash of the identifier in it; 0: none
};

/// The record under way. Lives from one separator to the next; from block to block only in a file that lacks
/// separators.
class RecordState {
public:
    explicit RecordState(const CheckContext &context)
        : m_context(context)
    {
    }

    /// `count` and `column` as for `RawFinding`. Keeps the first `CheckContext::findingCap` of the record's lines and
    /// all of the record as a whole: those come last and may stand before the others in the report.
    void add(RuleCounts &counts, Rule rule, Severity severity, quint32 line, FieldCode code = 0, Why why = Why::None,
             quint32 count = 0, quint32 column = 0);

    /// False also for a code that the book does not know (`CheckContext::unknownCode`).
    [[nodiscard]] bool has(quint8 slot) const { return CheckContext::isKnown(slot) && (seen >> slot & 1U) != 0; }
    /// Without blanks around it; empty when absent.
    [[nodiscard]] std::string_view value(quint8 slot) const
    {
        return has(slot) ? std::string_view(fields[slot].data, fields[slot].size) : std::string_view();
    }
    /// Of the code, or the record's first line when it is missing.
    [[nodiscard]] quint32 lineOf(quint8 slot) const { return has(slot) ? fields[slot].line : firstLine; }

    /// Copies the values, since the block they lie in goes away.
    void detach();
    void clear();

    quint64 seen = 0; ///< a bit a slot
    std::array<FieldSlot, CheckContext::mostCodes> fields = {};
    quint32 firstLine = 0; ///< of the first field; 0: no field yet
    quint32 startLine = 0; ///< of the first line that is not blank; 0: none yet
    quint32 lines = 0;
    bool longValue = false; ///< a value is longer than the shortest length that a rule asks for
    bool isSorted = true;
    bool isEnding = false; ///< all lines are seen: what is found now concerns the record as a whole
    quint8 firstError = RecordRules::noRule; ///< first rule, in the rules' order, that holds the record
    bool severalPersons = false; ///< `LT` stands there with different values
    RuleSet rules = {}; ///< of severity F, E and W
    std::vector<RawFinding> findings;
    std::vector<HiddenField> hidden;

private:
    const CheckContext &m_context;
    std::array<std::string, CheckContext::mostCodes> m_owned;
};

} // namespace skranke
