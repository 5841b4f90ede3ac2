// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/codebook.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// When semesters begin and which days are quiet; both are data of the code book.
class TestImportCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedSemesters_data();
    void theShippedSemesters();
    void weekendsAreQuietAsShipped();
    void anInstitutionHasItsOwn();
    void aPeriodMayGoOverNewYear();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void groupKindsAreEmptyAsShipped();
};

void TestImportCalendar::theShippedSemesters_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("begins");
    QTest::newRow("day before autumn") << QDate(2026, 7, 31) << false;
    QTest::newRow("first of autumn") << QDate(2026, 8, 1) << true;
    QTest::newRow("last of autumn") << QDate(2026, 9, 15) << true;
    QTest::newRow("day after autumn") << QDate(2026, 9, 16) << false;
    QTest::newRow("New Year's Day") << QDate(2027, 1, 1) << false;
    QTest::newRow("first of spring") << QDate(2027, 1, 2) << true;
    QTest::newRow("last of spring") << QDate(2027, 2, 1) << true;
    QTest::newRow("day after spring") << QDate(2027, 2, 2) << false;
}

void TestImportCalendar::theShippedSemesters()
{
    QFETCH(QDate, date);
    QTEST(CodeBook::shipped().calendar().isSemesterStart(date), "begins");
}

void TestImportCalendar::weekendsAreQuietAsShipped()
{
    const ImportCalendar &calendar = CodeBook::shipped().calendar();
    QVERIFY(!calendar.isQuiet(QDate(2026, 11, 27))); // a Friday
    QVERIFY(calendar.isQuiet(QDate(2026, 11, 28)));
    QVERIFY(calendar.isQuiet(QDate(2026, 11, 29)));
    QVERIFY(!calendar.isQuiet(QDate(2026, 11, 30)));
}

void TestImportCalendar::anInstitutionHasItsOwn()
{
    const auto book = CodeBook::withOverride(
        uR"({"calendar": {"semesters": [{"from": "10-01", "to": "10-31"}], "quietDates": ["2026-12-24"]},
             "groupKinds": {"staff": ["9"]}})"_s);
    QVERIFY(book.has_value());
    QVERIFY(book->calendar().isSemesterStart(QDate(2026, 10, 15)));
    QVERIFY(!book->calendar().isSemesterStart(QDate(2026, 8, 15)));
    QVERIFY(book->calendar().isQuiet(QDate(2026, 12, 24)));
    QVERIFY(book->calendar().isQuiet(QDate(2026, 11, 28))); // what is not named stays
    QVERIFY(book->groupKinds().staff.contains(u"9"_s));
}

void TestImportCalendar::aPeriodMayGoOverNewYear()
{
    const auto period = YearlyPeriod::fromJson({{u"from"_s, u"12-20"_s}, {u"to"_s, u"01-10"_s}});
    QVERIFY(period);
    QVERIFY(period->contains(QDate(2026, 12, 31)));
    QVERIFY(period->contains(QDate(2027, 1, 10)));
    QVERIFY(!period->contains(QDate(2027, 1, 11)));
    QVERIFY(!period->contains(QDate(2026, 12, 19)));
}

void TestImportCalendar::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("unknown member") << uR"({"calendar": {"holidays": []}})"_s;
    QTest::newRow("no such day") << uR"({"calendar": {"semesters": [{"from": "02-30", "to": "03-01"}]}})"_s;
    QTest::newRow("half a period") << uR"({"calendar": {"semesters": [{"from": "02-01"}]}})"_s;
    QTest::newRow("no weekday") << uR"({"calendar": {"quietDays": ["lør"]}})"_s;
    QTest::newRow("no list") << uR"({"calendar": {"quietDays": "sat"}})"_s;
    QTest::newRow("no date") << uR"({"calendar": {"quietDates": ["24.12.2026"]}})"_s;
    QTest::newRow("unknown kind") << uR"({"groupKinds": {"guests": ["1"]}})"_s;
    QTest::newRow("a number for a code") << uR"({"groupKinds": {"staff": [1]}})"_s;
}

void TestImportCalendar::whatCannotBeReadIsRefused()
{
    QFETCH(QString, json);
    const auto book = CodeBook::withOverride(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, u"code-book-invalid");
}

void TestImportCalendar::groupKindsAreEmptyAsShipped()
{
    QCOMPARE(CodeBook::shipped().groupKinds(), GroupKinds());
}

QTEST_APPLESS_MAIN(TestImportCalendar)
#include "tst_importcalendar.moc"
