// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/namedfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace skranke {

Result<QByteArray> readNamedFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    const auto problem = [&info](const QString &code) {
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .subject = info.fileName()});
    };
    if (!info.exists())
        return problem(u"no-such-file"_s);
    if (!info.isFile())
        return problem(u"not-a-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(u"unreadable-file"_s);
    return file.read(most + 1);
}

Result<> writeNewFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (QFileInfo::exists(path)) {
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"file-exists"_s, .subject = QFileInfo(path).fileName()});
    }
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush();
    if (written)
        return {};
    const bool full = file.error() == QFileDevice::WriteError;
    file.remove();
    return std::unexpected(
        Error{.kind = Error::Kind::Storage, .code = full ? u"disk-full"_s : QString(), .detail = u"not written"_s});
}

} // namespace skranke
