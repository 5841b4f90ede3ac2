// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakelimits.h"

#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

BrakeRule shipped(const QString &id)
{
    const auto &rules = shippedBrakeRules();
    return *std::ranges::find(rules, id, &BrakeRule::id);
}

/// Ten accepted runs: half of them `low`, half `high`.
QList<double> half(double low, double high)
{
    return QList<double>(5, low) + QList<double>(5, high);
}

} // namespace

/// The limits in force, worked by hand from `spec/user-import.md` 5.6.
class TestBrakeLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void medians_data();
    void medians();
    void limitsOfTheText_data();
    void limitsOfTheText();
    void learntLimits_data();
    void learntLimits();
    void semesters_data();
    void semesters();
    void whatDoesNotLearnStaysAsItIs();
    void whatIsOffStaysOff();
};

void TestBrakeLimits::medians_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("deviation");
    QTest::newRow("none") << QList<double>() << 0.0 << 0.0;
    QTest::newRow("one") << QList<double>{3} << 3.0 << 0.0;
    QTest::newRow("two") << QList<double>{1, 2} << 1.5 << 0.5;
    QTest::newRow("odd, unsorted") << QList<double>{9, 1, 4} << 4.0 << 3.0;
    // median 2; distances 1 1 0 0 2 4 7, sorted 0 0 1 1 2 4 7
    QTest::newRow("one far away counts no more than its place") << QList<double>{1, 1, 2, 2, 4, 6, 9} << 2.0 << 1.0;
    QTest::newRow("negative") << QList<double>{-2, -1, 0, 1} << -0.5 << 1.0;
}

void TestBrakeLimits::medians()
{
    QFETCH(QList<double>, values);
    QTEST(median(values), "middle");
    QTEST(medianAbsoluteDeviation(values), "deviation");
}

void TestBrakeLimits::limitsOfTheText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("limits"); // warns, stops, warns below, stops below, from
    // Of fewer than five persons a share says nothing; the text gives a number for BR03 to BR05 only.
    QTest::newRow("BR01") << u"BR01"_s << QList<double>{50, 200, -5, -20, 5};
    QTest::newRow("BR02") << u"BR02"_s << QList<double>{2, 5, 0, 0, 5};
    QTest::newRow("BR03") << u"BR03"_s << QList<double>{10, 20, 0, 0, 50};
    QTest::newRow("BR03 by domain") << u"BR03.domain"_s << QList<double>{5, 10, 0, 0, 50};
    QTest::newRow("BR04") << u"BR04"_s << QList<double>{0.5, 1, 0, 0, 10};
    QTest::newRow("BR05") << u"BR05"_s << QList<double>{5, 10, 0, 0, 50};
    QTest::newRow("BR06: nothing new, not tonight's") << u"BR06"_s << QList<double>{1, 2, 0, 0, 0};
    QTest::newRow("BR07: any of a million") << u"BR07"_s << QList<double>{0.0001, 2, 0, 0, 0};
    QTest::newRow("BR08: yes") << u"BR08"_s << QList<double>{0, 1, 0, 0, 0};
    QTest::newRow("BR09") << u"BR09"_s << QList<double>{1, 5, 0, 0, 5};
}

void TestBrakeLimits::limitsOfTheText()
{
    QFETCH(QString, id);
    const BrakeRule rule = shipped(id);
    const QList<double> limits{rule.warns, rule.stops, rule.warnsBelow, rule.stopsBelow,
                               static_cast<double>(rule.fromCount)};
    QTEST(limits, "limits");
}

