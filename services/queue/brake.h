// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// Brakes: figures of a set of changes, judged by limits before the first change is proposed
/// (`spec/user-import.md` 5.6, `spec/change-queue.md`, rule 7). Pure: limits are data, measures come from whoever knows
/// what they mean.

enum class BrakeUnit {
    Count,
    Percent,
};

/// A limit is reached by a figure that is as large as it, or larger; a figure below the lower limits by one as small.
/// 0: off. A brake that only says yes or no measures 1 or 0 against the limit 1.
struct BrakeRule {
    QString id;
    BrakeUnit unit = BrakeUnit::Count;
    double warns = 0;
    double stops = 0;
    double warnsBelow = 0; ///< negative, e.g. -5: five per cent fewer than usual
    double stopsBelow = 0;
    qint64 fromCount = 0; ///< stops only when at least so many are concerned; else it warns
    bool learns = false; ///< the limits in force are also those that earlier runs taught (`brakelimits.h`)
    double semesterFactor = 1; ///< how many times as much passes when semesters begin; from 1

    bool operator==(const BrakeRule &) const = default;
};

struct BrakeMeasure {
    QString id; ///< of its rule
    double measured = 0;
    qint64 count = 0; ///< how many persons or changes that is
    QString subject = {}; ///< what it was worst for, where a brake measures several: a field's name. Never a value

    bool operator==(const BrakeMeasure &) const = default;
};

enum class BrakeOutcome {
    Pass,
    Warn,
    Stop,
};

struct BrakeVerdict {
    QString id;
    BrakeUnit unit = BrakeUnit::Count;
    double measured = 0;
    double limit = 0; ///< the one that was reached; where none was, the one that would stop
    BrakeOutcome outcome = BrakeOutcome::Pass;
    QString subject = {}; ///< of the measure

    bool operator==(const BrakeVerdict &) const = default;
};

/// A verdict for each measure, in order. A measure without a rule and one that is no number stop: a brake that cannot
/// be judged must not be taken for one that passed.
[[nodiscard]] QList<BrakeVerdict> judge(const QList<BrakeRule> &rules, const QList<BrakeMeasure> &measures);
[[nodiscard]] bool stops(const QList<BrakeVerdict> &verdicts);

/// `BadInput` for a table that is not whole: unknown words or members, an id twice, a limit that is no number, below 0
/// or, for a lower one, above 0, a factor below 1.
[[nodiscard]] Result<QList<BrakeRule>> brakeRulesFromJson(const QByteArray &json);
/// The table that is shipped (`resources/brakes.json`).
[[nodiscard]] const QList<BrakeRule> &shippedBrakeRules();

[[nodiscard]] QString toWord(BrakeOutcome outcome);
[[nodiscard]] QString toWord(BrakeUnit unit);
[[nodiscard]] QJsonArray measuresToJson(const QList<BrakeMeasure> &measures);
/// What is no measure is left out.
[[nodiscard]] QList<BrakeMeasure> measuresFromJson(const QJsonArray &array);
[[nodiscard]] QJsonArray verdictsToJson(const QList<BrakeVerdict> &verdicts);
[[nodiscard]] std::optional<QList<BrakeVerdict>> verdictsFromJson(const QJsonArray &array);

/// SHA-256 over the changes' digests in their order, the files they come from, the institution and the verdicts: what
/// the lifting of a stop is bound to. The changes have their digests.
[[nodiscard]] QByteArray brakeDigest(const InstitutionCode &institution, const QList<Change> &changes,
                                     const QList<BrakeVerdict> &verdicts);

} // namespace skranke
