// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/codebook.h"
#include "services/userimport/importscope.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestCodeBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedTableIsThatOfTheSpecification();
    void languagesMapToAlmas();
    void anInstitutionMapsFurtherCodes();
    void anOverrideChangesOnlyWhatItNames();
    void limitsAreData();
    void faultsNameTheLine_data();
    void faultsNameTheLine();
    void nationalNumbersHaveNoPlaceInAlma_data();
    void nationalNumbersHaveNoPlaceInAlma();
    void nationalNumbersAreNoPartOfAScope();
    void rolesThatCodesHaveByNameStayWithThem_data();
    void rolesThatCodesHaveByNameStayWithThem();
};

void TestCodeBook::theShippedTableIsThatOfTheSpecification()
{
    const CodeBook &book = CodeBook::shipped();
    QStringList codes;
    for (const CodeBookEntry &entry : book.entries()) {
        codes.append(toString(entry.code));
        QVERIFY(!entry.nameNb.isEmpty() && !entry.nameNn.isEmpty() && !entry.nameEn.isEmpty());
    }
    QCOMPARE(codes.join(u' '), u"LT FR GR GL RS FI GD EN FN KA IN IK AV FD SK");
    const auto mandatory = [&](Bups1Variant variant) {
        QStringList names;
        for (const Bups1Code code : book.mandatory(variant))
            names.append(toString(code));
        return names.join(u' ');
    };
    QCOMPARE(mandatory(Bups1Variant::Utf8), u"LT RS EN FN KA");
    QCOMPARE(mandatory(Bups1Variant::Latin1), u"LT RS EN FN KA FD");
    QCOMPARE(book.find(bups1Code("KA"))->older, (CodeColumn{u'N', 2, CodePresence::Mandatory}));
    QCOMPARE(book.find(bups1Code("FR"))->newer.presence, CodePresence::NotInUse);
    QCOMPARE(book.find(bups1Code("FR"))->alma.role, AlmaMapping::Role::None);
    QCOMPARE(book.find(bups1Code("GL"))->alma.role, AlmaMapping::Role::MatchKey);
    QCOMPARE(book.find(bups1Code("QX")), nullptr);
    QCOMPARE(book.libraryCategories(), QList<int>({11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25}));
    QCOMPARE(book.limits(), CheckLimits());
    QCOMPARE(book.almaLength(u"rs_library"_s), 50);
    QCOMPARE(book.find(bups1Code("RS"))->alma.toAlma(u"NO-1999901"_s), u"1999901");
}

void TestCodeBook::languagesMapToAlmas()
{
    const AlmaMapping &mapping = CodeBook::shipped().find(bups1Code("SK"))->alma;
    QCOMPARE(mapping.member, u"preferred_language");
    QCOMPARE(mapping.toAlma(u"NOB"_s), u"nb");
    QCOMPARE(mapping.toAlma(u"SWE"_s), u"sv");
    QCOMPARE(mapping.toAlma(u"XYZ"_s), u"XYZ");
    QCOMPARE(CodeBook::shipped().find(bups1Code("FI"))->alma.toAlma(u"Kari@A.example"_s), u"kari@a.example");
}

void TestCodeBook::anInstitutionMapsFurtherCodes()
{
    const auto book = CodeBook::withOverride(uR"({"codes": [
        {"code": "EM", "nameNb": "E-post", "nameEn": "E-mail",
         "alma": {"role": "value", "member": "contact_info.email", "type": "personal"}},
        {"code": "P1", "alma": {"role": "value", "member": "contact_info.address", "type": "home", "part": "postal_code"}}]})"_s);
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    const CodeBookEntry *entry = book->find(bups1Code("EM"));
    QVERIFY(entry);
    QCOMPARE(entry->alma.type, u"personal");
    QCOMPARE(entry->name(u"nb"), u"E-post");
    QCOMPARE(entry->name(u"nn"), u"E-mail");
    QCOMPARE(book->find(bups1Code("P1"))->alma.part, u"postal_code");
    QCOMPARE(book->entries().size(), CodeBook::shipped().entries().size() + 2);
}

