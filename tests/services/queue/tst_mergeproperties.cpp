// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"
#include "services/queue/amendment.h"
#include "services/queue/sendplan.h"
#include "services/queue/undo.h"
#include "tests/services/queue/userbook.h"

#include <QJsonDocument>
#include <QTest>

#include <utility>

using namespace skranke;
using namespace userbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 400;

/// Somebody's edits and ours, made apart from the same user.
struct Meeting {
    Book base;
    QList<Deed> mine;
    Book fresh; ///< the user as the others left it
    QJsonObject baseUser;
    QJsonObject freshUser;
    QList<Edit> intent;
};

/// With `isUndo` ours are whole elements.
Meeting someMeeting(QRandomGenerator &random, bool isUndo = false)
{
    Meeting meeting;
    meeting.base = someBook(random);
    meeting.mine = someDeeds(meeting.base, random, 3);
    for (Deed &deed : meeting.mine)
        deed.whole = isUndo;
    meeting.mine.removeIf([&meeting](const Deed &deed) { return isThereAlready(deed, meeting.base); });
    meeting.fresh = after(meeting.base, someDeeds(meeting.base, random, 6));
    meeting.baseUser = userOf(meeting.base, random);
    meeting.freshUser = userOf(meeting.fresh, random);
    meeting.intent = editsOf(meeting.mine, meeting.base, random);
    return meeting;
}

Change changeOf(const Meeting &meeting)
{
    Change change;
    change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = u"kari"_s};
    change.operation = Operation::Update;
    change.base = meeting.baseUser;
    change.intent = meeting.intent;
    return change;
}

/// Two books as text, of which a failure shows the difference.
QByteArray textOf(const Book &book)
{
    QByteArray text;
    for (auto it = book.cbegin(); it != book.cend(); ++it)
        text += it.key().toUtf8() + ' ' + QJsonDocument(it.value()).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace

/// Merging and amending, by many random users, held against the book-keeping of `userbook.h`.
class TestMergeProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBookReadsWhatItWrote();
    void aTouchedPathIsAConflictAndNothingElseIs_data();
    void aTouchedPathIsAConflictAndNothingElseIs();
    void disjointEditsAlwaysMerge();
    void onlyWhatTheEditsSayIsSent_data();
    void onlyWhatTheEditsSayIsSent();
    void whateverIsDecidedOnlyThatHappens();
    void twoUndosInOneAreOneAfterTheOther();
};

void TestMergeProperties::theBookReadsWhatItWrote()
{
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        const Book book = someBook(random);
        QCOMPARE(textOf(bookOf(userOf(book, random))), textOf(book));
    }
}

void TestMergeProperties::aTouchedPathIsAConflictAndNothingElseIs_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::newRow("edits") << false;
    QTest::newRow("an undo") << true;
}

void TestMergeProperties::aTouchedPathIsAConflictAndNothingElseIs()
{
    QFETCH(const bool, isUndo);
    QRandomGenerator random(20261127);
    int inConflict = 0;
    int merged = 0;
    for (int round = 0; round < rounds; ++round) {
        const Meeting meeting = someMeeting(random, isUndo);
        const auto rebase = userfields::rebase(meeting.baseUser, meeting.intent, meeting.freshUser);
        const QSet<QString> expected = conflicts(meeting.base, meeting.mine, meeting.fresh);
        QCOMPARE(textsOf(rebase.conflicts), expected);
        QCOMPARE(textsOf(rebase.carried), carried(meeting.base, meeting.mine, meeting.fresh));
        if (!expected.isEmpty()) {
            ++inConflict;
            continue;
        }
        // Both sides' edits, and nothing but those.
        QCOMPARE(textOf(bookOf(rebase.result)), textOf(after(meeting.fresh, meeting.mine)));
        merged += meeting.fresh != meeting.base && !meeting.mine.isEmpty() ? 1 : 0;
    }
    QVERIFY2(inConflict > rounds / 10 && merged > rounds / 10, qPrintable(u"%1 %2"_s.arg(inConflict).arg(merged)));
}

void TestMergeProperties::disjointEditsAlwaysMerge()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < rounds; ++round) {
        const Book base = someBook(random);
        QList<Deed> mine = someDeeds(base, random, 2);
        QList<Deed> theirs = someDeeds(base, random, 2);
        QSet<QString> ours;
        for (const Deed &deed : std::as_const(mine))
            ours.insert(deed.path);
        theirs.removeIf([&ours](const Deed &deed) { return ours.contains(deed.path); });
        const Book fresh = after(base, theirs);
        const auto rebase =
            userfields::rebase(userOf(base, random), editsOf(mine, base, random), userOf(fresh, random));
        QVERIFY(rebase.conflicts.isEmpty());
        QCOMPARE(textOf(bookOf(rebase.result)), textOf(after(after(base, mine), theirs)));
        QSet<QString> others;
        for (const Deed &deed : std::as_const(theirs))
            others.insert(deed.path);
        QCOMPARE(textsOf(rebase.carried), others);
    }
}

void TestMergeProperties::onlyWhatTheEditsSayIsSent_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::newRow("edits") << false;
    QTest::newRow("an undo") << true;
}

