// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/codebook.h"
#include "tests/services/userimport/simulatedregister.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace skranke::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int personsAtFirst = 12000;
const QDate firstNight(2026, 3, 2); // a Monday
const QDate massChange(2027, 2, 17);

/// Nights on which no file comes.
const QList<QDate> nightsWithoutFile{QDate(2026, 4, 15), QDate(2026, 8, 12), QDate(2026, 10, 6), QDate(2027, 1, 20)};

/// What the brakes said through a year.
struct Year {
    int files = 0;
    QMap<QDate, QStringList> stops;
    QMap<QString, int> warnings; ///< nights by brake
};

Year live(unsigned seed)
{
    SimulatedRegister people(firstNight, personsAtFirst, seed);
    const ImportCalendar &calendar = CodeBook::shipped().calendar();
    Institution institution;
    institution.variant = Bups1Variant::Utf8;
    Year year;
    PastRuns past;
    for (QDate night = firstNight; night < firstNight.addYears(1); night = night.addDays(1)) {
        people.live(night);
        if (night == massChange)
            people.changeDomain();
        if (nightsWithoutFile.contains(night))
            continue;
        RunFigures figures = people.file(night);
        if (past.isEmpty())
            figures.lastPersons.reset();
        const auto measures = brakeMeasures(figures, past, calendar, institution);
        const auto limits = limitsInForce(shippedBrakeRules(), historyOf(past), calendar.isSemesterStart(night));
        for (const BrakeVerdict &verdict : judge(limits, measures)) {
            if (verdict.outcome == BrakeOutcome::Stop)
                year.stops[night].append(verdict.id);
            else if (verdict.outcome == BrakeOutcome::Warn)
                ++year.warnings[verdict.id];
        }
        ++year.files;
        people.import(); // the one stop is lifted by hand
        past.prepend({.night = night,
                      .fileDate = figures.fileDate,
                      .sha256 = figures.sha256,
                      .variant = figures.variant,
                      .encoding = figures.encoding,
                      .records = figures.records,
                      .measures = measures});
    }
    return year;
}

} // namespace

/// The simulated year of `spec/user-import.md` 5.6: no stop but the one real mass change.
class TestBrakeYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheMassChangeStops_data();
    void onlyTheMassChangeStops();
};

void TestBrakeYear::onlyTheMassChangeStops_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("one year") << 2026U;
}

void TestBrakeYear::onlyTheMassChangeStops()
{
    QFETCH(unsigned, seed);
    const Year year = live(seed);
    QStringList figures{u"%1 files, %2 stop(s)"_s.arg(year.files).arg(year.stops.size())};
    for (auto stop = year.stops.begin(); stop != year.stops.end(); ++stop)
        figures.append(u"%1 stopped by %2"_s.arg(stop.key().toString(Qt::ISODate), stop->join(u' ')));
    for (auto warned = year.warnings.begin(); warned != year.warnings.end(); ++warned)
        figures.append(u"%1 warned on %2 night(s)"_s.arg(warned.key()).arg(*warned));
    qInfo().noquote() << figures.join(u"; "_s);

    QCOMPARE(year.files, 365 - nightsWithoutFile.size());
    QCOMPARE(year.stops.keys(), QList{massChange});
    QCOMPARE(year.stops.first().join(u' '), u"BR03 BR03.domain"_s);
    // Both semester starts are warned of, weekends bring nothing new, and hardly anything else is said.
    QCOMPARE(year.warnings.value(u"BR06"_s), 104);
    for (const QString &brake : year.warnings.keys())
        QVERIFY2(brake == u"BR06" || year.warnings.value(brake) <= 20, qPrintable(brake));
}

QTEST_APPLESS_MAIN(TestBrakeYear)
#include "tst_brakeyear.moc"
