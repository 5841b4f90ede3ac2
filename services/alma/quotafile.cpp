// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotafile.h"

#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QTimeZone>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr quint32 magic = 0x534b5133; // "SKQ3"
constexpr qint64 abandonedAfter = 300 * CallPace::second;
constexpr qint32 overtaken = 100;
constexpr qint64 patienceForAFigure = 10 * CallPace::second;
constexpr qint32 silentAnswers = 3; ///< after which no figure is expected

Error storage(const QString &what)
{
    return {.kind = Error::Kind::Storage, .detail = what};
}

} // namespace

void QuotaState::repair(qint64 now)
{
    pace.repair(now);
    if (forgottenAt > now)
        forgottenAt = 0;
}

qint64 QuotaState::inFlight(qint64 now) const
{
    const bool abandoned = pace.starts.isEmpty() || now - pace.starts.last() > abandonedAfter;
    return abandoned ? 0 : std::max<qint64>(0, started - finished);
}

void QuotaState::begin(qint64 now, double callsPerSecond)
{
    pace.start(now, callsPerSecond);
    ++started;
}

bool QuotaState::awaitsFigure(qint64 now) const
{
    return remaining < 0 && silent < silentAnswers && inFlight(now) > 0
        && now - pace.starts.last() < patienceForAFigure;
}

bool QuotaState::mayProbe(qint64 now) const
{
    return pace.starts.isEmpty() || std::chrono::microseconds(now - pace.starts.last()) >= probeEvery;
}

void QuotaState::spend(qint64 calls)
{
    if (remaining >= 0)
        remaining = static_cast<qint32>(std::max<qint64>(0, remaining - calls));
}

void QuotaState::giveUpAbandoned(qint64 now)
{
    if (inFlight(now) > 0)
        return;
    spend(started - finished);
    finished = started;
}

void QuotaState::said(qint32 figure, const QDate &today)
{
    if (figure < 0)
        return;
    silent = 0;
    const bool known = remaining >= 0 && day == today;
    const qint32 last = known ? remaining : before;
    if (last >= 0 && figure - last > overtaken)
        renewed = today;
    const bool older = known && figure > remaining && figure - remaining <= overtaken;
    if (!older)
        remaining = figure;
    day = today;
}

void QuotaState::forget(qint64 now)
{
    day = {};
    remaining = -1;
    before = -1;
    renewed = {};
    silent = 0;
    pausedUntil = {};
    forgottenAt = now;
}

void QuotaState::enter(const QDate &today, const QDateTime &now)
{
    if (day != today && remaining >= 0)
        before = std::exchange(remaining, -1);
    if (pausedUntil.isValid() && pausedUntil <= now)
        pausedUntil = {};
}

QByteArray QuotaState::toBytes() const
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << pace.starts << pace.usual << pace.due << pace.holdUntil << pace.slowSince << pace.slowFactor << day
           << remaining << started << finished << (pausedUntil.isValid() ? pausedUntil.toMSecsSinceEpoch() : qint64(0))
           << forgottenAt << before << renewed << silent;
    QByteArray bytes;
    QDataStream framed(&bytes, QIODevice::WriteOnly);
    framed << magic << qChecksum(body) << body;
    return bytes;
}

QuotaState QuotaState::fromBytes(const QByteArray &bytes)
{
    QDataStream framed(bytes);
    quint32 mark = 0;
    quint16 sum = 0;
    QByteArray body;
    framed >> mark >> sum;
    // The length is looked at before anything is allocated for it.
    if (framed.status() != QDataStream::Ok || mark != magic || bytes.size() > 64 * 1024)
        return {};
    framed >> body;
    if (framed.status() != QDataStream::Ok || qChecksum(body) != sum)
        return {};
    QuotaState state;
    qint64 paused = 0;
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_8);
    stream >> state.pace.starts >> state.pace.usual >> state.pace.due >> state.pace.holdUntil >> state.pace.slowSince
        >> state.pace.slowFactor >> state.day >> state.remaining >> state.started >> state.finished >> paused
        >> state.forgottenAt >> state.before >> state.renewed >> state.silent;
    if (stream.status() != QDataStream::Ok)
        return {};
    if (paused > 0)
        state.pausedUntil = QDateTime::fromMSecsSinceEpoch(paused, QTimeZone::UTC);
    return state;
}

QuotaFile::QuotaFile(const QString &folder, const InstitutionCode &institution)
    : m_shared(!folder.isEmpty())
{
    if (m_shared) {
        // What fails here is told by the first lock.
        QDir().mkpath(QFileInfo(folder).path());
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto name = QString::fromLatin1(QUrl::toPercentEncoding(institution.toString()));
        m_file.setFileName(folder + u'/' + name + u".quota"_s);
    }
}

QuotaFile::~QuotaFile() = default;

Result<bool> QuotaFile::tryLock()
{
    if (!m_shared)
        return true;
    if (!m_file.isOpen()
        && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(storage(u"the call counter's file cannot be opened"_s));
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno == EWOULDBLOCK || errno == EINTR)
        return false;
    return std::unexpected(storage(u"the call counter's file cannot be locked"_s));
}

void QuotaFile::unlock()
{
    if (m_shared && m_file.isOpen())
        ::flock(m_file.handle(), LOCK_UN);
}

QuotaState QuotaFile::read()
{
    if (!m_shared)
        return QuotaState::fromBytes(m_memory);
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return {};
    m_file.seek(0);
    return QuotaState::fromBytes(m_file.read(64 * 1024));
}

Result<> QuotaFile::write(const QuotaState &state)
{
    const QByteArray bytes = state.toBytes();
    if (!m_shared) {
        m_memory = bytes;
        return {};
    }
    // No fsync: after a power cut the pace starts anew, which is right.
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size())
        return std::unexpected(storage(u"the call counter's file cannot be written"_s));
    return {};
}

} // namespace skranke
