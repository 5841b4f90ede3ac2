// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Large files of invented users in Alma's XML, alike from run to run.
namespace xmlgenerator {

/// Writes that many users as `<users>`, about 1,400 bytes each, pretty-printed; false when the file cannot be written.
[[nodiscard]] bool write(const QString &path, quint32 users);

} // namespace xmlgenerator
