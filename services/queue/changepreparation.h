// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/store/changerepository.h"

#include <QFuture>

#include <deque>
#include <span>
#include <vector>

namespace skranke {

class Vault;

/// Prepares changes for their rows on other threads, a few chunks ahead of the one who writes them: digest, id and
/// seals. So a transaction waits for little, and memory does not grow with the number of changes.
class ChangePreparation {
public:
    /// The changes must outlive it; only those taken already may be altered.
    ChangePreparation(std::span<Change> changes, const Vault &vault);
    Q_DISABLE_COPY_MOVE(ChangePreparation)
    ~ChangePreparation(); ///< waits for what is under way

    /// The seals of the next change, in order; the change has its digest and first id now.
    [[nodiscard]] SealedChange next();

private:
    void start();

    std::span<Change> m_left; // not prepared yet
    const Vault &m_vault;
    std::deque<QFuture<std::vector<SealedChange>>> m_underWay; // in order
    std::vector<SealedChange> m_ready;
    size_t m_taken = 0; // of those ready
};

} // namespace skranke
