// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/bups1writer.h"

#include "services/userimport/bups1lines.h"

#include <algorithm>

namespace skranke {

namespace {

/// Place of a line in its record: the table's order, then unknown codes, then lines that are no fields. A field is
/// always first, so that no stray byte order mark gets to the front of a file.
qsizetype rank(const Bups1Line &line, const CodeBook &book)
{
    if (line.kind != Bups1LineKind::Field)
        return book.entries().size() + 1;
    const auto entry = std::ranges::find(book.entries(), line.code, &CodeBookEntry::code);
    return entry - book.entries().begin();
}

bool fitsLatin1(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF); });
}

} // namespace

Bups1Written writeBups1(const QList<Bups1Record> &records, Bups1Encoding encoding, const CodeBook &book,
                        const Bups1WriteOptions &options)
{
    const bool latin1 = options.variant == Bups1Variant::Latin1;
    const bool sameBytes = encoding == Bups1Encoding::Ascii || (encoding == Bups1Encoding::Utf8 && !latin1)
        || (encoding == Bups1Encoding::Latin1 && latin1);
    const QByteArray lineEnd = options.crlf ? QByteArray("\r\n") : QByteArray("\n");
    const QByteArray separator(std::max<qsizetype>(options.separatorLength, shortestSeparator), '-');
    Bups1Written written;
    for (qsizetype i = 0; i < records.size(); ++i) {
        QList<const Bups1Line *> lines;
        for (const Bups1Line &line : records.at(i).lines)
            lines.append(&line);
        std::ranges::stable_sort(lines, {}, [&book](const Bups1Line *line) { return rank(*line, book); });
        for (const Bups1Line *line : lines) {
            if (sameBytes) {
                written.bytes += line->raw;
            } else {
                const QString text = decode({line->raw.constData(), static_cast<size_t>(line->raw.size())}, encoding);
                if (latin1 && !fitsLatin1(text))
                    written.unwritable.append({i + 1, line->code});
                written.bytes += latin1 ? text.toLatin1() : text.toUtf8();
            }
            written.bytes += lineEnd;
        }
        written.bytes += separator + lineEnd;
    }
    if (!written.unwritable.isEmpty())
        written.bytes.clear();
    return written;
}

} // namespace skranke
