// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/blockresult.h"
#include "services/userimport/xmlrecordchecks.h"
#include "services/userimport/xmlrecordparser.h"
#include "services/userimport/xmlscanner.h"

#include <optional>
#include <string>

namespace skranke {

/// What to check the records of an XML file against; read from several threads.
struct XmlCheckContext {
    const CheckContext &rules;
    const XmlSchemaBook &schema;
    std::string feideIdType;
    bool remembers = false; ///< the file before: no findings, only `BlockResult::persons`
};

/// Checks the records of one stretch after the other. Keeps nothing in between but its memory.
class XmlStretchChecker {
public:
    explicit XmlStretchChecker(const XmlCheckContext &context);

    /// Numbers and places count from the start of the file.
    void run(const XmlStretch &stretch, BlockResult &result);

private:
    void checkRecord(const XmlStretch &stretch, const XmlRecordSpan &span, BlockResult &result);
    void addBeside(const XmlStretch &stretch, BlockResult &result) const;

    const XmlCheckContext &m_context;
    RecordState m_state;
    XmlRecordChecks m_checks;
    std::optional<XmlRecordParser> m_parser; ///< once the kind of file is known
};

} // namespace skranke
