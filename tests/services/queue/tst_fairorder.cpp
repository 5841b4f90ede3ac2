// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/fairorder.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

/// `NSK/b1: a b | c; NTX/b2: d` says whose changes are which; what stands behind a bar is of a later phase.
struct Wanted {
    SendOrder order;
    QHash<ChangeId, ChangePlace> places;
};

Wanted wantedOf(const QString &text, const QHash<QString, QString> &needs)
{
    Wanted wanted;
    for (const QString &part : text.split(u"; "_s)) {
        const QString name = part.section(u": "_s, 0, 0);
        const QStringList phases = part.section(u": "_s, 1).split(u" | "_s);
        for (qsizetype phase = 0; phase < phases.size(); ++phase) {
            while (wanted.order.phases.size() <= phase)
                wanted.order.phases.append(QList<ChangeId>());
            for (const QString &word : phases.at(phase).split(u' ', Qt::SkipEmptyParts)) {
                const ChangeId id(word);
                wanted.order.phases[phase].append(id);
                wanted.places.insert(id,
                                     {.id = id,
                                      .batch = BatchId(name.section(u'/', 1)),
                                      .institution = InstitutionCode(name.section(u'/', 0, 0))});
            }
        }
    }
    for (auto one = needs.cbegin(); one != needs.cend(); ++one)
        wanted.order.needs.insert(ChangeId(one.key()), ChangeId(one.value()));
    return wanted;
}

QString textOf(const QList<InstitutionOrder> &orders)
{
    QStringList parts;
    for (const InstitutionOrder &order : orders) {
        QStringList ids{order.institution.toString() + u':'};
        for (const ChangeId &id : order.ids)
            ids.append(id.toString());
        parts.append(ids.join(u' '));
    }
    return parts.join(u"; "_s);
}

} // namespace

class TestFairOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesTakeTurns_data();
    void batchesTakeTurns();
    void aSmallBatchIsDoneEarly();
    void everyChangeStandsBehindWhatItNeeds();
};

void TestFairOrder::batchesTakeTurns_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QHash<QString, QString>>("needs");
    QTest::addColumn<QString>("order");
    using Needs = QHash<QString, QString>;
    QTest::newRow("nothing") << u"NSK/b1: "_s << Needs() << QString();
    QTest::newRow("one batch") << u"NSK/b1: a b c"_s << Needs() << u"NSK: a b c"_s;
    QTest::newRow("two batches") << u"NSK/b1: a b c; NSK/b2: d e f"_s << Needs() << u"NSK: a d b e c f"_s;
    QTest::newRow("a small one behind a large one")
        << u"NSK/b1: a b c d e; NSK/b2: x y"_s << Needs() << u"NSK: a x b y c d e"_s;
    QTest::newRow("three") << u"NSK/b1: a b c; NSK/b2: d; NSK/b3: e f"_s << Needs() << u"NSK: a d e b f c"_s;
    QTest::newRow("institutions apart") << u"NSK/b1: a b; NTX/b2: c d; NSK/b3: e"_s << Needs()
                                        << u"NSK: a e b; NTX: c d"_s;
    QTest::newRow("a batch of two institutions") << u"NSK/b1: a; NTX/b1: c d"_s << Needs() << u"NSK: a; NTX: c d"_s;
    QTest::newRow("later phases of a batch come last in it")
        << u"NSK/b1: a b | c; NSK/b2: d e"_s << Needs{{u"c"_s, u"a"_s}} << u"NSK: a d b e c"_s;
    QTest::newRow("a batch that needs another's last one loses its turns")
        << u"NSK/b1: a b c; NSK/b2:  | x"_s << Needs{{u"x"_s, u"c"_s}} << u"NSK: a b c x"_s;
    QTest::newRow("a chain over two batches")
        << u"NSK/b1: a | c; NSK/b2:  | b | d"_s << Needs{{u"b"_s, u"a"_s}, {u"c"_s, u"a"_s}, {u"d"_s, u"c"_s}}
        << u"NSK: a b c d"_s;
    QTest::newRow("what is needed is not sent") << u"NSK/b1:  | a"_s << Needs{{u"a"_s, u"gone"_s}} << u"NSK: a"_s;
}

void TestFairOrder::batchesTakeTurns()
{
    QFETCH(const QString, wanted);
    using Needs = QHash<QString, QString>;
    QFETCH(const Needs, needs);
    const Wanted given = wantedOf(wanted, needs);
    QTEST(textOf(fairOrder(given.order, given.places)), "order");
}

void TestFairOrder::aSmallBatchIsDoneEarly()
{
    QStringList large;
    for (int i = 0; i < 10'000; ++i)
        large.append(u"l%1"_s.arg(i));
    const Wanted given = wantedOf(u"NSK/b1: "_s + large.join(u' ') + u"; NSK/b2: s1 s2 s3"_s, {});
    const auto orders = fairOrder(given.order, given.places);
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().ids.size(), 10'003);
    QCOMPARE(orders.first().ids.indexOf(ChangeId(u"s3"_s)), 5);
}

void TestFairOrder::everyChangeStandsBehindWhatItNeeds()
{
    // A chain that goes to and fro between two batches, the last one first.
    SendOrder order;
    QHash<ChangeId, ChangePlace> places;
    constexpr int length = 300;
    for (int i = 0; i < length; ++i) {
        const ChangeId id(u"c%1"_s.arg(i));
        order.phases.append(QList<ChangeId>{id});
        if (i > 0)
            order.needs.insert(id, ChangeId(u"c%1"_s.arg(i - 1)));
        places.insert(id,
                      {.id = id, .batch = BatchId(u"b%1"_s.arg(i * 7 % 2)), .institution = InstitutionCode(u"N"_s)});
    }
    const auto orders = fairOrder(order, places);
    QCOMPARE(orders.size(), 1);
    const QList<ChangeId> &ids = orders.first().ids;
    QCOMPARE(ids.size(), length);
    for (auto need = order.needs.cbegin(); need != order.needs.cend(); ++need)
        QVERIFY(ids.indexOf(need.value()) < ids.indexOf(need.key()));
}

QTEST_GUILESS_MAIN(TestFairOrder)
#include "tst_fairorder.moc"
