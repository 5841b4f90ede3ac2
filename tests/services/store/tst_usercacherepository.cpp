// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/usercacherepository.h"
#include "tests/services/store/storetesting.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

const QDateTime &firstNight()
{
    static const QDateTime time = QDateTime::fromString(u"2026-03-01T02:00:00.123Z"_s, Qt::ISODateWithMs);
    return time;
}

} // namespace

class tst_UserCacheRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<Profile>(); }
    void cleanup() { m_profile.reset(); }
    void aUserComesBackWhole();
    void savingAgainReplaces();
    void aUserWithoutPrimaryIdIsRefused();
    void usersAreFoundByAnyKey();
    void institutionsAreKeptApart();
    void aSharedKeyFindsAllItsUsers();
    void compactRowsComeInOrderOfTheirIndex();
    void aScanCanBeStopped();
    void aScanOfNothingVisitsNothing();
    void whatWasDeliveredSurvivesARefresh();
    void whatWasFetchedLaterStays();
    void manyMarksAreVisitedInOrderUntilToldToStop();
    void aMarkTellsWhatIsSealed();
    void deliveredIsSavedManyAtOnce();
    void aMovedCompactRowDoesNotOpen();
    void removingLeavesNoTrace();
    void usersNotSeenSinceAreRemoved();
    void removingManyGoesInPortions();
    void theLastSyncIsRemembered();
    void namesAreFoundByTheirBeginning_data();
    void namesAreFoundByTheirBeginning();
    void searchGoesOverAllInstitutionsUpToTheLimit();
    void hostileSearchTextFindsNothing_data();
    void hostileSearchTextFindsNothing();
    void anEmptySaveIsFine();

private:
    template <typename Work>
    auto with(Work work)
    {
        return m_profile->store.runBlocking([work](StoreAccess &access) {
            UserCacheRepository cache(access);
            return work(cache);
        });
    }
    Result<> save(const QList<CacheEntry> &entries, const QDateTime &time = firstNight(),
                  const InstitutionCode &code = nsk())
    {
        return with([=](UserCacheRepository &cache) { return cache.save(code, entries, time); });
    }
    QList<CompactRow> compactRows(const InstitutionCode &code = nsk())
    {
        QList<CompactRow> rows;
        const auto done = with([&](UserCacheRepository &cache) {
            return cache.forEachCompact(code, [&rows](const CompactRow &row) {
                rows += row;
                return true;
            });
        });
        return done ? rows : QList<CompactRow>();
    }
    qint64 rowOf(const QString &id)
    {
        const BlindIndex index = m_profile->store.vault().blindIndex(id, userKeyPurpose(nsk(), u"primary_id"));
        return with([=](UserCacheRepository &cache) { return cache.rowOf(nsk(), index); }).value_or(-1);
    }
    QStringList found(const QString &text, const InstitutionCode &code = {}, int limit = 50)
    {
        const auto hits = with([=](UserCacheRepository &cache) { return cache.search(code, text, limit); });
        QStringList ids;
        for (const auto &hit : hits.value_or(QList<UserCacheRepository::Hit>()))
            ids += hit.user.primaryId.toString();
        ids.sort();
        return ids;
    }

    std::unique_ptr<Profile> m_profile;
};

void tst_UserCacheRepository::aUserComesBackWhole()
{
    VERIFY_RESULT(save({entry(u"Ola@uni.example"_s)}));
    const auto row = rowOf(u"oLA@UNI.example"_s);
    QVERIFY(row > 0);
    const auto cached = with([row](UserCacheRepository &cache) { return cache.findRow(nsk(), row); });
    QVERIFY(cached && *cached);
    QCOMPARE((*cached)->row, row);
    QCOMPARE((*cached)->primaryId.toString(), u"Ola@uni.example"_s);
    QCOMPARE((*cached)->user, user(u"Ola@uni.example"_s));
    QCOMPARE((*cached)->fetched, firstNight());
    QVERIFY(!*with([](UserCacheRepository &cache) { return cache.findRow(nsk(), 4711); }));
    QVERIFY(!*with([row](UserCacheRepository &cache) { return cache.findRow(InstitutionCode(u"ABM"_s), row); }));
}

