// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/feideid.h"
#include "services/userimport/nationalnumber.h"

#include <QTest>

using namespace skranke;
using enum NationalNumber::CheckDigits;

/// The pure functions behind K01 to K09 and P01 to P03; vectors of `spec/user-import.md` 5.5.
class TestNationalNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkDigitsOfTheVectors_data();
    void checkDigitsOfTheVectors();
    void datesAreReadWithoutTheirMarks();
    void monthsThatTwoSeriesShareAreReadBothWays_data();
    void monthsThatTwoSeriesShareAreReadBothWays();
    void formsThatAreNoNumber();
    void centuryFollowsTheIndividualNumber_data();
    void centuryFollowsTheIndividualNumber();
    void feideIdsFallIntoUserAndRealm();
};

void TestNationalNumber::checkDigitsOfTheVectors_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<NationalNumber::CheckDigits>("checkDigits");
    QTest::addColumn<NationalNumber::Series>("series");
    using enum NationalNumber::Series;
    QTest::newRow("today's rule") << QByteArray("02013299997") << Right << Ordinary;
    QTest::newRow("today's rule, another") << QByteArray("30108299920") << Right << Ordinary;
    QTest::newRow("only from 2032") << QByteArray("30108299939") << From2032 << Ordinary;
    QTest::newRow("Tenor") << QByteArray("17912099997") << Right << Eighty;
    QTest::newRow("NAV") << QByteArray("15507600333") << Right << Forty;
    QTest::newRow("synthetic (0,0)") << QByteArray("14830150189") << Right << Eighty;
    QTest::newRow("synthetic (1,0)") << QByteArray("14830150197") << From2032 << Eighty;
    QTest::newRow("synthetic (3,0)") << QByteArray("14830150103") << From2032 << Eighty;
    QTest::newRow("synthetic D-number") << QByteArray("50839410090") << Right << Eighty;
    QTest::newRow("the older sample record") << QByteArray("22877920007") << Right << Eighty;
    QTest::newRow("a digit mistyped") << QByteArray("02013299998") << Wrong << Ordinary;
    QTest::newRow("FS") << QByteArray("17559912344") << Right << Fifty;
}

void TestNationalNumber::checkDigitsOfTheVectors()
{
    QFETCH(QByteArray, number);
    QFETCH(NationalNumber::CheckDigits, checkDigits);
    QFETCH(NationalNumber::Series, series);
    const auto parsed = NationalNumber::parse(number.toStdString());
    QCOMPARE(parsed.form, NationalNumber::Form::Right);
    QCOMPARE(parsed.checkDigits, checkDigits);
    QCOMPARE(parsed.series, series);
    QVERIFY(parsed.dateExists);
}

void TestNationalNumber::datesAreReadWithoutTheirMarks()
{
    const auto dNumber = NationalNumber::parse("50839410090");
    QVERIFY(dNumber.dNumber);
    QCOMPARE(dNumber.day, 10);
    QCOMPARE(dNumber.month, 3);
    QCOMPARE(dNumber.year, 94);
    QVERIFY(!NationalNumber::parse("31029912370").dateExists);
    QVERIFY(!NationalNumber::parse("29029912392").dateExists);
    QVERIFY(NationalNumber::parse("29020012380").dateExists);
    QVERIFY(!NationalNumber::parse("00019912345").dateExists);
    QVERIFY(NationalNumber::parse("97559912321").withdrawnHelpNumber);
    QVERIFY(NationalNumber::parse("17059900000").fictitious);
}

void TestNationalNumber::monthsThatTwoSeriesShareAreReadBothWays_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("dateExists");
    QTest::addColumn<NationalNumber::Series>("series");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("otherMonth"); // 0: only one of the readings is a date
    using enum NationalNumber::Series;
    QTest::newRow("November or January") << QByteArray("15519010094") << true << Forty << 11 << 1;
    QTest::newRow("December or February") << QByteArray("15529012345") << true << Forty << 12 << 2;
    QTest::newRow("31 January, for November has 30 days") << QByteArray("31519010170") << true << Fifty << 1 << 0;
    QTest::newRow("30 December, for February is shorter") << QByteArray("30529010040") << true << Forty << 12 << 0;
    QTest::newRow("29 December or a leap day") << QByteArray("29520010058") << true << Forty << 12 << 2;
    QTest::newRow("29 December, not a leap day") << QByteArray("29529910140") << true << Forty << 12 << 0;
    QTest::newRow("D-number, 31 January") << QByteArray("71519012345") << true << Fifty << 1 << 0;
    QTest::newRow("day 32") << QByteArray("32519010029") << false << Forty << 11 << 0;
    QTest::newRow("October of one series only") << QByteArray("15509012345") << true << Forty << 10 << 0;
    QTest::newRow("March of the other only") << QByteArray("15539012345") << true << Fifty << 3 << 0;
}

