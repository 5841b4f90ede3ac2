// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"
#include "services/queue/amendment.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What may be proposed again, and on top of what.
class AmendmentTest : public QObject {
    Q_OBJECT

private:
    static Change conflict(const QString &theirGroup)
    {
        const QJsonObject base = samples::kari();
        Change change = samples::update(base,
                                        {samples::edit(base, u"expiry_date"_s, u"2028-06-30Z"_s),
                                         samples::edit(base, u"user_group"_s, QJsonObject{{u"value"_s, u"2"_s}})});
        change.state = ChangeState::Conflict;
        change.response = base;
        change.response.insert(u"user_group"_s, QJsonObject{{u"value"_s, theirGroup}});
        change.response.insert(u"job_description"_s, u"Vakt"_s);
        change.notes = {u"note"_s};
        return change;
    }

private Q_SLOTS:
    void aConflictGoesOnTopOfTheirs()
    {
        const Change old = conflict(u"7"_s);
        const auto again = amendmentOf(old);
        QVERIFY(again);
        QCOMPARE(again->state, ChangeState::Proposed);
        QCOMPARE(again->base, old.response);
        QCOMPARE(again->intent.size(), 2);
        QCOMPARE(again->intent.at(1).oldValue.toObject().value(u"value").toString(), u"7"_s);
        QCOMPARE(again->result.value(u"user_group").toObject().value(u"value").toString(), u"2"_s);
        QCOMPARE(again->result.value(u"job_description").toString(), u"Vakt"_s);
        QVERIFY(again->response.isEmpty());
        QVERIFY(again->notes.isEmpty());
        QVERIFY(again->digest.isEmpty());
    }

    void onlyOneElementStaysThePreferredOne()
    {
        const QJsonObject base = samples::kari();
        const auto path = [](const char *address) {
            return u"contact_info.email[%1@one.example]"_s.arg(QLatin1StringView(address));
        };
        const auto marked = [](const char *address) {
            return QJsonObject{{u"email_address"_s, u"%1@one.example"_s.arg(QLatin1StringView(address))},
                               {u"preferred"_s, true}};
        };
        const QJsonObject unmarked{{u"preferred"_s, false}};
        Change change = samples::update(
            base, {samples::edit(base, path("kari"), unmarked), samples::edit(base, path("ours"), marked("ours"))});
        change.state = ChangeState::Conflict;
        change.response = samples::with(samples::with(base, path("kari"), unmarked), path("theirs"), marked("theirs"));
        const auto mine = amendmentOf(change, {.others = Side::Mine});
        QVERIFY(mine);
        QCOMPARE(userfields::preferredOf(mine->result, u"contact_info.email"_s),
                 QList<FieldPath>{FieldPath::fromString(path("ours"))});
        QVERIFY(mine->intent.last().losesHandEdit);
        const auto theirs = amendmentOf(change, {.others = Side::Theirs});
        QVERIFY(!theirs);
        QCOMPARE(theirs.error(), NoAmendment::NothingLeft);
    }

    void editsThatAreThereAlreadyAreLeftOut()
    {
        const auto again = amendmentOf(conflict(u"2"_s));
        QVERIFY(again);
        QCOMPARE(again->intent.size(), 1);
        QCOMPARE(again->intent.first().path.member, u"expiry_date"_s);
    }

    void nothingLeftIsNoChange()
    {
        Change change = conflict(u"2"_s);
        change.response.insert(u"expiry_date"_s, u"2028-06-30Z"_s);
        QCOMPARE(amendmentOf(change).error(), NoAmendment::NothingLeft);
    }

    void aUserThatIsGoneCannotBeUpdated()
    {
        Change change = conflict(u"7"_s);
        change.response = {};
        QCOMPARE(amendmentOf(change).error(), NoAmendment::TargetGone);
        change = conflict(u"7"_s);
        change.operation = Operation::Create; // somebody else created the user
        QCOMPARE(amendmentOf(change).error(), NoAmendment::TargetGone);
    }

    void aPersonDecidesPerField()
    {
        const Change old = conflict(u"7"_s);
        QCOMPARE(openConflicts(old), QList{FieldPath::fromString(u"user_group"_s)});

        QCOMPARE(amendmentOf(old, Resolution{}).error(), NoAmendment::Undecided);

        const auto mine = amendmentOf(old, {.paths = {{u"user_group"_s, Side::Mine}}});
        QVERIFY(mine);
        QCOMPARE(mine->intent.size(), 2);
        QCOMPARE(mine->intent.at(1).rule, DecidedBy::Desk);
        QVERIFY(mine->intent.at(1).losesHandEdit);
        QCOMPARE(mine->intent.at(0).rule, DecidedBy::FileValue); // nobody had to decide that one
        QVERIFY(!mine->intent.at(0).losesHandEdit);

        const auto theirs = amendmentOf(old, {.members = {{u"user_group"_s, Side::Theirs}}});
        QVERIFY(theirs);
        QCOMPARE(theirs->intent.size(), 1);
        QCOMPARE(theirs->result.value(u"user_group").toObject().value(u"value").toString(), u"7"_s);
        QCOMPARE(theirs->result.value(u"expiry_date").toString(), u"2028-06-30Z"_s);

        // The path's own word comes before that for all alike.
        const auto own =
            amendmentOf(old, {.paths = {{u"user_group"_s, Side::Mine}}, .members = {{u"user_group"_s, Side::Theirs}}});
        QCOMPARE(own->intent.size(), 2);
    }

    void whatIsNotEditedAnyMoreIsNotForced()
    {
        Change old = conflict(u"7"_s);
        old.overrides = {u"user_group"_s, u"expiry_date"_s};
        QCOMPARE(amendmentOf(old, {.others = Side::Theirs})->overrides, QStringList{u"expiry_date"_s});
    }

    void theirsAloneLeavesNothing()
    {
        Change old = conflict(u"7"_s);
        old.intent.removeFirst();
        QCOMPARE(amendmentOf(old, {.others = Side::Theirs}).error(), NoAmendment::NothingLeft);
    }

    void onlyWhatCameToNothingIsProposedAgain_data()
    {
        QTest::addColumn<ChangeState>("state");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("proposed") << ChangeState::Proposed << false;
        QTest::addRow("approved") << ChangeState::Approved << false;
        QTest::addRow("sending") << ChangeState::Sending << false;
        QTest::addRow("applied") << ChangeState::Applied << false;
        QTest::addRow("kept") << ChangeState::Kept << false;
        QTest::addRow("unknown") << ChangeState::Unknown << false;
        QTest::addRow("refused") << ChangeState::Refused << true;
        QTest::addRow("withdrawn") << ChangeState::Withdrawn << true;
        QTest::addRow("conflict") << ChangeState::Conflict << true;
    }
    void onlyWhatCameToNothingIsProposedAgain()
    {
        QFETCH(const ChangeState, state);
        QFETCH(const bool, allowed);
        Change change = conflict(u"7"_s);
        change.state = state;
        QCOMPARE(amendmentOf(change).has_value(), allowed);
        if (!allowed)
            QCOMPARE(amendmentOf(change).error(), NoAmendment::WrongState);
    }
};

QTEST_GUILESS_MAIN(AmendmentTest)
#include "tst_amendment.moc"
