// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlstretchchecker.h"

#include <QByteArray>

#include <algorithm>

namespace skranke {

XmlStretchChecker::XmlStretchChecker(const XmlCheckContext &context)
    : m_context(context)
    , m_state(context.rules)
    , m_checks(context.rules, context.schema, context.feideIdType)
{
}

void XmlStretchChecker::run(const XmlStretch &stretch, BlockResult &result)
{
    result.clear();
    result.records = static_cast<quint32>(stretch.lines.size());
    result.firstLines = stretch.lines;
    result.firstColumns = stretch.columns;
    for (const XmlRecordSpan &span : stretch.records)
        checkRecord(stretch, span, result);
    addBeside(stretch, result);
}

void XmlStretchChecker::checkRecord(const XmlStretch &stretch, const XmlRecordSpan &span, BlockResult &result)
{
    if (!m_parser)
        m_parser.emplace(m_context.schema, *stretch.kind);
    QByteArray converted;
    std::string_view bytes = stretch.text(span);
    if (!stretch.isUtf8) {
        converted = decode(bytes, Bups1Encoding::Windows1252).toUtf8();
        bytes = {converted.constData(), static_cast<size_t>(converted.size())};
    }
    TextPlace start;
    start.line = span.line;
    start.column = span.column;
    m_state.clear();
    const XmlFindings findings{m_state, result.counts};
    const bool isWhole = m_parser->parse(bytes, start, findings);
    if (m_context.remembers) {
        if (isWhole)
            m_checks.remember(*m_parser, result);
        return;
    }
    if (isWhole) {
        m_checks.run(*m_parser, findings);
        m_checks.collectKeys(span.number, result);
    }
    result.take(m_state, span.number, m_context.rules);
}

void XmlStretchChecker::addBeside(const XmlStretch &stretch, BlockResult &result) const
{
    if (stretch.findings.empty() || m_context.remembers)
        return;
    for (const RawFinding &finding : stretch.findings) {
        ++result.counts[static_cast<size_t>(finding.rule)][finding.severity];
        result.findings.push_back(finding);
        if (m_context.rules.recordRules && finding.record != 0)
            result.recordRules.push_back(
                {.record = finding.record, .firstError = static_cast<quint8>(finding.rule), .rules = {finding.rule}});
    }
    std::ranges::stable_sort(result.findings, RawFinding::before);
    std::ranges::stable_sort(result.recordRules, {}, &RecordRules::record);
    const auto cap = static_cast<size_t>(m_context.rules.findingCap);
    if (cap > 0 && result.findings.size() > cap)
        result.findings.resize(cap);
}

} // namespace skranke