void TestNationalNumber::monthsThatTwoSeriesShareAreReadBothWays()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, dateExists);
    QFETCH(NationalNumber::Series, series);
    QFETCH(int, month);
    QFETCH(int, otherMonth);
    const auto parsed = NationalNumber::parse(number.toStdString());
    QCOMPARE(parsed.dateExists, dateExists);
    QCOMPARE(parsed.series, series);
    QCOMPARE(parsed.month, month);
    QCOMPARE(parsed.otherMonth, otherMonth);
}

void TestNationalNumber::formsThatAreNoNumber()
{
    using enum NationalNumber::Form;
    QCOMPARE(NationalNumber::parse("").form, Wrong);
    QCOMPARE(NationalNumber::parse("1705991231").form, TenDigits);
    QCOMPARE(NationalNumber::parse("170599 12313").form, Separators);
    QCOMPARE(NationalNumber::parse("17.05.99-12313").form, Separators);
    QCOMPARE(NationalNumber::parse("1705991231x").form, Wrong);
    QCOMPARE(NationalNumber::parse(std::string(100000, '1')).form, Wrong);
    QCOMPARE(NationalNumber::parse("17059912\xC2\xB2").form, Wrong);
}

void TestNationalNumber::centuryFollowsTheIndividualNumber_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("year");
    QTest::newRow("000-499") << QByteArray("01015549900") << 1955;
    QTest::newRow("500-749, year over 54") << QByteArray("01015550000") << 1855;
    QTest::newRow("500-749, year 54") << QByteArray("01015460000") << 0;
    QTest::newRow("900-999, year over 39") << QByteArray("01014090000") << 1940;
    QTest::newRow("500-999, year under 40") << QByteArray("01013990000") << 2039;
    QTest::newRow("D 500-599") << QByteArray("41015850000") << 1858;
    QTest::newRow("D 500-599, year 57") << QByteArray("41015755000") << 0;
    QTest::newRow("D 000-199") << QByteArray("41013919900") << 1939;
    QTest::newRow("D 200-999") << QByteArray("41013920000") << 2039;
    QTest::newRow("D 600-999") << QByteArray("41014060000") << 1940;
}

void TestNationalNumber::centuryFollowsTheIndividualNumber()
{
    QFETCH(QByteArray, number);
    QFETCH(int, year);
    QCOMPARE(NationalNumber::parse(number.toStdString()).yearBefore2032(), year);
}

void TestNationalNumber::feideIdsFallIntoUserAndRealm()
{
    const auto id = FeideId::parse("ashbj014@nordskog.example", true);
    QVERIFY(id.wellFormed && id.realmIsDomain && !id.hasUpperCase);
    QVERIFY(id.user == "ashbj014" && id.realm == "nordskog.example");
    QVERIFY(FeideId::parse("A@b.example", true).hasUpperCase);
    for (const char *wrong : {"", "@", "a", "a@", "@b.example", "a@b@c.example", "a b@c.example", "a@b\x7F.example"})
        QVERIFY2(!FeideId::parse(wrong, true).wellFormed, wrong);
    for (const char *wrong :
         {"a@b", "a@.example", "a@b..example", "a@-b.example", "a@b-.example", "a@b_c.example", "a@b.example."})
        QVERIFY2(!FeideId::parse(wrong, true).realmIsDomain, wrong);
    QVERIFY(!FeideId::parse("a@" + std::string(64, 'x') + ".example", true).realmIsDomain);
}

QTEST_GUILESS_MAIN(TestNationalNumber)

#include "tst_nationalnumber.moc"
