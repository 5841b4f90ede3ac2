// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/personrepository.h"
#include "services/store/protectionrepository.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QJsonObject shownEntry(const StoredProtection &entry)
{
    return {
        {u"number"_s, entry.number},
        {u"person"_s, entry.person.toString()},
        {u"field"_s, entry.member},
        {u"policy"_s, entry.policy},
        {u"owner"_s, entry.owner},
        {u"reason"_s, entry.reason},
        {u"from"_s, entry.firstDay.toString(Qt::ISODate)},
        {u"until"_s, entry.lastDay.toString(Qt::ISODate)},
    };
}

} // namespace

Result<QJsonArray> PersonRepository::shownProtections(const QSet<QString> &identifiers, const PersonMentions &mentions,
                                                      const InstitutionCode &institution)
{
    ProtectionRepository protections(m_access);
    const auto own = protections.ofPerson(institution, identifiers);
    if (!own)
        return std::unexpected(own.error());
    const auto naming = protections.naming(institution, mentions);
    if (!naming)
        return std::unexpected(naming.error());
    QJsonArray shown;
    for (const StoredProtection &entry : *own)
        shown.append(shownEntry(entry));
    for (const StoredProtection &entry : *naming) {
        if (std::ranges::contains(*own, entry.number, &StoredProtection::number))
            continue;
        QJsonObject other = shownEntry(entry);
        other.remove(u"person"_s); // whose entry it is, is that person's
        shown.append(other);
    }
    return shown;
}

Result<> PersonRepository::eraseProtections(const QSet<QString> &identifiers, const PersonMentions &mentions,
                                            const InstitutionCode &institution, EraseSummary &summary,
                                            const QString &account, const QDateTime &now)
{
    ProtectionRepository protections(m_access);
    AuditRepository audit(m_access);
    const auto note = [&](const QString &event, qint64 number) {
        return audit.append(
            {.time = now, .event = event, .account = account, .keyName = u"protection "_s + QString::number(number)});
    };
    const auto own = protections.ofPerson(institution, identifiers);
    if (!own)
        return std::unexpected(own.error());
    for (const StoredProtection &entry : *own) {
        Result<> done = protections.remove(entry.number);
        if (done)
            done = note(u"protection-erased"_s, entry.number);
        if (!done)
            return done;
        ++summary.protections;
    }
    const auto naming = protections.naming(institution, mentions);
    if (!naming)
        return std::unexpected(naming.error());
    for (const StoredProtection &entry : *naming) {
        Result<> done = protections.eraseReason(entry.number);
        if (done)
            done = note(u"protection-reason-erased"_s, entry.number);
        if (!done)
            return done;
        ++summary.protectionReasons;
    }
    return {};
}

} // namespace skranke
