// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/usercacherepository.h"
#include "services/userimport/recordtable.h"
#include "tests/services/userimport/importfixtures.h"

#include <QTest>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;

class TestRecordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordIsFoundByItsIdentifiers();
    void partsDoNotShow_data();
    void partsDoNotShow();
    void canceledInAnyPart();

private:
    Result<RecordTable> read(const QByteArray &file, qint64 partBytes, const Job &job = {});

    Vault m_vault{QByteArray(Vault::keyBytes, 't')};
    ImportScope m_scope = testing::writtenScope(Bups1Variant::Utf8, LtTarget::PrimaryIdentifier, true);
    ComparedHash m_hash{m_vault};
    QByteArray m_purpose = userKeyPurpose(InstitutionCode(u"NSK"_s), u"primary_id");
};

void TestRecordTable::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

Result<RecordTable> TestRecordTable::read(const QByteArray &file, qint64 partBytes, const Job &job)
{
    const Bups1Reader reader = Bups1Reader::overBytes(file);
    return RecordTable::read(reader, Bups1Encoding::Utf8, m_scope, m_hash, m_vault, m_purpose, job, partBytes);
}

/// Records of different length, some under an old id, some under the id of another, one without any.
QByteArray someRecords()
{
    QByteArray file = "------------\n\n";
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += i == 100 ? QByteArray("EN:Uten\n") : "LT:nsk" + QByteArray::number(i % 7 == 0 ? 1 : i) + '\n';
        if (i % 5 == 0)
            file += "GL:old" + number + '\n';
        file += "FN:Máret\nAV:" + QByteArray(i % 40, 'x') + "\n------------\n" + QByteArray(i % 3, '\n');
    }
    return file;
}

void TestRecordTable::everyRecordIsFoundByItsIdentifiers()
{
    const auto table = read(someRecords(), RecordTable::usualPart);
    QVERIFY(table);
    QCOMPARE(table->entries().size(), 300U);
    const auto key = [this](const QString &id) { return indexKey(m_vault.blindIndex(id, m_purpose)); };
    const auto found = table->withId(key(u"NSK4"_s));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().record, 5U);
    const auto shared = table->withId(key(u"nsk1"_s));
    QCOMPARE(shared.size(), 44U); // every seventh, and the second itself
    QCOMPARE(shared.front().record, 1U);
    QCOMPARE(shared[1].record, 2U);
    QVERIFY(table->withId(key(u"nsk999"_s)).empty());
    const auto old = table->withOldId(key(u"old10"_s));
    QCOMPARE(old.size(), 1U);
    QCOMPARE(table->entries()[old.front().entry].record, 11U);
    QCOMPARE(table->oldIds().size(), 60U);
}

void TestRecordTable::partsDoNotShow_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("some records") << someRecords();
    QTest::newRow("no separator") << QByteArray("LT:a\nEN:Berg\n");
    QTest::newRow("nothing but separators") << QByteArray("------------\n").repeated(40);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("CRLF, no separator at the end") << someRecords().replace("\n", "\r\n") + "LT:last\r\nGL:former";
}

void TestRecordTable::partsDoNotShow()
{
    QFETCH(QByteArray, file);
    const auto whole = read(file, RecordTable::usualPart);
    QVERIFY(whole);
    for (const qint64 bytes : {16, 100, 1000, 2500}) {
        const auto parts = read(file, bytes);
        QVERIFY(parts);
        const auto same = [](const RecordEntry &one, const RecordEntry &other) {
            return one.index == other.index && one.hash == other.hash && one.offset == other.offset
                && one.silent == other.silent && one.record == other.record && one.line == other.line;
        };
        QVERIFY(std::ranges::equal(parts->entries(), whole->entries(), same));
        const auto sameOld = [](const RecordTable::OldId &one, const RecordTable::OldId &other) {
            return one.index == other.index && one.entry == other.entry;
        };
        QVERIFY(std::ranges::equal(parts->oldIds(), whole->oldIds(), sameOld));
    }
}

void TestRecordTable::canceledInAnyPart()
{
    Job job;
    job.cancel.cancel();
    const auto table = read(someRecords(), 1000, job);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Canceled);
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
