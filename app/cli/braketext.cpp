// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/braketext.h"

#include "app/cli/output.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke::cli {

namespace {

QString outcomeText(BrakeOutcome outcome)
{
    switch (outcome) {
    case BrakeOutcome::Pass:
        return CliBrake::tr("passes");
    case BrakeOutcome::Warn:
        return CliBrake::tr("warns");
    case BrakeOutcome::Stop:
        return CliBrake::tr("stops");
    }
    Q_UNREACHABLE_RETURN({});
}

/// `BR03 (last_name)`.
QString nameOf(const BrakeVerdict &verdict)
{
    return verdict.subject.isEmpty() ? verdict.id : QString(verdict.id + u" (" + verdict.subject + u')');
}

} // namespace

QJsonArray brakesToJson(const QList<BrakeVerdict> &verdicts)
{
    QJsonArray array;
    for (const BrakeVerdict &verdict : verdicts) {
        QJsonObject object{{u"id"_s, verdict.id},
                           {u"unit"_s, toWord(verdict.unit)},
                           {u"measured"_s, verdict.measured},
                           {u"limit"_s, verdict.limit},
                           {u"outcome"_s, toWord(verdict.outcome)},
                           {u"stop"_s, verdict.outcome == BrakeOutcome::Stop}};
        if (!verdict.subject.isEmpty())
            object.insert(u"subject"_s, verdict.subject);
        array.append(object);
    }
    return array;
}

QStringList brakeTable(const QList<BrakeVerdict> &verdicts)
{
    if (verdicts.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const BrakeVerdict &verdict : verdicts)
        rows.append({nameOf(verdict), brakeFigure(verdict.measured, verdict.unit),
                     brakeFigure(verdict.limit, verdict.unit), outcomeText(verdict.outcome)});
    return Output::table(
        {CliBrake::tr("Brake"), CliBrake::tr("Measured"), CliBrake::tr("Limit"), CliBrake::tr("Outcome")}, rows);
}

QStringList brakeWarnings(const QList<BrakeVerdict> &verdicts)
{
    QList<BrakeVerdict> remarkable = verdicts;
    remarkable.removeIf([](const BrakeVerdict &verdict) { return verdict.outcome == BrakeOutcome::Pass; });
    return brakeTable(remarkable);
}

QString brakeFigure(double value, BrakeUnit unit)
{
    const QString number = QLocale().toString(value, 'g', 6);
    return unit == BrakeUnit::Percent ? CliBrake::tr("%1 %").arg(number) : number;
}

} // namespace skranke::cli
