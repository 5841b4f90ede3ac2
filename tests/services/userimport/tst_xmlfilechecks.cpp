// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlfilechecks.h"
#include "services/userimport/xmlschemabook.h"
#include "tests/services/userimport/expectedfindings.h"
#include "tests/services/userimport/xmlcases.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using xmlcases::Case;

Q_DECLARE_METATYPE(Case)

/// The rules of `spec/user-import.md` 5 for XML files, against the findings written down before the code, and against
/// files that mean harm.
class TestXmlFileChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleSaysWhatIsExpected_data();
    void everyRuleSaysWhatIsExpected();
    void anAgreedFileBeforeIsComparedWith();
    void truncationIsAlwaysFound();
    void theOutcomeDoesNotDependOnTheStretches();
    void oneLineHoldsManyRecords();
    void tooLongARecordIsPassedOver();
    void longAttributesAndTextsAreBounded_data();
    void longAttributesAndTextsAreBounded();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void recordRulesNameTheRecords();
    void limitKeepsTheFirstFindings();
    void canBeCanceled();
};

namespace {

CheckOptions options(qint64 limit = 0)
{
    CheckOptions made;
    made.institution = expected::nordskog();
    made.today = QDate(2026, 11, 23);
    made.limit = limit;
    return made;
}

QString written(const Finding &finding)
{
    QString text = finding.rule + u' ' + toWord(finding.severity) + u' ';
    if (finding.line == 0)
        text += u'-';
    else
        text += (finding.record == 0 ? u"-"_s : QString::number(finding.record)) + u':' + QString::number(finding.line)
            + u':' + QString::number(finding.column);
    return finding.code.isEmpty() ? text : QString(text + u' ' + finding.code);
}

QStringList written(const CheckReport &report)
{
    QStringList list;
    for (const Finding &finding : report.findings)
        list.append(written(finding));
    return list;
}

/// The shipped schema with small limits, so that small files reach them.
XmlSchemaBook smallSchema()
{
    QFile schema(u":/codebooks/bups2.json"_s);
    QFile countries(u":/codebooks/countries.json"_s);
    const bool isOpen = XmlSchemaBook::shipped().partCount() > 0 && schema.open(QIODevice::ReadOnly)
        && countries.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    auto book = XmlSchemaBook::fromJson(
        schema.readAll().replace("\"longestRecord\": 1048576", "\"longestRecord\": 3000"), countries.readAll());
    Q_ASSERT(book);
    return std::move(*book);
}

} // namespace

void TestXmlFileChecks::everyRuleSaysWhatIsExpected_data()
{
    QTest::addColumn<Case>("expectation");
    using namespace xmlcases;
    const auto cases = fieldCases() + contactCases() + identityCases() + schemaCases() + formCases();
    for (const Case &one : cases)
        QTest::newRow(one.name) << one;
}

