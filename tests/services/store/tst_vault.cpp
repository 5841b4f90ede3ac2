// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/vault.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class tst_Vault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain_data();
    void whatIsSealedOpensAgain();
    void sealingTwiceGivesTwoDifferentValues();
    void anyAlteredByteIsRefused_data();
    void anyAlteredByteIsRefused();
    void everyShortenedValueIsRefused();
    void aMovedValueIsRefused();
    void anotherKeyIsRefused();
    void aCopyOpensWhatTheOriginalSealed();
    void spellingsOfOneIdentifierHaveOneIndex_data();
    void spellingsOfOneIdentifierHaveOneIndex();
    void differentIdentifiersHaveDifferentIndexes();
    void purposesAreKeptApart();
    void theFastIndexEqualsTheOrdinaryOne();
    void indexesDependOnTheKey();
    void theAuditMacDependsOnEveryByteAndTheKey();
    void derivedKeysStayWhatTheyAre();
};

void tst_Vault::whatIsSealedOpensAgain_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text") << u"Ærling Øyvind Åsen, čáŋŧđž"_s.toUtf8();
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("large") << QByteArray(3'000'000, 'a');
}

void tst_Vault::whatIsSealedOpensAgain()
{
    QFETCH(const QByteArray, plain);
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray sealed = vault.seal(plain, "table.column|row");
    QCOMPARE(sealed.size(), plain.size() + 40);
    QVERIFY(plain.size() < 4 || !sealed.contains(plain));
    const auto opened = vault.open(sealed, "table.column|row");
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void tst_Vault::sealingTwiceGivesTwoDifferentValues()
{
    const Vault vault(QByteArray(32, 'k'));
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(vault.seal("the same", "context").first(24));
    QCOMPARE(seen.size(), 1000);
}

void tst_Vault::anyAlteredByteIsRefused_data()
{
    QTest::addColumn<int>("position");
    // 24 bytes nonce, 17 bytes text, 16 bytes tag
    QTest::newRow("first of the nonce") << 0;
    QTest::newRow("last of the nonce") << 23;
    QTest::newRow("first of the text") << 24;
    QTest::newRow("last of the text") << 40;
    QTest::newRow("first of the tag") << 41;
    QTest::newRow("last of the tag") << 56;
}

void tst_Vault::anyAlteredByteIsRefused()
{
    QFETCH(const int, position);
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray sealed = vault.seal("seventeen letters", "context");
    QCOMPARE(sealed.size(), 57);
    for (int bit = 0; bit < 8; ++bit) {
        QByteArray altered = sealed;
        altered[position] = static_cast<char>(altered.at(position) ^ (1 << bit));
        const auto opened = vault.open(altered, "context");
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
    }
}

void tst_Vault::everyShortenedValueIsRefused()
{
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray sealed = vault.seal("some text", "context");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!vault.open(sealed.first(size), "context"));
    QVERIFY(!vault.open(QByteArray(sealed + 'x'), "context"));
}

void tst_Vault::aMovedValueIsRefused()
{
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray sealed = vault.seal("some text", "change.sealed_base|c1");
    QVERIFY(!vault.open(sealed, "change.sealed_base|c2"));
    QVERIFY(!vault.open(sealed, "change.sealed_result|c1"));
    QVERIFY(!vault.open(sealed, ""));
}

void tst_Vault::anotherKeyIsRefused()
{
    QByteArray nearly(32, 'k');
    nearly[31] = 'l';
    const QByteArray sealed = Vault(QByteArray(32, 'k')).seal("some text", "context");
    QVERIFY(!Vault(nearly).open(sealed, "context"));
}

void tst_Vault::aCopyOpensWhatTheOriginalSealed()
{
    auto original = std::make_unique<Vault>(QByteArray(32, 'k'));
    const Vault copy(*original);
    const QByteArray sealed = original->seal("some text", "context");
    original.reset();
    QCOMPARE(copy.open(sealed, "context").value_or(QByteArray()), "some text");
}

