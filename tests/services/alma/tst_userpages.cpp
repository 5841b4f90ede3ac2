// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/userpages.h"
#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray sample(const QString &name)
{
    QFile file(TestPaths::shared(u"alma-contract/samples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

UserPage pageOf(qint64 total, qsizetype from, qsizetype count)
{
    UserPage page{.total = total, .users = {}};
    for (qsizetype i = from; i < from + count; ++i)
        page.users.append(QJsonObject{{u"primary_id"_s, u"u%1"_s.arg(i)}});
    return page;
}

} // namespace

class TestUserPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfAListIsRead_data();
    void everyShapeOfAListIsRead();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void recordedUsersComeThroughWhole_data();
    void recordedUsersComeThroughWhole();
    void recordedListIsRead();
    void singleElementsBecomeLists();
    void numbersKeepTheirDigits();
    void whatIsNoUserIsRefused_data();
    void whatIsNoUserIsRefused();
    void readingEnds_data();
    void readingEnds();
    void usersComeOnceThoughTheListMoves();
    void aServerThatIgnoresTheOffsetIsLeft();
};

void TestUserPages::everyShapeOfAListIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("users");
    const auto row = [](const char *name, const char *body, qint64 total, int users) {
        QTest::newRow(name) << QByteArray(body) << total << users;
    };
    row("two", R"({"total_record_count":2,"user":[{"primary_id":"a"},{"primary_id":"b"}]})", 2, 2);
    row("array missing", R"({"total_record_count":0})", 0, 0);
    row("array empty", R"({"total_record_count":0,"user":[]})", 0, 0);
    row("array null", R"({"total_record_count":0,"user":null})", 0, 0);
    row("past the end", R"({"total_record_count":250,"user":[]})", 250, 0);
    row("one object for an array", R"({"total_record_count":1,"user":{"primary_id":"a"}})", 1, 1);
    row("total as text", R"({"total_record_count":"17","user":[{"primary_id":"a"}]})", 17, 1);
    row("total empty", R"({"total_record_count":"","user":[{"primary_id":"a"}]})", -1, 1);
    row("total null", R"({"total_record_count":null,"user":[]})", -1, 0);
    row("total missing", R"({"user":[{"primary_id":"a"}]})", -1, 1);
    row("total nonsense", R"({"total_record_count":"many","user":[]})", -1, 0);
    row("total below nothing", R"({"total_record_count":-5,"user":[]})", -1, 0);
    row("XML", R"(<users total_record_count="3"><user><primary_id>a</primary_id></user></users>)", 3, 1);
    row("XML, none", R"(<users total_record_count="0"/>)", 0, 0);
    row("XML after a mark", "\xEF\xBB\xBF<users total_record_count=\"0\"/>", 0, 0);
}

void TestUserPages::everyShapeOfAListIsRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, total);
    QFETCH(const int, users);
    const auto page = userPageFromAnswer(json(body), body);
    QVERIFY(page);
    QCOMPARE(page->total, total);
    QCOMPARE(page->users.size(), users);
}

void TestUserPages::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "{}", R"({"user":"x","total_record_count":1})", R"({"user":[1],"total_record_count":1})",
          R"({"user":[{}],"total_record_count":1})", R"({"user":[null],"total_record_count":1})",
          R"({"primary_id":"kari"})", "<user/>", "<users", "GET - OK"})
        QTest::newRow(body) << QByteArray(body);
}

void TestUserPages::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, body);
    const auto page = userPageFromAnswer(json(body), body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void TestUserPages::recordedUsersComeThroughWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("scriptotek") << u"scriptotek+php-alma-client/user_response.json"_s;
    QTest::newRow("library as a user") << u"BIBSYSDEV+basebibliotek-alma-integrasjoner/lum_0030100.json"_s;
}

void TestUserPages::recordedUsersComeThroughWhole()
{
    QFETCH(const QString, name);
    const QByteArray body = sample(name);
    if (body.isEmpty())
        QSKIP("The recorded answers of ../shared are not here.");
    const QJsonObject object = json(body);
    QCOMPARE(userFromAnswer(object, body).value(), object);
}

void TestUserPages::recordedListIsRead()
{
    const QByteArray body = sample(u"scriptotek+php-alma-client/users_response.json"_s);
    if (body.isEmpty())
        QSKIP("The recorded answers of ../shared are not here.");
    const auto page = userPageFromAnswer(json(body), body);
    QVERIFY(page);
    QCOMPARE(page->total, 1);
    QCOMPARE(page->users.first(), json(body).value("user"_L1).toArray().first().toObject());
}

