// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
