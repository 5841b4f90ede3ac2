// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/canonicaljson.h"
#include "services/core/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject {
    Q_OBJECT

private slots:
    void sortsAndHasNoBlanks();
    void isAsQtWritesIt_data();
    void isAsQtWritesIt();
    void isAsQtWritesItWhateverItIs();
    void isReadBackAsItWas();
    void staysTheSameForEver();
};

namespace {

QByteArray ofQt(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Any UTF-16 unit, lone surrogates and controls among them, mostly such as are special somewhere.
QString anyText(QRandomGenerator &random)
{
    static const QString special = QString(u"\"\\/\b\f\n\r\t\u0001\u001f\u007f\u0080\u07ff\u0800\uffff\u2028åŊ𝄞"_s)
        + QChar(0xD800) + QChar(0xDC00);
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        text += random.bounded(2) == 0 ? special.at(random.bounded(special.size()))
                                       : QChar(static_cast<char16_t>(random.bounded(0x10000)));
    }
    return text;
}

/// Of a member; not empty, since Qt crashes over a null name beside one that is not ASCII.
QString anyName(QRandomGenerator &random)
{
    return QChar(u'a' + random.bounded(26)) + anyText(random);
}

QJsonValue anyValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 6 : 8)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return static_cast<qint64>(random.generate64());
    case 3:
        return random.bounded(1000);
    case 4:
        return std::ldexp(random.generateDouble() - 0.5, random.bounded(-1000, 1000));
    case 5:
        return anyText(random);
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(anyValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object.insert(anyName(random), anyValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

void TestCanonicalJson::sortsAndHasNoBlanks()
{
    const QJsonObject object =
        QJsonDocument::fromJson(R"({ "b" : [ 1, null ], "a" : { "z" : "ø", "x_unknown" : true } })").object();
    QCOMPARE(canonicalJson(object), QByteArray(R"({"a":{"x_unknown":true,"z":"ø"},"b":[1,null]})"));
    QCOMPARE(canonicalJson({}), QByteArray("{}"));
}

void TestCanonicalJson::isAsQtWritesIt_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Null) << "null"_ba;
    QTest::newRow("true") << QJsonValue(true) << "true"_ba;
    QTest::newRow("false") << QJsonValue(false) << "false"_ba;
    QTest::newRow("no text") << QJsonValue(QString()) << "\"\""_ba;
    QTest::newRow("quote and backslash") << QJsonValue(u"a\"b\\c/"_s) << "\"a\\\"b\\\\c/\""_ba;
    QTest::newRow("controls") << QJsonValue(u"\b\f\n\r\t\u0001\u001f\u007f"_s)
                              << "\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\""_ba;
    QTest::newRow("letters") << QJsonValue(u"Ánte Øye Šuoŋŋá"_s) << "\"Ánte Øye Šuoŋŋá\""_ba;
    QTest::newRow("beyond the first plane") << QJsonValue(u"𝄞"_s) << "\"𝄞\""_ba;
    QTest::newRow("half a pair") << QJsonValue(QString(QChar(0xD834)) + u'x') << "\"\\ud834x\""_ba;
    QTest::newRow("a pair the wrong way round")
        << QJsonValue(QString(QChar(0xDD1E)) + QChar(0xD834)) << "\"\\udd1e\\ud834\""_ba;
    QTest::newRow("whole number") << QJsonValue(42) << "42"_ba;
    QTest::newRow("least whole number") << QJsonValue(std::numeric_limits<qint64>::min()) << "-9223372036854775808"_ba;
    QTest::newRow("fraction") << QJsonValue(0.1) << "0.1"_ba;
    QTest::newRow("fraction that is whole") << QJsonValue(3.0) << "3"_ba;
    QTest::newRow("large fraction that is whole") << QJsonValue(1e15) << "1000000000000000"_ba;
    QTest::newRow("whole number of eighteen digits")
        << QJsonValue(qint64(100000000000000000)) << "100000000000000000"_ba;
    QTest::newRow("the same as a fraction") << QJsonValue(1e17) << "1e+17"_ba;
    QTest::newRow("beyond whole numbers") << QJsonValue(1e300) << "1e+300"_ba;
    QTest::newRow("not a number") << QJsonValue(std::numeric_limits<double>::quiet_NaN()) << "null"_ba;
    QTest::newRow("endless") << QJsonValue(std::numeric_limits<double>::infinity()) << "null"_ba;
    QTest::newRow("lists") << QJsonValue(QJsonArray{1, QJsonArray(), QJsonObject()}) << "[1,[],{}]"_ba;
}

void TestCanonicalJson::isAsQtWritesIt()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, text);
    const QJsonObject object{{u"x"_s, value}};
    QCOMPARE(canonicalJson(object), QByteArray("{\"x\":" + text + '}'));
    QCOMPARE(canonicalJson(object), ofQt(object));
}

void TestCanonicalJson::isAsQtWritesItWhateverItIs()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 3000; ++i) {
        QJsonObject object;
        for (int member = random.bounded(6); member > 0; --member)
            object.insert(anyName(random), anyValue(random, 0));
        QCOMPARE(canonicalJson(object), ofQt(object));
    }
}

/// What lies in the store must give the digest again that it was approved by.
void TestCanonicalJson::isReadBackAsItWas()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 1000; ++i) {
        const QJsonObject object{{u"x"_s, anyValue(random, 0)}};
        const QByteArray json = canonicalJson(object);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(json).object()), json);
    }
}

/// Digests of approved changes lie in stores: a new library must not write the same content otherwise.
void TestCanonicalJson::staysTheSameForEver()
{
    const QJsonObject object{{u"primary_id"_s, u"ola@nordskog.example"_s},
                             {u"last_name"_s, u"Bøe \"Čáhppes\""_s},
                             {u"count"_s, 3},
                             {u"share"_s, 0.25},
                             {u"contact_info"_s, QJsonObject{{u"email"_s, QJsonArray{true, QJsonValue::Null}}}}};
    QCOMPARE(Sha256::of(canonicalJson(object)).toHex(),
             "e14cea8d784295b6fca6849eb66d60d95f3a94bab1c89ba4d8b189e0dd28f513"_ba);
}

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
