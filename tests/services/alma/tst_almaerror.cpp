// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaerror.h"
#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QString sample(const QString &name)
{
    return TestPaths::shared(u"alma-contract/samples/"_s + name);
}

} // namespace

class TestAlmaError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfAnErrorIsRead_data();
    void everyShapeOfAnErrorIsRead();
    void recordedErrorsAreRead_data();
    void recordedErrorsAreRead();
    void bodiesThatAreNoErrors_data();
    void bodiesThatAreNoErrors();
    void hostileBodiesAreRefusedQuickly();
    void statusAndCodeDecideTheKind_data();
    void statusAndCodeDecideTheKind();
    void theMessageNeverDecides();
    void detailHoldsNothingOfTheMessage();
    void kindsTellWhetherAWriteIsUnknown_data();
    void kindsTellWhetherAWriteIsUnknown();
    void onlyWhatMayPassIsRepeated_data();
    void onlyWhatMayPassIsRepeated();
    void faultBecomesAResultWithoutTheMessage();
};

void TestAlmaError::everyShapeOfAnErrorIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("trackingId");

    const QByteArray json = "application/json;charset=UTF-8";
    const auto row = [&json](const char *name, int status, const QByteArray &body, Kind kind, const char *code,
                             const char *tracking, const QByteArray &type = {}) {
        QTest::newRow(name) << status << body << (type.isNull() ? json : type) << kind << QString::fromLatin1(code)
                            << QString::fromLatin1(tracking);
    };
    row("1 result is null", 400,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401861","errorMessage":"m","trackingId":"E01-1"}]},"result":null})",
        Kind::NotFound, "401861", "E01-1");
    row("1 result is absent", 400,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401861","errorMessage":"m","trackingId":"E01-1"}]}})",
        Kind::NotFound, "401861", "E01-1");
    row("2 wrapped, an object for the array", 400,
        R"({"web_service_result":{"errorList":{"error":{"errorMessage":"m","errorCode":"401851"}}}})", Kind::Rejected,
        "401851", "");
    row("2 wrapped, with an array", 400,
        R"({"web_service_result":{"errorsExist":true,"errorList":{"error":[{"errorMessage":"m","errorCode":"401851"}]}}})",
        Kind::Rejected, "401851", "");
    row("2 the list itself is the array", 400, R"({"errorsExist":true,"errorList":[{"errorCode":"401851"}]})",
        Kind::Rejected, "401851", "");
    row("3 XML although JSON was asked for", 400,
        R"(<?xml version="1.0"?><web_service_result xmlns="http://com/exlibris/urm/general/xmlbeans"><errorsExist>true</errorsExist><errorList><error><errorCode>401861</errorCode><errorMessage>m</errorMessage><trackingId>E02-2</trackingId></error></errorList></web_service_result>)",
        Kind::NotFound, "401861", "E02-2");
    row("3 XML after blanks and a byte order mark", 503,
        "\xEF\xBB\xBF "
        "\r\n\t<web_service_result><errorsExist>true</errorsExist><errorList><error><errorCode>ROUTING_ERROR</"
        "errorCode></error></errorList></web_service_result>",
        Kind::ServerFault, "ROUTING_ERROR", "");
    row("4 the code is a number", 400, R"({"errorsExist":true,"errorList":{"error":[{"errorCode":401861}]}})",
        Kind::NotFound, "401861", "");
    row("4 the code is a word", 401, R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"UNAUTHORIZED"}]}})",
        Kind::Unauthorized, "UNAUTHORIZED", "");
    row("4 the code is a sentence", 400,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"Kari Nordmann is unknown"}]}})", Kind::BadReply, "",
        "");
    row("5 no tracking id", 429,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"DAILY_THRESHOLD","errorMessage":"m"}]}})",
        Kind::RateLimited, "DAILY_THRESHOLD", "");
    row("6 empty, server", 502, "", Kind::ServerFault, "", "");
    row("6 empty, refused", 400, "", Kind::BadReply, "", "");
    row("6 only blanks", 400, " \r\n ", Kind::BadReply, "", "");
    row("6 a web page, server", 503,
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><html><body>Down</body></html>", Kind::ServerFault, "", "",
        "text/html");
    row("6 a web page with success", 200, "<html><body>Log in to the network</body></html>", Kind::BadReply, "", "",
        "text/html");
    row("6 a web page that says JSON", 200, "<html><body>Log in</body></html>", Kind::BadReply, "", "");
    row("6 a page with 403, as a proxy's", 403, "<html><body>Blocked by the network</body></html>", Kind::BadReply, "",
        "", "text/html");
    row("6 a page with 401", 401, "<html><body>Who are you?</body></html>", Kind::BadReply, "", "", "text/html");
    row("6 a page with 413", 413, "<html><body>Too large</body></html>", Kind::BadReply, "", "", "text/html");
    row("6 a page with 429", 429, "<html><body>Slow down</body></html>", Kind::RateLimited, "", "", "text/html");
    row("6 a bare page of a proxy", 404, "<div>Not here</div>", Kind::BadReply, "", "", "text/html");
    for (const int status : {401, 403, 413}) {
        row(qPrintable(u"6 empty with %1"_s.arg(status)), status, "", Kind::BadReply, "", "");
        row(qPrintable(u"6 blanks with %1"_s.arg(status)), status, "\r\n", Kind::BadReply, "", "");
        row(qPrintable(u"6 plain text with %1"_s.arg(status)), status, "Access denied", Kind::BadReply, "", "",
            "text/plain");
        row(qPrintable(u"6 cut short with %1"_s.arg(status)), status, R"({"errorsExist":true,"errorL)", Kind::BadReply,
            "", "");
    }
    row("403 in JSON without a code", 403, R"({"errorsExist":true})", Kind::Unauthorized, "", "");
    row("7 an error with success", 200,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401861","errorMessage":"m","trackingId":"E01-7"}]}})",
        Kind::NotFound, "401861", "E01-7");
    row("7 an error with success, said in text", 200,
        R"({"errorsExist":"true","errorList":{"error":[{"errorCode":"401852"}]}})", Kind::Rejected, "401852", "");
    row("7 an error with success, in XML", 200,
        "<web_service_result><errorsExist>true</errorsExist><errorList><error><errorCode>401852</errorCode></error></"
        "errorList></web_service_result>",
        Kind::Rejected, "401852", "");
    row("7 an error with success that names none", 200, R"({"errorsExist":true,"result":null})", Kind::BadReply, "",
        "");
    row("several errors, the first counts", 400,
        R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401852","trackingId":""},{"errorCode":"401861","trackingId":"E01-9"}]}})",
        Kind::Rejected, "401852", "E01-9");
    row("the list is empty", 400, R"({"errorsExist":true,"errorList":{"error":[]}})", Kind::BadReply, "", "");
    row("the list is null", 400, R"({"errorsExist":true,"errorList":null})", Kind::BadReply, "", "");
    row("JSON cut short", 400, R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"4018)", Kind::BadReply, "",
        "");
    row("JSON cut short, with success", 200, R"({"primary_id":"ka)", Kind::BadReply, "", "");
    row("XML cut short", 400, "<web_service_result><errorList><error><errorCode>4018", Kind::BadReply, "", "");
    row("XML cut short, with success", 200, "<user><primary_id>ka", Kind::BadReply, "", "");
    row("a word", 500, "upstream error", Kind::ServerFault, "", "", "text/plain");
}

