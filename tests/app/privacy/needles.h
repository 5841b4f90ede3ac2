// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace skranke::test {

/// A text as it would lie in a file in plain sight: UTF-8, UTF-16 in both byte orders, and base64 of the UTF-8 at each
/// of the three places where it may begin.
[[nodiscard]] QList<QByteArray> plaintextForms(const QString &text);

/// The files under `folder` (all of them, hidden ones too) that hold one of the forms of one of the texts.
[[nodiscard]] QStringList filesHolding(const QString &folder, const QStringList &texts);

} // namespace skranke::test
