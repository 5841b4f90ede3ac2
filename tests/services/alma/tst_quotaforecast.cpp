// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotaforecast.h"

#include <QTest>
#include <QTimeZone>

using namespace skranke;

namespace {

QDateTime at(int hour, int minute, int day = 26)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::UTC);
}

} // namespace

/// When a run will be done, within the second and within the day.
class QuotaForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhen_data()
    {
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("reserve");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("done"); // to the minute
        QTest::addColumn<bool>("waits");
        QTest::newRow("nothing") << 0LL << 25.0 << -1 << 0 << at(9, 0) << at(9, 0) << false;
        QTest::newRow("half an hour") << 43'668LL << 25.0 << -1 << 0 << at(9, 0) << at(9, 30) << false;
        QTest::newRow("slower") << 43'668LL << 12.5 << -1 << 0 << at(9, 0) << at(10, 0) << false;
        QTest::newRow("enough left") << 43'668LL << 25.0 << 50'000 << 5'000 << at(9, 0) << at(9, 30) << false;
        QTest::newRow("just enough") << 43'668LL << 25.0 << 48'668 << 5'000 << at(9, 0) << at(9, 30) << false;
        QTest::newRow("the reserve is in the way")
            << 43'668LL << 25.0 << 26'834 << 5'000 << at(9, 0) << at(0, 16, 27) << true;
        QTest::newRow("below the reserve already")
            << 43'668LL << 25.0 << 100 << 5'000 << at(9, 0) << at(0, 31, 27) << true;
        QTest::newRow("past midnight, not for want of calls")
            << 43'668LL << 25.0 << 26'834 << 0 << at(23, 45) << at(0, 15, 27) << false;
        QTest::newRow("an odd pace") << 2'911LL << 0.0 << -1 << 0 << at(9, 0) << at(9, 50) << false;
    }
    void itSaysWhen()
    {
        QFETCH(const qint64, calls);
        QFETCH(const double, perSecond);
        QFETCH(const int, remaining);
        QFETCH(const int, reserve);
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, done);
        const QuotaForecast said =
            forecast({.calls = calls, .callsPerSecond = perSecond, .remaining = remaining, .reserve = reserve}, now,
                     Preferences::QuotaMidnight::Utc);
        QVERIFY2(qAbs(said.done.secsTo(done)) <= 1, qPrintable(said.done.toString(Qt::ISODateWithMs)));
        QTEST(said.waits, "waits");
    }

    void theMidnightIsTheQuotas()
    {
        const QuotaDemand demand{.calls = 100, .callsPerSecond = 25, .remaining = 0, .reserve = 0};
        const auto utc = forecast(demand, at(9, 0), Preferences::QuotaMidnight::Utc);
        const auto oslo = forecast(demand, at(9, 0), Preferences::QuotaMidnight::Oslo);
        QCOMPARE(oslo.done.secsTo(utc.done), 3600);
    }

    void whatWentOutLatelyCountsMoreThanWhatMay()
    {
        const auto secondsFor = [](double made) {
            return at(9, 0).secsTo(forecast({.calls = 3'600, .callsPerSecond = 25, .made = made}, at(9, 0),
                                            Preferences::QuotaMidnight::Utc)
                                       .done);
        };
        QCOMPARE(secondsFor(12), 300);
        QCOMPARE(secondsFor(0.5), 7'200); // Alma answers late: more calls than that do not go out
        QCOMPARE(secondsFor(100), secondsFor(0)); // never more than is allowed
    }

    void aPauseThatEndsSoonerCounts()
    {
        // In the first hours of a day it is tried every few minutes whether Alma counts it yet.
        const QuotaDemand demand{
            .calls = 43'668, .callsPerSecond = 25, .remaining = 0, .reserve = 5'000, .goesOnAt = at(0, 10)};
        const auto said = forecast(demand, at(0, 5), Preferences::QuotaMidnight::Utc);
        QVERIFY(qAbs(said.done.secsTo(at(0, 40))) <= 1);
        QVERIFY(said.waits);
    }
};

QTEST_GUILESS_MAIN(QuotaForecastTest)
#include "tst_quotaforecast.moc"
