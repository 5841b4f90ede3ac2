// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendplan.h"
#include "services/queue/takenback.h"
#include "services/queue/undo.h"
#include "tests/services/queue/samples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace samples;
using enum ChangeState;

namespace {

const QString lastName = u"last_name"_s;
const QString expiry = u"expiry_date"_s;
const QString job = u"job_description"_s;

/// An undo of the edits of these members, as it lies in the store.
struct Step {
    const char *id = "";
    const char *undoes = "";
    QStringList members = {};
    ChangeState state = Applied;
    QStringList lost = {}; ///< members that read back as something else
    bool isReadable = true;
};

Change changeOf(const Step &step, qint64 row)
{
    Change change;
    change.id = ChangeId(QString::fromLatin1(step.id));
    change.undoes = ChangeId(QString::fromLatin1(step.undoes));
    change.state = step.state;
    change.row = row;
    change.damaged = !step.isReadable;
    change.base = kari();
    for (const QString &member : step.members)
        change.intent.append(
            edit(change.base, member, QString(u"by "_s + QString::fromLatin1(step.id)), DecidedBy::Undo));
    change.result = userfields::applied(change.base, change.intent);
    change.response = change.result;
    for (const QString &member : step.lost)
        change.response.insert(member, u"somebody else's"_s);
    return change;
}

} // namespace

/// Which edits of a change undos have taken back, from what they did and what became of them.
class TestTakenBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditCountsByItself_data();
    void everyEditCountsByItself();
    void aUserIsMadeOrDeletedAsAWhole();
    void theOrderOfTheStepsDoesNotMatter();
    void theTargetIsAsTheNewestOfThemLeftIt();
    void aCircleEnds();
    void onlyTheRestGoesBack_data();
    void onlyTheRestGoesBack();
    void theLastFieldLeadsBackToThePreImageWhole();
    void aFieldThatIsAnotherOneByNowStays();
    void theGuardOfTheRestIsTheWholeTarget();
    void aWaitingUndoTakesTheOthersEditsIn();
    void whatWaitsAlreadyIsTheSameChange();
    void aWaitingUndoOnTopOfTheirsStaysThere();
};

void TestTakenBack::everyEditCountsByItself_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char *name, const QList<Step> &steps, const QStringList &paths, bool whole = false) {
        QTest::newRow(name) << steps << paths << whole;
    };
    row("nothing", {}, {});
    row("one field", {{"u1", "c", {lastName}}}, {lastName});
    row("one, then another", {{"u1", "c", {lastName}}, {"u2", "c", {expiry}}}, {expiry, lastName});
    row("made again", {{"u1", "c", {lastName}}, {"r1", "u1", {lastName}}}, {});
    row("made again in part", {{"u1", "c", {lastName, expiry}}, {"r1", "u1", {lastName}}}, {expiry});
    row("made again and taken back by a second undo of the change",
        {{"u1", "c", {lastName}}, {"r1", "u1", {lastName}}, {"u2", "c", {lastName}}}, {lastName});
    row("the making again taken back", {{"u1", "c", {lastName}}, {"r1", "u1", {lastName}}, {"v1", "r1", {lastName}}},
        {lastName});
    row("the making again taken back in part",
        {{"u1", "c", {lastName, expiry}}, {"r1", "u1", {lastName, expiry}}, {"v1", "r1", {expiry}}}, {expiry});
    row("two undos, one of them made again", {{"u1", "c", {lastName}}, {"u2", "c", {expiry}}, {"r1", "u1", {lastName}}},
        {expiry});
    row("another change's", {{"u1", "d", {lastName}}}, {});
    row("written, and one of two is somebody else's since", {{"u1", "c", {lastName, expiry}, Conflict, {expiry}}},
        {lastName});
    row("the same, withdrawn", {{"u1", "c", {lastName, expiry}, Withdrawn, {expiry}}}, {lastName});
    row("Alma kept its own", {{"u1", "c", {lastName, expiry}, Kept, {lastName}}}, {expiry});
    row("an undo that cannot be read", {{"u1", "c", {lastName}, Applied, {}, false}}, {}, true);
    row("one of which nothing is left", {{"u1", "c", {}}}, {}, true);
    row("such a one, made again", {{"u1", "c", {}}, {"r1", "u1", {}}}, {});
}

