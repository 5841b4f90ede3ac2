// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/checkcontext.h"

#include <QDate>

#include <sodium.h>

#include <algorithm>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> sorted(const QStringList &list, bool lowerCase)
{
    std::vector<std::string> result;
    for (const QString &one : list)
        result.push_back((lowerCase ? one.trimmed().toLower() : one.trimmed()).toStdString());
    std::ranges::sort(result);
    return result;
}

qsizetype almaLength(const CodeBook &book, const CodeBookEntry &entry, const CheckOptions &options)
{
    switch (entry.alma.role) {
    case AlmaMapping::Role::Value:
        return book.almaLength(entry.alma.member, entry.alma.part);
    case AlmaMapping::Role::LtIdentifier:
        return options.institution && options.institution->ltTarget == LtTarget::Barcode
            ? book.almaLength(u"user_identifier"_s)
            : book.almaLength(u"primary_id"_s);
    case AlmaMapping::Role::FeideIdentifier:
        return book.almaLength(u"user_identifier"_s);
    case AlmaMapping::Role::MatchKey:
    case AlmaMapping::Role::None:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// The mapping of a code to the member that a list is about, when it turns values into others.
std::optional<AlmaMapping> turning(const CodeBook &book, Bups1Code code, QStringView member, QStringView usualPrefix)
{
    const CodeBookEntry *entry = book.find(code);
    if (!entry || entry->alma.role != AlmaMapping::Role::Value || entry->alma.member != member)
        return std::nullopt;
    const AlmaMapping &alma = entry->alma;
    const bool asItIs = alma.values.isEmpty() && !alma.lowerCase && alma.dropPrefix == usualPrefix;
    return asItIs ? std::nullopt : std::optional(alma);
}

} // namespace

CheckContext makeContext(const CodeBook &book, const CheckOptions &options, Bups1Variant variant, bool utf8)
{
    CheckContext context;
    context.variant = variant;
    context.utf8 = utf8;
    context.limits = book.limits();
    context.slotOf.fill(CheckContext::unknownCode);
    const auto decisive = {bups1Code("LT"), bups1Code("GL"), bups1Code("FI"), bups1Code("RS"), bups1Code("KA")};
    for (const CodeBookEntry &entry : book.entries()) {
        const auto slot = static_cast<quint8>(context.known.size());
        const CodePresence presence = entry.column(variant).presence;
        KnownCode known;
        known.code = entry.code;
        known.mandatory = presence == CodePresence::Mandatory || presence == CodePresence::MandatoryDaily;
        known.notInUse = presence == CodePresence::NotInUse;
        known.decisive = std::ranges::contains(decisive, entry.code);
        known.eMail = entry.alma.role == AlmaMapping::Role::Value && entry.alma.member == u"contact_info.email";
        known.almaLength = almaLength(book, entry, options);
        context.known.push_back(known);
        if (known.mandatory)
            context.mandatory |= quint64{1} << slot;
        const int place = CheckContext::place(static_cast<char>(entry.code >> 8), static_cast<char>(entry.code & 0xFF));
        context.slotOf[static_cast<size_t>(place)] = slot;
    }
    const auto slotOf = [&](const char(&code)[3]) {
        const quint8 slot = context.slotOf[static_cast<size_t>(CheckContext::place(code[0], code[1]))];
        return CheckContext::isKnown(slot) ? slot : CheckContext::emptySlot;
    };
    context.lt = slotOf("LT");
    context.gl = slotOf("GL");
    context.fi = slotOf("FI");
    context.rs = slotOf("RS");
    context.gd = slotOf("GD");
    context.en = slotOf("EN");
    context.fn = slotOf("FN");
    context.ka = slotOf("KA");
    context.fd = slotOf("FD");
    context.sk = slotOf("SK");
    context.fr = slotOf("FR");
    context.gr = slotOf("GR");
    context.languages = sorted(book.languages(), false);
    context.libraryCategories.assign(book.libraryCategories().begin(), book.libraryCategories().end());
    std::ranges::sort(context.libraryCategories);
    context.category = turning(book, bups1Code("KA"), u"user_group", {});
    context.library = turning(book, bups1Code("RS"), u"rs_library", u"NO-");
    if (options.institution) {
        context.hasInstitution = true;
        context.environment = options.institution->environment;
        context.flrExport = options.institution->flrExport;
        context.realms = sorted(options.institution->realms, true);
        context.libraries = sorted(options.institution->libraries, true);
        context.userGroups = sorted(options.institution->userGroups, false);
    }
    context.foreignRealms = sorted(options.foreign.realms, true);
    context.foreignLibraries = sorted(options.foreign.libraries, true);
    const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
    context.year = today.year();
    context.month = today.month();
    context.day = today.day();
    // Idempotent and safe from several threads; must come before the first use of the library.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    randombytes_buf(context.key.data(), context.key.size());
    context.findingCap = options.limit;
    context.recordRules = options.recordRules;
    return context;
}

std::string almaValue(const AlmaMapping &mapping, std::string_view value, bool utf8)
{
    const QString text = decode(value, utf8 ? Bups1Encoding::Utf8 : Bups1Encoding::Windows1252);
    return mapping.toAlma(text.normalized(QString::NormalizationForm_C)).toStdString();
}

bool contains(const std::vector<std::string> &sorted, std::string_view value)
{
    return std::ranges::binary_search(sorted, value, std::less<>());
}

} // namespace skranke
