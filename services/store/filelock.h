// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Lets one at a time do what the file stands for, whichever process it is in. The system lets go of it when its owner
/// dies, however that happens.
class FileLock {
public:
    explicit FileLock(const QString &path); ///< the file is made with mode 0600 and stays
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// False when the file cannot be made or opened.
    [[nodiscard]] bool isValid() const { return m_file >= 0; }
    /// Never waits. False while another lock object, of this process or another one, holds it.
    [[nodiscard]] bool tryLock();

private:
    int m_file = -1;
};

} // namespace skranke
