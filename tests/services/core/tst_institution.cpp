// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/institution.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Institution usable()
{
    Institution institution;
    institution.code = InstitutionCode(u"NSK"_s);
    institution.name = u"Nord-Østre høgskole"_s;
    institution.almaUrl = QUrl(u"https://api-eu.hosted.exlibrisgroup.com"_s);
    return institution;
}

using Edit = std::function<void(Institution &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class tst_Institution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsGoBothWays();
    void unknownWordsGiveNothing();
    void usableInstitutionsPass_data();
    void usableInstitutionsPass();
    void unusableValuesNameTheirField_data();
    void unusableValuesNameTheirField();
    void aKeyGoesToSafePlacesOnly_data();
    void aKeyGoesToSafePlacesOnly();
};

void tst_Institution::wordsGoBothWays()
{
    for (const auto value : {AlmaEnvironment::Unknown, AlmaEnvironment::Production, AlmaEnvironment::Sandbox})
        QVERIFY(almaEnvironmentFromWord(toWord(value)) == value);
    for (const auto value :
         {KeyState::Missing, KeyState::Untested, KeyState::Working, KeyState::Refused, KeyState::Mismatch})
        QVERIFY(keyStateFromWord(toWord(value)) == value);
    for (const auto value : {Bups1Variant::Auto, Bups1Variant::Utf8, Bups1Variant::Latin1})
        QVERIFY(bups1VariantFromWord(toWord(value)) == value);
    for (const auto value : {LtTarget::PrimaryIdentifier, LtTarget::Barcode})
        QVERIFY(ltTargetFromWord(toWord(value)) == value);
    for (const auto value : {SisEmptySticky::Clear, SisEmptySticky::Keep})
        QVERIFY(sisEmptyStickyFromWord(toWord(value)) == value);
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        days += toWord(static_cast<Qt::DayOfWeek>(day));
        QVERIFY(dayOfWeekFromWord(days.back()) == static_cast<Qt::DayOfWeek>(day));
    }
    QCOMPARE(days.join(u' '), u"mon tue wed thu fri sat sun"_s);
    // The command line's own words (`design.md`).
    QCOMPARE(toWord(Bups1Variant::Latin1), u"bups1-latin1"_s);
    QCOMPARE(toWord(LtTarget::Barcode), u"BARCODE"_s);
}

void tst_Institution::unknownWordsGiveNothing()
{
    for (const QString &word : {QString(), u"Production"_s, u"monday"_s, u"mon "_s, u"barcode"_s}) {
        QVERIFY(!almaEnvironmentFromWord(word));
        QVERIFY(!keyStateFromWord(word));
        QVERIFY(!bups1VariantFromWord(word));
        QVERIFY(!ltTargetFromWord(word));
        QVERIFY(!sisEmptyStickyFromWord(word));
        QVERIFY(!dayOfWeekFromWord(word));
    }
}

void tst_Institution::usableInstitutionsPass_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("plain") << Edit([](Institution &) { });
    QTest::newRow("longest code") << Edit([](Institution &i) { i.code = InstitutionCode(QString(32, u'A')); });
    QTest::newRow("loopback by name") << Edit([](Institution &i) { i.almaUrl = QUrl(u"http://localhost:8080"_s); });
    QTest::newRow("loopback by address") << Edit(
        [](Institution &i) { i.almaUrl = QUrl(u"http://127.0.0.1:8080/almaws/v1"_s); });
    QTest::newRow("loopback by version 6") << Edit([](Institution &i) { i.almaUrl = QUrl(u"http://[::1]:8080"_s); });
    QTest::newRow("slowest") << Edit([](Institution &i) { i.callsPerSecond = 1; });
    QTest::newRow("fastest") << Edit([](Institution &i) { i.callsPerSecond = 25; });
    QTest::newRow("no reserve") << Edit([](Institution &i) { i.reserve = 0; });
    QTest::newRow("realms") << Edit([](Institution &i) { i.realms = {u"nsk.example"_s, u"student.nsk.example"_s}; });
    QTest::newRow("all nights") << Edit([](Institution &i) {
        i.nights = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
    });
    QTest::newRow("code book") << Edit([](Institution &i) { i.codeBook = u"{}"_s; });
}

void tst_Institution::usableInstitutionsPass()
{
    QFETCH(const Edit, edit);
    Institution institution = usable();
    edit(institution);
    const auto valid = validated(institution);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().subject));
}

