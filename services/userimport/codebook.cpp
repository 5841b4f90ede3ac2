// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/codebook.h"

#include "services/core/userfields.h"
#include "services/userimport/codebookparser.h"
#include "services/userimport/importscope.h"

#include <QFile>

#include <algorithm>

// Outside the namespace, as the macro demands: makes the resources of a static library known to the program.
static void initCodeBookResources()
{
    Q_INIT_RESOURCE(codebooks);
}

namespace skranke {

using namespace Qt::StringLiterals;

QString AlmaMapping::toAlma(const QString &value) const
{
    const QString bare = value.startsWith(dropPrefix) ? value.sliced(dropPrefix.size()) : value;
    const QString mapped = values.value(bare, bare);
    return lowerCase ? mapped.toLower() : mapped;
}

const QString &CodeBookEntry::name(QStringView language) const
{
    const QString &wanted = language == u"nb" ? nameNb : language == u"nn" ? nameNn : nameEn;
    return wanted.isEmpty() ? nameEn : wanted;
}

const CodeColumn &CodeBookEntry::column(Bups1Variant variant) const
{
    return variant == Bups1Variant::Latin1 ? older : newer;
}

const CodeBook &CodeBook::shipped()
{
    static const CodeBook book = [] {
        initCodeBookResources();
        QFile file(u":/codebooks/bups1.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto parsed = fromJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(parsed, "CodeBook::shipped", qPrintable(parsed ? QString() : parsed.error().detail));
        return parsed.value_or(CodeBook());
    }();
    return book;
}

Result<CodeBook> CodeBook::withOverride(const QString &overrideJson)
{
    if (overrideJson.trimmed().isEmpty())
        return shipped();
    return CodeBookParser(overrideJson.toUtf8()).over(shipped());
}

Result<CodeBook> CodeBook::fromJson(QByteArrayView json)
{
    return CodeBookParser(json).over(CodeBook());
}

const CodeBookEntry *CodeBook::find(Bups1Code code) const
{
    const auto found = std::ranges::find(m_entries, code, &CodeBookEntry::code);
    return found == m_entries.end() ? nullptr : &*found;
}

QList<Bups1Code> CodeBook::mandatory(Bups1Variant variant) const
{
    QList<Bups1Code> codes;
    for (const CodeBookEntry &entry : m_entries) {
        const CodePresence presence = entry.column(variant).presence;
        if (presence == CodePresence::Mandatory || presence == CodePresence::MandatoryDaily)
            codes.append(entry.code);
    }
    return codes;
}

QStringList CodeBook::languages() const
{
    const CodeBookEntry *entry = find(bups1Code("SK"));
    return entry ? entry->alma.values.keys() : QStringList();
}

int CodeBook::almaLength(const QString &member, const QString &part) const
{
    if (!userfields::isList(member))
        return m_almaLengths.value(member);
    // The length of a list is that of its main part, whether a code names the part or leaves it out.
    const QString mainPart = almamember::mainPart(member);
    const QString named = part.isEmpty() ? mainPart : part;
    return m_almaLengths.value(member + u'.' + named, named == mainPart ? m_almaLengths.value(member) : 0);
}

} // namespace skranke
