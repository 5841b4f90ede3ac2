// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/planbuilder.h"

#include "services/core/canonicaljson.h"
#include "services/core/parallel.h"
#include "services/core/sha256.h"
#include "services/userimport/riskrules.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// A new user, although the record gives up an id (`spec/user-import.md` 5.2).
constexpr QLatin1StringView oldIdUnknown("L07");

/// Users whose texts for the digest are made, and kept, at a time.
constexpr qsizetype digestedAtOnce = 512;

QByteArray actionByte(PlannedAction action)
{
    switch (action) {
    case PlannedAction::Create:
        return "create"_ba;
    case PlannedAction::Update:
        return "update"_ba;
    case PlannedAction::Unchanged:
        return "unchanged"_ba;
    case PlannedAction::Missing:
        return "missing"_ba;
    case PlannedAction::Held:
        return "held"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

void insertUnlessAbsent(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        object.insert(name, value);
}

QJsonArray decisionsToJson(const QList<FieldDecision> &fields)
{
    QJsonArray array;
    for (const FieldDecision &field : fields) {
        QJsonObject object{{u"path"_s, field.path.toString()}, {u"rule"_s, toWord(field.rule)}};
        insertUnlessAbsent(object, u"now"_s, field.now);
        insertUnlessAbsent(object, u"incoming"_s, field.incoming);
        insertUnlessAbsent(object, u"result"_s, field.result);
        if (field.losesHandEdit)
            object.insert(u"loses_hand_edit"_s, true);
        if (field.disputed)
            object.insert(u"disputed"_s, true);
        if (field.liftsProtection)
            object.insert(u"lifts_protection"_s, true);
        if (!field.reason.isEmpty())
            object.insert(u"reason"_s, field.reason);
        array.append(object);
    }
    return array;
}

/// One planned user as the digest of the plan covers it. A change's digest stands for all that it holds.
QByteArray coveredText(const PlannedUser &user)
{
    QJsonObject object{{u"id"_s, user.primaryId.toString()},
                       {u"action"_s, QString::fromLatin1(actionByte(user.action))},
                       {u"record"_s, user.record},
                       {u"line"_s, user.line},
                       {u"findings"_s, QJsonArray::fromStringList(user.findings)},
                       {u"held"_s, user.heldBecause}};
    if (user.change.digest.isEmpty())
        object.insert(u"fields"_s, decisionsToJson(user.fields));
    else
        object.insert(u"change"_s, QString::fromLatin1(user.change.digest.toHex()));
    return canonicalJson(object) + '\n';
}

} // namespace

PlanBuilder::PlanBuilder(const Institution &institution, MergeSemantics semantics, CheckReport report, GroupKinds kinds)
    : m_policy{.semantics = semantics,
               .sisEmptySticky = institution.sisEmptySticky,
               .externalId = institution.externalId}
    , m_kinds(std::move(kinds))
{
    m_plan.semantics = semantics;
    m_plan.institution = institution.code;
    m_plan.file = QFileInfo(report.file).fileName();
    m_plan.sha256 = report.sha256;
    m_plan.summary.records = report.records;
    m_plan.report = std::move(report);
}

Change PlanBuilder::changeFor(const PlanSubject &subject, const Merged &merged, const QStringList &findings) const
{
    Change change;
    change.operation = merged.action == PlannedAction::Create ? Operation::Create : Operation::Update;
    const QJsonObject &holder = merged.action == PlannedAction::Create ? merged.result : subject.alma;
    change.target = {
        .institution = m_plan.institution, .kind = TargetKind::User, .key = holder.value(u"primary_id").toString()};
    change.base = subject.alma;
    change.intent = merged.intent;
    change.result = merged.result;
    change.overrides = merged.overrides;
    change.evidence.file = m_plan.file;
    change.evidence.fileSha256 = m_plan.sha256;
    change.evidence.record = subject.record;
    change.evidence.line = subject.line;
    change.evidence.findings = findings;
    change.digest = changeDigest(change);
    change.id = changeIdFor(change.digest);
    return change;
}

QString PlanBuilder::heldReasonOf(const PlanSubject &subject, const Merged &merged) const
{
    // A record with an error would be rejected, lost or attached to the wrong person (`spec/user-import.md` 5).
    if (!subject.error.isEmpty())
        return subject.error;
    // Alma's own load asks nobody, so its forecast knows no risks.
    const bool judgesRisks = m_plan.semantics == MergeSemantics::Api;
    if (judgesRisks && !subject.risk.isEmpty())
        return subject.risk;
    if (!subject.conflict.isEmpty())
        return subject.conflict;
    if (!merged.heldBecause.isEmpty() || !judgesRisks || merged.action != PlannedAction::Update)
        return merged.heldBecause;
    return riskOf(merged.fields, m_kinds);
}

DecidedUser PlanBuilder::decide(PlanSubject subject) const
{
    MergePolicy policy = m_policy;
    policy.fields = std::move(subject.policies);
    Merged merged = merge(subject.alma, subject.incoming, policy, subject.delivered);
    DecidedUser decided{.user = {.action = merged.action},
                        .protectedFields = merged.protectedFields(),
                        .liftedProtections = merged.liftedProtections()};
    const bool isHeldBack = !subject.error.isEmpty() || !subject.conflict.isEmpty();
    if (isHeldBack)
        decided.liftedProtections = 0; // such a record is not imported at all
    if (merged.action == PlannedAction::Unchanged && (decided.protectedFields == 0 || isHeldBack)) {
        decided.protectedFields = 0;
        return decided;
    }
    PlannedUser &user = decided.user;
    user.record = subject.record;
    user.line = subject.line;
    user.primaryId = PrimaryId((subject.alma.isEmpty() ? merged.result : subject.alma).value(u"primary_id").toString());
    if (user.primaryId.isEmpty())
        user.primaryId = PrimaryId(subject.incoming.lt);
    user.findings = std::move(subject.findings);
    user.heldBecause = heldReasonOf(subject, merged);
    if (!user.heldBecause.isEmpty()) {
        const bool isRule = user.heldBecause.size() == 3 && user.heldBecause.at(1).isDigit();
        if (isRule && !user.findings.contains(user.heldBecause))
            user.findings.append(user.heldBecause);
        user.action = PlannedAction::Held;
        decided.protectedFields = 0; // nothing happens to this user, so nothing is kept from happening
    } else if (user.action != PlannedAction::Unchanged) {
        if (user.action == PlannedAction::Create && !subject.incoming.gl.isEmpty())
            user.findings.append(QString(oldIdUnknown));
        decided.lostEdits = merged.lostEdits();
        if (m_plan.semantics == MergeSemantics::Api)
            user.change = changeFor(subject, merged, user.findings);
    }
    user.fields = std::move(merged.fields);
    return decided;
}

void PlanBuilder::add(DecidedUser decided)
{
    PlanSummary &summary = m_plan.summary;
    summary.protectedFields += decided.protectedFields;
    summary.lostEdits += decided.lostEdits;
    summary.liftedProtections += decided.liftedProtections;
    switch (decided.user.action) {
    case PlannedAction::Unchanged:
        ++summary.unchanged;
        if (decided.protectedFields == 0)
            return; // a plan of a million users holds only those it has something to say of
        break;
    case PlannedAction::Create:
        ++summary.create;
        if (decided.user.findings.contains(oldIdUnknown))
            ++summary.warnedByRule[QString(oldIdUnknown)];
        break;
    case PlannedAction::Update:
        ++summary.update;
        break;
    case PlannedAction::Held:
        ++summary.held;
        ++summary.heldByRule[decided.user.heldBecause];
        break;
    case PlannedAction::Missing:
        Q_UNREACHABLE();
    }
    m_plan.users.append(std::move(decided.user));
}

void PlanBuilder::addUnchanged(qint64 count)
{
    m_plan.summary.unchanged += count;
}

void PlanBuilder::announce(QList<EndingProtection> ending)
{
    m_plan.endingProtections = std::move(ending);
}

void PlanBuilder::addMissing(QList<PrimaryId> listed, qint64 count)
{
    std::ranges::sort(listed);
    for (PrimaryId &id : listed)
        m_plan.users.append({.action = PlannedAction::Missing, .primaryId = std::move(id)});
    m_plan.summary.missing = count;
}

Plan PlanBuilder::finished()
{
    PlanSummary &summary = m_plan.summary;
    summary.changes = summary.create + summary.update;
    Sha256 batch;
    batch.add(m_plan.institution.toString().toUtf8());
    batch.add(m_plan.sha256.toLatin1());
    Sha256 digest;
    digest.add(canonicalJson({{u"institution"_s, m_plan.institution.toString()},
                              {u"semantics"_s, m_plan.semantics == MergeSemantics::Api ? u"api"_s : u"file"_s},
                              {u"sha256"_s, m_plan.sha256},
                              {u"unchanged"_s, summary.unchanged},
                              {u"missing"_s, summary.missing}}));
    for (const PlannedUser &user : std::as_const(m_plan.users))
        batch.add(user.change.digest);
    for (qsizetype first = 0; first < m_plan.users.size(); first += digestedAtOnce) {
        const auto users = std::span(std::as_const(m_plan.users)).subspan(static_cast<size_t>(first));
        const auto texts = inParallel(std::min(users.size(), size_t{digestedAtOnce}),
                                      [users](size_t i) { return coveredText(users[i]); });
        for (const QByteArray &text : texts)
            digest.add(text);
    }
    summary.batch = BatchId(u'b' + QString::fromLatin1(batch.result().first(8).toHex()));
    for (PlannedUser &user : m_plan.users) {
        if (!user.change.id.isEmpty())
            user.change.batch = summary.batch;
    }
    m_plan.digest = digest.result();
    return std::move(m_plan);
}

} // namespace skranke
