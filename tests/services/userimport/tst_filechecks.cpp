// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/sha256.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/rules.h"
#include "tests/services/userimport/expectedfindings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What a check does with whole files: blocks, limits, cancel, hostile sizes. The rules are `tst_expectedfindings`'
/// matter.
class TestFileChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsDoNotDependOnTheBlocks();
    void repetitionsAreFoundOverManyBlocks();
    void countsGoOnBeyondTheLimit();
    void theFirstFindingsAreKeptWhateverTheLimit();
    void repeatedCodesNameTheLineThatIsPassedOver();
    void anotherPersonsIdNamesTheLineThatIsPassedOver();
    void recordRulesNameTheRecords();
    void aRecordIsHeldByARuleOfItsOwn();
    void faultyNationalNumbersHoldNobodyBackWhereTheyAreIgnored();
    void encodingIsThatOfTheWholeFile_data();
    void encodingIsThatOfTheWholeFile();
    void anEncodingErrorAtTheEndCountsForTheWholeFile();
    void aFileWithoutSeparatorsIsOneRecord();
    void aLineOfManyMegabytesIsSurvived();
    void aFileOfOnlyMistakesIsCountedWhole();
    void cancelStops();
    void progressReachesTheSize();
    void aFileFromBeforeTheLastExpectedNightIsOld();
    void unusableFilesAreErrorsWithACode();
    void theReportNamesFileAndDigest();
    void aFaultyCodeBookIsAnError();
    void everyFindingHasATextWithoutValues();
};

namespace {

CheckOptions options(qint64 limit = 0)
{
    CheckOptions made;
    made.today = QDate(2026, 11, 23);
    made.limit = limit;
    return made;
}

QByteArray person(int number, const QByteArrayList &edits = {})
{
    const QByteArray text = QByteArray::number(1000000 + number);
    return expected::newer(QByteArrayList({"LT:nsk" + text, "FI:p" + text + "@nordskog.example"}) + edits)
        + "----------\n";
}

qint64 count(const CheckReport &report, const QString &rule)
{
    qint64 sum = 0;
    for (const RuleCount &one : report.byRule)
        sum += one.rule == rule ? one.count : 0;
    return sum;
}

} // namespace

void TestFileChecks::findingsDoNotDependOnTheBlocks()
{
    QByteArray file;
    using namespace expected;
    const auto cases = grammarCases() + identityCases() + fieldCases() + nationalNumberCases();
    for (const Case &one : cases)
        file += one.file + "----------\n";
    file.replace(QByteArray("\x85"), ""); // keep to UTF-8 after cutting pieces together
    file = QString::fromUtf8(file).toUtf8();
    qsizetype longest = 0;
    for (const QByteArray &line : file.split('\n'))
        longest = std::max(longest, line.size());
    CheckOptions made = options();
    const auto whole = checkBups1(file, made);
    QVERIFY(whole);
    QVERIFY(whole->report.findings.size() > 200);
    for (qsizetype blockSize : {longest + 40, longest + 41, qsizetype(1000), qsizetype(4096), qsizetype(10000)}) {
        made.blockSize = std::max(blockSize, longest + 40);
        const auto inBlocks = checkBups1(file, made);
        QVERIFY(inBlocks);
        QCOMPARE(inBlocks->report.records, whole->report.records);
        QCOMPARE(inBlocks->report.findings, whole->report.findings);
        QCOMPARE(inBlocks->report.sha256, whole->report.sha256);
    }
}

void TestFileChecks::repetitionsAreFoundOverManyBlocks()
{
    QByteArray file;
    for (int i = 0; i < 20000; ++i)
        file += person(i);
    file += person(20001, {"LT:NSK1000000", "FI:p1010000@nordskog.example"});
    CheckOptions made = options();
    made.blockSize = 50000;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QCOMPARE(outcome->report.findings.size(), 2);
    QCOMPARE(outcome->report.findings[0], (Finding{u"L02"_s, Severity::Error, 20001, 20000 * 8 + 1, u"LT"_s, u"1"_s}));
    QCOMPARE(outcome->report.findings[1],
             (Finding{u"L10"_s, Severity::Error, 20001, 20000 * 8 + 3, u"FI"_s, QString::number(10000 * 8 + 3)}));
}