void tst_UserCacheRepository::savingAgainReplaces()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s)}));
    const qint64 row = rowOf(u"n1"_s);
    CacheEntry changed = entry(u"N1"_s, u"Haugen"_s, "other");
    changed.keys.back().value = u"newbar"_s;
    VERIFY_RESULT(save({changed}, firstNight().addDays(1)));
    QCOMPARE(rowOf(u"n1"_s), row);
    QCOMPARE(*with([](UserCacheRepository &cache) { return cache.count(nsk()); }), 2);
    const auto cached = with([row](UserCacheRepository &cache) { return cache.findRow(nsk(), row); });
    QCOMPARE((*cached)->user, user(u"N1"_s, u"Haugen"_s));
    QCOMPARE((*cached)->fetched, firstNight().addDays(1));
    QCOMPARE(with([](UserCacheRepository &cache) { return cache.find(nsk(), u"BARCODE"_s, u"newbar"_s); })->size(), 1);
    QCOMPARE(with([](UserCacheRepository &cache) { return cache.find(nsk(), u"BARCODE"_s, u"bar-n1"_s); })->size(), 0);
    QCOMPARE(found(u"Nordm"_s), QStringList{u"n2"_s});
    QCOMPARE(found(u"Haug"_s), QStringList{u"N1"_s});
}

void tst_UserCacheRepository::aUserWithoutPrimaryIdIsRefused()
{
    CacheEntry nameless = entry(u"n1"_s);
    nameless.keys.clear();
    const auto saved = save({entry(u"n0"_s), nameless});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadInput);
    QCOMPARE(*with([](UserCacheRepository &cache) { return cache.count(nsk()); }), 0);
}

void tst_UserCacheRepository::usersAreFoundByAnyKey()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s)}));
    const auto count = [this](const QString &kind, const QString &value) {
        const auto users = with([=](UserCacheRepository &cache) { return cache.find(nsk(), kind, value); });
        return users ? users->size() : -1;
    };
    QCOMPARE(count(u"BARCODE"_s, u"BAR-N1"_s), 1);
    QCOMPARE(count(u"primary_id"_s, u"bar-n1"_s), 0);
    QCOMPARE(count({}, u"bar-n1"_s), 1);
    QCOMPARE(count({}, u" n2 "_s), 1);
    QCOMPARE(count({}, u"n3"_s), 0);
    QCOMPARE(count(u"UNIV_ID"_s, u"n1"_s), 0);
}

void tst_UserCacheRepository::institutionsAreKeptApart()
{
    const InstitutionCode abm(u"ABM"_s);
    VERIFY_RESULT(save({entry(u"n1"_s, u"Nordmann"_s, "nsk")}));
    VERIFY_RESULT(save({entry(u"n1"_s, u"Haugen"_s, "abm")}, firstNight(), abm));
    QCOMPARE(compactRows().size(), 1);
    QCOMPARE(compactRows().front().compared, "nsk");
    QCOMPARE(compactRows(abm).front().compared, "abm");
    QVERIFY(compactRows().front().primary != compactRows(abm).front().primary);
    VERIFY_RESULT(with([](UserCacheRepository &cache) { return cache.removeAll(nsk()); }));
    QCOMPARE(compactRows().size(), 0);
    QCOMPARE(compactRows(abm).size(), 1);
}

void tst_UserCacheRepository::aSharedKeyFindsAllItsUsers()
{
    CacheEntry one = entry(u"n1"_s);
    CacheEntry other = entry(u"n2"_s);
    one.keys.back().value = other.keys.back().value = u"shared"_s;
    VERIFY_RESULT(save({one, other}));
    QCOMPARE(with([](UserCacheRepository &cache) { return cache.find(nsk(), u"BARCODE"_s, u"shared"_s); })->size(), 2);
}

void tst_UserCacheRepository::compactRowsComeInOrderOfTheirIndex()
{
    QList<CacheEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries += entry(u"n%1"_s.arg(i), u"Nordmann"_s, QByteArray::number(i));
    VERIFY_RESULT(save(entries));
    const QList<CompactRow> rows = compactRows();
    QCOMPARE(rows.size(), 500);
    QVERIFY(std::ranges::is_sorted(rows, {}, &CompactRow::primary));
    QSet<QByteArray> seen;
    for (const CompactRow &row : rows) {
        QVERIFY(row.delivered.isEmpty());
        QCOMPARE(row.row, rowOf(u'n' + QString::fromLatin1(row.compared)));
        seen.insert(row.compared);
    }
    QCOMPARE(seen.size(), 500);
}

void tst_UserCacheRepository::aScanCanBeStopped()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s), entry(u"n3"_s)}));
    int visited = 0;
    VERIFY_RESULT(with([&visited](UserCacheRepository &cache) {
        return cache.forEachCompact(nsk(), [&visited](const CompactRow &) { return ++visited < 2; });
    }));
    QCOMPARE(visited, 2);
}

