// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brake.h"
#include "tests/services/queue/samples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const BrakeRule both{.id = u"BR"_s,
                     .unit = BrakeUnit::Percent,
                     .warns = 50,
                     .stops = 200,
                     .warnsBelow = -5,
                     .stopsBelow = -20,
                     .fromCount = 10};

Change changeWith(const QString &name, const QString &file = {})
{
    Change change = samples::update(samples::kari(), {samples::edit(samples::kari(), u"last_name"_s, name)});
    change.evidence.fileSha256 = file;
    change.digest = changeDigest(change);
    return change;
}

} // namespace

/// Limits are data; judging is a pure function of them and of what was measured.
class TestBrake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreReachedFromBothSides_data();
    void limitsAreReachedFromBothSides();
    void zeroIsOff();
    void whatCannotBeJudgedStops_data();
    void whatCannotBeJudgedStops();
    void theShippedTableIsWhole();
    void aBrokenTableIsRefused_data();
    void aBrokenTableIsRefused();
    void verdictsRoundTrip();
    void measuresRoundTrip();
    void theDigestIsThatOfTheExactSet_data();
    void theDigestIsThatOfTheExactSet();
};

void TestBrake::limitsAreReachedFromBothSides_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<BrakeOutcome>("outcome");
    QTest::addColumn<double>("limit");
    using enum BrakeOutcome;
    QTest::newRow("nothing") << 0.0 << 100LL << Pass << 200.0;
    QTest::newRow("below the warning") << 49.9 << 100LL << Pass << 200.0;
    QTest::newRow("the warning") << 50.0 << 100LL << Warn << 50.0;
    QTest::newRow("below the stop") << 199.9 << 100LL << Warn << 50.0;
    QTest::newRow("the stop") << 200.0 << 100LL << Stop << 200.0;
    QTest::newRow("over the stop") << 1e9 << 100LL << Stop << 200.0;
    QTest::newRow("few fewer") << -4.9 << 100LL << Pass << -20.0;
    QTest::newRow("the lower warning") << -5.0 << 100LL << Warn << -5.0;
    QTest::newRow("the lower stop") << -20.0 << 100LL << Stop << -20.0;
    QTest::newRow("too few to stop") << 200.0 << 9LL << Warn << 200.0;
    QTest::newRow("just enough to stop") << 200.0 << 10LL << Stop << 200.0;
}

void TestBrake::limitsAreReachedFromBothSides()
{
    QFETCH(double, measured);
    QFETCH(qint64, count);
    QFETCH(BrakeOutcome, outcome);
    QFETCH(double, limit);
    const auto verdicts = judge({both}, {{.id = u"BR"_s, .measured = measured, .count = count}});
    QCOMPARE(
        verdicts,
        QList({BrakeVerdict{
            .id = u"BR"_s, .unit = BrakeUnit::Percent, .measured = measured, .limit = limit, .outcome = outcome}}));
    QCOMPARE(stops(verdicts), outcome == BrakeOutcome::Stop);
}

void TestBrake::zeroIsOff()
{
    const BrakeRule off{.id = u"BR"_s};
    for (const double measured : {-1e9, 0.0, 1e9}) {
        const auto verdicts = judge({off}, {{.id = u"BR"_s, .measured = measured, .count = 1000}});
        QCOMPARE(verdicts.first().outcome, BrakeOutcome::Pass);
    }
}

void TestBrake::whatCannotBeJudgedStops_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("measured");
    QTest::newRow("no rule") << u"BR99"_s << 0.0;
    QTest::newRow("not a number") << u"BR"_s << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << u"BR"_s << -std::numeric_limits<double>::infinity();
}

void TestBrake::whatCannotBeJudgedStops()
{
    QFETCH(QString, id);
    QFETCH(double, measured);
    const auto verdicts = judge({both}, {{.id = id, .measured = measured}});
    QVERIFY(stops(verdicts));
    QVERIFY(std::isfinite(verdicts.first().measured));
}

void TestBrake::theShippedTableIsWhole()
{
    QStringList ids;
    for (const BrakeRule &rule : shippedBrakeRules()) {
        ids.append(rule.id);
        QVERIFY(rule.stops > 0 || rule.warns > 0);
    }
    QVERIFY(ids.contains(u"second.changes"_s));
    QVERIFY(ids.contains(u"second.deletes"_s));
    for (const int brake : {1, 2, 3, 4, 5, 6, 7, 8, 9})
        QVERIFY(ids.contains(u"BR0%1"_s.arg(brake))); // `spec/user-import.md` 5.6
}

