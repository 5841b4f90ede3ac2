// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace skranke::StoreFiles {

namespace {

std::unexpected<Error> storage(const QString &code, const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = code, .detail = detail});
}

/// SQLite keeps its write-ahead log and its index beside the file.
const QStringList &companions()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s};
    return suffixes;
}

} // namespace

QString storeName()
{
    return u"skranke.sqlite"_s;
}

Result<> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QString parent = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).path();
    if (!QDir().mkpath(parent) || (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && !info.isDir()))
        return storage({}, u"the profile folder cannot be made"_s);
    return {};
}

bool createPrivately(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return storage({}, u"there is a folder in the store's place"_s);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return storage({}, u"the store cannot be read"_s);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return storage(u"store-damaged"_s, u"not an SQLite database"_s);
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return {}; // the log may hold what the file lacks
    // https://www.sqlite.org/fileformat.html 1.3: page size at 16 (1 means 65536), pages at 28.
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < qint64(pages) * (pageSize == 1 ? 65536 : pageSize))
        return storage(u"store-damaged"_s, u"the file is cut off"_s);
    return {};
}

QString freeName(const QString &path, const QString &what)
{
    const QDir folder = QFileInfo(path).dir();
    const QString stem =
        u"skranke.%1-%2"_s.arg(what, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString name = stem + u".sqlite"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = stem + u'-' + QString::number(i) + u".sqlite"_s;
    return folder.filePath(name);
}

QString setAside(const QString &path)
{
    const QString aside = freeName(path, u"damaged"_s);
    if (!QFile::rename(path, aside))
        return {};
    for (const QString &suffix : companions())
        QFile::rename(path + suffix, aside + suffix);
    return QFileInfo(aside).fileName();
}

QStringList copies(const QString &folder)
{
    return QDir(folder).entryList({u"skranke.before-*.sqlite"_s, u"skranke.damaged-*.sqlite"_s}, QDir::Files,
                                  QDir::Name);
}

bool removeCopy(const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name);
    if (!QFile::remove(path))
        return false;
    for (const QString &suffix : companions())
        QFile::remove(path + suffix);
    return true;
}

int removeCopiesOlderThan(const QString &folder, const QDateTime &oldest)
{
    int removed = 0;
    for (const QString &name : copies(folder)) {
        if (QFileInfo(QDir(folder).filePath(name)).lastModified() < oldest && removeCopy(folder, name))
            ++removed;
    }
    return removed;
}

} // namespace skranke::StoreFiles
