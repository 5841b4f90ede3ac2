// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/compression.h"

#include <QRandomGenerator>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype bytes)
{
    QRandomGenerator random(4711);
    QByteArray some(bytes, Qt::Uninitialized);
    for (char &byte : some)
        byte = static_cast<char>(random.bounded(256));
    return some;
}

} // namespace

/// Against Qt's own functions, which wrote what lies in older profiles.
class tst_Compression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatQtReadsAndWrites_data();
    void itIsWhatQtReadsAndWrites();
    void damageIsNotRead_data();
    void damageIsNotRead();
};

void tst_Compression::itIsWhatQtReadsAndWrites_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("one byte") << "{"_ba;
    QTest::newRow("no object") << "{}"_ba;
    QTest::newRow("a sentence") << QByteArray(u"Kjære Sáŋŋa Bjørndalsæter"_s.toUtf8());
    QTest::newRow("repetition") << QByteArray(100'000, 'a');
    QTest::newRow("noise") << noise(70'000);
    QTest::newRow("a million") << QByteArray(u"{\"last_name\":\"Ærfugl\"},"_s.toUtf8()).repeated(45'000);
}

void tst_Compression::itIsWhatQtReadsAndWrites()
{
    QFETCH(const QByteArray, plain);
    const QByteArray compressed = compression::compressed(plain);
    QCOMPARE(qUncompress(compressed), plain);
    QCOMPARE(compression::uncompressed(compressed), plain);
    QCOMPARE(compression::uncompressed(qCompress(plain)), plain);
    QCOMPARE(compression::uncompressed(qCompress(plain, 1)), plain);
    QCOMPARE(compression::uncompressed(compressed, plain.size()), plain);
    QVERIFY(compression::uncompressed(compressed, plain.size() - 1).isEmpty());
}

void tst_Compression::damageIsNotRead_data()
{
    const QByteArray plain = "The same sentence over and over. "_ba.repeated(50);
    const QByteArray whole = compression::compressed(plain);
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no stream") << QByteArray(4, '\0');
    QTest::newRow("only a length") << whole.first(4);
    QTest::newRow("no compression at all") << plain;
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("more than there is") << QByteArray("\xff\xff\xff\xff"_ba + whole.sliced(4));
    for (const qsizetype at : {qsizetype{3}, qsizetype{4}, qsizetype{10}, whole.size() - 1}) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered.at(at) ^ 1);
        QTest::addRow("altered at %lld", at) << altered;
    }
}

void tst_Compression::damageIsNotRead()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(compression::uncompressed(bytes).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Compression)
#include "tst_compression.moc"
