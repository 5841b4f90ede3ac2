// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/rejectedmatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

RecordPlace place(qint64 record)
{
    return {.record = record, .line = 10 * record};
}

RejectedUser rejected(const QList<RejectedUser::Key> &keys)
{
    return {.event = u"1"_s, .keys = keys};
}

RecordIdentifiers night(const QList<RejectedUser> &wanted)
{
    RecordIdentifiers identifiers(wanted);
    identifiers.add(u"nsk1000001"_s, place(1));
    identifiers.add(u"kari@nordskog.example"_s, place(1));
    identifiers.add(u"nsk1000002"_s, place(2));
    identifiers.add(u"shared@nordskog.example"_s, place(2));
    identifiers.add(u"shared@nordskog.example"_s, place(3));
    identifiers.add(u"  "_s, place(4));
    return identifiers;
}

QList<RecordPlace> places(const QList<qint64> &records)
{
    QList<RecordPlace> list;
    for (const qint64 record : records)
        list.append(place(record));
    return list;
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
        QCOMPARE(matchRejected({user}, night({user})),
                 (QList<RejectedMatch>{{.rejected = 0, .records = places(records)}}));
    }

    void eachHasItsAnswerInOrder()
    {
        const QList<RejectedUser> users{rejected({{u"a"_s, u"nobody"_s}}), rejected({{u"a"_s, u"nsk1000002"_s}})};
        const auto matches = matchRejected(users, night(users));
        QCOMPARE(matches.size(), 2);
        QVERIFY(matches.at(0).records.isEmpty());
        QCOMPARE(matches.at(1), (RejectedMatch{.rejected = 1, .records = places({2})}));
        QVERIFY(matchRejected({}, night({})).isEmpty());
    }

    void aFileIsSearchedByItsThreeIds()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"night.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("LT:nsk1000001\nGL:old1\nFI: Kari@nordskog.example\nEN:nsk1000002\n----------\n"
                   "LT:nsk1000002\nEN:Hansen\n----------\nLT:\xe6lg\n----------\n");
        file.close();
        const QList<RejectedUser> users{
            rejected({{u"a"_s, u"OLD1"_s}}), rejected({{u"a"_s, u"kari@nordskog.example"_s}}),
            rejected({{u"a"_s, u"nsk1000002"_s}}), rejected({{u"a"_s, u"ælg"_s}}), rejected({{u"a"_s, u"Hansen"_s}})};
        const auto matches = matchRejectedInFile(users, file.fileName());
        QVERIFY(matches);
        QList<QList<RecordPlace>> found;
        for (const RejectedMatch &match : *matches)
            found.append(match.records);
        const RecordPlace first{.record = 1, .line = 1};
        const RecordPlace second{.record = 2, .line = 6};
        const RecordPlace third{.record = 3, .line = 9};
        QCOMPARE(found, (QList<QList<RecordPlace>>{{first}, {first}, {second}, {third}, {}}));
        QCOMPARE(matchRejectedInFile(users, folder.filePath(u"none.txt"_s)).error().code, u"no-such-file"_s);
    }
};

QTEST_GUILESS_MAIN(TestRejectedMatch)
#include "tst_rejectedmatch.moc"
