// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/importruns.h"

#include "services/queue/brakebook.h"
#include "services/queue/brakelimits.h"
#include "services/userimport/brakemeasures.h"
#include "services/userimport/codebook.h"
#include "services/userimport/planfigures.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Without the run itself, when nothing was accepted after it, and without rows that were altered: they teach nothing.
QList<ImportRun> before(QList<ImportRun> accepted, const Plan &plan, QDate night)
{
    const ImportRun own{.institution = plan.institution, .night = night, .sha256 = plan.sha256, .file = {}};
    if (!accepted.isEmpty() && accepted.constFirst().isSameFile(own))
        accepted.removeFirst();
    accepted.removeIf([](const ImportRun &run) { return run.damaged; });
    return accepted;
}

PastRuns pastFrom(const QList<ImportRun> &runs)
{
    PastRuns past;
    past.reserve(runs.size());
    for (const ImportRun &run : runs) {
        past.append({.night = run.night,
                     .fileDate = run.fileDate,
                     .sha256 = run.sha256,
                     .variant = run.variant,
                     .encoding = run.encoding,
                     .records = run.records,
                     .measures = measuresFromJson(run.measures)});
    }
    return past;
}

} // namespace

ImportRuns::ImportRuns(StoreAccess &access)
    : m_access(access)
{
}

Result<> ImportRuns::judge(Plan &plan, const Institution &institution, QDate today)
{
    const auto book = CodeBook::withOverride(institution.codeBook);
    if (!book)
        return std::unexpected(book.error());
    ImportRunRepository repository(m_access);
    auto accepted = repository.accepted(plan.institution);
    if (!accepted)
        return std::unexpected(accepted.error());
    const QList<ImportRun> runs = before(*std::move(accepted), plan, today);
    std::optional<QList<quint64>> lastPersons;
    if (!runs.isEmpty()) {
        auto kept = repository.persons(runs.constFirst());
        if (!kept)
            return std::unexpected(kept.error());
        lastPersons = *std::move(kept);
    }
    const auto rules = BrakeBook(m_access, {}).rules(plan.institution);
    if (!rules)
        return std::unexpected(rules.error());

    const PastRuns past = pastFrom(runs);
    const ImportCalendar &calendar = book->calendar();
    plan.run.figures = figuresOf(plan, today, lastPersons);
    plan.run.measures = brakeMeasures(plan.run.figures, past, calendar, institution);
    const auto limits = limitsInForce(*rules, historyOf(past), calendar.isSemesterStart(today));
    plan.run.verdicts = skranke::judge(limits, plan.run.measures);
    return {};
}

Result<> ImportRuns::record(const InstitutionCode &institution, const QString &file, const PlannedRun &run,
                            RunOutcome outcome, const QString &stop)
{
    return ImportRunRepository(m_access).save({.institution = institution,
                                               .night = run.figures.night,
                                               .sha256 = run.figures.sha256,
                                               .file = file,
                                               .fileDate = run.figures.fileDate,
                                               .variant = run.figures.variant,
                                               .encoding = run.figures.encoding,
                                               .records = run.figures.records,
                                               .measures = measuresToJson(run.measures),
                                               .verdicts = verdictsToJson(run.verdicts),
                                               .outcome = outcome,
                                               .stop = stop,
                                               .made = QDateTime::currentDateTimeUtc()},
                                              run.persons);
}

} // namespace skranke