void TestAlmaError::everyShapeOfAnErrorIsRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, trackingId);

    const auto fault = answerFault(status, readAnswer(body, type), u"users");
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->code, code);
    QCOMPARE(fault->trackingId, trackingId);
    QCOMPARE(fault->status, status);
}

void TestAlmaError::recordedErrorsAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("area");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("tracked");
    const QString alma = u"scriptotek+php-alma-client/"_s;
    const QString base = u"BIBSYSDEV+basebibliotek-alma-integrasjoner/"_s;
    QTest::newRow("json 401604") << u"docs-recorded/error_401604.json"_s << 400 << u"users"_s << Kind::Rejected
                                 << u"401604"_s << true;
    QTest::newRow("xml 401604") << u"docs-recorded/error_401604.xml"_s << 400 << u"users"_s << Kind::Rejected
                                << u"401604"_s << true;
    QTest::newRow("json 401664") << alma + u"error_response.json"_s << 400 << u"users"_s << Kind::Rejected
                                 << u"401664"_s << true;
    QTest::newRow("xml 401664") << alma + u"error_response.xml"_s << 400 << u"users"_s << Kind::Rejected << u"401664"_s
                                << true;
    QTest::newRow("per second") << alma + u"per_second_threshold_error_response.json"_s << 429 << u"users"_s
                                << Kind::RateLimited << u"PER_SECOND_THRESHOLD"_s << false;
    QTest::newRow("barcode") << alma + u"item_barcode_error_response.json"_s << 400 << u"items"_s << Kind::NotFound
                             << u"401689"_s << true;
    QTest::newRow("report") << alma + u"report_not_found_response.xml"_s << 400 << u"analytics"_s << Kind::ServerFault
                            << u"INTERNAL_SERVER_ERROR"_s << true;
    QTest::newRow("user") << base + u"almaUserNotFound.json"_s << 400 << u"users"_s << Kind::NotFound << u"401861"_s
                          << true;
    QTest::newRow("partner") << base + u"almaPartnerNotFound.json"_s << 400 << u"partners"_s << Kind::NotFound
                             << u"402118"_s << true;
}

