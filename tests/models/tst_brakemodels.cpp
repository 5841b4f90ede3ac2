// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/sortfilterproxymodel.h"
#include "models/queue/brakeverdictsmodel.h"
#include "models/queue/brakewords.h"
#include "models/queue/fieldnames.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QList<BrakeVerdict> some()
{
    return {{.id = u"BR03"_s, .unit = BrakeUnit::Percent, .measured = 34.2, .limit = 20, .outcome = BrakeOutcome::Stop},
            {.id = u"BR05"_s, .unit = BrakeUnit::Percent, .measured = 6, .limit = 5, .outcome = BrakeOutcome::Warn},
            {.id = u"own.rule"_s,
             .unit = BrakeUnit::Count,
             .measured = 12480,
             .limit = 5000,
             .outcome = BrakeOutcome::Stop},
            {.id = u"BR08"_s, .unit = BrakeUnit::Count, .measured = 0, .limit = 1, .outcome = BrakeOutcome::Pass}};
}

BrakeStop stopped()
{
    return {.id = u"s0123456789abcdef"_s,
            .institution = InstitutionCode(u"NSK"_s),
            .title = u"night.txt"_s,
            .changes = 6214,
            .verdicts = some(),
            .made = QDateTime(QDate(2026, 11, 23), QTime(2, 14), QTimeZone::UTC),
            .account = u"kari"_s,
            .lifts = {}};
}

} // namespace

class TestBrakeModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void modelKeepsItsContract()
    {
        BrakeVerdictsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVerdicts(some());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setVerdicts(some()); // the same: the selection stays
        QCOMPARE(reset.count(), 0);
        model.retranslate();
        model.setVerdicts(some().mid(2));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.setVerdicts({});
        QVERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).isValid());
        for (int column = 0; column < BrakeVerdictsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void figuresSortByValueAndStatesByWeight()
    {
        BrakeVerdictsModel model;
        model.setVerdicts(some());
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.sort(BrakeVerdictsModel::MeasuredColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), u"own.rule"_s);
        proxy.sort(BrakeVerdictsModel::OutcomeColumn, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), u"BR08"_s);
        QCOMPARE(model.index(0, BrakeVerdictsModel::OutcomeColumn).data(StateRole).toString(), u"stop"_s);
        QVERIFY(!model.index(0, BrakeVerdictsModel::BrakeColumn).data(StateRole).isValid());
    }

    void figuresAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("percent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("count") << 12480.0 << false << u"12,480"_s;
        QTest::newRow("whole per cent") << 20.0 << true << u"20%"_s;
        QTest::newRow("part of one") << 34.21 << true << u"34.2%"_s;
        QTest::newRow("below zero") << -5.0 << true << u"-5%"_s;
        QTest::newRow("no number") << qQNaN() << true << u"cannot be measured"_s;
    }
    void figuresAreReadAsPeopleWriteThem()
    {
        QFETCH(const double, value);
        QFETCH(const bool, percent);
        QTEST(brakewords::figure(value, percent ? BrakeUnit::Percent : BrakeUnit::Count), "expected");
    }

    void onlyWhatStopsIsSaidToStop()
    {
        const QString line = brakewords::stoppedBy(stopped());
        QVERIFY(line.contains(u"BR03"));
        QVERIFY(line.contains(u"34.2%"));
        QVERIFY(line.contains(u"20%"));
        QVERIFY(line.contains(u"own.rule: 12,480 (limit 5,000)"));
        QVERIFY(!line.contains(u"BR05"));
        QVERIFY(!line.contains(u"BR08"));
    }

    void aBrakeSaysWhatItWasWorstFor()
    {
        const BrakeVerdict verdict{.id = u"BR03"_s, .measured = 34.2, .limit = 20, .subject = u"last_name"_s};
        QVERIFY(brakewords::verdictLine(verdict).startsWith(
            u"BR03 same field changed (%1)"_s.arg(fieldnames::name(u"last_name"_s))));
        QVERIFY(!brakewords::verdictLine({.id = u"BR04"_s}).contains(u"()"));
        QVERIFY(brakewords::brakeName(u"BR03.domain"_s) != u"BR03.domain"_s);
    }

    void whatWasStoppedNamesInstitutionTitleAndCount()
    {
        const QString what = brakewords::whatStopped(stopped());
        for (const QString &part : {u"NSK"_s, u"night.txt"_s, u"6,214"_s})
            QVERIFY2(what.contains(part), qPrintable(what));
    }

    void aSignatureThatDoesNotCountSaysSo()
    {
        BrakeLift lift{.account = u"ola"_s,
                       .key = SigningKeyId(u"0123456789abcdef"_s),
                       .reason = u"announced"_s,
                       .time = stopped().made,
                       .holds = true};
        const QString good = brakewords::liftLine(lift);
        QVERIFY(good.contains(u"ola") && good.contains(u"announced"));
        lift.holds = false;
        const QString bad = brakewords::liftLine(lift);
        QVERIFY(bad != good);
        QVERIFY(bad.contains(good));
    }

    void everyOutcomeHasAWord()
    {
        QSet<QString> words;
        for (const auto outcome : {BrakeOutcome::Pass, BrakeOutcome::Warn, BrakeOutcome::Stop})
            words.insert(brakewords::outcomeName(outcome));
        QCOMPARE(words.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestBrakeModels)
#include "tst_brakemodels.moc"
