// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace skranke::StoreFiles {

namespace {

std::unexpected<Error> storage(const QString &code, const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = code, .detail = detail});
}

/// SQLite keeps its write-ahead log and its index beside the file, or a journal.
const QStringList &companions()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

std::unexpected<Error> notWritten(int reason)
{
    if (reason == ENOSPC || reason == EDQUOT)
        return storage(u"disk-full"_s, u"no space left"_s);
    return storage({}, u"a copy cannot be written, error %1"_s.arg(reason));
}

/// 0, or why not.
int copyBytes(int from, int to)
{
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(from, buffer.data(), static_cast<size_t>(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0)
            return ::fsync(to) == 0 ? 0 : errno;
        for (ssize_t done = 0; done < got;) {
            const ssize_t written = ::write(to, buffer.constData() + done, static_cast<size_t>(got - done));
            if (written < 0 && errno != EINTR)
                return errno;
            done += std::max<ssize_t>(written, 0);
        }
    }
}

Result<> copyOne(const QString &from, const QString &to)
{
    const int source = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (source < 0)
        return storage({}, u"a copy of the store cannot be read"_s);
    const QByteArray target = QFile::encodeName(to);
    const int copy = ::open(target.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    const int reason = copy < 0 ? errno : copyBytes(source, copy);
    ::close(source);
    if (copy >= 0)
        ::close(copy);
    if (reason == 0)
        return {};
    if (copy >= 0)
        ::unlink(target.constData());
    return notWritten(reason);
}

QString timeFormat()
{
    return u"yyyyMMdd'T'HHmmss'Z'"_s;
}

QDateTime bornAt(const QFileInfo &file)
{
    const QDateTime changed = file.lastModified();
    // skranke.<what>-<time>[-number].sqlite
    static const QRegularExpression time(u"-([0-9]{8}T[0-9]{6}Z)(?:-[0-9]+)?\\.sqlite\\z"_s);
    const QDateTime named = QDateTime::fromString(time.match(file.fileName()).captured(1), timeFormat());
    if (!named.isValid())
        return changed;
    return std::min(changed, QDateTime(named.date(), named.time(), QTimeZone::UTC));
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

QString freeName(const QString &path, const QString &what, const QDateTime &now)
{
    const QDir folder = QFileInfo(path).dir();
    const QString stem = u"skranke.%1-%2"_s.arg(what, now.toUTC().toString(timeFormat()));
    QString name = stem + u".sqlite"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = stem + u'-' + QString::number(i) + u".sqlite"_s;
    return folder.filePath(name);
}

int versionInHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(100);
    return header.size() < 100 ? 0 : qFromBigEndian<qint32>(header.constData() + 60);
}

Result<> copyPrivately(const QString &from, const QString &to)
{
    if (const Result<> copied = copyOne(from, to); !copied)
        return copied;
    const QString log = u"-wal"_s;
    if (!QFile::exists(from + log))
        return {};
    Result<> copied = copyOne(from + log, to + log);
    if (!copied)
        QFile::remove(to);
    return copied;
}

Result<QString> replace(const QString &path, const QString &by)
{
    QString aside;
    if (QFile::exists(path)) {
        aside = freeName(path, u"replaced"_s);
        // A second name first, so that a power cut finds the old store or the new one. Some file systems know no links.
        if (::link(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0
            && !QFile::rename(path, aside))
            return storage({}, u"the store cannot be set aside"_s);
        // Next to another file the log would be taken for that one's.
        for (const QString &suffix : companions()) {
            if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
                return storage({}, u"the log of the store cannot be set aside"_s);
        }
    }
    if (::rename(QFile::encodeName(by).constData(), QFile::encodeName(path).constData()) != 0
        || !sync(QFileInfo(path).path()))
        return storage({}, u"the store cannot be put in its place"_s);
    return QFileInfo(aside).fileName();
}

QString workshop(const QString &folder)
{
    return QDir(folder).filePath(u"skranke.restore"_s);
}

void clearWorkshop(const QString &folder)
{
    if (const QFileInfo info(workshop(folder)); info.isDir() && !info.isSymLink())
        QDir(workshop(folder)).removeRecursively();
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

bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

QStringList copies(const QString &folder)
{
    return QDir(folder).entryList({u"skranke.before-*.sqlite"_s, u"skranke.daily-*.sqlite"_s,
                                   u"skranke.damaged-*.sqlite"_s, u"skranke.draft-*.sqlite"_s,
                                   u"skranke.manual-*.sqlite"_s, u"skranke.replaced-*.sqlite"_s},
                                  QDir::Files, QDir::Name);
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
        if (bornAt(QFileInfo(QDir(folder).filePath(name))) < oldest && removeCopy(folder, name))
            ++removed;
    }
    return removed;
}

} // namespace skranke::StoreFiles
