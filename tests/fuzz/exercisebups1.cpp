// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/exercisebups1.h"

#include "services/userimport/bups1writer.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/nationalnumber.h"

#include <QtLogging>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

Institution institution()
{
    Institution one;
    one.realms = {u"nordskog.example"_s};
    one.libraries = {u"1999901"_s, u"NSKOGUB"_s};
    one.userGroups = {u"1"_s, u"2"_s};
    one.environment = AlmaEnvironment::Production;
    one.flrExport = true;
    one.codeBook = uR"({"codes":[{"code":"EM","alma":{"role":"value","member":"contact_info.email","type":"personal"}}],
                        "limits":{"ltShapeHint":true}})"_s;
    return one;
}

CheckReport check(QByteArrayView file, Bups1Variant variant, bool withInstitution, qsizetype blockSize)
{
    CheckOptions options;
    options.variant = variant;
    options.today = QDate(2026, 11, 23);
    options.limit = 0;
    options.recordRules = true;
    options.blockSize = blockSize;
    if (withInstitution)
        options.institution = institution();
    // The second half as the file before it reaches the rules that compare.
    const QByteArrayView previous = file.sliced(file.size() / 2);
    auto outcome = withInstitution ? checkBups1(file, previous, options) : checkBups1(file, options);
    if (!outcome && withInstitution && outcome.error().code == u"not-text")
        outcome = checkBups1(file, options); // the half that stands for the file before it is no text
    require(outcome.has_value(), "a check of bytes in memory fails");
    qint64 counted = 0;
    for (const RuleCount &rule : outcome->report.byRule)
        counted += rule.count;
    require(counted == outcome->report.findings.size(), "counts and findings differ");
    for (const Finding &finding : outcome->report.findings)
        require(!findingText(finding).isEmpty() && finding.record <= outcome->report.records,
                "a finding points nowhere");
    return outcome->report;
}

/// So small that most files fall into several blocks, but no line is cut.
qsizetype smallBlock(QByteArrayView file)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at < file.size(); ++at) {
        longest = std::max(longest, at - start);
        if (file[at] == '\n' || file[at] == '\r')
            start = at + 1;
    }
    longest = std::max(longest, file.size() - start);
    return 2 * longest + 64;
}

using Content = QList<std::pair<Bups1Code, QByteArray>>;

QList<Content> contents(const QList<Bups1Record> &records)
{
    QList<Content> all;
    for (const Bups1Record &record : records) {
        Content content;
        for (const Bups1Line &line : record.lines)
            content.append({line.code, line.raw});
        all.append(content);
    }
    return all;
}

void exerciseWriter(const QList<Bups1Record> &records, Bups1Encoding encoding)
{
    const Bups1Written once = writeBups1(records, encoding, CodeBook::shipped());
    require(once.unwritable.isEmpty(), "UTF-8 lacks a character");
    const auto read = Bups1Reader::overBytes(once.bytes).readAll();
    require(read.has_value() && read->size() == records.size(), "records are lost in writing");
    const Bups1Written twice = writeBups1(*read, Bups1Encoding::Utf8, CodeBook::shipped());
    require(once.bytes == twice.bytes, "writing what was read gives another file");
    const auto again = Bups1Reader::overBytes(twice.bytes).readAll();
    require(again.has_value() && contents(*again) == contents(*read), "reading what was written gives other records");
    const Bups1Written older =
        writeBups1(records, encoding, CodeBook::shipped(), {.variant = Bups1Variant::Latin1, .crlf = true});
    require(older.bytes.isEmpty() || older.unwritable.isEmpty(), "an unwritable character was written");
}

} // namespace

void exerciseBups1(const uint8_t *data, size_t size)
{
    const QByteArrayView file(data, static_cast<qsizetype>(size));
    const Bups1Reader reader = Bups1Reader::overBytes(file);
    const auto records = reader.readAll();
    require(records.has_value(), "reading bytes in memory fails");
    qint64 count = 0;
    const auto visited = reader.forEachRecord([&](const Bups1RecordView &view) {
        const Bups1Record &record = records->at(count++);
        const auto at = reader.readRecordAt(view.offset);
        require(at.has_value() != view.truncated, "a record is read in part, or not at all");
        require(!at || at->effective(view.fields.front().code) != nullptr, "a record is not where it was said to be");
        for (const Bups1FieldView &field : view.fields)
            require(view.effective(field.code) != nullptr && record.effective(field.code) != nullptr,
                    "a field is lost");
        for (const Bups1Line &line : record.lines)
            require(record.effective(line.code) != nullptr && record.shadowed(line.code).size() < record.lines.size(),
                    "an effective line is shadowed");
        return true;
    });
    require(visited.has_value() && count == records->size(), "the two ways of reading count differently");
    const auto boundary = reader.recordBoundary(file.size() / 2);
    require(boundary.has_value() && *boundary <= file.size(), "a boundary lies outside the file");
    const auto before = reader.part(0, *boundary).readAll();
    const auto behind = reader.part(*boundary, file.size()).readAll();
    require(before.has_value() && behind.has_value() && before->size() + behind->size() == count,
            "the parts of a file do not have its records");
    for (const Bups1Variant variant : {Bups1Variant::Auto, Bups1Variant::Utf8, Bups1Variant::Latin1}) {
        for (const bool withInstitution : {false, true}) {
            const CheckReport whole = check(file, variant, withInstitution, 0);
            const bool text = whole.byRule.isEmpty() || whole.byRule.first().rule != u"F02";
            require(!text || whole.records == count, "check and reader count differently");
            const CheckReport inBlocks = check(file, variant, withInstitution, smallBlock(file));
            require(whole.findings == inBlocks.findings, "findings depend on the size of the blocks");
        }
    }
    const auto checked = checkBups1(file, {});
    if (checked && (checked->report.byRule.isEmpty() || checked->report.byRule.first().rule != u"F02"))
        exerciseWriter(*records, checked->encoding);
    const auto number = NationalNumber::parse({reinterpret_cast<const char *>(data), size});
    require(number.form != NationalNumber::Form::Right || number.yearBefore2032() < 2040, "a year out of range");
}
