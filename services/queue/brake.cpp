// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brake.h"

#include "services/core/canonicaljson.h"
#include "services/core/sha256.h"
#include "services/core/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr WordTable<BrakeUnit, 2> unitWords{{
    {BrakeUnit::Count, "count"_L1},
    {BrakeUnit::Percent, "percent"_L1},
}};

constexpr WordTable<BrakeOutcome, 3> outcomeWords{{
    {BrakeOutcome::Pass, "pass"_L1},
    {BrakeOutcome::Warn, "warn"_L1},
    {BrakeOutcome::Stop, "stop"_L1},
}};

bool reaches(double measured, double upper, double lower)
{
    return (upper > 0 && measured >= upper) || (lower < 0 && measured <= lower);
}

/// Of the two limits the one on the figure's side.
double limitFor(double measured, double upper, double lower)
{
    return (measured < 0 && lower < 0) || upper <= 0 ? lower : upper;
}

BrakeVerdict judged(const BrakeRule &rule, const BrakeMeasure &measure)
{
    BrakeVerdict verdict{.id = rule.id, .unit = rule.unit, .measured = measure.measured, .subject = measure.subject};
    verdict.limit = limitFor(measure.measured, rule.stops, rule.stopsBelow);
    if (!std::isfinite(measure.measured)) {
        verdict.measured = 0; // what is no number cannot be stored as one
        verdict.outcome = BrakeOutcome::Stop;
        return verdict;
    }
    if (reaches(measure.measured, rule.stops, rule.stopsBelow)) {
        verdict.outcome = measure.count >= rule.fromCount ? BrakeOutcome::Stop : BrakeOutcome::Warn;
    } else if (reaches(measure.measured, rule.warns, rule.warnsBelow)) {
        verdict.outcome = BrakeOutcome::Warn;
        verdict.limit = limitFor(measure.measured, rule.warns, rule.warnsBelow);
    }
    return verdict;
}

std::optional<BrakeRule> ruleFrom(const QJsonObject &object)
{
    static const QSet<QString> members{u"id"_s,         u"unit"_s,        u"warns"_s,
                                       u"stops"_s,      u"warns_below"_s, u"stops_below"_s,
                                       u"from_count"_s, u"learns"_s,      u"semester_factor"_s};
    const auto names = object.keys();
    if (!std::ranges::all_of(names, [](const QString &name) { return members.contains(name); }))
        return std::nullopt;
    const auto unit = valueOf(unitWords, object.value(u"unit").toString());
    BrakeRule rule{.id = object.value(u"id").toString()};
    if (rule.id.isEmpty() || !unit)
        return std::nullopt;
    rule.unit = *unit;
    bool isWhole = true;
    const auto number = [&](const QString &name, double usual = 0) {
        const QJsonValue value = object.value(name);
        isWhole = isWhole && (value.isUndefined() || value.isDouble());
        return value.toDouble(usual);
    };
    rule.warns = number(u"warns"_s);
    rule.stops = number(u"stops"_s);
    rule.warnsBelow = number(u"warns_below"_s);
    rule.stopsBelow = number(u"stops_below"_s);
    const double count = number(u"from_count"_s);
    rule.fromCount = static_cast<qint64>(count);
    const QJsonValue learns = object.value(u"learns");
    rule.learns = learns.toBool();
    rule.semesterFactor = number(u"semester_factor"_s, 1);
    isWhole = isWhole && (learns.isUndefined() || learns.isBool()) && rule.semesterFactor >= 1;
    isWhole = isWhole && rule.warns >= 0 && rule.stops >= 0 && rule.warnsBelow <= 0 && rule.stopsBelow <= 0
        && count >= 0 && count < 1e9;
    return isWhole ? std::optional(rule) : std::nullopt;
}

} // namespace

QList<BrakeVerdict> judge(const QList<BrakeRule> &rules, const QList<BrakeMeasure> &measures)
{
    QList<BrakeVerdict> verdicts;
    for (const BrakeMeasure &measure : measures) {
        const auto rule = std::ranges::find(rules, measure.id, &BrakeRule::id);
        verdicts.append(rule != rules.cend() ? judged(*rule, measure)
                                             : BrakeVerdict{.id = measure.id, .outcome = BrakeOutcome::Stop});
    }
    return verdicts;
}

bool stops(const QList<BrakeVerdict> &verdicts)
{
    return std::ranges::any_of(verdicts,
                               [](const BrakeVerdict &verdict) { return verdict.outcome == BrakeOutcome::Stop; });
}

