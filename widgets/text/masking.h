// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace skranke {

/// A line of a user file as it may be shown and copied: the value of `FR` and `GR` keeps its first six digits, every
/// further letter or digit becomes a star (`DDMMYY*****`; `spec/user-import.md` 5.5). Codes in lower case or indented
/// are masked too. Any other line is answered as it is.
[[nodiscard]] QString maskedLine(const QString &line);

} // namespace skranke
