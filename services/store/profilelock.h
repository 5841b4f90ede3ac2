// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Knows whether other processes have the profile open, and whether the last one closed it properly. It keeps nobody
/// out: once open, SQLite's own locks rule.
class ProfileLock {
public:
    /// Waits while another process is opening the same profile. `path` is made with mode 0600.
    explicit ProfileLock(const QString &path);
    ~ProfileLock(); ///< the last one out notes that the profile was closed properly
    Q_DISABLE_COPY_MOVE(ProfileLock)

    [[nodiscard]] bool isValid() const { return m_file >= 0; }
    /// True until `share` when nobody else has the profile open.
    [[nodiscard]] bool isAlone() const { return m_alone; }
    /// The program was killed or the machine lost power while the profile was open.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }
    /// Opening is finished: lets others in.
    void share();
    /// Leaves the note that the profile was left open: nobody has looked at the store since.
    void keepNote() { m_keepsNote = true; }

private:
    int m_file = -1;
    bool m_alone = false;
    bool m_wasLeftOpen = false;
    bool m_keepsNote = false;
};

} // namespace skranke