Result<QList<BrakeRule>> brakeRulesFromJson(const QByteArray &json)
{
    const auto bad = [](const QString &detail) {
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s, .detail = detail, .subject = u"brakes"_s});
    };
    const QJsonValue table = QJsonDocument::fromJson(json).object().value(u"rules");
    if (!table.isArray())
        return bad(u"no table of brakes"_s);
    QList<BrakeRule> rules;
    for (const QJsonValue &entry : table.toArray()) {
        const auto rule = ruleFrom(entry.toObject());
        if (!rule)
            return bad(u"a brake's row is not whole"_s);
        if (std::ranges::contains(rules, rule->id, &BrakeRule::id))
            return bad(u"a brake stands twice"_s);
        rules.append(*rule);
    }
    return rules;
}

const QList<BrakeRule> &shippedBrakeRules()
{
    static const QList<BrakeRule> rules = [] {
        QFile file(u":/skranke/brakes.json"_s);
        const auto read =
            file.open(QIODevice::ReadOnly) ? brakeRulesFromJson(file.readAll()) : std::unexpected(Error{});
        if (!read)
            qFatal("the shipped table of brakes cannot be read"); // a broken program: better none than one without
        return *read;
    }();
    return rules;
}

QString toWord(BrakeOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

QString toWord(BrakeUnit unit)
{
    return wordOf(unitWords, unit);
}

QJsonArray measuresToJson(const QList<BrakeMeasure> &measures)
{
    QJsonArray array;
    for (const BrakeMeasure &measure : measures) {
        QJsonObject object{{u"id"_s, measure.id}, {u"measured"_s, measure.measured}, {u"count"_s, measure.count}};
        if (!measure.subject.isEmpty())
            object.insert(u"subject"_s, measure.subject);
        array.append(object);
    }
    return array;
}

QList<BrakeMeasure> measuresFromJson(const QJsonArray &array)
{
    QList<BrakeMeasure> measures;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        if (!object.value(u"id").isString() || !object.value(u"measured").isDouble())
            continue;
        measures.append({.id = object.value(u"id").toString(),
                         .measured = object.value(u"measured").toDouble(),
                         .count = object.value(u"count").toInteger(),
                         .subject = object.value(u"subject").toString()});
    }
    return measures;
}

QJsonArray verdictsToJson(const QList<BrakeVerdict> &verdicts)
{
    QJsonArray array;
    for (const BrakeVerdict &verdict : verdicts) {
        QJsonObject object{{u"id"_s, verdict.id},
                           {u"unit"_s, toWord(verdict.unit)},
                           {u"measured"_s, verdict.measured},
                           {u"limit"_s, verdict.limit},
                           {u"outcome"_s, toWord(verdict.outcome)}};
        // Stops that were signed before there were subjects keep their digests.
        if (!verdict.subject.isEmpty())
            object.insert(u"subject"_s, verdict.subject);
        array.append(object);
    }
    return array;
}

std::optional<QList<BrakeVerdict>> verdictsFromJson(const QJsonArray &array)
{
    QList<BrakeVerdict> verdicts;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        const auto unit = valueOf(unitWords, object.value(u"unit").toString());
        const auto outcome = valueOf(outcomeWords, object.value(u"outcome").toString());
        if (!unit || !outcome)
            return std::nullopt;
        verdicts.append({.id = object.value(u"id").toString(),
                         .unit = *unit,
                         .measured = object.value(u"measured").toDouble(),
                         .limit = object.value(u"limit").toDouble(),
                         .outcome = *outcome,
                         .subject = object.value(u"subject").toString()});
    }
    return verdicts;
}

QByteArray brakeDigest(const InstitutionCode &institution, const QList<Change> &changes,
                       const QList<BrakeVerdict> &verdicts)
{
    QStringList files;
    Sha256 digest;
    digest.add("skranke brake stop 1");
    for (const Change &change : changes) {
        digest.add(change.digest); // of one length, so that they need no separator
        if (!files.contains(change.evidence.fileSha256))
            files.append(change.evidence.fileSha256);
    }
    digest.add(canonicalJson({{u"institution"_s, institution.toString()},
                              {u"files"_s, QJsonArray::fromStringList(files)},
                              {u"verdicts"_s, verdictsToJson(verdicts)}}));
    return digest.result();
}

} // namespace skranke
