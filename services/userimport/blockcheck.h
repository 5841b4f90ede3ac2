// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/blockreader.h"
#include "services/userimport/bups1lines.h"
#include "services/userimport/recordchecks.h"

#include <memory>

namespace skranke {

/// How often a code without a place of its own was seen, and where first (G10, G11), or blank lines (G04).
struct Tally {
    quint32 count = 0;
    quint32 record = 0;
    quint32 line = 0;
};

/// What one block had to say. Records and lines count from the base that `BlockChecker::run` was given.
struct BlockResult {
    quint32 records = 0;
    quint32 lines = 0;
    RuleCounts counts = {};
    std::vector<RawFinding> findings;
    std::vector<RecordRules> recordRules;
    std::vector<DuplicateKey> keys;
    std::vector<quint32> firstLines; ///< of each record
    std::vector<PreviousPerson> persons; ///< when the block is of the file before
    std::array<Tally, CheckContext::codePlaces> codes = {};
    Tally blanks;
    quint32 lastRecordLine = 0; ///< 0: the block ends no record
    bool lastRecordLacksCodes = false; ///< F07
    bool hasLt = false;
    bool high = false; ///< a byte above 0x7F
    bool nul = false;
    bool invalidUtf8 = false;
    bool windows1252 = false;
    qint64 controls = 0;

    void clear();
};

/// Checks the lines and records of one block after the other. Keeps the record under way, and nothing else, in between.
class BlockChecker {
public:
    enum class Purpose {
        Check,
        Remember, ///< the file before: no findings, only `BlockResult::persons`
    };
    BlockChecker(const CheckContext &context, Purpose purpose);

    struct Part {
        std::string_view text;
        bool startsInRecord = false;
        bool endsInRecord = false;
        bool afterSeparator = false; ///< a separator stands just before it (G03); false at the start of the file
    };
    void run(const Part &part, quint32 recordBase, quint32 lineBase, BlockResult &result);
    /// The end of a file whose last block ended within a record.
    void finish(quint32 recordBase, BlockResult &result);

private:
    void checkLine(const char *begin, const ScannedLine &scanned);
    void checkField(std::string_view line);
    void checkOther(std::string_view line);
    [[nodiscard]] bool isAnotherPerson(std::string_view before, std::string_view id);
    /// Of a line whose code is hidden.
    [[nodiscard]] quint64 hiddenId(std::string_view line);
    void checkBytes(std::string_view line, const ScannedLine &scanned, Bups1Code code, quint8 flags);
    void endRecord();
    void collectKeys();
    void remember();
    void flushFindings(quint32 number);
    void add(Rule rule, Severity severity, Bups1Code code = 0, Why why = Why::None, quint32 count = 0);
    [[nodiscard]] quint32 nextRecord() const { return m_recordBase + m_result->records + 1; }

    const CheckContext &m_context;
    Purpose m_purpose;
    KeyedHash m_hash;
    RecordChecks m_checks;
    RecordState m_record;
    qsizetype m_longValue = 0;
    /// Where an unknown code was seen last: serial of the record, line.
    std::array<std::pair<quint32, quint32>, CheckContext::codePlaces> m_seen = {};
    quint32 m_serial = 1;
    bool m_afterSeparator = false;
    bool m_blockHasDelete = false;
    quint32 m_recordBase = 0;
    quint32 m_line = 0; ///< of the line under way
    BlockResult *m_result = nullptr;
};

} // namespace skranke
