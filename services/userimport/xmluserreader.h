// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"
#include "services/userimport/xmluser.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace skranke {

class ByteSource;
class XmlSchemaBook;

/// Reads the users of a BUPS 2 or a plain Alma `<users>` file, also zipped, record by record
/// (`spec/user-import.md` 2.3, 2.4). Does not judge: `xmlfilechecks.h` does.
///
/// Memory does not grow with the file. Several objects may read one file at once; one object belongs to one thread.
class XmlUserReader {
public:
    /// `schema` must outlive the reader; null: the shipped one.
    /// `BadInput` with code `no-such-file`, `not-a-file`, `unreadable-file`, `empty-file`, `not-text` (UTF-16, NUL),
    /// `xml-doctype`, `xml-root` (neither root element), or one of a zip's (`zipsource.h`).
    [[nodiscard]] static Result<XmlUserReader> open(const QString &path, const XmlSchemaBook *schema = nullptr);
    /// Reads bytes in memory, which must outlive the reader.
    [[nodiscard]] static Result<XmlUserReader> overBytes(QByteArrayView bytes, const XmlSchemaBook *schema = nullptr);

    XmlUserReader(XmlUserReader &&) noexcept;
    XmlUserReader &operator=(XmlUserReader &&) noexcept;
    ~XmlUserReader();

    [[nodiscard]] const XmlFileHead &head() const;

    /// Calls `visit` with every record in order, on the calling thread; what is not well-formed is passed over but
    /// counts as a record. A `visit` that returns false ends the pass. Answers the number of records gone over.
    /// `Canceled`, or `BadInput`/`unreadable-file`.
    [[nodiscard]] Result<qint64> forEachRecord(const std::function<bool(const XmlUser &)> &visit,
                                               const Job &job = {}) const;

    /// Reads the one record whose first tag starts at `offset`. `record` and `line` are 0: not known here.
    /// Quick going forwards; in a zipped file going backwards costs a pass from its start.
    /// `BadInput`/`unreadable-file` when no well-formed record starts there.
    [[nodiscard]] Result<XmlUser> readRecordAt(qint64 offset) const;

private:
    struct Private;
    explicit XmlUserReader(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace skranke
