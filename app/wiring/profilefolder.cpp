// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/profilefolder.h"

#include "services/store/storefiles.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

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

bool mayBeProfile(const QString &folder)
{
    // Each of them alone says whose folder it is, whatever else somebody put there. Preferences and the window's memory
    // do not: other programs have files of such names.
    static const QStringList marks{StoreFiles::storeName(), u"skranke.keystore"_s};
    // The rest of a profile; too common to say anything alone. `lost+found` is the volume's own.
    static const QStringList parts{u"preferences.ini"_s, u"window.ini"_s,    u"data.key"_s,  u"keys"_s,
                                   u"quota"_s,           u"dispatch.lock"_s, u"lost+found"_s};
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const auto isMark = [](const QString &name) { return marks.contains(name); };
    const auto isPart = [](const QString &name) {
        // With what is written beside a file while it is made.
        return name.startsWith("skranke."_L1) || std::ranges::any_of(parts, [&name](const QString &part) {
                   return name == part || name.startsWith(part + u'.');
               });
    };
    return std::ranges::any_of(names, isMark) || std::ranges::all_of(names, isPart);
}

bool prefersKeyFile(bool asked)
{
    return asked || qEnvironmentVariableIsSet("SKRANKE_KEY_FILE");
}

} // namespace skranke
