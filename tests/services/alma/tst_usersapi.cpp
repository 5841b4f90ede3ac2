// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/usersapi.h"
#include "tests/services/alma/almatesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace skranke;
using namespace skranke::almatesting;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// A list of so many users, as Alma would page it.
struct Directory {
    int users = 0;
    int largest = 100;
    bool tellsTotal = true;

    [[nodiscard]] Step operator()(const FakeHttpServer::Arrival &arrival) const
    {
        const QUrlQuery query(QUrl::fromEncoded(arrival.target).query());
        const int limit = std::min(query.queryItemValue(u"limit"_s).toInt(), largest);
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        QJsonArray list;
        for (int i = offset; i < std::min(users, offset + limit); ++i)
            list.append(QJsonObject{{u"primary_id"_s, u"u%1"_s.arg(i)}});
        QJsonObject answer{{u"user"_s, list}};
        if (tellsTotal)
            answer.insert(u"total_record_count"_s, users);
        return answering(200, QJsonDocument(answer).toJson());
    }
};

QCoro::Task<Result<>> collect(QStringList *ids, QList<QJsonObject> users)
{
    for (const QJsonObject &user : users)
        ids->append(user.value("primary_id"_L1).toString());
    co_return Result<>{};
}

QCoro::Task<Result<>> refuse(QList<QJsonObject>)
{
    co_return std::unexpected(Error{.kind = Kind::Storage, .code = u"disk-full"_s});
}

} // namespace

class TestUsersApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fetchAsksForOneUser();
    void fetchTellsWhoIsNotThere();
    void fetchUnderstandsXml();
    void idsThatCannotBeAddressedCallNothing();
    void pagesHaveAtMostAHundred();
    void allUsersAreReadInOrder_data();
    void allUsersAreReadInOrder();
    void aSmallInstitutionCostsOneCall();
    void theSinkCanStopTheReading();
    void cancelStopsTheReading();
    void writesSendTheUserAndReadTheAnswer();
    void refusalsBringAlmasWords();
    void answersWithoutAUserLeaveAWriteUnknown_data();
    void answersWithoutAUserLeaveAWriteUnknown();
    void removeIsContentWithNothing();
};

void TestUsersApi::fetchAsksForOneUser()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(answering(200, R"({"primary_id":"a/b","unknown":[{"x":1}]})"));
    const auto user = QCoro::waitFor(users.fetch(bench.institution, u"a/b"_s, {}, {u"loans"_s, u"fees"_s}));
    QVERIFY(user);
    QVERIFY(user->contains("unknown"_L1));
    QCOMPARE(bench.server.arrivals().first().target,
             QByteArray("/almaws/v1/users/a%2Fb?user_id_type=all_unique&view=full&expand=loans,fees"));
    QVERIFY(QCoro::waitFor(users.fetch(bench.institution, u"x"_s, u"BARCODE"_s)));
    QCOMPARE(bench.server.arrivals().last().target, QByteArray("/almaws/v1/users/x?user_id_type=BARCODE&view=full"));
}

void TestUsersApi::fetchTellsWhoIsNotThere()
{
    Bench bench;
    UsersApi users(bench.client);
    for (const char *code : {"401861", "401890"}) {
        bench.server.setOtherwise(answering(400, almaError(code)));
        const auto user = QCoro::waitFor(users.fetch(bench.institution, u"nobody"_s));
        QVERIFY(!user);
        QCOMPARE(user.error().kind, Kind::NotFound);
        QCOMPARE(user.error().code, QString::fromLatin1(code));
        QCOMPARE(user.error().trackingId, u"E01-2007092130-5VP8A-AWAE1"_s);
    }
    bench.server.setOtherwise(answering(404, "<html>no such page</html>", "text/html"));
    QCOMPARE(QCoro::waitFor(users.fetch(bench.institution, u"nobody"_s)).error().kind, Kind::BadReply);
}