void TestTakenBack::everyEditCountsByItself()
{
    QFETCH(const QList<Step>, steps);
    QList<Change> written;
    for (const Step &step : steps)
        written.append(changeOf(step, written.size() + 2));
    const TakenBack sum = takenBackOf(ChangeId(u"c"_s), 1, written);
    QStringList paths(sum.paths.cbegin(), sum.paths.cend());
    paths.sort();
    QTEST(paths, "paths");
    QTEST(sum.whole, "whole");
    QCOMPARE(sum.isEmpty(), paths.isEmpty() && !sum.whole);
}

void TestTakenBack::aUserIsMadeOrDeletedAsAWhole()
{
    Change removal = changeOf({.id = "u1", .undoes = "c"}, 2);
    removal.operation = Operation::Delete;
    removal.response = {};
    QVERIFY(takenBackOf(ChangeId(u"c"_s), 1, {removal}).whole);
    Change again = changeOf({.id = "r1", .undoes = "u1"}, 3);
    again.operation = Operation::Create;
    QVERIFY(takenBackOf(ChangeId(u"c"_s), 1, {removal, again}).isEmpty());
    QVERIFY(takenBackOf(ChangeId(u"u1"_s), 2, {removal, again}).whole);
    const auto twice = undoOfRest(create(kari()), std::nullopt, {.whole = true});
    QCOMPARE(twice.error(), u"taken-back"_s);
}

void TestTakenBack::theOrderOfTheStepsDoesNotMatter()
{
    QList<Change> written{changeOf({.id = "u1", .undoes = "c", .members = {lastName, expiry}}, 2),
                          changeOf({.id = "r1", .undoes = "u1", .members = {lastName}}, 3),
                          changeOf({.id = "u2", .undoes = "c", .members = {lastName, job}}, 4)};
    const TakenBack expected = takenBackOf(ChangeId(u"c"_s), 1, written);
    QCOMPARE(expected.paths, (QSet<QString>{lastName, expiry, job}));
    std::array<int, 3> order{0, 1, 2};
    while (std::ranges::next_permutation(order).found) {
        const TakenBack other =
            takenBackOf(ChangeId(u"c"_s), 1, {written.at(order[0]), written.at(order[1]), written.at(order[2])});
        QCOMPARE(other.paths, expected.paths);
        QCOMPARE(other.latest, expected.latest);
    }
}

void TestTakenBack::theTargetIsAsTheNewestOfThemLeftIt()
{
    const Change first = changeOf({.id = "u1", .undoes = "c", .members = {lastName}}, 2);
    Change second = changeOf({.id = "u2", .undoes = "c", .members = {expiry}}, 5);
    QCOMPARE(takenBackOf(ChangeId(u"c"_s), 1, {second, first}).latest, second.response);
    QCOMPARE(takenBackOf(ChangeId(u"u1"_s), 2, {second, first}).latest, second.response);
    QCOMPARE(takenBackOf(ChangeId(u"u2"_s), 5, {second, first}).latest, QJsonObject());
    second.response = {}; // retention took it
    QCOMPARE(takenBackOf(ChangeId(u"c"_s), 1, {second, first}).latest, first.response);
    QCOMPARE(takenBackOf(ChangeId(u"c"_s), 1, {second, first}).paths, (QSet<QString>{lastName, expiry}));
}

void TestTakenBack::aCircleEnds()
{
    const QList<Change> circle{changeOf({.id = "u1", .undoes = "u2", .members = {lastName}}, 2),
                               changeOf({.id = "u2", .undoes = "u1", .members = {lastName}}, 3),
                               changeOf({.id = "u3", .undoes = "u3", .members = {lastName}}, 4)};
    QCOMPARE(takenBackOf(ChangeId(u"u1"_s), 2, circle).paths, QSet<QString>{lastName});
    QVERIFY(takenBackOf(ChangeId(u"u3"_s), 4, circle).isEmpty());
}