void tst_UserCacheRepository::aScanOfNothingVisitsNothing()
{
    QVERIFY(compactRows(InstitutionCode(u"ABM"_s)).isEmpty());
}

void tst_UserCacheRepository::whatWasDeliveredSurvivesARefresh()
{
    VERIFY_RESULT(save({entry(u"n1"_s)}));
    const qint64 row = rowOf(u"n1"_s);
    VERIFY_RESULT(with([row](UserCacheRepository &cache) { return cache.saveDelivered(nsk(), row, "delivered"); }));
    QCOMPARE(compactRows().front().compared, "compared");
    QCOMPARE(compactRows().front().delivered, "delivered");
    VERIFY_RESULT(save({entry(u"n1"_s, u"Haugen"_s, "fresh and longer")}));
    QCOMPARE(compactRows().front().compared, "fresh and longer");
    QCOMPARE(compactRows().front().delivered, "delivered");
    const auto one = with([row](UserCacheRepository &cache) { return cache.findCompact(nsk(), row); });
    QVERIFY(one && *one && (*one)->delivered == "delivered" && (*one)->row == row);
}

void tst_UserCacheRepository::whatWasFetchedLaterStays()
{
    const QDateTime noon = QDateTime::fromString(u"2026-11-26T12:00:00.000Z"_s, Qt::ISODateWithMs);
    const auto saveAt = [this](const QDateTime &time, const QByteArray &compared) {
        return with(
            [&](UserCacheRepository &cache) { return cache.save(nsk(), {entry(u"n1"_s, u"A"_s, compared)}, time); });
    };
    VERIFY_RESULT(saveAt(noon, "first"));
    VERIFY_RESULT(saveAt(noon.addSecs(60), "read back after a change"));
    VERIFY_RESULT(saveAt(noon.addSecs(30), "of a page read before that"));
    QCOMPARE(compactRows().front().compared, "read back after a change");
    VERIFY_RESULT(saveAt(noon.addSecs(60), "of the same moment"));
    QCOMPARE(compactRows().front().compared, "of the same moment");
}

/// More of them than are read at once: one lot is looked at while the next is read.
void tst_UserCacheRepository::manyMarksAreVisitedInOrderUntilToldToStop()
{
    constexpr int users = 9000;
    QList<CacheEntry> entries;
    for (int i = 0; i < users; ++i)
        entries.append(entry(u"n%1"_s.arg(i), u"A"_s, "same"));
    VERIFY_RESULT(save(entries));
    const auto visited = [this](int most) {
        QList<QByteArray> primaries;
        const auto read = with([&](UserCacheRepository &cache) {
            return cache.forEachMark(nsk(), [&](const CompactMark &mark) {
                primaries.append(mark.primary);
                return primaries.size() < most;
            });
        });
        return read ? primaries : QList<QByteArray>();
    };
    const QList<QByteArray> all = visited(users + 1);
    QCOMPARE(all.size(), users);
    QVERIFY(std::ranges::is_sorted(all));
    QCOMPARE(visited(4100), all.first(4100));
    QCOMPARE(visited(1), all.first(1));
}

void tst_UserCacheRepository::aMarkTellsWhatIsSealed()
{
    const auto markOf = [this](const QString &id) {
        QByteArray found = "none";
        const qint64 row = rowOf(id);
        const auto read = with([&](UserCacheRepository &cache) {
            return cache.forEachMark(nsk(), [&](const CompactMark &mark) {
                if (mark.row == row)
                    found = mark.mark;
                return true;
            });
        });
        return read ? found : QByteArray("unreadable");
    };
    const auto deliver = [this](const QString &id, const QByteArray &delivered) {
        const qint64 row = rowOf(id);
        return with([&](UserCacheRepository &cache) { return cache.saveDelivered(nsk(), row, delivered); });
    };
    VERIFY_RESULT(save({entry(u"n1"_s, u"A"_s, "same"), entry(u"n2"_s, u"B"_s, "same"), entry(u"n3"_s, u"C"_s, "x")}));
    QCOMPARE(markOf(u"n1"_s).size(), 9);
    QVERIFY(markOf(u"n1"_s) != markOf(u"n2"_s)); // equal values of two users do not show
    QVERIFY(markOf(u"n1"_s) != markOf(u"n3"_s));
    QVERIFY(!markOf(u"n1"_s).contains("same"));

    // The values as they are, behind a byte of their own: nothing that the mark does not say.
    const QByteArray none = markOf(u"n1"_s);
    VERIFY_RESULT(deliver(u"n1"_s, "Asame"));
    QCOMPARE(markOf(u"n1"_s), QByteArray(none.chopped(1) + 'A'));
    VERIFY_RESULT(deliver(u"n2"_s, "Aelse"));
    QCOMPARE(markOf(u"n2"_s), QByteArray());

    // What was delivered stays, and no longer repeats the values.
    VERIFY_RESULT(save({entry(u"n1"_s, u"A"_s, "fresh")}));
    QCOMPARE(markOf(u"n1"_s), QByteArray());
    VERIFY_RESULT(deliver(u"n1"_s, {}));
    QCOMPARE(markOf(u"n1"_s).size(), 9);
}

