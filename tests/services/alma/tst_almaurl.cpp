// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaurl.h"
#include "services/core/institution.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestAlmaUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainHttpGoesToThisMachineOnly_data();
    void plainHttpGoesToThisMachineOnly();
    void baseEndsWithThePrefixOnce_data();
    void baseEndsWithThePrefixOnce();
    void addressesThatAreNone_data();
    void addressesThatAreNone();
    void idsArriveAsTheyAre_data();
    void idsArriveAsTheyAre();
    void idsThatCannotBeAddressedAreRefused_data();
    void idsThatCannotBeAddressedAreRefused();
    void pathsThatStepAreRefused_data();
    void pathsThatStepAreRefused();
    void queryValuesArriveAsTheyAre();
    void logsShowNoIds_data();
    void logsShowNoIds();
    void onlyTheSameHostIsFollowed_data();
    void onlyTheSameHostIsFollowed();
};

void TestAlmaUrl::plainHttpGoesToThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    for (const char *good : {"http://127.0.0.1:8080", "http://127.255.0.3", "http://localhost:1", "http://LOCALHOST",
                             "http://[::1]:8080", "https://api-eu.hosted.exlibrisgroup.com", "https://10.0.0.1"})
        QTest::newRow(good) << QString::fromLatin1(good) << u""_s;
    for (const char *bad : {"http://api-eu.hosted.exlibrisgroup.com", "http://10.0.0.1", "http://128.0.0.1",
                            "http://127.0.0.1.example", "http://localhost.example", "http://localhost.", "http://[::2]",
                            "http://[::ffff:127.0.0.1]", "http://0.0.0.0", "http://127-0-0-1.example"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << u"insecure-url"_s;
    for (const char *wrong :
         {"ftp://127.0.0.1", "file:///etc/passwd", "https://", "api-eu.hosted.exlibrisgroup.com", "",
          "https://user:word@api.example", "https://api.example?apikey=x", "https://api.example#x"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << u"invalid-value"_s;
}

void TestAlmaUrl::plainHttpGoesToThisMachineOnly()
{
    QFETCH(const QString, url);
    QFETCH(const QString, code);
    const auto base = almaurl::base(QUrl(url));
    QCOMPARE(base ? QString() : base.error().code, code);
    if (!base)
        QCOMPARE(base.error().kind, Error::Kind::BadInput);
}

void TestAlmaUrl::baseEndsWithThePrefixOnce_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::newRow("bare") << u"https://api.example"_s << u"https://api.example/almaws/v1"_s;
    QTest::newRow("slash") << u"https://api.example/"_s << u"https://api.example/almaws/v1"_s;
    QTest::newRow("whole") << u"https://api.example/almaws/v1"_s << u"https://api.example/almaws/v1"_s;
    QTest::newRow("whole, slashes") << u"https://api.example/almaws/v1//"_s << u"https://api.example/almaws/v1"_s;
    QTest::newRow("gateway") << u"https://gw.example/eu"_s << u"https://gw.example/eu/almaws/v1"_s;
    QTest::newRow("port") << u"http://127.0.0.1:81/almaws/v1/"_s << u"http://127.0.0.1:81/almaws/v1"_s;
}

void TestAlmaUrl::baseEndsWithThePrefixOnce()
{
    QFETCH(const QString, url);
    QFETCH(const QString, base);
    QCOMPARE(almaurl::base(QUrl(url)).value().toString(), base);
}

void TestAlmaUrl::addressesThatAreNone_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.1", "127.0.0.256", "0177.0.0.1", "127.0.0.01", "0x7f.0.0.1", "2130706433", "127.0.0",
                             "127.0.0.1.", "::", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestAlmaUrl::addressesThatAreNone()
{
    QFETCH(const QString, host);
    QVERIFY(!isLoopbackHost(host));
}

void TestAlmaUrl::idsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QString &id, const char *target) { QTest::newRow(target) << id << QByteArray(target); };
    row(u"kari"_s, "/almaws/v1/users/kari");
    row(u"a/b"_s, "/almaws/v1/users/a%2Fb");
    row(u"100%"_s, "/almaws/v1/users/100%25");
    row(u"a%2Fb"_s, "/almaws/v1/users/a%252Fb");
    row(u"../bibs"_s, "/almaws/v1/users/..%2Fbibs");
    row(u"%2e%2e"_s, "/almaws/v1/users/%252e%252e");
    row(u"kari nordmann"_s, "/almaws/v1/users/kari%20nordmann");
    row(u" x "_s, "/almaws/v1/users/%20x%20");
    row(u"åse.øverås@æ.example"_s, "/almaws/v1/users/%C3%A5se.%C3%B8ver%C3%A5s%40%C3%A6.example");
    row(u"a+b?c#d&e=f;g"_s, "/almaws/v1/users/a%2Bb%3Fc%23d%26e%3Df%3Bg");
    row(u"čáhci\U0001F600"_s, "/almaws/v1/users/%C4%8D%C3%A1hci%F0%9F%98%80");
    row(u"a\\b\"c<d>"_s, "/almaws/v1/users/a%5Cb%22c%3Cd%3E");
    row(u"..."_s, "/almaws/v1/users/...");
}

