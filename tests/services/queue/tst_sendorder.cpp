// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendorder.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;

namespace {

struct Claim {
    const char *id;
    const char *key; ///< empty: a create
    const char *claimed; ///< empty: a delete
    const char *institution = "NSK";
};

Change changeOf(const Claim &claim)
{
    Change change;
    change.id = ChangeId(QString::fromLatin1(claim.id));
    change.operation = *claim.key ? Operation::Update : Operation::Create;
    if (!*claim.claimed)
        change.operation = Operation::Delete;
    change.target.institution = InstitutionCode(QString::fromLatin1(claim.institution));
    change.target.key = QString::fromLatin1(*claim.key ? claim.key : claim.claimed);
    change.intent = {
        {.path = FieldPath::fromString(u"primary_id"), .oldValue = {}, .newValue = QString::fromLatin1(claim.claimed)}};
    return change;
}

QString text(const SendOrder &order)
{
    const auto names = [](const QList<ChangeId> &ids) {
        QStringList list;
        for (const ChangeId &id : ids)
            list.append(id.toString());
        return list.join(u' ');
    };
    QStringList phases;
    for (const QList<ChangeId> &phase : order.phases)
        phases.append(names(phase));
    return phases.join(u" | ") + (order.cyclic.isEmpty() ? QString() : QString(u" ! "_s + names(order.cyclic)));
}

} // namespace

class TestSendOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesThatNeedAnIdWaitForIt_data();
    void changesThatNeedAnIdWaitForIt();
    void aLongChainIsOrdered();
};

void TestSendOrder::changesThatNeedAnIdWaitForIt_data()
{
    QTest::addColumn<QList<Change>>("claiming");
    QTest::addColumn<QString>("order");
    const auto list = [](std::initializer_list<Claim> claims) {
        QList<Change> changes;
        for (const Claim &claim : claims)
            changes.append(changeOf(claim));
        return changes;
    };
    QTest::newRow("nobody claims") << list({}) << u"p1 p2"_s;
    QTest::newRow("a create of its own") << list({{"a", "", "x"}}) << u"p1 p2 a"_s;
    QTest::newRow("a create of a freed id") << list({{"a", "", "x"}, {"b", "X", "y"}}) << u"p1 p2 b | a"_s;
    QTest::newRow("a rename to a freed id") << list({{"a", "x", "y"}, {"b", "y", "z"}}) << u"p1 p2 b | a"_s;
    QTest::newRow("three in a row") << list({{"a", "x", "y"}, {"b", "y", "z"}, {"c", "", "x"}}) << u"p1 p2 b | a | c"_s;
    QTest::newRow("a rename to the id of a deleted one") << list({{"a", "x", "y"}, {"b", "y", ""}}) << u"p1 p2 b | a"_s;
    QTest::newRow("a create of a deleted id") << list({{"a", "", "y"}, {"b", "Y", ""}}) << u"p1 p2 b | a"_s;
    QTest::newRow("a swap") << list({{"a", "x", "y"}, {"b", "y", "x"}}) << u"p1 p2 ! a b"_s;
    QTest::newRow("a swap and one who waits for it")
        << list({{"a", "x", "y"}, {"b", "y", "x"}, {"c", "", "x"}}) << u"p1 p2 ! a b c"_s;
    QTest::newRow("only the case changes") << list({{"a", "x", "X"}}) << u"p1 p2 a"_s;
    QTest::newRow("another institution") << list({{"a", "x", "y"}, {"b", "y", "z", "NTX"}}) << u"p1 p2 a b"_s;
}

void TestSendOrder::changesThatNeedAnIdWaitForIt()
{
    QFETCH(QList<Change>, claiming);
    QList<ChangeId> ids{ChangeId(u"p1"_s), ChangeId(u"p2"_s)};
    for (const Change &change : std::as_const(claiming))
        ids.append(change.id);
    QTEST(text(sendOrder(ids, claiming)), "order");
}

void TestSendOrder::aLongChainIsOrdered()
{
    QList<Change> claiming;
    QList<ChangeId> ids;
    for (int i = 0; i < 200; ++i) {
        const QByteArray from = 'u' + QByteArray::number(i);
        const QByteArray to = 'u' + QByteArray::number(i + 1);
        claiming.append(changeOf({from.constData(), from.constData(), to.constData()}));
        ids.append(claiming.last().id);
    }
    const SendOrder order = sendOrder(ids, claiming);
    QCOMPARE(order.phases.size(), 200);
    QCOMPARE(order.phases.first(), QList<ChangeId>{ids.last()});
    QVERIFY(order.cyclic.isEmpty());
}

QTEST_GUILESS_MAIN(TestSendOrder)
#include "tst_sendorder.moc"