void tst_UserCacheRepository::deliveredIsSavedManyAtOnce()
{
    VERIFY_RESULT(save({entry(u"n1"_s, u"A"_s, {}), entry(u"n2"_s)}));
    const QList<std::pair<qint64, QByteArray>> delivered{{rowOf(u"n1"_s), "one"}, {4711, "gone"}, {rowOf(u"n2"_s), {}}};
    VERIFY_RESULT(with([=](UserCacheRepository &cache) { return cache.saveDelivered(nsk(), delivered); }));
    for (const CompactRow &row : compactRows()) {
        const bool first = row.row == rowOf(u"n1"_s);
        QCOMPARE(row.delivered, first ? QByteArray("one") : QByteArray());
        QCOMPARE(row.compared, first ? QByteArray() : QByteArray("compared"));
    }
}

void tst_UserCacheRepository::aMovedCompactRowDoesNotOpen()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s)}));
    VERIFY_RESULT(m_profile->tamper(u"UPDATE cached_user_compact SET sealed_values = (SELECT sealed_values FROM "
                                    "cached_user_compact WHERE user_row = 1) WHERE user_row = 2"_s));
    const auto done = with([](UserCacheRepository &cache) {
        return cache.forEachCompact(nsk(), [](const CompactRow &) { return true; });
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store-damaged"_s);
    // The cache heals by the next refresh.
    VERIFY_RESULT(save({entry(u"n2"_s)}));
    QCOMPARE(compactRows().size(), 2);
}

void tst_UserCacheRepository::removingLeavesNoTrace()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s)}));
    VERIFY_RESULT(with([](UserCacheRepository &cache) { return cache.remove(nsk(), PrimaryId(u"N1"_s)); }));
    VERIFY_RESULT(with([](UserCacheRepository &cache) { return cache.remove(nsk(), PrimaryId(u"unknown"_s)); }));
    QCOMPARE(*with([](UserCacheRepository &cache) { return cache.count(nsk()); }), 1);
    VERIFY_RESULT(with([](UserCacheRepository &cache) { return cache.remove(nsk(), PrimaryId(u"n2"_s)); }));
    for (const QString &table :
         {u"cached_user"_s, u"cached_user_compact"_s, u"cached_user_key"_s, u"cached_user_search"_s})
        QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM "_s + table)->toInt(), 0);
}

void tst_UserCacheRepository::usersNotSeenSinceAreRemoved()
{
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s), entry(u"n3"_s)}));
    const QDateTime started = firstNight().addSecs(3600);
    VERIFY_RESULT(save({entry(u"n2"_s)}, started));
    QCOMPARE(*with([=](UserCacheRepository &cache) { return cache.removeOlderThan(nsk(), started); }), 2);
    QCOMPARE(compactRows().size(), 1);
    QCOMPARE(rowOf(u"n1"_s), 0);
    QVERIFY(rowOf(u"n2"_s) > 0);
    QCOMPARE(
        *with([=](UserCacheRepository &cache) { return cache.removeOlderThan(InstitutionCode(u"ABM"_s), started); }),
        0);
}

void tst_UserCacheRepository::removingManyGoesInPortions()
{
    QList<CacheEntry> entries;
    for (int i = 0; i < 5003; ++i)
        entries += entry(u"n%1"_s.arg(i));
    VERIFY_RESULT(save(entries));
    QCOMPARE(*with([](UserCacheRepository &cache) { return cache.removeOlderThan(nsk(), firstNight().addDays(1)); }),
             5003);
    QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM cached_user_search"_s)->toInt(), 0);
}

