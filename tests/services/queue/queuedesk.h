// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/queue/changequeue.h"
#include "services/store/auditrepository.h"
#include "services/store/store.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>

/// A desk with one institution: profile in a temporary folder, sandbox on loopback, client, queue. Waits for nothing
/// but answers: its pilot's clock runs ahead, so that 25 calls a second are no limit.
class QueueDesk {
public:
    explicit QueueDesk(int users = 20, skranke::sandbox::SandboxOptions options = {});

    /// Again after `close`: as the program's next start. False, with a warning, when something could not be set up.
    [[nodiscard]] bool open();
    /// As after the program's end: the queue and its store go away at once, whatever is under way.
    void close();

    [[nodiscard]] skranke::ChangeQueue::Readiness readiness();
    [[nodiscard]] QString code() const { return institution.code.toString(); }
    [[nodiscard]] QList<QJsonObject> usersInAlma() const { return sandbox.users(code()); }
    [[nodiscard]] QJsonObject inAlma(const QString &id) const { return sandbox.user(code(), id); }
    /// Primary ids of external users, in order.
    [[nodiscard]] QStringList externalIds(int count) const;

    /// A change of a user as Alma has it now.
    [[nodiscard]] skranke::Change changeOf(const QString &id, const QList<std::pair<QString, QJsonValue>> &edits) const;
    /// One for each of the users: another last name.
    [[nodiscard]] QList<skranke::Change> nameChangesOf(const QStringList &ids) const;
    [[nodiscard]] skranke::Change creationOf(const QString &id) const;

    // The queue's calls, awaited; a failed one ends the test with its code.
    skranke::BatchId propose(const QList<skranke::Change> &changes);
    skranke::BatchId proposeApproved(const QList<skranke::Change> &changes);
    skranke::ChangeQueue::Proposed proposeBatch(const QList<skranke::Change> &changes, const QString &batch = {});
    skranke::ChangeQueue::SendSummary send(const skranke::ChangeFilter &filter = {}, const skranke::Job &job = {});
    skranke::ChangeQueue::SendSummary verify(const skranke::ChangeFilter &filter = {});
    int approve(const skranke::ChangeFilter &filter = {}, const QString &reason = {});
    QHash<skranke::ChangeState, int> proposeApproveSend(const QList<skranke::Change> &changes);
    skranke::ChangeQueue::UndoProposal undo(const skranke::ChangeFilter &filter, const QStringList &members = {});
    skranke::AuditCheck verifyAudit();
    skranke::Change find(const skranke::ChangeId &id);
    /// All changes of the filter, in proposal order.
    QList<skranke::Change> changes(const skranke::ChangeFilter &filter = {});
    QHash<skranke::ChangeState, int> counts(const skranke::ChangeFilter &filter = {});

    /// Writes that were carried out, a path each.
    [[nodiscard]] QHash<QString, int> carriedOut() const;

    template <typename T>
    T await(QCoro::Task<skranke::Result<T>> task)
    {
        const auto result = QCoro::waitFor(std::move(task));
        if (!result)
            qFatal("a call failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return *result;
    }

    int daysLater = 0; ///< how far the day of sandbox and pilot has gone on
    QTemporaryDir folder;
    skranke::sandbox::SandboxServer sandbox;
    skranke::Institution institution;
    skranke::QuotaPilot pilot;
    skranke::AlmaClient client;
    skranke::UsersApi users;
    std::unique_ptr<skranke::Store> store;
    std::unique_ptr<skranke::ChangeQueue> queue;
};
