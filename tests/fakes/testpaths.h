// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke::TestPaths {

/// A file of the project, named from its root.
[[nodiscard]] QString source(const QString &name);

/// A file of the reference data that lies beside the project; it may be missing, then a test skips with a message.
[[nodiscard]] QString shared(const QString &name);

/// A program that the build has made.
[[nodiscard]] QString program(const QString &name);

} // namespace skranke::TestPaths
