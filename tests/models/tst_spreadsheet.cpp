// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/spreadsheet.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QTimeZone>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

/// One member of a zip file, unpacked; empty when it is not there.
QByteArray member(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray zip = file.readAll();
    // The central directory knows the sizes, which a streamed member's own header does not.
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1)) {
        const auto number = [&zip, at](qsizetype offset) {
            return qFromLittleEndian<quint32>(zip.constData() + at + offset);
        };
        const auto shortNumber = [&zip](qsizetype offset) {
            return qFromLittleEndian<quint16>(zip.constData() + offset);
        };
        if (zip.mid(at + 46, shortNumber(at + 28)) != name)
            continue;
        const qsizetype local = number(42);
        const qsizetype data = local + 30 + shortNumber(local + 26) + shortNumber(local + 28);
        const QByteArray packed = zip.mid(data, number(20));
        if (shortNumber(at + 10) == 0)
            return packed;
        QByteArray text(number(24), '\0');
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        stream.avail_in = static_cast<uInt>(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(text.data());
        stream.avail_out = static_cast<uInt>(text.size());
        const bool whole = inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
        inflateEnd(&stream);
        return whole ? text : QByteArray();
    }
    return {};
}

} // namespace

class TestSpreadsheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }
    void cellsAreWhatTheyShow_data();
    void cellsAreWhatTheyShow();
    void aWorkbookHasTypesAHeadingAndFilters();
    void nothingBecomesAFormula();
    void itIsOnlyOursAndLeavesNothingElse();
    void manyRowsAreWritten();
    void aStoppedExportLeavesNoFile();
    void anUnwritablePlaceIsSaid();
    void csvIsForSpreadsheets();
    void aStoppedCsvLeavesWhatWasThere();
};

void TestSpreadsheet::cellsAreWhatTheyShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("sortValue");
    QTest::addColumn<QVariant>("cell");
    const QDateTime time(QDate(2026, 11, 23), QTime(2, 14), QTimeZone::UTC);
    QTest::newRow("text") << u"Løvås"_s << QVariant(u"løvås"_s) << QVariant(u"Løvås"_s);
    QTest::newRow("number with a blank") << u"12 480"_s << QVariant(12480) << QVariant(12480);
    QTest::newRow("number as the language groups it")
        << QLocale(QLocale::NorwegianBokmal, QLocale::Norway).toString(12480) << QVariant(12480) << QVariant(12480);
    QTest::newRow("state, sorted by its place") << u"konflikt"_s << QVariant(3) << QVariant(u"konflikt"_s);
    QTest::newRow("digits that are a name") << u"007"_s << QVariant(u"007"_s) << QVariant(u"007"_s);
    QTest::newRow("time") << u"02:14"_s << QVariant(time) << QVariant(time);
    QTest::newRow("date") << u"23.11.2026"_s << QVariant(time.date()) << QVariant(time.date());
    QTest::newRow("no time") << QString() << QVariant(QDateTime()) << QVariant(QString());
}

void TestSpreadsheet::cellsAreWhatTheyShow()
{
    QFETCH(const QString, text);
    QFETCH(const QVariant, sortValue);
    QFETCH(const QVariant, cell);
    QCOMPARE(spreadsheet::cellOf(text, sortValue), cell);
}

void TestSpreadsheet::aWorkbookHasTypesAHeadingAndFilters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const spreadsheet::Table table{
        .headings = {u"Bruker"_s, u"Antall"_s, u"Gyldig til"_s, u"Tid"_s},
        .rows = {{u"Bjørndalsæter & Øy"_s, 41, QDate(2027, 6, 30), QDateTime(QDate(2026, 11, 23), QTime(12, 0))}}};
    QVERIFY(spreadsheet::writeXlsx(table, path));
    const QByteArray sheet = member(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains("<is><t>Bj\u00f8rndals\u00e6ter &amp; \u00d8y</t></is>"), sheet);
    QVERIFY2(sheet.contains("<c r=\"B2\"><v>41</v></c>"), sheet);
    QVERIFY2(sheet.contains("<v>46568</v>"), sheet); // 30.06.2027 as Excel counts days
    QVERIFY2(sheet.contains("<v>46349.5</v>"), sheet);
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:D2\"/>"));
}

void TestSpreadsheet::nothingBecomesAFormula()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    QVERIFY(spreadsheet::writeXlsx(
        {.headings = {u"=A1"_s}, .rows = {{u"=HYPERLINK(\"http://x.example\")"_s}, {u"http://x.example"_s}, {u"12"_s}}},
        path));
    const QByteArray sheet = member(path, "xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.isEmpty());
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("<hyperlink"));
    QCOMPARE(sheet.count("t=\"inlineStr\""), 4);
}

void TestSpreadsheet::itIsOnlyOursAndLeavesNothingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly)); // a file that is there is replaced
    before.close();
    QVERIFY(spreadsheet::writeXlsx({.headings = {u"A"_s}, .rows = {{1}}}, path));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"table.xlsx"_s});
}

void TestSpreadsheet::manyRowsAreWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    spreadsheet::Table table{.headings = {u"A"_s, u"B"_s}, .rows = {}};
    constexpr int many = 10'000;
    for (int row = 0; row < many; ++row)
        table.rows.append({QString::number(row), row});
    qint64 told = 0;
    QVERIFY(spreadsheet::writeXlsx(table, path, {.progress = [&told](qint64 done, qint64) { told = done; }}));
    QCOMPARE(told, many);
    QCOMPARE(member(path, "xl/worksheets/sheet1.xml").count("<row "), many + 1);
}

void TestSpreadsheet::aStoppedExportLeavesNoFile()
{
    const QTemporaryDir folder;
    Job job;
    job.cancel.cancel();
    const auto done = spreadsheet::writeXlsx({.headings = {u"A"_s}, .rows = {{1}}}, folder.filePath(u"t.xlsx"_s), job);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Canceled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestSpreadsheet::anUnwritablePlaceIsSaid()
{
    for (const QString &path : {u"/no/such/place/t.xlsx"_s, u"/proc/t.xlsx"_s}) {
        const auto done = spreadsheet::writeXlsx({.headings = {u"A"_s}, .rows = {}}, path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"unwritable-file"_s);
        QCOMPARE(done.error().subject, u"t.xlsx"_s);
    }
}

void TestSpreadsheet::csvIsForSpreadsheets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    QVERIFY(spreadsheet::writeCsv({{u"Navn"_s, u"Tall"_s}, {u"=1"_s, u"4,1"_s}}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFNavn;Tall\r\n'=1;4,1\r\n"));
}

void TestSpreadsheet::aStoppedCsvLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    const QList<QStringList> rows(2000, {u"Løvås"_s});
    Job job;
    job.progress = [&job](qint64 done, qint64) {
        if (done >= 1000)
            job.cancel.cancel(); // in the middle
    };
    const auto done = spreadsheet::writeCsv(rows, path, job);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Canceled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"t.csv"_s});
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