void tst_UserCacheRepository::theLastSyncIsRemembered()
{
    QVERIFY(!*with([](UserCacheRepository &cache) { return cache.lastSync(nsk()); }));
    VERIFY_RESULT(save({entry(u"n1"_s)}));
    QVERIFY(!*with([](UserCacheRepository &cache) { return cache.lastSync(nsk()); }));
    for (const QDateTime &time : {firstNight(), firstNight().addDays(1)}) {
        VERIFY_RESULT(with([=](UserCacheRepository &cache) { return cache.saveLastSync(nsk(), time); }));
        QCOMPARE(**with([](UserCacheRepository &cache) { return cache.lastSync(nsk()); }), time);
    }
}

void tst_UserCacheRepository::namesAreFoundByTheirBeginning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("three letters") << u"ber"_s << QStringList{u"n1"_s, u"n2"_s};
    QTest::newRow("between two stored lengths") << u"berg"_s << QStringList{u"n1"_s, u"n2"_s};
    QTest::newRow("longer") << u"bergse"_s << QStringList{u"n2"_s};
    QTest::newRow("whole") << u"Bergseth"_s << QStringList{u"n2"_s};
    QTest::newRow("longer than any stored") << u"bergsethmoen"_s << QStringList();
    QTest::newRow("second part of a double name") << u"åsen"_s << QStringList{u"n3"_s};
    QTest::newRow("given name") << u"ÆRLING"_s << QStringList{u"n1"_s, u"n2"_s, u"n3"_s, u"n4"_s};
    QTest::newRow("both names") << u"Bergseth, Øyvind"_s << QStringList{u"n2"_s};
    QTest::newRow("either order") << u"øyv berg"_s << QStringList{u"n1"_s, u"n2"_s};
    QTest::newRow("one does not fit") << u"Bergseth Kari"_s << QStringList();
    QTest::newRow("two letters are a whole name") << u"bø"_s << QStringList{u"n4"_s};
    QTest::newRow("two letters begin nothing") << u"be"_s << QStringList();
    QTest::newRow("identifier") << u"BAR-n3"_s << QStringList{u"n3"_s};
    QTest::newRow("nobody") << u"Haugen"_s << QStringList();
}

void tst_UserCacheRepository::namesAreFoundByTheirBeginning()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    VERIFY_RESULT(save({entry(u"n1"_s, u"Berg"_s), entry(u"n2"_s, u"Bergseth"_s), entry(u"n3"_s, u"Moe-Åsen"_s),
                        entry(u"n4"_s, u"Bø"_s)}));
    QCOMPARE(found(text), ids);
    QCOMPARE(found(text, nsk()), ids);
}

void tst_UserCacheRepository::searchGoesOverAllInstitutionsUpToTheLimit()
{
    const InstitutionCode abm(u"ABM"_s);
    VERIFY_RESULT(save({entry(u"n1"_s), entry(u"n2"_s)}));
    VERIFY_RESULT(save({entry(u"a1"_s)}, firstNight(), abm));
    QCOMPARE(found(u"nordmann"_s).size(), 3);
    QCOMPARE(found(u"nordmann"_s, abm), QStringList{u"a1"_s});
    QCOMPARE(found(u"nordmann"_s, {}, 2).size(), 2);
    QCOMPARE(found(u"nordmann"_s, {}, 0).size(), 0);
    const auto hits = with([](UserCacheRepository &cache) { return cache.search({}, u"a1"_s, 10); });
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->front().institution, abm);
}

void tst_UserCacheRepository::hostileSearchTextFindsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   \t\n "_s;
    QTest::newRow("separators") << u"---...'''"_s;
    QTest::newRow("SQL") << u"' OR 1=1; DROP TABLE change; --"_s;
    QTest::newRow("zero byte") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("a page of words") << u"word "_s.repeated(20000);
    QTest::newRow("one endless word") << QString(100000, u'x');
}

void tst_UserCacheRepository::hostileSearchTextFindsNothing()
{
    QFETCH(const QString, text);
    VERIFY_RESULT(save({entry(u"n1"_s)}));
    const auto hits = with([text](UserCacheRepository &cache) { return cache.search({}, text, 10); });
    VERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 0);
}

void tst_UserCacheRepository::anEmptySaveIsFine()
{
    VERIFY_RESULT(save({}));
    QCOMPARE(*with([](UserCacheRepository &cache) { return cache.count(nsk()); }), 0);
}

QTEST_GUILESS_MAIN(tst_UserCacheRepository)
#include "tst_usercacherepository.moc"
