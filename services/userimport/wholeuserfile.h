// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/recordfile.h"
#include "services/userimport/userformat.h"
#include "services/userimport/xmluser.h"

#include <functional>

namespace skranke {

/// A file of users that come whole, as a plan sees it. Knows no XML: whoever reads it hands the records in.
///
/// Users are always compared whole: which of several e-mail addresses is the preferred one, and of which types they
/// are, is more than the compared values hold. A record is matched by its primary id and by its previous one; one that
/// is to be found by another identifier, and has neither of them in Alma, is held because that identifier is somebody's
/// (L08).
class WholeUserFile : public RecordFile {
public:
    /// How the records are read; used on one thread at a time.
    struct Source {
        XmlFileHead head;
        /// Every record in order; false from `visit` ends the pass.
        std::function<Result<qint64>(const std::function<bool(const XmlUser &)> &visit, const Job &job)> forEachRecord;
        /// By the place of its first tag.
        std::function<Result<XmlUser>(qint64 offset)> readRecordAt;
    };
    /// `format` must outlive the file.
    WholeUserFile(Source source, const UserFormat &format);

    [[nodiscard]] const ImportScope &scope() const override { return m_scope; }
    [[nodiscard]] Result<RecordTable> table(const Keys &keys, const Job &job) const override;
    [[nodiscard]] Result<std::vector<FileUser>> read(std::span<const qint64> places) const override;

private:
    Source m_source;
    const UserFormat &m_format;
    ImportScope m_scope;
};

} // namespace skranke
