// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/privatefile.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace skranke::privatefile {

Result<std::unique_ptr<QSaveFile>> create(const QString &path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(errorOf(*file));
    return file;
}

Result<> commit(QSaveFile &file)
{
    // First what is still in memory: afterwards Qt no longer says why it could not be written.
    if (!file.flush() || !file.commit())
        return std::unexpected(errorOf(file));
    return {};
}

Error errorOf(const QFileDevice &file)
{
    // Qt has no error of its own for it, only the system's words.
    const bool full = file.errorString() == qt_error_string(ENOSPC) || file.errorString() == qt_error_string(EDQUOT);
    return {.kind = Error::Kind::Storage,
            .code = full ? u"disk-full"_s : u"unwritable-file"_s,
            .subject = QFileInfo(file.fileName()).fileName()};
}

} // namespace skranke::privatefile
