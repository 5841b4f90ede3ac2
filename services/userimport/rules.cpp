// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/rules.h"

#include "services/userimport/xmlschemabook.h"

#include <algorithm>
#include <array>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

template <size_t Count>
std::array<QString, Count> split(const QString &words)
{
    std::array<QString, Count> result;
    const QStringList list = words.split(u' ');
    Q_ASSERT(static_cast<size_t>(list.size()) == Count);
    std::ranges::copy(list, result.begin());
    return result;
}

QString argumentOf(const RawFinding &raw)
{
    const auto why = static_cast<Why>(raw.why);
    const QString number = raw.count != 0 ? QString::number(raw.count) : QString();
    if (why == Why::None)
        return number;
    // The shadowed value is listed (`user-import.md` 1.4), whoever it belongs to; so is the other place or number.
    const bool listsNumber = raw.rule == Rule::G09 || raw.rule == Rule::L08 || raw.rule == Rule::F07;
    return listsNumber && raw.count != 0 ? QString(word(why) + u' ' + number) : word(why);
}

} // namespace

const QString &ruleId(Rule rule)
{
    static const auto ids = split<ruleCount>(
        u"A01 A03 B01 B02 B03 BR07 C01 C02 C03 D01 D02 D03 D04 D05 D06 E01 E02 E03 F01 F02 F03 F04 F05 F06 F07 F08 "
        "G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G14 G15 G16 K01 K02 K03 K04 K05 K07 K09 "
        "L01 L02 L03 L04 L05 L06 L08 L10 L11 L12 N01 N02 N03 N04 P01 P02 P03 P04 P05 P06 S01 T01 X01"_s);
    return ids[static_cast<size_t>(rule)];
}

const QString &word(Why why)
{
    static const auto words = split<static_cast<size_t>(whyCount)>(
        u" missing empty form prefix prefix-not-listed not-listed placeholder digit at tag entity double-blank "
        u"capitals "
        "swapped decoded-twice outside no-such-day had-one future too-early too-young too-old ten-digits "
        "not-eleven-digits separators check-digits from-2032 help-number temporary synthetic library national-card "
        "old-id-in-use old-id-shared not-a-domain first-digit-9 other-library-type before-last-night long-record "
        "other-person no-records illegal encoding doctype unclosed depth unknown-element repeated missing-child order "
        "outside-record unknown-root count-differs other-record same-person unusual role leading-zero four-digits "
        "before-expiry purge-due realm"_s);
    return words[static_cast<size_t>(why)];
}

QString fieldText(FieldCode code)
{
    // The parts of the shipped schema, whatever names a file has for them.
    constexpr auto firstShortCode = bups1Code('A', '\0');
    return code < firstShortCode ? XmlSchemaBook::shipped().part(code).path : toString(code);
}

Finding toFinding(const RawFinding &raw)
{
    return {.rule = ruleId(raw.rule),
            .severity = static_cast<Severity>(raw.severity),
            .record = raw.record,
            .line = raw.line,
            .code = fieldText(raw.code),
            .argument = argumentOf(raw),
            .column = raw.column};
}

RawFinding fileFinding(Rule rule, Severity severity, Why why, quint32 count)
{
    RawFinding finding;
    finding.rule = rule;
    finding.severity = static_cast<quint8>(static_cast<unsigned>(severity) & 3U);
    finding.why = static_cast<quint8>(static_cast<unsigned>(why) & 63U);
    finding.count = count;
    return finding;
}

} // namespace skranke
