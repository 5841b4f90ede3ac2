// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/merge.h"

#include "services/core/userfields.h"
#include "services/userimport/listmerge.h"
#include "services/userimport/protectedfield.h"

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

bool isEmpty(const FieldPath &path, const QJsonValue &value)
{
    return userfields::sameValue(path, value, absent);
}

/// What a field that cannot be empty falls back to (2.3): the others become absent.
QJsonValue defaultOf(QStringView member)
{
    if (member == "preferred_language"_L1)
        return almamember::single(member, u"en"_s);
    if (member == "status"_L1)
        return almamember::single(member, u"ACTIVE"_s);
    return absent;
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
        , m_file(policy.semantics == MergeSemantics::File)
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
    void lists(const QString &primaryId);
    void decide(FieldDecision decision);
    Merged finished(PlannedAction whenChanged);

    [[nodiscard]] FieldDecision stickyEmpty(const FieldPath &path, const QJsonValue &now,
                                            const QJsonValue &incoming) const;

    const QJsonObject &m_alma;
    const IncomingUser &m_incoming;
    const MergePolicy &m_policy;
    const DeliveredValues &m_delivered;
    bool m_file;
    Merged m_merged;
};

Merged Merger::run()
{
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
    decision.changes = !userfields::sameValue(decision.path, decision.now, decision.result);
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
    m_merged.result = userfields::applied(m_alma, m_merged.intent);
    return std::move(m_merged);
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
        id = other == m_incoming.fields.end() ? QString() : other->parts.value("value"_L1).toString();
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
        if (!field.group.isList() && field.isGiven())
            add(field.group.member, field.value, DecidedBy::NewUser);
    }
    lists(id);
    const auto addUnlessSaid = [&](const QString &member, const QString &value) {
        if (const IncomingField *field = m_incoming.field(member); !field || !field->isGiven())
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
        const bool says = m_file || fields.at(i).speaks();
        if (!fields.at(i).group.isList() && says)
            mappedSingle(i, fields.at(i));
    }
    if (m_file) {
        for (const QLatin1StringView member : loadedMembers) {
            if (!m_incoming.field(QString(member)))
                unmappedSingle(QString(member));
        }
    }
    const bool renamed = m_incoming.ltTarget == LtTarget::PrimaryIdentifier;
    lists(renamed ? m_incoming.lt : m_alma.value("primary_id"_L1).toString());
    profile();
    if (m_file) {
        const FieldPath roles{.member = u"user_role"_s, .element = {}};
        if (const QJsonValue now = userfields::value(m_alma, roles); !isEmpty(roles, now))
            decide({.path = roles, .now = now, .incoming = absent, .result = now, .rule = DecidedBy::RolesKept});
    }
}

void Merger::primaryId()
{
    if (m_incoming.ltTarget != LtTarget::PrimaryIdentifier)
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
        if (m_incoming.field(path.member))
            continue;
        const QJsonValue now = m_alma.value(path.member);
        // An external user must have an external id (401854) and may not get another (401858).
        const bool fill = name == "external_id"_L1 && isEmpty(path, now) && !m_policy.externalId.isEmpty();
        decide({.path = path,
                .now = now,
                .incoming = absent,
                .result = fill ? QJsonValue(m_policy.externalId) : now,
                .rule = DecidedBy::Profile});
    }
}

FieldDecision Merger::stickyEmpty(const FieldPath &path, const QJsonValue &now, const QJsonValue &incoming) const
{
    const bool cleared = m_file && m_policy.sisEmptySticky == SisEmptySticky::Clear && !isEmpty(path, now);
    return {.path = path,
            .now = now,
            .incoming = incoming,
            .result = cleared ? defaultOf(path.member) : now,
            .rule = DecidedBy::StickyEmpty,
            .disputed = m_file};
}

void Merger::mappedSingle(qsizetype group, const IncomingField &field)
{
    const FieldPath path{.member = field.group.member, .element = {}};
    const QJsonValue now = m_alma.value(path.member);
    const QJsonValue incoming = field.isGiven() ? field.value
        : field.presence == Presence::Empty     ? QJsonValue(QString())
                                                : absent;
    const bool agree = field.isGiven() && userfields::sameValue(path, now, field.value);
    const bool manual =
        m_delivered.isManual(group, comparedfields::normalForm(m_alma, field.group), comparedfields::normalForm(field));
    FieldDecision decision{.path = path, .now = now, .incoming = incoming, .result = now, .rule = DecidedBy::FileValue};
    if (!agree) {
        if (field.group.isSticky() && manual) {
            decision.rule = DecidedBy::AlmaSticky;
        } else if (field.isGiven()) {
            decision.result = field.value;
            decision.losesHandEdit = manual;
        } else if (field.group.isSticky()) {
            decision = stickyEmpty(path, now, incoming);
        } else {
            decision.rule = DecidedBy::EmptiedByFile;
            decision.result = defaultOf(path.member);
            decision.losesHandEdit = manual;
        }
    }
    decide(std::move(decision));
}

void Merger::unmappedSingle(const QString &member)
{
    const FieldPath path{.member = member, .element = {}};
    const QJsonValue now = m_alma.value(member);
    if (isEmpty(path, now))
        return;
    if (!userfields::stickyMembers().contains(member)) {
        decide({.path = path,
                .now = now,
                .incoming = absent,
                .result = defaultOf(member),
                .rule = DecidedBy::EmptiedByFile,
                .losesHandEdit = m_delivered.knowsAll()});
    } else if (m_delivered.knowsAll()) {
        decide({.path = path, .now = now, .incoming = absent, .result = now, .rule = DecidedBy::AlmaSticky});
    } else {
        decide(stickyEmpty(path, now, absent));
    }
}

void Merger::lists(const QString &primaryId)
{
    const ListMerge merge{.alma = m_alma,
                          .incoming = m_incoming,
                          .delivered = m_delivered,
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

Merged merge(const QJsonObject &alma, const IncomingUser &incoming, const MergePolicy &policy,
             const DeliveredValues &delivered)
{
    return Merger(alma, incoming, policy, delivered).run();
}

} // namespace skranke
