// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/filechecks.h"
#include "tests/services/userimport/expectedfindings.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using expected::Case;

Q_DECLARE_METATYPE(Case)

/// The rules of `spec/user-import.md` against the findings written down before the code.
class TestExpectedFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleSaysWhatIsExpected_data();
    void everyRuleSaysWhatIsExpected();
    void everyRuleHasACase();
};

namespace {

QList<Case> allCases()
{
    using namespace expected;
    return grammarCases() + fileCases() + identityCases() + fieldCases() + nationalNumberCases();
}

QString written(const Finding &finding)
{
    QString text = finding.rule + u' ' + toWord(finding.severity) + u' ';
    if (finding.line == 0)
        text += u'-';
    else
        text += (finding.record == 0 ? u"-"_s : QString::number(finding.record)) + u':' + QString::number(finding.line);
    return finding.code.isEmpty() ? text : text + u' ' + finding.code;
}

} // namespace

void TestExpectedFindings::everyRuleSaysWhatIsExpected_data()
{
    QTest::addColumn<Case>("expectation");
    const auto cases = allCases();
    for (const Case &one : cases)
        QTest::newRow(one.name) << one;
}

void TestExpectedFindings::everyRuleSaysWhatIsExpected()
{
    QFETCH(Case, expectation);
    CheckOptions options;
    options.variant = expectation.variant;
    options.today = QDate(2026, 11, 23);
    options.limit = 0;
    if (expectation.institution) {
        options.institution = expected::nordskog();
        options.institution->environment = expectation.environment;
        options.institution->flrExport = expectation.flrExport;
        options.institution->codeBook = expectation.codeBook;
    }
    const auto outcome = expectation.previous.isEmpty() ? checkBups1(expectation.file, options)
                                                        : checkBups1(expectation.file, expectation.previous, options);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QStringList findings;
    QHash<QString, qint64> counts;
    for (const Finding &finding : outcome->report.findings) {
        findings.append(written(finding));
        ++counts[finding.rule + toWord(finding.severity)];
    }
    QCOMPARE(findings, expectation.findings);
    for (const RuleCount &count : outcome->report.byRule)
        QCOMPARE(count.count, counts.take(count.rule + toWord(count.severity)));
    QVERIFY(counts.isEmpty());
    const bool fatal =
        std::ranges::any_of(findings, [](const QString &finding) { return finding.sliced(4, 1) == u"F"; });
    QCOMPARE(outcome->report.usable, !fatal);
}

void TestExpectedFindings::everyRuleHasACase()
{
    QSet<QString> seen;
    const auto cases = allCases();
    for (const Case &one : cases) {
        for (const QString &finding : one.findings)
            seen.insert(finding.first(3));
    }
    const QStringList rules =
        u"G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G14 G15 G16 F01 F02 F03 F05 F06 F07 F08 "
        "L01 L02 L03 L04 L05 L06 L10 L11 P01 P02 P03 P04 P05 P06 N01 N02 N03 N04 C01 C02 C03 B01 B02 B03 "
        "D01 D02 D03 D04 D05 S01 X01 K01 K02 K03 K04 K05 K07 K09"_s.split(u' ');
    for (const QString &rule : rules)
        QVERIFY2(seen.contains(rule), qPrintable(rule));
    QCOMPARE(seen.size(), rules.size());
}

QTEST_GUILESS_MAIN(TestExpectedFindings)

#include "tst_expectedfindings.moc"
