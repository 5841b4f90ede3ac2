// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchresultsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

SearchHit hit(SearchHit::Kind kind, const QString &title, const QDateTime &time = {}, const QString &institution = {})
{
    return {.kind = kind,
            .title = title,
            .subtitle = {},
            .time = time,
            .institution = InstitutionCode(institution),
            .id = title};
}

QStringList titles(const QList<SearchHit> &hits)
{
    QStringList list;
    for (const SearchHit &found : hits)
        list.append(found.title);
    return list;
}

} // namespace

class TestSearchResultsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsContract()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits({hit(SearchHit::Kind::User, u"Løvås, Hege"_s), hit(SearchHit::Kind::Command, u"Quit"_s)});
        QCOMPARE(model.rowCount(), 2);
        for (int line = 0; line < model.rowCount(); ++line) {
            QVERIFY(!model.index(line).data(SearchResultsModel::IconNameRole).toString().isEmpty());
            QVERIFY(!model.index(line).data(SearchResultsModel::SubtitleRole).toString().isEmpty());
            QVERIFY(model.index(line)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .startsWith(model.index(line).data().toString()));
        }
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void newestComesFirstAndTimelessLast()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto sorted =
            ranked({hit(SearchHit::Kind::Institution, u"timeless"_s, {}, u"HVO"_s),
                    hit(SearchHit::Kind::User, u"old"_s, now.addDays(-2)), hit(SearchHit::Kind::Batch, u"new"_s, now)},
                   u"nsk"_s);
        QCOMPARE(titles(sorted), QStringList({u"new"_s, u"old"_s, u"timeless"_s}));
    }

    void institutionNamedByItsCodeComesFirst()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto sorted = ranked(
            {hit(SearchHit::Kind::Batch, u"new"_s, now), hit(SearchHit::Kind::Institution, u"North"_s, {}, u"NSK"_s)},
            u" nsk "_s);
        QCOMPARE(titles(sorted), QStringList({u"North"_s, u"new"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSearchResultsModel)
#include "tst_searchresultsmodel.moc"
