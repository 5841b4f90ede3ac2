// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"
#include "services/queue/amendment.h"
#include "tests/services/queue/samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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

    /// No change of theirs is lost and none of mine applied unless somebody said so, whatever was decided.
    void whateverIsDecidedOnlyThatHappens()
    {
        const QStringList fields{u"expiry_date"_s,
                                 u"first_name"_s,
                                 u"last_name"_s,
                                 u"job_description"_s,
                                 u"birth_date"_s,
                                 u"contact_info.email[kari@one.example]"_s,
                                 u"contact_info.email[kari@three.example]"_s};
        QRandomGenerator random(20261126);
        const auto valueOf = [&random](const QString &field) -> QJsonValue {
            const int which = random.bounded(4);
            if (which == 3)
                return samples::gone;
            const QString text = u"2030-01-0%1Z"_s.arg(which + 1);
            if (!field.startsWith("contact_info"_L1))
                return text;
            return QJsonObject{{u"email_address"_s, FieldPath::fromString(field).element}, {u"description"_s, text}};
        };
        const auto editSome = [&](const QJsonObject &base) {
            QList<Edit> edits;
            for (const QString &field : fields) {
                if (random.bounded(2) == 0)
                    continue;
                const Edit edit = samples::edit(base, field, valueOf(field));
                if (!userfields::sameValue(edit.path, edit.oldValue, edit.newValue, true))
                    edits.append(edit);
            }
            return edits;
        };
        int conflicts = 0;
        for (int round = 0; round < 3000; ++round) {
            const QJsonObject base = samples::kari();
            Change change = samples::update(base, editSome(base));
            if (change.intent.isEmpty())
                continue;
            change.state = ChangeState::Conflict;
            change.response = userfields::applied(base, editSome(base));
            const QJsonObject theirs = change.response;
            const auto open = openConflicts(change);
            Resolution resolution;
            for (const FieldPath &path : open)
                resolution.paths.insert(path.toString(), random.bounded(2) == 0 ? Side::Mine : Side::Theirs);
            conflicts += static_cast<int>(open.size());

            const auto again = amendmentOf(change, resolution);
            if (!again) {
                QCOMPARE(again.error(), NoAmendment::NothingLeft);
                // Then nothing of mine was wanted any more: all is there already, or theirs was chosen.
                for (const Edit &edit : std::as_const(change.intent)) {
                    const bool there =
                        userfields::sameValue(edit.path, userfields::value(theirs, edit.path), edit.newValue, true);
                    QVERIFY(there || resolution.paths.value(edit.path.toString(), Side::Mine) == Side::Theirs);
                }
                continue;
            }
            QCOMPARE(again->base, theirs);
            const auto different = userfields::differingPaths(theirs, again->result);
            for (const FieldPath &path : different) {
                const auto edit = std::ranges::find(again->intent, path, &Edit::path);
                QVERIFY2(edit != again->intent.end(), qPrintable(path.toString()));
                QVERIFY(!open.contains(path) || resolution.paths.value(path.toString()) == Side::Mine);
            }
            for (const FieldPath &path : open) {
                if (resolution.paths.value(path.toString()) == Side::Theirs)
                    QVERIFY(userfields::sameValue(path, userfields::value(again->result, path),
                                                  userfields::value(theirs, path)));
            }
        }
        QVERIFY(conflicts > 1000); // else nothing was shown
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
