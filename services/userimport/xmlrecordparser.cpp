// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlrecordparser.h"

#include "services/userimport/bups1text.h"
#include "services/userimport/valuechecks.h"
#include "services/userimport/xmldiagnosis.h"
#include "services/userimport/xmlvalues.h"

#include <QStringEncoder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace skranke {

XmlRecordParser::XmlRecordParser(const XmlSchemaBook &schema, const XmlFileKind &kind)
    : m_schema(schema)
    , m_kind(kind)
    , m_recordPart(schema.structure(kind.rootStructure).child(kind.record))
{
    m_reader.setEntityExpansionLimit(0);
}

bool XmlRecordParser::parse(std::string_view bytes, const TextPlace &start, const XmlFindings &findings)
{
    m_start = start;
    m_findings = &findings;
    m_nodes.clear();
    m_frames.clear();
    m_text.clear();
    if (const auto invalid = xmldiagnosis::invalidUtf8(bytes)) {
        fault(placeAt(bytes, *invalid), 0, Why::Encoding);
        return false;
    }
    m_reader.clear();
    // Prefixes are declared at the root, if anywhere, which this record does not see.
    m_reader.setNamespaceProcessing(false);
    m_reader.addData(QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    while (!m_reader.atEnd()) {
        const XmlNode place = placeOfNext();
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (static_cast<int>(m_frames.size()) >= m_schema.limits().deepest) {
                fault(place, 0, Why::Depth);
                return false;
            }
            enter(place);
            break;
        case QXmlStreamReader::EndElement:
            leave();
            break;
        case QXmlStreamReader::Characters:
            takeText(place);
            break;
        default:
            break;
        }
    }
    if (m_reader.hasError())
        reportFault(bytes);
    return !m_reader.hasError();
}

XmlNode XmlRecordParser::placeAt(std::string_view bytes, size_t offset) const
{
    TextPlace place = m_start;
    place.advance(bytes.substr(0, offset));
    return {.line = place.line, .column = place.column};
}

XmlNode XmlRecordParser::placeNow() const
{
    const auto line = static_cast<quint32>(m_reader.lineNumber()); // from 1
    const auto column = static_cast<quint32>(m_reader.columnNumber()); // characters gone over in the line
    return {.line = m_start.line + line - 1, .column = line == 1 ? m_start.column + column : column + 1};
}

XmlNode XmlRecordParser::placeOfNext() const
{
    // A token begins where the one before it ended; to find the end of a text, the reader has gone past the next `<`.
    if (m_frames.empty())
        return {.line = m_start.line, .column = m_start.column};
    XmlNode place = placeNow();
    if (m_reader.tokenType() == QXmlStreamReader::Characters && !m_reader.isCDATA())
        --place.column;
    return place;
}

void XmlRecordParser::reportFault(std::string_view bytes)
{
    const XmlNode stopped = placeNow();
    const bool isPremature = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    const auto cause = xmldiagnosis::firstIllegal(bytes);
    const XmlNode place = cause ? placeAt(bytes, cause->offset) : stopped;
    const bool isBefore = std::tie(place.line, place.column) <= std::tie(stopped.line, stopped.column);
    if (cause && isBefore)
        fault(place, 0, cause->why);
    else
        fault(stopped, 0, isPremature ? Why::Unclosed : Why::None);
}

void XmlRecordParser::fault(const XmlNode &place, FieldCode code, Why why)
{
    m_findings->add(place, Rule::F04, Severity::Fatal, code, why);
}

quint32 XmlRecordParser::addNode(XmlPartId part, quint32 parent, const XmlNode &place)
{
    m_nodes.push_back({.part = part, .parent = parent, .line = place.line, .column = place.column});
    return static_cast<quint32>(m_nodes.size() - 1);
}