void TestCodeBook::anOverrideChangesOnlyWhatItNames()
{
    const auto book = CodeBook::withOverride(uR"({"codes":[{"code":"SK","alma":{"values":{"ENG":"en"}}}]})"_s);
    QVERIFY(book);
    QCOMPARE(book->languages().size(), 5);
    QCOMPARE(book->find(bups1Code("SK"))->alma.toAlma(u"NNO"_s), u"nn");
    QCOMPARE(book->find(bups1Code("SK"))->nameEn, CodeBook::shipped().find(bups1Code("SK"))->nameEn);
    QCOMPARE(CodeBook::withOverride(u" \n"_s), CodeBook::shipped());
}

void TestCodeBook::limitsAreData()
{
    const auto book = CodeBook::withOverride(
        uR"({"limits":{"youngest":10,"fewerRecordsWarning":2.5},"libraryCategories":[11],"almaLengths":{"last_name":100}})"_s);
    QVERIFY(book);
    QCOMPARE(book->limits().youngest, 10);
    QCOMPARE(book->limits().fewerRecordsWarning, 2.5);
    QCOMPARE(book->limits().oldest, 110);
    QCOMPARE(book->libraryCategories(), QList<int>({11}));
    QCOMPARE(book->almaLength(u"last_name"_s), 100);
}

void TestCodeBook::faultsNameTheLine_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("line");
    QTest::newRow("no JSON") << u"{\n\n\"codes\": [\n}"_s << u"4"_s;
    QTest::newRow("no object") << u"[]"_s << u"1"_s;
    QTest::newRow("unknown member") << u"{\n\"kodes\": []}"_s << u"2"_s;
    QTest::newRow("bad code") << u"{\"codes\": [\n{\"code\": \"em\"}]}"_s << u"2"_s;
    QTest::newRow("no code") << u"{\n\"codes\": [{}]}"_s << u"2"_s;
    QTest::newRow("unknown role") << u"{\"codes\": [\n\n{\"code\": \"EM\", \"alma\": {\"role\": \"x\"}}]}"_s << u"3"_s;
    QTest::newRow("unknown Alma member")
        << u"{\"codes\": [\n{\"code\": \"EM\", \"alma\": {\"role\": \"value\", \"member\": \"requests\"}}]}"_s
        << u"2"_s;
    QTest::newRow("no type")
        << u"{\"codes\": [\n{\"code\": \"EM\", \"alma\": {\"role\": \"value\", \"member\": \"contact_info.email\"}}]}"_s
        << u"2"_s;
    QTest::newRow("no member") << u"{\"codes\": [\n{\"code\": \"EM\", \"alma\": {\"role\": \"value\"}}]}"_s << u"2"_s;
    QTest::newRow("bad presence") << u"{\"codes\": [\n{\"code\": \"EM\", \"newer\": {\"presence\": \"x\"}}]}"_s
                                  << u"2"_s;
    QTest::newRow("bad value") << u"{\"codes\": [{\"code\": \"SK\", \"alma\": {\"values\": {\n\"ENG\": 1}}}]}"_s
                               << u"2"_s;
    QTest::newRow("unknown limit") << u"{\"limits\": {\n\"tallest\": 1}}"_s << u"2"_s;
    QTest::newRow("limit is no number") << u"{\"limits\": {\n\"oldest\": \"x\"}}"_s << u"2"_s;
    QTest::newRow("category is no number") << u"{\n\"libraryCategories\": [\"x\"]}"_s << u"2"_s;
}

void TestCodeBook::faultsNameTheLine()
{
    QFETCH(QString, json);
    QFETCH(QString, line);
    const auto book = CodeBook::withOverride(json);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, Error::Kind::BadInput);
    QCOMPARE(book.error().code,
             qstrcmp(QTest::currentDataTag(), "no JSON") == 0 ? u"code-book-syntax"_s : u"code-book-invalid"_s);
    QCOMPARE(book.error().subject.section(u' ', 0, 0), line);
    QVERIFY(!book.error().detail.isEmpty());
}

void TestCodeBook::nationalNumbersHaveNoPlaceInAlma_data()
{
    QTest::addColumn<QString>("alma"); // the mapping, and whether a book with it is taken
    QTest::addColumn<bool>("taken");
    QTest::newRow("value") << uR"({"role": "value", "member": "user_identifier", "type": "INST_ID"})"_s << false;
    QTest::newRow("note") << uR"({"role": "value", "member": "user_note", "type": "OTHER"})"_s << false;
    QTest::newRow("lt") << uR"({"role": "lt"})"_s << false;
    QTest::newRow("feide") << uR"({"role": "feide"})"_s << false;
    QTest::newRow("match key") << uR"({"role": "match-key"})"_s << false;
    QTest::newRow("none") << uR"({"role": "none"})"_s << true;
}