void TestXmlFileChecks::everyRuleSaysWhatIsExpected()
{
    QFETCH(Case, expectation);
    const auto outcome = checkXml(expectation.file, options());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
    QCOMPARE(written(outcome->report).join(u'\n'), expectation.findings.join(u'\n'));
    const bool isFatal =
        std::ranges::any_of(expectation.findings, [](const QString &one) { return one.at(4) == u'F'; });
    QCOMPARE(outcome->report.usable, !isFatal);
    for (const Finding &finding : outcome->report.findings) {
        const QString text = findingText(finding);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
}

void TestXmlFileChecks::anAgreedFileBeforeIsComparedWith()
{
    const QByteArray before = xmlcases::users(xmlcases::user() + xmlcases::otherUser("x1")
                                              + xmlcases::otherUser("x2").replace("Ola", "Kari"));
    // The names have changed places, the expiry date is gone, and another person has the Feide id.
    const QByteArray now = xmlcases::users(xmlcases::user({{"Åshild Ærlanda", "Bjørndalsæter"},
                                                           {"<last_name>Bjørndalsæter", "<last_name>Åshild Ærlanda"},
                                                           {"<expiry_date>2027-08-15</expiry_date>", ""}})
                                           + xmlcases::otherUser("x9").replace("x9@", "x1@"));
    const auto file = overMemory(now);
    const auto previous = overMemory(before);
    const auto outcome = checkXml(*file, previous.get(), options());
    QVERIFY(outcome);
    QCOMPARE(written(outcome->report),
             QStringList({u"F05 E -"_s, u"D04 W 1:3:1 expiry_date"_s, u"N03 W 1:6:1 last_name"_s,
                          u"P05 E 2:25:215 user_identifier/value"_s}));
    const auto same = checkXml(*previous, previous.get(), options());
    QVERIFY(same);
    QCOMPARE(written(same->report).first(), u"F06 W -"_s);
}

void TestXmlFileChecks::truncationIsAlwaysFound()
{
    const QByteArray file = xmlcases::users(xmlcases::user() + xmlcases::otherUser()).trimmed();
    for (qsizetype size = 0; size < file.size(); size += 10) {
        const auto outcome = checkXml(QByteArrayView(file).first(size), options());
        QVERIFY(outcome);
        QVERIFY2(!outcome->report.usable, qPrintable(QString::number(size)));
    }
}

void TestXmlFileChecks::theOutcomeDoesNotDependOnTheStretches()
{
    const XmlSchemaBook schema = smallSchema();
    QByteArray records;
    for (int number = 0; number < 40; ++number) {
        const QByteArray id = "p" + QByteArray::number(number % 30);
        records += number % 5 == 0 ? xmlcases::user({{"nsk1004711", id}, {"5593", "593"}}) : xmlcases::otherUser(id);
        if (number % 7 == 0)
            records += xmlcases::otherUser("q").replace("</first_name>", "");
        if (number % 11 == 0)
            records += "<!-- " + QByteArray(4000, '-').replace("--", "- ") + " -->\r\n x";
    }
    const QByteArray file = xmlcases::users(records);
    CheckOptions made = options();
    const auto whole = checkXml(file, made, {}, &schema);
    QVERIFY(whole);
    QVERIFY(whole->report.findings.size() > 60);
    for (const qsizetype size : {3000, 3001, 3777, 5000, 9999}) {
        made.blockSize = size;
        const auto inStretches = checkXml(file, made, {}, &schema);
        QVERIFY(inStretches);
        QCOMPARE(written(inStretches->report), written(whole->report));
        QCOMPARE(inStretches->report.sha256, whole->report.sha256);
    }
}

void TestXmlFileChecks::oneLineHoldsManyRecords()
{
    QByteArray file = "<users>";
    for (int number = 0; number < 300; ++number)
        file += xmlcases::otherUser("n" + QByteArray::number(number)).trimmed();
    file += xmlcases::otherUser("n7").trimmed() + "</users>";
    const auto outcome = checkXml(file, options());
    QVERIFY(outcome);
    QCOMPARE(outcome->report.records, 301);
    const Finding repeated = outcome->report.findings.first();
    QCOMPARE(repeated.rule, u"L02"_s);
    QCOMPARE(repeated.record, 301);
    QCOMPARE(repeated.line, 1);
    QCOMPARE(repeated.column, file.lastIndexOf("<user>") + 1);
}

void TestXmlFileChecks::tooLongARecordIsPassedOver()
{
    const XmlSchemaBook schema = smallSchema();
    const QByteArray longOne = xmlcases::user({{"ACTIVE", QByteArray(20000, 'A')}});
    CheckOptions made = options();
    for (const qsizetype size : {0, 3000, 4096}) {
        made.blockSize = size;
        const auto outcome =
            checkXml(xmlcases::users(xmlcases::user() + longOne + xmlcases::otherUser()), made, {}, &schema);
        QVERIFY(outcome);
        QCOMPARE(written(outcome->report), QStringList(u"F08 E 2:25:1"_s));
        QCOMPARE(outcome->report.records, 3);
        QVERIFY(outcome->report.usable);
    }
}

void TestXmlFileChecks::longAttributesAndTextsAreBounded_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("finding");
    constexpr qsizetype size = 100'000'000;
    const QByteArray many(size, 'a');
    QByteArray some(size / 20, 'a');
    QTest::newRow("text of an element") << xmlcases::users("<user><status>" + many + "</status></user>\n")
                                        << u"F08 E 1:3:1"_s;
    QTest::newRow("attribute of a record") << xmlcases::users("<user link=\"" + some + "\"/>\n") << u"F08 E 1:3:1"_s;
    QTest::newRow("name of an element") << xmlcases::users("<user><" + some + "/></user>\n") << u"F08 E 1:3:1"_s;
    QTest::newRow("attribute of the root") << QByteArray("<users a=\"" + some + "\"></users>") << u"F04 F -:1:1"_s;
    QTest::newRow("comment between records") << xmlcases::users("<!--" + some + "-->\n<user/>\n") << QString();
    QTest::newRow("less-than signs") << QByteArray("<users><x>" + some.replace('a', '<') + "</x></users>") << QString();
}

