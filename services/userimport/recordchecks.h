// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/keyedhash.h"
#include "services/userimport/recordstate.h"

namespace skranke {

/// The rules that a whole record answers: `spec/user-import.md` 5.2 to 5.5 as far as one record and the file before it
/// go. Repetitions within the file are not seen here; `duplicateindex.h` sees them.
class RecordChecks {
public:
    RecordChecks(const CheckContext &context, KeyedHash &hash)
        : m_context(context)
        , m_hash(hash)
    {
    }

    void run(RecordState &record, RuleCounts &counts);

private:
    void checkIdentity();
    void checkFeideId();
    void checkNames();
    void checkName(quint8 slot);
    void checkSwappedNames();
    void checkCategory();
    void checkLibrary();
    void checkInstitution();
    void checkExpiry();
    void checkBirthDate();
    void checkLanguage();
    void checkLengths();
    void checkNationalNumber(quint8 slot);
    void checkPreviousOwner();

    void add(Rule rule, Severity severity, quint8 slot, Bups1Code code, Why why = Why::None, quint32 count = 0);
    [[nodiscard]] int today() const { return (m_context.year * 100 + m_context.month) * 100 + m_context.day; }

    const CheckContext &m_context;
    KeyedHash &m_hash;
    RecordState *m_record = nullptr;
    RuleCounts *m_counts = nullptr;
    bool m_hasForeignRealm = false;
    bool m_hasForeignLibrary = false;
};

/// A date of the form YYYY-MM-DD.
struct ParsedDate {
    enum class Kind { Date, WrongForm, NoSuchDay };
    Kind kind = Kind::WrongForm;
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] static ParsedDate parse(std::string_view text);
    /// YYYYMMDD, for comparison.
    [[nodiscard]] int number() const { return (year * 100 + month) * 100 + day; }
};

} // namespace skranke
