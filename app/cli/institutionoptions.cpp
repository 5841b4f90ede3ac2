// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/institutionoptions.h"

#include "services/userimport/bytesource.h"
#include "services/userimport/codebook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliInstitutionOptions {
    Q_DECLARE_TR_FUNCTIONS(CliInstitutionOptions)
};

/// A code book is a page of text; what is larger is another file.
constexpr qint64 largestCodeBook = 1 << 20;

/// The text of a file that may be one; what stands in it is not looked at.
Result<QString> codeBookText(const QString &path)
{
    const auto source = openFile(path);
    if (!source)
        return std::unexpected(source.error());
    const auto noCodeBook = [&path](const QString &detail) {
        return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                     .code = u"code-book-file"_s,
                                     .detail = detail,
                                     .subject = QFileInfo(path).fileName()});
    };
    // One byte more than allowed: a file may grow, and some that say they are empty are not.
    QByteArray bytes(largestCodeBook + 1, Qt::Uninitialized);
    const qint64 count = (*source)->readAt(0, bytes.data(), bytes.size());
    if (count < 0)
        return std::unexpected(unreadable(path));
    if (count > largestCodeBook)
        return noCodeBook(u"too large"_s);
    bytes.truncate(count);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return noCodeBook(u"not UTF-8"_s);
    if (text.trimmed().isEmpty())
        return noCodeBook(u"empty"_s);
    return text;
}

QString unusable(const QString &option, const QString &value, const QString &allowed)
{
    return CliInstitutionOptions::tr("--%1 \"%2\": use %3.").arg(option, value, allowed);
}

/// Lists may be given as repeated options, or as one with commas; `none` empties them. Answers what is wrong.
///
/// A variable that a script forgot to fill must not empty a list: the rules that compare with it would fall silent.
QString takeList(QStringList &target, const QCommandLineParser &parser, const QString &option, const QString &allowed)
{
    if (!parser.isSet(option))
        return {};
    QStringList entries;
    for (const QString &value : parser.values(option)) {
        const qsizetype before = entries.size();
        for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
            if (!entry.trimmed().isEmpty())
                entries.append(entry.trimmed());
        }
        if (entries.size() == before)
            return unusable(option, value, allowed);
    }
    target = entries == QStringList{u"none"_s} ? QStringList() : entries;
    return {};
}

template <typename Value, typename FromWord>
QString takeWord(Value &target, const QCommandLineParser &parser, const QString &option, FromWord fromWord,
                 const QString &allowed)
{
    if (!parser.isSet(option))
        return {};
    const auto value = fromWord(parser.value(option));
    if (!value)
        return unusable(option, parser.value(option), allowed);
    target = *value;
    return {};
}

} // namespace

void declareInstitutionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"name"_s, CliInstitutionOptions::tr("Name of the institution."), u"name"_s},
        {u"alma-url"_s, CliInstitutionOptions::tr("Host of the Alma API, with or without /almaws/v1."), u"url"_s},
        {u"alma-code"_s, CliInstitutionOptions::tr("Alma's own code of the institution."), u"code"_s},
        {u"environment"_s, CliInstitutionOptions::tr("Environment the key must open."), u"production|sandbox"_s},
        {u"external-id"_s, CliInstitutionOptions::tr("Code of the SIS profile."), u"code"_s},
        {u"variant"_s, CliInstitutionOptions::tr("Line format of the nightly file."), u"auto|bups1|bups1-latin1"_s},
        {u"lt"_s, CliInstitutionOptions::tr("Where the borrower id goes."), u"primary_id|BARCODE"_s},
        {u"feide-id-type"_s, CliInstitutionOptions::tr("Identifier type of the Feide id."), u"type"_s},
        {u"sis-empty-sticky"_s, CliInstitutionOptions::tr("What the nightly load does with an empty sticky field."),
         u"clear|keep"_s},
        {u"calls-per-second"_s, CliInstitutionOptions::tr("Calls a second, 1 to 25."), u"number"_s},
        {u"reserve"_s, CliInstitutionOptions::tr("Calls of the day that are left to others."), u"number"_s},
        {u"flr-export"_s, CliInstitutionOptions::tr("Patrons go to the joint patron register."), u"yes|no"_s},
        {u"realm"_s, CliInstitutionOptions::tr("Feide realm the institution owns; may be repeated."), u"realm|none"_s},
        {u"library"_s, CliInstitutionOptions::tr("Library number or code; may be repeated."), u"number|none"_s},
        {u"user-group"_s, CliInstitutionOptions::tr("Code of Alma's user groups; may be repeated."), u"code|none"_s},
        {u"nights"_s, CliInstitutionOptions::tr("Nights on which a file is expected."), u"mon,tue,...|none"_s},
        {u"code-book"_s,
         CliInstitutionOptions::tr("File with the institution's own code-book entries; 'standard': none of its own."),
         u"file|standard"_s},
    });
}

