// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/nightruns.h"

#include "app/sandbox/userview.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;

/// How the nights go in turn; nothing: the run is missing.
constexpr std::array<std::optional<RunEnd>, 14> nightEnds{
    RunEnd::Success, RunEnd::Success, RunEnd::Warning, RunEnd::Success, RunEnd::Overfull,
    RunEnd::Failed,  RunEnd::Success, RunEnd::Success, std::nullopt,    RunEnd::WithErrors,
    RunEnd::Success, RunEnd::NoFiles, RunEnd::Success, RunEnd::Aborted,
};

std::optional<RunEnd> endOf(const NightSource &source, const QDate &night)
{
    const qint64 size = nightEnds.size();
    const int offset = Dice(source.persons.seed, u"importnights"_s + source.persons.profile.code, 0).roll(int(size));
    return nightEnds.at(static_cast<std::size_t>((night.toJulianDay() + offset) % size));
}

/// Words of the error messages of the publisher's documents (`error-codes.tsv`).
QString reasonFor(int number)
{
    static const QStringList reasons{
        u"User is not external."_s,
        u"Given user group is not legal."_s,
        u"Identifier of type Barcode is already taken by another user in this feed."_s,
        u"Given campus code is not legal."_s,
    };
    return reasons.at(number % reasons.size());
}

Rejection rejection(const NightSource &source, const JobRun &run, int number)
{
    Dice dice(source.persons.seed, u"rejected"_s + run.id, number);
    Rejection rejected{.eventId = almaNumber(run.id + u'/' + QString::number(number))};
    if (dice.percent(15)) {
        rejected.primaryId = source.persons.profile.idPrefix + u'9' + dice.digits(6);
        rejected.reason = u"Mandatory field is missing: last_name"_s;
        return rejected;
    }
    int person = dice.roll(source.users);
    while (!isInRegister(source.persons, person))
        person = (person + 1) % source.users;
    const RegisterRecord record = registerRecord(source.persons, person);
    rejected.primaryId = record.lt;
    rejected.feideId = record.fi;
    rejected.reason = reasonFor(dice.roll(100));
    return rejected;
}

int rejectedNumber(RunEnd end, Dice &dice)
{
    switch (end) {
    case RunEnd::Warning:
        return 1 + dice.roll(4);
    case RunEnd::WithErrors:
        return 5 + dice.roll(8);
    case RunEnd::Success:
    case RunEnd::Overfull:
    case RunEnd::NoFiles:
    case RunEnd::Failed:
    case RunEnd::Aborted:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

void load(const NightSource &source, JobRun &run, Dice &dice)
{
    if (run.end == RunEnd::Failed || run.end == RunEnd::NoFiles || source.registered == 0)
        return;
    const qint64 whole = run.end == RunEnd::Aborted ? source.registered / 2 : source.registered;
    run.counts.rejected = std::min<qint64>(whole, rejectedNumber(run.end, dice));
    qint64 rest = whole - run.counts.rejected;
    const auto share = [&rest, &dice](qint64 permille) {
        const qint64 part = std::min(rest, rest * dice.roll(int(permille) + 1) / 1000 + dice.roll(2));
        rest -= part;
        return part;
    };
    run.counts.created = share(2);
    run.counts.updated = share(20);
    run.counts.unchanged = rest;
    for (int number = 0; number < run.counts.rejected; ++number)
        run.rejected.append(rejection(source, run, number));
}

JobRun runOf(const NightSource &source, const SandboxJob &job, const QDate &night, RunEnd end, const QTime &time)
{
    JobRun run;
    run.id = almaNumber(job.id + night.toString(Qt::ISODate));
    run.jobId = job.id;
    Dice dice(source.persons.seed, u"run"_s + run.id, 0);
    run.submitted = QDateTime(night, time, QTimeZone::UTC).addMSecs(dice.roll(20 * int(minute)));
    run.duration = 3 * minute + dice.roll(6 * int(minute));
    run.end = end;
    load(source, run, dice);
    return run;
}

} // namespace

QString almaNumber(const QString &text)
{
    return u"95%1%2"_s.arg(stableHash(text), 10, 10, QLatin1Char('0')).arg(u"0561"_s);
}

QList<JobRun> nightRuns(const NightSource &source, const SandboxJob &import, const SandboxJob &synchronization)
{
    QList<JobRun> runs;
    for (int back = source.nights - 1; back >= 0; --back) {
        const QDate night = source.persons.today.addDays(-back);
        const auto end = endOf(source, night);
        if (!end)
            continue;
        if (night.dayOfWeek() == Qt::Sunday && *end == RunEnd::Success)
            runs.append(runOf(source, import, night, RunEnd::NoFiles, QTime(1, 0)));
        runs.append(runOf(source, synchronization, night, *end, QTime(2, 30)));
    }
    return runs;
}

} // namespace skranke::sandbox
