// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/bups1reader.h"
#include "services/userimport/bups1writer.h"
#include "tests/services/userimport/expectedfindings.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestBups1Reader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsKeepPlaceAndRawLine();
    void theLastValueCountsAndTheShadowedOnesAreListed();
    void aValueIsSplitAtTheFirstColonOnly();
    void lineEndsMakeNoDifference_data();
    void lineEndsMakeNoDifference();
    void separatorsHaveTenSignsOrMore_data();
    void separatorsHaveTenSignsOrMore();
    void aRecordIsReadAgainAtItsOffset();
    void aRecordLongerThanAnyPersonsIsMarkedAndNotReadInPart_data();
    void aRecordLongerThanAnyPersonsIsMarkedAndNotReadInPart();
    void partsTogetherAreTheFile();
    void aVisitorEndsThePass();
    void whatIsNoFileIsRefused();
    void recordsOverManyBlocksKeepTheirFields();
    void writingWhatWasReadGivesTheSameRecords();
    void theOlderVariantReportsWhatItCannotWrite();
    void everyLetterPassesThroughTheEncodingsThatHaveIt();

private:
    static QList<Bups1Record> parsed(const QByteArray &bytes)
    {
        return Bups1Reader::overBytes(bytes).readAll().value_or(QList<Bups1Record>());
    }
};

void TestBups1Reader::fieldsKeepPlaceAndRawLine()
{
    const QByteArray file = "\xEF\xBB\xBFLT:a1 \n\n----------\nLT:b2\nnonsense\n";
    const auto records = parsed(file);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].number, 1);
    QCOMPARE(records[0].lines.first(), (Bups1Line{Bups1LineKind::Field, "LT:a1 ", 3, 1, bups1Code("LT")}));
    QCOMPARE(records[0].lines.first().value(), "a1 ");
    QCOMPARE(records[1].lines.at(0).line, 4);
    QCOMPARE(records[1].lines.at(0).offset, file.indexOf("LT:b2"));
    QCOMPARE(records[1].lines.at(1), (Bups1Line{Bups1LineKind::Other, "nonsense", file.indexOf("nonsense"), 5, 0}));
}

void TestBups1Reader::theLastValueCountsAndTheShadowedOnesAreListed()
{
    const auto records = parsed("EN:Berg\nFN:Kari\nEN:Dahl\nEN:Lie\n");
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].effective(bups1Code("EN"))->value(), "Lie");
    const auto shadowed = records[0].shadowed(bups1Code("EN"));
    QCOMPARE(shadowed.size(), 2);
    QCOMPARE(shadowed[0]->value(), "Berg");
    QCOMPARE(shadowed[1]->value(), "Dahl");
    QCOMPARE(records[0].effective(bups1Code("KA")), nullptr);
}

void TestBups1Reader::aValueIsSplitAtTheFirstColonOnly()
{
    const auto records = parsed("AV:a:b-:c\n");
    QCOMPARE(records[0].lines.first().value(), "a:b-:c");
}

void TestBups1Reader::lineEndsMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("CRLF") << QByteArray("\r\n");
}

void TestBups1Reader::lineEndsMakeNoDifference()
{
    QFETCH(QByteArray, lineEnd);
    const QByteArray file = expected::joined({expected::newer(), expected::newer2()}).replace('\n', lineEnd);
    const auto records = parsed(file);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[1].lines.size(), 7);
    QCOMPARE(records[1].lines.first().line, 9);
    QCOMPARE(records[1].effective(bups1Code("FN"))->value(), "Per");
}

void TestBups1Reader::separatorsHaveTenSignsOrMore_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("records");
    QTest::newRow("9") << QByteArray(9, '-') << 1;
    QTest::newRow("10") << QByteArray(10, '-') << 2;
    QTest::newRow("11") << QByteArray(11, '-') << 2;
    QTest::newRow("10 and blanks") << QByteArray("---------- \t") << 2;
    QTest::newRow("10 and text") << QByteArray("---------- x") << 1;
    QTest::newRow("blank and 10") << QByteArray(" ----------") << 1;
}

