// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// What a plan proposes for each record of a file, and when there is none.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOutcomeHasItsPlace();
    void samePlanTwiceIsTheSameToTheByte();
    void changeOfOneFieldIsOneEdit();
    void missingFieldsOfUndocumentedCodesCostNothing();
    void valuesGoAsTheFindingsOfferThem();
    void recordWithAnErrorIsHeldOnlyWhenItWouldChange();
    void fileSemanticsSeesWhatTheFormatCannotSay();
    void emptyCacheMakesEverybodyNew();
    void theFileDecidesHowItIsRead_data();
    void theFileDecidesHowItIsRead();
    void emptyFileIsAnError();
    void usersAsXmlAreNotTakenForShortCodes();
    void cancelIsAnError();
    void aFileThatChangesMeanwhileIsAnError();

private:
    std::unique_ptr<PlanDesk> desk;
};

void TestPlanner::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
}

void TestPlanner::cleanup()
{
    desk.reset();
}

void TestPlanner::everyOutcomeHasItsPlace()
{
    QJsonObject internal = person(4);
    internal.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    QJsonObject staff = person(6);
    staff.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    desk->cache({person(1), person(2), internal, person(5), staff});
    const Plan made = desk->plan(recordOf(3) + recordOf(1) + recordOf(4) + recordOf(2, {{u"EN"_s, u"Bær"_s}}));

    QCOMPARE(made.summary.records, 4);
    QCOMPARE(made.summary.create, 1);
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.summary.missing, 1); // an internal user is not the feed's to miss
    QCOMPARE(made.summary.changes, 2);
    QCOMPARE(made.users.size(), 4);
    QCOMPARE(made.users.at(0).action, PlannedAction::Create);
    QCOMPARE(made.users.at(0).record, 1);
    QCOMPARE(made.users.at(0).line, 1);
    QCOMPARE(made.users.at(1).action, PlannedAction::Held);
    QCOMPARE(made.users.at(1).heldBecause, u"L09"_s);
    QCOMPARE(made.users.at(2).action, PlannedAction::Update);
    QCOMPARE(made.users.at(2).record, 4);
    QCOMPARE(made.users.at(2).line, 25);
    QCOMPARE(made.users.at(3).action, PlannedAction::Missing);
    QCOMPARE(made.users.at(3).primaryId.toString(), u"nsk1000005"_s);
}

void TestPlanner::samePlanTwiceIsTheSameToTheByte()
{
    desk->cache({person(1), person(2), person(3)});
    const QByteArray file = recordOf(9) + recordOf(1, {{u"KA"_s, u"2"_s}}) + recordOf(2, {{u"GD"_s, QJsonValue()}});
    const Plan first = desk->plan(file);
    const Plan second = desk->plan(file);
    QCOMPARE(second.digest, first.digest);
    QCOMPARE(second.summary.batch, first.summary.batch);
    QVERIFY(!first.summary.batch.isEmpty());
    QCOMPARE(second.users.size(), first.users.size());
    for (qsizetype i = 0; i < first.users.size(); ++i) {
        QCOMPARE(second.users.at(i).change.digest, first.users.at(i).change.digest);
        QCOMPARE(second.users.at(i).change.id, first.users.at(i).change.id);
    }
    QVERIFY(desk->plan(file + recordOf(10)).digest != first.digest);
}

void TestPlanner::changeOfOneFieldIsOneEdit()
{
    desk->cache({person(1)});
    const Plan made = desk->plan(recordOf(1, {{u"GD"_s, u"2030-01-01"_s}}));
    QCOMPARE(made.summary.update, 1);
    const Change change = made.users.first().change;
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.operation, Operation::Update);
    QCOMPARE(change.base, person(1));
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().path.toString(), u"expiry_date"_s);
    QCOMPARE(change.intent.first().rule, DecidedBy::FileValue);
    QCOMPARE(change.batch, made.summary.batch);
    QCOMPARE(change.digest, changeDigest(change));
    QCOMPARE(change.evidence.file, u"night.txt"_s);
    QCOMPARE(change.evidence.fileSha256, made.report.sha256);
    QCOMPARE(change.evidence.record, 1);
    QCOMPARE(userfields::applied(change.base, change.intent), change.result);
}

void TestPlanner::missingFieldsOfUndocumentedCodesCostNothing()
{
    desk->cache({person(1)}); // has a language, of which the file says nothing
    QCOMPARE(desk->plan(recordOf(1)).summary.unchanged, 1);
    QCOMPARE(desk->plan(recordOf(1, {{u"SK"_s, u"NOB"_s}})).summary.unchanged, 1);
    QCOMPARE(desk->plan(recordOf(1, {{u"SK"_s, u"NNO"_s}})).summary.update, 1);
    QCOMPARE(desk->plan(recordOf(1, {{u"KA"_s, QJsonValue()}})).summary.update, 0); // C01, and sticky
}

