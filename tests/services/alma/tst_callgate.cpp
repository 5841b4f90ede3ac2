// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callgate.h"

#include <QCoroTask>
#include <QTest>

#include <vector>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Callers that stay inside until they are told to leave.
struct Crowd {
    explicit Crowd(std::chrono::milliseconds patience)
        : gate(patience)
    {
    }

    CallGate gate;
    std::vector<CallGate::Pass> inside;
    std::vector<QCoro::Task<>> callers;

    void come(int count, bool sent = true)
    {
        for (int i = 0; i < count; ++i)
            callers.push_back(enter(this, sent));
    }

    static QCoro::Task<> enter(Crowd *crowd, bool sent)
    {
        CallGate::Pass pass = co_await crowd->gate.enter(u"alma.example"_s);
        if (sent)
            pass.sent();
        crowd->inside.push_back(std::move(pass));
    }
};

} // namespace

/// How many calls are at a host at once.
class TestCallGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneComesInForOneThatLeaves();
    void overdueCallsMakeRoom();
    void whoWaitsForItsTurnMakesNone();
};

void TestCallGate::oneComesInForOneThatLeaves()
{
    Crowd crowd(1h);
    crowd.come(CallGate::usual + 2);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::usual));
    crowd.inside.pop_back();
    QTRY_COMPARE(crowd.inside.size(), size_t(CallGate::usual));
    crowd.inside.pop_back();
    QTRY_COMPARE(crowd.inside.size(), size_t(CallGate::usual));
    crowd.inside.pop_back();
    QCOMPARE(crowd.inside.size(), size_t(CallGate::usual) - 1); // nobody waits any more
    QCOMPARE(crowd.gate.overdue(), 0);
}

void TestCallGate::overdueCallsMakeRoom()
{
    Crowd crowd(100ms);
    crowd.come(3 * CallGate::usual);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::usual));
    QTRY_COMPARE(crowd.inside.size(), size_t(CallGate::widest));
    QTRY_COMPARE(crowd.gate.overdue(), CallGate::widest);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::widest)); // there are no more connections
    crowd.inside.clear();
    QCOMPARE(crowd.gate.overdue(), 0);
    QTRY_COMPARE(crowd.inside.size(), size_t(3 * CallGate::usual - CallGate::widest));
}

void TestCallGate::whoWaitsForItsTurnMakesNone()
{
    Crowd crowd(1ms);
    crowd.come(CallGate::usual + 1, false);
    // Another one was sent, and is overdue by now: those would be too.
    Crowd other(1ms);
    other.come(1);
    QTRY_COMPARE(other.gate.overdue(), 1);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::usual));
    QCOMPARE(crowd.gate.overdue(), 0);
    crowd.inside.clear();
    QTRY_COMPARE(crowd.inside.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCallGate)
#include "tst_callgate.moc"
