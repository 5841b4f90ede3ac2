// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/bytesource.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace skranke {

using namespace Qt::StringLiterals;

ByteSource::~ByteSource() = default;

namespace {

class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, qint64 size)
        : m_descriptor(descriptor)
        , m_size(size)
    {
    }
    Q_DISABLE_COPY_MOVE(FileSource)
    ~FileSource() override { ::close(m_descriptor); }

    [[nodiscard]] qint64 size() const override { return m_size; }

    [[nodiscard]] qint64 readAt(qint64 offset, char *to, qint64 wanted) const override
    {
        qint64 done = 0;
        while (done < wanted) {
            const auto count = ::pread(m_descriptor, to + done, static_cast<size_t>(wanted - done), offset + done);
            if (count == 0)
                break;
            if (count > 0)
                done += count;
            else if (errno != EINTR)
                return -1;
        }
        return done;
    }

private:
    int m_descriptor;
    qint64 m_size;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

    [[nodiscard]] qint64 readAt(qint64 offset, char *to, qint64 wanted) const override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, wanted);
        if (count > 0)
            std::memcpy(to, m_bytes.data() + offset, static_cast<size_t>(count));
        return count;
    }

private:
    QByteArrayView m_bytes;
};

Error badInput(const QString &code, const QString &path, int systemError)
{
    return {.kind = Error::Kind::BadInput,
            .code = code,
            .detail = QString::fromLocal8Bit(std::strerror(systemError)),
            .subject = QFileInfo(path).fileName()};
}

} // namespace

Result<std::unique_ptr<ByteSource>> openFile(const QString &path)
{
    // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        const int why = errno;
        const bool missing = why == ENOENT || why == ENOTDIR;
        const bool special = why == ENXIO || why == ENODEV;
        return std::unexpected(badInput(missing       ? u"no-such-file"_s
                                            : special ? u"not-a-file"_s
                                                      : u"unreadable-file"_s,
                                        path, why));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        const int why = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        ::close(descriptor);
        return std::unexpected(badInput(u"not-a-file"_s, path, why));
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<FileSource>(descriptor, status.st_size);
}

std::unique_ptr<ByteSource> overMemory(QByteArrayView bytes)
{
    return std::make_unique<MemorySource>(bytes);
}

Error unreadable(const QString &path)
{
    return badInput(u"unreadable-file"_s, path, EIO);
}

} // namespace skranke