void TestFileChecks::countsGoOnBeyondTheLimit()
{
    QByteArray file;
    for (int i = 0; i < 100; ++i)
        file += person(i, {"-GD", "EN:"});
    const auto all = checkBups1(file, options());
    const auto some = checkBups1(file, options(7));
    QVERIFY(all && some);
    QCOMPARE(all->report.findings.size(), 300);
    QCOMPARE(count(all->report, u"F07"_s), 0); // the last record has the code, though without a value
    QCOMPARE(some->report.findings.toList(), all->report.findings.toList().first(7));
    QCOMPARE(count(some->report, u"D04"_s), 100);
    QCOMPARE(count(some->report, u"G07"_s), 100);
    QCOMPARE(some->report.byRule.first().severity, Severity::Error);
    QVERIFY(some->report.hasErrorsOrWarnings());
}

void TestFileChecks::theFirstFindingsAreKeptWhateverTheLimit()
{
    // Missing codes are known at the record's end and named on its first line: they still come first.
    const QByteArray file = person(1, {"-GD", "-KA", "EN:", "FN: Kari "}) + person(2, {"LT:nsk1000001"});
    const auto all = checkBups1(file, options());
    QVERIFY(all);
    for (qsizetype limit = 1; limit <= all->report.findings.size(); ++limit) {
        const auto some = checkBups1(file, options(limit));
        QVERIFY(some);
        QCOMPARE(some->report.findings.toList(), all->report.findings.toList().first(limit));
    }
}

void TestFileChecks::repeatedCodesNameTheLineThatIsPassedOver()
{
    QByteArray file;
    for (int i = 0; i < 500; ++i)
        file += person(i);
    file += person(500, {"+QX:1", "+EN:Berg", "+QX:2", "+EN:Dahl"});
    CheckOptions made = options();
    made.blockSize = 5000;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QStringList repeated;
    for (const Finding &finding : outcome->report.findings) {
        if (finding.rule == u"G09")
            repeated.append(finding.code + u' ' + QString::number(finding.line - 4000) + u' '
                            + QString::number(finding.argument.toInt() - 4000));
    }
    QCOMPARE(repeated, QStringList({u"EN 9 5"_s, u"QX 10 8"_s, u"EN 11 9"_s}));
}

void TestFileChecks::anotherPersonsIdNamesTheLineThatIsPassedOver()
{
    QByteArray file;
    for (int i = 0; i < 500; ++i)
        file += person(i);
    file += person(500, {"+LT:nsk9999999"});
    CheckOptions made = options();
    made.blockSize = 5000;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QStringList said;
    for (const Finding &finding : outcome->report.findings) {
        if (finding.rule == u"G09")
            said.append(finding.argument + u": "_s + findingText(finding));
    }
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().startsWith(u"other-person 4001: "_s) && said.first().contains(u"line 4001"_s)
                 && said.first().contains(u"separator"_s),
             qPrintable(said.first()));
}

void TestFileChecks::recordRulesNameTheRecords()
{
    const QByteArray file = person(1) + person(2, {"KA:"}) + person(3, {"EN:HANSEN"}) + person(4, {"LT:nsk1000001"});
    CheckOptions made = options();
    made.recordRules = true;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QCOMPARE(outcome->records.size(), 3U);
    QCOMPARE(outcome->records[0].record, 2U);
    QCOMPARE(outcome->records[0].firstError, static_cast<quint8>(Rule::C01));
    QCOMPARE(ruleIds(outcome->records[0].rules), QStringList({u"C01"_s, u"G07"_s}));
    QCOMPARE(outcome->records[1].firstError, RecordRules::noRule);
    QCOMPARE(ruleIds(outcome->records[1].rules), QStringList({u"N03"_s}));
    QCOMPARE(outcome->records[2].record, 4U);
    QCOMPARE(ruleIds(outcome->records[2].rules), QStringList({u"L02"_s}));
}

