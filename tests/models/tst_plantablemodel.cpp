// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/plantablemodel.h"
#include "tests/models/plansamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The rows of a plan: what is shown, filtered, compared, held back.
class PlanTableModelTest : public QObject {
    Q_OBJECT

private:
    static QStringList rowsOf(const PlanTableModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            rows.append(index.data(IdRole).toString() + u'/' + index.data(PlanTableModel::MemberRole).toString());
        }
        return rows;
    }

    static std::shared_ptr<const Plan> sample(MergeSemantics semantics = MergeSemantics::Api)
    {
        return std::make_shared<const Plan>(plansamples::plan(semantics));
    }

private Q_SLOTS:
    void fieldsThatSayNothingHaveNoRow()
    {
        PlanTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(sample());
        QCOMPARE(rowsOf(model),
                 (QStringList{u"nsk1/expiry_date"_s, u"nsk1/user_group"_s, u"nsk1/first_name"_s, u"nsk2/"_s,
                              u"nsk4/expiry_date"_s, u"nsk4/user_group"_s, u"nsk4/first_name"_s, u"nsk3/"_s}));
    }

    void fieldsThatLoseAlmasProtectionCanBeChosen()
    {
        Plan plan = plansamples::plan(MergeSemantics::Api);
        for (PlannedUser &user : plan.users) {
            for (FieldDecision &field : user.fields)
                field.liftsProtection = field.path.member == "user_group"_L1;
        }
        PlanTableModel model;
        model.setPlan(std::make_shared<const Plan>(plan));
        model.setFilter({.liftedOnly = true});
        QCOMPARE(rowsOf(model), QStringList{u"nsk1/user_group"_s}); // nsk4 is held: nothing happens to it
    }

    void eachRowSaysWhatHappens_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("word");
        QTest::addRow("date changes") << 0 << u"update"_s;
        QTest::addRow("sticky group is blocked") << 1 << u"blocked"_s;
        QTest::addRow("hand edit is lost") << 2 << u"lost"_s;
        QTest::addRow("new user") << 3 << u"create"_s;
        QTest::addRow("held") << 4 << u"held"_s;
        QTest::addRow("missing") << 7 << u"missing"_s;
    }
    void eachRowSaysWhatHappens()
    {
        QFETCH(const int, row);
        QFETCH(const QString, word);
        PlanTableModel model;
        model.setPlan(sample());
        const QModelIndex cell = model.index(row, PlanTableModel::OutcomeColumn);
        QCOMPARE(cell.data(StateRole).toString(), word);
        QVERIFY(!cell.data().toString().isEmpty());
    }

    void whatIsCountedIsShownBehindTheCount()
    {
        Plan plan = plansamples::plan();
        plan.users.insert(1, plansamples::unchanged());
        ++plan.summary.unchanged;
        ++plan.summary.protectedFields;
        const auto rows = [&plan](const PlanFilter &filter) { return planRows(plan, nullptr, filter).size(); };
        QCOMPARE(rows({.protectedOnly = true}), plan.summary.protectedFields);
        QCOMPARE(rows({.outcome = FieldOutcome::HandEditLost}), plan.summary.lostEdits);
        PlanTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(std::make_shared<const Plan>(plan));
        model.setFilter({.protectedOnly = true});
        const QModelIndex kept = model.index(1, PlanTableModel::UserColumn);
        QCOMPARE(kept.data().toString(), u"Aas"_s);
        QVERIFY(!kept.data(Qt::CheckStateRole).isValid()); // nothing to be held back
        QCOMPARE(model.index(1, PlanTableModel::OutcomeColumn).data(StateRole).toString(), u"blocked"_s);
    }

    void aHeldPersonSaysByWhichRule()
    {
        Plan plan = plansamples::plan();
        PlannedUser whole = plansamples::held(u"nsk5"_s, 5);
        whole.fields = {};
        whole.heldBecause = u"L09"_s;
        PlannedUser nobody = whole;
        nobody.primaryId = {};
        nobody.record = 6;
        nobody.heldBecause = u"F08"_s;
        PlannedUser two = plansamples::held(u"nsk7"_s, 7);
        two.heldBecause = u"rename"_s;
        plan.users = {plansamples::held(), whole, nobody, two};
        PlanTableModel model;
        model.setPlan(std::make_shared<const Plan>(plan));
        QCOMPARE(model.rowCount(), 8);
        const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString rule = row < 3 ? u"G05 "_s : row == 3 ? u"L09 "_s : row == 4 ? u"F08 "_s : QString();
            const QString reason = text(row, PlanTableModel::DecidedByColumn);
            QVERIFY2(reason.startsWith(rule) && reason.size() > rule.size() + 3, qPrintable(reason));
            QVERIFY(!reason.contains(u"rename"_s));
            QVERIFY(reason.sliced(rule.size()) != rule.trimmed());
            QCOMPARE(text(row, PlanTableModel::DecidedByColumn, Qt::ToolTipRole), reason);
            QCOMPARE(text(row, PlanTableModel::OutcomeColumn, Qt::ToolTipRole), reason);
        }
        QVERIFY(text(4, PlanTableModel::UserColumn).contains(u'6'));
    }

    void filtersNarrowTheRows_data()
    {
        QTest::addColumn<PlanFilter>("filter");
        QTest::addColumn<int>("rows");
        QTest::addRow("nothing") << PlanFilter{} << 8;
        QTest::addRow("new") << PlanFilter{.action = PlannedAction::Create} << 1;
        QTest::addRow("field") << PlanFilter{.member = u"expiry_date"_s} << 2;
        QTest::addRow("rule") << PlanFilter{.rule = DecidedBy::AlmaSticky} << 2;
        QTest::addRow("lost edits") << PlanFilter{.outcome = FieldOutcome::HandEditLost} << 1;
        QTest::addRow("protected") << PlanFilter{.protectedOnly = true} << 1;
        QTest::addRow("name, without case") << PlanFilter{.text = u"LØVÅS"_s} << 1;
        QTest::addRow("nobody") << PlanFilter{.text = u"Nobody"_s} << 0;
    }
    void filtersNarrowTheRows()
    {
        QFETCH(const PlanFilter, filter);
        QFETCH(const int, rows);
        PlanTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(sample());
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), rows);
    }

    void oneCheckBoxAPersonHoldsTheWholeChangeBack()
    {
        PlanTableModel model;
        model.setPlan(sample());
        QSignalSpy changed(&model, &PlanTableModel::heldBackChanged);
        QCOMPARE(model.toPropose(), 2);
        const QModelIndex second = model.index(1, PlanTableModel::UserColumn);
        QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.toPropose(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.heldBack().isEmpty());
    }

    void onlyCreatesAndUpdatesCanBeProposed()
    {
        PlanTableModel model;
        model.setPlan(sample());
        QVERIFY(!model.index(4, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(model.index(7, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setPlan(sample(MergeSemantics::File));
        QCOMPARE(model.toPropose(), 0);
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    }

    void comparisonMarksWhereTheNightlyLoadDiffers()
    {
        Plan nightly = plansamples::plan(MergeSemantics::File);
        nightly.users[0].fields[0].result = u"2029-06-30"_s;
        PlanTableModel model;
        model.setPlan(sample(), std::make_shared<const Plan>(nightly));
        QVERIFY(model.index(0, 0).data(PlanTableModel::DiffersRole).toBool());
        QVERIFY(!model.index(1, 0).data(PlanTableModel::DiffersRole).toBool());
        model.setFilter({.differingOnly = true});
        QCOMPARE(rowsOf(model), QStringList{u"nsk1/expiry_date"_s});
    }

    /// A forecast that also says what Skranke itself leaves alone: of one person in both plans, of two in it alone.
    static std::shared_ptr<const Plan> wideForecast()
    {
        Plan nightly = plansamples::plan(MergeSemantics::File);
        const auto emptied = [] {
            return plansamples::decision(u"middle_name"_s, u"Marit"_s, QJsonValue(QJsonValue::Undefined),
                                         QJsonValue(QJsonValue::Undefined), DecidedBy::EmptiedByFile);
        };
        for (PlannedUser &user : nightly.users)
            user.change = {};
        nightly.users[0].fields.insert(1, emptied());
        nightly.users[0].fields.append(plansamples::decision(u"user_role"_s, u"200"_s, {}, u"200"_s));
        for (const qint64 record : {3, 5}) {
            PlannedUser alone;
            alone.action = PlannedAction::Update;
            alone.primaryId = PrimaryId(u"nsk%1"_s.arg(record + 20));
            alone.record = record;
            alone.fields = {plansamples::decision(u"last_name"_s, u"Aas"_s, u"Aas"_s, u"Aas"_s), emptied()};
            nightly.users.insert(record == 3 ? 2 : 4, alone);
        }
        nightly.users[2].fields[1].losesHandEdit = true;
        return std::make_shared<const Plan>(nightly);
    }

    void whatOnlyTheNightlyLoadChangesIsCompared()
    {
        PlanTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(sample(), wideForecast());
        QCOMPARE(rowsOf(model),
                 (QStringList{u"nsk1/expiry_date"_s, u"nsk1/middle_name"_s, u"nsk1/user_group"_s, u"nsk1/first_name"_s,
                              u"nsk2/"_s, u"nsk23/middle_name"_s, u"nsk4/expiry_date"_s, u"nsk4/user_group"_s,
                              u"nsk4/first_name"_s, u"nsk25/middle_name"_s, u"nsk3/"_s}));
        QCOMPARE(model.counts().differing, 3);
        model.setFilter({.differingOnly = true});
        QCOMPARE(rowsOf(model), (QStringList{u"nsk1/middle_name"_s, u"nsk23/middle_name"_s, u"nsk25/middle_name"_s}));
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto text = [&](int column) { return model.index(row, column).data().toString(); };
            QCOMPARE(text(PlanTableModel::NowColumn), u"Marit"_s);
            QCOMPARE(text(PlanTableModel::ResultColumn), u"Marit"_s); // Skranke leaves it alone
            QCOMPARE(text(PlanTableModel::NightlyColumn), u"–"_s);
            QVERIFY(model.index(row, PlanTableModel::NightlyColumn).data(EmphasisRole).toBool());
            QVERIFY(!model.index(row, PlanTableModel::ResultColumn).data(EmphasisRole).toBool());
            QVERIFY(text(PlanTableModel::OutcomeColumn).contains(u"nightly"_s));
        }
        // The person of both plans keeps its check box, the others have nothing to propose.
        QVERIFY(model.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(model.index(1, 0).data(GroupRole) != model.index(2, 0).data(GroupRole));
        QCOMPARE(model.user(1)->primaryId.toString(), u"nsk23"_s);
        QCOMPARE(model.semantics(0), MergeSemantics::Api);
        QCOMPARE(model.semantics(1), MergeSemantics::File);
    }

    void whatIsCountedOfThePlanIsNotTheNightlyLoads()
    {
        PlanTableModel model;
        model.setPlan(sample(), wideForecast());
        QCOMPARE(model.toPropose(), 2);
        model.setFilter({.action = PlannedAction::Update});
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({.outcome = FieldOutcome::HandEditLost});
        QCOMPARE(rowsOf(model), QStringList{u"nsk1/first_name"_s});
        const PlanCounts counts = model.counts();
        model.setFilter({.member = u"middle_name"_s});
        QCOMPARE(model.rowCount(), counts.members.value(u"middle_name"_s));
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({.rule = DecidedBy::EmptiedByFile});
        QCOMPARE(model.rowCount(), counts.rules.value(DecidedBy::EmptiedByFile));
        model.setFilter({.text = u"nsk23"_s});
        QCOMPARE(model.rowCount(), 1);
    }

    void nothingHappensToTheHeldUnderEither()
    {
        Plan nightly = plansamples::plan(MergeSemantics::File);
        nightly.users[2].fields[0].result = u"2031-06-30"_s;
        nightly.users.insert(3, plansamples::held(u"nsk26"_s, 6));
        PlanTableModel model;
        model.setPlan(sample(), std::make_shared<const Plan>(nightly));
        QCOMPARE(model.counts().differing, 0);
        model.setFilter({.differingOnly = true});
        QCOMPARE(model.rowCount(), 0);
    }

    void countsSayHowManyRowsAFieldHas()
    {
        const auto counts = planCounts(plansamples::plan()).members;
        QCOMPARE(counts.value(u"expiry_date"_s), 2);
        QCOMPARE(counts.value(u"last_name"_s), 1); // of the new user
    }

    void anEmptyPlanHasNoRows()
    {
        PlanTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(std::make_shared<const Plan>());
        QCOMPARE(model.rowCount(), 0);
        model.setPlan({});
        QCOMPARE(model.toPropose(), 0);
    }
};

QTEST_GUILESS_MAIN(PlanTableModelTest)
#include "tst_plantablemodel.moc"