void TestAlmaError::recordedErrorsAreRead()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    QFETCH(const QString, area);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, tracked);
    QFile file(sample(name));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The recorded answers of ../shared are not here.");
    const auto fault = answerFault(status, readAnswer(file.readAll()), area);
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->code, code);
    QCOMPARE(!fault->trackingId.isEmpty(), tracked);
    QVERIFY(!fault->message.isEmpty());
}

void TestAlmaError::bodiesThatAreNoErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerShape>("shape");
    QTest::newRow("a user") << QByteArray(R"({"primary_id":"kari"})") << AnswerShape::Json;
    QTest::newRow("no errors") << QByteArray(R"({"errorsExist":false,"errorList":null,"primary_id":"kari"})")
                               << AnswerShape::Json;
    QTest::newRow("an array") << QByteArray("[1]") << AnswerShape::Json;
    QTest::newRow("nothing, as DELETE answers") << QByteArray() << AnswerShape::Empty;
    QTest::newRow("test answer") << QByteArray("<test>GET - OK - institutionCode: X</test>") << AnswerShape::Xml;
    QTest::newRow("result without errors")
        << QByteArray("<web_service_result><errorsExist>false</errorsExist></web_service_result>") << AnswerShape::Xml;
    QTest::newRow("text") << QByteArray("GET - OK") << AnswerShape::Text;
}

void TestAlmaError::bodiesThatAreNoErrors()
{
    QFETCH(const QByteArray, body);
    QFETCH(const AnswerShape, shape);
    const AlmaAnswer answer = readAnswer(body);
    QCOMPARE(answer.shape, shape);
    QVERIFY(!answerFault(200, answer, u"users"));
}

