// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/institution.h"

#include "services/core/words.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr WordTable<AlmaEnvironment, 3> environmentWords{{
    {AlmaEnvironment::Unknown, "unknown"_L1},
    {AlmaEnvironment::Production, "production"_L1},
    {AlmaEnvironment::Sandbox, "sandbox"_L1},
}};

constexpr WordTable<KeyState, 5> keyStateWords{{
    {KeyState::Missing, "missing"_L1},
    {KeyState::Untested, "untested"_L1},
    {KeyState::Working, "working"_L1},
    {KeyState::Refused, "refused"_L1},
    {KeyState::Mismatch, "mismatch"_L1},
}};

constexpr WordTable<Bups1Variant, 3> variantWords{{
    {Bups1Variant::Auto, "auto"_L1},
    {Bups1Variant::Utf8, "bups1"_L1},
    {Bups1Variant::Latin1, "bups1-latin1"_L1},
}};

constexpr WordTable<LtTarget, 2> ltTargetWords{{
    {LtTarget::PrimaryIdentifier, "primary_id"_L1},
    {LtTarget::Barcode, "BARCODE"_L1},
}};

constexpr WordTable<SisEmptySticky, 2> sisEmptyStickyWords{{
    {SisEmptySticky::Clear, "clear"_L1},
    {SisEmptySticky::Keep, "keep"_L1},
}};

constexpr WordTable<Qt::DayOfWeek, 7> dayWords{{
    {Qt::Monday, "mon"_L1},
    {Qt::Tuesday, "tue"_L1},
    {Qt::Wednesday, "wed"_L1},
    {Qt::Thursday, "thu"_L1},
    {Qt::Friday, "fri"_L1},
    {Qt::Saturday, "sat"_L1},
    {Qt::Sunday, "sun"_L1},
}};

constexpr qsizetype longestCode = 32;
constexpr qsizetype longestText = 200;
constexpr int largestReserve = 10'000'000;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= longestCode && isAsciiLetterOrDigit(code.front())
        && std::ranges::all_of(code,
                               [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_' || c == u'-' || c == u'.'; });
}

/// One line that a person typed: not blank, not overlong, no control characters.
bool isLine(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestText
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool areLines(const QStringList &lines)
{
    return std::ranges::all_of(lines, isLine) && QSet<QString>(lines.begin(), lines.end()).size() == lines.size();
}

bool isRealm(const QString &realm)
{
    return isLine(realm) && realm == realm.toLower() && realm.contains(u'.') && !realm.startsWith(u'.')
        && !realm.endsWith(u'.')
        && std::ranges::none_of(realm, [](QChar c) { return c.isSpace() || c == u'@' || c == u'/'; });
}

std::unexpected<Error> invalid(QLatin1StringView field)
{
    return std::unexpected(Error{
        .kind = Error::Kind::BadInput,
        .code = u"invalid-value"_s,
        .detail = u"institution: unusable "_s + field,
        .subject = QString(field),
    });
}

bool isByteNumber(QStringView part)
{
    // QHostAddress reads 0177.1 and 127.1 as loopback too; what a person cannot read so is not accepted.
    if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
        return false;
    const bool digits = std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && part.toInt() <= 255;
}

} // namespace

bool isLoopbackHost(QStringView host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 || host == "[::1]"_L1)
        return true;
    const auto parts = host.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, isByteNumber) && parts.first() == "127"_L1;
}

bool isSafeAlmaUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isLoopbackHost(url.host());
}

Result<> validated(const Institution &institution)
{
    if (!isCode(institution.code.toString()))
        return invalid("code"_L1);
    if (!isLine(institution.name))
        return invalid("name"_L1);
    const QUrl &url = institution.almaUrl;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid("alma-url"_L1);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return invalid("alma-url"_L1);
    if (!isSafeAlmaUrl(url)) {
        return std::unexpected(Error{
            .kind = Error::Kind::BadInput,
            .code = u"insecure-url"_s,
            .detail = u"plain http to a host that is not loopback"_s,
            .subject = institution.code.toString(),
        });
    }
    if (!institution.almaCode.isEmpty() && !isCode(institution.almaCode))
        return invalid("alma-code"_L1);
    if (!isLine(institution.externalId))
        return invalid("external-id"_L1);
    if (!isLine(institution.feideIdType))
        return invalid("feide-id-type"_L1);
    if (!std::isfinite(institution.callsPerSecond) || institution.callsPerSecond < 1 || institution.callsPerSecond > 25)
        return invalid("calls-per-second"_L1);
    if (institution.reserve < 0 || institution.reserve > largestReserve)
        return invalid("reserve"_L1);
    if (!areLines(institution.realms) || !std::ranges::all_of(institution.realms, isRealm))
        return invalid("realm"_L1);
    if (!areLines(institution.libraries))
        return invalid("library"_L1);
    if (!areLines(institution.userGroups))
        return invalid("user-group"_L1);
    if (!institution.codeBook.isEmpty()) {
        QJsonParseError problem;
        // Only its outer form: what stands in it is for the parser of code books, above this layer.
        const auto book = QJsonDocument::fromJson(institution.codeBook.toUtf8(), &problem);
        if (problem.error != QJsonParseError::NoError || !book.isObject())
            return invalid("code-book"_L1);
    }
    for (const Qt::DayOfWeek night : institution.nights) {
        if (institution.nights.count(night) > 1)
            return invalid("nights"_L1);
    }
    return {};
}

QString toWord(AlmaEnvironment environment)
{
    return wordOf(environmentWords, environment);
}
QString toWord(KeyState state)
{
    return wordOf(keyStateWords, state);
}
QString toWord(Bups1Variant variant)
{
    return wordOf(variantWords, variant);
}
QString toWord(LtTarget target)
{
    return wordOf(ltTargetWords, target);
}
QString toWord(SisEmptySticky behaviour)
{
    return wordOf(sisEmptyStickyWords, behaviour);
}
QString toWord(Qt::DayOfWeek day)
{
    return wordOf(dayWords, day);
}
std::optional<AlmaEnvironment> almaEnvironmentFromWord(QStringView word)
{
    return valueOf(environmentWords, word);
}
std::optional<KeyState> keyStateFromWord(QStringView word)
{
    return valueOf(keyStateWords, word);
}
std::optional<Bups1Variant> bups1VariantFromWord(QStringView word)
{
    return valueOf(variantWords, word);
}
std::optional<LtTarget> ltTargetFromWord(QStringView word)
{
    return valueOf(ltTargetWords, word);
}
std::optional<SisEmptySticky> sisEmptyStickyFromWord(QStringView word)
{
    return valueOf(sisEmptyStickyWords, word);
}
std::optional<Qt::DayOfWeek> dayOfWeekFromWord(QStringView word)
{
    return valueOf(dayWords, word);
}

} // namespace skranke
