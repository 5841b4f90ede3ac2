// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/textfile.h"

#include "widgets/text/masking.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Windows-1252 comes from ICU where Qt has it; without it the letters are the same and only quotes and dashes differ.
QStringDecoder decoderFor(const QString &encoding)
{
    if (encoding == "windows-1252"_L1) {
        QStringDecoder decoder("windows-1252");
        if (decoder.isValid())
            return decoder;
    }
    const bool isLatin = encoding == "iso-8859-1"_L1 || encoding == "windows-1252"_L1;
    return QStringDecoder(isLatin ? QStringDecoder::Latin1 : QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
}

} // namespace

TextFile::TextFile(QString path, QString encoding, LineIndex index)
    : m_path(std::move(path))
    , m_encoding(std::move(encoding))
    , m_index(std::move(index))
{
}

Result<QStringList> TextFile::lines(qint64 first, qint64 count) const
{
    const auto raw = readLines(m_path, m_index, first - 1, count);
    if (!raw)
        return std::unexpected(raw.error());
    QStringList shown;
    shown.reserve(raw->size());
    QStringDecoder decoder = decoderFor(m_encoding);
    for (const QByteArray &line : *raw) {
        const QString text = decoder.decode(line);
        shown.append(maskedLine(text));
    }
    return shown;
}

} // namespace skranke
