// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/reviewsheet.h"

#include <QLocale>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Change change(int number)
{
    Change one;
    one.id = ChangeId(u"c%1"_s.arg(number));
    one.target = {.institution = InstitutionCode(u"NSK"_s), .key = u"nsk%1"_s.arg(number)};
    one.base = {{u"last_name"_s, u"Bjørndalsæter"_s}, {u"first_name"_s, u"Åse <Test> & co"_s}};
    one.intent = {
        {.path = {.member = u"last_name"_s, .element = {}}, .oldValue = u"Bjørndalsæter"_s, .newValue = u"Løvås"_s},
        {.path = {.member = u"expiry_date"_s, .element = {}},
         .oldValue = u"2027-06-30Z"_s,
         .newValue = u"2026-06-30Z"_s,
         .reason = u"because"_s}};
    one.result = {{u"last_name"_s, u"Løvås"_s}, {u"first_name"_s, u"Åse <Test> & co"_s}};
    one.evidence.file = u"nsk-natt.txt"_s;
    one.evidence.record = number;
    one.evidence.occasion = {.ticket = u"RT <4711>"_s, .reason = u"Nytt semester & nye kort"_s};
    one.digest = QByteArray::fromHex("a91f33c0").leftJustified(32, '\0');
    return one;
}

ReviewSheet sheetOf(int count)
{
    ReviewSheet sheet({.title = u"nsk-natt.txt"_s,
                       .institution = u"NSK Nordskog <bibliotek>"_s,
                       .environment = u"Sandbox"_s,
                       .made = QDateTime(QDate(2026, 11, 23), QTime(2, 14), QTimeZone::UTC),
                       .account = u"eva"_s});
    QList<Change> changes;
    for (int number = 1; number <= count; ++number)
        changes.append(change(number));
    sheet.add(changes);
    return sheet;
}

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestReviewSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }
    void theHeadSaysWhatItIsAbout();
    void everyChangeHasItsFieldsAndDigest();
    void whatIsTypedIsNoMarkup();
    void everyChangeSaysWhyItWasProposed();
    void headingsStandOnEveryPage();
    void manyChangesComeInParts_data();
    void manyChangesComeInParts();
};

void TestReviewSheet::theHeadSaysWhatItIsAbout()
{
    const QString text = plain(sheetOf(3).parts().constFirst());
    for (const QString &part : {u"nsk-natt.txt"_s, u"NSK Nordskog <bibliotek>"_s, u"Sandbox"_s, u"eva"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QCOMPARE(sheetOf(3).parts().constFirst().count(u"<h1>"_s), 1);
    QVERIFY(sheetOf(3).footText().contains(u"nsk-natt.txt"_s));
    // Counts per state, field and risk: three of each here.
    QVERIFY(text.count(u" 3"_s) >= 4);
}

void TestReviewSheet::everyChangeHasItsFieldsAndDigest()
{
    const QString text = plain(sheetOf(2).parts().constFirst());
    QCOMPARE(text.count(u"a91f 33c0"_s), 2);
    QCOMPARE(text.count(u"Løvås"_s), 2 + 2 + 2); // the name, in the file, result
    QVERIFY(text.contains(u"30.06.2026"_s));
    QVERIFY(text.contains(u"because"_s));
    QVERIFY(text.contains(u"nsk2"_s));
}

void TestReviewSheet::whatIsTypedIsNoMarkup()
{
    const QString text = plain(sheetOf(1).parts().constFirst());
    QVERIFY2(text.contains(u"Åse <Test> & co"_s), qPrintable(text));
}

void TestReviewSheet::everyChangeSaysWhyItWasProposed()
{
    const QString text = plain(sheetOf(2).parts().constFirst());
    QCOMPARE(text.count(u"RT <4711>"_s), 2);
    QCOMPARE(text.count(u"Nytt semester & nye kort"_s), 2);
}

void TestReviewSheet::headingsStandOnEveryPage()
{
    QTextDocument document;
    document.setHtml(sheetOf(5).parts().constFirst());
    int headed = 0;
    const auto frames = document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames) {
        if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
            if (table->format().headerRowCount() == 1) {
                ++headed;
                QCOMPARE(table->columns(), 5);
                QCOMPARE(table->rows(), 1 + 5 * 3);
            }
        }
    }
    QCOMPARE(headed, 1);
}

void TestReviewSheet::manyChangesComeInParts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("parts");
    const int part = int(ReviewSheet::changesInPart);
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a full part") << part << 1;
    QTest::newRow("one more") << part + 1 << 2;
    QTest::newRow("three") << 3 * part << 3;
}

void TestReviewSheet::manyChangesComeInParts()
{
    QFETCH(const int, count);
    QFETCH(const int, parts);
    const QStringList html = sheetOf(count).parts();
    QCOMPARE(html.size(), parts);
    QCOMPARE(html.join(QString()).count(u"a91f 33c0"_s), count);
    QCOMPARE(html.join(QString()).count(u"class=\"sign\""_s), 3); // once, at the end
    QCOMPARE(html.constLast().count(u"class=\"sign\""_s), 3);
    if (count > 0)
        QVERIFY(html.constLast().contains(u"%1. "_s.arg(QLocale().toString(count))));
}

QTEST_MAIN(TestReviewSheet)
#include "tst_reviewsheet.moc"
