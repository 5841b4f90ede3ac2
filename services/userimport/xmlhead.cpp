// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlhead.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

FieldPolicy policyFromWord(QStringView word)
{
    constexpr std::array<std::pair<QLatin1StringView, FieldPolicy>, 6> words{{
        {"replace"_L1, FieldPolicy::Replace},
        {"keep_if_manual"_L1, FieldPolicy::KeepIfManual},
        {"keep_if_present"_L1, FieldPolicy::KeepIfPresent},
        {"create_only"_L1, FieldPolicy::CreateOnly},
        {"replace_external"_L1, FieldPolicy::ReplaceExternal},
        {"merge"_L1, FieldPolicy::Merge},
    }};
    const auto found = std::ranges::find_if(words, [&](const auto &one) { return word == one.first; });
    return found == words.end() ? FieldPolicy::Replace : found->second;
}

XmlFileHead readHead(const XmlScanner &scanner, const XmlSchemaBook &schema, const XmlFindings &findings)
{
    XmlFileHead head;
    const XmlFileKind *kind = scanner.kind();
    if (!kind || scanner.rootTag().empty())
        return head;
    // The tag alone, closed: what is in the root goes its own way.
    const std::string &tag = scanner.rootTag();
    std::string closed = tag;
    if (!tag.ends_with("/>"))
        closed += "</" + kind->root.toStdString() + '>';
    XmlFileKind asRecord = *kind;
    asRecord.record = kind->root;
    asRecord.recordStructure = kind->rootStructure;
    XmlRecordParser root(schema, asRecord);
    root.parse(closed, scanner.rootPlace(), findings);
    const auto textOf = [](const XmlRecordParser &parser, const XmlNode &node) {
        const std::string_view text = parser.text(node);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    head.isFull = true; // until an attribute says another thing
    for (const XmlNode &node : root.nodes()) {
        const QString &name = schema.part(node.part).name;
        const QString text = textOf(root, node);
        if (name == "format_version"_L1)
            head.formatVersion = text;
        else if (name == "institution_code"_L1)
            head.institutionCode = text;
        else if (name == "source_system"_L1)
            head.sourceSystem = text;
        else if (name == "created"_L1)
            head.created = text;
        else if (name == "mode"_L1)
            head.isFull = text == "full"_L1;
        else if (name == kind->countAttribute)
            head.recordCount = text.toLongLong();
    }
    const XmlPartId mode = schema.partOf(schema.structure(kind->rootStructure).name, u"@mode");
    if (mode != 0 && std::ranges::none_of(root.nodes(), [mode](const XmlNode &node) { return node.part == mode; }))
        head.isFull = false; // the schema's default is delta
    if (scanner.protection().empty())
        return head;
    XmlFileKind asProtection = *kind;
    asProtection.record = u"protection"_s;
    asProtection.recordStructure = schema.structureNamed(u"protection");
    XmlRecordParser protection(schema, asProtection);
    protection.parse(scanner.protection(), scanner.protectionPlace(), findings);
    for (const XmlNode &node : protection.nodes()) {
        const QString &name = schema.part(node.part).name;
        if (name == "rule"_L1)
            head.protection.append(FileProtection());
        else if (name == "target"_L1 && !head.protection.isEmpty())
            head.protection.last().target = textOf(protection, node);
        else if (name == "policy"_L1 && !head.protection.isEmpty())
            head.protection.last().policy = policyFromWord(textOf(protection, node));
    }
    return head;
}

} // namespace skranke
