// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changestates.h"

#include <QTest>

#include <array>

using namespace skranke;
using enum ChangeState;

namespace {

constexpr std::array allStates{Proposed, Approved, Sending, Applied, Kept, Refused, Conflict, Unknown, Withdrawn};

/// Every step that `spec/change-queue.md` draws, and no other.
const QList<std::pair<ChangeState, ChangeState>> steps{
    {Proposed, Approved}, {Proposed, Withdrawn}, {Approved, Proposed},  {Approved, Sending},   {Approved, Refused},
    {Proposed, Conflict}, {Approved, Conflict},  {Approved, Withdrawn}, {Sending, Approved},   {Sending, Applied},
    {Sending, Kept},      {Sending, Refused},    {Sending, Conflict},   {Sending, Unknown},    {Unknown, Approved},
    {Unknown, Applied},   {Unknown, Kept},       {Unknown, Conflict},   {Conflict, Withdrawn},
};

} // namespace

class TestChangeStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheStepsOfTheDiagramAreAllowed_data();
    void onlyTheStepsOfTheDiagramAreAllowed();
    void nothingIsSentThatIsNotApproved();
    void openChangesBlockTheirTarget_data();
    void openChangesBlockTheirTarget();
};

void TestChangeStates::onlyTheStepsOfTheDiagramAreAllowed_data()
{
    QTest::addColumn<ChangeState>("from");
    QTest::addColumn<ChangeState>("to");
    for (const ChangeState from : allStates) {
        for (const ChangeState to : allStates)
            QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to))) << from << to;
    }
}

void TestChangeStates::onlyTheStepsOfTheDiagramAreAllowed()
{
    QFETCH(ChangeState, from);
    QFETCH(ChangeState, to);
    QCOMPARE(mayBecome(from, to), steps.contains(std::pair(from, to)));
}

void TestChangeStates::nothingIsSentThatIsNotApproved()
{
    for (const ChangeState from : allStates)
        QCOMPARE(mayBecome(from, Sending), from == Approved);
}

void TestChangeStates::openChangesBlockTheirTarget_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("amendable");
    QTest::newRow("proposed") << Proposed << true << true;
    QTest::newRow("approved") << Approved << true << true;
    QTest::newRow("conflict") << Conflict << true << true;
    QTest::newRow("sending") << Sending << true << false;
    QTest::newRow("unknown") << Unknown << true << false;
    QTest::newRow("applied") << Applied << false << false;
    QTest::newRow("kept") << Kept << false << false;
    QTest::newRow("refused") << Refused << false << false;
    QTest::newRow("withdrawn") << Withdrawn << false << false;
}

void TestChangeStates::openChangesBlockTheirTarget()
{
    QFETCH(ChangeState, state);
    QTEST(isOpen(state), "open");
    QTEST(isAmendable(state), "amendable");
    QCOMPARE(usesApprovalsUp(state),
             state != Approved && state != Sending && state != Unknown); // from these it may go back to approved
}

QTEST_GUILESS_MAIN(TestChangeStates)
#include "tst_changestates.moc"
