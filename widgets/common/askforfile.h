// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace skranke {

/// Asks over `view` for a file that is there, and calls `chosen` with its path unless somebody cancels; the dialog goes
/// with `view`. `title`: translated.
void askForFileToOpen(QWidget *view, const QString &title, std::function<void(const QString &path)> chosen);
/// The same for a new file. One that is there is not asked about: who writes it refuses to overwrite, and says so.
void askForFileToSave(QWidget *view, const QString &title, const QString &suggestion,
                      std::function<void(const QString &path)> chosen);

} // namespace skranke