void TestBups1Reader::separatorsHaveTenSignsOrMore()
{
    QFETCH(QByteArray, line);
    QFETCH(int, records);
    QCOMPARE(parsed("LT:a\n" + line + "\nLT:b\n").size(), records);
}

void TestBups1Reader::aRecordIsReadAgainAtItsOffset()
{
    QByteArray file;
    for (int i = 0; i < 500; ++i)
        file += expected::newer({"LT:p" + QByteArray::number(i), "+AV:" + QByteArray(i * 7, 'x')}) + "------------\n";
    const Bups1Reader reader = Bups1Reader::overBytes(file);
    qint64 seen = 0;
    const auto read = reader.forEachRecord([&](const Bups1RecordView &view) {
        const auto again = reader.readRecordAt(view.offset);
        if (!again || again->lines.size() != 8 || view.number != ++seen)
            return false;
        const QByteArrayView id = again->effective(bups1Code("LT"))->value();
        return std::string_view(id.data(), static_cast<size_t>(id.size())) == view.value(bups1Code("LT"))
            && again->effective(bups1Code("AV"))->value().size() == 7 * (seen - 1);
    });
    QVERIFY(read);
    QCOMPARE(seen, 500);
    QVERIFY(!reader.readRecordAt(file.size()));
    QVERIFY(!reader.readRecordAt(-1));
}

void TestBups1Reader::aRecordLongerThanAnyPersonsIsMarkedAndNotReadInPart_data()
{
    QTest::addColumn<qint64>("length"); // from its first byte to the end of its last line
    QTest::addColumn<bool>("tooLong");
    QTest::addColumn<QByteArray>("filler"); // what most of its lines are
    const qint64 longest = Bups1Reader::longestRecord;
    for (const QByteArray &filler : {QByteArray("AV:Avdeling\n"), QByteArray("no code\n"), QByteArray("\n")}) {
        const QByteArray name = filler.trimmed().isEmpty() ? "blank" : filler.trimmed();
        QTest::addRow("%s, as long as can be", name.constData()) << longest << false << filler;
        QTest::addRow("%s, a byte longer", name.constData()) << longest + 1 << true << filler;
    }
    QTest::newRow("twice as long") << 2 * longest << true << QByteArray("AV:Avdeling\n");
    QTest::newRow("several blocks") << 5 * longest << true << QByteArray("AV:Avdeling\n");
}

void TestBups1Reader::aRecordLongerThanAnyPersonsIsMarkedAndNotReadInPart()
{
    QFETCH(qint64, length);
    QFETCH(bool, tooLong);
    QFETCH(QByteArray, filler);
    QByteArray file = "----------\n\n";
    const qint64 offset = file.size();
    file += "LT:nsk1000001\n";
    const QByteArray last = "LT:nsk9999999";
    while (file.size() + filler.size() + last.size() + 4 < offset + length)
        file += filler;
    file += "EN:" + QByteArray(offset + length - file.size() - last.size() - 4, 'x') + '\n' + last + '\n';
    file += "------------\n" + expected::newer2();
    const Bups1Reader reader = Bups1Reader::overBytes(file);
    QStringList seen;
    const auto read = reader.forEachRecord([&](const Bups1RecordView &view) {
        const auto again = reader.readRecordAt(view.offset);
        seen += view.truncated ? u"too long"_s : u"whole"_s;
        if (again.has_value() == view.truncated)
            seen += u"readRecordAt differs"_s;
        if (again)
            seen += QString::fromLatin1(again->effective(bups1Code("LT"))->value());
        return true;
    });
    QVERIFY(read);
    const QStringList first =
        tooLong ? QStringList{u"too long"_s} : QStringList{u"whole"_s, QString::fromLatin1(last.sliced(3))};
    QCOMPARE(seen, first + QStringList({u"whole"_s, u"nsk1000002"_s}));
}