void TestFileChecks::aRecordIsHeldByARuleOfItsOwn()
{
    // G05 holds the first record; the second one only has it as a warning, and is held by L02.
    const QByteArray file = person(1, {"LT: nsk1000001"}) + person(2) + person(3, {"EN: Hansen", "LT:nsk1000002"});
    CheckOptions made = options();
    made.recordRules = true;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QCOMPARE(outcome->records.size(), 2U);
    QCOMPARE(outcome->records[0].firstError, static_cast<quint8>(Rule::G05));
    QCOMPARE(ruleIds(outcome->records[1].rules), QStringList({u"G05"_s, u"L02"_s}));
    QCOMPARE(outcome->records[1].firstError, static_cast<quint8>(Rule::L02));
}

void TestFileChecks::faultyNationalNumbersHoldNobodyBackWhereTheyAreIgnored()
{
    CheckOptions made = options();
    made.recordRules = true;
    const auto newer = checkBups1(person(1, {"+FR:123"}), made);
    QVERIFY(newer);
    QCOMPARE(newer->records.size(), 1U);
    QCOMPARE(newer->records[0].firstError, RecordRules::noRule);
    made.variant = Bups1Variant::Latin1;
    made.institution = expected::nordskog();
    made.institution->flrExport = true;
    const auto older = checkBups1(expected::joined({expected::older({"+FR:123"})}), made);
    QVERIFY(older);
    QVERIFY(older->records[0].firstError != RecordRules::noRule);
}

void TestFileChecks::encodingIsThatOfTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("ASCII") << QByteArray("EN:Berg\n") << u"ascii"_s;
    QTest::newRow("UTF-8") << QByteArray("EN:L\xC3\xB8v\n") << u"utf-8"_s;
    QTest::newRow("ISO 8859-1") << QByteArray("EN:L\xF8v\n") << u"iso-8859-1"_s;
    QTest::newRow("one wrong byte at the end")
        << QByteArray("EN:L\xC3\xB8v\n").repeated(300000) + "\xF8" << u"iso-8859-1"_s;
    QTest::newRow("cut in the last character") << QByteArray("EN:L\xC3\xB8v\nFN:\xC3") << u"iso-8859-1"_s;
    QTest::newRow("Windows-1252") << QByteArray("EN:L\xF8v \x96\n") << u"windows-1252"_s;
    QTest::newRow("surrogate in UTF-8") << QByteArray("EN:\xED\xA0\x80\n") << u"windows-1252"_s;
    QTest::newRow("overlong") << QByteArray("EN:\xC0\xAF\n") << u"iso-8859-1"_s;
    QTest::newRow("NUL") << QByteArray("EN:a\0b\n", 7) << u"not-text"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "E")
                            << u"not-text"_s;
}

void TestFileChecks::encodingIsThatOfTheWholeFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, encoding);
    const auto checked = checkBups1(file, {});
    QVERIFY(checked);
    const bool isText = checked->report.findings.isEmpty() || checked->report.findings.first().rule != u"F02";
    QCOMPARE(isText ? toWord(checked->encoding) : u"not-text"_s, encoding);
}

void TestFileChecks::anEncodingErrorAtTheEndCountsForTheWholeFile()
{
    QByteArray file;
    for (int i = 0; i < 3000; ++i)
        file += person(i, {"FN:K\xC3\xA5re"});
    CheckOptions made = options();
    made.blockSize = 20000;
    const auto utf8 = checkBups1(file, made);
    const auto bytes = checkBups1(QByteArray(file + person(3000, {"FN:K\xE5re"})), made);
    QVERIFY(utf8 && bytes);
    QCOMPARE(utf8->report.encoding, u"utf-8");
    QCOMPARE(utf8->report.variant, u"bups1");
    QCOMPARE(utf8->report.findings.size(), 0);
    QCOMPARE(bytes->report.encoding, u"iso-8859-1");
    QCOMPARE(bytes->report.variant, u"bups1-latin1");
    QCOMPARE(bytes->report.records, 3001);
    QCOMPARE(count(bytes->report, u"G16"_s), 3000); // what one file in two encodings must lead to
    const auto marked = checkBups1(QByteArray("\xEF\xBB\xBF" + person(1)), options());
    QVERIFY(marked);
    QCOMPARE(marked->report.encoding, u"utf-8"); // the mark is no ASCII
}

