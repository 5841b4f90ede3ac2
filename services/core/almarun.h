// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// A job of Alma, with its letter: `S1434512240006421`.
using AlmaJobId = Id<struct AlmaJobIdTag>;
/// One run of a job: Alma's job instance.
using AlmaRunId = Id<struct AlmaRunIdTag>;
/// An integration profile of Alma.
using IntegrationProfileId = Id<struct IntegrationProfileIdTag>;

/// A coded field of Alma (`spec/alma-api.md` 1.5). Compared by `value`, never by `desc`.
struct CodedValue {
    QString value = {};
    QString desc = {};

    /// For people: the description, else the code.
    [[nodiscard]] QString shown() const { return desc.isEmpty() ? value : desc; }
    bool operator==(const CodedValue &) const = default;
};

/// How far a run has come (code table systemJobStatus, `spec/alma-api.md` 4.3).
enum class RunStatus {
    Queued,
    Pending,
    Initializing,
    Running,
    Finalizing, ///< nearly complete; may have its end time already
    CompletedSuccess,
    CompletedWarning,
    CompletedFailed, ///< "Completed with Errors": it ended, and not everything went well
    CompletedNoBulks, ///< there was nothing to load
    Failed,
    ManualHandlingRequired, ///< ended for Alma, waits for its staff
    Skipped,
    SystemAborted,
    UserAborted,
    Unknown, ///< a code that the table did not have; not final, and shown as it came
};

[[nodiscard]] RunStatus runStatusFromCode(const QString &code);
/// Nothing more happens by itself. Progress and end time say nothing about it.
[[nodiscard]] bool isFinal(RunStatus status);

/// One line of a run's report. Alma writes text where one expects a number (4.3).
struct RunCounter {
    CodedValue type = {};
    QString text = {}; ///< as it came

    /// The text when it is a whole number from 0.
    [[nodiscard]] std::optional<qint64> number() const;
    bool operator==(const RunCounter &) const = default;
};

/// One run of a job, as Alma described it last.
struct AlmaRun {
    AlmaRunId id = {};
    AlmaJobId job = {};
    QString jobName = {};
    QString name = {};
    IntegrationProfileId profile = {}; ///< empty: not known
    CodedValue submittedBy = {}; ///< may be a person of the staff
    QDateTime submitted = {}; ///< UTC; invalid when Alma did not say, as with the others
    QDateTime started = {};
    QDateTime ended = {};
    double progress = 0; ///< percent as it came: 0 for a failed run, 209 was seen
    CodedValue status = {};
    QList<CodedValue> alerts = {};
    QList<RunCounter> counters = {};

    [[nodiscard]] RunStatus state() const { return runStatusFromCode(status.value); }
    /// Percent for a progress bar, 0 to 100.
    [[nodiscard]] int shownProgress() const;
    bool operator==(const AlmaRun &) const = default;
};

/// One user that a run would not take: an event. Which codes its keys have is not known (4.5), so all are kept.
struct RejectedUser {
    struct Key {
        QString code = {};
        QString value = {};
        bool operator==(const Key &) const = default;
    };
    QString event = {};
    QList<Key> keys = {};

    bool operator==(const RejectedUser &) const = default;
};

} // namespace skranke
