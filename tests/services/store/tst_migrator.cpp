// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/migrator.h"
#include "services/store/sql.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

Migration script(int version, const QString &sql)
{
    auto parsed = Migrator::parsed(version, u"%1.sql"_s.arg(version), u"-- kind: work\n"_s + sql);
    return parsed ? *parsed : Migration{};
}

} // namespace

class tst_Migrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyFileComesToTheNewestVersion();
    void shippedScriptsAreNumberedWithoutGaps();
    void migratingAgainChangesNothing();
    void rowsOfAnOlderVersionAreKept();
    void aCacheBeforeTheMarksKeepsItsRows();
    void approvalsFromBeforeSignaturesAreKept();
    void signaturesFromBeforeTheReasonsAreKept();
    void liftingsFromBeforeDigestsAreKept();
    void aFailingStatementUndoesItsWholeScript();
    void scriptsBeforeAFailingOneStay();
    void aNewerFileIsRefused();
    void theFirstLineMustSayTheKind_data();
    void theFirstLineMustSayTheKind();
    void semicolonsInTextAndCommentsSplitNothing();

private:
    QStringList tables() const;
    void insertApproved();

    QTemporaryDir *m_folder = nullptr;
    QSqlDatabase m_db;
};

void tst_Migrator::init()
{
    m_folder = new QTemporaryDir;
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"migrator"_s);
    m_db.setDatabaseName(m_folder->filePath(u"some.sqlite"_s));
    QVERIFY(m_db.open());
}

void tst_Migrator::cleanup()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(u"migrator"_s);
    delete m_folder;
}

/// A change `c1`, approved.
void tst_Migrator::insertApproved()
{
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO batch (id, institution, kind, title, created, undoes) "
                     "VALUES ('b1', 'NSK', 'desk', 'older', '2026-01-01T00:00:00.000Z', '')"_s));
    QVERIFY(
        Sql::run(m_db,
                 u"INSERT INTO change (id, batch, institution, target_kind, target_index, operation, state, digest, "
                 "undoes, overrides, evidence, error_code, tracking_id, notes, changed) VALUES ('c1', 'b1', 'NSK', "
                 "'user', x'01', 'update', 'approved', x'02', '', '[]', '{}', '', '', '[]', "
                 "'2026-01-01T00:00:00.000Z')"_s));
}

QStringList tst_Migrator::tables() const
{
    return m_db.tables();
}

void tst_Migrator::anEmptyFileComesToTheNewestVersion()
{
    const Migrator migrator(Migrator::shipped());
    QVERIFY(migrator.newest() >= 2);
    QVERIFY(migrator.migrate(m_db));
    QCOMPARE(Migrator::version(m_db).value_or(-1), migrator.newest());
    for (const QString &table : {u"change"_s, u"batch"_s, u"institution"_s, u"audit_entry"_s, u"cached_user"_s})
        QVERIFY2(tables().contains(table), qPrintable(table));
}

void tst_Migrator::shippedScriptsAreNumberedWithoutGaps()
{
    const auto shipped = Migrator::shipped();
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        QCOMPARE(shipped.at(i).version, i + 1);
        QVERIFY(!shipped.at(i).statements.isEmpty());
    }
}

void tst_Migrator::migratingAgainChangesNothing()
{
    const Migrator migrator(Migrator::shipped());
    QVERIFY(migrator.migrate(m_db));
    const QStringList before = tables();
    QVERIFY(migrator.migrate(m_db));
    QCOMPARE(tables(), before);
}

void tst_Migrator::rowsOfAnOlderVersionAreKept()
{
    const Migration first = script(1, u"CREATE TABLE a (x TEXT NOT NULL); INSERT INTO a (x) VALUES ('kept');"_s);
    const Migration second = script(2, u"ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new';"_s);
    QVERIFY(Migrator({first}).migrate(m_db));
    QVERIFY(Migrator({first, second}).migrate(m_db));
    auto query = Sql::run(m_db, u"SELECT x, y FROM a"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"kept"_s);
    QCOMPARE(query->value(1).toString(), u"new"_s);
}

void tst_Migrator::aCacheBeforeTheMarksKeepsItsRows()
{
    QVERIFY(Migrator(Migrator::shipped().first(2)).migrate(m_db));
    const QString older = u"INSERT INTO cached_user_compact (institution, primary_index, user_row, sealed_compact) "
                          "VALUES (1, ?, 7, x'01')"_s;
    QVERIFY(Sql::run(m_db, older, {QByteArray(16, 'a')}));
    QVERIFY(Migrator(Migrator::shipped()).migrate(m_db));
    auto query = Sql::run(m_db, u"SELECT user_row, sealed_values, length(compared_mark) FROM cached_user_compact"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toInt(), 7);
    QCOMPARE(query->value(1).toByteArray(), QByteArray("\1"));
    QCOMPARE(query->value(2).toInt(), 0);
    // A program of before the marks must not write a row that keeps another one's mark.
    QVERIFY(!Sql::run(m_db, older, {QByteArray(16, 'b')}));
}

void tst_Migrator::approvalsFromBeforeSignaturesAreKept()
{
    QVERIFY(Migrator(Migrator::shipped().first(4)).migrate(m_db));
    insertApproved();
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO change_approval (change_id, digest, account, approved) "
                     "VALUES ('c1', x'02', 'desk', '2026-01-01T00:00:00.000Z')"_s));
    QVERIFY(Migrator(Migrator::shipped()).migrate(m_db));
    auto query = Sql::run(m_db, u"SELECT change_id, account, digest, key_id, length(signature) FROM change_approval"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"c1"_s);
    QCOMPARE(query->value(1).toString(), u"desk"_s);
    QCOMPARE(query->value(2).toByteArray(), QByteArray("\2"));
    QCOMPARE(query->value(3).toString(), QString());
    QCOMPARE(query->value(4).toInt(), 0);
}