void TestFileChecks::aFileWithoutSeparatorsIsOneRecord()
{
    QByteArray file;
    for (int i = 0; i < 20000; ++i)
        file += person(i).replace("----------", "---------");
    CheckOptions made = options(10);
    made.blockSize = 30000;
    const auto outcome = checkBups1(file, made);
    QVERIFY(outcome);
    QCOMPARE(outcome->report.records, 1);
    QCOMPARE(count(outcome->report, u"G01"_s), 20000);
    QCOMPARE(count(outcome->report, u"G09"_s), 19999 * 7);
    QCOMPARE(count(outcome->report, u"F08"_s), 1);
    QCOMPARE(outcome->report.findings.size(), 10);
}

void TestFileChecks::aLineOfManyMegabytesIsSurvived()
{
    for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r"), QByteArray("\r\n")}) {
        const QByteArray line = "AV:" + QByteArray("\xC3\xA5").repeated(4 << 20);
        const QByteArray file = QByteArray(person(1, {"+" + line}) + person(2)).replace('\n', lineEnd);
        const auto outcome = checkBups1(file, options());
        QVERIFY(outcome);
        QCOMPARE(outcome->report.encoding, u"utf-8");
        QCOMPARE(outcome->report.records, 2);
        QCOMPARE(outcome->report.findings.size(), 1);
        QCOMPARE(outcome->report.findings[0].rule, u"F08");
        QCOMPARE(outcome->report.findings[0].line, 8);
        QCOMPARE(outcome->report.sha256.toLatin1(), Sha256::of(file).toHex());
    }
}

void TestFileChecks::aFileOfOnlyMistakesIsCountedWhole()
{
    const auto lines = checkBups1(QByteArray("x\n").repeated(100000), options(5));
    QVERIFY(lines);
    QCOMPARE(count(lines->report, u"G12"_s), 100000);
    QVERIFY(!lines->report.usable);
    const auto blanks = checkBups1(QByteArray(100000, '\n'), options());
    QVERIFY(blanks);
    QCOMPARE(blanks->report.findings.size(), 2); // F01, G04
    const auto separators = checkBups1(QByteArray("----------\n").repeated(1000), options());
    QVERIFY(separators);
    QCOMPARE(count(separators->report, u"G03"_s), 999);
}

void TestFileChecks::cancelStops()
{
    Job job;
    job.cancel.cancel();
    const auto outcome = checkBups1(person(1), options(), job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Canceled);
}

void TestFileChecks::progressReachesTheSize()
{
    const QByteArray file = person(1).repeated(1000);
    qint64 last = 0;
    Job job;
    job.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= last);
        QCOMPARE(total, file.size());
        last = done;
    };
    CheckOptions made = options(1);
    made.blockSize = 10000;
    QVERIFY(checkBups1(file, made, job));
    QCOMPARE(last, file.size());
}

void TestFileChecks::aFileFromBeforeTheLastExpectedNightIsOld()
{
    const QDate monday(2026, 11, 23);
    QCOMPARE(lastExpectedNight({}, monday), QDate());
    QCOMPARE(lastExpectedNight({Qt::Monday}, monday), monday.addDays(-7)); // tonight's is not due yet
    QCOMPARE(lastExpectedNight({Qt::Friday, Qt::Sunday}, monday), monday.addDays(-1));
    CheckOptions made = options();
    made.institution = Institution();
    made.institution->nights = {Qt::Friday};
    const auto isOld = [&made](QDate written) {
        made.fileDate = written;
        const auto outcome = checkBups1(person(1), made);
        return outcome && std::ranges::any_of(outcome->report.findings, [](const Finding &finding) {
                   return finding.rule == u"F06"_s && findingText(finding).contains(u"last night"_s);
               });
    };
    QVERIFY(isOld(QDate(2026, 11, 19)));
    QVERIFY(!isOld(QDate(2026, 11, 20)));
    QVERIFY(!isOld(QDate())); // not known
    made.institution->nights.clear();
    QVERIFY(!isOld(QDate(2026, 11, 19)));
}

