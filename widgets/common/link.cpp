// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/link.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct KindWord {
    Link::Kind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{KindWord{Link::Kind::Institution, "institution"_L1},
                               KindWord{Link::Kind::User, "user"_L1}, KindWord{Link::Kind::Change, "change"_L1},
                               KindWord{Link::Kind::Batch, "batch"_L1}, KindWord{Link::Kind::File, "file"_L1}};

} // namespace

QString anchor(const Link &link, const QString &text)
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"at"_s, link.institution.toString());
    add(u"id"_s, link.id);
    add(u"line"_s, link.line > 0 ? QString::number(link.line) : QString());
    add(u"rule"_s, link.rule);
    QUrl url;
    url.setScheme(std::ranges::find(kindWords, link.kind, &KindWord::kind)->word);
    url.setQuery(query);
    return u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
}

std::optional<Link> linkFromHref(const QString &href)
{
    const QUrl url(href, QUrl::StrictMode);
    const auto kind = std::ranges::find(kindWords, url.scheme(), &KindWord::word);
    if (kind == kindWords.cend())
        return std::nullopt;
    const QUrlQuery query(url);
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    return Link{.kind = kind->kind,
                .institution = InstitutionCode(value(u"at"_s)),
                .id = value(u"id"_s),
                .line = value(u"line"_s).toLongLong(),
                .rule = value(u"rule"_s)};
}

} // namespace skranke
