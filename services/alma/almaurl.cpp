// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaurl.h"

#include "services/core/institution.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::almaurl {

namespace {

Error badInput(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::BadInput, .code = code, .detail = detail};
}

int port(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

Result<QUrl> base(const QUrl &configured)
{
    if (!configured.isValid() || configured.host().isEmpty() || !configured.userInfo().isEmpty()
        || configured.hasQuery() || configured.hasFragment())
        return std::unexpected(badInput(u"invalid-value"_s, u"not the address of an Alma API"_s));
    const QString scheme = configured.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return std::unexpected(badInput(u"invalid-value"_s, u"the address of an Alma API begins with https"_s));
    if (scheme == "http"_L1 && !isLoopbackHost(configured.host()))
        return std::unexpected(badInput(u"insecure-url"_s, u"plain http to another host than this one"_s));
    QString path = configured.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/almaws/v1"_L1))
        path += "/almaws/v1"_L1;
    QUrl url = configured;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Result<QUrl> call(const QUrl &base, const QString &path, const QUrlQuery &query)
{
    bool good = path.startsWith(u'/') && !path.startsWith("//"_L1);
    for (const auto &part : QStringView(path).mid(1).split(u'/')) {
        const QString decoded = QUrl::fromPercentEncoding(part.toUtf8());
        good = good && decoded != "."_L1 && decoded != ".."_L1;
    }
    good = good && std::ranges::all_of(path, [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'?' && c != u'#' && c != u'\\';
           });
    // From the encoded text, because setPath would read `%2F` and `%25` as characters of the path.
    QByteArray text = base.toEncoded() + path.toLatin1();
    QByteArray separator = "?";
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        // QUrlQuery leaves `+` alone, which servers read as a blank.
        text += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value, ",");
        separator = "&";
    }
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    if (!good || !url.isValid() || url.host() != base.host())
        return std::unexpected(badInput(u"invalid-value"_s, u"not the path of an Alma call"_s));
    return url;
}

Result<QString> pathPart(const QString &id)
{
    const bool control = std::ranges::any_of(id, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1 || control || !id.isValidUtf16())
        return std::unexpected(badInput(u"invalid-value"_s, u"an identifier that cannot be addressed"_s));
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString area(QStringView path)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.first().toString();
}

QString withoutIds(QStringView path)
{
    static const QStringList words{
        u"users"_s,
        u"operation"_s,
        u"test"_s,
        u"conf"_s,
        u"general"_s,
        u"bibs"_s,
        u"holdings"_s,
        u"items"_s,
        u"loans"_s,
        u"requests"_s,
        u"fees"_s,
        u"jobs"_s,
        u"instances"_s,
        u"events"_s,
        u"sets"_s,
        u"members"_s,
        u"libraries"_s,
        u"locations"_s,
        u"analytics"_s,
        u"reports"_s,
        u"partners"_s,
        u"acq"_s,
        u"code-tables"_s,
        u"mapping-tables"_s,
        u"letters"_s,
        u"matches"_s,
        u"md-import-profiles"_s,
        u"integration-profiles"_s,
    };
    QString result;
    bool first = true;
    for (const auto &part : path.split(u'/', Qt::SkipEmptyParts)) {
        // After `users` comes a person, even one who is called `test`, unless it is `operation`.
        const bool person = result == "/users"_L1 && part != "operation"_L1;
        result += u'/' + (words.contains(part) && (first || !person) ? part.toString() : u"{}"_s);
        first = false;
    }
    return result;
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    return to.isValid() && to.userInfo().isEmpty() && to.scheme() == from.scheme() && to.host() == from.host()
        && port(to) == port(from);
}

} // namespace skranke::almaurl
