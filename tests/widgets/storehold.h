// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/store.h"

#include <QCoroTask>

#include <semaphore>

namespace skranke::testing {

/// Nothing that is asked of the store is answered as long as one of these lives: what a person does meanwhile comes
/// before the answer, however quick the machine is.
class StoreHold {
    Q_DISABLE_COPY_MOVE(StoreHold)

public:
    explicit StoreHold(Store &store)
        : m_busy(store.run([this](StoreAccess &) {
            m_released.acquire();
            return Result<>();
        }))
    {
    }
    ~StoreHold()
    {
        m_released.release();
        (void)QCoro::waitFor(std::move(m_busy));
    }

private:
    std::binary_semaphore m_released{0};
    QCoro::Task<Result<>> m_busy;
};

} // namespace skranke::testing