namespace {

/// A change of three fields, applied and read back.
Change threeFields()
{
    Change change = update(kari(),
                           {edit(kari(), lastName, u"Berg"_s), edit(kari(), expiry, u"2030-01-31Z"_s),
                            edit(kari(), u"contact_info.email[kari@one.example]"_s, gone)});
    change.id = ChangeId(u"c"_s);
    change.state = Applied;
    change.row = 1;
    change.response = change.result;
    return change;
}

QStringList pathsOf(const Change &change)
{
    QStringList paths;
    for (const Edit &edit : change.intent)
        paths.append(edit.path.toString());
    return paths;
}

/// The target after undos of `members` of the change, and what they took back.
TakenBack after(const Change &change, const QStringList &members)
{
    Change undo = *undoOf(change, kari(), members);
    undo.id = ChangeId(u"u"_s);
    undo.state = Applied;
    undo.row = 2;
    undo.response = undo.result;
    return takenBackOf(change.id, 1, {undo});
}

} // namespace

void TestTakenBack::onlyTheRestGoesBack_data()
{
    const QString mail = u"contact_info.email"_s;
    const QString mailPath = u"contact_info.email[kari@one.example]"_s;
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<QString>("code");
    const QStringList all;
    QTest::newRow("one, then another") << QStringList{lastName} << QStringList{expiry} << QStringList{expiry} << 0
                                       << QString();
    QTest::newRow("one, then the rest") << QStringList{lastName} << all << QStringList{expiry, mailPath} << 1
                                        << QString();
    QTest::newRow("two, then the rest") << QStringList{lastName, mail} << all << QStringList{expiry} << 2 << QString();
    QTest::newRow("one, then that and another")
        << QStringList{mail} << QStringList{mail, expiry} << QStringList{expiry} << 1 << QString();
    QTest::newRow("the same twice") << QStringList{lastName} << QStringList{lastName} << QStringList() << 0
                                    << u"taken-back"_s;
    QTest::newRow("all, then one") << QStringList{lastName, expiry, mail} << QStringList{expiry} << QStringList() << 0
                                   << u"taken-back"_s;
    QTest::newRow("a field that it leaves alone")
        << QStringList{lastName} << QStringList{job} << QStringList() << 0 << u"nothing-to-undo"_s;
}

void TestTakenBack::onlyTheRestGoesBack()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, asked);
    QFETCH(const QStringList, edits);
    QFETCH(const int, leftOut);
    QFETCH(const QString, code);
    const Change change = threeFields();
    const TakenBack takenBack = after(change, before);
    const auto rest = undoOfRest(change, kari(), takenBack, asked);
    QCOMPARE(rest.has_value(), code.isEmpty());
    if (!rest) {
        QCOMPARE(rest.error(), code);
        return;
    }
    QCOMPARE(pathsOf(rest->change), edits);
    QCOMPARE(rest->leftOut.value(u"taken-back"_s), leftOut);
    QCOMPARE(rest->leftOut.size(), leftOut > 0 ? 1 : 0);
    QCOMPARE(rest->change.base, takenBack.latest);
    for (const Edit &one : std::as_const(rest->change.intent)) {
        QCOMPARE(one.oldValue, userfields::value(takenBack.latest, one.path));
        QCOMPARE(one.newValue, userfields::value(kari(), one.path));
        QCOMPARE(one.rule, DecidedBy::Undo);
    }
}

void TestTakenBack::theLastFieldLeadsBackToThePreImageWhole()
{
    const Change change = threeFields();
    const auto rest = undoOfRest(change, kari(), after(change, {lastName, expiry}));
    QVERIFY(rest);
    QCOMPARE(rest->change.result, kari()); // byte for byte, the order of the list included
}

