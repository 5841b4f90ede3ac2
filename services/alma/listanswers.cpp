// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/listanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> badReply(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::BadReply, .detail = detail});
}

} // namespace

qint64 recordCount(const QJsonValue &value)
{
    if (value.isDouble())
        return std::max<qint64>(-1, value.toInteger(-1));
    bool ok = false;
    const qint64 number = value.toString().trimmed().toLongLong(&ok);
    return ok && number >= 0 ? number : -1;
}

Result<ListPage> listFromAnswer(const QJsonObject &json, const QString &member)
{
    const QJsonValue list = json.value(member);
    if (list.isUndefined() && !json.contains("total_record_count"_L1))
        return badReply(u"the answer has no list "_s + member);
    if (!list.isUndefined() && !list.isNull() && !list.isArray() && !list.isObject())
        return badReply(u"what should be the list "_s + member + u" is none"_s);
    ListPage page{.total = recordCount(json.value("total_record_count"_L1))};
    const QJsonArray elements = elementsOf(json, member);
    for (const QJsonValue &element : elements) {
        if (!element.isObject())
            return badReply(u"the list "_s + member + u" holds something else"_s);
        page.elements.append(element.toObject());
    }
    return page;
}

QJsonArray elementsOf(const QJsonObject &object, const QString &member)
{
    const QJsonValue list = object.value(member);
    if (list.isObject())
        return {list};
    return list.toArray();
}

} // namespace skranke
