// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/audittablemodel.h"
#include "models/audit/auditwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QList<AuditEntry> entries(qint64 newest, qint64 oldest)
{
    QList<AuditEntry> list;
    for (qint64 number = newest; number >= oldest; --number) {
        list.append({.number = number,
                     .time = QDateTime::fromSecsSinceEpoch(1'770'000'000 + number, QTimeZone::UTC),
                     .change = ChangeId(u"c%1"_s.arg(number)),
                     .batch = BatchId(number % 2 == 0 ? u"b1"_s : QString()),
                     .event = u"approved"_s,
                     .account = u"eva"_s});
    }
    return list;
}

} // namespace

class TestAuditTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesFollowOneAnother()
    {
        AuditTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.newest(), 0);
        QSignalSpy more(&model, &AuditTableModel::moreRequested);
        model.begin(entries(9, 6), false); // the tester may ask at once
        model.fetchMore({});
        model.fetchMore({}); // once until it is answered
        QCOMPARE(more.size(), 1);
        model.append(entries(5, 4), true);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 6);
        model.prepend(entries(11, 10));
        QCOMPARE(model.newest(), 11);
        QCOMPARE(model.oldest(), 4);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(SortRole).toLongLong(), 11 - row);
        model.retranslate();
        model.begin({}, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void changesAndBatchesAreLinks()
    {
        AuditTableModel model;
        model.begin(entries(2, 1), true);
        const auto isLink = [&model](int row, int column) {
            return model.index(row, column).data(AuditTableModel::LinkRole).toBool();
        };
        QVERIFY(isLink(0, AuditTableModel::ChangeColumn) && isLink(0, AuditTableModel::BatchColumn));
        QVERIFY(!isLink(1, AuditTableModel::BatchColumn)); // none is named
        QVERIFY(!isLink(0, AuditTableModel::AccountColumn));
        QCOMPARE(model.index(0, AuditTableModel::EventColumn).data(StateRole).toString(), u"approved"_s);
        QCOMPARE(model.index(0, AuditTableModel::AccountColumn).data().toString(), u"eva"_s);
    }

    void unknownEventsAreShownAsTheyStand()
    {
        QCOMPARE(auditwords::eventName(u"something-new"_s), u"something-new"_s);
        QVERIFY(auditwords::eventName(u"amended"_s) != QString());
    }

    void theVerdictSaysWhereItIsBroken()
    {
        const QString broken =
            auditwords::verdict({.intact = false, .entries = 90, .firstBad = 41, .problem = u"cut-off"_s});
        QVERIFY(broken.contains(u"41"_s));
        QVERIFY(auditwords::verdict({.intact = true, .entries = 90}).contains(u"90"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuditTableModel)
#include "tst_audittablemodel.moc"
