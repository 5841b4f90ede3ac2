// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/protectionregister.h"

#include "services/queue/deskaccount.h"
#include "services/queue/signedreason.h"
#include "services/store/auditrepository.h"
#include "services/store/institutionrepository.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// An owner stands open in plans and changes: an account or a unit, no story.
constexpr qsizetype mostOwnerLength = 64;

Error badInput(const QString &code, const QString &subject = {})
{
    return {.kind = Error::Kind::BadInput, .code = code, .subject = subject};
}

Result<> audited(StoreAccess &access, const QString &event, qint64 number, const QString &account, const QDateTime &now)
{
    return AuditRepository(access).append(
        {.time = now, .event = event, .account = account, .keyName = u"protection "_s + QString::number(number)});
}

/// The primary id of the cached user who has the identifier; nobody: as typed, for a person may be protected before the
/// cache knows of one.
Result<QString> primaryIdOf(StoreAccess &access, const InstitutionCode &institution, const QString &identifier)
{
    const auto users = UserCacheRepository(access).find(institution, {}, identifier);
    if (!users)
        return std::unexpected(users.error());
    if (users->size() > 1)
        return std::unexpected(badInput(u"several-users"_s));
    return users->isEmpty() ? identifier : users->first().primaryId.toString();
}

Result<QList<StoredProtection>> saved(StoreAccess &access, QList<StoredProtection> entries)
{
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    for (StoredProtection &entry : entries) {
        const auto institution = InstitutionRepository(access).find(entry.institution);
        if (!institution)
            return std::unexpected(institution.error());
        if (!*institution) {
            return std::unexpected(Error{.kind = Error::Kind::NotFound,
                                         .code = u"unknown-institution"_s,
                                         .subject = entry.institution.toString()});
        }
        if (!entry.person.isEmpty()) {
            const auto id = primaryIdOf(access, entry.institution, entry.person.toString());
            if (!id)
                return std::unexpected(id.error());
            entry.person = PrimaryId(*id);
        }
        ProtectionRepository protections(access);
        const auto number = protections.add(entry);
        if (!number)
            return std::unexpected(number.error());
        const auto noted = audited(access, u"protection-added"_s, *number, entry.createdBy, entry.created);
        if (!noted)
            return std::unexpected(noted.error());
        const auto written = protections.find(*number);
        if (!written)
            return std::unexpected(written.error());
        entry = written->value_or(entry);
    }
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return entries;
}

Result<StoredProtection> endedNow(StoreAccess &access, qint64 number, const QString &account)
{
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    ProtectionRepository protections(access);
    const auto entry = protections.find(number);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry) {
        return std::unexpected(
            Error{.kind = Error::Kind::NotFound, .code = u"unknown-protection"_s, .subject = QString::number(number)});
    }
    if ((*entry)->ended.isValid())
        return **entry;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<> done = protections.end(number, now, account);
    if (done)
        done = audited(access, u"protection-ended"_s, number, account, now);
    if (!done)
        return std::unexpected(done.error());
    const auto ended = protections.find(number);
    if (!ended)
        return std::unexpected(ended.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return ended->value_or(**entry);
}

Result<QList<StoredProtection>> found(StoreAccess &access, const ProtectionRegister::Filter &filter)
{
    ProtectionRepository protections(access);
    auto entries = protections.all(filter.institution);
    if (!entries || filter.person.isEmpty())
        return entries;
    QHash<InstitutionCode, BlindIndex> persons;
    for (const StoredProtection &entry : std::as_const(*entries)) {
        if (persons.contains(entry.institution))
            continue;
        const auto id = primaryIdOf(access, entry.institution, filter.person);
        if (!id)
            return std::unexpected(id.error());
        persons.insert(entry.institution, ProtectionRepository::personIndex(access.vault, entry.institution, *id));
    }
    entries->removeIf([&persons](const StoredProtection &entry) {
        return !entry.personIndex.isEmpty() && entry.personIndex != persons.value(entry.institution);
    });
    return entries;
}

} // namespace

Result<QList<StoredProtection>> protectionsFrom(const ProtectionRegister::Wish &wish, const QString &account,
                                                QDate today)
{
    const QString field = wish.field.trimmed();
    const QStringList members = fieldpolicies::targetMembers(field);
    if (members.isEmpty())
        return std::unexpected(badInput(u"protection-field"_s, field));
    const auto policy = fieldPolicyFromWord(wish.policy.trimmed());
    const bool fits = policy && std::ranges::all_of(members, [&policy](const QString &member) {
                          return fieldpolicies::fits(member, *policy);
                      });
    if (!fits)
        return std::unexpected(badInput(u"protection-policy"_s, field));
    const auto reason = checkedReason(wish.reason);
    if (!reason)
        return std::unexpected(reason.error());
    if (reason->isEmpty())
        return std::unexpected(badInput(u"protection-reason"_s));
    const QString owner = wish.owner.trimmed().isEmpty() ? account : wish.owner.simplified();
    if (owner.isEmpty() || owner.size() > mostOwnerLength)
        return std::unexpected(badInput(u"protection-owner"_s, QString::number(mostOwnerLength)));
    const QDate first = wish.firstDay.isValid() ? wish.firstDay : today;
    if (wish.lastDay.isValid() && (wish.lastDay < first || wish.lastDay < today))
        return std::unexpected(badInput(u"protection-dates"_s));
    QList<StoredProtection> entries;
    for (const QString &member : members) {
        entries.append({.institution = wish.institution,
                        .person = PrimaryId(wish.person.trimmed()),
                        .member = member,
                        .policy = toWord(*policy),
                        .owner = owner,
                        .reason = *reason,
                        .firstDay = first,
                        .lastDay = wish.lastDay,
                        .created = QDateTime::currentDateTimeUtc(),
                        .createdBy = account});
    }
    return entries;
}

ProtectionRegister::ProtectionRegister(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_account(&deskAccount)
{
}

void ProtectionRegister::setAccount(std::function<QString()> account)
{
    m_account = std::move(account);
}

QCoro::Task<Result<QList<StoredProtection>>> ProtectionRegister::add(Wish wish, QDate today)
{
    auto wanted = protectionsFrom(wish, m_account(), today);
    if (!wanted)
        co_return std::unexpected(wanted.error());
    auto entries =
        co_await m_store.run([entries = std::move(*wanted)](StoreAccess &access) { return saved(access, entries); });
    if (entries)
        Q_EMIT changed();
    co_return entries;
}

QCoro::Task<Result<StoredProtection>> ProtectionRegister::end(qint64 number)
{
    auto entry = co_await m_store.run(
        [number, account = m_account()](StoreAccess &access) { return endedNow(access, number, account); });
    if (entry)
        Q_EMIT changed();
    co_return entry;
}

QCoro::Task<Result<QList<StoredProtection>>> ProtectionRegister::list(Filter filter, QDate today)
{
    auto entries = co_await m_store.run([filter](StoreAccess &access) { return found(access, filter); });
    if (!entries)
        co_return entries;
    entries->removeIf([&filter, today](const StoredProtection &entry) {
        const ProtectionState state = stateOf(entry, today);
        if (filter.onlyEndingSoon)
            return state != ProtectionState::EndsSoon;
        return !filter.withEnded && (state == ProtectionState::Ended || state == ProtectionState::Expired);
    });
    co_return entries;
}

} // namespace skranke