void TestUsersApi::fetchUnderstandsXml()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(
        answering(200, R"(<user><primary_id>kari</primary_id><user_group desc="Staff">02</user_group></user>)",
                  "application/xml"));
    const auto user = QCoro::waitFor(users.fetch(bench.institution, u"kari"_s));
    QVERIFY(user);
    QCOMPARE(user->value("user_group"_L1).toObject().value("value"_L1).toString(), u"02"_s);
}

void TestUsersApi::idsThatCannotBeAddressedCallNothing()
{
    Bench bench;
    UsersApi users(bench.client);
    for (const auto &id : {u""_s, u"."_s, u".."_s, u"a\nb"_s}) {
        QCOMPARE(QCoro::waitFor(users.fetch(bench.institution, id)).error().code, u"invalid-value"_s);
        QCOMPARE(QCoro::waitFor(users.update(bench.institution, id, {}, {})).error().code, u"invalid-value"_s);
        QCOMPARE(QCoro::waitFor(users.remove(bench.institution, id)).error().code, u"invalid-value"_s);
    }
    QCOMPARE(bench.server.arrivals().size(), 0);
}

void TestUsersApi::pagesHaveAtMostAHundred()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setHandler(Directory{.users = 250});
    QCOMPARE(QCoro::waitFor(users.page(bench.institution, 200, 5000)).value().users.size(), 50);
    QCOMPARE(bench.server.arrivals().first().target,
             QByteArray("/almaws/v1/users?limit=100&offset=200&order_by=primary_id&expand=full"));
    QCOMPARE(QCoro::waitFor(users.page(bench.institution, -1, 0)).value().users.size(), 1);
}

void TestUsersApi::allUsersAreReadInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("largest");
    QTest::addColumn<bool>("tellsTotal");
    QTest::newRow("none") << 0 << 100 << true;
    QTest::newRow("one page") << 100 << 100 << true;
    QTest::newRow("many pages") << 1234 << 100 << true;
    QTest::newRow("total unknown") << 350 << 100 << false;
    QTest::newRow("short pages") << 145 << 30 << true;
}

void TestUsersApi::allUsersAreReadInOrder()
{
    QFETCH(const int, count);
    QFETCH(const int, largest);
    QFETCH(const bool, tellsTotal);
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setHandler(Directory{.users = count, .largest = largest, .tellsTotal = tellsTotal});
    QStringList ids;
    qint64 done = -1;
    Job job;
    job.progress = [&done](qint64 now, qint64) { done = now; };
    const auto reading = QCoro::waitFor(users.readAll(
        bench.institution, [&ids](QList<QJsonObject> page) { return collect(&ids, std::move(page)); }, job));
    QVERIFY(reading);
    QStringList wanted;
    for (int i = 0; i < count; ++i)
        wanted.append(u"u%1"_s.arg(i));
    QCOMPARE(ids, wanted);
    QCOMPARE(reading->users, count);
    QVERIFY(reading->complete);
    QCOMPARE(done, count);
}

void TestUsersApi::aSmallInstitutionCostsOneCall()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setHandler(Directory{.users = 99});
    QStringList ids;
    QVERIFY(QCoro::waitFor(
        users.readAll(bench.institution, [&ids](QList<QJsonObject> page) { return collect(&ids, std::move(page)); })));
    QCOMPARE(bench.server.arrivals().size(), 1);
}

void TestUsersApi::theSinkCanStopTheReading()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setHandler(Directory{.users = 100'000});
    const auto reading = QCoro::waitFor(users.readAll(bench.institution, refuse));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, u"disk-full"_s);
    QVERIFY(bench.server.arrivals().size() <= 7);
}

void TestUsersApi::cancelStopsTheReading()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setHandler(Directory{.users = 100'000});
    Job job;
    job.progress = [token = job.cancel](qint64 done, qint64) mutable {
        if (done >= 200)
            token.cancel();
    };
    QStringList ids;
    const auto reading = QCoro::waitFor(users.readAll(
        bench.institution, [&ids](QList<QJsonObject> page) { return collect(&ids, std::move(page)); }, job));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Kind::Canceled);
    QCOMPARE(ids.size(), 200);
}

