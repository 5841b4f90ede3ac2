// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakebook.h"

#include "services/queue/brakefile.h"
#include "services/queue/keyring.h"
#include "services/queue/signedreason.h"
#include "services/store/auditrepository.h"
#include "services/store/changelookup.h"
#include "services/store/sql.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> refused(const QString &code, const QString &subject = {})
{
    return std::unexpected(Error{.kind = Error::Kind::Rejected, .code = code, .subject = subject});
}

/// 0 is off, and off is the loosest.
double stricter(double one, double other)
{
    if (one <= 0 || other <= 0)
        return std::max(one, other);
    return std::min(one, other);
}

} // namespace

bool BrakeStop::isLifted() const
{
    QSet<QString> accounts;
    QSet<SigningKeyId> keys;
    for (const BrakeLift &lift : lifts) {
        if (lift.holds) {
            accounts.insert(lift.account);
            keys.insert(lift.key);
        }
    }
    return !damaged && accounts.size() >= 2 && keys.size() >= 2;
}

BrakeBook::BrakeBook(StoreAccess &access, QString account)
    : m_access(access)
    , m_brakes(access)
    , m_account(std::move(account))
{
}

Result<> BrakeBook::log(const QString &event, const QString &what)
{
    return AuditRepository(m_access).append(
        {.time = QDateTime::currentDateTimeUtc(), .event = event, .account = m_account, .keyName = what});
}

Result<QList<BrakeRule>> BrakeBook::rules(const InstitutionCode &institution)
{
    const auto limits = m_brakes.limits();
    if (!limits)
        return std::unexpected(limits.error());
    QList<BrakeRule> rules = shippedBrakeRules();
    // In the order of the code those for all come first, so that an institution's own stand over them.
    for (const BrakeLimit &limit : *limits) {
        const auto rule = std::ranges::find(rules, limit.rule, &BrakeRule::id);
        if (rule == rules.end() || (!limit.institution.isEmpty() && limit.institution != institution))
            continue;
        rule->warns = limit.damaged ? stricter(rule->warns, limit.warns) : limit.warns;
        rule->stops = limit.damaged ? stricter(rule->stops, limit.stops) : limit.stops;
    }
    return rules;
}

Result<> BrakeBook::setLimit(const QString &rule, const InstitutionCode &institution, std::optional<double> warns,
                             std::optional<double> stops)
{
    for (const auto &value : {warns, stops}) {
        if (value && (!std::isfinite(*value) || *value < 0))
            return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s, .subject = rule});
    }
    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto now = rules(institution);
    if (!now)
        return std::unexpected(now.error());
    const auto there = std::ranges::find(*now, rule, &BrakeRule::id);
    if (there == now->cend()) {
        return std::unexpected(Error{.kind = Error::Kind::NotFound, .code = u"unknown-brake"_s, .subject = rule});
    }
    const BrakeLimit limit{.rule = rule,
                           .institution = institution,
                           .warns = warns.value_or(there->warns),
                           .stops = stops.value_or(there->stops),
                           .changed = QDateTime::currentDateTimeUtc(),
                           .account = m_account};
    Result<> done = m_brakes.saveLimit(limit);
    if (done)
        done = log(u"brake-limit"_s,
                   u"%1 %2 warns %3 stops %4, before %5 %6"_s.arg(rule, institution.toString())
                       .arg(limit.warns)
                       .arg(limit.stops)
                       .arg(there->warns)
                       .arg(there->stops));
    if (done)
        done = transaction.commit();
    return done;
}

Result<> BrakeBook::resetLimit(const QString &rule, const InstitutionCode &institution)
{
    if (!std::ranges::contains(shippedBrakeRules(), rule, &BrakeRule::id)) {
        return std::unexpected(Error{.kind = Error::Kind::NotFound, .code = u"unknown-brake"_s, .subject = rule});
    }
    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Result<> done = m_brakes.removeLimit(rule, institution);
    if (done)
        done = log(u"brake-limit"_s, u"%1 %2 as shipped"_s.arg(rule, institution.toString()));
    if (done)
        done = transaction.commit();
    return done;
}

Result<> BrakeBook::pass(const Batch &batch, QList<Change> &changes, const QList<BrakeVerdict> &verdicts)
{
    if (!skranke::stops(verdicts))
        return {};
    for (Change &change : changes)
        change.digest = changeDigest(change);
    const StoredBrakeStop stop{
        .id = {},
        .digest = brakeDigest(batch.institution, changes, verdicts),
        .institution = batch.institution,
        .title = batch.title,
        .changes = changes.size(),
        .verdicts = verdictsToJson(verdicts),
        .made = QDateTime::currentDateTimeUtc(),
        .account = m_account,
    };
    StoredBrakeStop named = stop;
    named.id = u's' + QString::fromLatin1(stop.digest.first(8).toHex());

    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto there = m_brakes.stop(named.id);
    if (!there)
        return std::unexpected(there.error());
    bool isLifted = false;
    bool isWhole = false;
    if (*there) {
        const auto known = stopFrom(**there);
        if (!known)
            return std::unexpected(known.error());
        isWhole = !known->damaged && (*there)->digest == stop.digest;
        isLifted = isWhole && known->isLifted();
    }
    Result<> done = isWhole ? Result<>() : m_brakes.saveStop(named); // what was altered is made good
    if (done)
        done = log(isLifted ? u"brake-passed"_s : u"brake-stopped"_s, named.id);
    if (done)
        done = transaction.commit();
    if (!done || isLifted)
        return done;
    return refused(u"brake-stopped"_s, named.id);
}

