// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/importfilerepository.h"
#include "services/store/institutionrepository.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

Institution whole()
{
    Institution institution;
    institution.code = nsk();
    institution.name = u"Nord-Østre høgskole"_s;
    institution.almaUrl = QUrl(u"https://api-eu.hosted.exlibrisgroup.com"_s);
    institution.almaCode = u"47BIBSYS_NSK"_s;
    institution.environment = AlmaEnvironment::Sandbox;
    institution.keyState = KeyState::Mismatch;
    institution.externalId = u"SIS2"_s;
    institution.variant = Bups1Variant::Latin1;
    institution.ltTarget = LtTarget::Barcode;
    institution.feideIdType = u"OTHER_ID_1"_s;
    institution.sisEmptySticky = SisEmptySticky::Keep;
    institution.callsPerSecond = 12.5;
    institution.reserve = 777;
    institution.flrExport = true;
    institution.realms = {u"nsk.example"_s, u"æøå.example"_s};
    institution.libraries = {u"1234567"_s};
    institution.userGroups = {u"1"_s, u"A\"B"_s};
    institution.codeBook = u"{\"x\":1}"_s;
    institution.nights = {Qt::Monday, Qt::Sunday};
    return institution;
}

} // namespace

class tst_InstitutionRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInstitutionComesBackAsItWas();
    void defaultsComeBackToo();
    void theListIsInOrderOfCode();
    void oneCodeIsOneInstitution();
    void unknownOnesAreErrors();
    void recentFilesAreNewestFirst();
    void aFileOpenedAgainIsListedOnce();
    void pathsThatDifferInCaseAreTwoFiles();
    void aDamagedRowHidesNoOther();
};

void tst_InstitutionRepository::anInstitutionComesBackAsItWas()
{
    Profile profile;
    const auto found = profile.store.runBlocking([](StoreAccess &access) -> Result<std::optional<Institution>> {
        InstitutionRepository repository(access);
        Institution first = whole();
        first.name = u"Old"_s;
        first.realms.clear();
        if (const auto inserted = repository.insert(first); !inserted)
            return std::unexpected(inserted.error());
        if (const auto updated = repository.update(whole()); !updated)
            return std::unexpected(updated.error());
        return repository.find(nsk());
    });
    VERIFY_RESULT(found);
    QVERIFY(*found == whole());
}

void tst_InstitutionRepository::defaultsComeBackToo()
{
    Profile profile;
    Institution plain;
    plain.code = nsk();
    const auto found = profile.store.runBlocking([plain](StoreAccess &access) -> Result<std::optional<Institution>> {
        if (const auto inserted = InstitutionRepository(access).insert(plain); !inserted)
            return std::unexpected(inserted.error());
        return InstitutionRepository(access).find(nsk());
    });
    VERIFY_RESULT(found);
    QVERIFY(*found == plain);
}

void tst_InstitutionRepository::theListIsInOrderOfCode()
{
    Profile profile;
    const auto all = profile.store.runBlocking([](StoreAccess &access) {
        InstitutionRepository repository(access);
        for (const QString &code : {u"NTNU"_s, u"ABM"_s, u"HVL"_s}) {
            Institution institution = whole();
            institution.code = InstitutionCode(code);
            if (const auto inserted = repository.insert(institution); !inserted)
                return Result<QList<Institution>>(std::unexpected(inserted.error()));
        }
        return repository.all();
    });
    VERIFY_RESULT(all);
    QStringList codes;
    for (const Institution &institution : *all)
        codes += institution.code.toString();
    QCOMPARE(codes, (QStringList{u"ABM"_s, u"HVL"_s, u"NTNU"_s}));
}

void tst_InstitutionRepository::oneCodeIsOneInstitution()
{
    Profile profile;
    const auto insert = [](StoreAccess &access) { return InstitutionRepository(access).insert(whole()); };
    VERIFY_RESULT(profile.store.runBlocking(insert));
    const auto again = profile.store.runBlocking(insert);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"institution-exists"_s);
    QCOMPARE(again.error().subject, u"NSK"_s);
}