void TestAlmaError::hostileBodiesAreRefusedQuickly()
{
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE user [<!ENTITY a \"ha\">";
    for (int i = 0; i < 12; ++i)
        laughs += "<!ENTITY b" + QByteArray::number(i) + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">";
    laughs += "]><user><primary_id>&b1;</primary_id></user>";
    QCOMPARE(readAnswer(laughs).shape, AnswerShape::Broken);
    QCOMPARE(readAnswer("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>").shape, AnswerShape::Broken);
    QCOMPARE(readAnswer(QByteArray(5'000'000, '[')).shape, AnswerShape::Broken);
    QCOMPARE(readAnswer(QByteArray(5'000'000, '<')).shape, AnswerShape::Broken);
    QCOMPARE(readAnswer(QByteArray("{\"a\":\"\xFF\xFE\"}")).shape, AnswerShape::Broken);
    QCOMPARE(readAnswer(QByteArray(5'000'000, ' ')).shape, AnswerShape::Empty);
    QCOMPARE(readAnswer(QByteArray(1'000, '\0')).shape, AnswerShape::Text);

    QByteArray many = R"({"errorsExist":true,"errorList":{"error":[)";
    for (int i = 0; i < 20'000; ++i)
        many += R"({"errorCode":"401852"},)";
    many += R"({"errorCode":"1"}]}})";
    QCOMPARE(readAnswer(many).code, u"401852"_s);
}

void TestAlmaError::statusAndCodeDecideTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("area");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, const char *code, const char *area, Kind kind) {
        QTest::addRow("%s %d %s", area, status, code)
            << status << QString::fromLatin1(code) << QString::fromLatin1(area) << kind;
    };
    row(429, "PER_SECOND_THRESHOLD", "users", Kind::RateLimited);
    row(429, "DAILY_THRESHOLD", "users", Kind::RateLimited);
    row(429, "", "users", Kind::RateLimited);
    row(429, "GENERAL_ERROR", "users", Kind::RateLimited);
    row(400, "PER_SECOND_THRESHOLD", "users", Kind::RateLimited);
    for (const int status : {400, 401, 403}) {
        row(status, "UNAUTHORIZED", "users", Kind::Unauthorized);
        row(status, "FORBIDDEN", "users", Kind::Unauthorized);
        row(status, "INVALID_REQUEST", "users", Kind::Unauthorized);
    }
    row(401, "", "users", Kind::Unauthorized);
    row(403, "", "users", Kind::Unauthorized);
    row(403, "REQUEST_TOO_LARGE", "users", Kind::Rejected);
    row(413, "", "users", Kind::Rejected);
    row(407, "", "users", Kind::Offline);
    row(408, "", "users", Kind::Timeout);
    row(500, "GENERAL_ERROR", "users", Kind::ServerFault);
    row(400, "INTERNAL_SERVER_ERROR", "analytics", Kind::ServerFault);
    row(503, "ROUTING_ERROR", "users", Kind::ServerFault);
    row(400, "ROUTING_ERROR", "users", Kind::ServerFault);
    row(500, "", "users", Kind::ServerFault);
    row(502, "", "users", Kind::ServerFault);
    row(504, "401652", "users", Kind::ServerFault);
    row(500, "401861", "users", Kind::ServerFault);
    row(400, "401861", "users", Kind::NotFound);
    row(404, "401861", "users", Kind::NotFound);
    row(200, "401861", "users", Kind::NotFound);
    row(400, "401890", "users", Kind::NotFound);
    row(400, "401861", "conf", Kind::Rejected);
    row(400, "401871", "conf", Kind::NotFound);
    row(400, "401871", "users", Kind::Rejected);
    row(400, "402203", "bibs", Kind::NotFound);
    row(400, "402203", "users", Kind::Rejected);
    row(400, "4022034", "bibs", Kind::Conflict);
    row(400, "402118", "partners", Kind::NotFound);
    for (const char *code :
         {"401850", "401851", "401852", "401853", "401854", "401855", "401857", "401858", "401860", "401863",
          "401864", "401652", "402119", "60101",  "401658", "401664", "401666", "60258",  "60340",  "500038"})
        row(400, code, "users", Kind::Rejected);
    row(404, "", "users", Kind::BadReply);
    row(400, "", "users", Kind::BadReply);
    row(302, "", "users", Kind::BadReply);
}

void TestAlmaError::statusAndCodeDecideTheKind()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, area);
    QFETCH(const Kind, kind);
    QCOMPARE(almaErrorKind(status, code, area), kind);
}

void TestAlmaError::theMessageNeverDecides()
{
    const auto body = [](const QByteArray &message) {
        return QByteArray(R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401852","errorMessage":")")
            + message + R"("}]}})";
    };
    for (const char *message : {"User was not found", "Invalid API Key", "PER_SECOND_THRESHOLD", ""}) {
        const auto fault = answerFault(400, readAnswer(body(message)), u"users");
        QVERIFY(fault);
        QCOMPARE(fault->kind, Kind::Rejected);
        QCOMPARE(fault->message, QString::fromLatin1(message));
    }
}

