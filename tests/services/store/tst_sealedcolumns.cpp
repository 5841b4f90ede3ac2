// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerepository.h"
#include "services/store/importfilerepository.h"
#include "services/store/protectionrepository.h"
#include "services/store/sealing.h"
#include "tests/services/store/storetesting.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

/// The text as it would stand in a file that leaks it: UTF-8, UTF-16 both ways, and base64 at its three alignments.
QList<QByteArray> spellings(const QString &text)
{
    QList<QByteArray> list{text.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        list += QStringEncoder(encoding)(text);
    for (int shift = 0; shift < 3; ++shift) {
        // The characters at the ends depend on the neighbours; those between do not.
        const QByteArray encoded =
            QByteArray(QByteArray(shift, 'x') + text.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
        list += encoded.sliced(4, encoded.size() - 8);
    }
    return list;
}

} // namespace

/// What the store wrote, byte by byte: no person may be read from it.
class tst_SealedColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPersonStandsInAnyFile();
    void whatHoldsNoObjectIsDamagedNotEmpty_data();
    void whatHoldsNoObjectIsDamagedNotEmpty();
};

void tst_SealedColumns::whatHoldsNoObjectIsDamagedNotEmpty_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not compressed") << "{}"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << qCompress("Kari"_ba);
    QTest::newRow("no object") << qCompress("[1]"_ba);
}

void tst_SealedColumns::whatHoldsNoObjectIsDamagedNotEmpty()
{
    QFETCH(const QByteArray, content);
    Profile profile;
    VERIFY_RESULT(profile.store.runBlocking([content](StoreAccess &access) -> Result<> {
        const SealedPlace place{.column = "change.sealed_base", .row = "c1"};
        const auto opened = openJson(access.vault, access.vault.seal(content, place.context()), place);
        if (opened || opened.error().code != "store-damaged"_L1)
            return std::unexpected(Error{.code = u"opened"_s});
        return openJson(access.vault, sealJson(access.vault, {}, place), place).transform([](const QJsonObject &) { });
    }));
}

void tst_SealedColumns::noPersonStandsInAnyFile()
{
    const QStringList canaries{
        u"kanari-primær-4711"_s,           u"Kanarinavnesen"_s,       u"kanari.epost@uni.example"_s,
        u"bar-kanari-primær-4711"_s,       u"Ærling Øyvind"_s,        u"kanari-feiltekst-fra-alma"_s,
        u"kanari-mappe-med-navn"_s,        u"kanari-levert"_s,        u"kanari-sammenlignet"_s,
        u"kanari-grunn-til-godkjenning"_s, u"kanari-grunn-til-vern"_s};
    const QTemporaryDir folder;
    for (const bool closed : {false, true}) {
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        VERIFY_RESULT(store.runBlocking([&](StoreAccess &access) -> Result<> {
            ChangeRepository changes(access);
            UserCacheRepository cache(access);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            Change one = change(canaries.at(0), canaries.at(2));
            one.base = user(canaries.at(0), canaries.at(1));
            one.result = user(canaries.at(0), canaries.at(1));
            one.response = one.result;
            one.errorText = canaries.at(5);
            one.id = ChangeId(closed ? u"c2"_s : u"c1"_s);
            one.state = ChangeState::Applied;
            CacheEntry cached = entry(canaries.at(0), canaries.at(1), canaries.at(8).toUtf8());
            Result<> done = cache.save(nsk(), {cached}, now);
            if (done)
                done = cache.saveDelivered(nsk(), 1, canaries.at(7).toUtf8());
            if (done)
                done = changes.saveBatch(batch());
            if (done)
                done = changes.insert(one);
            if (done)
                done = changes.savePreImage(one.id, one.base);
            if (done)
                done = changes.saveApproval(one.id, {.account = u"desk"_s, .time = now, .reason = canaries.at(9)});
            if (done) {
                done = changes.addHistory({.change = one.id,
                                           .time = now,
                                           .account = u"desk"_s,
                                           .keyName = {},
                                           .state = ChangeState::Approved,
                                           .trackingId = {},
                                           .note = {},
                                           .reason = canaries.at(9)});
            }
            if (done) {
                done = ImportFileRepository(access).save({.path = u"/home/%1/night.txt"_s.arg(canaries.at(6)),
                                                          .name = u"night.txt"_s,
                                                          .sha256 = {},
                                                          .institution = nsk(),
                                                          .opened = now});
            }
            if (done) {
                done = ProtectionRepository(access)
                           .add({.institution = nsk(),
                                 .person = PrimaryId(canaries.at(0)),
                                 .member = u"last_name"_s,
                                 .policy = u"create_only"_s,
                                 .owner = u"desk"_s,
                                 .reason = canaries.at(10),
                                 .firstDay = now.date(),
                                 .created = now,
                                 .createdBy = u"desk"_s})
                           .transform([](qint64) { });
            }
            return done;
        }));
        const auto files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3);
        bool sawColumnName = false;
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            // The search itself works: what is not sealed is found.
            sawColumnName = sawColumnName || bytes.contains("night.txt");
            for (const QString &canary : canaries) {
                for (const QByteArray &spelling : spellings(canary))
                    QVERIFY2(!bytes.contains(spelling), qPrintable(canary + u" in "_s + info.fileName()));
            }
        }
        QVERIFY(sawColumnName);
    }
}

QTEST_GUILESS_MAIN(tst_SealedColumns)
#include "tst_sealedcolumns.moc"
