// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/jobrun.h"

#include "app/sandbox/userview.h"

#include <algorithm>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The stations of a run, by its share of the whole time in percent.
constexpr qint64 leavesQueue = 5;
constexpr qint64 starts = 10;
constexpr qint64 works = 15;
constexpr qint64 finalizes = 90;

/// The percentages over 100 that were recorded (`spec/alma-api.md` 4.3).
double fullProgress(const JobRun &run)
{
    if (run.end != RunEnd::Overfull)
        return 100;
    return stableHash(run.id) % 2 == 0 ? 101.3 : 209.0;
}

std::pair<QString, QString> finalStatus(RunEnd end)
{
    switch (end) {
    case RunEnd::Success:
    case RunEnd::Overfull:
        return {u"COMPLETED_SUCCESS"_s, u"Completed Successfully"_s};
    case RunEnd::Warning:
        return {u"COMPLETED_WARNING"_s, u"Completed with Warnings"_s};
    case RunEnd::WithErrors:
        return {u"COMPLETED_FAILED"_s, u"Completed with Errors"_s};
    case RunEnd::NoFiles:
        return {u"COMPLETED_NO_BULKS"_s, u"Completed Successfully, no files to process"_s};
    case RunEnd::Failed:
        return {u"FAILED"_s, u"Failed"_s};
    case RunEnd::Aborted:
        return {u"USER_ABORTED"_s, u"Aborted by user"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RunMoment momentOf(const JobRun &run, const QDateTime &now)
{
    const qint64 passed = std::max<qint64>(0, run.submitted.msecsTo(now));
    const qint64 share = run.duration > 0 ? std::min<qint64>(100, passed * 100 / run.duration) : 100;
    const auto at = [&run](qint64 percent) { return run.submitted.addMSecs(run.duration * percent / 100); };
    RunMoment moment;
    if (share >= starts)
        moment.started = at(starts);
    if (share >= finalizes)
        moment.ended = at(finalizes);
    if (run.end != RunEnd::Failed && share >= works) {
        const double done = static_cast<double>(std::min(share, finalizes) - works) / (finalizes - works);
        moment.progress = done * fullProgress(run);
    }
    if (share < leavesQueue) {
        moment.status = u"QUEUED"_s;
        moment.description = u"Queued"_s;
    } else if (share < starts) {
        moment.status = u"PENDING"_s;
        moment.description = u"Pending"_s;
    } else if (share < works) {
        moment.status = u"INITIALIZING"_s;
        moment.description = u"Initializing"_s;
    } else if (share < finalizes) {
        moment.status = u"RUNNING"_s;
        moment.description = u"Running"_s;
    } else if (share < 100) {
        moment.status = u"FINALIZING"_s;
        moment.description = u"Finalizing"_s;
    } else {
        std::tie(moment.status, moment.description) = finalStatus(run.end);
        moment.isFinal = true;
    }
    return moment;
}

} // namespace skranke::sandbox
