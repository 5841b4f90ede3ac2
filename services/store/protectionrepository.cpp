// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/protectionrepository.h"

#include "services/core/canonicaljson.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView personColumn = "protection.sealed_person";
constexpr QByteArrayView reasonColumn = "protection.sealed_reason";
constexpr QByteArrayView checkColumn = "protection.sealed_check";

constexpr auto selectEntries =
    "SELECT number, institution, person_index, sealed_person, member, policy, owner, sealed_reason, first_day, "
    "last_day, created, created_by, ended, ended_by, sealed_check FROM protection"_L1;

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? QVariant(dayText(day)) : QVariant();
}

QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : Sql::toTime(value.toString());
}

QByteArray rowKey(qint64 number)
{
    return QByteArray::number(number);
}

/// Everything of a row that is not sealed.
QByteArray rowOf(const StoredProtection &entry)
{
    return canonicalJson({{u"number"_s, entry.number},
                          {u"institution"_s, entry.institution.toString()},
                          {u"person"_s, QString::fromLatin1(entry.personIndex.toHex())},
                          {u"member"_s, entry.member},
                          {u"policy"_s, entry.policy},
                          {u"owner"_s, entry.owner},
                          {u"first_day"_s, dayText(entry.firstDay)},
                          {u"last_day"_s, dayText(entry.lastDay)},
                          {u"created"_s, Sql::toText(entry.created)},
                          {u"created_by"_s, entry.createdBy},
                          {u"ended"_s, entry.ended.isValid() ? Sql::toText(entry.ended) : QString()},
                          {u"ended_by"_s, entry.endedBy}});
}

StoredProtection entryFrom(const QSqlQuery &query, const Vault &vault)
{
    StoredProtection entry{
        .number = query.value(0).toLongLong(),
        .institution = InstitutionCode(query.value(1).toString()),
        .personIndex = query.value(2).toByteArray(),
        .member = query.value(4).toString(),
        .policy = query.value(5).toString(),
        .owner = query.value(6).toString(),
        .firstDay = dayFrom(query.value(8)),
        .lastDay = dayFrom(query.value(9)),
        .created = timeFrom(query.value(10)),
        .createdBy = query.value(11).toString(),
        .ended = timeFrom(query.value(12)),
        .endedBy = query.value(13).toString(),
    };
    const QByteArray key = rowKey(entry.number);
    const QByteArray row = rowOf(entry);
    const bool isWhole =
        vault.open(query.value(14).toByteArray(), SealedPlace{.column = checkColumn, .row = row}.context()).has_value();
    const auto person = openText(vault, query.value(3).toByteArray(), {.column = personColumn, .row = key});
    const auto reason = openText(vault, query.value(7).toByteArray(), {.column = reasonColumn, .row = key});
    entry.person = PrimaryId(person.value_or(QString()));
    entry.reason = reason.value_or(QString());
    // An index without a person, or the other way: somebody else's entry would become everybody's.
    entry.damaged = !isWhole || !person || !reason || entry.personIndex.isEmpty() != entry.person.isEmpty();
    return entry;
}

} // namespace

ProtectionRepository::ProtectionRepository(StoreAccess &access)
    : m_access(access)
{
}

BlindIndex ProtectionRepository::personIndex(const Vault &vault, const InstitutionCode &institution, const QString &id)
{
    return vault.blindIndex(id, u"protection:"_s.append(institution.toString()).toUtf8());
}

Result<qint64> ProtectionRepository::add(StoredProtection entry)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    if (!entry.person.isEmpty())
        entry.personIndex = personIndex(m_access.vault, entry.institution, entry.person.toString());
    // What is sealed is bound to the number, which the store gives.
    const auto inserted = Sql::run(
        m_access.db,
        u"INSERT INTO protection (institution, member, policy, owner, sealed_reason, first_day, created, created_by, "
        "sealed_check) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.institution.toString(), entry.member, entry.policy, entry.owner, QByteArray(), dayText(entry.firstDay),
         Sql::toText(entry.created), entry.createdBy, QByteArray()});
    if (!inserted)
        return std::unexpected(inserted.error());
    entry.number = inserted->lastInsertId().toLongLong();
    if (const Result<> saved = save(entry); !saved)
        return std::unexpected(saved.error());
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return entry.number;
}