void TestPlanner::valuesGoAsTheFindingsOfferThem()
{
    desk->cache({person(1)});
    QCOMPARE(desk->plan(recordOf(1, {{u"FN"_s, u"Ma\u0301ret "_s}})).summary.unchanged, 1); // G06, G15
    QCOMPARE(desk->plan(recordOf(1, {{u"RS"_s, u"NO-1999901"_s}})).summary.unchanged, 1); // B03
    const Plan made = desk->plan(recordOf(1, {{u"RS"_s, u"NO-1999902"_s}}));
    QCOMPARE(made.summary.update, 1);
    const auto added =
        userfields::value(made.users.first().change.result, {.member = u"rs_library"_s, .element = u"1999902"_s});
    QVERIFY(added.isObject());
}

void TestPlanner::recordWithAnErrorIsHeldOnlyWhenItWouldChange()
{
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(recordOf(1, {{u"GD"_s, u"15.08.2029"_s}}) + recordOf(2));
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.users.first().heldBecause, u"D01"_s);
    QVERIFY(made.users.first().findings.contains(u"D01"_s));
    QVERIFY(made.users.first().change.id.isEmpty());
}

void TestPlanner::fileSemanticsSeesWhatTheFormatCannotSay()
{
    QJsonObject user = person(1);
    user.insert(u"middle_name"_s, u"Marit"_s);
    desk->cache({user});
    QCOMPARE(desk->plan(recordOf(1)).summary.unchanged, 1);
    desk->institution.sisEmptySticky = SisEmptySticky::Keep;
    const Plan forecast = desk->plan(recordOf(1), MergeSemantics::File);
    QCOMPARE(forecast.summary.update, 1);
    QVERIFY(forecast.users.first().change.id.isEmpty());
    const auto emptied = [](const FieldDecision &field) {
        return field.path.member == "middle_name"_L1 && field.changes;
    };
    QVERIFY(std::ranges::any_of(forecast.users.first().fields, emptied));
}

void TestPlanner::emptyCacheMakesEverybodyNew()
{
    const Plan made = desk->plan(recordOf(1) + recordOf(2));
    QCOMPARE(made.summary.create, 2);
    const Change change = made.users.first().change;
    QCOMPARE(change.operation, Operation::Create);
    QVERIFY(change.base.isEmpty());
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.result.value("external_id"_L1).toString(), u"SIS"_s);
    QVERIFY(std::ranges::all_of(change.intent, [](const Edit &edit) {
        return edit.rule == DecidedBy::NewUser || edit.rule == DecidedBy::Profile;
    }));
}

void TestPlanner::emptyFileIsAnError()
{
    const auto made = desk->tryPlan({});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, u"empty-file"_s);
}

void TestPlanner::usersAsXmlAreNotTakenForShortCodes()
{
    const auto made = desk->tryPlan("<users><user><primary_id>nsk1000001</primary_id></user></users>");
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, u"xml-not-planned"_s);
}

void TestPlanner::cancelIsAnError()
{
    desk->cache({person(1)});
    Job job;
    job.cancel.cancel();
    const auto made = desk->tryPlan(recordOf(1), MergeSemantics::Api, job);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, Error::Kind::Canceled);
}

void TestPlanner::aFileThatChangesMeanwhileIsAnError()
{
    desk->cache({person(1)});
    Job job;
    job.progress = [this](qint64, qint64) {
        QFile file(desk->folder.filePath(u"night.txt"_s));
        if (!file.open(QIODevice::Append) || file.write(recordOf(3)) < 1)
            qFatal("the test cannot write its file");
    };
    const auto made = desk->tryPlan(recordOf(1) + recordOf(2), MergeSemantics::Api, job);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, Error::Kind::BadInput);
    QCOMPARE(made.error().code, u"file-changed"_s);
    QCOMPARE(made.error().subject, u"night.txt"_s);
}

void TestPlanner::theFileDecidesHowItIsRead_data()
{
    QTest::addColumn<Bups1Variant>("agreed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString name = u"Lærdal Ås"_s;
    for (const auto &[variant, agreed] :
         {std::pair(Bups1Variant::Auto, "neither"), std::pair(Bups1Variant::Utf8, "UTF-8"),
          std::pair(Bups1Variant::Latin1, "ISO 8859-1")}) {
        QTest::addRow("agreed on %s, is UTF-8", agreed) << variant << name.toUtf8() << name;
        QTest::addRow("agreed on %s, is ISO 8859-1", agreed) << variant << name.toLatin1() << name;
        QTest::addRow("agreed on %s, is Windows-1252", agreed)
            << variant << QByteArray(name.toLatin1() + " \x96 Vik") << QString(name + u" \u2013 Vik"_s);
        QTest::addRow("agreed on %s, is ASCII", agreed) << variant << QByteArray("Vik") << u"Vik"_s;
    }
}

void TestPlanner::theFileDecidesHowItIsRead()
{
    QFETCH(Bups1Variant, agreed);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    desk->institution.variant = agreed;
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(recordOf(1, {{u"FN"_s, u"Kari"_s}, {u"EN"_s, u"@"_s}}).replace("@", bytes)
                                 + recordOf(2, {{u"FN"_s, u"Per"_s}}));
    QVERIFY(!made.users.isEmpty());
    const auto &fields = made.users.first().fields;
    const auto found =
        std::ranges::find(fields, u"last_name"_s, [](const FieldDecision &one) { return one.path.member; });
    QVERIFY(found != fields.end());
    QCOMPARE(found->incoming.toString(), name);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