void TestAlmaUrl::idsArriveAsTheyAre()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, target);
    const auto part = almaurl::pathPart(id);
    QVERIFY(part);
    const auto url = almaurl::call(QUrl(u"https://api.example/almaws/v1"_s), u"/users/"_s + *part, {});
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), QByteArray("https://api.example" + target));
    QCOMPARE(QUrl::fromPercentEncoding(target.mid(QByteArray("/almaws/v1/users/").size())), id);
}

void TestAlmaUrl::idsThatCannotBeAddressedAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("line") << u"a\nb"_s;
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("half a pair") << QString(QChar(0xD800));
}

void TestAlmaUrl::idsThatCannotBeAddressedAreRefused()
{
    QFETCH(const QString, id);
    const auto part = almaurl::pathPart(id);
    QVERIFY(!part);
    QCOMPARE(part.error().kind, Error::Kind::BadInput);
    QCOMPARE(part.error().code, u"invalid-value"_s);
}

void TestAlmaUrl::pathsThatStepAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"", "users", "//evil.example/x", "/users/..", "/users/../bibs", "/users/%2e%2e", "/users/%2E./x", "/users/.",
          "/users?x", "/users#x", "/users/a b", "/users/\\x", "/users/\xC3\xA6", "@evil.example/"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestAlmaUrl::pathsThatStepAreRefused()
{
    QFETCH(const QString, path);
    const auto url = almaurl::call(QUrl(u"https://api.example/almaws/v1"_s), path, {});
    QVERIFY(!url);
    QCOMPARE(url.error().code, u"invalid-value"_s);
}

void TestAlmaUrl::queryValuesArriveAsTheyAre()
{
    QUrlQuery query;
    query.addQueryItem(u"expand"_s, u"loans,requests"_s);
    query.addQueryItem(u"q"_s, u"email~a+b@uni.example AND last_name~Ås"_s);
    const auto url = almaurl::call(QUrl(u"https://api.example/almaws/v1"_s), u"/users"_s, query);
    QVERIFY(url);
    QCOMPARE(url->query(QUrl::FullyEncoded),
             u"expand=loans,requests&q=email~a%2Bb%40uni.example%20AND%20last_name~%C3%85s"_s);
}

void TestAlmaUrl::logsShowNoIds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("user") << u"/users/kari%20nordmann"_s << u"/users/{}"_s;
    QTest::newRow("loans") << u"/users/kari/loans"_s << u"/users/{}/loans"_s;
    QTest::newRow("list") << u"/users"_s << u"/users"_s;
    QTest::newRow("test") << u"/users/operation/test"_s << u"/users/operation/test"_s;
    QTest::newRow("a user called test") << u"/users/test"_s << u"/users/{}"_s;
    QTest::newRow("general") << u"/conf/general"_s << u"/conf/general"_s;
    QTest::newRow("unknown") << u"/kari/nordmann"_s << u"/{}/{}"_s;
}

void TestAlmaUrl::logsShowNoIds()
{
    QFETCH(const QString, path);
    QFETCH(const QString, shown);
    QCOMPARE(almaurl::withoutIds(path), shown);
}

void TestAlmaUrl::onlyTheSameHostIsFollowed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    QTest::newRow("same") << u"https://api.example/a"_s << u"https://api.example/b"_s << true;
    QTest::newRow("port named") << u"https://api.example/a"_s << u"https://api.example:443/b"_s << true;
    QTest::newRow("down to http") << u"https://api.example/a"_s << u"http://api.example/b"_s << false;
    QTest::newRow("up to https") << u"http://127.0.0.1:80/a"_s << u"https://127.0.0.1/b"_s << false;
    QTest::newRow("other host") << u"https://api.example/a"_s << u"https://evil.example/b"_s << false;
    QTest::newRow("other port") << u"https://api.example/a"_s << u"https://api.example:8443/b"_s << false;
    QTest::newRow("with a name") << u"https://api.example/a"_s << u"https://x@api.example/b"_s << false;
    QTest::newRow("nowhere") << u"https://api.example/a"_s << u""_s << false;
}

void TestAlmaUrl::onlyTheSameHostIsFollowed()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, may);
    QCOMPARE(almaurl::mayFollow(QUrl(from), QUrl(to)), may);
}

QTEST_GUILESS_MAIN(TestAlmaUrl)
#include "tst_almaurl.moc"