/// What a pass shows of every record, with places and numbers counted from elsewhere.
QStringList shown(const Bups1Reader &reader, qint64 offset, Bups1Counts &before)
{
    QStringList records;
    const auto counts = reader.forEachRecord([&](const Bups1RecordView &view) {
        records += u"%1 %2 %3 %4"_s.arg(view.number + before.records)
                       .arg(view.line + before.lines)
                       .arg(view.offset + offset)
                       .arg(view.truncated);
        for (const Bups1FieldView &field : view.fields)
            records.last() += QString::fromLatin1(QByteArrayView(field.value.data(), qsizetype(field.value.size())));
        return true;
    });
    if (!counts)
        return {u"unreadable"_s};
    before = {.records = before.records + counts->records, .lines = before.lines + counts->lines};
    return records;
}

void TestBups1Reader::partsTogetherAreTheFile()
{
    QRandomGenerator random(20261126);
    const QList<QByteArray> pieces = {"LT:a1",          "FN:Kari",          "",           "-----",     "------------",
                                      "------------ ",  "\xEF\xBB\xBFLT:b", "lt:a1",      " ",         "-",
                                      "LT:-----------", "not a field",      "----------", "EN:N\xF8st"};
    const QList<QByteArray> ends = {"\n", "\n", "\r\n", "\r"};
    for (int round = 0; round < 300; ++round) {
        QByteArray file = round % 5 == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        for (int i = random.bounded(60); i >= 0; --i)
            file += pieces.at(random.bounded(pieces.size())) + ends.at(random.bounded(ends.size()));
        const Bups1Reader reader = Bups1Reader::overBytes(file);
        Bups1Counts whole;
        const QStringList expected = shown(reader, 0, whole);
        const auto boundary = reader.recordBoundary(random.bounded(static_cast<int>(file.size()) + 2));
        QVERIFY(boundary);
        const auto second = reader.recordBoundary(*boundary + random.bounded(40));
        QVERIFY(second && *boundary <= *second && *second <= file.size());
        Bups1Counts counts;
        const QStringList parts = shown(reader.part(0, *boundary), 0, counts)
            + shown(reader.part(*boundary, *second), *boundary, counts)
            + shown(reader.part(*second, file.size()), *second, counts);
        QVERIFY2(parts == expected, file.toPercentEncoding().constData());
        QCOMPARE(counts, whole);
    }
}

void TestBups1Reader::aVisitorEndsThePass()
{
    const QByteArray file = expected::joined({expected::newer(), expected::newer2()});
    int seen = 0;
    QVERIFY(Bups1Reader::overBytes(file).forEachRecord([&](const Bups1RecordView &) { return ++seen < 1; }));
    QCOMPARE(seen, 1);
}

