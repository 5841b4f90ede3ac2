// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/blockcheck.h"
#include "services/userimport/duplicateindex.h"

#include <vector>

namespace skranke {

/// Puts the results of the blocks of one file together: counts, findings in the order of the file, and what only the
/// whole file shows. Keeps as many findings as were asked for, counts all.
class FindingCollector {
public:
    explicit FindingCollector(const CheckContext &context);

    void merge(const BlockResult &result, quint32 recordBase, quint32 lineBase);
    /// A finding that no block could make; before `finish`.
    void add(const RawFinding &finding);
    /// G04, G10, G11, F07 and the repetitions, once all blocks are merged.
    void finish();

    [[nodiscard]] qint64 records() const { return m_lines.count(); }
    [[nodiscard]] bool hasLt() const { return m_hasLt; }
    [[nodiscard]] bool high() const { return m_high; }
    [[nodiscard]] bool windows1252() const { return m_windows1252; }
    [[nodiscard]] qint64 controls() const { return m_controls; }

    /// In the order of a report; once, at the end.
    [[nodiscard]] std::vector<RawFinding> takeFindings();
    [[nodiscard]] QList<RuleCount> byRule() const;
    [[nodiscard]] std::vector<RecordRules> takeRecordRules();

private:
    void addLate(Rule rule, Severity severity, quint32 record, quint32 line, FieldCode code = 0, Why why = Why::None,
                 quint32 count = 0);
    void addTallies();
    void addRepetition(Rule rule, quint32 place, quint32 other, Why why);
    [[nodiscard]] quint32 recordAt(quint32 place) const { return m_context.isXml ? place : m_lines.recordOf(place); }
    [[nodiscard]] quint32 lineAt(quint32 place) const { return m_context.isXml ? m_lines.lineOf(place) : place; }

    const CheckContext &m_context;
    RuleCounts m_counts = {};
    std::vector<RawFinding> m_findings; ///< of the blocks, in order
    std::vector<RawFinding> m_late; ///< of the whole file; with a limit a heap of the first ones
    std::vector<RecordRules> m_recordRules;
    std::vector<RecordRules> m_lateRules;
    std::array<Tally, CheckContext::codePlaces> m_codes = {};
    Tally m_blanks;
    RecordLines m_lines;
    std::vector<quint32> m_columns; ///< of each record of an XML file
    DuplicateIndex m_duplicates;
    quint32 m_lastRecordLine = 0;
    bool m_lastRecordLacksCodes = false;
    bool m_hasLt = false;
    bool m_high = false;
    bool m_windows1252 = false;
    qint64 m_controls = 0;
};

} // namespace skranke
