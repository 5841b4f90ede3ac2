// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/store/changerepository.h"

#include <QList>

#include <future>
#include <span>
#include <vector>

namespace skranke {

class Vault;

/// Seals changes on a thread of its own, one chunk ahead of the one who writes them, so that a transaction waits for
/// little and memory does not grow with the number of changes.
///
/// The changes must outlive it and have their ids; only those taken already may be altered.
class SealingAhead {
public:
    SealingAhead(const QList<Change> &changes, const Vault &vault);
    ~SealingAhead(); ///< waits for what is under way

    /// The seals of the next change, in order.
    [[nodiscard]] SealedChange next();

private:
    void start();

    std::span<const Change> m_left; // not sealed yet
    const Vault &m_vault;
    std::future<std::vector<SealedChange>> m_underWay;
    std::vector<SealedChange> m_ready;
    size_t m_taken = 0; // of those ready
};

} // namespace skranke
