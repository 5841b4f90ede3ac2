// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/findingreasons.h"

#include <QCoreApplication>

namespace skranke {

using namespace Qt::StringLiterals;

const QHash<QString, const char *> &sentencesByReason()
{
    static const QHash<QString, const char *> sentences = {
        {u"F01 empty"_s, QT_TRANSLATE_NOOP("Findings", "The file is empty. Ask the institution for a new file.")},
        {u"F08 long-record"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The record is longer than any person's. A separator has probably been lost; look at it in "
                           "the raw file.")},
        {u"G09 other-person"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "%1 stands more than once in the record, with different values; the one on line %2 is passed over. A "
             "separator has probably been lost, so two persons are one record; it is held back until the file is "
             "corrected.")},
        {u"G16 decoded-twice"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Letters were read in the wrong character set before the file was written: what should be "
                           "one letter is two. Correct the export and have the file sent again.")},
        {u"L04 library"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The borrower id is a library's (lib and seven digits), not a person's. Check why it is in the file.")},
        {u"L04 national-card"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The borrower id is the number of a national library card. That is allowed; it is mentioned "
                           "because the same person may also have an LTID.")},
        {u"L06 old-id-in-use"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The former borrower id (%1) is the present id of another record. Find out whose id it is "
                           "before the file is imported.")},
        {u"L06 old-id-shared"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Another record names the same former borrower id (%1). Only one of them can have had it; "
                           "find out which.")},
        {u"P02 not-a-domain"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The part behind the @ in the Feide id is not a domain name. Correct the id where the data come from.")},
        {u"N01 empty"_s, QT_TRANSLATE_NOOP("Findings", "%1 has no value. It must be given where the data come from.")},
        {u"N01 placeholder"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "%1 has only a mark in place of a name. Give the name, or make sure that the person has only one.")},
        {u"N03 digit"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 has a digit in it. Check the name where the data come from.")},
        {u"N03 at"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "%1 has an @ in it; an e-mail address may have got into the name. Check it where the data come from.")},
        {u"N03 tag"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "%1 has the sign < in it; markup may have got into the name. Check it where the data come from.")},
        {u"N03 entity"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "%1 has an encoded character such as &lt; in it. Let the exporter write plain text.")},
        {u"N03 double-blank"_s,
         QT_TRANSLATE_NOOP(
             "Findings", "%1 has two blanks in a row. A name part may be missing; check it where the data come from.")},
        {u"N03 capitals"_s, QT_TRANSLATE_NOOP("Findings", "%1 is in capital letters only. Have it written as a name.")},
        {u"N03 swapped"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Family name and given name have changed places since the previous file. Check the columns "
                           "of the export.")},
        {u"N04 decoded-twice"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Letters in %1 were read in the wrong character set before the file was written. Correct "
                           "the export and have the file sent again.")},
        {u"C01 empty"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The category (%1) has no value. Alma refuses the record without a user group; have it sent.")},
        {u"C01 not-listed"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The category (%1) is not in the institution's user-group table, so Alma refuses the "
                           "record. Correct it, or add the group to Alma and to the register.")},
        {u"B01 missing"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The library (RS) is missing, so the person has no lending place. Have it sent.")},
        {u"B01 empty"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The library (RS) has no value, so the person has no lending place. Have it sent.")},
        {u"B02 first-digit-9"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The library number begins with 9, which no library type has. Check it where the data come from.")},
        {u"B03 prefix"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The library number has the prefix NO- in front of it. Let the exporter send the number without it.")},
        {u"B03 prefix-not-listed"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The library number has the prefix NO-, and without it is not in the institution's list "
                           "either. Correct it, or add the library to the register.")},
        {u"BR07 realm"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The Feide id's realm belongs to another institution of the register. Find out how the "
                           "person got into the file.")},
        {u"BR07 library"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The library (RS) belongs to another institution of the register. Find out how the person "
                           "got into the file.")},
        {u"F06 before-last-night"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file is older than the last night on which one was expected. Check that the "
                           "institution's export has run.")},
        {u"D01 missing"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 is missing, and the older table demands it. Have it sent.")},
        {u"D01 empty"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 has no value, and the older table demands it. Have it sent.")},
        {u"D01 no-such-day"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 names a day that does not exist. Correct it where the data come from.")},
        {u"D04 had-one"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The record has no date in %1, though it had one in the previous file. Check that the "
                           "export still sends it.")},
        {u"D05 future"_s,
         QT_TRANSLATE_NOOP("Findings", "The birth date lies in the future. Correct it where the data come from.")},
        {u"D05 too-early"_s,
         QT_TRANSLATE_NOOP("Findings", "The birth date lies before 1900. Correct it where the data come from.")},
        {u"D05 too-young"_s,
         QT_TRANSLATE_NOOP("Findings", "By the birth date the person is a child. Check it where the data come from.")},
        {u"D05 too-old"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "By the birth date the person is older than anyone is likely to be. Check it where the data come from.")},
        {u"K01 ten-digits"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 has ten digits; a leading zero has probably been lost. Let the exporter "
                           "write it as text.")},
        {u"K01 separators"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 has blanks or hyphens between the digits. Let the exporter write the "
                           "eleven digits only.")},
        {u"K01 check-digits"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The check digits of the number in %1 are wrong, so a digit was mistyped. Correct it where "
                           "the data come from.")},
        {u"K01 from-2032"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 is valid only by the rule for numbers given from 2032. Check it where the "
                           "data come from.")},
        {u"K03 help-number"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 is a help number, or one of NAV's synthetic numbers. Have the national "
                           "identity number sent.")},
        {u"K03 temporary"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 is a temporary one made by FS. Have the national identity number sent "
                           "when it is known.")},
        {u"K03 synthetic"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The number in %1 is a synthetic one for tests, and must not occur in production. Find out "
                           "how test data got into the file.")},
        {u"A01 leading-zero"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The postal code (%1) has three digits, so a leading zero has probably been lost. Let the "
                           "exporter write it as text with four digits.")},
        {u"A03 four-digits"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The country is a foreign one, but the postal code (%1) has four digits as in Norway. Check "
                           "the country.")},
        {u"A03 not-listed"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The country (%1) is no code of three letters as Alma has them, such as NOR. Have the code sent.")},
        {u"D06 before-expiry"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The purge date (%1) lies before the expiry date, so the user may be deleted in Alma while "
                           "the account is valid. Correct it where the data come from.")},
        {u"D06 purge-due"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The purge date (%1) is today or has passed, so the next purge may delete the user in Alma. "
                           "Correct it where the data come from.")},
        {u"E01 unusual"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The e-mail address (%1) ends in a point, is too long, or has letters before the @ that few "
                           "servers accept. Check it where the data come from.")},
        {u"E02 role"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The e-mail address (%1) is an office's, not a person's. Have the person's own sent.")},
        {u"E03 missing"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "No entry is marked as preferred (%1), so Alma does not know which one to use. Let the "
                           "exporter mark one.")},
        {u"F01 no-records"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The file has no user in it, so there is nothing to import. Ask the institution for a new file.")},
        {u"F04 illegal"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Here stands a character that XML does not allow, and Alma rejects the whole file for it. "
                           "Remove it where the data come from.")},
        {u"F04 encoding"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The bytes here are no UTF-8, and Alma rejects the whole file for it. Let the exporter write UTF-8.")},
        {u"F04 doctype"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file has a document type (DOCTYPE), which is refused because it can fetch or multiply "
                           "text. Let the exporter leave it out.")},
        {u"F04 entity"_s,
         QT_TRANSLATE_NOOP(
             "Findings", "Here stands an & that begins no character XML knows. Let the exporter write &amp; for it.")},
        {u"F04 unclosed"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file or the record ends here before its last tag. It has probably been cut off; have "
                           "it sent again.")},
        {u"F04 depth"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Elements are nested here deeper than in any user. Look at the record in the raw file.")},
        {u"F04 unknown-element"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "%1 has an element or an attribute that the schema does not know. Correct its name, or have "
                           "it left out.")},
        {u"F04 repeated"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 stands more than once where the schema allows it once. Have it sent once.")},
        {u"F04 missing-child"_s,
         QT_TRANSLATE_NOOP("Findings", "%1 is missing, and the schema demands it. Have it sent.")},
        {u"F04 order"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "%1 stands behind something that the schema wants after it. Let the exporter keep to the "
                           "order of the schema.")},
        {u"F04 form"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "%1 has a value that the schema does not allow there, such as a word for a number, or yes "
                           "for true. Correct the export.")},
        {u"F04 outside-record"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "Here stands something where only elements of the schema may stand. Remove it, or look for "
                           "a lost tag before it.")},
        {u"F04 unknown-root"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file begins with an element that is neither users nor bups_users. Check that it is an "
                           "export of users.")},
        {u"F07 unclosed"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file ends before its last tag, so it has been cut off. Have it sent again.")},
        {u"F07 count-differs"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The file says that it has %2 records, and it has another number. It may have been cut off; "
                           "have it sent again.")},
        {u"L08 other-record"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The identifier (%1) stands in an earlier record, too, on line %2. Alma refuses it the "
                           "second time; find out whose it is.")},
        {u"L08 same-person"_s,
         QT_TRANSLATE_NOOP("Findings",
                           "The identifier (%1) stands twice in the record, as primary id or under another type. Alma "
                           "refuses it the second time; have it sent once.")},
        {u"S01 not-listed"_s,
         QT_TRANSLATE_NOOP(
             "Findings",
             "The language code (%1) is not one that Alma uses, such as nb, nn or en. Have such a code sent.")},
    };
    return sentences;
}

} // namespace skranke
