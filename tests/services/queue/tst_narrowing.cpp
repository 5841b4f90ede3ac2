// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/narrowing.h"
#include "tests/services/queue/queuedesk.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;

namespace {

const QString mail = u"contact_info.email"_s;
const QString kariMail = u"contact_info.email[kari@one.example]"_s;

Change threeEdits()
{
    Change change = update(kari(),
                           {edit(kari(), u"last_name"_s, u"Berg"_s), edit(kari(), u"expiry_date"_s, u"2030-01-31Z"_s),
                            edit(kari(), kariMail, json(R"({"description":"other"})"))});
    change.overrides = {u"last_name"_s};
    change.state = ChangeState::Approved;
    change.digest = QByteArray(32, 'd');
    return change;
}

} // namespace

/// "Only the e-mail changes": of a change, and through the queue.
class NarrowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChosenEditsStay_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<QStringList>("members");
        QTest::addColumn<QStringList>("stay");
        QTest::newRow("keep one") << true << QStringList{mail} << QStringList{mail};
        QTest::newRow("keep two") << true << QStringList{mail, u"last_name"_s} << QStringList{u"last_name"_s, mail};
        QTest::newRow("leave one out") << false << QStringList{u"last_name"_s} << QStringList{u"expiry_date"_s, mail};
    }
    void onlyTheChosenEditsStay()
    {
        QFETCH(const bool, keeps);
        QFETCH(const QStringList, members);
        const auto narrow =
            narrowedTo(threeEdits(),
                       {.kind = keeps ? EditChoice::Kind::KeepOnly : EditChoice::Kind::LeaveOut, .members = members});
        QVERIFY(narrow);
        QStringList stay;
        for (const Edit &one : narrow->intent)
            stay.append(one.path.member);
        QTEST(stay, "stay");
        QCOMPARE(narrow->state, ChangeState::Proposed);
        QVERIFY(narrow->digest.isEmpty());
        QCOMPARE(narrow->base, kari());
        QCOMPARE(narrow->result, userfields::applied(kari(), narrow->intent));
        QCOMPARE(narrow->overrides.contains(u"last_name"_s), stay.contains(u"last_name"_s));
    }

    void whatCannotBeNarrowedSaysWhy()
    {
        using enum EditChoice::Kind;
        QCOMPARE(narrowedTo(threeEdits(), {KeepOnly, {u"user_group"_s}}).error(), NotNarrowed::NothingLeft);
        QCOMPARE(narrowedTo(threeEdits(), {LeaveOut, {u"user_group"_s}}).error(), NotNarrowed::Same);
        QCOMPARE(narrowedTo(create(kari()), {KeepOnly, {mail}}).error(), NotNarrowed::Whole);
    }

    void approvingAFieldTouchesNothingThatLacksIt_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("approved");
        QTest::newRow("a field that one has") << u"expiry_date"_s << 1;
        QTest::newRow("a field that none has, or a typing mistake") << u"expry_date"_s << 0;
    }
    void approvingAFieldTouchesNothingThatLacksIt()
    {
        QFETCH(const QString, member);
        QFETCH(const int, approved);
        QueueDesk desk;
        QVERIFY(desk.open());
        const QStringList ids = desk.externalIds(3);
        const QString expiry = u"expiry_date"_s;
        const QString job = u"job_description"_s;
        desk.propose({desk.changeOf(ids[0], {{expiry, u"2034-06-30Z"_s}}), desk.changeOf(ids[1], {{job, u"Vakt"_s}})});
        // What is approved already was reviewed as a whole, and stays so.
        const BatchId reviewed = desk.propose({desk.changeOf(ids[2], {{expiry, u"2034-06-30Z"_s}, {job, u"Bud"_s}})});
        QCOMPARE(desk.approve({.batch = reviewed}), 1);

        const auto narrowed = desk.await(desk.queue->approveOnly({}, {member}));
        QCOMPARE(narrowed.approved, approved);
        QCOMPARE(narrowed.withdrawn, 0);
        const auto counts = desk.counts();
        QCOMPARE(counts.value(ChangeState::Withdrawn), 0);
        QCOMPARE(counts.value(ChangeState::Proposed), 2 - approved);
        QCOMPARE(desk.changes({.batch = reviewed}).first().intent.size(), 2);
    }

    void oneFieldOfABatchIsApprovedSentAndTakenBack()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QStringList ids = desk.externalIds(3);
        const QString expiry = u"expiry_date"_s;
        const QString job = u"job_description"_s;
        const QList<QJsonObject> before{desk.inAlma(ids[0]), desk.inAlma(ids[1]), desk.inAlma(ids[2])};
        const BatchId batch = desk.propose({desk.changeOf(ids[0], {{expiry, u"2034-06-30Z"_s}, {job, u"Vakt"_s}}),
                                            desk.changeOf(ids[1], {{expiry, u"2034-06-30Z"_s}}),
                                            desk.changeOf(ids[2], {{job, u"Vakt"_s}}), desk.creationOf(u"ny1"_s)});
        const auto narrowed = desk.await(desk.queue->approveOnly({.batch = batch, .member = expiry}, {expiry}));
        QCOMPARE(narrowed.approved, 2);
        QCOMPARE(narrowed.narrowed, 1);
        QCOMPARE(narrowed.withdrawn, 0);
        const auto counts = desk.counts({.batch = batch});
        QCOMPARE(counts.value(ChangeState::Approved), 2);
        QCOMPARE(counts.value(ChangeState::Proposed), 2);
        QCOMPARE(desk.send().counts.value(ChangeState::Applied), 2);
        QCOMPARE(desk.inAlma(ids[0]).value(job), before[0].value(job));
        QCOMPARE(desk.inAlma(ids[0]).value(expiry).toString().first(10), u"2034-06-30"_s);

        // The other way round: everything but one field, and what is nothing else goes.
        const auto left = desk.await(desk.queue->leaveOut({.batch = batch}, {job}));
        QCOMPARE(left.withdrawn, 1);
        const auto undo = desk.undo({.batch = batch});
        QCOMPARE(undo.changes, 2);
        desk.await(desk.queue->withdraw({.batch = undo.batch}));
        const auto onlyJob = desk.await(desk.queue->undo({.batch = batch}, {job}));
        QCOMPARE(onlyJob.changes, 0);
        QCOMPARE(onlyJob.refused.value(u"nothing-to-undo"_s), 2);
    }
};

QTEST_GUILESS_MAIN(NarrowingTest)
#include "tst_narrowing.moc"
