// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userview.h"

#include "app/sandbox/userschema.h"

#include <QJsonArray>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

void varyEmptyLists(QJsonObject &object, std::span<const MemberSpec> members, const QString &primaryId)
{
    for (const MemberSpec &member : members) {
        if (member.kind == MemberKind::Group) {
            QJsonObject group = object.value(member.name).toObject();
            varyEmptyLists(group, member.members, primaryId);
            object.insert(member.name, group);
            continue;
        }
        if (member.kind != MemberKind::List || !object.value(member.name).toArray().isEmpty())
            continue;
        switch (stableHash(primaryId + member.name) % 4) {
        case 0:
            object.insert(member.name, QJsonValue::Null);
            break;
        case 1:
            object.remove(member.name);
            break;
        default:
            object.insert(member.name, QJsonArray());
        }
    }
}

void insertCount(QJsonObject &user, const UserView &view, const QString &member, double count, const QString &primaryId)
{
    if (!view.expand.contains(member))
        return;
    const bool asText = stableHash(primaryId + member) % 3 == 0;
    const QJsonValue value = asText ? QJsonValue(QString::number(count)) : QJsonValue(count);
    user.insert(member, QJsonObject{{u"value"_s, value}, {u"link"_s, QString(view.link + u'/' + member)}});
}

void keepBrief(QJsonObject &user)
{
    QJsonObject contact = user.value("contact_info"_L1).toObject();
    contact.remove("address"_L1);
    contact.remove("phone"_L1);
    user.insert("contact_info"_L1, contact);
    for (const auto member :
         {"user_role"_L1, "user_block"_L1, "user_note"_L1, "proxy_for_user"_L1, "rs_library"_L1, "library_notice"_L1})
        user.remove(member);
}

} // namespace

quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash ^ (hash >> 15);
}

QJsonObject presented(const StoredUser &user, const UserView &view)
{
    QJsonObject result = user.held.user;
    const QString id = user.primaryId();
    varyEmptyLists(result, userMembers(), id);
    insertCount(result, view, u"loans"_s, user.loans, id);
    insertCount(result, view, u"requests"_s, user.requests, id);
    insertCount(result, view, u"fees"_s, user.fees, id);
    if (view.brief)
        keepBrief(result);
    return result;
}

QJsonObject stub(const StoredUser &user, const QString &link)
{
    const QJsonObject &full = user.held.user;
    QJsonObject result;
    for (const auto member : {"primary_id"_L1, "first_name"_L1, "last_name"_L1, "status"_L1, "gender"_L1})
        result.insert(member, full.value(member));
    result.insert("password"_L1, QString());
    result.insert("link"_L1, link);
    for (const auto count : {"requests"_L1, "loans"_L1, "fees"_L1})
        result.insert(count, QJsonValue::Null);
    return result;
}

} // namespace skranke::sandbox
