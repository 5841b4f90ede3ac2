// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordstate.h"

#include <algorithm>

namespace skranke {

void RecordState::add(RuleCounts &counts, Rule rule, Severity severity, quint32 line, FieldCode code, Why why,
                      quint32 count, quint32 column)
{
    ++counts[static_cast<size_t>(rule)][static_cast<size_t>(severity)];
    if (severity != Severity::Info) {
        rules.insert(rule);
        // A faulty national number spoils nothing where the import passes over it (5.5, "field ignored").
        const bool ignored = rule >= Rule::K01 && rule <= Rule::K09 && !(m_context.isOlder() && m_context.flrExport);
        if (severity <= Severity::Error && !ignored)
            firstError = std::min(firstError, static_cast<quint8>(rule));
    }
    if (!isEnding && m_context.findingCap > 0 && static_cast<qint64>(findings.size()) >= m_context.findingCap)
        return;
    RawFinding finding;
    finding.line = line;
    finding.column = column;
    finding.count = count;
    finding.code = code;
    finding.rule = rule;
    finding.severity = static_cast<quint8>(static_cast<unsigned>(severity) & 3U);
    finding.why = static_cast<quint8>(static_cast<unsigned>(why) & 63U);
    isSorted = isSorted && (findings.empty() || !RawFinding::before(finding, findings.back()));
    findings.push_back(finding);
}

void RecordState::detach()
{
    for (size_t slot = 0; slot < fields.size(); ++slot) {
        if ((seen >> slot & 1U) == 0 || fields[slot].data == m_owned[slot].data())
            continue;
        m_owned[slot].assign(fields[slot].data, fields[slot].size);
        fields[slot].data = m_owned[slot].data();
    }
}

void RecordState::clear()
{
    seen = 0;
    firstLine = 0;
    startLine = 0;
    lines = 0;
    longValue = false;
    isSorted = true;
    isEnding = false;
    firstError = RecordRules::noRule;
    severalPersons = false;
    rules = {};
    findings.clear();
    hidden.clear();
}

} // namespace skranke
