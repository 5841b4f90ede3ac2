// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/runcounters.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

RunCounter counter(const QString &code, const QString &name, const QString &text)
{
    return {.type = {.value = code, .desc = name}, .text = text};
}

} // namespace

class TestRunCounters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The lines that the reports are known to have (`spec/alma-api.md` 4.5), whatever their codes.
    void reportsAreUnderstoodByTheirNames()
    {
        const RunCounts counts = countsOf({counter(u"a.b"_s, u"Total records processed"_s, u"3"_s),
                                           counter(u"a.c"_s, u"Total users processed"_s, u"1200"_s),
                                           counter(u"a.d"_s, u"TOTAL  USERS REJECTED "_s, u"4"_s),
                                           counter(u"Total users updated"_s, {}, u"20"_s),
                                           counter(u"a.e"_s, u"Total users created"_s, u"0"_s)},
                                          CounterTable::shipped());
        QCOMPARE(counts.processed, std::optional<qint64>(1200));
        QCOMPARE(counts.rejected, std::optional<qint64>(4));
        QCOMPARE(counts.updated, std::optional<qint64>(20));
        QCOMPARE(counts.created, std::optional<qint64>(0));
        QCOMPARE(counts.unchanged, std::optional<qint64>());
        QCOMPARE(counts.bins, std::optional<qint64>(3)); // not users
        QVERIFY(counts.others.isEmpty());
    }

    void whatIsNotUnderstoodIsKept()
    {
        const QList<RunCounter> odd{counter(u"FTP has failed."_s, {}, u"Download zip file for manual FTP."_s),
                                    counter(u"Failed to process record"_s, {}, u"9927964200521"_s),
                                    counter({}, {}, u"7"_s), counter({}, u"Total users created"_s, u"some"_s),
                                    counter({}, u"Total users deleted"_s, u"1"_s)};
        QCOMPARE(countsOf(odd, CounterTable::shipped()), (RunCounts{.others = odd}));
        QCOMPARE(countsOf({}, CounterTable::shipped()), RunCounts{});
    }

    void theSecondOfTwoIsKeptAsItCame()
    {
        const RunCounts counts =
            countsOf({counter({}, u"Total users created"_s, u"1"_s), counter({}, u"Users created"_s, u"2"_s)},
                     CounterTable::shipped());
        QCOMPARE(counts.created, std::optional<qint64>(1));
        QCOMPARE(counts.others.size(), 1);
    }

    void codesComeBeforeNames()
    {
        const auto table = CounterTable::fromJson(
            R"({"counters":[{"means":"created","codes":["x.1"],"names":[]},
                            {"means":"updated","codes":[],"names":["Users created"]}]})");
        QVERIFY(table);
        QCOMPARE(table->meaningOf(counter(u"x.1"_s, u"Users created"_s, {})), CounterMeaning::Created);
        QCOMPARE(table->meaningOf(counter(u"x.2"_s, u"users created"_s, {})), CounterMeaning::Updated);
        QCOMPARE(table->meaningOf(counter(u"X.1"_s, {}, {})), std::nullopt);
    }

    void aTableThatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (
            const char *json :
            {"", "{}", R"({"counters":[{}]})", R"({"counters":[{"means":"loved","codes":[],"names":[]}]})",
             R"({"counters":[{"means":"created","codes":[]}]})",
             R"({"counters":[{"means":"created","codes":["a","a"],"names":[]}]})",
             R"({"counters":[{"means":"created","codes":[],"names":["A"]},{"means":"updated","codes":[],"names":["a"]}]})",
             R"({"counters":[{"means":"created","codes":[],"names":[" "]}]})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void aTableThatIsNotWholeIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto table = CounterTable::fromJson(json);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestRunCounters)
#include "tst_runcounters.moc"
