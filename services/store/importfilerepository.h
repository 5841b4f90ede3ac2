// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace skranke {

/// A file that the desk planned, or checked in the window, and what the check said. No value of a person is in it.
struct FileRecord {
    QString path = {}; ///< absolute; sealed in the store, because folders can name people
    QString name = {}; ///< without folder
    QString sha256 = {}; ///< hexadecimal
    InstitutionCode institution = {}; ///< may be empty: checked without one
    qint64 records = 0;
    qint64 fatal = 0; ///< findings of severity F, and so on
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 infos = 0;
    QDateTime opened = {}; ///< UTC

    bool operator==(const FileRecord &) const = default;
};

/// Table `import_file` (kind: work): the recent files. Never holds a file's content.
class ImportFileRepository {
public:
    explicit ImportFileRepository(StoreAccess &access);

    /// One entry a path and institution; the newest opening counts.
    [[nodiscard]] Result<> save(const FileRecord &file);
    /// Newest first, of one institution or (empty code) all; at most `limit` (0: all). Without those whose path does
    /// not open any more.
    [[nodiscard]] Result<QList<FileRecord>> recent(const InstitutionCode &institution, int limit);
    [[nodiscard]] Result<> remove(const QString &path, const InstitutionCode &institution);
    [[nodiscard]] Result<int> removeOlderThan(const QDateTime &time);

private:
    [[nodiscard]] BlindIndex pathIndex(const QString &path) const;

    StoreAccess &m_access;
};

} // namespace skranke