void tst_Vault::spellingsOfOneIdentifierHaveOneIndex_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"OLA.Nordmann@uni.example"_s << u"ola.nordmann@UNI.example"_s;
    QTest::newRow("blanks around") << u"  n12345 \t"_s << u"n12345"_s;
    QTest::newRow("æøå by case") << u"ÆØÅ"_s << u"æøå"_s;
    QTest::newRow("å composed and not") << u"Åse"_s << u"A\u030Ase"_s;
    QTest::newRow("Sámi letters by case") << u"ČÁŊŦĐŽ"_s << u"čáŋŧđž"_s;
    QTest::newRow("no-break space around") << u"\u00A0n1"_s << u"n1"_s;
    QTest::newRow("dotted capital I") << u"İ"_s << u"i\u0307"_s;
}

void tst_Vault::spellingsOfOneIdentifierHaveOneIndex()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const Vault vault(QByteArray(32, 'k'));
    QCOMPARE(vault.blindIndex(one, "purpose"), vault.blindIndex(other, "purpose"));
    QCOMPARE(normalisedIdentifier(one), normalisedIdentifier(other));
}

void tst_Vault::differentIdentifiersHaveDifferentIndexes()
{
    const Vault vault(QByteArray(32, 'k'));
    QSet<QByteArray> seen;
    const QStringList identifiers{u""_s, u"n1"_s, u"n 1"_s, u"n01"_s, u"nå1"_s, u"na1"_s, u"1n"_s};
    for (const QString &identifier : identifiers) {
        const BlindIndex index = vault.blindIndex(identifier, "purpose");
        QCOMPARE(index.size(), 16);
        seen.insert(index);
    }
    QCOMPARE(seen.size(), identifiers.size());
}

void tst_Vault::purposesAreKeptApart()
{
    const Vault vault(QByteArray(32, 'k'));
    QVERIFY(vault.blindIndex(u"n1", "user:NSK:primary_id") != vault.blindIndex(u"n1", "user:NSK:BARCODE"));
    QVERIFY(vault.blindIndex(u"bc", "a") != vault.blindIndex(u"c", "ab"));
}

void tst_Vault::theFastIndexEqualsTheOrdinaryOne()
{
    const Vault vault(QByteArray(32, 'k'));
    unsigned char fast[16];
    vault.blindIndexUtf8(u"åse"_s.toUtf8(), "purpose", fast);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(fast), 16), vault.blindIndex(u" Åse ", "purpose"));
}

void tst_Vault::indexesDependOnTheKey()
{
    QVERIFY(Vault(QByteArray(32, 'k')).blindIndex(u"n1", "p") != Vault(QByteArray(32, 'l')).blindIndex(u"n1", "p"));
}

void tst_Vault::theAuditMacDependsOnEveryByteAndTheKey()
{
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray mac = vault.auditMac("entry");
    QCOMPARE(mac.size(), 32);
    QCOMPARE(vault.auditMac("entry"), mac);
    QVERIFY(vault.auditMac("entrz") != mac);
    QVERIFY(vault.auditMac("entry ") != mac);
    QVERIFY(Vault(QByteArray(32, 'l')).auditMac("entry") != mac);
    QVERIFY(mac.first(16) != vault.blindIndex(u"entry", ""));
}

/// A store written today must open tomorrow: the derivation is part of its format.
void tst_Vault::derivedKeysStayWhatTheyAre()
{
    const Vault vault(QByteArray(32, 'k'));
    const QByteArray sealed = QByteArray::fromHex(
        "ce6139a0131acfcb4b4107b01d760076b0941916331a638c201c88674e95cac54ff5f97bc6a5b3918e6e8a92945ad1e1");
    QCOMPARE(vault.open(sealed, "sample").value_or(QByteArray()), "format 1");
    QCOMPARE(vault.blindIndex(u"n12345", "user:NSK:primary_id").toHex(),
             QByteArray("1a1f6eeda8eb4f46b8de63e797ac82b3"));
    QCOMPARE(vault.auditMac("entry").toHex(),
             QByteArray("4f6874211168f0e645c1cf76c488a114b69485c310f2920957b4508390887caf"));
}

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_vault.moc"
