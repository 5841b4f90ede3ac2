// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/profilelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace skranke {

namespace {

bool locked(int file, int how)
{
    int result = 0;
    do {
        result = ::flock(file, how);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

} // namespace

ProfileLock::ProfileLock(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (m_file < 0)
        return;
    m_alone = locked(m_file, LOCK_EX | LOCK_NB);
    if (!m_alone) {
        locked(m_file, LOCK_SH);
        return;
    }
    // The file holds one byte while somebody has the profile open.
    char mark = 0;
    m_wasLeftOpen = ::pread(m_file, &mark, 1, 0) == 1;
    if (!m_wasLeftOpen) {
        mark = 'o';
        // A mark that cannot be written (full disk) only costs the check after the next crash.
        [[maybe_unused]] const auto written = ::pwrite(m_file, &mark, 1, 0);
    }
}

ProfileLock::~ProfileLock()
{
    if (m_file < 0)
        return;
    if (!m_keepsNote && locked(m_file, LOCK_EX | LOCK_NB)) {
        [[maybe_unused]] const auto truncated = ::ftruncate(m_file, 0);
    }
    ::close(m_file);
}

void ProfileLock::share()
{
    locked(m_file, LOCK_SH);
    m_alone = false;
}

} // namespace skranke
