// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/blockreader.h"
#include "services/userimport/blockresult.h"
#include "services/userimport/bups1lines.h"
#include "services/userimport/recordchecks.h"

#include <array>
#include <utility>

namespace skranke {

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
