// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/keyedhash.h"
#include "services/userimport/recordstate.h"
#include "services/userimport/valuechecks.h"

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
    void add(const ValueFindings &findings, quint8 slot, Bups1Code code);

    const CheckContext &m_context;
    KeyedHash &m_hash;
    RecordState *m_record = nullptr;
    RuleCounts *m_counts = nullptr;
    bool m_hasForeignRealm = false;
    bool m_hasForeignLibrary = false;
};

} // namespace skranke
