// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/sortfilterproxymodel.h"
#include "models/roles.h"
#include "models/userimport/protectiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

const QDate today(2026, 11, 23);

QList<StoredProtection> some()
{
    const auto entry = [](qint64 number, const QString &member, const QString &policy, int days) {
        return StoredProtection{.number = number,
                                .institution = InstitutionCode(u"NSK"_s),
                                .member = member,
                                .policy = policy,
                                .owner = u"skranken"_s,
                                .reason = u"gjest"_s,
                                .firstDay = today.addDays(-20),
                                .lastDay = days == 9999 ? QDate() : today.addDays(days)};
    };
    QList<StoredProtection> entries{
        entry(1, u"user_group"_s, u"create_only"_s, 9999), entry(2, u"user_note"_s, u"merge"_s, 3),
        entry(3, u"last_name"_s, u"keep_if_manual"_s, 200), entry(4, u"expiry_date"_s, u"keep_if_present"_s, -2)};
    entries[1].person = PrimaryId(u"nsk1000001"_s);
    entries[1].personIndex = BlindIndex("pppppppppppppppp");
    entries[2].damaged = true;
    return entries;
}

QStringList column(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

} // namespace

class TestProtectionTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }

    void modelKeepsItsContract()
    {
        ProtectionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(some(), today);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEntries(some(), today); // the same: the selection stays
        QCOMPARE(reset.count(), 0);
        model.setEntries(some(), today.addDays(1)); // other states
        QCOMPARE(reset.count(), 1);
        model.retranslate();
        model.setEntries({}, today);
        QVERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).isValid());
    }

    void rowsSayWhatIsProtected()
    {
        ProtectionTableModel model;
        model.setEntries(some(), today);
        QCOMPARE(column(model, ProtectionTableModel::StateColumn, StateRole),
                 (QStringList{u"applies"_s, u"ends_soon"_s, u"damaged"_s, u"expired"_s}));
        QCOMPARE(column(model, ProtectionTableModel::WhoseColumn).at(1), u"nsk1000001"_s);
        QCOMPARE(column(model, ProtectionTableModel::LastDayColumn).at(1), u"26.11.2026"_s);
        QCOMPARE(column(model, ProtectionTableModel::FieldColumn, IdRole),
                 (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int each = 0; each < model.columnCount(); ++each)
                QVERIFY(!model.index(row, each).data().toString().isEmpty());
        }
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"gjest"));
    }

    void whatHasNoEndSortsLast()
    {
        ProtectionTableModel model;
        model.setEntries(some(), today);
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.sort(ProtectionTableModel::LastDayColumn);
        QCOMPARE(column(proxy, 0, IdRole), (QStringList{u"4"_s, u"2"_s, u"3"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProtectionTableModel)
#include "tst_protectiontablemodel.moc"
