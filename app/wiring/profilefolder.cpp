// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/profilefolder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace skranke {

QString profileFolder(const QString &home)
{
    if (!home.isEmpty())
        return QDir(home).absolutePath();
    const QString fromEnvironment = qEnvironmentVariable("SKRANKE_HOME");
    if (!fromEnvironment.isEmpty())
        return QDir(fromEnvironment).absolutePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).absoluteFilePath(u"skranke"_s);
}

} // namespace skranke
