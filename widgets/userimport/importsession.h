// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/userimport/importfile.h"
#include "services/userimport/userimport.h"
#include "widgets/common/jobstatus.h"
#include "widgets/text/textfile.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

namespace skranke {

class JobBoard;
class Store;

/// One file on its way from opening to the queue: its check, its plans, what was proposed. Runs the services' calls and
/// tells how they ended; shows nothing.
class ImportSession : public QObject {
    Q_OBJECT

public:
    ImportSession(QString path, UserImport &userImport, Store &store, JobBoard &jobs, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const std::optional<Institution> &institution() const { return m_institution; }
    /// Another institution makes check and plans void.
    void setInstitution(const std::optional<Institution> &institution);

    [[nodiscard]] std::shared_ptr<const CheckReport> report() const { return m_report; }
    [[nodiscard]] std::shared_ptr<const TextFile> text() const { return m_text; }
    [[nodiscard]] std::shared_ptr<const Plan> plan(MergeSemantics semantics) const;
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    /// True when the last check could not read the file.
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }
    /// When the institution's users were last fetched, as far as the last plan asked; invalid: never.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_fetchedAt; }
    /// True once a batch of this file's plan has been proposed.
    [[nodiscard]] const BatchId &proposedBatch() const { return m_batch; }

    void check();
    /// Plans against the cache; `cacheMissing` instead when it was never filled.
    void makePlan(MergeSemantics semantics);
    void fetchUsers();
    void propose(const QSet<ChangeId> &except);

    /// Why this file's changes are proposed; forgotten once the file holds other bytes, or is another institution's.
    [[nodiscard]] const Occasion &occasion() const { return m_occasion; }
    void setOccasion(const Occasion &occasion);

Q_SIGNALS:
    void busyChanged();
    void checked(); ///< also when it failed, or its answer was for an earlier institution
    void textReady();
    void planned(skranke::MergeSemantics semantics);
    void cacheMissing();
    void usersFetched(const skranke::UserImport::SyncSummary &summary);
    /// `institution`: whose plan it was; the file may be another's by now.
    void proposed(const skranke::ChangeQueue::Proposed &proposed, const skranke::InstitutionCode &institution);
    /// `tried`: a translated clause.
    void failed(const QString &tried, const skranke::Error &error);

private:
    struct CacheState {
        qint64 users = 0;
        std::optional<QDateTime> fetched;
    };
    [[nodiscard]] static QCoro::Task<Result<CacheState>> cacheState(Store *store, InstitutionCode institution);

    JobStatus *begin(const QString &title, JobStatus::Stoppable stoppable = JobStatus::Stoppable::Yes);
    void end(JobStatus *job);
    /// A file that came again under its name must not be proposed as it was before.
    void dropPlansOfOtherBytes();
    /// Nor with the reason for which the earlier one was.
    void dropOccasionOfOtherBytes(const QString &sha256);
    void readText();
    void startPlan(MergeSemantics semantics);
    void takePlan(MergeSemantics semantics, Result<Plan> plan);
    /// False, and told, when `answer` is an error. A cancel is not told: the person asked for it.
    template <typename T>
    bool succeeded(const Result<T> &answer, const QString &tried);

    const QString m_path;
    UserImport &m_userImport;
    Store &m_store;
    JobBoard &m_jobs;
    std::optional<Institution> m_institution;
    std::shared_ptr<const CheckReport> m_report;
    std::shared_ptr<const TextFile> m_text;
    std::shared_ptr<const Plan> m_apiPlan;
    std::shared_ptr<const Plan> m_filePlan;
    QDateTime m_fetchedAt;
    Occasion m_occasion;
    QString m_occasionSha256; // of the file that it was typed for
    BatchId m_batch;
    QList<QPointer<JobStatus>> m_jobsRunning;
    CancelToken m_reading;
    int m_running = 0;
    int m_generation = 0; // answers for an earlier institution are dropped
    bool m_checking = false;
    bool m_unreadable = false;
};

} // namespace skranke
