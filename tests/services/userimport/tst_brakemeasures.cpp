// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/brakemeasures.h"
#include "services/userimport/codebook.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QDate friday(2026, 11, 27);

RunFigures tonight(qint64 records = 1000)
{
    return {.night = friday,
            .fileDate = friday,
            .sha256 = u"new"_s,
            .variant = u"bups1"_s,
            .encoding = u"utf-8"_s,
            .records = records};
}

/// A run of the night before with so many records.
PastRun yesterday(qint64 records = 1000)
{
    return {.night = friday.addDays(-1),
            .fileDate = friday.addDays(-1),
            .sha256 = u"old"_s,
            .variant = u"bups1"_s,
            .encoding = u"utf-8"_s,
            .records = records};
}

std::optional<BrakeMeasure> measureOf(QLatin1StringView id, const RunFigures &figures, const PastRuns &past,
                                      const Institution &institution = {})
{
    const auto measures = brakeMeasures(figures, past, CodeBook::shipped().calendar(), institution);
    const auto found = std::ranges::find(measures, id, &BrakeMeasure::id);
    return found == measures.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

/// What the brakes measure of a run, worked by hand from `spec/user-import.md` 5.6.
class TestBrakeMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComparedWithTheFirstFile();
    void recordsAreMeasuredAgainstTheMedian();
    void sharesAreOfTheFilesRecords();
    void theFieldThatChangesMostIsMeasured();
    void missingAreAShareOfTheLastFile();
    void oldFiles_data();
    void oldFiles();
    void aWeekdayThatBringsNothingIsQuiet();
    void theUsualEncoding_data();
    void theUsualEncoding();
    void onlyTheLastThirtyTeach();
};

void TestBrakeMeasures::nothingIsComparedWithTheFirstFile()
{
    QStringList ids;
    for (const BrakeMeasure &measure : brakeMeasures(tonight(), {}, CodeBook::shipped().calendar(), {}))
        ids.append(measure.id);
    QCOMPARE(ids.join(u' '), u"BR03 BR03.domain BR04 BR05 BR06 BR07 BR08 BR09");
}

void TestBrakeMeasures::recordsAreMeasuredAgainstTheMedian()
{
    const PastRuns past{yesterday(1000), yesterday(1100), yesterday(200)};
    QCOMPARE(measureOf(brakes::records, tonight(800), past)->measured, -20.0);
    QCOMPARE(measureOf(brakes::records, tonight(800), past)->count, 200);
    QCOMPARE(measureOf(brakes::records, tonight(1500), past)->measured, 50.0);
}

void TestBrakeMeasures::sharesAreOfTheFilesRecords()
{
    RunFigures figures = tonight(2000);
    figures.expired = 10;
    figures.changed.insert(u"user_group"_s, 100);
    figures.foreign = 1;
    figures.moved = 40;
    figures.sameDomain = 500;
    QCOMPARE(measureOf(brakes::expired, figures, {})->measured, 0.5);
    QCOMPARE(measureOf(brakes::expired, figures, {})->count, 10);
    QCOMPARE(measureOf(brakes::userGroup, figures, {})->measured, 5.0);
    QCOMPARE(measureOf(brakes::foreign, figures, {})->measured, 0.05);
    QCOMPARE(measureOf(brakes::moved, figures, {})->measured, 2.0);
    QCOMPARE(measureOf(brakes::sameDomain, figures, {})->measured, 25.0);
}

void TestBrakeMeasures::theFieldThatChangesMostIsMeasured()
{
    RunFigures figures = tonight();
    figures.changed = {{u"first_name"_s, 30}, {u"last_name"_s, 250}, {u"rs_library"_s, 1}};
    const auto measure = measureOf(brakes::sameField, figures, {});
    QCOMPARE(measure->measured, 25.0);
    QCOMPARE(measure->count, 250);
    QCOMPARE(measure->subject, u"last_name");
}

void TestBrakeMeasures::missingAreAShareOfTheLastFile()
{
    RunFigures figures = tonight(1000);
    figures.lastPersons = 500;
    figures.missing = 100;
    QCOMPARE(measureOf(brakes::missing, figures, {yesterday()})->measured, 20.0);
}

void TestBrakeMeasures::oldFiles_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QDate>("fileDate");
    QTest::addColumn<QDate>("night");
    QTest::addColumn<qint64>("records");
    QTest::addColumn<int>("news");
    const QDate saturday = friday.addDays(1);
    const QDate sunday = friday.addDays(2);
    const QDate monday = friday.addDays(3);
    QTest::newRow("a new file") << u"new"_s << friday << friday << 1000LL << 0;
    QTest::newRow("an empty one") << u"new"_s << friday << friday << 0LL << 2;
    QTest::newRow("an empty one on a quiet day") << u"new"_s << sunday << sunday << 0LL << 2;
    QTest::newRow("yesterday's again") << u"old"_s << friday << friday << 1000LL << 2;
    QTest::newRow("yesterday's again on a Saturday") << u"old"_s << saturday << saturday << 1000LL << 1;
    QTest::newRow("yesterday's again on a Sunday") << u"old"_s << sunday << sunday << 1000LL << 1;
    QTest::newRow("Thursday's again on a Monday") << u"old"_s << monday << monday << 1000LL << 2;
    QTest::newRow("an earlier one again") << u"older"_s << friday << friday << 1000LL << 2;
    QTest::newRow("a new one written before the last") << u"new"_s << friday.addDays(-2) << friday << 1000LL << 2;
    QTest::newRow("one written before the last, on a Sunday")
        << u"new"_s << friday.addDays(-2) << sunday << 1000LL << 1;
    QTest::newRow("a new one without a date") << u"new"_s << QDate() << friday << 1000LL << 0;
}