void TestBrake::aBrokenTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no rules") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(R"({"rules": [{"unit": "count"}]})");
    QTest::newRow("no unit") << QByteArray(R"({"rules": [{"id": "a"}]})");
    QTest::newRow("unknown unit") << QByteArray(R"({"rules": [{"id": "a", "unit": "miles"}]})");
    QTest::newRow("unknown member") << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "stop": 5}]})");
    QTest::newRow("a text") << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "stops": "5"}]})");
    QTest::newRow("below zero") << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "stops": -5}]})");
    QTest::newRow("lower above zero") << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "stops_below": 5}]})");
    QTest::newRow("a factor that tightens")
        << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "semester_factor": 0.5}]})");
    QTest::newRow("no yes or no") << QByteArray(R"({"rules": [{"id": "a", "unit": "count", "learns": 1}]})");
    QTest::newRow("twice") << QByteArray(R"({"rules": [{"id": "a", "unit": "count"}, {"id": "a", "unit": "count"}]})");
}

void TestBrake::aBrokenTableIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!brakeRulesFromJson(json));
}

void TestBrake::measuresRoundTrip()
{
    const QList<BrakeMeasure> measures{
        {.id = u"BR03"_s, .measured = 12.5, .count = 1500, .subject = u"last_name"_s},
        {.id = u"BR01"_s, .measured = -5.25},
    };
    QCOMPARE(measuresFromJson(measuresToJson(measures)), measures);
    QVERIFY(measuresFromJson({u"BR01"_s, QJsonObject{{u"id"_s, u"BR01"_s}, {u"measured"_s, u"5"_s}}}).isEmpty());
}

void TestBrake::verdictsRoundTrip()
{
    const auto verdicts = judge({both},
                                {{.id = u"BR"_s, .measured = 33.25, .count = 1},
                                 {.id = u"BR"_s, .measured = -33.25, .count = 20},
                                 {.id = u"other"_s}});
    QCOMPARE(verdictsFromJson(verdictsToJson(verdicts)), verdicts);
    QVERIFY(!verdictsFromJson({QJsonObject{{u"id"_s, u"x"_s}, {u"unit"_s, u"count"_s}, {u"outcome"_s, u"?"_s}}}));
}

void TestBrake::theDigestIsThatOfTheExactSet_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("measured");
    QTest::newRow("another change") << u"NSK"_s << QStringList{u"Berg"_s, u"Lie"_s} << u"f1"_s << 33.0;
    QTest::newRow("one more") << u"NSK"_s << QStringList{u"Berg"_s, u"Dahl"_s, u"Lie"_s} << u"f1"_s << 33.0;
    QTest::newRow("one fewer") << u"NSK"_s << QStringList{u"Berg"_s} << u"f1"_s << 33.0;
    QTest::newRow("another order") << u"NSK"_s << QStringList{u"Dahl"_s, u"Berg"_s} << u"f1"_s << 33.0;
    QTest::newRow("another file") << u"NSK"_s << QStringList{u"Berg"_s, u"Dahl"_s} << u"f2"_s << 33.0;
    QTest::newRow("another figure") << u"NSK"_s << QStringList{u"Berg"_s, u"Dahl"_s} << u"f1"_s << 34.0;
    QTest::newRow("another institution") << u"HVO"_s << QStringList{u"Berg"_s, u"Dahl"_s} << u"f1"_s << 33.0;
}

void TestBrake::theDigestIsThatOfTheExactSet()
{
    QFETCH(QString, institution);
    QFETCH(QStringList, names);
    QFETCH(QString, file);
    QFETCH(double, measured);
    const auto digest = [](const QString &code, const QStringList &familyNames, const QString &sha, double figure) {
        QList<Change> changes;
        for (const QString &name : familyNames)
            changes.append(changeWith(name, sha));
        return brakeDigest(InstitutionCode(code), changes, judge({both}, {{.id = u"BR"_s, .measured = figure}}));
    };
    const QByteArray one = digest(u"NSK"_s, {u"Berg"_s, u"Dahl"_s}, u"f1"_s, 33.0);
    QCOMPARE(one.size(), 32);
    QCOMPARE(digest(u"NSK"_s, {u"Berg"_s, u"Dahl"_s}, u"f1"_s, 33.0), one);
    QVERIFY(digest(institution, names, file, measured) != one);
}

QTEST_GUILESS_MAIN(TestBrake)
#include "tst_brake.moc"