void TestAlmaError::detailHoldsNothingOfTheMessage()
{
    const QByteArray body = R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401861",
        "errorMessage":"User with identifier kari.nordmann@uni.example was not found.","trackingId":"kari nordmann"}]}})";
    const auto fault = answerFault(400, readAnswer(body), u"users");
    QVERIFY(fault);
    QVERIFY(fault->message.contains("kari"_L1));
    QVERIFY(!fault->detail.contains("kari"_L1));
    QVERIFY(fault->trackingId.isEmpty());
    QVERIFY(!fault->subject.contains("kari"_L1));
}

void TestAlmaError::kindsTellWhetherAWriteIsUnknown_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("Offline") << Kind::Offline << false;
    QTest::newRow("Timeout") << Kind::Timeout << true;
    QTest::newRow("RateLimited") << Kind::RateLimited << false;
    QTest::newRow("Unauthorized") << Kind::Unauthorized << false;
    QTest::newRow("NotFound") << Kind::NotFound << false;
    QTest::newRow("Conflict") << Kind::Conflict << false;
    QTest::newRow("Rejected") << Kind::Rejected << false;
    QTest::newRow("ServerFault") << Kind::ServerFault << true;
    QTest::newRow("BadReply") << Kind::BadReply << true;
    QTest::newRow("BadInput") << Kind::BadInput << false;
    QTest::newRow("Storage") << Kind::Storage << false;
    QTest::newRow("Canceled") << Kind::Canceled << false;
}

void TestAlmaError::kindsTellWhetherAWriteIsUnknown()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, unknown);
    QCOMPARE(outcomeUnknown(Error{.kind = kind}), unknown);
}

void TestAlmaError::onlyWhatMayPassIsRepeated_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    QTest::newRow("per second") << Kind::RateLimited << u"PER_SECOND_THRESHOLD"_s << 429 << true;
    QTest::newRow("bare 429") << Kind::RateLimited << u""_s << 429 << true;
    QTest::newRow("daily") << Kind::RateLimited << u"DAILY_THRESHOLD"_s << 429 << false;
    QTest::newRow("our reserve") << Kind::RateLimited << u"daily-reserve"_s << 0 << false;
    QTest::newRow("our pause") << Kind::RateLimited << u"DAILY_THRESHOLD"_s << 0 << false;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << Kind::ServerFault << u""_s << status << true;
    QTest::newRow("501") << Kind::ServerFault << u""_s << 501 << false;
    QTest::newRow("routing") << Kind::ServerFault << u"ROUTING_ERROR"_s << 400 << true;
    QTest::newRow("report path") << Kind::ServerFault << u"INTERNAL_SERVER_ERROR"_s << 400 << false;
    QTest::newRow("timeout") << Kind::Timeout << u""_s << 0 << true;
    QTest::newRow("reset") << Kind::BadReply << u"connection-lost"_s << 0 << true;
    QTest::newRow("web page") << Kind::BadReply << u""_s << 200 << false;
    QTest::newRow("too large") << Kind::BadReply << u"reply-too-large"_s << 200 << false;
    QTest::newRow("offline") << Kind::Offline << u""_s << 0 << false;
    QTest::newRow("key") << Kind::Unauthorized << u"UNAUTHORIZED"_s << 401 << false;
    QTest::newRow("business") << Kind::Rejected << u"401852"_s << 400 << false;
    QTest::newRow("not found") << Kind::NotFound << u"401861"_s << 400 << false;
}

void TestAlmaError::onlyWhatMayPassIsRepeated()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const int, status);
    QFETCH(const bool, again);
    QCOMPARE(mayRepeatGet(AlmaFault{{.kind = kind, .code = code}, {}, status}), again);
}

void TestAlmaError::faultBecomesAResultWithoutTheMessage()
{
    const AlmaResult<QString> refused =
        std::unexpected(AlmaFault{{.kind = Kind::Rejected, .code = u"401852"_s}, u"private"_s, 400});
    const Result<QString> plain = refused;
    QVERIFY(!plain);
    QCOMPARE(plain.error(), (Error{.kind = Kind::Rejected, .code = u"401852"_s}));
}

QTEST_GUILESS_MAIN(TestAlmaError)
#include "tst_almaerror.moc"
