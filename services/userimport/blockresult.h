// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/checkcontext.h"
#include "services/userimport/recordstate.h"
#include "services/userimport/rules.h"

#include <array>
#include <vector>

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
    std::vector<quint32> firstColumns; ///< the same, of an XML file
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
    /// The findings and rules of a record that ends with this number; 0: of no record.
    void take(RecordState &record, quint32 number, const CheckContext &context);
};

} // namespace skranke
