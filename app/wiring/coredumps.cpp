// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/coredumps.h"

#include <sys/resource.h>

namespace skranke {

void forbidCoreDumps()
{
    // Not PR_SET_DUMPABLE, which also keeps the desktop's portals from knowing who asks for a file dialog.
    constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace skranke
