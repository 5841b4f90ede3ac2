// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/merge.h"

#include "services/core/userfields.h"
#include "services/userimport/listmerge.h"
#include "services/userimport/protectedfield.h"
#include "services/userimport/singlemerge.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Single-value fields that the nightly load reads (`spec/user-import.md` 2.3, column "SIS").
constexpr std::array loadedMembers{
    "first_name"_L1,       "middle_name"_L1,        "last_name"_L1,       "pin_number"_L1,
    "user_title"_L1,       "job_category"_L1,       "job_description"_L1, "gender"_L1,
    "user_group"_L1,       "campus_code"_L1,        "web_site_url"_L1,    "cataloger_level"_L1,
    "birth_date"_L1,       "preferred_language"_L1, "expiry_date"_L1,     "pref_first_name"_L1,
    "pref_middle_name"_L1, "pref_last_name"_L1,     "status"_L1,
};

constexpr std::array profileMembers{"record_type"_L1, "account_type"_L1, "external_id"_L1};

const QJsonValue absent(QJsonValue::Undefined);

bool isLoaded(const QString &member)
{
    return std::ranges::any_of(loadedMembers, [&member](QLatin1StringView name) { return name == member; });
}

bool isKept(const FieldDecision &decision)
{
    return userfields::sameValue(decision.path, decision.now, decision.result);
}

/// One merge under way.
class Merger {
public:
    Merger(const QJsonObject &alma, const IncomingUser &incoming, const MergePolicy &policy,
           const DeliveredValues &delivered)
        : m_alma(alma)
        , m_incoming(incoming)
        , m_policy(policy)
        , m_delivered(delivered)
        , m_singles{.policies = policy.fields,
                    .file = policy.semantics == MergeSemantics::File,
                    .sisEmptySticky = policy.sisEmptySticky}
        , m_file(policy.semantics == MergeSemantics::File)
        , m_readsWhole(m_file && !incoming.deactivates)
    {
    }

    Merged run();

private:
    void create();
    void update();
    void primaryId();
    void profile();
    void mappedSingle(qsizetype group, const IncomingField &field);
    void unmappedSingle(const QString &member);
    /// Not for a record to say: the profile's, or what cannot be changed (6.1, 6.2).
    [[nodiscard]] bool isFromProfile(QStringView member) const;
    void lists(const QString &primaryId);
    void decide(FieldDecision decision);
    [[nodiscard]] QStringList overrides() const;
    Merged finished(PlannedAction whenChanged);

    const QJsonObject &m_alma;
    const IncomingUser &m_incoming;
    const MergePolicy &m_policy;
    const DeliveredValues &m_delivered;
    SingleMerge m_singles;
    bool m_file;
    bool m_readsWhole; // Alma's load takes the record as it stands: what it does not say is emptied
    Merged m_merged;
};

Merged Merger::run()
{
    if (m_alma.isEmpty() && m_incoming.deactivates)
        return std::move(m_merged);
    if (m_alma.isEmpty()) {
        create();
        return std::move(m_merged);
    }
    if (userfields::sameValue({.member = u"account_type"_s, .element = {}}, m_alma.value("account_type"_L1),
                              almamember::single(u"account_type", u"INTERNAL"_s))) {
        m_merged.action = PlannedAction::Held;
        m_merged.heldBecause = u"L09"_s;
        m_merged.result = m_alma;
        return std::move(m_merged);
    }
    update();
    return finished(PlannedAction::Update);
}

void Merger::decide(FieldDecision decision)
{
    decision.changes = !isKept(decision);
    decision.losesHandEdit = decision.losesHandEdit && decision.changes;
    // Equal values share their memory: a plan keeps some twenty decisions for every user.
    if (decision.incoming == decision.now)
        decision.incoming = decision.now;
    if (decision.result == decision.now)
        decision.result = decision.now;
    else if (decision.result == decision.incoming)
        decision.result = decision.incoming;
    m_merged.fields.append(std::move(decision));
}

