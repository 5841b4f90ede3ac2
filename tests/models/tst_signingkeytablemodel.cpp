// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/sortfilterproxymodel.h"
#include "models/queue/signingkeytablemodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 11, number), QTime(12, 0), QTimeZone::UTC};
}

SigningKey key(const QString &id, const QString &name, int since)
{
    return {.id = SigningKeyId(id), .name = name, .account = name.toLower(), .publicKey = {}, .added = day(since)};
}

QList<SigningKey> some()
{
    QList<SigningKey> keys{key(u"a91f33c052be07d4"_s, u"Åse"_s, 3), key(u"0123456789abcdef"_s, u"Bjørn"_s, 2),
                           key(u"fedcba9876543210"_s, u"Zara"_s, 9), key(u"1111222233334444"_s, u"Ola"_s, 1)};
    keys[0].isOwn = true;
    keys[1].revoked = day(20);
    keys[2].damaged = true;
    return keys;
}

} // namespace

class TestSigningKeyTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }

    void modelKeepsItsContract()
    {
        SigningKeyTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(some());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setKeys(some()); // the same: the selection stays
        QCOMPARE(reset.count(), 0);
        model.retranslate();
        model.setKeys(some().mid(1));
        QCOMPARE(model.rowCount(), 3);
        model.setKeys({});
        QVERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).isValid());
        for (int column = 0; column < SigningKeyTableModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void namesSortByTheLanguageAndTimesByValue()
    {
        SigningKeyTableModel model;
        model.setKeys(some());
        SortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.sort(SigningKeyTableModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"Bjørn"_s);
        QCOMPARE(proxy.index(3, 0).data().toString(), u"Åse"_s); // the last letter in Norwegian
        proxy.sort(SigningKeyTableModel::SinceColumn, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"Ola"_s);
    }

    void eachStateHasItsWord()
    {
        SigningKeyTableModel model;
        model.setKeys(some());
        QSet<QString> shown;
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex state = model.index(row, SigningKeyTableModel::StateColumn);
            shown.insert(state.data().toString());
            words.append(state.data(StateRole).toString());
        }
        QCOMPARE(words, QStringList({u"in-use"_s, u"revoked"_s, u"damaged"_s, u"in-use"_s}));
        QCOMPARE(shown.size(), 4); // one's own is told from others'
        // What no longer counts says why.
        QVERIFY(!model.index(1, SigningKeyTableModel::StateColumn).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.index(2, SigningKeyTableModel::StateColumn).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aFingerprintIsReadInGroups()
    {
        QCOMPARE(fingerprintText(SigningKeyId(u"a91f33c052be07d4"_s)), u"a91f 33c0 52be 07d4"_s);
        QCOMPARE(fingerprintText({}), QString());
        SigningKeyTableModel model;
        model.setKeys(some());
        QCOMPARE(model.index(0, SigningKeyTableModel::FingerprintColumn).data().toString(), u"a91f 33c0 52be 07d4"_s);
    }

    void aKeyIsFoundByItsId()
    {
        SigningKeyTableModel model;
        model.setKeys(some());
        QCOMPARE(model.key(u"1111222233334444"_s)->name, u"Ola"_s);
        QVERIFY(!model.key(u"unknown"_s));
        QVERIFY(!model.key({}));
    }
};

QTEST_GUILESS_MAIN(TestSigningKeyTableModel)
#include "tst_signingkeytablemodel.moc"
