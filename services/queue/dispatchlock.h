// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Makes one process of a profile the dispatcher (`spec/change-queue.md`, rule 5): who holds it may send and may tell
/// that a `sending` is left over from a crash. The system lets go of it when its owner dies, however that happens.
class DispatchLock {
public:
    explicit DispatchLock(const QString &path); ///< the file is made with mode 0600 and stays
    ~DispatchLock();
    Q_DISABLE_COPY_MOVE(DispatchLock)

    /// Never waits. False while another lock object, of this process or another one, holds it.
    [[nodiscard]] bool tryLock();

private:
    int m_file = -1;
};

} // namespace skranke
