// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/finding.h"
#include "services/userimport/findingreasons.h"

#include <QCoreApplication>
#include <QHash>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

/// English texts of one rule, marked for translation here and translated when asked for.
struct RuleText {
    const char *title;
    const char *sentence; ///< `%1`: the code, `%2`: the number beside the finding
};

const QHash<QString, RuleText> &ruleTexts()
{
    static const QHash<QString, RuleText> texts = {
        {u"G01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Separator line too short"),
          QT_TRANSLATE_NOOP("Findings",
                            "The line has only %2 minus signs, so two persons are read as one and the second one's "
                            "values win. Let the exporter write at least ten.")}},
        {u"G02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Blanks behind a separator"),
          QT_TRANSLATE_NOOP("Findings",
                            "There are blanks behind the minus signs; the line is read as a separator all the same. "
                            "Let the exporter leave them out.")}},
        {u"G03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Empty record"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "Two separators follow each other with nothing between them; the empty record is passed over.")}},
        {u"G04"_s,
         {QT_TRANSLATE_NOOP("Findings", "Blank lines"),
          QT_TRANSLATE_NOOP("Findings", "The file has blank lines (%2); they are passed over.")}},
        {u"G05"_s,
         {QT_TRANSLATE_NOOP("Findings", "Blank after the colon"),
          QT_TRANSLATE_NOOP("Findings",
                            "There is a blank between %1: and the value, and it counts as part of the value. Let the "
                            "exporter leave it out.")}},
        {u"G06"_s,
         {QT_TRANSLATE_NOOP("Findings", "Blanks behind a value"),
          QT_TRANSLATE_NOOP("Findings", "There are blanks behind the value of %1. Let the exporter leave them out.")}},
        {u"G07"_s,
         {QT_TRANSLATE_NOOP("Findings", "Empty value"),
          QT_TRANSLATE_NOOP(
              "Findings", "%1 is there, but without a value. Let the exporter leave the line out or give the value.")}},
        {u"G08"_s,
         {QT_TRANSLATE_NOOP("Findings", "Code not written as a code"),
          QT_TRANSLATE_NOOP("Findings",
                            "%1 is written in lower case or behind blanks, so the import does not read it. Codes are "
                            "two capital letters at the start of the line.")}},
        {u"G09"_s,
         {QT_TRANSLATE_NOOP("Findings", "Code repeated in a record"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "%1 stands more than once in the record; the value on line %2 is passed over, and only the last one "
              "counts. Let the exporter send it once.")}},
        {u"G10"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unknown code"),
          QT_TRANSLATE_NOOP("Findings",
                            "%1 is not in the code table (lines with it: %2); the import passes over it. If it means "
                            "something, add it to the institution's code book.")}},
        {u"G11"_s,
         {QT_TRANSLATE_NOOP("Findings", "Code not in use"),
          QT_TRANSLATE_NOOP("Findings",
                            "%1 is no longer in use (lines with it: %2); the import passes over it. Ask the "
                            "institution to stop sending it.")}},
        {u"G12"_s,
         {QT_TRANSLATE_NOOP("Findings", "Line without a code"),
          QT_TRANSLATE_NOOP("Findings",
                            "The line is neither a code with a value nor a separator; what it says is lost. Look at "
                            "the line before it: a value may have been broken in two.")}},
        {u"G13"_s,
         {QT_TRANSLATE_NOOP("Findings", "Byte order mark"),
          QT_TRANSLATE_NOOP("Findings",
                            "The file starts with a byte order mark, which may cost the first record. Let the exporter "
                            "write UTF-8 without it.")}},
        {u"G14"_s,
         {QT_TRANSLATE_NOOP("Findings", "Control character"),
          QT_TRANSLATE_NOOP("Findings",
                            "The line has a control character, which may stop the whole import. Remove it where the "
                            "data come from.")}},
        {u"G15"_s,
         {QT_TRANSLATE_NOOP("Findings", "Letters in two parts"),
          QT_TRANSLATE_NOOP("Findings",
                            "A letter is written as base letter and mark, so searches will not find it. Let the "
                            "exporter write normalisation form C.")}},
        {u"G16"_s,
         {QT_TRANSLATE_NOOP("Findings", "Letters damaged before export"),
          QT_TRANSLATE_NOOP("Findings",
                            "Letters in the line were damaged before the file was written. Correct the export's "
                            "character set and have the file sent again.")}},

        {u"F01"_s,
         {QT_TRANSLATE_NOOP("Findings", "No borrowers in the file"),
          QT_TRANSLATE_NOOP("Findings",
                            "No record of the file has a borrower id (LT), so there is nothing to import. Ask the "
                            "institution for a new file.")}},
        {u"F02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Not a text file"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The file is no text in UTF-8 or ISO 8859-1. Ask the institution for the export as a plain text file.")}},
        {u"F03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Not the agreed character set"),
          QT_TRANSLATE_NOOP("Findings",
                            "The file's character set is not the one agreed with the institution. Correct the export, "
                            "or the variant in the register.")}},
        {u"F04"_s,
         {QT_TRANSLATE_NOOP("Findings", "XML faulty"),
          QT_TRANSLATE_NOOP("Findings",
                            "The XML cannot be read here: a tag is missing, misspelt or in the wrong place. Alma "
                            "rejects the whole file for it; have it corrected and sent again.")}},
        {u"F05"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unexpected number of records"),
          QT_TRANSLATE_NOOP("Findings",
                            "The number of records differs by %2 per cent from the previous file. Ask the institution "
                            "whether the export is complete before anything is imported.")}},
        {u"F06"_s,
         {QT_TRANSLATE_NOOP("Findings", "Same file as before"),
          QT_TRANSLATE_NOOP("Findings",
                            "The file is the same as the previous one, byte for byte. Check that the institution's "
                            "export has run.")}},
        {u"F07"_s,
         {QT_TRANSLATE_NOOP("Findings", "File cut off"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The last record lacks mandatory codes, so the file may have been cut off. Have it sent again.")}},
        {u"F08"_s,
         {QT_TRANSLATE_NOOP("Findings", "Line or record too long"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The line has %2 bytes. A line end has probably been lost; look at the line in the raw file.")}},

        {u"L01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Borrower id missing"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record has no borrower id (%1) and cannot be tied to anyone. It must be given where "
                            "the data come from.")}},
        {u"L02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Borrower id twice"),
          QT_TRANSLATE_NOOP("Findings",
                            "The same borrower id (%1) stands in an earlier record, on line %2; only one of them will "
                            "be loaded. Remove one.")}},
        {u"L03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Borrower id of another form"),
          QT_TRANSLATE_NOOP("Findings",
                            "The borrower id is not a letter and up to nine letters or digits. In the older table it "
                            "will be refused; in the newer it may be a bar code or a chip number.")}},
        {u"L04"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unusual borrower id"),
          QT_TRANSLATE_NOOP(
              "Findings", "The borrower id does not look like a person's LTID. Check that the right number is sent.")}},
        {u"L05"_s,
         {QT_TRANSLATE_NOOP("Findings", "Former id is the present one"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The former borrower id (%1) is the same as the present one. Leave it out when nothing changes.")}},
        {u"L06"_s,
         {QT_TRANSLATE_NOOP("Findings", "Former id belongs to someone else"),
          QT_TRANSLATE_NOOP("Findings",
                            "The former borrower id (%1) is used by another record, on line %2. Find out whose id it "
                            "is before the file is imported.")}},
        {u"L07"_s,
         {QT_TRANSLATE_NOOP("Findings", "Former id unknown in Alma"),
          QT_TRANSLATE_NOOP("Findings",
                            "Nobody in Alma has the former borrower id (GL) or the present one (LT), so the person "
                            "becomes a new user. Check that the person has no account under another id.")}},
        {u"L08"_s,
         {QT_TRANSLATE_NOOP("Findings", "Identifier belongs to another user"),
          QT_TRANSLATE_NOOP("Findings",
                            "An identifier of the record stands on another user in Alma, or under another type, and "
                            "Alma refuses it twice. Find out whose it is, and merge the accounts if need be.")}},
        {u"L09"_s,
         {QT_TRANSLATE_NOOP("Findings", "User is internal"),
          QT_TRANSLATE_NOOP("Findings",
                            "The user was made by hand as internal in Alma, and an import cannot change it. Convert "
                            "the user to external in Alma.")}},
        {u"L10"_s,
         {QT_TRANSLATE_NOOP("Findings", "Feide id twice"),
          QT_TRANSLATE_NOOP("Findings",
                            "The same Feide id stands in an earlier record, on line %2. It can belong to one person "
                            "only; correct it where the data come from.")}},
        {u"L11"_s,
         {QT_TRANSLATE_NOOP("Findings", "Person registered twice"),
          QT_TRANSLATE_NOOP("Findings",
                            "A record with the same names and birth date but another borrower id stands on line %2. "
                            "Find out whether they are one person.")}},

        {u"L12"_s,
         {QT_TRANSLATE_NOOP("Findings", "Identifier missing"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record lacks the identifier by which a user is found or made in Alma. It must be "
                            "given where the data come from.")}},
        {u"rename"_s,
         {QT_TRANSLATE_NOOP("Findings", "Two users in Alma for one person"),
          QT_TRANSLATE_NOOP("Findings",
                            "The present borrower id (LT) and the former one (GL) belong to two users in Alma. Merge "
                            "them there, or correct the record.")}},

        {u"P01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Feide id malformed"),
          QT_TRANSLATE_NOOP("Findings",
                            "The Feide id is not a user name and a realm joined by one @, without blanks. The person "
                            "cannot log in until it is corrected.")}},
        {u"P02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Realm not the institution's"),
          QT_TRANSLATE_NOOP("Findings",
                            "The Feide id's realm is not one of the institution's. Correct the id, or add the realm to "
                            "the register.")}},
        {u"P03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Capital letters in a Feide id"),
          QT_TRANSLATE_NOOP("Findings",
                            "The Feide id has capital letters and must be registered in lower case. Skranke sends it "
                            "in lower case; let the exporter do so too.")}},
        {u"P04"_s,
         {QT_TRANSLATE_NOOP("Findings", "E-mail address as Feide id"),
          QT_TRANSLATE_NOOP("Findings",
                            "The Feide id is the same as the e-mail address and its realm is not the institution's. "
                            "Have the Feide id itself sent.")}},
        {u"P05"_s,
         {QT_TRANSLATE_NOOP("Findings", "Feide id of another person"),
          QT_TRANSLATE_NOOP("Findings",
                            "In the previous file this Feide id belonged to another person. Find out who has it before "
                            "the file is imported.")}},
        {u"P06"_s,
         {QT_TRANSLATE_NOOP("Findings", "Feide id missing"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record has no Feide id (%1), so the person may be unable to log in. Ask the "
                            "institution to send it for everyone who has one.")}},

        {u"N01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Name missing"),
          QT_TRANSLATE_NOOP("Findings", "%1 is missing. It must be given where the data come from.")}},
        {u"N02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Name too long"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "%1 has %2 characters. The older table allows 61 and Alma 255; shorten it where the data come from.")}},
        {u"N03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unlikely name"),
          QT_TRANSLATE_NOOP("Findings", "%1 does not look like a name. Check it where the data come from.")}},
        {u"N04"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unexpected characters in a name"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "%1 has characters that are not Latin letters. Check the name, and the character set of the export.")}},

        {u"C01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Category missing or unknown"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The category (%1) is missing. Alma refuses the record without a user group; have it sent.")}},
        {u"C02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Category of another form"),
          QT_TRANSLATE_NOOP("Findings",
                            "The category is not a number of one or two digits. The older table refuses it; in the "
                            "newer it must be in the institution's user-group table.")}},
        {u"C03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Library category on a person"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The category is one of those for libraries, not for persons. Have a person's category sent.")}},

        {u"A01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Postal code wrong"),
          QT_TRANSLATE_NOOP("Findings",
                            "The postal code (%1) is no Norwegian one, which has four digits. Correct it where the "
                            "data come from.")}},
        {u"A03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Country unlikely"),
          QT_TRANSLATE_NOOP("Findings", "The country (%1) is not likely. Check it where the data come from.")}},
        {u"B01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Library missing or malformed"),
          QT_TRANSLATE_NOOP("Findings",
                            "The library (RS) is neither seven letters nor seven digits. A leading zero may have been "
                            "lost; correct it where the data come from.")}},
        {u"B02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unusual library number"),
          QT_TRANSLATE_NOOP("Findings",
                            "The library number does not begin as those of university, research and national libraries "
                            "do. Check that it is right.")}},
        {u"B03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Library not the institution's"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The library (%1) is not in the institution's list. Correct it, or add the library to the register.")}},

        {u"BR07"_s,
         {QT_TRANSLATE_NOOP("Findings", "Another institution's person"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record belongs to another institution of the register. Find out how it got into the "
                            "file.")}},
        {u"RK1"_s,
         {QT_TRANSLATE_NOOP("Findings", "New here, but known at another institution"),
          QT_TRANSLATE_NOOP("Findings",
                            "An identifier of the new user is known at another institution. Decide where the person "
                            "belongs before the user is made.")}},
        {u"RK3"_s,
         {QT_TRANSLATE_NOOP("Findings", "Would give access"),
          QT_TRANSLATE_NOOP("Findings",
                            "The user would become active again, lose a block, be valid for more than five years "
                            "longer, or become staff. Decide whether that is right.")}},
        {u"RK5"_s,
         {QT_TRANSLATE_NOOP("Findings", "Student with an employee's account"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record is a student's, and the person has an employee's account. It is skipped, so "
                            "that the account stays an employee's.")}},

        {u"D01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Not a date"),
          QT_TRANSLATE_NOOP("Findings", "%1 is not a date of the form YYYY-MM-DD. Let the exporter write dates so.")}},
        {u"D02"_s,
         {QT_TRANSLATE_NOOP("Findings", "Account expired already"),
          QT_TRANSLATE_NOOP("Findings",
                            "The date in %1 has passed, so the account is expired when it is imported. Check the date "
                            "where the data come from.")}},
        {u"D03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Expiry far ahead"),
          QT_TRANSLATE_NOOP("Findings", "The account would be valid for more than ten years. Check the date in %1.")}},
        {u"D04"_s,
         {QT_TRANSLATE_NOOP("Findings", "Expiry date missing"),
          QT_TRANSLATE_NOOP("Findings",
                            "The record has no date in %1, so the account gets no expiry date from the file.")}},
        {u"D05"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unlikely birth date"),
          QT_TRANSLATE_NOOP("Findings", "The birth date is not likely. Check it where the data come from.")}},
        {u"D06"_s,
         {QT_TRANSLATE_NOOP("Findings", "Purge date too early"),
          QT_TRANSLATE_NOOP("Findings",
                            "The purge date (%1) is too early, and the user may be deleted in Alma. Correct it where "
                            "the data come from.")}},
        {u"E01"_s,
         {QT_TRANSLATE_NOOP("Findings", "E-mail address malformed"),
          QT_TRANSLATE_NOOP("Findings",
                            "The value of %1 cannot be an e-mail address: one @ is wanted, a domain with a point "
                            "behind it, and no blanks. Correct it where the data come from.")}},
        {u"E02"_s,
         {QT_TRANSLATE_NOOP("Findings", "E-mail address shared"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The same e-mail address (%1) stands in an earlier record, on line %2. Find out whose it is.")}},
        {u"E03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Preferred entry not clear"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "More than one entry is marked as preferred (%1), and Alma allows one. Let the exporter mark one.")}},
        {u"S01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unknown language code"),
          QT_TRANSLATE_NOOP("Findings",
                            "The language code (SK) is not in the code book. Use NOB, NNO, DAN or SWE, or add the code "
                            "to the code book.")}},
        {u"T01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Unlikely telephone number"),
          QT_TRANSLATE_NOOP("Findings",
                            "The value of %1 does not look like a telephone number: eight digits, five for a service, "
                            "or + and a country code. Check it where the data come from.")}},
        {u"X01"_s,
         {QT_TRANSLATE_NOOP("Findings", "Value too long for Alma"),
          QT_TRANSLATE_NOOP("Findings",
                            "%1 has %2 characters, more than Alma can hold. Shorten it where the data come from.")}},

        {u"K01"_s,
         {QT_TRANSLATE_NOOP("Findings", "National identity number not valid"),
          QT_TRANSLATE_NOOP("Findings",
                            "The number in %1 does not have eleven digits. Check it where the data come from.")}},
        {u"K02"_s,
         {QT_TRANSLATE_NOOP("Findings", "D-number"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The number in %1 is a D-number, given to people without a national identity number. That is allowed.")}},
        {u"K03"_s,
         {QT_TRANSLATE_NOOP("Findings", "Help number or synthetic number"),
          QT_TRANSLATE_NOOP("Findings",
                            "The number in %1 is not an ordinary one. Check that it belongs to a real person.")}},
        {u"K04"_s,
         {QT_TRANSLATE_NOOP("Findings", "Withdrawn help number"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The number in %1 is a help number of a form that has been withdrawn. Have the present number sent.")}},
        {u"K05"_s,
         {QT_TRANSLATE_NOOP("Findings", "No such date in the number"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The first six digits of the number in %1 are no date. Check the number where the data come from.")}},
        {u"K07"_s,
         {QT_TRANSLATE_NOOP("Findings", "Number and birth date differ"),
          QT_TRANSLATE_NOOP("Findings",
                            "The number in %1 and the birth date in FD name different days. That may be right; check "
                            "it if you are in doubt.")}},
        {u"K09"_s,
         {QT_TRANSLATE_NOOP("Findings", "Fictitious number"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "The number in %1 ends in 00000, as FS gives to applicants. Have the real number sent, or none.")}},
    };
    return texts;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

} // namespace

QString ruleTitle(const QString &rule)
{
    const auto text = ruleTexts().constFind(rule);
    return text == ruleTexts().constEnd() ? rule : translated(text->title);
}

QString heldReason(const QString &heldBecause)
{
    // A word that is no rule's id says nothing to people.
    const bool isRule = !heldBecause.isEmpty() && heldBecause.back().isDigit();
    return isRule ? QString(heldBecause + u' ' + ruleTitle(heldBecause)) : ruleTitle(heldBecause);
}

QString findingText(const Finding &finding)
{
    const auto text = ruleTexts().constFind(finding.rule);
    if (text == ruleTexts().constEnd())
        return finding.rule;
    // A word, a number, or a word and a number behind it.
    const QString word = finding.argument.section(u' ', 0, 0);
    const char *reason = sentencesByReason().value(finding.rule + u' ' + word, nullptr);
    // Not arg(): it would take a percent sign of the text for a place marker.
    return translated(reason ? reason : text->sentence)
        .replace("%1"_L1, finding.code)
        .replace("%2"_L1, finding.argument.section(u' ', -1));
}

} // namespace skranke