void tst_Migrator::signaturesFromBeforeTheReasonsAreKept()
{
    QVERIFY(Migrator(Migrator::shipped().first(9)).migrate(m_db));
    insertApproved();
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO change_approval (change_id, account, digest, approved, key_id, signature) "
                     "VALUES ('c1', 'desk', x'02', '2026-01-01T00:00:00.000Z', 'k1', x'03')"_s));
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO change_history (change_id, happened, account, key_name, state, tracking_id, note) "
                     "VALUES ('c1', '2026-01-01T00:00:00.000Z', 'desk', 'k1', 'approved', '', 'kept')"_s));
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO review_bundle (digest, made, account) "
                     "VALUES (x'04', '2026-01-01T00:00:00.000Z', 'desk')"_s));
    QVERIFY(Migrator(Migrator::shipped()).migrate(m_db));
    auto query = Sql::run(m_db,
                          u"SELECT version, approval.sealed_reason, signature, key_id, note, history.sealed_reason, "
                          "sealed_answer_key FROM change_approval AS approval JOIN change_history AS history "
                          "USING (change_id) JOIN review_bundle"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toInt(), 1);
    QVERIFY(query->isNull(1));
    QCOMPARE(query->value(2).toByteArray(), QByteArray("\3"));
    QCOMPARE(query->value(3).toString(), u"k1"_s);
    QCOMPARE(query->value(4).toString(), u"kept"_s);
    QVERIFY(query->isNull(5));
    QVERIFY(query->isNull(6));
    QVERIFY(!query->next());
    query->finish();
    QVERIFY(!Sql::run(m_db, u"UPDATE change_approval SET version = 3"_s)); // no word of a version to come
}

void tst_Migrator::liftingsFromBeforeDigestsAreKept()
{
    QVERIFY(Migrator(Migrator::shipped().first(11)).migrate(m_db));
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO brake_stop (id, digest, institution, title, changes, verdicts, made, account, "
                     "sealed_check) VALUES ('s1', x'01', 'NSK', 'night', 3, '[]', '2026-01-01T00:00:00.000Z', 'desk', "
                     "x'02')"_s));
    QVERIFY(Sql::run(m_db,
                     u"INSERT INTO brake_lift (stop, account, key_id, lifted, signature, sealed_reason) "
                     "VALUES ('s1', 'desk', 'k1', '2026-01-01T00:00:00.000Z', x'03', x'04')"_s));
    QVERIFY(Migrator(Migrator::shipped()).migrate(m_db));
    auto query = Sql::run(m_db,
                          u"SELECT signature, sealed_reason, reason_digest, sealed_answer_secret FROM brake_lift "
                          "JOIN brake_stop ON brake_stop.id = brake_lift.stop"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toByteArray(), QByteArray("\3"));
    QCOMPARE(query->value(1).toByteArray(), QByteArray("\4"));
    QVERIFY(query->isNull(2));
    QVERIFY(query->isNull(3));
}

void tst_Migrator::aFailingStatementUndoesItsWholeScript()
{
    const Migration broken = script(1, u"CREATE TABLE a (x TEXT); CREATE TABLE a (x TEXT); CREATE TABLE b (x TEXT);"_s);
    const auto done = Migrator({broken}).migrate(m_db);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QCOMPARE(tables(), QStringList());
    QCOMPARE(Migrator::version(m_db).value_or(-1), 0);
}

void tst_Migrator::scriptsBeforeAFailingOneStay()
{
    const Migration first = script(1, u"CREATE TABLE a (x TEXT);"_s);
    QVERIFY(!Migrator({first, script(2, u"CREATE TABLE b (x TEXT); SELECT nonsense FROM nowhere;"_s)}).migrate(m_db));
    QCOMPARE(tables(), QStringList{u"a"_s});
    QCOMPARE(Migrator::version(m_db).value_or(-1), 1);
    // A corrected program goes on from there.
    QVERIFY(Migrator({first, script(2, u"CREATE TABLE b (x TEXT);"_s)}).migrate(m_db));
    QCOMPARE(Migrator::version(m_db).value_or(-1), 2);
}

void tst_Migrator::aNewerFileIsRefused()
{
    QVERIFY(Sql::run(m_db, u"PRAGMA user_version = 9999"_s));
    const auto done = Migrator(Migrator::shipped()).migrate(m_db);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store-newer"_s);
    QCOMPARE(tables(), QStringList());
}

void tst_Migrator::theFirstLineMustSayTheKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("work") << u"-- kind: work\nCREATE TABLE a (x TEXT);"_s << true;
    QTest::newRow("cache") << u"-- kind: cache (may be dropped)\nCREATE TABLE a (x TEXT);"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("missing") << u"CREATE TABLE a (x TEXT);"_s << false;
    QTest::newRow("second line") << u"-- hello\n-- kind: work\n"_s << false;
    QTest::newRow("another word") << u"-- kind: play\n"_s << false;
}

void tst_Migrator::theFirstLineMustSayTheKind()
{
    QFETCH(const QString, text);
    QFETCH(const bool, accepted);
    QCOMPARE(Migrator::parsed(1, u"0001_a.sql"_s, text).has_value(), accepted);
}

void tst_Migrator::semicolonsInTextAndCommentsSplitNothing()
{
    const Migration parsed = script(1, u"INSERT INTO a VALUES ('x;''y;'); -- a; comment's\nSELECT 1 -- end"_s);
    QCOMPARE(parsed.statements, (QStringList{u"INSERT INTO a VALUES ('x;''y;')"_s, u"SELECT 1"_s}));
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
