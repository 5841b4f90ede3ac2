// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/oncedevice.h"

#include <algorithm>
#include <cstring>

namespace skranke {

OnceDevice::OnceDevice(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: Qt's own read buffer could otherwise be rewound behind our back.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceDevice::bytesAvailable() const
{
    return m_body.size() - m_read;
}

bool OnceDevice::atEnd() const
{
    return m_read >= m_body.size();
}

bool OnceDevice::seek(qint64 position)
{
    return position == m_read;
}

qint64 OnceDevice::readData(char *data, qint64 longest)
{
    const qint64 size = std::min<qint64>(longest, bytesAvailable());
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

qint64 OnceDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace skranke