void TestBrakeLimits::learntLimits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("measured");
    QTest::addColumn<QList<double>>("limits"); // warns, stops, warns below, stops below
    QTest::newRow("nothing measured yet") << u"BR02"_s << QList<double>() << QList<double>{2, 5, 0, 0};
    QTest::newRow("nine runs do not teach") << u"BR02"_s << QList<double>(9, 0) << QList<double>{2, 5, 0, 0};
    QTest::newRow("never below a quarter") << u"BR02"_s << QList<double>(10, 0) << QList<double>{0.5, 1.25, 0, 0};
    // 0.5 + 4 x 0.1 = 0.9, which is stricter than both
    QTest::newRow("between the quarter and the text") << u"BR02"_s << half(0.4, 0.6) << QList<double>{0.9, 1.25, 0, 0};
    // 1 + 4 x 0.5 = 3: the warning stays, the stop comes down
    QTest::newRow("over the warning") << u"BR02"_s << half(0.5, 1.5) << QList<double>{2, 3, 0, 0};
    // 2 + 4 x 2 = 10: the text is stricter
    QTest::newRow("the text is stricter") << u"BR02"_s << half(0, 4) << QList<double>{2, 5, 0, 0};
    // 0 +- 4 x 2 = 8; a quarter of 50, 200, -5, -20 is 12.5, 50, -1.25, -5
    QTest::newRow("both sides") << u"BR01"_s << half(-2, 2) << QList<double>{12.5, 50, -5, -8};
    // 1 + 4 x 0 = 1 and 1 - 4 x 0 = 1: above as well as below the quarter holds
    QTest::newRow("always a little more") << u"BR01"_s << QList<double>(30, 1) << QList<double>{12.5, 50, -1.25, -5};
    // 0.03 + 4 x 0.01 = 0.07
    QTest::newRow("few ever expire") << u"BR04"_s << half(0.02, 0.04) << QList<double>{0.125, 0.25, 0, 0};
    QTest::newRow("nobody of another institution")
        << u"BR07"_s << QList<double>(30, 0) << QList<double>{0.000025, 0.5, 0, 0};
}

void TestBrakeLimits::learntLimits()
{
    QFETCH(QString, id);
    QFETCH(QList<double>, measured);
    QFETCH(QList<double>, limits);
    const BrakeRule learnt = limitsInForce({shipped(id)}, {{id, measured}}, false).first();
    const QList<double> made{learnt.warns, learnt.stops, learnt.warnsBelow, learnt.stopsBelow};
    for (qsizetype i = 0; i < made.size(); ++i)
        QVERIFY2(qAbs(made.at(i) - limits.at(i)) < 1e-9, qPrintable(QString::number(made.at(i))));
    QCOMPARE(learnt.fromCount, shipped(id).fromCount);
}

void TestBrakeLimits::semesters_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("limits"); // warns, stops, warns below, stops below
    QTest::newRow("BR01 three times") << u"BR01"_s << QList<double>{150, 600, -15, -60};
    QTest::newRow("BR02 three times") << u"BR02"_s << QList<double>{6, 15, 0, 0};
    QTest::newRow("BR03 as always") << u"BR03"_s << QList<double>{10, 20, 0, 0};
    QTest::newRow("BR03 by domain as always") << u"BR03.domain"_s << QList<double>{5, 10, 0, 0};
    QTest::newRow("BR04 ten times") << u"BR04"_s << QList<double>{5, 10, 0, 0};
    QTest::newRow("BR05 three times") << u"BR05"_s << QList<double>{15, 30, 0, 0};
    QTest::newRow("BR06 as always") << u"BR06"_s << QList<double>{1, 2, 0, 0};
    QTest::newRow("BR07 as always") << u"BR07"_s << QList<double>{0.0001, 2, 0, 0};
    QTest::newRow("BR08 as always") << u"BR08"_s << QList<double>{0, 1, 0, 0};
    QTest::newRow("BR09 as always") << u"BR09"_s << QList<double>{1, 5, 0, 0};
}

void TestBrakeLimits::semesters()
{
    QFETCH(QString, id);
    QFETCH(QList<double>, limits);
    const BrakeRule rule = limitsInForce({shipped(id)}, {}, true).first();
    QCOMPARE(QList<double>({rule.warns, rule.stops, rule.warnsBelow, rule.stopsBelow}), limits);
    // What was learnt is allowed as many times as what the text gives.
    const BrakeRule learnt = limitsInForce({shipped(id)}, {{id, QList<double>(10, 0)}}, true).first();
    const double share = rule.learns ? 0.25 : 1;
    QCOMPARE(learnt.stops, rule.stops * share);
    QCOMPARE(learnt.stopsBelow, rule.stopsBelow * share);
}

void TestBrakeLimits::whatDoesNotLearnStaysAsItIs()
{
    const QList<BrakeRule> rules{shipped(u"second.changes"_s), shipped(u"BR06"_s), shipped(u"BR08"_s)};
    const BrakeHistory history{{u"second.changes"_s, QList<double>(30, 1)}, {u"BR06"_s, QList<double>(30, 1)}};
    QCOMPARE(limitsInForce(rules, history, false), rules);
}

void TestBrakeLimits::whatIsOffStaysOff()
{
    const BrakeRule off{.id = u"BR02"_s, .unit = BrakeUnit::Percent, .learns = true, .semesterFactor = 3};
    QCOMPARE(limitsInForce({off}, {{off.id, QList<double>(30, 1)}}, true), {off});
}

QTEST_APPLESS_MAIN(TestBrakeLimits)
#include "tst_brakelimits.moc"
