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

    void come(int count, bool sent = true, const QString &institution = u"NSK"_s)
    {
        for (int i = 0; i < count; ++i)
            callers.push_back(enter(this, sent, InstitutionCode(institution)));
    }

    static QCoro::Task<> enter(Crowd *crowd, bool sent, InstitutionCode institution)
    {
        CallGate::Pass pass = co_await crowd->gate.enter(u"alma.example"_s, institution);
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
    void anInstitutionTakesNoPlaceOfAnothers();
    void fewConnectionsAreTakenInTurns();
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

void TestCallGate::anInstitutionTakesNoPlaceOfAnothers()
{
    Crowd crowd(100ms);
    crowd.come(3 * CallGate::usual); // all stay
    QTRY_COMPARE(crowd.gate.overdue(InstitutionCode(u"NSK"_s)), CallGate::widest);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::widest));
    crowd.come(CallGate::usual, true, u"NTX"_s);
    QCOMPARE(crowd.inside.size(), size_t(CallGate::widest + CallGate::usual));
    QCOMPARE(crowd.gate.overdue(InstitutionCode(u"NTX"_s)), 0);
    crowd.inside.clear();
    QTRY_COMPARE(crowd.inside.size(), size_t(3 * CallGate::usual - CallGate::widest)); // who waited comes in
}

void TestCallGate::fewConnectionsAreTakenInTurns()
{
    Crowd crowd(1h);
    for (int i = 0; i < CallGate::connections / CallGate::usual; ++i)
        crowd.come(CallGate::usual, true, u"A%1"_s.arg(i));
    QCOMPARE(crowd.inside.size(), size_t(CallGate::connections));
    QStringList order;
    std::vector<QCoro::Task<>> waiting;
    const auto wait = [](Crowd *gate, QString name, QStringList *came) -> QCoro::Task<> {
        CallGate::Pass pass = co_await gate->gate.enter(u"alma.example"_s, InstitutionCode(name));
        came->append(name);
        gate->inside.push_back(std::move(pass));
    };
    for (const QString &name : {u"B"_s, u"B"_s, u"C"_s})
        waiting.push_back(wait(&crowd, name, &order));
    QVERIFY(order.isEmpty()); // there are no more connections
    for (int left = 0; left < 3; ++left) {
        crowd.inside.pop_back();
        QTRY_COMPARE(order.size(), left + 1);
    }
    QCOMPARE(order, (QStringList{u"B"_s, u"C"_s, u"B"_s}));
}

QTEST_GUILESS_MAIN(TestCallGate)
#include "tst_callgate.moc"
