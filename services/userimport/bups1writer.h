// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1reader.h"
#include "services/userimport/codebook.h"

#include <QByteArray>
#include <QList>

namespace skranke {

/// How a file is written.
struct Bups1WriteOptions {
    Bups1Variant variant = Bups1Variant::Utf8; ///< Latin1: ISO 8859-1; Auto counts as Utf8
    bool crlf = false; ///< as the source had it; else LF
    int separatorLength = 47; ///< minus signs, at least ten
};

/// A character that the variant's encoding lacks, and where it stands. The character itself is a person's value: not
/// kept.
struct UnwritableCharacter {
    qint64 record = 0; ///< from 1
    Bups1Code code = 0; ///< 0: a line that is no field
    bool operator==(const UnwritableCharacter &) const = default;
};

struct Bups1Written {
    QByteArray bytes; ///< empty when anything is unwritable: nothing is ever replaced
    QList<UnwritableCharacter> unwritable;
};

/// Writes records as a BUPS 1 file (`spec/user-import.md` 8): known codes in table order, then unknown ones and other
/// lines each in their own order, a separator after each record, no byte order mark.
///
/// Repeated codes keep their order, so the same value counts. `encoding` is that of the records' bytes.
[[nodiscard]] Bups1Written writeBups1(const QList<Bups1Record> &records, Bups1Encoding encoding, const CodeBook &book,
                                      const Bups1WriteOptions &options = {});

} // namespace skranke
