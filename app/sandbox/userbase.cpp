// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userbase.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct SortKey {
    QString first;
    QString second;
    QString third;
    auto operator<=>(const SortKey &) const = default;
};

SortKey sortKey(const StoredUser &user, UserOrder order)
{
    const QString id = user.primaryId().toLower();
    const auto name = [&user](QLatin1StringView member) { return user.held.user.value(member).toString().toLower(); };
    switch (order) {
    case UserOrder::LastName:
        return {name("last_name"_L1), name("first_name"_L1), id};
    case UserOrder::FirstName:
        return {name("first_name"_L1), id, {}};
    case UserOrder::PrimaryId:
        break;
    }
    return {id, {}, {}};
}

} // namespace

QString StoredUser::primaryId() const
{
    return held.user.value("primary_id"_L1).toString();
}

const StoredUser *UserBase::find(const QString &id, const QString &type) const
{
    const QString value = id.toLower();
    const bool anyType = type.isEmpty() || type == u"all_unique";
    if (anyType) {
        if (const auto found = m_users.constFind(value); found != m_users.constEnd())
            return found->get();
    }
    for (auto [it, end] = m_identifiers.equal_range(value); it != end; ++it) {
        if (anyType || it->type == type)
            return m_users.value(it->key).get();
    }
    return nullptr;
}

bool UserBase::taken(const QString &value, const QString &exceptPrimaryId) const
{
    const QString lower = value.toLower();
    const QString except = exceptPrimaryId.toLower();
    if (m_users.contains(lower) && lower != except)
        return true;
    for (auto [it, end] = m_identifiers.equal_range(lower); it != end; ++it) {
        if (it->key != except)
            return true;
    }
    return false;
}

void UserBase::index(const StoredUser &user, bool add)
{
    const QString key = user.primaryId().toLower();
    const QJsonArray identifiers = user.held.user.value("user_identifier"_L1).toArray();
    for (const QJsonValue &identifier : identifiers) {
        const QString value = identifier[u"value"_s].toString().toLower();
        const Reference reference{.type = codeOf(identifier[u"id_type"_s]), .key = key};
        m_identifiers.remove(value, reference);
        if (add)
            m_identifiers.insert(value, reference);
    }
}

void UserBase::store(StoredUser user, const QString &replacedPrimaryId)
{
    remove(replacedPrimaryId);
    const QString key = user.primaryId().toLower();
    remove(key);
    index(user, true);
    m_users.insert(key, std::make_shared<StoredUser>(std::move(user)));
    m_ordered.clear();
}

bool UserBase::remove(const QString &primaryId)
{
    const auto user = m_users.take(primaryId.toLower());
    if (!user)
        return false;
    index(*user, false);
    m_ordered.clear();
    return true;
}

const std::vector<const StoredUser *> &UserBase::ordered(UserOrder order) const
{
    auto &list = m_ordered[static_cast<int>(order)];
    if (list.empty() && !m_users.isEmpty()) {
        std::vector<std::pair<SortKey, const StoredUser *>> keyed;
        keyed.reserve(static_cast<std::size_t>(m_users.size()));
        for (const auto &user : m_users)
            keyed.emplace_back(sortKey(*user, order), user.get());
        std::ranges::sort(keyed, {}, &std::pair<SortKey, const StoredUser *>::first);
        list.reserve(keyed.size());
        for (const auto &[key, user] : keyed)
            list.push_back(user);
    }
    return list;
}

} // namespace skranke::sandbox