void TestBups1Reader::whatIsNoFileIsRefused()
{
    QTemporaryDir folder;
    const auto code = [&](const QString &name) {
        const auto reader = Bups1Reader::open(folder.filePath(name));
        return reader ? u"opened"_s : reader.error().code;
    };
    QFile empty(folder.filePath(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(code(u"empty"_s), u"empty-file");
    QCOMPARE(code(u"missing"_s), u"no-such-file");
    QCOMPARE(code(u"empty/below"_s), u"no-such-file");
    QCOMPARE(code(u"."_s), u"not-a-file");
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(code(u"pipe"_s), u"not-a-file");
    const auto device = Bups1Reader::open(u"/dev/null"_s);
    QVERIFY(!device);
    QCOMPARE(device.error().code, u"not-a-file");
    if (::geteuid() == 0)
        return; // root may read everything
    QVERIFY(empty.setPermissions({}));
    QCOMPARE(code(u"empty"_s), u"unreadable-file");
}

void TestBups1Reader::recordsOverManyBlocksKeepTheirFields()
{
    // No separator for five megabytes, then an ordinary record.
    QByteArray file = "LT:a1\nEN:Berg\n";
    while (file.size() < (5 << 20))
        file += "AV:Avdeling for spr\xC3\xA5k\n";
    file += "FN:Kari\n----------\n" + expected::newer2();
    QStringList seen;
    const auto read = Bups1Reader::overBytes(file).forEachRecord([&](const Bups1RecordView &view) {
        seen += QString::fromStdString(std::string(view.value(bups1Code("LT")))) + (view.truncated ? u'+' : u'.');
        return true;
    });
    QVERIFY(read);
    QCOMPARE(seen, QStringList({u"a1+"_s, u"nsk1000002."_s}));
}

void TestBups1Reader::writingWhatWasReadGivesTheSameRecords()
{
    QRandomGenerator random(20261123);
    const QList<QByteArray> codes = {"LT", "GL", "RS", "FI", "GD", "EN", "FN", "KA", "FD", "QX", "A1", "ZZ"};
    for (int round = 0; round < 200; ++round) {
        QByteArray file;
        QList<QList<QByteArray>> sorted;
        const int records = random.bounded(1, 5);
        for (int i = 0; i < records; ++i) {
            QList<QByteArray> lines;
            for (int j = random.bounded(1, 12); j > 0; --j) {
                QByteArray line = codes.at(random.bounded(int(codes.size()))) + ':';
                for (int k = random.bounded(20); k > 0; --k)
                    line += QString(QChar(random.bounded(0x20, 0x17F))).toUtf8();
                lines.append(line);
            }
            file += lines.join('\n') + "\n----------\n";
            const auto rank = [](const QByteArray &line) {
                const auto &entries = CodeBook::shipped().entries();
                const auto at = std::ranges::find(entries, bups1Code(line[0], line[1]), &CodeBookEntry::code);
                return at - entries.begin();
            };
            std::ranges::stable_sort(lines, {}, rank);
            sorted.append(lines);
        }
        const auto written =
            writeBups1(parsed(file), Bups1Encoding::Utf8, CodeBook::shipped(), {.crlf = round % 2 == 0});
        QVERIFY(written.unwritable.isEmpty());
        QVERIFY(!written.bytes.startsWith("\xEF\xBB\xBF"));
        const auto again = parsed(written.bytes);
        QCOMPARE(again.size(), records);
        for (int i = 0; i < records; ++i) {
            QList<QByteArray> lines;
            for (const Bups1Line &line : again[i].lines)
                lines.append(line.raw);
            QCOMPARE(lines, sorted[i]);
        }
    }
}

void TestBups1Reader::theOlderVariantReportsWhatItCannotWrite()
{
    const auto records = parsed("EN:\xC4\x8C\xC3\xA1hput\nFN:\xC3\x85ge\n----------\nEN:Berg\nAV:\xE2\x82\xAC\n");
    const auto written =
        writeBups1(records, Bups1Encoding::Utf8, CodeBook::shipped(), {.variant = Bups1Variant::Latin1});
    QCOMPARE(written.bytes, QByteArray());
    QCOMPARE(written.unwritable, QList<UnwritableCharacter>({{1, bups1Code("EN")}, {2, bups1Code("AV")}}));
}

void TestBups1Reader::everyLetterPassesThroughTheEncodingsThatHaveIt()
{
    const QString norwegian = u"\u00E6\u00F8\u00E5\u00C6\u00D8\u00C5\u00E1"_s;
    const QString sami = u"\u010D\u0111\u014B\u0161\u0167\u017E"_s;
    for (const QString &letter : QString(norwegian + sami).split(QString(), Qt::SkipEmptyParts)) {
        const auto records = parsed("EN:" + letter.toUtf8() + '\n');
        const auto newer = writeBups1(records, Bups1Encoding::Utf8, CodeBook::shipped());
        QCOMPARE(parsed(newer.bytes).first().effective(bups1Code("EN"))->value(), letter.toUtf8());
        const auto older =
            writeBups1(records, Bups1Encoding::Utf8, CodeBook::shipped(), {.variant = Bups1Variant::Latin1});
        QCOMPARE(older.unwritable.isEmpty(), norwegian.contains(letter));
        if (norwegian.contains(letter)) {
            const auto back = parsed(older.bytes);
            const QByteArrayView value = back.first().effective(bups1Code("EN"))->value();
            QCOMPARE(decode({value.data(), static_cast<size_t>(value.size())}, Bups1Encoding::Latin1), letter);
        }
    }
}

QTEST_GUILESS_MAIN(TestBups1Reader)

#include "tst_bups1reader.moc"
