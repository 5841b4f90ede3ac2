// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/filestablemodel.h"
#include "models/userimport/findingrulesmodel.h"
#include "models/userimport/findingsproxymodel.h"
#include "models/userimport/findingstablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Rules, findings and files as rows.
class FindingsModelsTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static Finding finding(const QString &rule, Severity severity, qint64 record, qint64 line, const QString &code = {})
    {
        Finding finding;
        finding.rule = rule;
        finding.severity = severity;
        finding.record = record;
        finding.line = line;
        finding.code = code;
        return finding;
    }
    static QList<Finding> findings()
    {
        return {finding(u"F05"_s, Severity::Warning, 0, 0), finding(u"G01"_s, Severity::Error, 2, 11),
                finding(u"D02"_s, Severity::Warning, 3, 1005, u"GD"_s)};
    }
    static ImportFile file(const QString &path, const QDateTime &received)
    {
        ImportFile file;
        file.path = path;
        file.received = received;
        return file;
    }
    static QList<RuleCount> rules()
    {
        return {{.rule = u"G01"_s, .severity = Severity::Error, .count = 1},
                {.rule = u"D02"_s, .severity = Severity::Warning, .count = 19},
                {.rule = u"F05"_s, .severity = Severity::Warning, .count = 1}};
    }

private Q_SLOTS:
    void theFirstRuleRowStandsForAll()
    {
        FindingRulesModel model;
        const QAbstractItemModelTester tester(&model, failing);
        QCOMPARE(model.rowCount(), 0);
        model.setRules(rules());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data(CountRole).toLongLong(), 21);
        QVERIFY(model.rule(0).isEmpty());
        QCOMPARE(model.rule(1), u"G01"_s);
        QCOMPARE(model.rowOf(u"D02"_s), 2);
        QCOMPARE(model.rowOf(u"X99"_s), -1);
        model.setSeverities({Severity::Error});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.total(), 1);
    }

    void findingsOnTheFileHaveNoPlace()
    {
        FindingsTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        model.setFindings(findings());
        QVERIFY(model.index(0, FindingsTableModel::LineColumn).data().toString().isEmpty());
        QCOMPARE(model.index(1, FindingsTableModel::LineColumn).data().toString(), u"11"_s);
        QCOMPARE(model.index(2, 0).data(FindingsTableModel::LineRole).toLongLong(), 1005);
        QVERIFY(!model.index(1, FindingsTableModel::TextColumn).data().toString().isEmpty());
    }

    void ruleSeverityAndTextNarrowTheFindings()
    {
        FindingsTableModel model;
        FindingsProxyModel proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, failing);
        model.setFindings(findings());
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setRule(u"D02"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setRule({});
        proxy.setSeverities({Severity::Warning, Severity::Info});
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSeverities({});
        proxy.setFilterText(u"g01"_s);
        QCOMPARE(proxy.rowCount(), 1);
    }

    void placesSortByNumber()
    {
        FindingsTableModel model;
        FindingsProxyModel proxy;
        proxy.setSourceModel(&model);
        model.setFindings(findings());
        proxy.sort(FindingsTableModel::LineColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), u"D02"_s);
        QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), u"F05"_s);
    }

    void filesStandNewestFirst()
    {
        FilesTableModel model;
        const QAbstractItemModelTester tester(&model, failing);
        const QDateTime night(QDate(2026, 11, 23), QTime(2, 14), QTimeZone::utc());
        model.put(file(u"/tmp/old.txt"_s, night.addDays(-1)));
        model.put(file(u"/tmp/new.txt"_s, night));
        QCOMPARE(model.file(0).path, u"/tmp/new.txt"_s);
        ImportFile checked = model.file(1);
        checked.state = ImportFile::State::Errors;
        checked.records = 12;
        QCOMPARE(model.put(checked), 1);
        QCOMPARE(model.index(1, 0).data(StateRole).toString(), u"E"_s);
        checked.received = night.addDays(1); // written again: now the newest
        QCOMPARE(model.put(checked), 0);
        QCOMPARE(model.rowCount(), 2);
        model.remove(u"/tmp/new.txt"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"/tmp/new.txt"_s), -1);
    }

    void theFileNameTellsWhoseItIs_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("code");
        QTest::addRow("code first") << u"nsk-2026-11-23.txt"_s << u"NSK"_s;
        QTest::addRow("code in the middle") << u"lantakere_HVO.20261123"_s << u"HVO"_s;
        QTest::addRow("part of a word is none") << u"unskilled.txt"_s << QString();
        QTest::addRow("the longer of two") << u"hvo-hvost.txt"_s << u"HVOST"_s;
        QTest::addRow("nothing") << QString() << QString();
    }
    void theFileNameTellsWhoseItIs()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QString, code);
        QList<Institution> institutions(3);
        institutions[0].code = InstitutionCode(u"NSK"_s);
        institutions[1].code = InstitutionCode(u"HVO"_s);
        institutions[2].code = InstitutionCode(u"HVOST"_s);
        const auto found = institutionFromFileName(fileName, institutions);
        QCOMPARE(found.value_or(InstitutionCode()).toString(), code);
    }

    void theWorstFindingDecidesTheFilesState_data()
    {
        QTest::addColumn<QList<RuleCount>>("rules");
        QTest::addColumn<bool>("usable");
        QTest::addColumn<ImportFile::State>("state");
        QTest::addRow("none") << QList<RuleCount>{} << true << ImportFile::State::Clean;
        QTest::addRow("information") << QList<RuleCount>{{u"X01"_s, Severity::Info, 1}} << true
                                     << ImportFile::State::Clean;
        QTest::addRow("error and warning")
            << QList<RuleCount>{{u"X01"_s, Severity::Error, 1}, {u"X01"_s, Severity::Warning, 1}} << true
            << ImportFile::State::Errors;
        QTest::addRow("warning") << QList<RuleCount>{{u"X01"_s, Severity::Warning, 1}} << true
                                 << ImportFile::State::Warnings;
        QTest::addRow("unusable") << QList<RuleCount>{} << false << ImportFile::State::Unusable;
    }
    void theWorstFindingDecidesTheFilesState()
    {
        QFETCH(const QList<RuleCount>, rules);
        QFETCH(const bool, usable);
        QFETCH(const ImportFile::State, state);
        CheckReport report;
        report.byRule = rules;
        report.usable = usable;
        QCOMPARE(stateFor(report), state);
    }
};

QTEST_GUILESS_MAIN(FindingsModelsTest)
#include "tst_findingsmodels.moc"
