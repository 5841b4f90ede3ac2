// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/zipsource.h"

#include <QFileInfo>
#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <KZip>
#include <KZipFileEntry>
#include <mutex>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> badZip(const QString &code, const QString &path)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .subject = QFileInfo(path).fileName()});
}

class ZipMember final : public ByteSource {
public:
    ZipMember(std::unique_ptr<KZip> zip, const KZipFileEntry *entry)
        : m_zip(std::move(zip))
        , m_entry(entry)
    {
    }

    [[nodiscard]] qint64 size() const override { return m_entry->size(); }

    [[nodiscard]] qint64 readAt(qint64 offset, char *to, qint64 wanted) const override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_device || offset < m_position) {
            m_device.reset(m_entry->createDevice());
            m_position = 0;
            m_checksum = ::crc32(0, nullptr, 0);
            if (!m_device || (!m_device->isOpen() && !m_device->open(QIODevice::ReadOnly)))
                return -1;
        }
        std::array<char, 65536> passedOver;
        while (m_position < offset) {
            const qint64 count = advance(passedOver.data(), std::min<qint64>(passedOver.size(), offset - m_position));
            if (count <= 0)
                return count;
        }
        qint64 done = 0;
        while (done < wanted) {
            const qint64 count = advance(to + done, wanted - done);
            if (count < 0)
                return -1;
            if (count == 0)
                break;
            done += count;
        }
        return done;
    }

private:
    /// Never more than the directory says; the end is only believed when size and checksum fit.
    [[nodiscard]] qint64 advance(char *to, qint64 wanted) const
    {
        const qint64 left = size() - m_position;
        if (left == 0)
            return m_checksum == m_entry->crc32() && m_device->read(to, 1) <= 0 ? 0 : -1;
        const qint64 count = m_device->read(to, std::min(wanted, left));
        if (count <= 0)
            return -1;
        m_checksum = ::crc32_z(m_checksum, reinterpret_cast<const Bytef *>(to), static_cast<size_t>(count));
        m_position += count;
        return count;
    }

    std::unique_ptr<KZip> m_zip;
    const KZipFileEntry *m_entry; ///< owned by the zip
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<QIODevice> m_device;
    mutable qint64 m_position = 0; ///< of the device, unpacked
    mutable unsigned long m_checksum = 0;
};

void collect(const KArchiveDirectory &folder, QList<const KZipFileEntry *> &found)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry && entry->isDirectory() && name != "__MACOSX"_L1) // what a Mac adds besides
            collect(static_cast<const KArchiveDirectory &>(*entry), found);
        else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry))
            found.append(file);
    }
}

/// The one that is meant: the only file, or the only one called `.xml`. Null: none, or several.
const KZipFileEntry *choose(QList<const KZipFileEntry *> files)
{
    if (files.size() > 1)
        files.removeIf(
            [](const KZipFileEntry *file) { return !file->name().endsWith(".xml"_L1, Qt::CaseInsensitive); });
    return files.size() == 1 ? files.first() : nullptr;
}

/// By the flag in the header in front of the member's bytes.
bool isEncrypted(const ByteSource &file, const KZipFileEntry &entry)
{
    constexpr qint64 headerSize = 30;
    std::array<char, 4096> bytes = {};
    const qint64 start = std::max<qint64>(0, entry.position() - static_cast<qint64>(bytes.size()));
    const qint64 count = file.readAt(start, bytes.data(), entry.position() - start);
    for (qint64 at = count - headerSize; at >= 0; --at) {
        const char *header = bytes.data() + at;
        const qint64 length =
            headerSize + qFromLittleEndian<quint16>(header + 26) + qFromLittleEndian<quint16>(header + 28);
        if (QByteArrayView(header, 4) == "PK\3\4" && at + length == count)
            return (qFromLittleEndian<quint16>(header + 6) & 1U) != 0;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<ByteSource>> openZip(const QString &path, const XmlLimits &limits)
{
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    auto zip = std::make_unique<KZip>(path);
    if (!zip->open(QIODevice::ReadOnly) || !zip->directory())
        return badZip(u"zip-damaged"_s, path);
    QList<const KZipFileEntry *> files;
    collect(*zip->directory(), files);
    const KZipFileEntry *entry = choose(files);
    if (!entry)
        return badZip(u"zip-members"_s, path);
    if (isEncrypted(**file, *entry))
        return badZip(u"zip-encrypted"_s, path);
    if (entry->encoding() != 0 && entry->encoding() != 8) // stored, deflated
        return badZip(u"zip-damaged"_s, path);
    const qint64 packed = std::max<qint64>(entry->compressedSize(), 1);
    if (entry->size() < 0 || entry->size() > limits.zipMostBytes || entry->size() / packed > limits.zipMostRatio)
        return badZip(u"zip-too-large"_s, path);
    return std::make_unique<ZipMember>(std::move(zip), entry);
}

} // namespace skranke