void TestUserPages::singleElementsBecomeLists()
{
    const QByteArray body = R"({"primary_id":"a","user_identifier":{"value":"1"},"user_note":null,"user_block":[],
        "user_role":[{"parameter":{"type":{"value":"T"}}}],
        "contact_info":{"email":{"email_address":"a@x.example","email_type":{"value":"work"}},"phone":null}})";
    const auto user = userFromAnswer(json(body), body);
    QVERIFY(user);
    QCOMPARE(*user, json(R"({"primary_id":"a","user_identifier":[{"value":"1"}],"user_note":null,"user_block":[],
        "user_role":[{"parameter":[{"type":{"value":"T"}}]}],
        "contact_info":{"email":[{"email_address":"a@x.example","email_type":[{"value":"work"}]}],"phone":null}})"));
}

void TestUserPages::numbersKeepTheirDigits()
{
    const QByteArray body = R"({"primary_id":990006312214702201,"other":9007199254740993})";
    const auto user = userFromAnswer(json(body), body);
    QVERIFY(user);
    QCOMPARE(user->value("primary_id"_L1).toString(), u"990006312214702201"_s);
    QVERIFY(QJsonDocument(*user).toJson().contains("9007199254740993"));
}

void TestUserPages::whatIsNoUserIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{}", "[]", R"({"primary_id":""})", R"({"primary_id":null})", R"({"first_name":"K"})",
                             "<user/>", "<users/>", "OK"})
        QTest::newRow(body) << QByteArray(body);
}

void TestUserPages::whatIsNoUserIsRefused()
{
    QFETCH(const QByteArray, body);
    const auto user = userFromAnswer(json(body), body);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::BadReply);
}

void TestUserPages::readingEnds_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<qint64>("users");
    QTest::newRow("empty") << qint64(0) << QList<int>{0} << qint64(0);
    QTest::newRow("one short page") << qint64(3) << QList<int>{3} << qint64(3);
    QTest::newRow("exactly one") << qint64(100) << QList<int>{100} << qint64(100);
    QTest::newRow("two and a bit") << qint64(201) << QList<int>{100, 100, 1} << qint64(201);
    QTest::newRow("total unknown") << qint64(-1) << QList<int>{100, 100, 30} << qint64(230);
    QTest::newRow("total unknown, even") << qint64(-1) << QList<int>{100, 100, 0} << qint64(200);
    QTest::newRow("total too high") << qint64(500) << QList<int>{100, 50, 0} << qint64(150);
    QTest::newRow("pages of ten though a hundred were asked for") << qint64(25) << QList<int>{10, 10, 5} << qint64(25);
}

void TestUserPages::readingEnds()
{
    QFETCH(const qint64, total);
    QFETCH(const QList<int>, pages);
    QFETCH(const qint64, users);
    UserPaging paging(100);
    qsizetype taken = 0;
    while (!paging.atEnd()) {
        QVERIFY(taken < pages.size());
        const qint64 offset = paging.offset();
        QCOMPARE(paging.take(pageOf(total, offset, pages.at(taken))).size(), pages.at(taken));
        ++taken;
    }
    QCOMPARE(taken, pages.size());
    QCOMPARE(paging.users(), users);
    QCOMPARE(paging.total(), total);
}

void TestUserPages::usersComeOnceThoughTheListMoves()
{
    UserPaging paging(100);
    QCOMPARE(paging.take(pageOf(150, 0, 100)).size(), 100);
    UserPage second = pageOf(151, 95, 51);
    second.users.append(QJsonObject{{u"primary_id"_s, u"U3"_s}});
    QCOMPARE(paging.take(second).size(), 46);
    QVERIFY(paging.atEnd());
    QCOMPARE(paging.users(), 146);
    QCOMPARE(paging.total(), 151);
}

void TestUserPages::aServerThatIgnoresTheOffsetIsLeft()
{
    UserPaging paging(100);
    int pages = 0;
    while (!paging.atEnd() && pages < 10) {
        (void)paging.take(pageOf(-1, 0, 100));
        ++pages;
    }
    QCOMPARE(pages, 2);
    UserPaging counted(100);
    for (pages = 0; !counted.atEnd() && pages < 10; ++pages)
        (void)counted.take(pageOf(1'000'000, 0, 100));
    QCOMPARE(pages, 2);
    QVERIFY(counted.users() < counted.total());
}

QTEST_GUILESS_MAIN(TestUserPages)
#include "tst_userpages.moc"