void TestUsersApi::writesSendTheUserAndReadTheAnswer()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(answering(200, R"({"primary_id":"kari","full_name":"K"})"));
    const QJsonObject user{{u"primary_id"_s, u"kari"_s}, {u"unknown"_s, u"æ"_s}};
    const auto created = QCoro::waitFor(users.create(bench.institution, user));
    QVERIFY(created);
    QCOMPARE(created->value("full_name"_L1).toString(), u"K"_s);
    const auto updated =
        QCoro::waitFor(users.update(bench.institution, u"kari"_s, user, {u"user_group"_s, u"rs_libraries"_s}));
    QVERIFY(updated);
    const auto arrivals = bench.server.arrivals();
    QCOMPARE(arrivals.at(0).method, QByteArray("POST"));
    QCOMPARE(arrivals.at(0).target, QByteArray("/almaws/v1/users"));
    QCOMPARE(QJsonDocument::fromJson(arrivals.at(0).body).object(), user);
    QCOMPARE(arrivals.at(1).method, QByteArray("PUT"));
    QCOMPARE(arrivals.at(1).target, QByteArray("/almaws/v1/users/kari?override=user_group,rs_libraries"));
    QCOMPARE(QJsonDocument::fromJson(arrivals.at(1).body).object(), user);
}

void TestUsersApi::refusalsBringAlmasWords()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(answering(400, almaError("401851")));
    const auto created = QCoro::waitFor(users.create(bench.institution, {{u"primary_id"_s, u"kari"_s}}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::Rejected);
    QCOMPARE(created.error().message, u"Because."_s);
    QCOMPARE(created.error().status, 400);
    QVERIFY(!created.error().detail.contains("Because"_L1));
}

void TestUsersApi::answersWithoutAUserLeaveAWriteUnknown_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("empty") << answering(200, "");
    QTest::newRow("no content") << answering(204, {}, {});
    QTest::newRow("empty object") << answering(200, "{}");
    QTest::newRow("list") << answering(200, R"([{"primary_id":"kari"}])");
    QTest::newRow("page") << answering(200, "<html></html>", "text/html");
    QTest::newRow("cut short") << answering(200, R"({"primary_id":"ka)");
    QTest::newRow("other XML") << answering(200, "<ok/>", "application/xml");
    QTest::newRow("text") << answering(200, "OK", "text/plain");
}

void TestUsersApi::answersWithoutAUserLeaveAWriteUnknown()
{
    QFETCH(const Step, step);
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(step);
    const auto created = QCoro::waitFor(users.create(bench.institution, {{u"primary_id"_s, u"kari"_s}}));
    QVERIFY(!created);
    QVERIFY(outcomeUnknown(created.error()));
    const auto updated = QCoro::waitFor(users.update(bench.institution, u"kari"_s, {}, {}));
    QVERIFY(!updated);
    QVERIFY(outcomeUnknown(updated.error()));
    QCOMPARE(bench.server.arrivals().size(), 2);
}

void TestUsersApi::removeIsContentWithNothing()
{
    Bench bench;
    UsersApi users(bench.client);
    bench.server.setOtherwise(answering(204, {}, {}));
    QVERIFY(QCoro::waitFor(users.remove(bench.institution, u"100%"_s)));
    QCOMPARE(bench.server.arrivals().first().method, QByteArray("DELETE"));
    QCOMPARE(bench.server.arrivals().first().target, QByteArray("/almaws/v1/users/100%25"));
    bench.server.setOtherwise(answering(400, almaError("401850")));
    const auto refused = QCoro::waitFor(users.remove(bench.institution, u"x"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Rejected);
    QCOMPARE(refused.error().message, u"Because."_s);
}

QTEST_GUILESS_MAIN(TestUsersApi)
#include "tst_usersapi.moc"