void TestMergeProperties::onlyWhatTheEditsSayIsSent()
{
    QFETCH(const bool, isUndo);
    QRandomGenerator random(3);
    int written = 0;
    for (int round = 0; round < rounds; ++round) {
        const Meeting meeting = someMeeting(random, isUndo);
        if (meeting.intent.isEmpty())
            continue;
        const SendPlan plan = planSend(changeOf(meeting), meeting.freshUser);
        // An undo goes only where nobody has been since (rule 6).
        const bool stops = !conflicts(meeting.base, meeting.mine, meeting.fresh).isEmpty()
            || (isUndo && !carried(meeting.base, meeting.mine, meeting.fresh).isEmpty());
        QCOMPARE(plan.kind, stops ? SendPlan::Kind::Conflict : SendPlan::Kind::Write);
        if (stops) {
            QVERIFY(plan.body.isEmpty());
            continue;
        }
        ++written;
        QCOMPARE(textOf(bookOf(plan.body)), textOf(after(meeting.fresh, meeting.mine)));
        QCOMPARE(plan.body, plan.predicted);
    }
    QVERIFY(written > rounds / 20);
}

void TestMergeProperties::whateverIsDecidedOnlyThatHappens()
{
    QRandomGenerator random(20261126);
    int decided = 0;
    int nothingLeft = 0;
    for (int round = 0; round < rounds; ++round) {
        const Meeting meeting = someMeeting(random, random.bounded(4) == 0);
        Change change = changeOf(meeting);
        change.state = ChangeState::Conflict;
        change.response = meeting.freshUser;
        const QSet<QString> open = conflicts(meeting.base, meeting.mine, meeting.fresh);
        QCOMPARE(textsOf(openConflicts(change)), open);
        Resolution resolution;
        QList<Deed> kept = meeting.mine;
        for (const QString &path : open) {
            const Side side = random.bounded(2) == 0 ? Side::Mine : Side::Theirs;
            resolution.paths.insert(path, side);
            if (side == Side::Theirs)
                kept.removeIf([&path](const Deed &deed) { return deed.path == path; });
        }
        decided += static_cast<int>(open.size());
        const Book expected = after(meeting.fresh, kept);
        const auto again = amendmentOf(change, resolution);
        if (!again) {
            QCOMPARE(again.error(), NoAmendment::NothingLeft);
            QCOMPARE(textOf(expected), textOf(meeting.fresh));
            ++nothingLeft;
            continue;
        }
        QVERIFY(expected != meeting.fresh);
        QCOMPARE(again->base, meeting.freshUser);
        QCOMPARE(textOf(bookOf(again->result)), textOf(expected));
        // What is approved now is what goes out while nobody else comes in between.
        const SendPlan plan = planSend(*again, meeting.freshUser);
        QCOMPARE(plan.kind, SendPlan::Kind::Write);
        QCOMPARE(textOf(bookOf(plan.body)), textOf(expected));
        // An edit against theirs is marked as one, and no other is.
        for (const Edit &edit : std::as_const(again->intent))
            QCOMPARE(edit.losesHandEdit, textsOf({edit.path}).intersects(open));
    }
    QVERIFY2(decided > rounds / 4 && nothingLeft > 0, qPrintable(u"%1 %2"_s.arg(decided).arg(nothingLeft)));
}

void TestMergeProperties::twoUndosInOneAreOneAfterTheOther()
{
    QRandomGenerator random(6);
    int joinedSome = 0;
    for (int round = 0; round < rounds; ++round) {
        const Book before = someBook(random);
        const QList<Deed> deeds = someDeeds(before, random, 2);
        if (deeds.isEmpty())
            continue;
        const Book done = after(before, deeds);
        const QJsonObject preImage = userOf(before, random);
        Change change;
        change.id = ChangeId(u"c0123456789abcdef"_s);
        change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = u"kari"_s};
        change.state = ChangeState::Applied;
        change.row = 1;
        change.base = preImage;
        change.intent = editsOf(deeds, before, random);
        change.result = userOf(done, random);
        change.response = userOf(done, random);

        // What is asked for first, and what later.
        const auto someMembers = [&] {
            QStringList members;
            for (const Deed &deed : deeds) {
                if (random.bounded(2) == 0)
                    members.append(placeOf(deed.path).member);
            }
            return members;
        };
        const QStringList first = someMembers();
        const QStringList second = someMembers();
        if (first.isEmpty() || second.isEmpty())
            continue;
        const auto restored = [&](Book book, const QStringList &members) {
            for (const Deed &deed : deeds) {
                if (!members.contains(placeOf(deed.path).member))
                    continue;
                book.remove(deed.path);
                if (before.contains(deed.path))
                    book.insert(deed.path, before.value(deed.path));
            }
            return book;
        };
        const Book once = restored(done, first);
        const Book both = restored(once, second);

        Change waiting = *undoOf(change, preImage, first);
        QCOMPARE(textOf(bookOf(waiting.result)), textOf(once));
        const auto more = undoOfRest(change, preImage, {}, second);
        QVERIFY(more);
        const RestUndo joined = joinedUndo(waiting, *more, preImage);
        QCOMPARE(textOf(bookOf(joined.change.result)), textOf(both));
        QCOMPARE(textOf(bookOf(planSend(joined.change, change.response).body)), textOf(both));

        // The first one sent, the other follows and comes to the same.
        waiting.id = ChangeId(u"u0123456789abcdef"_s);
        waiting.state = ChangeState::Applied;
        waiting.row = 2;
        waiting.response = userOf(once, random);
        const auto later = undoOfRest(change, preImage, takenBackOf(change.id, change.row, {waiting}), second);
        QCOMPARE(later.has_value(), both != once);
        if (!later) {
            QCOMPARE(later.error(), u"taken-back"_s);
            continue;
        }
        ++joinedSome;
        QCOMPARE(textOf(bookOf(planSend(later->change, waiting.response).body)), textOf(both));
    }
    QVERIFY(joinedSome > rounds / 10);
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
