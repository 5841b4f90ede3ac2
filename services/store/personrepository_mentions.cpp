// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where somebody wrote about a person with what concerns another one; the rest is in personrepository.cpp.
#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "services/store/changerows.h"
#include "services/store/personrepository.h"
#include "services/store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

Result<QList<PersonRepository::NamingLift>> PersonRepository::liftsNaming(const PersonMentions &mentions,
                                                                          const QList<InstitutionCode> &institutions)
{
    BrakeRepository brakes(m_access);
    const auto stops = brakes.stops();
    if (!stops)
        return std::unexpected(stops.error());
    QList<NamingLift> naming;
    for (const StoredBrakeStop &stop : *stops) {
        if (!institutions.contains(stop.institution))
            continue;
        const auto lifts = brakes.lifts(stop.id);
        if (!lifts)
            return std::unexpected(lifts.error());
        for (const StoredBrakeLift &lift : *lifts) {
            if (mentions.areIn(lift.reason))
                naming.append({.institution = stop.institution, .stop = stop.id, .lift = lift});
        }
    }
    return naming;
}

Result<> PersonRepository::eraseReason(const NamingLift &naming, const QString &account, const QDateTime &now)
{
    const Result<> erased = BrakeRepository(m_access).eraseReason(naming.stop, naming.lift.account);
    if (!erased)
        return erased;
    return AuditRepository(m_access).append({.time = now,
                                             .event = u"brake-reason-erased"_s,
                                             .account = account,
                                             .keyName = naming.stop + u' ' + naming.lift.key.toString()});
}

Result<QList<ChangeId>> PersonRepository::withWrittenText(const InstitutionCode &institution)
{
    QList<ChangeId> ids;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT id FROM change WHERE institution = ? AND (CASE WHEN json_valid(evidence) THEN "
        "json_extract(evidence, '$.occasion') END IS NOT NULL OR id IN (SELECT change_id FROM change_history WHERE "
        "sealed_reason IS NOT NULL) OR id IN (SELECT change_id FROM change_approval WHERE sealed_reason IS NOT NULL)) "
        "ORDER BY number"_s,
        {institution.toString()}, [&ids](const QSqlQuery &query) { ids += ChangeId(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QList<PersonRepository::NamingChange>> PersonRepository::changesNaming(const PersonMentions &mentions,
                                                                              const InstitutionCode &institution,
                                                                              const QSet<ChangeId> &own)
{
    ChangeRepository repository(m_access);
    const auto ids = withWrittenText(institution);
    if (!ids)
        return std::unexpected(ids.error());
    QList<NamingChange> found;
    for (const ChangeId &id : *ids) {
        if (own.contains(id))
            continue;
        auto change = repository.find(id);
        auto history = repository.history(id);
        auto approvals = repository.approvals(id);
        if (!change || !history || !approvals)
            return std::unexpected(!change ? change.error() : !history ? history.error() : approvals.error());
        if (!*change)
            continue;
        const Occasion occasion = (*change)->evidence.occasion;
        const auto namesNobody = [&mentions](const auto &one) { return !mentions.areIn(one.reason); };
        history->removeIf(namesNobody);
        approvals->removeIf(namesNobody);
        NamingChange naming{.head = headOf(**change),
                            .occasion = mentions.areIn(occasion.ticket) || mentions.areIn(occasion.reason) ? occasion
                                                                                                           : Occasion(),
                            .history = *history,
                            .approvals = *approvals};
        if (!naming.occasion.isEmpty() || !naming.history.isEmpty() || !naming.approvals.isEmpty())
            found.append(naming);
    }
    return found;
}

QJsonArray PersonRepository::shownMentions(const QList<NamingChange> &changes)
{
    QJsonArray shown;
    for (const NamingChange &change : changes) {
        const QString id = change.head.id.toString();
        if (!change.occasion.isEmpty()) {
            shown.append(QJsonObject{
                {u"change"_s, id}, {u"ticket"_s, change.occasion.ticket}, {u"reason"_s, change.occasion.reason}});
        }
        const auto add = [&shown, &id](const auto &one) {
            shown.append(QJsonObject{{u"change"_s, id},
                                     {u"account"_s, one.account},
                                     {u"time"_s, Sql::toText(one.time)},
                                     {u"reason"_s, one.reason}});
        };
        std::ranges::for_each(change.history, add);
        // The history says the same of an approval that stands, unless somebody took it out there.
        for (const ChangeRepository::Approval &approval : change.approvals) {
            if (std::ranges::find(change.history, approval.reason, &HistoryEntry::reason) == change.history.cend())
                add(approval);
        }
    }
    return shown;
}

Result<> PersonRepository::eraseWritten(const NamingChange &naming, EraseSummary &summary, const QString &account,
                                        const QDateTime &now)
{
    ChangeRepository repository(m_access);
    const ChangeId id = naming.head.id;
    if (!naming.occasion.isEmpty()) {
        const auto forgotten =
            Sql::run(m_access.db, ChangeRows::forgetOccasion() + u" WHERE id = ?"_s, {id.toString()});
        if (!forgotten)
            return std::unexpected(forgotten.error());
    }
    for (const HistoryEntry &entry : naming.history) {
        const auto forgotten = Sql::runKept(
            m_access,
            ChangeRows::forgetReasons() + u" AND change_id = ? AND happened = ? AND account = ? AND key_name = ?"_s,
            {id.toString(), Sql::toText(entry.time), entry.account, entry.keyName});
        if (!forgotten)
            return std::unexpected(forgotten.error());
    }
    ++summary.reasons;
    const auto log = [&](const QString &event) {
        return AuditRepository(m_access).append({.time = now,
                                                 .change = id,
                                                 .batch = naming.head.batch,
                                                 .event = event,
                                                 .account = account,
                                                 .keyName = {},
                                                 .trackingId = {}});
    };
    if (Result<> logged = log(u"reason-erased"_s); !logged || naming.approvals.isEmpty())
        return logged;
    // The reason is signed with the approval: without it nobody could tell any more that the approval holds.
    if (Result<> removed = repository.removeApprovals(id); !removed)
        return removed;
    if (naming.head.state != ChangeState::Approved)
        return {}; // on its way: settled first, and sent again only with a new approval
    Result<> done = repository.saveState(id, ChangeState::Proposed);
    if (done)
        done = repository.addHistory({.change = id,
                                      .time = now,
                                      .account = account,
                                      .keyName = {},
                                      .state = ChangeState::Proposed,
                                      .trackingId = {},
                                      .note = u"person erased"_s});
    if (done)
        done = log(toWord(ChangeState::Proposed));
    summary.reviewAgain += id;
    return done;
}

} // namespace skranke
