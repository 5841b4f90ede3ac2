// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1reader.h"
#include "services/userimport/importscope.h"
#include "services/userimport/incominguser.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace skranke {

/// What one record says, packed as `comparedfields` packs a user, straight from the file's bytes: the fast path of a
/// plan. Gives the same bytes as packing `incomingUser` of the same record; a test holds the two together.
class RecordPacker {
public:
    RecordPacker(const ImportScope &scope, Bups1Encoding encoding);

    /// Overwrites `packed`; answers the set of groups (bit per index) that could not change a user under API semantics:
    /// sticky and empty, or absent and undocumented. `packed` gets empty when the record cannot be packed.
    quint32 pack(const Bups1RecordView &record, QByteArray &packed) const;

    /// `value` as `normalisedIdentifier` would have it, in UTF-8; `scratch` is used when the bytes are not ready as
    /// they are.
    [[nodiscard]] QByteArrayView identifier(std::string_view value, QByteArray &scratch) const;

private:
    struct Entry {
        Bups1Code code = 0;
        bool lowerCase = false;
        std::string dropPrefix; // ASCII
        std::vector<std::pair<std::string, QByteArray>> values; // in the file's bytes -> UTF-8
    };
    struct Group {
        ScopeGroup scope;
        ValueForm form = ValueForm::Plain;
        bool simple = false; // one value that the fast path understands
        bool sticky = false;
        bool documented = true;
        std::vector<Entry> entries;
    };

    class Writer;
    void addNormal(const Group &group, const Entry &entry, std::string_view value, Writer &writer) const;

    ImportScope m_scope;
    Bups1Encoding m_encoding;
    std::vector<Group> m_groups;
};

/// One record of a file in Alma's terms. The view from a pass, or a record of `Bups1Reader::readRecordAt`.
[[nodiscard]] IncomingUser incomingUser(const ImportScope &scope, const Bups1RecordView &view, Bups1Encoding encoding);
[[nodiscard]] IncomingUser incomingUser(const ImportScope &scope, const Bups1Record &record, Bups1Encoding encoding);

} // namespace skranke
