// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/rejectedmatch.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

RejectedUser rejected(const QList<RejectedUser::Key> &keys)
{
    return {.event = u"1"_s, .keys = keys};
}

RecordIdentifiers night()
{
    RecordIdentifiers identifiers;
    identifiers.add(u"nsk1000001"_s, 1);
    identifiers.add(u"kari@nordskog.example"_s, 1);
    identifiers.add(u"nsk1000002"_s, 2);
    identifiers.add(u"shared@nordskog.example"_s, 2);
    identifiers.add(u"shared@nordskog.example"_s, 3);
    identifiers.add(u"  "_s, 4);
    return identifiers;
}

} // namespace

class TestRejectedMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rejectedUsersAreFoundInTheFile_data()
    {
        QTest::addColumn<RejectedUser>("user");
        QTest::addColumn<QList<qint64>>("records");
        const QString reason = u"Given user group is not legal."_s;
        QTest::newRow("by primary id") << rejected({{u"PRIMARY_ID"_s, u"nsk1000001"_s}, {u"ERROR"_s, reason}})
                                       << QList<qint64>{1};
        QTest::newRow("under another code")
            << rejected({{u"X"_s, reason}, {u"Y"_s, u"nsk1000002"_s}}) << QList<qint64>{2};
        QTest::newRow("in another case") << rejected({{u"User"_s, u" NSK1000001 "_s}}) << QList<qint64>{1};
        QTest::newRow("by two identifiers")
            << rejected({{u"a"_s, u"nsk1000001"_s}, {u"b"_s, u"kari@nordskog.example"_s}}) << QList<qint64>{1};
        QTest::newRow("by a shared one") << rejected({{u"a"_s, u"shared@nordskog.example"_s}}) << QList<qint64>{2, 3};
        QTest::newRow("two in one event")
            << rejected({{u"a"_s, u"nsk1000002"_s}, {u"b"_s, u"nsk1000001"_s}}) << QList<qint64>{1, 2};
        QTest::newRow("nobody") << rejected({{u"a"_s, u"nsk9000001"_s}}) << QList<qint64>{};
        QTest::newRow("only mentioned") << rejected({{u"a"_s, u"nsk1000001 is taken"_s}}) << QList<qint64>{};
        QTest::newRow("blank") << rejected({{u"a"_s, u" "_s}, {u"b"_s, QString()}}) << QList<qint64>{};
        QTest::newRow("without keys") << rejected({}) << QList<qint64>{};
    }
    void rejectedUsersAreFoundInTheFile()
    {
        QFETCH(const RejectedUser, user);
        QFETCH(const QList<qint64>, records);
        QCOMPARE(matchRejected({user}, night()), (QList<RejectedMatch>{{.rejected = 0, .records = records}}));
    }

    void eachHasItsAnswerInOrder()
    {
        const auto matches =
            matchRejected({rejected({{u"a"_s, u"nobody"_s}}), rejected({{u"a"_s, u"nsk1000002"_s}})}, night());
        QCOMPARE(matches.size(), 2);
        QVERIFY(matches.at(0).records.isEmpty());
        QCOMPARE(matches.at(1), (RejectedMatch{.rejected = 1, .records = {2}}));
        QVERIFY(matchRejected({}, night()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRejectedMatch)
#include "tst_rejectedmatch.moc"
