// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

/// A thousand invented persons who must never lie in a file in plain sight.
namespace skranke::test::canaries {

inline constexpr int count = 1000;

/// What every canary has in common and nothing else has: to look for these is to look for all thousand.
[[nodiscard]] QStringList marks();
/// The night's file, written into `folder`: every twentieth person has got another family name when `married`.
[[nodiscard]] QString nightFile(const QString &folder, const QString &name, bool married,
                                const QString &library = QStringLiteral("1160101"));
/// One canary as Alma has it, made from any user.
[[nodiscard]] QJsonObject user(int at, QJsonObject pattern);

} // namespace skranke::test::canaries