Merged Merger::finished(PlannedAction whenChanged)
{
    for (const FieldDecision &field : std::as_const(m_merged.fields)) {
        if (!field.changes)
            continue;
        m_merged.intent.append({.path = field.path,
                                .oldValue = field.now,
                                .newValue = field.result,
                                .rule = field.rule,
                                .reason = field.reason,
                                .losesHandEdit = field.losesHandEdit});
    }
    m_merged.action = m_merged.intent.isEmpty() ? PlannedAction::Unchanged : whenChanged;
    m_merged.overrides = overrides();
    m_merged.result = userfields::applied(m_alma, m_merged.intent);
    return std::move(m_merged);
}

QStringList Merger::overrides() const
{
    QStringList names;
    for (const Edit &edit : m_merged.intent) {
        const auto policy = m_policy.fields.constFind(edit.path.member);
        const bool isForced = policy != m_policy.fields.constEnd()
            && (edit.rule == DecidedBy::Protection || policy->policy == FieldPolicy::Replace);
        const QString name = userfields::overrideName(edit.path.member);
        if (isForced && userfields::stickyMembers().contains(edit.path.member) && !names.contains(name))
            names.append(name);
    }
    return names;
}

void Merger::create()
{
    // The API demands a primary id. A barcode institution's `LT` is not it, and the same value may not stand twice on
    // one user (`user-import.md` 4): then the other identifier takes the place.
    QString id = m_incoming.lt;
    if (m_incoming.ltTarget == LtTarget::Barcode) {
        const auto other = std::ranges::find_if(m_incoming.fields, [](const IncomingField &field) {
            return field.group.member == "user_identifier"_L1 && field.group.type != "BARCODE"_L1 && field.isGiven();
        });
        id = other == m_incoming.fields.end() ? QString() : other->elements.first().parts.value("value"_L1).toString();
    }
    if (id.isEmpty()) {
        m_merged.action = PlannedAction::Held;
        m_merged.heldBecause = u"L12"_s;
        return;
    }
    const auto add = [this](const QString &member, const QJsonValue &value, DecidedBy rule) {
        decide({.path = {.member = member, .element = {}},
                .now = absent,
                .incoming = rule == DecidedBy::Profile ? absent : value,
                .result = value,
                .rule = rule});
    };
    add(u"primary_id"_s, id, DecidedBy::NewUser);
    for (const IncomingField &field : m_incoming.fields) {
        if (!field.group.isList() && field.isGiven() && !isFromProfile(field.group.member))
            add(field.group.member, field.value, DecidedBy::NewUser);
    }
    lists(id);
    const auto addUnlessSaid = [&](const QString &member, const QString &value) {
        const IncomingField *field = m_incoming.field(member);
        if (!field || !field->isGiven() || isFromProfile(member))
            add(member, almamember::single(member, value), DecidedBy::Profile);
    };
    addUnlessSaid(u"record_type"_s, u"PUBLIC"_s);
    addUnlessSaid(u"account_type"_s, u"EXTERNAL"_s);
    addUnlessSaid(u"external_id"_s, m_policy.externalId);
    addUnlessSaid(u"status"_s, u"ACTIVE"_s);
    m_merged = finished(PlannedAction::Create);
}

void Merger::update()
{
    primaryId();
    const auto &fields = m_incoming.fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const IncomingField &field = fields.at(i);
        const bool says = field.speaks() || (m_readsWhole && isLoaded(field.group.member));
        if (!field.group.isList() && says && !isFromProfile(field.group.member))
            mappedSingle(i, field);
    }
    if (m_incoming.deactivates)
        return;
    if (m_readsWhole) {
        for (const QLatin1StringView member : loadedMembers) {
            if (!m_incoming.field(QString(member)))
                unmappedSingle(QString(member));
        }
    }
    const bool renamed = m_incoming.ltTarget == LtTarget::PrimaryIdentifier && !m_incoming.lt.isEmpty();
    lists(renamed ? m_incoming.lt : m_alma.value("primary_id"_L1).toString());
    profile();
    if (m_readsWhole) {
        const FieldPath roles{.member = u"user_role"_s, .element = {}};
        if (const QJsonValue now = userfields::value(m_alma, roles); !SingleMerge::isEmpty(roles, now))
            decide({.path = roles, .now = now, .incoming = absent, .result = now, .rule = DecidedBy::RolesKept});
    }
}

