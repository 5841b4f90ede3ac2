// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/searchhit.h"
#include "services/core/error.h"

#include <QCoroTask>
#include <QList>

namespace skranke {

class ChangeQueue;
class InstitutionRegister;
class Store;

/// Finds users, changes, batches and institutions by what a person typed. Works on the store alone, so also offline.
class Searcher {
public:
    Searcher(Store &store, InstitutionRegister &institutions, ChangeQueue &queue);

    /// At most some twenty hits of a kind, ranked; `institution` empty: all.
    [[nodiscard]] QCoro::Task<Result<QList<SearchHit>>> search(QString text, InstitutionCode institution);

private:
    Store &m_store;
    InstitutionRegister &m_institutions;
    ChangeQueue &m_queue;
};

} // namespace skranke
