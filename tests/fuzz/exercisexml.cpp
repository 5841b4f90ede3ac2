// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/exercisexml.h"

#include "services/userimport/xmlfilechecks.h"
#include "services/userimport/xmlschemabook.h"
#include "services/userimport/xmluserreader.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdlib>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// With limits that small inputs reach.
const XmlSchemaBook &smallSchema()
{
    static const XmlSchemaBook book = [] {
        require(XmlSchemaBook::shipped().partCount() > 0);
        QFile schema(u":/codebooks/bups2.json"_s);
        QFile countries(u":/codebooks/countries.json"_s);
        require(schema.open(QIODevice::ReadOnly) && countries.open(QIODevice::ReadOnly));
        auto made = XmlSchemaBook::fromJson(schema.readAll().replace("1048576", "700").replace("65536", "700"),
                                            countries.readAll());
        require(made.has_value());
        return std::move(*made);
    }();
    return book;
}

CheckReport check(QByteArrayView file, qsizetype stretch)
{
    CheckOptions options;
    options.today = QDate(2026, 11, 23);
    options.limit = 0;
    options.recordRules = true;
    options.blockSize = stretch;
    auto outcome = checkXml(file, options, {}, &smallSchema());
    require(outcome.has_value());
    return std::move(outcome->report);
}

bool isWellFormed(QByteArrayView file)
{
    QXmlStreamReader reader;
    reader.setNamespaceProcessing(false);
    reader.addData(file.toByteArray());
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

void readRecords(QByteArrayView file, qint64 records)
{
    const auto reader = XmlUserReader::overBytes(file, &smallSchema());
    if (!reader)
        return;
    const auto read = reader->forEachRecord([&](const XmlUser &user) {
        require(user.record >= 1 && user.record <= records && user.offset < file.size());
        const auto again = reader->readRecordAt(user.offset);
        require(again && again->user == user.user);
        return true;
    });
    require(read && *read == records);
}

} // namespace

void exerciseXml(const uint8_t *data, size_t size)
{
    const QByteArrayView file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CheckReport report = check(file, 0);
    const CheckReport inPieces = check(file, 700);
    require(report.findings == inPieces.findings && report.records == inPieces.records
            && report.sha256 == inPieces.sha256);
    qint64 lastLine = 0;
    for (const Finding &finding : report.findings) {
        require(finding.line >= lastLine && finding.record >= 0 && finding.record <= report.records);
        require(!findingText(finding).isEmpty());
        lastLine = finding.line;
    }
    const auto says = [&](QStringView rule) { return std::ranges::contains(report.byRule, rule, &RuleCount::rule); };
    const bool isBytes = report.encoding == "iso-8859-1"_L1;
    // What a check lets through must be XML for everybody else, too; a record too long was not looked at.
    if (!says(u"F04") && !says(u"F02") && !says(u"F08") && !isBytes)
        require(isWellFormed(file));
    readRecords(file, report.records);
}