void TestCodeBook::nationalNumbersHaveNoPlaceInAlma()
{
    QFETCH(QString, alma);
    QFETCH(bool, taken);
    for (const QString &code : {u"FR"_s, u"GR"_s}) {
        const QString json =
            u"{\"codes\": [\n{\"code\": \"%1\", \"nameEn\": \"Number\", \"alma\": %2}]}"_s.arg(code, alma);
        const auto book = CodeBook::withOverride(json);
        QCOMPARE(book.has_value(), taken);
        if (taken)
            continue;
        QCOMPARE(book.error().kind, Error::Kind::BadInput);
        QCOMPARE(book.error().code, u"code-book-national-number"_s);
        QCOMPARE(book.error().subject, u"2 "_s + code);
    }
}

void TestCodeBook::rolesThatCodesHaveByNameStayWithThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("alma");
    QTest::addColumn<bool>("taken");
    QTest::newRow("another borrower id") << u"ID"_s << uR"({"role": "lt"})"_s << false;
    QTest::newRow("another former id") << u"G2"_s << uR"({"role": "match-key"})"_s << false;
    QTest::newRow("another Feide id") << u"F2"_s << uR"({"role": "feide"})"_s << false;
    QTest::newRow("the borrower id as former id") << u"LT"_s << uR"({"role": "match-key"})"_s << false;
    QTest::newRow("the borrower id goes nowhere") << u"LT"_s << uR"({"role": "none"})"_s << false;
    QTest::newRow("the borrower id as a value")
        << u"LT"_s << uR"({"role": "value", "member": "user_identifier", "type": "INST_ID"})"_s << false;
    QTest::newRow("the former id goes nowhere") << u"GL"_s << uR"({"role": "none"})"_s << false;
    QTest::newRow("as shipped, LT") << u"LT"_s << uR"({"role": "lt"})"_s << true;
    QTest::newRow("as shipped, GL") << u"GL"_s << uR"({"role": "match-key"})"_s << true;
    QTest::newRow("as shipped, FI") << u"FI"_s << uR"({"role": "feide"})"_s << true;
    QTest::newRow("the Feide id goes nowhere") << u"FI"_s << uR"({"role": "none"})"_s << true;
    QTest::newRow("the Feide id as another identifier")
        << u"FI"_s << uR"({"role": "value", "member": "user_identifier", "type": "INST_ID"})"_s << true;
}

/// A role that had moved would be believed and change nothing.
void TestCodeBook::rolesThatCodesHaveByNameStayWithThem()
{
    QFETCH(QString, code);
    QFETCH(QString, alma);
    QFETCH(bool, taken);
    const auto book = CodeBook::withOverride(u"{\"codes\": [\n{\"code\": \"%1\", \"alma\": %2}]}"_s.arg(code, alma));
    QCOMPARE(book.has_value(), taken);
    if (taken)
        return;
    QCOMPARE(book.error().kind, Error::Kind::BadInput);
    QCOMPARE(book.error().code, u"code-book-invalid"_s);
    QCOMPARE(book.error().subject, u"2 "_s + code);
}

void TestCodeBook::nationalNumbersAreNoPartOfAScope()
{
    const ScopeEntry name{.code = bups1Code("EN"), .part = {}};
    const ScopeEntry number{.code = bups1Code("FR"), .part = {}};
    const ScopeEntry former{.code = bups1Code("GR"), .part = u"value"_s};
    const ImportScope scope({{.member = u"last_name"_s, .entries = {name, number}},
                             {.member = u"user_identifier"_s, .type = u"INST_ID"_s, .entries = {former}}},
                            LtTarget::PrimaryIdentifier);
    QCOMPARE(scope.groups().size(), 1);
    QCOMPARE(scope.groups().first().entries.size(), 1);
    QCOMPARE(scope.groups().first().entries.first().code, bups1Code("EN"));
    const ImportScope without({{.member = u"last_name"_s, .entries = {name}}}, LtTarget::PrimaryIdentifier);
    QCOMPARE(scope.fingerprint(), without.fingerprint());
}

QTEST_GUILESS_MAIN(TestCodeBook)

#include "tst_codebook.moc"