void TestFileChecks::unusableFilesAreErrorsWithACode()
{
    QTemporaryDir folder;
    const auto code = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"night.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return u"disk"_s;
        file.close();
        const auto outcome = checkBups1File(file.fileName(), {}, options());
        return outcome ? (outcome->report.usable ? u"usable"_s : u"unusable"_s) : outcome.error().code;
    };
    QCOMPARE(code(""), u"empty-file");
    QCOMPARE(code(QByteArray("LT:a\0b\n", 7)), u"not-text");
    QCOMPARE(code("\xFF\xFEL"), u"not-text");
    QCOMPARE(code("EN:Berg\n"), u"unusable");
    QCOMPARE(code(person(1)), u"usable");
    QCOMPARE(checkBups1File(folder.path(), {}, options()).error().code, u"not-a-file");
    QCOMPARE(checkBups1File(folder.filePath(u"none"_s), {}, options()).error().code, u"no-such-file");
    QCOMPARE(checkBups1File(folder.filePath(u"night.txt"_s), folder.filePath(u"none"_s), options()).error().code,
             u"no-such-file");
    QFile picture(folder.filePath(u"picture.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(QByteArray("\x89PNG\0\0", 6)) == 6);
    picture.close();
    const auto compared = checkBups1File(folder.filePath(u"night.txt"_s), picture.fileName(), options());
    QVERIFY(!compared); // or the rules that compare would be silent without a word
    QCOMPARE(compared.error().code, u"not-text");
    QCOMPARE(compared.error().subject, u"picture.png");
}

void TestFileChecks::theReportNamesFileAndDigest()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"night.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(person(1) + person(2));
    file.close();
    const auto outcome = checkBups1File(file.fileName(), file.fileName(), options());
    QVERIFY(outcome);
    QCOMPARE(outcome->report.file, file.fileName());
    QCOMPARE(outcome->report.bytes, file.size());
    QCOMPARE(outcome->report.records, 2);
    QCOMPARE(outcome->report.sha256.toLatin1(), Sha256::of(QByteArray(person(1) + person(2))).toHex());
    QCOMPARE(outcome->report.findings.size(), 1);
    QCOMPARE(outcome->report.findings.first().rule, u"F06");
}

void TestFileChecks::aFaultyCodeBookIsAnError()
{
    CheckOptions made = options();
    made.institution = expected::nordskog();
    made.institution->codeBook = u"{"_s;
    const auto outcome = checkBups1(person(1), made);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"code-book-syntax");
}

void TestFileChecks::everyFindingHasATextWithoutValues()
{
    using namespace expected;
    const auto cases = grammarCases() + fileCases() + identityCases() + fieldCases() + nationalNumberCases();
    for (const Case &one : cases) {
        CheckOptions made = options();
        made.variant = one.variant;
        const auto outcome =
            one.previous.isEmpty() ? checkBups1(one.file, made) : checkBups1(one.file, one.previous, made);
        QVERIFY(outcome);
        for (const Finding &finding : outcome->report.findings) {
            const QString text = findingText(finding);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
            QVERIFY2(ruleTitle(finding.rule) != finding.rule, qPrintable(finding.rule));
            for (const QString &value : {u"Hansen"_s, u"HANSEN"_s, u"nsk10"_s, u"kari@"_s, u"170599"_s})
                QVERIFY2(!text.contains(value) && !finding.argument.contains(value), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestFileChecks)

#include "tst_filechecks.moc"
