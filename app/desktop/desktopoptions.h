// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

/// A file to open at the start, and the institution it belongs to (empty: not said).
struct FileToOpen {
    QString path;
    QString institution;

    bool operator==(const FileToOpen &) const = default;
};

/// What the program was asked to do at its start.
struct DesktopOptions {
    QString home;
    QString language; ///< `nb`, `nn`, `en`; empty: as the preferences say
    std::optional<Preferences::Theme> theme; ///< empty: as the preferences say
    QList<FileToOpen> files;
    QString restore; ///< name of a backup that is put back before the profile is opened; empty: none
    QString pictures; ///< folder for pictures of every view; empty: none are taken
    QString error; ///< translated; empty when the arguments could be read
    bool help = false;
    bool version = false;
};

/// Pure: reads the arguments with the program's name first. `--institution` belongs to the `--open` before it.
[[nodiscard]] DesktopOptions desktopOptionsFrom(const QStringList &arguments);
/// Pure: the same arguments with another backup to restore, or with one for the first time.
[[nodiscard]] QStringList restartArguments(QStringList arguments, const QString &restore);
/// What `--help` prints.
[[nodiscard]] QString desktopHelp();

} // namespace skranke
