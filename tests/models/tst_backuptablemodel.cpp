// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backup/backuptablemodel.h"
#include "models/common/sortfilterproxymodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Backup backup(const QString &name, qint64 bytes)
{
    Backup made = backupFromName(name).value();
    made.bytes = bytes;
    return made;
}

QList<Backup> some()
{
    return {backup(u"skranke.daily-20261126T020000Z.sqlite"_s, 2'000'000),
            backup(u"skranke.manual-20261125T020000Z.sqlite"_s, 30'000'000),
            backup(u"skranke.before-5-20261124T020000Z.sqlite"_s, 1'000)};
}

} // namespace

class TestBackupTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void modelKeepsItsContract()
    {
        BackupTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackups(some());
        model.setBackups(some().mid(1));
        model.retranslate();
        model.setBackups({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).isValid());
    }

    void theSameListLeavesTheSelectionAlone()
    {
        BackupTableModel model;
        model.setBackups(some());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBackups(some());
        QCOMPARE(reset.count(), 0);
    }

    void sizesAndTimesSortByValue()
    {
        BackupTableModel model;
        model.setBackups(some());
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.sort(BackupTableModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), some().at(1).name);
        proxy.sort(BackupTableModel::MadeColumn, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), some().at(2).name);
    }

    void everyKindHasAWordAndEveryColumnAHeading()
    {
        QSet<QString> words;
        for (const auto kind : {BackupKind::Daily, BackupKind::BeforeUpgrade, BackupKind::ByHand, BackupKind::Replaced})
            words.insert(backupKindText(kind));
        QCOMPARE(words.size(), 4);
        const BackupTableModel model;
        for (int column = 0; column < BackupTableModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackupTableModel)
#include "tst_backuptablemodel.moc"