void XmlRecordParser::enter(const XmlNode &place)
{
    if (m_frames.empty()) {
        m_frames.push_back({.structure = m_kind.recordStructure});
        addNode(m_recordPart, 0, place);
        takeAttributes(m_frames.back());
        return;
    }
    Frame &parent = m_frames.back();
    if (parent.isPassedOver) {
        m_frames.push_back({.isPassedOver = true});
        return;
    }
    const XmlPartId id =
        parent.structure < 0 ? XmlPartId{0} : m_schema.structure(parent.structure).child(m_reader.qualifiedName());
    if (id == 0) {
        fault(place, m_nodes[parent.node].part, Why::UnknownElement);
        m_frames.push_back({.isPassedOver = true});
        return;
    }
    const XmlPart &part = m_schema.part(id);
    const quint64 bit = quint64{1} << part.position;
    if (!part.isRepeated && (parent.seen & bit) != 0)
        fault(place, id, Why::Repeated);
    else if (m_schema.structure(parent.structure).isSequence && part.position < parent.last)
        fault(place, id, Why::Order);
    parent.seen |= bit;
    parent.last = std::max(parent.last, part.position);
    const quint32 node = addNode(id, parent.node, place);
    m_frames.push_back(
        {.part = &part, .structure = part.structure, .node = node, .isPassedOver = part.kind == XmlKind::Any});
    m_value.clear();
    if (part.kind != XmlKind::Any)
        takeAttributes(m_frames.back());
}

void XmlRecordParser::takeAttributes(const Frame &frame)
{
    const auto attributes = m_reader.attributes();
    const XmlStructure *structure = frame.structure < 0 ? nullptr : &m_schema.structure(frame.structure);
    quint64 seen = 0;
    // Copies: nodes move while attributes are added.
    const XmlNode place = m_nodes[frame.node];
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name.contains(u':') || name == "xmlns"_L1)
            continue; // of another vocabulary
        if (!structure) {
            const bool isKnown = frame.part->kind == XmlKind::Code ? name == "desc"_L1 : name == "link"_L1;
            if (!isKnown)
                fault(place, place.part, Why::UnknownElement);
            continue;
        }
        const XmlPartId id = structure->attribute(name);
        if (id == 0) {
            fault(place, place.part, Why::UnknownElement);
            continue;
        }
        const quint32 node = addNode(id, frame.node, place);
        setText(m_nodes[node], attribute.value());
        seen |= quint64{1} << m_schema.part(id).position;
        checkValue(m_nodes[node], m_schema.part(id));
    }
    if (!structure)
        return;
    for (const auto &[name, id] : structure->attributes) {
        if (m_schema.part(id).isRequired && (seen >> m_schema.part(id).position & 1U) == 0)
            fault(place, id, Why::MissingChild);
    }
}

void XmlRecordParser::takeText(const XmlNode &place)
{
    if (m_frames.empty() || m_frames.back().isPassedOver)
        return;
    const Frame &frame = m_frames.back();
    if (frame.structure < 0)
        m_value += m_reader.text();
    else if (!m_reader.isWhitespace())
        fault(place, m_nodes[frame.node].part, Why::OutsideRecord);
}

void XmlRecordParser::leave()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (frame.isPassedOver)
        return;
    if (frame.structure < 0) {
        setText(m_nodes[frame.node], m_value);
        checkValue(m_nodes[frame.node], *frame.part);
        return;
    }
    const XmlStructure &structure = m_schema.structure(frame.structure);
    const quint64 missing = structure.required & ~frame.seen;
    if (missing == 0)
        return;
    for (const auto &[name, id] : structure.children) {
        if ((missing >> m_schema.part(id).position & 1U) != 0)
            fault(m_nodes[frame.node], id, Why::MissingChild);
    }
}

void XmlRecordParser::setText(XmlNode &node, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    node.begin = static_cast<quint32>(m_text.size());
    QStringEncoder encoder(QStringConverter::Utf8);
    m_text.resize_and_overwrite(
        m_text.size() + static_cast<size_t>(encoder.requiredSpace(trimmed.size())),
        [&](char *to, size_t) { return static_cast<size_t>(encoder.appendToBuffer(to + node.begin, trimmed) - to); });
    node.size = static_cast<quint32>(m_text.size()) - node.begin;
}

void XmlRecordParser::checkValue(const XmlNode &node, const XmlPart &part)
{
    const std::string_view value = text(node);
    if (part.kind == XmlKind::Date) {
        const ValueFindings findings = valuechecks::date(xmlvalues::withoutZone(value));
        for (const ValueFinding &finding : findings)
            m_findings->add(node, finding.rule, finding.severity, node.part, finding.why);
    } else if (!xmlvalues::fits(value, part)) {
        fault(node, node.part, Why::Form);
    }
    if (part.maxLength == 0 || value.size() <= static_cast<size_t>(part.maxLength))
        return;
    const qsizetype length = characterCount(value, true);
    if (length > part.maxLength)
        m_findings->add(node, Rule::X01, Severity::Error, node.part, Why::None, static_cast<quint32>(length));
}

} // namespace skranke
