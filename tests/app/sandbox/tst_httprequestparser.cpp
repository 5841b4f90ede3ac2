// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpmessage.h"

#include <QtTest>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;
using State = HttpRequestParser::State;

class TestHttpRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsReadWhole()
    {
        HttpRequestParser parser(1000);
        QCOMPARE(parser.feed("PUT /a/b%2Fc?x=1+2&y=%C3%A5&z HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody"),
                 State::Complete);
        const HttpRequest &request = parser.request();
        QCOMPARE(request.method, "PUT"_ba);
        QCOMPARE(request.path(), "/a/b%2Fc"_ba);
        QCOMPARE(request.segments(), (QStringList{u"a"_s, u"b/c"_s}));
        QCOMPARE(request.query().value(u"x"_s), u"1 2"_s);
        QCOMPARE(request.query().value(u"y"_s), u"å"_s);
        QVERIFY(request.query().contains(u"z"_s));
        QCOMPARE(request.headers.value("host"), "h"_ba);
        QCOMPARE(request.body, "body"_ba);
    }

    void requestMayArriveByteByByte()
    {
        const QByteArray bytes = "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc";
        HttpRequestParser parser(10);
        for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
            QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(i, 1)), State::Incomplete);
        QCOMPARE(parser.feed("c"), State::Complete);
        QCOMPARE(parser.request().body, "abc"_ba);
    }

    void secondRequestWaitsForItsTurn()
    {
        HttpRequestParser parser(10);
        QCOMPARE(parser.feed("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"), State::Complete);
        QCOMPARE(parser.request().target, "/1"_ba);
        QCOMPARE(parser.next(), State::Complete);
        QCOMPARE(parser.request().target, "/2"_ba);
        QCOMPARE(parser.next(), State::Incomplete);
    }

    void hostileInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::newRow("nothing") << ""_ba << State::Incomplete;
        QTest::newRow("truncated") << "GET / HT"_ba << State::Incomplete;
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("empty lines only") << "\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("TLS") << QByteArray::fromHex("160301020001000d0a0d0a") << State::Malformed;
        QTest::newRow("nul bytes") << QByteArray(100, '\0') + "\r\n\r\n" << State::Malformed;
        QTest::newRow("endless head") << "GET / HTTP/1.1\r\n" + QByteArray(70000, 'a') << State::Malformed;
        QTest::newRow("header without colon") << "GET / HTTP/1.1\r\nrubbish\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("target without slash") << "GET x HTTP/1.1\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("negative length") << "PUT / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("length no number") << "PUT / HTTP/1.1\r\nContent-Length: 1e3\r\n\r\n"_ba << State::Malformed;
        QTest::newRow("chunked") << "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << State::NeedsLength;
        QTest::newRow("too large") << "PUT / HTTP/1.1\r\nContent-Length: 1001\r\n\r\n"_ba << State::TooLarge;
        QTest::newRow("largest") << "PUT / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n"_ba << State::Incomplete;
        QTest::newRow("waits for 100") << "PUT / HTTP/1.1\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n"_ba
                                       << State::ExpectsContinue;
    }

    void hostileInputIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(State, state);
        HttpRequestParser parser(1000);
        QCOMPARE(parser.feed(bytes), state);
        // After a refusal nothing more is read, whatever comes.
        const bool refused = state != State::Incomplete && state != State::ExpectsContinue;
        if (refused)
            QCOMPARE(parser.feed("GET / HTTP/1.1\r\n\r\n"), state);
    }
};

QTEST_GUILESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
