// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// How a value of the file and Alma's value meet (`spec/user-import.md` 2.4).
enum class FieldPolicy {
    Replace, ///< the incoming wins, also when empty; of a list the internal entries included
    KeepIfManual, ///< Alma's rule for sticky fields; single-value fields only
    KeepIfPresent, ///< the incoming fills an empty field or list only
    CreateOnly, ///< used for a new user, ignored later
    ReplaceExternal, ///< Alma's rule for lists; lists only
    Merge, ///< union by key, nothing deleted; lists only
};

/// One `rule` of a file's or a record's `protection`.
struct FileProtection {
    QString target; ///< as the file names it: `user_group`, `contact_info/addresses`
    FieldPolicy policy = FieldPolicy::Replace;

    bool operator==(const FileProtection &) const = default;
};

/// What a `<users>` or `<bups_users>` file says about itself (`spec/user-import.md` 2.4). Empty: it says nothing.
struct XmlFileHead {
    QString formatVersion = {};
    QString institutionCode = {};
    QString sourceSystem = {};
    QString created = {}; ///< as it stands
    bool isFull = false; ///< `mode="full"`; a plain `<users>` file is taken for full like one of BUPS 1
    std::optional<qint64> recordCount = {}; ///< `record_count`, or `total_record_count` of `<users>`
    QList<FileProtection> protection = {}; ///< for all records; a record's own rules win

    bool operator==(const XmlFileHead &) const = default;
};

/// One record of such a file, in the shape of Alma's JSON (`services/alma/userxml.h`).
struct XmlUser {
    qint64 record = 0; ///< from 1
    qint64 line = 0; ///< from 1, of the record's first tag
    qint64 offset = 0; ///< of that tag in bytes, from the start of the file
    QJsonObject user = {}; ///< members that the file lacks are absent; an empty element is an empty string or list
    QString sourceId = {};
    QString matchIdType = {}; ///< empty: the primary id
    QString previousId = {}; ///< does what `GL` does
    bool deactivates = false; ///< `action="deactivate"`
    QList<FileProtection> protection = {};

    bool operator==(const XmlUser &) const = default;
};

} // namespace skranke
