// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/delimitedtext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class TestDelimitedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabsAndBreaksInsideCellsBecomeBlanks()
    {
        const QString text = delimitedtext::tabSeparated({{u"Name"_s, u"Note"_s}, {u"Å\tB"_s, u"one\ntwo\r"_s}});
        QCOMPARE(text, u"Name\tNote\nÅ B\tone two \n"_s);
    }

    void cellsAreQuotedOnlyWhereTheyMust_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Løvås"_s << u"Løvås"_s;
        QTest::newRow("separator") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("other separator") << u"a,b"_s << u"a,b"_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void cellsAreQuotedOnlyWhereTheyMust()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(delimitedtext::commaSeparated({{cell}}, u';'), QString(written + u"\r\n"_s));
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("defused");
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << true;
        QTest::newRow("at sign") << u"@SUM(1)"_s << true;
        QTest::newRow("plus text") << u"+cmd"_s << true;
        QTest::newRow("negative number") << u"-12"_s << false;
        QTest::newRow("word") << u"a=b"_s << false;
    }

    void formulasAreDefused()
    {
        QFETCH(const QString, cell);
        QFETCH(const bool, defused);
        QCOMPARE(delimitedtext::commaSeparated({{cell}}, u';').startsWith(u'\''), defused);
    }

    void norwegianSpreadsheetsWantSemicolons()
    {
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        QCOMPARE(delimitedtext::cellSeparator(), u';');
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(delimitedtext::cellSeparator(), u',');
    }
};

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
