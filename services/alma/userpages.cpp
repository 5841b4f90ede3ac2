// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/userpages.h"

#include "services/alma/listanswers.h"
#include "services/alma/userxml.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

Error badReply(const QString &detail)
{
    return {.kind = Error::Kind::BadReply, .detail = detail};
}

void makeLists(QJsonObject &object, const QStringList &members)
{
    for (const QString &member : members) {
        const auto value = object.find(member);
        if (value != object.end() && value->isObject())
            *value = QJsonArray{QJsonValue(*value)};
    }
}

void makeListsInside(QJsonObject &object, const QString &list, const QStringList &members)
{
    const auto value = object.find(list);
    if (value == object.end() || !value->isArray())
        return;
    bool changed = false;
    QJsonArray elements = value->toArray();
    for (auto element : elements) {
        QJsonObject inside = element.toObject();
        const QJsonObject before = inside;
        makeLists(inside, members);
        if (inside != before) {
            element = inside;
            changed = true;
        }
    }
    if (changed)
        *value = elements;
}

QJsonObject tidied(QJsonObject user)
{
    static const QStringList lists{u"user_identifier"_s, u"user_note"_s,  u"user_block"_s,     u"user_statistic"_s,
                                   u"user_role"_s,       u"rs_library"_s, u"library_notice"_s, u"proxy_for_user"_s};
    makeLists(user, lists);
    makeListsInside(user, u"user_role"_s, {u"parameter"_s});
    QJsonObject contact = user.value("contact_info"_L1).toObject();
    if (!contact.isEmpty()) {
        makeLists(contact, {u"address"_s, u"email"_s, u"phone"_s});
        makeListsInside(contact, u"address"_s, {u"address_type"_s});
        makeListsInside(contact, u"email"_s, {u"email_type"_s});
        makeListsInside(contact, u"phone"_s, {u"phone_type"_s});
        user.insert("contact_info"_L1, contact);
    }
    // Through QVariant, which keeps all digits of an integer.
    if (const QJsonValue id = user.value("primary_id"_L1); id.isDouble())
        user.insert("primary_id"_L1, id.toVariant().toString());
    return user;
}

bool isUser(const QJsonObject &object)
{
    return !object.value("primary_id"_L1).toString().isEmpty();
}

bool looksLikeXml(const QByteArray &body)
{
    return body.trimmed().startsWith('<') || body.startsWith("\xEF\xBB\xBF") || body.startsWith("\xFF\xFE")
        || body.startsWith("\xFE\xFF");
}

} // namespace

Result<QJsonObject> userFromAnswer(const QJsonObject &json, const QByteArray &body)
{
    QJsonObject user = json;
    if (json.isEmpty() && looksLikeXml(body)) {
        const auto converted = userxml::user(body);
        if (!converted)
            return std::unexpected(converted.error());
        user = *converted;
    }
    user = tidied(user);
    if (!isUser(user))
        return std::unexpected(badReply(u"the answer is not a user"_s));
    return user;
}

Result<UserPage> userPageFromAnswer(const QJsonObject &json, const QByteArray &body)
{
    QJsonObject list = json;
    if (json.isEmpty() && looksLikeXml(body)) {
        const auto converted = userxml::users(body);
        if (!converted)
            return std::unexpected(converted.error());
        list = *converted;
    }
    const QJsonValue users = list.value("user"_L1);
    const bool emptyList = users.isUndefined() || users.isNull();
    if (emptyList && !list.contains("total_record_count"_L1))
        return std::unexpected(badReply(u"the answer is not a list of users"_s));
    UserPage page{.total = recordCount(list.value("total_record_count"_L1)), .users = {}};
    if (emptyList)
        return page;
    if (!users.isArray() && !users.isObject())
        return std::unexpected(badReply(u"the list of users is not a list"_s));
    const QJsonArray elements = users.isArray() ? users.toArray() : QJsonArray{users};
    for (const auto &element : elements) {
        const QJsonObject user = tidied(element.toObject());
        if (!isUser(user))
            return std::unexpected(badReply(u"the list of users holds something else"_s));
        page.users.append(user);
    }
    return page;
}

QList<QJsonObject> UserPaging::take(const UserPage &page)
{
    QList<QJsonObject> fresh;
    for (const QJsonObject &user : page.users) {
        const QString id = user.value("primary_id"_L1).toString().toCaseFolded();
        const qsizetype before = m_seen.size();
        m_seen.insert(id);
        if (m_seen.size() > before)
            fresh.append(user);
    }
    if (page.total >= 0)
        m_total = page.total;
    m_offset += page.users.size();
    const bool isShort = page.users.size() < m_limit;
    const bool last = m_total >= 0 ? m_offset >= m_total : isShort;
    // A page without news: past the end, or a server that does not heed the offset.
    m_atEnd = fresh.isEmpty() || last;
    m_wasShort = isShort && !m_atEnd;
    return fresh;
}

} // namespace skranke
