// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

// The only source that knows where this checkout lies: every other one compiles to the same in all of them.

namespace skranke::TestPaths {

QString source(const QString &name)
{
    return QStringLiteral(SKRANKE_SOURCE_DIR "/") + name;
}

QString shared(const QString &name)
{
    return QStringLiteral(SKRANKE_SOURCE_DIR "/../shared/") + name;
}

QString program(const QString &name)
{
    return QStringLiteral(SKRANKE_BIN_DIR "/") + name;
}

} // namespace skranke::TestPaths
