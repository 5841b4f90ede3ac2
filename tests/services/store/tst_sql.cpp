// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sql.h"
#include "tests/services/store/storetesting.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

class tst_Sql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesStandWhereTheirMarksAre();
    void hundredsOfValuesAreBound();
    void timesAreWrittenAsQtWritesThem_data();
    void timesAreWrittenAsQtWritesThem();
    void noTimeIsNoText();
};

void tst_Sql::valuesStandWhereTheirMarksAre()
{
    Profile profile;
    const auto read = profile.store.runBlocking([](StoreAccess &access) -> Result<QStringList> {
        auto query = Sql::run(access.db, u"SELECT ?, 'what? it''s ?', ?, ? || '?'"_s, {u"a"_s, 7, u":v0"_s});
        if (!query)
            return std::unexpected(query.error());
        QStringList values;
        while (query->next()) {
            for (int column = 0; column < 4; ++column)
                values += query->value(column).toString();
        }
        return values;
    });
    VERIFY_RESULT(read);
    QCOMPARE(*read, (QStringList{u"a"_s, u"what? it's ?"_s, u"7"_s, u":v0?"_s}));
}

void tst_Sql::hundredsOfValuesAreBound()
{
    Profile profile;
    constexpr int count = 600;
    QVariantList values;
    for (int i = 0; i < count; ++i)
        values += i;
    const QString sql = u"SELECT "_s + QStringList(count, u"?"_s).join(u',');
    const auto read = profile.store.runBlocking([&](StoreAccess &access) -> Result<QVariantList> {
        auto query = Sql::run(access.db, sql, values);
        if (!query)
            return std::unexpected(query.error());
        QVariantList there;
        while (query->next()) {
            for (int column = 0; column < count; ++column)
                there += query->value(column).toInt();
        }
        return there;
    });
    VERIFY_RESULT(read);
    QCOMPARE(*read, values);
}

void tst_Sql::timesAreWrittenAsQtWritesThem_data()
{
    QTest::addColumn<QDateTime>("time");
    for (const qint64 ms :
         {0LL, 1LL, 999LL, 1'770'000'000'007LL, -1LL, -86'400'001LL, 951'782'399'999LL, 951'782'400'000LL,
          4'102'444'799'999LL, -62'135'596'800'000LL, 253'402'300'799'999LL, 253'402'300'800'000LL})
        QTest::addRow("%lld", ms) << QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    QTest::newRow("another zone") << QDateTime(QDate(2026, 11, 27), QTime(23, 59, 59, 90),
                                               QTimeZone::fromSecondsAheadOfUtc(-3600));
}

void tst_Sql::timesAreWrittenAsQtWritesThem()
{
    QFETCH(const QDateTime, time);
    QCOMPARE(Sql::toText(time), time.toUTC().toString(Qt::ISODateWithMs));
}

void tst_Sql::noTimeIsNoText()
{
    QCOMPARE(Sql::toText(QDateTime()), QString());
}

QTEST_GUILESS_MAIN(tst_Sql)
#include "tst_sql.moc"
