// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"
#include "services/userimport/bups1reader.h"
#include "services/userimport/fieldpolicies.h"
#include "services/userimport/importscope.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/recordtable.h"

#include <span>
#include <vector>

namespace skranke {

/// One record of a file in Alma's terms, with what it asks for itself.
struct FileUser {
    IncomingUser user;
    FieldPolicies policies = {}; ///< of file and record (`spec/user-import.md` 2.4)
};

/// The records of one file as a plan sees them, whatever the format: their keys and places in one pass, then those
/// that matter one by one. Does not judge them.
class RecordFile {
public:
    /// The place of a record that is not to be read.
    static constexpr qint64 nowhere = -1;

    virtual ~RecordFile() = default;

    /// What the file can say; its groups are those of every record's fields.
    [[nodiscard]] virtual const ImportScope &scope() const = 0;

    /// How records are made comparable. What is named must outlive the call.
    struct Keys {
        const ComparedHash &hash;
        const Vault &vault;
        QByteArray purpose; ///< of the blind indexes
    };
    /// One pass over the file. `Canceled`, `BadInput`/`unreadable-file`.
    [[nodiscard]] virtual Result<RecordTable> table(const Keys &keys, const Job &job) const = 0;
    /// The records at these places, which go forwards through the file, in their order; one that is `nowhere` is left
    /// empty. `BadInput`/`unreadable-file`.
    [[nodiscard]] virtual Result<std::vector<FileUser>> read(std::span<const qint64> places) const = 0;
};

/// A file of short codes. `reader` must outlive it.
class Bups1RecordFile : public RecordFile {
public:
    Bups1RecordFile(const Bups1Reader &reader, Bups1Encoding encoding, ImportScope scope);

    [[nodiscard]] const ImportScope &scope() const override { return m_scope; }
    [[nodiscard]] Result<RecordTable> table(const Keys &keys, const Job &job) const override;
    [[nodiscard]] Result<std::vector<FileUser>> read(std::span<const qint64> places) const override;

private:
    const Bups1Reader &m_reader;
    Bups1Encoding m_encoding;
    ImportScope m_scope;
};

} // namespace skranke