bool Merger::isFromProfile(QStringView member) const
{
    // `record_type` is as sent for the API; an external user stays one and keeps its profile's code (401858).
    return member == "account_type"_L1 || member == "external_id"_L1 || (m_file && member == "record_type"_L1);
}

void Merger::primaryId()
{
    // A user that comes whole may be found by another identifier than the primary id, and lack that.
    if (m_incoming.ltTarget != LtTarget::PrimaryIdentifier || m_incoming.lt.isEmpty())
        return;
    const FieldPath path{.member = u"primary_id"_s, .element = {}};
    const QJsonValue now = m_alma.value(path.member);
    const bool same = userfields::sameValue(path, now, m_incoming.lt);
    decide({.path = path,
            .now = now,
            .incoming = m_incoming.lt,
            .result = same ? now : QJsonValue(m_incoming.lt),
            .rule = same ? DecidedBy::FileValue : DecidedBy::Rename});
}

void Merger::profile()
{
    for (const QLatin1StringView name : profileMembers) {
        const FieldPath path{.member = QString(name), .element = {}};
        const IncomingField *said = m_incoming.field(path.member);
        if (said && said->speaks() && !isFromProfile(path.member))
            continue;
        const QJsonValue now = m_alma.value(path.member);
        // An external user must have an external id (401854) and may not get another (401858).
        const bool fill = name == "external_id"_L1 && SingleMerge::isEmpty(path, now) && !m_policy.externalId.isEmpty();
        decide({.path = path,
                .now = now,
                .incoming = said && said->isGiven() ? said->value : absent,
                .result = fill ? QJsonValue(m_policy.externalId) : now,
                .rule = DecidedBy::Profile});
    }
}

void Merger::mappedSingle(qsizetype group, const IncomingField &field)
{
    const QByteArray said = comparedfields::normalForm(field);
    const bool manual = m_delivered.isManual(group, comparedfields::normalForm(m_alma, field.group), said);
    FieldDecision decision = m_singles.mapped(m_alma.value(field.group.member), field, manual);
    decision.liftsProtection =
        field.group.isSticky() && manual && field.isGiven() && m_delivered.isLast(group, said) && isKept(decision);
    decide(std::move(decision));
}

void Merger::unmappedSingle(const QString &member)
{
    const FieldPath path{.member = member, .element = {}};
    const QJsonValue now = m_alma.value(member);
    if (SingleMerge::isEmpty(path, now))
        return;
    decide(m_singles.unmapped(path, now, m_delivered.knowsAll()));
}

void Merger::lists(const QString &primaryId)
{
    const ListMerge merge{.alma = m_alma,
                          .incoming = m_incoming,
                          .delivered = m_delivered,
                          .policies = m_policy.fields,
                          .file = m_file,
                          .sisEmptySticky = m_policy.sisEmptySticky,
                          .primaryId = primaryId};
    for (const QString &member : userfields::listMembers()) {
        const auto decisions = merge.decisions(member);
        for (const FieldDecision &decision : decisions)
            decide(decision);
    }
}

} // namespace

qint64 Merged::protectedFields() const
{
    return std::ranges::count_if(fields, isProtected);
}

qint64 Merged::lostEdits() const
{
    return std::ranges::count_if(fields, &FieldDecision::losesHandEdit);
}

qint64 Merged::liftedProtections() const
{
    return std::ranges::count_if(fields, &FieldDecision::liftsProtection);
}

Merged merge(const QJsonObject &alma, const IncomingUser &incoming, const MergePolicy &policy,
             const DeliveredValues &delivered)
{
    return Merger(alma, incoming, policy, delivered).run();
}

} // namespace skranke