Result<BrakeStop> BrakeBook::stopFrom(const StoredBrakeStop &stored)
{
    const auto verdicts = verdictsFromJson(stored.verdicts);
    BrakeStop stop{
        .id = stored.id,
        .institution = stored.institution,
        .title = stored.title,
        .changes = stored.changes,
        .verdicts = verdicts.value_or(QList<BrakeVerdict>()),
        .made = stored.made,
        .account = stored.account,
        .lifts = {},
        .damaged = stored.damaged || !verdicts,
    };
    const auto lifts = m_brakes.lifts(stored.id);
    if (!lifts)
        return std::unexpected(lifts.error());
    SigningKeyRepository keys(m_access);
    for (const StoredBrakeLift &lift : *lifts) {
        const auto key = keys.find(lift.key);
        if (!key)
            return std::unexpected(key.error());
        const bool counts = *key && BrakeFile::holds(stored, lift, **key);
        stop.lifts.append({.account = lift.account,
                           .key = lift.key,
                           .reason = lift.reason,
                           .time = lift.time,
                           .holds = counts,
                           .erased = lift.erased});
    }
    return stop;
}

Result<QList<BrakeStop>> BrakeBook::stops()
{
    const auto stored = m_brakes.stops();
    if (!stored)
        return std::unexpected(stored.error());
    QList<BrakeStop> stops;
    for (const StoredBrakeStop &one : *stored) {
        auto stop = stopFrom(one);
        if (!stop)
            return std::unexpected(stop.error());
        stops.append(*std::move(stop));
    }
    return stops;
}

Result<BrakeStop> BrakeBook::find(const QString &id)
{
    const auto stored = m_brakes.stop(id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored) {
        return std::unexpected(Error{.kind = Error::Kind::NotFound, .code = u"unknown-brake-stop"_s, .subject = id});
    }
    return stopFrom(**stored);
}

Result<StoredBrakeStop> BrakeBook::liftable(const QString &id)
{
    const auto stored = m_brakes.stop(id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto stop = find(id);
    if (!stop)
        return std::unexpected(stop.error());
    if (stop->damaged)
        return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"brake-stop-altered"_s, .subject = id});
    if (stop->isLifted())
        return refused(u"brake-lifted"_s, id);
    return **stored;
}

Result<StoredBrakeLift> BrakeBook::signedLift(const StoredBrakeStop &stop, const QString &typedReason)
{
    const auto reason = checkedReason(typedReason);
    if (!reason)
        return std::unexpected(reason.error());
    if (reason->isEmpty())
        return refused(u"brake-reason"_s);
    const auto own = Keyring(m_access, m_account).own();
    if (!own)
        return std::unexpected(own.error());
    StoredBrakeLift lift{.account = m_account,
                         .key = own->key.id,
                         .reason = *reason,
                         .time = QDateTime::currentDateTimeUtc(),
                         .signature = {},
                         .salt = newReasonSalt()};
    lift.reasonDigest = reasonDigest(lift.salt, lift.reason);
    lift.signature = own->secret.sign(BrakeFile::liftMessage(stop, lift));
    if (const auto logged = log(u"brake-lift"_s, stop.id + u' ' + lift.key.toString()); !logged)
        return std::unexpected(logged.error());
    return lift;
}

Result<> BrakeBook::saveLift(const QString &id, const StoredBrakeLift &lift)
{
    const auto stop = find(id);
    if (!stop)
        return std::unexpected(stop.error());
    if (std::ranges::any_of(stop->lifts, [&lift](const BrakeLift &other) {
            return other.holds && (other.account == lift.account || other.key == lift.key);
        }))
        return refused(u"brake-same-person"_s, id);
    return m_brakes.saveLift(id, lift);
}

Result<BrakeStop> BrakeBook::lift(const QString &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(u"brake-reason"_s);
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto stored = liftable(id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto lift = signedLift(*stored, reason);
    if (!lift)
        return std::unexpected(lift.error());
    Result<> done = saveLift(id, *lift);
    const auto after = done ? find(id) : std::unexpected(done.error());
    if (after)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    return after;
}

Result<bool> BrakeBook::needsSecond(const BatchId &batch, const InstitutionCode &institution)
{
    const auto limits = rules(institution);
    if (!limits)
        return std::unexpected(limits.error());
    ChangeLookup lookup(m_access);
    for (const auto &[id, operation] : {std::pair{u"second.changes"_s, std::optional<Operation>()},
                                        std::pair{u"second.deletes"_s, std::optional(Operation::Delete)}}) {
        const auto rule = std::ranges::find(*limits, id, &BrakeRule::id);
        if (rule == limits->cend() || rule->stops <= 0)
            continue;
        // A batch of a million need not be counted to its end.
        const auto count =
            lookup.countInBatch(batch, operation, static_cast<int>(std::ceil(std::min(rule->stops, 1e9))));
        if (!count)
            return std::unexpected(count.error());
        if (skranke::stops(judge({*rule}, {{.id = id, .measured = double(*count), .count = *count}})))
            return true;
    }
    return false;
}

} // namespace skranke
