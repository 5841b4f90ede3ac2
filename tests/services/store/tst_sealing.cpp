// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/canonicaljson.h"
#include "services/store/sealing.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

constexpr SealedPlace place{.column = "change.sealed_base", .row = "c1"};

/// Text that does not get shorter, the same at every run.
QString noise(qsizetype length)
{
    QRandomGenerator generator(7);
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += QChar(static_cast<char16_t>(generator.bounded(0x100, 0xD000)));
    return text;
}

} // namespace

class tst_Sealing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedIsReadAgain_data();
    void whatIsSealedIsReadAgain();
    void whatEarlierVersionsSealedIsReadAgain();
    void nothingIsAnEmptyObject();
};

void tst_Sealing::whatIsSealedIsReadAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    // Rows are short, users longer; around powers of two, where buffers end.
    for (int bits = 8; bits <= 16; ++bits) {
        for (const int beside : {-12, -1, 0, 1}) {
            const qsizetype length = (qsizetype{1} << bits) + beside;
            QTest::addRow("%lld bytes", length) << QString(length - 8, u'a'); // {"a":"…"} has eight besides
        }
    }
    QTest::newRow("incompressible") << noise(20'000);
    QTest::newRow("a million") << QString(1'000'000, u'ø');
}

void tst_Sealing::whatIsSealedIsReadAgain()
{
    QFETCH(const QString, text);
    const Vault vault(QByteArray(Vault::keyBytes, 'k'));
    const QJsonObject object{{u"a"_s, text}};
    const auto opened = openJson(vault, sealJson(vault, object, place), place);
    QVERIFY(opened);
    QCOMPARE(*opened, object);
}

void tst_Sealing::whatEarlierVersionsSealedIsReadAgain()
{
    const Vault vault(QByteArray(Vault::keyBytes, 'k'));
    const QJsonObject object{{u"last_name"_s, u"Bjørndalsæter"_s}};
    const QByteArray sealed = vault.seal(qCompress(canonicalJson(object), 1), place.context());
    const auto opened = openJson(vault, sealed, place);
    QVERIFY(opened);
    QCOMPARE(*opened, object);
}

void tst_Sealing::nothingIsAnEmptyObject()
{
    const Vault vault(QByteArray(Vault::keyBytes, 'k'));
    QCOMPARE(openJson(vault, {}, place).value_or(QJsonObject{{u"a"_s, 1}}), QJsonObject());
}

QTEST_GUILESS_MAIN(tst_Sealing)
#include "tst_sealing.moc"
