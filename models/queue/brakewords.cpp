// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/brakewords.h"

#include "models/common/format.h"
#include "models/queue/fieldnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace skranke::brakewords {

namespace {

/// The texts of this file, under one heading for translators.
struct BrakeWords {
    Q_DECLARE_TR_FUNCTIONS(BrakeWords)
};

struct NamedBrake {
    QLatin1StringView id;
    const char *name;
};

constexpr std::array namedBrakes{
    NamedBrake{"BR01"_L1, QT_TRANSLATE_NOOP("BrakeWords", "number of records")},
    NamedBrake{"BR02"_L1, QT_TRANSLATE_NOOP("BrakeWords", "persons missing")},
    NamedBrake{"BR03"_L1, QT_TRANSLATE_NOOP("BrakeWords", "same field changed")},
    NamedBrake{"BR03.domain"_L1, QT_TRANSLATE_NOOP("BrakeWords", "e-mail to another domain")},
    NamedBrake{"BR04"_L1, QT_TRANSLATE_NOOP("BrakeWords", "expired or inactive")},
    NamedBrake{"BR05"_L1, QT_TRANSLATE_NOOP("BrakeWords", "user group changed")},
    NamedBrake{"BR06"_L1, QT_TRANSLATE_NOOP("BrakeWords", "same or older file")},
    NamedBrake{"BR07"_L1, QT_TRANSLATE_NOOP("BrakeWords", "another institution’s persons")},
    NamedBrake{"BR08"_L1, QT_TRANSLATE_NOOP("BrakeWords", "encoding or variant")},
    NamedBrake{"BR09"_L1, QT_TRANSLATE_NOOP("BrakeWords", "swapped values")},
};

} // namespace

QString brakeName(const QString &id)
{
    for (const NamedBrake &brake : namedBrakes) {
        if (id == brake.id)
            return id + u' ' + BrakeWords::tr(brake.name);
    }
    return id;
}

QString brakeName(const BrakeVerdict &verdict)
{
    if (verdict.subject.isEmpty())
        return brakeName(verdict.id);
    //: %1 a brake, %2 the field that it was worst for
    return BrakeWords::tr("%1 (%2)").arg(brakeName(verdict.id), fieldnames::name(verdict.subject));
}

QString figure(double value, BrakeUnit unit)
{
    if (!std::isfinite(value))
        return BrakeWords::tr("cannot be measured");
    switch (unit) {
    case BrakeUnit::Count:
        return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    case BrakeUnit::Percent: {
        // One decimal is what limits are given with; a whole number needs none.
        const bool isWhole = std::abs(value - std::round(value)) < 0.05;
        return format::percent(value / 100, isWhole ? 0 : 1);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString limit(const BrakeVerdict &verdict)
{
    return verdict.limit == 0 ? BrakeWords::tr("none") : figure(verdict.limit, verdict.unit);
}

QString outcomeName(BrakeOutcome outcome)
{
    switch (outcome) {
    case BrakeOutcome::Pass:
        return BrakeWords::tr("passes");
    case BrakeOutcome::Warn:
        return BrakeWords::tr("warns");
    case BrakeOutcome::Stop:
        return BrakeWords::tr("stops");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictLine(const BrakeVerdict &verdict)
{
    //: %1 a brake, %2 what was measured, %3 its limit
    return BrakeWords::tr("%1: %2 (limit %3)")
        .arg(brakeName(verdict), figure(verdict.measured, verdict.unit), limit(verdict));
}

QString stoppedBy(const BrakeStop &stop)
{
    QStringList lines;
    for (const BrakeVerdict &verdict : stop.verdicts) {
        if (verdict.outcome == BrakeOutcome::Stop)
            lines.append(verdictLine(verdict));
    }
    return lines.join(u", "_s);
}

QString whatStopped(const BrakeStop &stop)
{
    //: %1 an institution's code, %2 the set's title, mostly a file's name
    return BrakeWords::tr("%Ln change(s) of %1 (%2)", nullptr, static_cast<int>(stop.changes))
        .arg(stop.institution.toString(), stop.title);
}

QString liftLine(const BrakeLift &lift)
{
    const QString reason = lift.erased ? BrakeWords::tr("the reason was erased") : lift.reason;
    //: %1 an account, %2 a time, %3 the reason that was given
    const QString line = BrakeWords::tr("Signed by %1, %2: %3").arg(lift.account, format::dateTime(lift.time), reason);
    return lift.holds ? line : BrakeWords::tr("Does not count: %1").arg(line);
}

} // namespace skranke::brakewords
