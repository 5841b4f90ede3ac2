// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/recordstate.h"
#include "services/userimport/textplace.h"
#include "services/userimport/xmlschemabook.h"

#include <QXmlStreamReader>

#include <string>
#include <string_view>
#include <vector>

namespace skranke {

/// One element or attribute of a record, with its text.
struct XmlNode {
    XmlPartId part = 0;
    quint32 parent = 0; ///< index; 0: the record's own element, which is the first node
    quint32 line = 0;
    quint32 column = 0;
    quint32 begin = 0; ///< in `XmlRecordParser`'s text
    quint32 size = 0; ///< in bytes, without blanks around it
};

/// Where the findings of one record go.
struct XmlFindings {
    RecordState &state;
    RuleCounts &counts;

    void add(const XmlNode &place, Rule rule, Severity severity, FieldCode code, Why why = Why::None,
             quint32 count = 0) const
    {
        state.add(counts, rule, severity, place.line, code, why, count, place.column);
    }
};

/// Reads one record element into a flat list of nodes and says what is not well-formed, what the schema does not allow
/// (F04) and what is too long for it (X01) or no date (D01). Used again for record after record; keeps its memory.
class XmlRecordParser {
public:
    /// Both must outlive it.
    XmlRecordParser(const XmlSchemaBook &schema, const XmlFileKind &kind);

    /// Bytes in UTF-8, and where they begin. False when the record cannot be read to its end.
    bool parse(std::string_view bytes, const TextPlace &start, const XmlFindings &findings);

    [[nodiscard]] const std::vector<XmlNode> &nodes() const { return m_nodes; } ///< in the order of the file
    [[nodiscard]] std::string_view text(const XmlNode &node) const
    {
        return std::string_view(m_text).substr(node.begin, node.size);
    }

private:
    struct Frame {
        const XmlPart *part = nullptr; ///< null: the record's own element
        int structure = -1; ///< -1: holds text
        quint32 node = 0;
        quint64 seen = 0; ///< children, a bit a position
        int last = -1; ///< position of the child before
        bool isPassedOver = false; ///< unknown, or of no concern
    };

    void enter(const XmlNode &place);
    void takeAttributes(const Frame &frame);
    void takeText(const XmlNode &place);
    void leave();
    void checkValue(const XmlNode &node, const XmlPart &part);
    void reportFault(std::string_view bytes);
    [[nodiscard]] XmlNode placeAt(std::string_view bytes, size_t offset) const;
    [[nodiscard]] XmlNode placeNow() const; ///< where the reader stands
    [[nodiscard]] XmlNode placeOfNext() const; ///< where the token begins that it reads next
    quint32 addNode(XmlPartId part, quint32 parent, const XmlNode &place);
    void setText(XmlNode &node, QStringView text);
    void fault(const XmlNode &place, FieldCode code, Why why);

    const XmlSchemaBook &m_schema;
    const XmlFileKind &m_kind;
    XmlPartId m_recordPart = 0;
    QXmlStreamReader m_reader;
    TextPlace m_start;
    const XmlFindings *m_findings = nullptr;
    std::vector<XmlNode> m_nodes;
    std::vector<Frame> m_frames;
    std::string m_text;
    QString m_value; ///< of the element under way
};

} // namespace skranke
