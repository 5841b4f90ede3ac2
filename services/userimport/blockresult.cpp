// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/blockresult.h"

#include <algorithm>

namespace skranke {

void BlockResult::clear()
{
    records = 0;
    lines = 0;
    counts = {};
    findings.clear();
    recordRules.clear();
    keys.clear();
    firstLines.clear();
    firstColumns.clear();
    persons.clear();
    codes.fill({});
    blanks = {};
    lastRecordLine = 0;
    lastRecordLacksCodes = false;
    hasLt = high = nul = invalidUtf8 = windows1252 = false;
    controls = 0;
}

void BlockResult::take(RecordState &record, quint32 number, const CheckContext &context)
{
    if (context.recordRules && !record.rules.isEmpty() && number != 0)
        recordRules.push_back({.record = number,
                               .firstError = record.firstError,
                               .severalPersons = record.severalPersons,
                               .rules = record.rules});
    if (record.findings.empty())
        return;
    if (!record.isSorted)
        std::ranges::sort(record.findings, RawFinding::before);
    for (RawFinding &finding : record.findings) {
        if (context.findingCap > 0 && static_cast<qint64>(findings.size()) >= context.findingCap)
            break;
        finding.record = number;
        findings.push_back(finding);
    }
}

} // namespace skranke
