// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who approved a change and why, and its history; the rest is in changerepository.cpp.
#include "services/store/changerepository.h"
#include "services/store/changerows.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView approvalColumn = "change_approval.sealed_reason";
constexpr QByteArrayView historyColumn = "change_history.sealed_reason";

template <typename Query>
Result<> nothing(const Result<Query> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QByteArray rowOf(const ChangeId &id, const ChangeRepository::Approval &approval)
{
    return QStringList{id.toString(), approval.account}.join(u'|').toUtf8();
}

QByteArray rowOf(const HistoryEntry &entry)
{
    return QStringList{entry.change.toString(), Sql::toText(entry.time), entry.account, entry.keyName}
        .join(u'|')
        .toUtf8();
}

/// Most approvals take no reason: nothing lies in the column then.
QVariant sealedUnlessEmpty(const QString &reason, const Vault &vault, const SealedPlace &place)
{
    return reason.isEmpty() ? QVariant() : QVariant(sealText(vault, reason, place));
}

ChangeRepository::Approval approvalFrom(const ChangeId &id, const QSqlQuery &query, const Vault &vault)
{
    ChangeRepository::Approval approval{
        .digest = query.value(0).toByteArray(),
        .account = query.value(1).toString(),
        .time = Sql::toTime(query.value(2).toString()),
        .key = SigningKeyId(query.value(3).toString()),
        .signature = query.value(4).toByteArray(),
        .version = query.value(5).toInt(),
    };
    const QByteArray row = rowOf(id, approval);
    const auto reason = openText(vault, query.value(6).toByteArray(), {.column = approvalColumn, .row = row});
    approval.damaged = !reason;
    approval.reason = reason.value_or(QString());
    return approval;
}

HistoryEntry entryFrom(const ChangeId &id, const QSqlQuery &query, const Vault &vault)
{
    HistoryEntry entry{
        .change = id,
        .time = Sql::toTime(query.value(0).toString()),
        .account = query.value(1).toString(),
        .keyName = query.value(2).toString(),
        .state = changeStateFromWord(query.value(3).toString()).value_or(ChangeState::Proposed),
        .trackingId = query.value(4).toString(),
        .note = query.value(5).toString(),
    };
    const QByteArray row = rowOf(entry);
    const auto reason = openText(vault, query.value(6).toByteArray(), {.column = historyColumn, .row = row});
    entry.damaged = !reason;
    entry.reason = reason.value_or(QString());
    return entry;
}

} // namespace

Result<> ChangeRepository::saveApproval(const ChangeId &id, const Approval &approval)
{
    const QByteArray row = rowOf(id, approval);
    return nothing(Sql::runKept(
        m_access,
        u"INSERT INTO change_approval (change_id, account, digest, approved, key_id, signature, version, "
        "sealed_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (change_id, account) DO UPDATE SET "
        "digest = excluded.digest, approved = excluded.approved, key_id = excluded.key_id, "
        "signature = excluded.signature, version = excluded.version, sealed_reason = excluded.sealed_reason"_s,
        {id.toString(), approval.account, approval.digest, Sql::toText(approval.time), approval.key.toString(),
         approval.signature, approval.version,
         sealedUnlessEmpty(approval.reason, m_access.vault, {.column = approvalColumn, .row = row})}));
}

Result<> ChangeRepository::removeApprovals(const ChangeId &id)
{
    return nothing(Sql::runKept(m_access, u"DELETE FROM change_approval WHERE change_id = ?"_s, {id.toString()}));
}

Result<QList<ChangeRepository::Approval>> ChangeRepository::approvals(const ChangeId &id)
{
    QList<Approval> found;
    const Result<> read = Sql::eachKept(
        m_access,
        u"SELECT digest, account, approved, key_id, signature, version, sealed_reason FROM change_approval "
        "WHERE change_id = ? ORDER BY approved, account"_s,
        {id.toString()}, [&](const QSqlQuery &query) { found.append(approvalFrom(id, query, m_access.vault)); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> ChangeRepository::addHistory(const QList<HistoryEntry> &entries)
{
    QVariantList values;
    for (const HistoryEntry &entry : entries) {
        // Most steps have no reason, and what it would be sealed for takes longer to make than the row.
        const QByteArray row = entry.reason.isEmpty() ? QByteArray() : rowOf(entry);
        values << entry.change.toString() << Sql::toText(entry.time) << entry.account << entry.keyName
               << toWord(entry.state) << entry.trackingId << entry.note
               << sealedUnlessEmpty(entry.reason, m_access.vault, {.column = historyColumn, .row = row});
    }
    constexpr qsizetype columns = 8;
    return Sql::insertRows(m_access,
                           u"INSERT INTO change_history (change_id, happened, account, key_name, state, tracking_id, "
                           "note, sealed_reason)"_s,
                           columns, values);
}

Result<QList<HistoryEntry>> ChangeRepository::history(const ChangeId &id)
{
    QList<HistoryEntry> entries;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT happened, account, key_name, state, tracking_id, note, sealed_reason FROM change_history "
        "WHERE change_id = ? ORDER BY number"_s,
        {id.toString()}, [&](const QSqlQuery &query) { entries.append(entryFrom(id, query, m_access.vault)); });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

Result<> ChangeRepository::forgetReasons(const ChangeId &id)
{
    return nothing(Sql::runKept(m_access, ChangeRows::forgetReasons() + u" AND change_id = ?"_s, {id.toString()}));
}

} // namespace skranke