void TestXmlFileChecks::longAttributesAndTextsAreBounded()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, finding);
    const auto outcome = checkXml(file, options(20));
    QVERIFY(outcome);
    QVERIFY2(finding.isEmpty() || written(outcome->report).contains(finding),
             qPrintable(written(outcome->report).join(u'\n')));
}

void TestXmlFileChecks::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE users [\n<!ENTITY l0 \"ha\">\n";
    for (int level = 1; level < 20; ++level)
        laughs += "<!ENTITY l" + QByteArray::number(level) + " \""
            + QByteArray("&l" + QByteArray::number(level - 1) + ";").repeated(10) + "\">\n";
    QTest::newRow("many laughs") << QByteArray(laughs + "]>\n<users><user><status>&l19;</status></user></users>");
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE users [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                                   "<users><user><status>&x;</status></user></users>");
    QTest::newRow("external subset") << QByteArray(
        "<!DOCTYPE users SYSTEM \"http://localhost/a.dtd\"><users><user/></users>");
    QTest::newRow("within a record") << xmlcases::users("<user><!DOCTYPE a [<!ENTITY b \"c\">]>&b;</user>\n");
    QTest::newRow("10,000 deep") << xmlcases::users(QByteArray("<user>") + QByteArray("<a>").repeated(10000)
                                                    + QByteArray("</a>").repeated(10000) + "</user>\n");
    QTest::newRow("10,000 deep beside records") << xmlcases::users(QByteArray("<a>").repeated(10000));
}

void TestXmlFileChecks::bombsAreRefused()
{
    QFETCH(QByteArray, file);
    const auto outcome = checkXml(file, options());
    QVERIFY(outcome);
    QVERIFY(!outcome->report.usable);
    QVERIFY(std::ranges::any_of(outcome->report.byRule, [](const RuleCount &rule) { return rule.rule == u"F04"; }));
}

void TestXmlFileChecks::recordRulesNameTheRecords()
{
    CheckOptions made = options();
    made.recordRules = true;
    const auto outcome = checkXml(xmlcases::users(xmlcases::user({{"5593", "593"}, {"ashbj014", "Ashbj014"}})
                                                  + xmlcases::otherUser().replace("<first_name>", "<&>")),
                                  made);
    QVERIFY(outcome);
    QCOMPARE(outcome->records.size(), size_t{2});
    QCOMPARE(ruleIds(outcome->records[0].rules), QStringList({u"A01"_s, u"P03"_s}));
    QCOMPARE(outcome->records[0].firstError, static_cast<quint8>(Rule::A01));
    QCOMPARE(ruleIds(outcome->records[1].rules), QStringList(u"F04"_s));
    QCOMPARE(outcome->records[1].firstError, static_cast<quint8>(Rule::F04));
}

void TestXmlFileChecks::limitKeepsTheFirstFindings()
{
    QByteArray records;
    for (int number = 0; number < 50; ++number)
        records += xmlcases::otherUser("n" + QByteArray::number(number)).replace("2027-", "2026-") + "x\n";
    const auto all = checkXml(xmlcases::users(records), options());
    const auto some = checkXml(xmlcases::users(records), options(9));
    QVERIFY(all && some);
    QCOMPARE(written(some->report), written(all->report).first(9));
    QCOMPARE(some->report.byRule.size(), all->report.byRule.size());
}

void TestXmlFileChecks::canBeCanceled()
{
    Job job;
    job.cancel.cancel();
    const auto outcome = checkXml(xmlcases::users(xmlcases::user()), options(), job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Canceled);
}

QTEST_GUILESS_MAIN(TestXmlFileChecks)

#include "tst_xmlfilechecks.moc"