void TestTakenBack::aFieldThatIsAnotherOneByNowStays()
{
    const Change change = threeFields();
    TakenBack takenBack = after(change, {lastName});
    // A person kept the undo against what somebody else had done to the date.
    takenBack.latest.insert(expiry, u"2033-03-03Z"_s);
    const auto rest = undoOfRest(change, kari(), takenBack);
    QVERIFY(rest);
    QCOMPARE(pathsOf(rest->change), QStringList{u"contact_info.email[kari@one.example]"_s});
    QCOMPARE(rest->leftOut, (QHash<QString, int>{{u"taken-back"_s, 1}, {u"changed-since"_s, 1}}));
    QCOMPARE(rest->change.result.value(expiry).toString(), u"2033-03-03Z"_s);
    QCOMPARE(undoOfRest(change, kari(), takenBack, {expiry}).error(), u"changed-since"_s);
    QCOMPARE(undoOfRest(change, kari(), takenBack, {expiry, lastName}).error(), u"changed-since"_s);
}

void TestTakenBack::theGuardOfTheRestIsTheWholeTarget()
{
    const Change change = threeFields();
    const TakenBack takenBack = after(change, {lastName});
    const auto rest = undoOfRest(change, kari(), takenBack, {expiry});
    QVERIFY(rest);
    QCOMPARE(planSend(rest->change, takenBack.latest).kind, SendPlan::Kind::Write);
    for (const QString &member : {expiry, lastName, job}) {
        const SendPlan plan = planSend(rest->change, with(takenBack.latest, member, u"2035-05-05Z"_s));
        QCOMPARE(plan.kind, SendPlan::Kind::Conflict);
    }
}

void TestTakenBack::aWaitingUndoTakesTheOthersEditsIn()
{
    const Change change = threeFields();
    const Change waiting = *undoOf(change, kari(), {lastName});
    const auto more = undoOfRest(change, kari(), {}, {expiry, u"contact_info.email"_s});
    QVERIFY(more);
    const RestUndo joined = joinedUndo(waiting, *more, kari());
    const Change whole = *undoOf(change, kari());
    QStringList paths = pathsOf(joined.change);
    QStringList expected = pathsOf(whole);
    paths.sort();
    expected.sort();
    QCOMPARE(paths, expected);
    QCOMPARE(joined.change.base, change.response);
    QCOMPARE(joined.change.result, kari());
    QCOMPARE(joined.change.state, Proposed);
    QCOMPARE(joined.change.undoes, change.id);
    QVERIFY(joined.leftOut.isEmpty());
}

void TestTakenBack::whatWaitsAlreadyIsTheSameChange()
{
    const Change change = threeFields();
    const Change waiting = *undoOf(change, kari(), {lastName, expiry});
    const auto more = undoOfRest(change, kari(), {}, {expiry});
    QVERIFY(more);
    const RestUndo joined = joinedUndo(waiting, *more, kari());
    QCOMPARE(changeDigest(joined.change), changeDigest(waiting));
    QCOMPARE(joined.change.result, waiting.result);
}

void TestTakenBack::aWaitingUndoOnTopOfTheirsStaysThere()
{
    const Change change = threeFields();
    Change waiting = *undoOf(change, kari(), {lastName});
    // A person kept it against what somebody did to another field and to the date.
    waiting.base = with(with(waiting.base, job, u"Vakt"_s), expiry, u"2033-03-03Z"_s);
    waiting.result = userfields::applied(waiting.base, waiting.intent);
    const auto more = undoOfRest(change, kari(), {}, {expiry, u"contact_info.email"_s});
    const RestUndo joined = joinedUndo(waiting, *more, kari());
    QCOMPARE(joined.change.base, waiting.base);
    QCOMPARE(pathsOf(joined.change), (QStringList{lastName, u"contact_info.email[kari@one.example]"_s}));
    QCOMPARE(joined.leftOut, (QHash<QString, int>{{u"changed-since"_s, 1}}));
    QCOMPARE(joined.change.result.value(job).toString(), u"Vakt"_s);
    QCOMPARE(joined.change.result.value(expiry).toString(), u"2033-03-03Z"_s);
}

QTEST_GUILESS_MAIN(TestTakenBack)
#include "tst_takenback.moc"
