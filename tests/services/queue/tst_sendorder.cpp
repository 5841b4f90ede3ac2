// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendorder.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;

namespace {

using Givers = QHash<ChangeId, ChangeId>;

ChangeId idOf(const QString &name)
{
    return ChangeId(name);
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
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("givers"); // the taker first
    QTest::addColumn<QString>("order");
    QTest::newRow("nobody takes one") << u"p1 p2"_s << QString() << u"p1 p2"_s;
    QTest::newRow("one of another") << u"p1 a b"_s << u"a<b"_s << u"p1 b | a"_s;
    QTest::newRow("three in a row") << u"a b c"_s << u"a<b c<a"_s << u"b | a | c"_s;
    QTest::newRow("two of others") << u"a b c d"_s << u"a<b c<d"_s << u"b d | a c"_s;
    QTest::newRow("a swap") << u"p1 a b"_s << u"a<b b<a"_s << u"p1 ! a b"_s;
    QTest::newRow("a swap and one who waits for it") << u"p1 a b c"_s << u"a<b b<a c<b"_s << u"p1 ! a b c"_s;
    QTest::newRow("one of another that is not sent") << u"p1 a"_s << u"a<b"_s << u"p1 | a"_s;
    QTest::newRow("two of others that are not sent") << u"p1 a"_s << u"a<b b<c"_s << u"p1 |  | a"_s;
    QTest::newRow("half a swap") << u"p1 a"_s << u"a<b b<a"_s << u"p1 | a"_s;
    QTest::newRow("one who waits for a swap that is not sent") << u"p1 c"_s << u"a<b b<a c<a"_s << u"p1 |  | c"_s;
    QTest::newRow("others only") << u"p1 p2"_s << u"a<b"_s << u"p1 p2"_s;
}

void TestSendOrder::changesThatNeedAnIdWaitForIt()
{
    QFETCH(const QString, ids);
    QFETCH(const QString, givers);
    QList<ChangeId> sent;
    for (const QString &id : ids.split(u' '))
        sent.append(idOf(id));
    Givers pairs;
    for (const QString &pair : givers.split(u' ', Qt::SkipEmptyParts))
        pairs.insert(idOf(pair.section(u'<', 0, 0)), idOf(pair.section(u'<', 1)));
    const SendOrder order = sendOrder(sent, pairs);
    QTEST(text(order), "order");
    for (auto needs = order.needs.cbegin(); needs != order.needs.cend(); ++needs)
        QCOMPARE(needs.value(), pairs.value(needs.key()));
}

void TestSendOrder::aLongChainIsOrdered()
{
    Givers givers;
    QList<ChangeId> ids;
    for (int i = 0; i < 200; ++i) {
        ids.append(idOf(u"u%1"_s.arg(i)));
        if (i > 0)
            givers.insert(ids.at(i - 1), ids.at(i));
    }
    const SendOrder order = sendOrder(ids, givers);
    QCOMPARE(order.phases.size(), 200);
    QCOMPARE(order.phases.first(), QList<ChangeId>{ids.last()});
    QVERIFY(order.cyclic.isEmpty());
}

QTEST_GUILESS_MAIN(TestSendOrder)
#include "tst_sendorder.moc"
