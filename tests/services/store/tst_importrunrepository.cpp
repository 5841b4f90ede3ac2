// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/importrunrepository.h"
#include "services/store/sql.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

ImportRun runOf(int day, const QString &sha256)
{
    return {.institution = InstitutionCode(u"NSK"_s),
            .night = QDate(2026, 11, day),
            .sha256 = sha256,
            .file = u"kari.nordmann.txt"_s,
            .fileDate = QDate(2026, 11, day),
            .variant = u"bups1"_s,
            .encoding = u"utf-8"_s,
            .records = 12000,
            .measures = {QJsonObject{{u"id"_s, u"BR01"_s}, {u"measured"_s, 1.5}}},
            .verdicts = {},
            .outcome = RunOutcome::Accepted,
            .stop = {},
            .made = QDateTime(QDate(2026, 11, day), QTime(6, 0), QTimeZone::UTC)};
}

const InstitutionCode nsk(u"NSK"_s);

} // namespace

/// The record of an institution's runs.
class TestImportRunRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsComeBackAsTheyWere();
    void theSameFileOfOneNightIsOneRun();
    void aStoppedRunIsReplaced();
    void personsOfTheLastTwoAreKept();
    void anErasedPersonIsTakenOut();
    void nothingReadableLiesInTheFile();
    void anAlteredRowIsDamaged();
    void retentionTakesPersonsFirst();
    void anInstitutionIsForgotten();

private:
    template <typename Work>
    auto inStore(Work work)
    {
        return m_store->runBlocking([&](StoreAccess &access) {
            ImportRunRepository runs(access);
            return work(runs);
        });
    }
    void save(const ImportRun &run, const QList<quint64> &persons = {})
    {
        QVERIFY(inStore([&](ImportRunRepository &runs) { return runs.save(run, persons); }).has_value());
    }
    QList<ImportRun> all()
    {
        return inStore([](ImportRunRepository &runs) { return runs.runs(nsk, 0); }).value();
    }
    std::optional<QList<quint64>> personsOf(const ImportRun &run)
    {
        return inStore([&](ImportRunRepository &runs) { return runs.persons(run); }).value();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"profile"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestImportRunRepository::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QVERIFY(m_store->open(path(), QByteArray(Vault::keyBytes, 'k')).has_value());
}

void TestImportRunRepository::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestImportRunRepository::runsComeBackAsTheyWere()
{
    save(runOf(26, u"aa"_s));
    save(runOf(27, u"bb"_s));
    const auto runs = all();
    QCOMPARE(runs.size(), 2);
    const ImportRun &newest = runs.first();
    QVERIFY(newest.isSameFile(runOf(27, u"bb"_s)));
    QCOMPARE(newest.file, u"kari.nordmann.txt");
    QCOMPARE(newest.fileDate, QDate(2026, 11, 27));
    QCOMPARE(newest.records, 12000);
    QCOMPARE(newest.measures, runOf(27, {}).measures);
    QCOMPARE(newest.made, runOf(27, {}).made);
    QVERIFY(!newest.damaged);
    QCOMPARE(inStore([](ImportRunRepository &one) { return one.runs({}, 1); }).value().size(), 1);
    QVERIFY(inStore([](ImportRunRepository &one) { return one.runs(InstitutionCode(u"LUM"_s), 0); }).value().isEmpty());
}

void TestImportRunRepository::theSameFileOfOneNightIsOneRun()
{
    ImportRun again = runOf(27, u"bb"_s);
    again.records = 1; // planned again after it was sent: nothing is left to do
    save(runOf(27, u"bb"_s));
    save(again);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().records, 12000);
    save(runOf(27, u"cc"_s));
    save(again); // another one came in between, so this is one more run
    QCOMPARE(all().size(), 3);
}

void TestImportRunRepository::aStoppedRunIsReplaced()
{
    ImportRun stopped = runOf(27, u"bb"_s);
    stopped.outcome = RunOutcome::Stopped;
    stopped.stop = u"s1"_s;
    save(stopped);
    QVERIFY(inStore([](ImportRunRepository &runs) { return runs.accepted(nsk); }).value().isEmpty());
    stopped.stop = u"s2"_s;
    save(stopped);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().stop, u"s2");
    save(runOf(27, u"bb"_s)); // it was lifted
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().outcome, RunOutcome::Accepted);
}

void TestImportRunRepository::personsOfTheLastTwoAreKept()
{
    save(runOf(25, u"aa"_s), {1, 2});
    save(runOf(26, u"bb"_s), {1, 2, 3});
    save(runOf(27, u"cc"_s), {1, ~0ULL});
    const auto runs = all();
    QCOMPARE(personsOf(runs.at(0)), QList<quint64>({1, ~0ULL}));
    QCOMPARE(personsOf(runs.at(1)), QList<quint64>({1, 2, 3}));
    QCOMPARE(personsOf(runs.at(2)), std::nullopt);
}

void TestImportRunRepository::anErasedPersonIsTakenOut()
{
    save(runOf(26, u"bb"_s), {1, 2, 3});
    save(runOf(27, u"cc"_s), {2, 4});
    QVERIFY(inStore([](ImportRunRepository &runs) { return runs.removePersons(nsk, {2, 9}); }).has_value());
    QCOMPARE(personsOf(all().at(0)), QList<quint64>({4}));
    QCOMPARE(personsOf(all().at(1)), QList<quint64>({1, 3}));
}

void TestImportRunRepository::nothingReadableLiesInTheFile()
{
    save(runOf(27, u"bb"_s), {0x4142434445464748ULL});
    m_store.reset();
    const QFileInfoList files = QDir(path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("nordmann"));
        QVERIFY(!bytes.contains("HGFEDCBA"));
    }
}

void TestImportRunRepository::anAlteredRowIsDamaged()
{
    save(runOf(27, u"bb"_s));
    const auto altered = m_store->runBlocking([](StoreAccess &access) {
        return Sql::run(access.db, u"UPDATE import_run SET records = 1"_s).transform([](const QSqlQuery &) { });
    });
    QVERIFY(altered.has_value());
    QVERIFY(all().first().damaged);
}

void TestImportRunRepository::retentionTakesPersonsFirst()
{
    save(runOf(26, u"aa"_s), {1});
    save(runOf(27, u"bb"_s), {2});
    const auto purge = [this](int runsBefore, int personsBefore) {
        const auto at = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::UTC); };
        QVERIFY(inStore([&](ImportRunRepository &runs) {
                    return runs.removeOlderThan(at(runsBefore), at(personsBefore));
                }).has_value());
    };
    purge(1, 26);
    QCOMPARE(all().size(), 2);
    QCOMPARE(personsOf(all().at(1)), std::nullopt);
    QVERIFY(personsOf(all().at(0)).has_value());
    purge(26, 26);
    QCOMPARE(all().size(), 1);
}

void TestImportRunRepository::anInstitutionIsForgotten()
{
    save(runOf(27, u"bb"_s));
    QVERIFY(inStore([](ImportRunRepository &runs) { return runs.removeAll(nsk); }).has_value());
    QVERIFY(all().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportRunRepository)
#include "tst_importrunrepository.moc"
