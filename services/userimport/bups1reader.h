// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace skranke {

class ByteSource;

/// How a file's bytes are read. One file, one encoding (`spec/user-import.md` 1.4).
enum class Bups1Encoding {
    Ascii, ///< no byte above 0x7F: valid in both variants
    Utf8,
    Latin1, ///< ISO 8859-1
    Windows1252, ///< not UTF-8, and bytes 0x80 to 0x9F occur
};

/// `ascii`, `utf-8`, `iso-8859-1`, `windows-1252`.
[[nodiscard]] QString toWord(Bups1Encoding encoding);

/// The two bytes of a short code in one number, for `switch` and comparison: `bups1Code("LT")`.
using Bups1Code = quint16;
[[nodiscard]] consteval Bups1Code bups1Code(const char (&text)[3])
{
    return static_cast<Bups1Code>((static_cast<unsigned char>(text[0]) << 8) | static_cast<unsigned char>(text[1]));
}
[[nodiscard]] constexpr Bups1Code bups1Code(char first, char second)
{
    return static_cast<Bups1Code>((static_cast<unsigned char>(first) << 8) | static_cast<unsigned char>(second));
}
/// `LT`; empty for 0.
[[nodiscard]] QString toString(Bups1Code code);

/// What a line is by the grammar of `spec/user-import.md` 1.4.
enum class Bups1LineKind {
    Field,
    Separator, ///< at least ten minus signs, blanks may follow
    Blank,
    Other, ///< anything else, a short separator and a lower-case code included; kept verbatim
};

/// One element of a record. Views into the buffer of the record it belongs to.
struct Bups1FieldView {
    Bups1Code code = 0;
    std::string_view value; ///< as it stands after the first colon: blanks, if any, included
    qint64 offset = 0; ///< of the line's first byte, from the start of the file
    qint64 line = 0; ///< from 1
    /// `value` without blanks around it (rules G05 and G06 offer this one).
    [[nodiscard]] std::string_view trimmed() const;
};

/// One record as it lies in the file; valid only during the call that hands it out. Bytes, not text: `decode` makes
/// text.
struct Bups1RecordView {
    qint64 number = 0; ///< from 1; records without fields are not counted
    qint64 line = 0; ///< of its first field
    qint64 offset = 0; ///< of its first field's line, in bytes from the start of the file; `readRecordAt` takes it
    std::span<const Bups1FieldView> fields; ///< all of them in order, shadowed ones included
    /// Longer than `Bups1Reader::longestRecord`: the fields beyond are left out, so the last one with a code may be
    /// missing, and nothing may be decided by what is here.
    bool truncated = false;

    /// The field that counts: the last one with this code (R10); null when absent.
    [[nodiscard]] const Bups1FieldView *effective(Bups1Code code) const;
    /// Its value without blanks around it; empty when absent or empty.
    [[nodiscard]] std::string_view value(Bups1Code code) const;
};

/// One line of a record that owns its bytes.
struct Bups1Line {
    Bups1LineKind kind = Bups1LineKind::Other;
    QByteArray raw; ///< without line end
    qint64 offset = 0; ///< from the start of the file
    qint64 line = 0; ///< from 1
    Bups1Code code = 0; ///< of a field
    [[nodiscard]] QByteArrayView value() const; ///< of a field: what stands behind the first colon

    bool operator==(const Bups1Line &) const = default;
};

/// One record that owns its bytes, for showing, writing and tests; not for a pass over a whole file.
struct Bups1Record {
    qint64 number = 0; ///< from 1; 0: not known (read at an offset)
    QList<Bups1Line> lines; ///< fields and other lines, in order; no separators

    /// The line that counts for a code (the last one, R10); null when absent.
    [[nodiscard]] const Bups1Line *effective(Bups1Code code) const;
    /// The earlier lines with the same code, which the import passes over.
    [[nodiscard]] QList<const Bups1Line *> shadowed(Bups1Code code) const;

    bool operator==(const Bups1Record &) const = default;
};

/// Text of a value's bytes. Never fails: the encoding was decided over the whole file.
[[nodiscard]] QString decode(std::string_view bytes, Bups1Encoding encoding);

/// How much a pass went over.
struct Bups1Counts {
    qint64 records = 0;
    qint64 lines = 0;

    bool operator==(const Bups1Counts &) const = default;
};

/// Reads the line format of BUPS 1, streaming (`spec/user-import.md` 1.4). Does not judge: `filechecks.h` does.
///
/// Memory does not grow with the file. One object may be used from several threads: reads carry their own offset.
class Bups1Reader {
public:
    /// From the first byte of a record's first field to the end of its last line. What lies beyond is left out of a
    /// view; only a file without separators gets there.
    static constexpr qint64 longestRecord = 1 << 20;

    /// `BadInput` with code `no-such-file`, `not-a-file` (directory, device, pipe), `unreadable-file` or `empty-file`.
    [[nodiscard]] static Result<Bups1Reader> open(const QString &path);
    /// Reads bytes in memory, which must outlive the reader.
    [[nodiscard]] static Bups1Reader overBytes(QByteArrayView bytes);

    Bups1Reader(Bups1Reader &&) noexcept;
    Bups1Reader &operator=(Bups1Reader &&) noexcept;
    ~Bups1Reader();

    [[nodiscard]] qint64 size() const; ///< in bytes, when opened

    /// Calls `visit` with every record in order, on the calling thread. A `visit` that returns false ends the pass.
    /// `Canceled`, or `BadInput`/`unreadable-file`.
    [[nodiscard]] Result<Bups1Counts> forEachRecord(const std::function<bool(const Bups1RecordView &)> &visit,
                                                    const Job &job = {}) const;

    /// The first place at or behind `offset` where a record may begin: behind a separator; `size()` when there is none.
    /// `Canceled`, or `BadInput`/`unreadable-file`.
    [[nodiscard]] Result<qint64> recordBoundary(qint64 offset, const CancelToken &cancel = {}) const;
    /// The bytes between two boundaries (0, `size()`, or what `recordBoundary` answered) as if they were a file: to
    /// read several parts at once. Places and numbers count from `from`. This reader must outlive it.
    [[nodiscard]] Bups1Reader part(qint64 from, qint64 to) const;

    /// Reads the one record whose first field's line starts at `offset`; line numbers count from 1 at that line.
    /// Whole, or not at all: `BadInput`/`unreadable-file` when there is none, or when it is longer than
    /// `longestRecord`.
    [[nodiscard]] Result<Bups1Record> readRecordAt(qint64 offset) const;

    /// All records of a small file (raw views, tests).
    [[nodiscard]] Result<QList<Bups1Record>> readAll() const;

private:
    explicit Bups1Reader(std::unique_ptr<ByteSource> source);
    std::unique_ptr<ByteSource> m_source;
    bool m_hasStart = true; ///< begins where the file does: a byte order mark may stand there
};

} // namespace skranke
