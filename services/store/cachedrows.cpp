// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/cachedrows.h"

#include "services/store/sealing.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke::CachedRows {

namespace {

constexpr QByteArrayView wholeColumn = "cached_user.sealed_user";
constexpr QByteArrayView compactColumn = "cached_user_compact.sealed_compact|";
constexpr std::array<qsizetype, 3> prefixLengths{3, 5, 8};

QByteArray prefixIndex(const InstitutionCode &institution, QStringView prefix, const Vault &vault)
{
    // The length is part of the purpose: the name "Ola" is another thing than the beginning of "Olav".
    const QString purpose = u"search:%1:%2"_s.arg(institution.toString()).arg(prefix.size());
    return vault.blindIndex(prefix, purpose.toUtf8()).first(prefixIndexBytes);
}

} // namespace

QByteArray sealWhole(const Whole &whole, const BlindIndex &primary, const Vault &vault)
{
    const QJsonObject object{{u"user"_s, whole.user}, {u"words"_s, QJsonArray::fromStringList(whole.words)}};
    return sealJson(vault, object, {.column = wholeColumn, .row = primary});
}

Result<Whole> openWhole(const QByteArray &sealed, const BlindIndex &primary, const Vault &vault)
{
    const auto opened = openJson(vault, sealed, {.column = wholeColumn, .row = primary});
    if (!opened)
        return std::unexpected(opened.error());
    Whole whole{.user = opened->value(u"user").toObject(), .words = {}};
    for (const QJsonValue &word : opened->value(u"words").toArray())
        whole.words += word.toString();
    return whole;
}

CompactSealer::CompactSealer(const Vault &vault)
    : m_vault(vault)
    , m_context(compactColumn.toByteArray())
{
}

QByteArrayView CompactSealer::contextOf(const BlindIndex &primary)
{
    m_context.truncate(compactColumn.size());
    m_context.append(primary);
    return m_context;
}

QByteArray CompactSealer::seal(const QByteArray &compared, const QByteArray &delivered, const BlindIndex &primary)
{
    // The length stands last, so that opening need not move the first part, which is nearly always the only one.
    const quint32 length = qToLittleEndian(static_cast<quint32>(compared.size()));
    QByteArray plain;
    plain.reserve(compared.size() + delivered.size() + qsizetype(sizeof length));
    plain.append(compared).append(delivered).append(
        QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    return m_vault.seal(plain, contextOf(primary));
}

Result<> CompactSealer::open(const QByteArray &sealed, CompactRow &row)
{
    auto plain = m_vault.open(sealed, contextOf(row.primary));
    if (!plain)
        return std::unexpected(plain.error());
    const qsizetype parts = plain->size() - qsizetype(sizeof(quint32));
    const qsizetype compared = parts < 0 ? -1 : qsizetype(qFromLittleEndian<quint32>(plain->constData() + parts));
    if (compared < 0 || compared > parts) {
        return std::unexpected(Error{
            .kind = Error::Kind::Storage, .code = u"store-damaged"_s, .detail = u"a compact row has no length"_s});
    }
    row.delivered = compared == parts ? QByteArray() : plain->sliced(compared, parts - compared);
    row.compared = std::move(*plain);
    row.compared.truncate(compared);
    return {};
}

QStringList wordsOf(const QStringList &texts)
{
    static const QRegularExpression separators(u"[\\s.,;\\-–']+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &text : texts)
        words += normalisedIdentifier(text).split(separators, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<QByteArray> storedPrefixes(const InstitutionCode &institution, const QString &word, const Vault &vault)
{
    if (word.size() < prefixLengths.front())
        return {prefixIndex(institution, word, vault)};
    QList<QByteArray> indexes;
    for (const qsizetype length : prefixLengths) {
        if (word.size() >= length)
            indexes += prefixIndex(institution, word.first(length), vault);
    }
    return indexes;
}

QByteArray soughtPrefix(const InstitutionCode &institution, const QString &word, const Vault &vault)
{
    qsizetype longest = word.size();
    for (const qsizetype length : prefixLengths) {
        if (word.size() >= length)
            longest = length;
    }
    return prefixIndex(institution, word.first(longest), vault);
}

bool matches(const QStringList &words, const QStringList &sought)
{
    return std::ranges::all_of(sought, [&words](const QString &wanted) {
        return std::ranges::any_of(words, [&wanted](const QString &word) {
            return wanted.size() < prefixLengths.front() ? word == wanted : word.startsWith(wanted);
        });
    });
}

} // namespace skranke::CachedRows