void TestBrakeMeasures::oldFiles()
{
    QFETCH(QString, sha256);
    QFETCH(QDate, fileDate);
    QFETCH(QDate, night);
    QFETCH(qint64, records);
    RunFigures figures = tonight(records);
    figures.sha256 = sha256;
    figures.fileDate = fileDate;
    figures.night = night;
    PastRun earlier = yesterday();
    earlier.night = friday.addDays(-2);
    earlier.sha256 = u"older"_s;
    const auto news = fileNews(figures, {yesterday(), earlier}, CodeBook::shipped().calendar(), {});
    QTEST(static_cast<int>(news), "news");
}

void TestBrakeMeasures::aWeekdayThatBringsNothingIsQuiet()
{
    // Mondays have brought the file of the Sunday before twice, so the third is no surprise.
    const ImportCalendar noQuietDays;
    PastRuns past;
    for (int day = 1; day <= 15; ++day) {
        const QDate night = friday.addDays(-day);
        const bool isMonday = night.dayOfWeek() == Qt::Monday;
        PastRun run = yesterday();
        run.night = night;
        run.sha256 = (isMonday ? night.addDays(-1) : night).toString(Qt::ISODate);
        past.append(run);
    }
    RunFigures figures = tonight();
    figures.night = friday.addDays(3);
    figures.sha256 = past.first().sha256;
    QCOMPARE(fileNews(figures, past, noQuietDays, {}), FileNews::Nothing);
    figures.night = friday;
    QCOMPARE(fileNews(figures, past, noQuietDays, {}), FileNews::Wrong);
    // A night on which no file is expected brings no change either.
    QCOMPARE(fileNews(figures, past, noQuietDays, {Qt::Monday, Qt::Tuesday}), FileNews::Nothing);
}

void TestBrakeMeasures::theUsualEncoding_data()
{
    QTest::addColumn<Bups1Variant>("agreed");
    QTest::addColumn<QString>("lastVariant");
    QTest::addColumn<QString>("lastEncoding");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<double>("measured");
    using enum Bups1Variant;
    const QString newer = u"bups1"_s;
    const QString older = u"bups1-latin1"_s;
    const QString utf8 = u"utf-8"_s;
    const QString latin1 = u"iso-8859-1"_s;
    const QString ascii = u"ascii"_s;
    QTest::newRow("as agreed") << Utf8 << newer << utf8 << newer << utf8 << 0.0;
    QTest::newRow("agreed newer, bytes") << Utf8 << newer << utf8 << newer << latin1 << 1.0;
    QTest::newRow("agreed older, UTF-8") << Latin1 << older << latin1 << older << utf8 << 1.0;
    QTest::newRow("agreed older, Windows") << Latin1 << older << latin1 << older << u"windows-1252"_s << 1.0;
    QTest::newRow("agreed beats habit") << Latin1 << newer << utf8 << older << latin1 << 0.0;
    QTest::newRow("ASCII is both") << Latin1 << older << latin1 << older << ascii << 0.0;
    QTest::newRow("as last") << Auto << older << latin1 << older << latin1 << 0.0;
    QTest::newRow("not as last") << Auto << older << latin1 << newer << utf8 << 1.0;
    QTest::newRow("ASCII after the older") << Auto << older << latin1 << newer << ascii << 0.0;
    QTest::newRow("nothing known but ASCII") << Auto << newer << ascii << older << latin1 << 0.0;
    QTest::newRow("another format") << Auto << newer << utf8 << u"bups2"_s << utf8 << 1.0;
}

void TestBrakeMeasures::theUsualEncoding()
{
    QFETCH(Bups1Variant, agreed);
    QFETCH(QString, lastVariant);
    QFETCH(QString, lastEncoding);
    QFETCH(QString, variant);
    QFETCH(QString, encoding);
    Institution institution;
    institution.variant = agreed;
    PastRun last = yesterday();
    last.variant = lastVariant;
    last.encoding = lastEncoding;
    RunFigures figures = tonight();
    figures.variant = variant;
    figures.encoding = encoding;
    QTEST(measureOf(brakes::encoding, figures, {last}, institution)->measured, "measured");
}

void TestBrakeMeasures::onlyTheLastThirtyTeach()
{
    PastRuns past;
    for (int run = 0; run < 40; ++run) {
        past.append(yesterday(run < 30 ? 1000 : 1));
        past.last().measures = {{.id = u"BR02"_s, .measured = static_cast<double>(run)}};
    }
    QCOMPARE(historyOf(past).value(u"BR02"_s).size(), 30);
    QCOMPARE(historyOf(past).value(u"BR02"_s).last(), 29.0);
    QCOMPARE(measureOf(brakes::records, tonight(1000), past)->measured, 0.0);
}

QTEST_APPLESS_MAIN(TestBrakeMeasures)
#include "tst_brakemeasures.moc"