void tst_InstitutionRepository::unknownOnesAreErrors()
{
    Profile profile;
    const auto updated =
        profile.store.runBlocking([](StoreAccess &access) { return InstitutionRepository(access).update(whole()); });
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, u"unknown-institution"_s);
    const auto removed =
        profile.store.runBlocking([](StoreAccess &access) { return InstitutionRepository(access).remove(nsk()); });
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"unknown-institution"_s);
    const auto found =
        profile.store.runBlocking([](StoreAccess &access) { return InstitutionRepository(access).find(nsk()); });
    QVERIFY(found && !*found);
}

namespace {

FileRecord file(const QString &path, int minute)
{
    return {
        .path = path,
        .name = path.section(u'/', -1),
        .sha256 = u"00ff"_s,
        .institution = nsk(),
        .records = 1'000'000,
        .fatal = 1,
        .errors = 2,
        .warnings = 3,
        .infos = 4,
        .opened = batch().created.addSecs(60 * minute),
    };
}

Result<QList<FileRecord>> saved(Profile &profile, const QList<FileRecord> &files, const InstitutionCode &code = {},
                                int limit = 0)
{
    return profile.store.runBlocking([=](StoreAccess &access) -> Result<QList<FileRecord>> {
        ImportFileRepository repository(access);
        for (const FileRecord &each : files) {
            if (const auto done = repository.save(each); !done)
                return std::unexpected(done.error());
        }
        return repository.recent(code, limit);
    });
}

} // namespace

void tst_InstitutionRepository::recentFilesAreNewestFirst()
{
    Profile profile;
    FileRecord elsewhere = file(u"/in/c.txt"_s, 3);
    elsewhere.institution = InstitutionCode(u"ABM"_s);
    const FileRecord a = file(u"/in/æ a.txt"_s, 1);
    const FileRecord b = file(u"/in/b.txt"_s, 2);
    QCOMPARE(saved(profile, {b, a, elsewhere}).value_or(QList<FileRecord>()), (QList{elsewhere, b, a}));
    QCOMPARE(saved(profile, {}, nsk()).value_or(QList<FileRecord>()), (QList{b, a}));
    QCOMPARE(saved(profile, {}, {}, 1).value_or(QList<FileRecord>()), (QList{elsewhere}));
}

void tst_InstitutionRepository::aFileOpenedAgainIsListedOnce()
{
    Profile profile;
    FileRecord again = file(u"/in/a.txt"_s, 9);
    again.records = 5;
    QCOMPARE(saved(profile, {file(u"/in/a.txt"_s, 1), again}).value_or(QList<FileRecord>()), QList{again});
    VERIFY_RESULT(profile.store.runBlocking(
        [](StoreAccess &access) { return ImportFileRepository(access).remove(u"/in/a.txt"_s, nsk()); }));
    QCOMPARE(saved(profile, {})->size(), 0);
}

void tst_InstitutionRepository::pathsThatDifferInCaseAreTwoFiles()
{
    Profile profile;
    QCOMPARE(saved(profile, {file(u"/in/a.txt"_s, 1), file(u"/in/A.txt"_s, 2)})->size(), 2);
}

void tst_InstitutionRepository::aDamagedRowHidesNoOther()
{
    Profile profile;
    const FileRecord a = file(u"/in/a.txt"_s, 1);
    const FileRecord b = file(u"/in/b.txt"_s, 2);
    FileRecord newest = file(u"/in/c.txt"_s, 3);
    newest.name = u"damaged"_s;
    VERIFY_RESULT(saved(profile, {a, b, newest}));
    VERIFY_RESULT(profile.tamper(u"UPDATE import_file SET sealed_path = zeroblob(60) WHERE name = 'damaged'"_s));
    QCOMPARE(saved(profile, {}).value_or(QList<FileRecord>()), (QList{b, a}));
    QCOMPARE(saved(profile, {}, {}, 1).value_or(QList<FileRecord>()), (QList{b})); // nor does it take a place
}

QTEST_GUILESS_MAIN(tst_InstitutionRepository)
#include "tst_institutionrepository.moc"
