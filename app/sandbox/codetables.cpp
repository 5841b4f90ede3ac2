// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/codetables.h"

#include <QHash>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Tables = QHash<QString, QList<CodeRow>>;

const Tables &tables()
{
    static const Tables all{
        {u"AddNewUserOptions"_s, {{u"PUBLIC"_s, u"Public"_s}, {u"STAFF"_s, u"Staff"_s}, {u"CONTACT"_s, u"Contact"_s}}},
        {u"UserUserType"_s, {{u"INTERNAL"_s, u"Internal"_s}, {u"EXTERNAL"_s, u"External"_s}}},
        {u"ContentStructureStatus"_s, {{u"ACTIVE"_s, u"Active"_s}, {u"INACTIVE"_s, u"Inactive"_s}}},
        {u"Genders"_s,
         {{u"NONE"_s, u"None"_s}, {u"MALE"_s, u"Male"_s}, {u"FEMALE"_s, u"Female"_s}, {u"OTHER"_s, u"Other"_s}}},
        {u"UserGroups"_s,
         {
             {u"1"_s, u"Student"_s},
             {u"2"_s, u"Ansatt"_s},
             {u"3"_s, u"Masterstudent"_s},
             {u"4"_s, u"Stipendiat"_s},
             {u"5"_s, u"Ekstern låner"_s},
             {u"6"_s, u"Alumni"_s},
             {u"7"_s, u"Gjesteforsker"_s},
             {u"8"_s, u"Pensjonist"_s},
             {u"11"_s, u"Universitetsbibliotek"_s},
             {u"12"_s, u"Høgskolebibliotek"_s},
             {u"13"_s, u"Bedriftsbibliotek"_s},
             {u"14"_s, u"Annet fagbibliotek"_s},
             {u"15"_s, u"Nasjonalbiblioteket"_s},
             {u"16"_s, u"Folkebibliotek"_s},
             {u"17"_s, u"Skolebibliotek"_s},
             {u"20"_s, u"Danmark"_s},
             {u"21"_s, u"Sverige"_s},
             {u"22"_s, u"Finland"_s},
             {u"23"_s, u"Island, Færøyene, Grønland"_s},
             {u"24"_s, u"Europa"_s},
             {u"25"_s, u"Verden"_s},
             {u"50"_s, u"Andre"_s},
         }},
        {u"UserPreferredLanguage"_s,
         {
             {u"nb"_s, u"Bokmål, Norwegian; Norwegian Bokmål"_s},
             {u"nn"_s, u"Norwegian Nynorsk; Nynorsk, Norwegian"_s},
             {u"en"_s, u"English"_s},
             {u"se"_s, u"Northern Sami"_s},
             {u"da"_s, u"Danish"_s},
             {u"sv"_s, u"Swedish"_s},
         }},
        {u"UserIdentifierTypes"_s,
         {
             {u"BARCODE"_s, u"Barcode"_s},
             {u"UNIV_ID"_s, u"University ID"_s},
             {u"INST_ID"_s, u"Institution ID"_s},
             {u"OTHER_ID_1"_s, u"Additional ID 1"_s},
             {u"OTHER_ID_2"_s, u"Additional ID 2"_s},
         }},
        {u"UserAddressTypes"_s,
         {{u"home"_s, u"Home"_s},
          {u"work"_s, u"Work"_s},
          {u"school"_s, u"School"_s},
          {u"alternative"_s, u"Alternative"_s}}},
        {u"UserEmailTypes"_s,
         {{u"personal"_s, u"Personal"_s},
          {u"work"_s, u"Work"_s},
          {u"school"_s, u"School"_s},
          {u"alternative"_s, u"Alternative"_s}}},
        {u"UserPhoneTypes"_s,
         {{u"home"_s, u"Home"_s},
          {u"mobile"_s, u"Mobile"_s},
          {u"office"_s, u"Office"_s},
          {u"office_fax"_s, u"Office fax"_s}}},
        {u"NoteTypes"_s,
         {{u"POPUP"_s, u"General"_s},
          {u"CIRCULATION"_s, u"Circulation"_s},
          {u"ADDRESS"_s, u"Address"_s},
          {u"BARCODE"_s, u"Barcode"_s},
          {u"LIBRARY"_s, u"Library"_s},
          {u"OTHER"_s, u"Other"_s}}},
        {u"FineFeeBlockTypes"_s,
         {{u"GENERAL"_s, u"General"_s}, {u"LOAN"_s, u"Loan"_s}, {u"CASH"_s, u"Cash"_s}, {u"USER"_s, u"User"_s}}},
        {u"UserBlockDescription"_s,
         {{u"01"_s, u"Consortia"_s}, {u"02"_s, u"Lost card"_s}, {u"03"_s, u"Missing address"_s}}},
        {u"UserStatisticalTypes"_s, {{u"USER_UPDATE"_s, u"Brukeroppdatering"_s}}},
        {u"HFrUserRoles.roleType"_s,
         {{u"200"_s, u"Patron"_s},
          {u"21"_s, u"User Manager"_s},
          {u"32"_s, u"Circulation Desk Operator"_s},
          {u"51"_s, u"Fulfillment Administrator"_s}}},
        {u"CatalogerLevel"_s, {{u"00"_s, u"[00] Default Level (00)"_s}, {u"10"_s, u"[10] Level 10 (10)"_s}}},
        {u"CountryCodes"_s,
         {{u"NOR"_s, u"Norway"_s},
          {u"SWE"_s, u"Sweden"_s},
          {u"DNK"_s, u"Denmark"_s},
          {u"FIN"_s, u"Finland"_s},
          {u"ISL"_s, u"Iceland"_s},
          {u"DEU"_s, u"Germany"_s},
          {u"GBR"_s, u"United Kingdom"_s}}},
    };
    return all;
}

} // namespace

QList<CodeRow> codeTable(QAnyStringView table)
{
    return tables().value(table.toString());
}

bool isOpenTable(QAnyStringView table)
{
    return !tables().contains(table.toString());
}

std::optional<QString> describe(QAnyStringView table, const QString &code)
{
    const auto found = tables().constFind(table.toString());
    if (found == tables().constEnd())
        return code;
    for (const CodeRow &row : *found) {
        if (row.code == code)
            return row.description;
    }
    return std::nullopt;
}

} // namespace skranke::sandbox
