// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/queue/reviewanswer.h"
#include "services/queue/reviewbundle.h"
#include "services/store/changerepository.h"

#include <QCoroTask>

#include <functional>

namespace skranke {

class Store;

/// Review away from the desk: makes bundles of changes, opens those of other desks for reading, and approves them with
/// the own key. What comes back is taken by `ChangeQueue::takeApprovals`. Works without network; deriving a key from a
/// passphrase takes about a second, on another thread.
class ReviewBundles {
public:
    explicit ReviewBundles(Store &store, PassphraseCost cost = {});

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);

    struct Exported {
        QByteArray file;
        qsizetype changes = 0;
        QByteArray digest = {}; ///< SHA-256 of the file: what approvals of it are bound to
    };
    /// The changes of the filters, each once, but for those that no longer open. Remembers the bundle, so that its
    /// approvals are known when they come back. The errors of `ReviewBundle::seal`.
    [[nodiscard]] QCoro::Task<Result<Exported>> exported(QList<ChangeFilter> filters, QString passphrase);
    [[nodiscard]] QCoro::Task<Result<ReviewBundle>> opened(QByteArray file, QString passphrase);
    /// The file of approvals of those `changes` (all when empty) of the bundle; stands in the audit log of this desk.
    /// `unknown-change` for one that is not in the bundle, `change-damaged` for one that cannot be approved. `reason`
    /// counts for all of them: `second-reason` when it is blank and one of them is of a large batch, for nobody there
    /// knows whether another person comes first; `reason-too-long`.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> approved(ReviewBundle bundle, QList<ChangeId> changes,
                                                           QString reason = {});

private:
    Store &m_store;
    PassphraseCost m_cost;
    std::function<QString()> m_account;
};

} // namespace skranke
