// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"
#include "services/store/auditrepository.h"

#include <QCoroTask>

#include <memory>

class QIODevice;

namespace skranke {

class Store;

/// The audit log as the desk reads it: pages, counts, the check of its chain, files of it. Writes no entry; those come
/// with the steps that they are about.
class AuditLog {
public:
    explicit AuditLog(Store &store);

    /// Newest first, before `beforeNumber` (0: from the newest), at most `limit` (0: all).
    [[nodiscard]] QCoro::Task<Result<QList<AuditEntry>>> newest(AuditFilter filter, qint64 beforeNumber,
                                                                int limit) const;
    /// Oldest first, after `afterNumber`.
    [[nodiscard]] QCoro::Task<Result<QList<AuditEntry>>> since(AuditFilter filter, qint64 afterNumber, int limit) const;
    [[nodiscard]] QCoro::Task<Result<qint64>> count(AuditFilter filter) const;

    /// What filters can ask for: the events and accounts that stand in the log, sorted.
    struct Choices {
        QStringList events = {};
        QStringList accounts = {};

        bool operator==(const Choices &) const = default;
    };
    [[nodiscard]] QCoro::Task<Result<Choices>> choices() const;

    /// Reads the whole log on the store's thread, slice by slice: others are not kept waiting by a long one.
    [[nodiscard]] QCoro::Task<Result<AuditCheck>> verify(Job job = {}) const;

    enum class Format { Csv, Json };
    struct Export {
        AuditFilter filter = {};
        Format format = Format::Csv;
        /// CSV for a spreadsheet of the program's language: a byte order mark, its separator between cells. Else RFC
        /// 4180 with commas, for other programs.
        bool forSpreadsheet = false;
    };
    struct Exported {
        qint64 entries = 0; ///< written
        AuditCheck check; ///< of the whole log, as it was when the writing began
    };
    /// Checks the chain, then writes the entries of the filter, oldest first, a page at a time; entries that come
    /// meanwhile are not among them. JSON is one object: `verdict` as `audit verify` gives it, and `entries`. A broken
    /// chain is written all the same: it is evidence. `disk-full`, `unwritable-file`, `Canceled`.
    [[nodiscard]] QCoro::Task<Result<Exported>> write(Export what, std::shared_ptr<QIODevice> out, Job job = {}) const;
    /// The same into a file that only this account can read; it is there whole or not at all.
    [[nodiscard]] QCoro::Task<Result<Exported>> writeFile(Export what, QString path, Job job = {}) const;

private:
    Store &m_store;
};

} // namespace skranke