Result<> ProtectionRepository::save(const StoredProtection &entry)
{
    const Vault &vault = m_access.vault;
    const QByteArray key = rowKey(entry.number);
    const QByteArray row = rowOf(entry);
    const bool isOfOne = !entry.person.isEmpty();
    return nothing(Sql::run(
        m_access.db,
        u"UPDATE protection SET person_index = ?, sealed_person = ?, sealed_reason = ?, last_day = ?, ended = ?, "
        "ended_by = ?, sealed_check = ? WHERE number = ?"_s,
        {isOfOne ? QVariant(entry.personIndex) : QVariant(),
         isOfOne ? QVariant(sealText(vault, entry.person.toString(), SealedPlace{.column = personColumn, .row = key}))
                 : QVariant(),
         sealText(vault, entry.reason, {.column = reasonColumn, .row = key}), dayOrNull(entry.lastDay),
         entry.ended.isValid() ? QVariant(Sql::toText(entry.ended)) : QVariant(),
         entry.ended.isValid() ? QVariant(entry.endedBy) : QVariant(),
         vault.seal({}, SealedPlace{.column = checkColumn, .row = row}.context()), entry.number}));
}

Result<QList<StoredProtection>> ProtectionRepository::select(const QString &where, const QVariantList &binds)
{
    QList<StoredProtection> entries;
    const Result<> read = Sql::each(m_access.db, selectEntries + where + u" ORDER BY number"_s, binds,
                                    [&](const QSqlQuery &query) { entries.append(entryFrom(query, m_access.vault)); });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

Result<std::optional<StoredProtection>> ProtectionRepository::find(qint64 number)
{
    return select(u" WHERE number = ?"_s, {number}).transform([](const QList<StoredProtection> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

Result<QList<StoredProtection>> ProtectionRepository::all(const InstitutionCode &institution)
{
    return select(u" WHERE ? IN ('', institution)"_s, {institution.toString()});
}

Result<> ProtectionRepository::end(qint64 number, const QDateTime &now, const QString &account)
{
    auto entry = find(number);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return {};
    // A row that was altered keeps a check that does not hold: ending it must not make it look whole.
    if ((*entry)->damaged) {
        return nothing(Sql::run(m_access.db, u"UPDATE protection SET ended = ?, ended_by = ? WHERE number = ?"_s,
                                {Sql::toText(now), account, number}));
    }
    (*entry)->ended = now;
    (*entry)->endedBy = account;
    return save(**entry);
}

Result<int> ProtectionRepository::movePerson(const InstitutionCode &institution, const QString &from, const QString &to)
{
    const BlindIndex index = personIndex(m_access.vault, institution, from);
    auto entries = select(u" WHERE institution = ? AND person_index = ?"_s, {institution.toString(), index});
    if (!entries)
        return std::unexpected(entries.error());
    int moved = 0;
    for (StoredProtection &entry : *entries) {
        if (entry.damaged)
            continue;
        entry.person = PrimaryId(to);
        entry.personIndex = personIndex(m_access.vault, institution, to);
        if (const Result<> saved = save(entry); !saved)
            return std::unexpected(saved.error());
        ++moved;
    }
    return moved;
}

Result<QList<StoredProtection>> ProtectionRepository::ofPerson(const InstitutionCode &institution,
                                                               const QSet<QString> &identifiers)
{
    QList<StoredProtection> found;
    for (const QString &identifier : identifiers) {
        const auto entries = select(u" WHERE institution = ? AND person_index = ?"_s,
                                    {institution.toString(), personIndex(m_access.vault, institution, identifier)});
        if (!entries)
            return entries;
        found += *entries;
    }
    std::ranges::sort(found, {}, &StoredProtection::number);
    return found;
}

Result<QList<StoredProtection>> ProtectionRepository::naming(const InstitutionCode &institution,
                                                             const PersonMentions &mentions)
{
    auto entries = select(u" WHERE institution = ?"_s, {institution.toString()});
    if (entries)
        entries->removeIf([&mentions](const StoredProtection &entry) { return !mentions.areIn(entry.reason); });
    return entries;
}

Result<> ProtectionRepository::remove(qint64 number)
{
    return nothing(Sql::run(m_access.db, u"DELETE FROM protection WHERE number = ?"_s, {number}));
}

Result<> ProtectionRepository::eraseReason(qint64 number)
{
    const QByteArray key = rowKey(number);
    return nothing(Sql::run(m_access.db, u"UPDATE protection SET sealed_reason = ? WHERE number = ?"_s,
                            {sealText(m_access.vault, {}, {.column = reasonColumn, .row = key}), number}));
}

Result<int> ProtectionRepository::removeOlderThan(const QDateTime &limit)
{
    const auto removed = Sql::run(m_access.db, u"DELETE FROM protection WHERE ended < ? OR last_day < ?"_s,
                                  {Sql::toText(limit), dayText(limit.toUTC().date())});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->numRowsAffected();
}

} // namespace skranke
