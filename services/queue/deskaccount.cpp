// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/deskaccount.h"

#include <pwd.h>
#include <unistd.h>

namespace skranke {

QString deskAccount()
{
    // The environment could claim anything.
    passwd entry{};
    passwd *found = nullptr;
    char buffer[4096];
    const uid_t uid = ::getuid();
    if (::getpwuid_r(uid, &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(uid);
}

} // namespace skranke
