// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/findingcollector.h"

#include <algorithm>
#include <cstddef>

namespace skranke {

FindingCollector::FindingCollector(const CheckContext &context)
    : m_context(context)
    , m_duplicates(context.isXml ? DuplicateIndex::Reach::AllIdentifiers : DuplicateIndex::Reach::SameKind)
{
}

void FindingCollector::merge(const BlockResult &result, quint32 recordBase, quint32 lineBase)
{
    for (size_t rule = 0; rule < m_counts.size(); ++rule) {
        for (size_t severity = 0; severity < m_counts[rule].size(); ++severity)
            m_counts[rule][severity] += result.counts[rule][severity];
    }
    for (RawFinding finding : result.findings) {
        if (m_context.findingCap > 0 && static_cast<qint64>(m_findings.size()) >= m_context.findingCap)
            break;
        finding.line += lineBase;
        if (finding.rule == Rule::G09)
            finding.count += lineBase; // a line too
        if (finding.record != 0)
            finding.record += recordBase;
        m_findings.push_back(finding);
    }
    for (RecordRules rules : result.recordRules) {
        rules.record += recordBase;
        m_recordRules.push_back(rules);
    }
    for (const quint32 line : result.firstLines)
        m_lines.add(line + lineBase);
    m_columns.insert(m_columns.end(), result.firstColumns.begin(), result.firstColumns.end());
    m_duplicates.add(result.keys, lineBase);
    const auto mergeTally = [&](Tally &whole, const Tally &part) {
        if (part.count == 0)
            return;
        if (whole.count == 0) {
            whole.line = part.line + lineBase;
            whole.record = part.record == 0 ? 0 : part.record + recordBase;
        }
        whole.count += part.count;
    };
    for (size_t place = 0; place < m_codes.size(); ++place)
        mergeTally(m_codes[place], result.codes[place]);
    mergeTally(m_blanks, result.blanks);
    if (result.lastRecordLine != 0) {
        m_lastRecordLine = result.lastRecordLine + lineBase;
        m_lastRecordLacksCodes = result.lastRecordLacksCodes;
    }
    m_hasLt |= result.hasLt;
    m_high |= result.high;
    m_windows1252 |= result.windows1252;
    m_controls += result.controls;
}

void FindingCollector::add(const RawFinding &finding)
{
    ++m_counts[static_cast<size_t>(finding.rule)][finding.severity];
    if (m_context.recordRules && finding.record != 0 && static_cast<Severity>(finding.severity) != Severity::Info)
        m_lateRules.push_back({.record = finding.record,
                               .firstError = static_cast<Severity>(finding.severity) <= Severity::Error
                                   ? static_cast<quint8>(finding.rule)
                                   : RecordRules::noRule,
                               .rules = {finding.rule}});
    m_late.push_back(finding);
    if (m_context.findingCap == 0)
        return;
    std::ranges::push_heap(m_late, RawFinding::before);
    if (static_cast<qint64>(m_late.size()) > m_context.findingCap) {
        std::ranges::pop_heap(m_late, RawFinding::before);
        m_late.pop_back();
    }
}

void FindingCollector::addLate(Rule rule, Severity severity, quint32 record, quint32 line, FieldCode code, Why why,
                               quint32 count)
{
    RawFinding finding;
    finding.line = line;
    if (m_context.isXml && record != 0)
        finding.column = m_columns[record - 1];
    finding.record = record;
    finding.count = count;
    finding.code = code;
    finding.rule = rule;
    finding.severity = static_cast<quint8>(static_cast<unsigned>(severity) & 3U);
    finding.why = static_cast<quint8>(static_cast<unsigned>(why) & 63U);
    add(finding);
}

void FindingCollector::addTallies()
{
    if (m_blanks.count > 0)
        addLate(Rule::G04, Severity::Info, m_blanks.record, m_blanks.line, 0, Why::None, m_blanks.count);
    for (size_t place = 0; place < m_codes.size(); ++place) {
        const Tally &tally = m_codes[place];
        if (tally.count == 0)
            continue;
        const Bups1Code code = bups1Code(static_cast<char>('A' + place / 64), static_cast<char>('0' + place % 64));
        if (!CheckContext::isKnown(m_context.slotOf[place])) {
            addLate(Rule::G10, Severity::Info, tally.record, tally.line, code, Why::None, tally.count);
        } else {
            addLate(Rule::G11, isNationalNumber(code) ? Severity::Warning : Severity::Info, tally.record, tally.line,
                    code, Why::None, tally.count);
        }
    }
}

void FindingCollector::finish()
{
    addTallies();
    if (m_lastRecordLine != 0 && m_lastRecordLacksCodes)
        addLate(Rule::F07, Severity::Error, m_lines.count(), m_lastRecordLine);
    m_duplicates.findAll(
        [this](quint32 place) { return recordAt(place); },
        [this](Rule rule, quint32 place, quint32 other, Why why) { addRepetition(rule, place, other, why); });
    std::ranges::sort(m_late, RawFinding::before);
}

void FindingCollector::addRepetition(Rule rule, quint32 place, quint32 other, Why why)
{
    const FieldCode code = rule == Rule::L02 ? m_context.codes.lt
        : rule == Rule::L06                  ? m_context.codes.gl
        : rule == Rule::L10                  ? m_context.codes.fi
        : rule == Rule::L08                  ? m_context.codes.identifier
        : rule == Rule::E02                  ? m_context.codes.eMail
                                             : FieldCode{0};
    const bool isWarning = rule == Rule::L11 || rule == Rule::E02;
    addLate(rule, isWarning ? Severity::Warning : Severity::Error, recordAt(place), lineAt(place), code, why,
            lineAt(other));
}

std::vector<RawFinding> FindingCollector::takeFindings()
{
    // In place: with all findings of a large file a third list would be the largest thing in memory.
    const auto ofBlocks = static_cast<std::ptrdiff_t>(m_findings.size());
    m_findings.insert(m_findings.end(), m_late.begin(), m_late.end());
    m_late = {};
    std::ranges::inplace_merge(m_findings, m_findings.begin() + ofBlocks, RawFinding::before);
    if (m_context.findingCap > 0 && static_cast<qint64>(m_findings.size()) > m_context.findingCap)
        m_findings.resize(static_cast<size_t>(m_context.findingCap));
    return std::move(m_findings);
}

QList<RuleCount> FindingCollector::byRule() const
{
    QList<RuleCount> counts;
    for (size_t severity = 0; severity < 4; ++severity) {
        for (size_t rule = 0; rule < m_counts.size(); ++rule) {
            if (m_counts[rule][severity] > 0)
                counts.append(
                    {ruleId(static_cast<Rule>(rule)), static_cast<Severity>(severity), m_counts[rule][severity]});
        }
    }
    return counts;
}

std::vector<RecordRules> FindingCollector::takeRecordRules()
{
    std::ranges::sort(m_lateRules, {}, &RecordRules::record);
    std::vector<RecordRules> merged;
    merged.reserve(m_recordRules.size() + m_lateRules.size());
    std::ranges::merge(m_recordRules, m_lateRules, std::back_inserter(merged), {}, &RecordRules::record,
                       &RecordRules::record);
    std::vector<RecordRules> result;
    for (const RecordRules &rules : merged) {
        if (result.empty() || result.back().record != rules.record) {
            result.push_back(rules);
        } else {
            result.back().firstError = std::min(result.back().firstError, rules.firstError);
            result.back().severalPersons |= rules.severalPersons;
            result.back().rules |= rules.rules;
        }
    }
    return result;
}

} // namespace skranke