void tst_Institution::unusableValuesNameTheirField_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const QString invalid = u"invalid-value"_s;
    const auto coded = [](const QString &code) {
        return Edit([code](Institution &i) { i.code = InstitutionCode(code); });
    };
    QTest::newRow("no code") << coded({}) << invalid << u"code"_s;
    QTest::newRow("code with blank") << coded(u"N SK"_s) << invalid << u"code"_s;
    QTest::newRow("code with slash") << coded(u"../NSK"_s) << invalid << u"code"_s;
    QTest::newRow("code with æ") << coded(u"NÆK"_s) << invalid << u"code"_s;
    QTest::newRow("code too long") << coded(QString(33, u'A')) << invalid << u"code"_s;
    QTest::newRow("code with line feed") << coded(u"NSK\n"_s) << invalid << u"code"_s;
    QTest::newRow("no name") << Edit([](Institution &i) { i.name = u"  "_s; }) << invalid << u"name"_s;
    QTest::newRow("name of two lines") << Edit([](Institution &i) { i.name = u"a\nb"_s; }) << invalid << u"name"_s;
    QTest::newRow("endless name") << Edit([](Institution &i) { i.name = QString(201, u'a'); }) << invalid << u"name"_s;
    const auto addressed = [](const QString &url) { return Edit([url](Institution &i) { i.almaUrl = QUrl(url); }); };
    QTest::newRow("no address") << addressed({}) << invalid << u"alma-url"_s;
    QTest::newRow("address without host") << addressed(u"https://"_s) << invalid << u"alma-url"_s;
    QTest::newRow("another scheme") << addressed(u"ftp://alma.example"_s) << invalid << u"alma-url"_s;
    QTest::newRow("file") << addressed(u"file:///etc/hosts"_s) << invalid << u"alma-url"_s;
    QTest::newRow("key in the query") << addressed(u"https://alma.example/?apikey=x"_s) << invalid << u"alma-url"_s;
    QTest::newRow("password") << addressed(u"https://me:secret@alma.example"_s) << invalid << u"alma-url"_s;
    QTest::newRow("plain http") << addressed(u"http://alma.example"_s) << u"insecure-url"_s << u"NSK"_s;
    QTest::newRow("looks like loopback") << addressed(u"http://localhost.example"_s) << u"insecure-url"_s << u"NSK"_s;
    QTest::newRow("Alma's code") << Edit([](Institution &i) { i.almaCode = u"47 BIBSYS"_s; }) << invalid
                                 << u"alma-code"_s;
    QTest::newRow("no external id") << Edit([](Institution &i) { i.externalId.clear(); }) << invalid
                                    << u"external-id"_s;
    QTest::newRow("no Feide type") << Edit([](Institution &i) { i.feideIdType.clear(); }) << invalid
                                   << u"feide-id-type"_s;
    for (const double rate :
         {0.0, 0.99, 25.01, -3.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        QTest::newRow(qPrintable(u"%1 calls a second"_s.arg(rate)))
            << Edit([rate](Institution &i) { i.callsPerSecond = rate; }) << invalid << u"calls-per-second"_s;
    }
    QTest::newRow("negative reserve") << Edit([](Institution &i) { i.reserve = -1; }) << invalid << u"reserve"_s;
    QTest::newRow("huge reserve") << Edit([](Institution &i) { i.reserve = 10'000'001; }) << invalid << u"reserve"_s;
    for (const QString &realm :
         {u"NSK.example"_s, u"nsk"_s, u".example"_s, u"nsk."_s, u"a@nsk.example"_s, u"n sk.example"_s, QString()}) {
        QTest::newRow(qPrintable(u"realm \"%1\""_s.arg(realm)))
            << Edit([realm](Institution &i) { i.realms = {realm}; }) << invalid << u"realm"_s;
    }
    QTest::newRow("realm twice") << Edit([](Institution &i) { i.realms = {u"a.example"_s, u"a.example"_s}; }) << invalid
                                 << u"realm"_s;
    QTest::newRow("empty library") << Edit([](Institution &i) { i.libraries = {QString()}; }) << invalid
                                   << u"library"_s;
    QTest::newRow("empty user group") << Edit([](Institution &i) { i.userGroups = {u" "_s}; }) << invalid
                                      << u"user-group"_s;
    QTest::newRow("list for a code book")
        << Edit([](Institution &i) { i.codeBook = u"[]"_s; }) << invalid << u"code-book"_s;
    QTest::newRow("broken code book") << Edit([](Institution &i) { i.codeBook = u"{\"a\":"_s; }) << invalid
                                      << u"code-book"_s;
    QTest::newRow("night twice") << Edit([](Institution &i) { i.nights = {Qt::Monday, Qt::Monday}; }) << invalid
                                 << u"nights"_s;
}

void tst_Institution::unusableValuesNameTheirField()
{
    QFETCH(const Edit, edit);
    Institution institution = usable();
    edit(institution);
    const auto valid = validated(institution);
    QVERIFY(!valid);
    QCOMPARE(valid.error().kind, Error::Kind::BadInput);
    QTEST(valid.error().code, "code");
    QTEST(valid.error().subject, "subject");
}

void tst_Institution::aKeyGoesToSafePlacesOnly_data()
{
    QTest::addColumn<bool>("safe");
    QTest::newRow("https://alma.example") << true;
    QTest::newRow("http://127.0.0.1:1") << true;
    QTest::newRow("http://127.9.9.9") << true;
    QTest::newRow("http://[::1]") << true;
    QTest::newRow("http://localhost") << true;
    QTest::newRow("http://alma.example") << false;
    QTest::newRow("http://192.168.1.1") << false;
    QTest::newRow("http://localhost.evil.example") << false;
    QTest::newRow("http://127.0.0.1.evil.example") << false;
    QTest::newRow("http://[::ffff:127.0.0.1]") << false; // the client would not call it
    QTest::newRow("http://[::1]:8080") << true;
    QTest::newRow("http://localhost@evil.example") << false;
    QTest::newRow("ws://127.0.0.1") << false;
    QTest::newRow("") << false;
}

void tst_Institution::aKeyGoesToSafePlacesOnly()
{
    QFETCH(const bool, safe);
    QCOMPARE(isSafeAlmaUrl(QUrl(QString::fromLatin1(QTest::currentDataTag()))), safe);
}

QTEST_GUILESS_MAIN(tst_Institution)
#include "tst_institution.moc"
