// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlscanner.h"
#include "tests/services/userimport/xmlcases.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Where records begin and end, and what a scanner learns on the way.
class TestXmlScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAreCutOut_data();
    void recordsAreCutOut();
    void placesGoOnOverLineEnds();
    void theHeadIsKept();
};

namespace {

QByteArrayList recordsOf(const QByteArray &file)
{
    const auto source = overMemory(file);
    XmlScanner scanner(*source, XmlSchemaBook::shipped());
    XmlStretch stretch;
    QByteArrayList records;
    while (scanner.next(stretch) == XmlScanner::Step::Stretch) {
        for (const XmlRecordSpan &span : stretch.records)
            records.append(QByteArray(stretch.text(span).data(), span.size));
    }
    return records;
}

} // namespace

void TestXmlScanner::recordsAreCutOut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("records");
    QTest::newRow("two") << "<users> <user a='1'>x</user>\n<user/></users>"_ba
                         << QByteArrayList{"<user a='1'>x</user>", "<user/>"};
    QTest::newRow("quoted sign") << "<users><user a='/>'>x</user></users>"_ba
                                 << QByteArrayList{"<user a='/>'>x</user>"};
    QTest::newRow("in a comment") << "<users><user><!-- </user><user> --></user></users>"_ba
                                  << QByteArrayList{"<user><!-- </user><user> --></user>"};
    QTest::newRow("in CDATA") << "<users><user><![CDATA[</user>]]]]></user></users>"_ba
                              << QByteArrayList{"<user><![CDATA[</user>]]]]></user>"};
    QTest::newRow("in an instruction") << "<users><user><?a </user>? ?></user></users>"_ba
                                       << QByteArrayList{"<user><?a </user>? ?></user>"};
    QTest::newRow("names that begin alike") << "<users><user><users_x/><user_x></user_x></user></users>"_ba
                                            << QByteArrayList{"<user><users_x/><user_x></user_x></user>"};
    QTest::newRow("no end") << "<users><user><a></b><user>2</user></users>"_ba
                            << QByteArrayList{"<user><a></b>", "<user>2</user>"};
    QTest::newRow("quote without an end") << "<users><user a=\"1><b/></user><user b=\"2\">2</user></users>"_ba
                                          << QByteArrayList{"<user a=\"1><b/></user>", "<user b=\"2\">2</user>"};
    QTest::newRow("tag without an end") << "<users><user <b/></user ><user>2</user\n></users>"_ba
                                        << QByteArrayList{"<user <b/></user >", "<user>2</user\n>"};
    QTest::newRow("the wrapper's user is no record")
        << "<bups_users><bups_user><user>1</user></bups_user><bups_user><user/></bups_user></bups_users>"_ba
        << QByteArrayList{"<bups_user><user>1</user></bups_user>", "<bups_user><user/></bups_user>"};
}

void TestXmlScanner::recordsAreCutOut()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, records);
    QCOMPARE(recordsOf(file), records);
}

void TestXmlScanner::placesGoOnOverLineEnds()
{
    for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
        TextPlace whole;
        TextPlace pieces;
        const QByteArray text = QByteArray("Åå\nb\n\ncæ").replace("\n", lineEnd);
        whole.advance({text.constData(), static_cast<size_t>(text.size())});
        QCOMPARE(whole.line, 4U);
        QCOMPARE(whole.column, 3U);
        for (const char &c : text)
            pieces.advance({&c, 1});
        QCOMPARE(pieces.line, whole.line);
        QCOMPARE(pieces.column, whole.column);
    }
}

void TestXmlScanner::theHeadIsKept()
{
    const QByteArray file = xmlcases::bups({}, xmlcases::user(), "<protection><rule/></protection>");
    const auto source = overMemory(file);
    XmlScanner scanner(*source, XmlSchemaBook::shipped());
    XmlStretch stretch;
    QCOMPARE(scanner.next(stretch), XmlScanner::Step::Stretch);
    QVERIFY(scanner.rootTag().starts_with("<bups_users ") && scanner.rootTag().ends_with("\"1\">"));
    QCOMPARE(scanner.protection(), "<protection><rule/></protection>");
    QCOMPARE(scanner.rootPlace().line, 2U);
    QVERIFY(scanner.isComplete());
    QCOMPARE(scanner.records(), 1U);
    QCOMPARE(scanner.next(stretch), XmlScanner::Step::End);
}

QTEST_GUILESS_MAIN(TestXmlScanner)

#include "tst_xmlscanner.moc"
