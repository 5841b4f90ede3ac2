// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/gateway.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/userschema.h"

#include <QJsonArray>

// The part of the class that tests and the administration use to look into the state and to change it.

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

QList<InstitutionProfile> SandboxServer::institutions() const
{
    QList<InstitutionProfile> profiles;
    for (const auto &institution : m_institutions)
        profiles.append(institution->profile);
    return profiles;
}

QString SandboxServer::key(const QString &institutionCode) const
{
    const InstitutionState *institution = state(institutionCode);
    return institution ? institution->profile.key : QString();
}

QJsonObject SandboxServer::user(const QString &institutionCode, const QString &id) const
{
    const InstitutionState *institution = state(institutionCode);
    const StoredUser *found = institution ? institution->users.find(id) : nullptr;
    return found ? found->held.user : QJsonObject();
}

QList<QJsonObject> SandboxServer::users(const QString &institutionCode) const
{
    QList<QJsonObject> list;
    if (const InstitutionState *institution = state(institutionCode)) {
        list.reserve(institution->users.size());
        for (const StoredUser *user : institution->users.ordered(UserOrder::PrimaryId))
            list.append(user->held.user);
    }
    return list;
}

void SandboxServer::setUser(const QString &institutionCode, const QJsonObject &user)
{
    InstitutionState *institution = state(institutionCode);
    if (!institution)
        return;
    const QString primaryId = user.value("primary_id"_L1).toString();
    const StoredUser *existing = institution->users.find(primaryId);
    StoredUser stored = existing ? *existing : StoredUser();
    stored.held.user = completed(user, {.now = now(), .libraryNames = institution->profile.libraryNames()});
    stored.modified = now().toUTC().date();
    institution->users.store(std::move(stored), primaryId);
}

void SandboxServer::removeUser(const QString &institutionCode, const QString &primaryId)
{
    if (InstitutionState *institution = state(institutionCode))
        institution->users.remove(primaryId);
}

void SandboxServer::setLoans(const QString &institutionCode, const QString &primaryId, int loans)
{
    InstitutionState *institution = state(institutionCode);
    const StoredUser *existing = institution ? institution->users.find(primaryId) : nullptr;
    if (!existing)
        return;
    StoredUser changed = *existing;
    changed.loans = loans;
    institution->users.store(std::move(changed), primaryId);
}

void SandboxServer::markManual(const QString &institutionCode, const QString &primaryId, const QString &member)
{
    InstitutionState *institution = state(institutionCode);
    const StoredUser *existing = institution ? institution->users.find(primaryId) : nullptr;
    if (!existing)
        return;
    StoredUser changed = *existing;
    changed.held.manual.insert(member);
    institution->users.store(std::move(changed), existing->primaryId());
}

QSet<QString> SandboxServer::manualMembers(const QString &institutionCode, const QString &primaryId) const
{
    const InstitutionState *institution = state(institutionCode);
    const StoredUser *found = institution ? institution->users.find(primaryId) : nullptr;
    return found ? found->held.manual : QSet<QString>();
}

bool SandboxServer::editByHand(const QString &institutionCode, const QString &primaryId, const QString &member,
                               const QJsonValue &value)
{
    InstitutionState *institution = state(institutionCode);
    const StoredUser *existing = institution ? institution->users.find(primaryId) : nullptr;
    const MemberSpec *spec = findMember(userMembers(), member);
    if (!existing || !spec || member == u"primary_id")
        return false;
    const bool codeAsText = spec->kind == MemberKind::Coded && value.isString();
    const QString existingId = existing->primaryId();
    const bool internal = codeOf(existing->held.user.value("account_type"_L1)) == u"INTERNAL";
    QJsonObject changed = existing->held.user;
    changed.insert(member, codeAsText ? QJsonValue(QJsonObject{{u"value"_s, value}}) : value);
    setUser(institutionCode, changed);
    if (!internal && keptMembers().contains(member))
        markManual(institutionCode, existingId, member);
    return true;
}

void SandboxServer::setDailyLimit(qint64 calls)
{
    for (const auto &institution : m_institutions)
        institution->dailyLimit = calls;
}

qint64 SandboxServer::calls(const QByteArray &method, const QString &path) const
{
    qint64 sum = 0;
    for (const auto &[key, count] : m_calls.asKeyValueRange()) {
        if ((method.isEmpty() || key.first == method) && (path.isEmpty() || key.second == path))
            sum += count;
    }
    return sum;
}

qint64 SandboxServer::callsLeft(const QString &institutionCode) const
{
    const InstitutionState *institution = state(institutionCode);
    return institution ? gateway::remaining(*institution) : 0;
}

std::optional<qint64> SandboxServer::fewestCallsLeft(const QString &institutionCode) const
{
    const InstitutionState *institution = state(institutionCode);
    return institution ? institution->fewestLeft : std::nullopt;
}

void SandboxServer::resetCounters()
{
    for (const auto &institution : m_institutions)
        institution->fewestLeft.reset();
    m_calls.clear();
    m_arrivals.clear();
    m_thresholdAnswers = 0;
}

QJsonObject SandboxServer::counters() const
{
    QJsonObject byRoute;
    for (const auto &[key, count] : m_calls.asKeyValueRange())
        byRoute.insert(QString::fromLatin1(key.first) + u' ' + key.second, count);
    QJsonObject today;
    QJsonObject fewestLeft;
    for (const auto &institution : m_institutions) {
        today.insert(institution->profile.code, institution->callsToday);
        if (institution->fewestLeft)
            fewestLeft.insert(institution->profile.code, *institution->fewestLeft);
    }
    QJsonObject faults;
    for (const auto &[fault, times] : m_faults.drawn().asKeyValueRange())
        faults.insert(faultWord(fault), times);
    QJsonArray arrivals;
    for (const Arrival &arrival : m_arrivals)
        arrivals.append(QJsonObject{{u"number"_s, arrival.number},
                                    {u"method"_s, QString::fromLatin1(arrival.method)},
                                    {u"institution"_s, arrival.institution},
                                    {u"path_hash"_s, arrival.pathHash},
                                    {u"body_hash"_s, arrival.bodyHash},
                                    {u"fate"_s, arrival.fate}});
    return {{u"calls"_s, byRoute},
            {u"calls_today"_s, today},
            {u"fewest_calls_left"_s, fewestLeft},
            {u"faults"_s, faults},
            {u"threshold_answers"_s, m_thresholdAnswers},
            {u"arrivals"_s, arrivals}};
}

} // namespace skranke::sandbox