QString applyInstitutionOptions(Institution &institution, const QCommandLineParser &parser)
{
    const auto takeText = [&parser](QString &target, const QString &option) {
        if (parser.isSet(option))
            target = parser.value(option).trimmed();
    };
    takeText(institution.name, u"name"_s);
    takeText(institution.almaCode, u"alma-code"_s);
    takeText(institution.externalId, u"external-id"_s);
    takeText(institution.feideIdType, u"feide-id-type"_s);
    if (parser.isSet(u"alma-url"_s))
        institution.almaUrl = QUrl(parser.value(u"alma-url"_s).trimmed(), QUrl::StrictMode);

    for (const QString &problem : {
             takeWord(institution.environment, parser, u"environment"_s, almaEnvironmentFromWord,
                      u"production|sandbox"_s),
             takeWord(institution.variant, parser, u"variant"_s, bups1VariantFromWord, u"auto|bups1|bups1-latin1"_s),
             takeWord(institution.ltTarget, parser, u"lt"_s, ltTargetFromWord, u"primary_id|BARCODE"_s),
             takeWord(institution.sisEmptySticky, parser, u"sis-empty-sticky"_s, sisEmptyStickyFromWord,
                      u"clear|keep"_s),
         }) {
        if (!problem.isEmpty())
            return problem;
    }

    bool isNumber = true;
    if (parser.isSet(u"calls-per-second"_s)) {
        institution.callsPerSecond = parser.value(u"calls-per-second"_s).toDouble(&isNumber);
        if (!isNumber || institution.callsPerSecond < 1 || institution.callsPerSecond > 25)
            return unusable(u"calls-per-second"_s, parser.value(u"calls-per-second"_s), u"1-25"_s);
    }
    if (parser.isSet(u"reserve"_s)) {
        institution.reserve = parser.value(u"reserve"_s).toInt(&isNumber);
        if (!isNumber || institution.reserve < 0)
            return unusable(u"reserve"_s, parser.value(u"reserve"_s), u"0, 1, 2 ..."_s);
    }
    if (parser.isSet(u"flr-export"_s)) {
        const QString answer = parser.value(u"flr-export"_s);
        if (answer != u"yes" && answer != u"no")
            return unusable(u"flr-export"_s, answer, u"yes|no"_s);
        institution.flrExport = answer == u"yes";
    }
    QStringList nights;
    for (const QString &problem : {
             takeList(institution.realms, parser, u"realm"_s, u"realm|none"_s),
             takeList(institution.libraries, parser, u"library"_s, u"number|none"_s),
             takeList(institution.userGroups, parser, u"user-group"_s, u"code|none"_s),
             takeList(nights, parser, u"nights"_s, u"mon,tue,wed,thu,fri,sat,sun|none"_s),
         }) {
        if (!problem.isEmpty())
            return problem;
    }
    for (QString &realm : institution.realms)
        realm = realm.toLower();
    if (parser.isSet(u"nights"_s)) {
        institution.nights.clear();
        for (const QString &word : std::as_const(nights)) {
            const auto day = dayOfWeekFromWord(word);
            if (!day)
                return unusable(u"nights"_s, word, u"mon,tue,wed,thu,fri,sat,sun"_s);
            if (!institution.nights.contains(*day))
                institution.nights.append(*day);
        }
    }
    return {};
}

Result<> applyCodeBook(Institution &institution, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"code-book"_s))
        return {};
    const QString path = parser.value(u"code-book"_s);
    if (path == u"standard") {
        institution.codeBook.clear();
        return {};
    }
    const auto text = codeBookText(path);
    if (!text)
        return std::unexpected(text.error());
    if (const auto book = CodeBook::withOverride(*text); !book)
        return std::unexpected(book.error());
    institution.codeBook = *text;
    return {};
}

} // namespace skranke::cli
