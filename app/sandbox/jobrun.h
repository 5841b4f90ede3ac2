// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace skranke::sandbox {

/// A job that the institution's Alma can be asked to run.
struct SandboxJob {
    QString id = {}; ///< `S` or `M` and digits
    QString name = {};
    QString type = {}; ///< `SCHEDULED` or `MANUAL`
    QString category = {};
    QString profileId = {}; ///< of the integration profile that it belongs to; empty: none
    bool loadsUsers = false; ///< of the category and type USERS/SIS: only these have events
    bool runsByApi = false;
};

/// How a run ends.
enum class RunEnd {
    Success,
    Overfull, ///< success, with a progress over 100
    Warning, ///< some users were rejected
    WithErrors, ///< more of them
    NoFiles, ///< nothing to load
    Failed, ///< never began: its progress stays 0
    Aborted, ///< stopped half way by somebody
};

/// What a run did with the users of its file.
struct RunCounts {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;

    [[nodiscard]] qint64 processed() const { return created + updated + unchanged + rejected; }
};

/// One user that a run would not take.
struct Rejection {
    QString eventId = {};
    QString primaryId = {};
    QString feideId = {};
    QString reason = {};
};

struct JobRun {
    QString id = {};
    QString jobId = {};
    bool byApi = false;
    QDateTime submitted = {}; ///< UTC
    qint64 duration = 0; ///< ms from the submission to the final status
    RunEnd end = RunEnd::Success;
    RunCounts counts = {};
    QList<Rejection> rejected = {};
};

/// How a run stands at one moment.
struct RunMoment {
    QString status = {}; ///< code of the table systemJobStatus
    QString description = {};
    double progress = 0; ///< percent; may be over 100
    QDateTime started = {}; ///< invalid: not yet
    QDateTime ended = {}; ///< invalid: not yet; already set while the run is finalizing
    bool isFinal = false;
};

/// Computed from the clock alone, so that a test steps through a run without waiting. A moment before the submission
/// counts as the submission's.
[[nodiscard]] RunMoment momentOf(const JobRun &run, const QDateTime &now);

} // namespace skranke::sandbox
