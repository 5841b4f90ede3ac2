// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/store.h"

#include <QByteArrayView>

#include <memory>

struct sqlite3_stmt;

namespace skranke {

/// The rows of one statement, read through SQLite's own interface where they lie: for a pass over a million rows of
/// short values. Qt's makes three objects of each value, three quarters of such a pass.
///
/// For the store's thread, while its connection is open. Works on the library that Qt's driver is linked with; a driver
/// that brings another one is refused (`Storage`).
class BlobScan {
public:
    /// `sql` with one parameter. Errors are those of `Sql::run`.
    [[nodiscard]] static Result<BlobScan> over(StoreAccess &access, const QByteArray &sql, qint64 parameter);

    /// The next row; false at the end and after an error, which `ended` tells apart.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<> ended() const;

    /// Columns count from 0. Bytes are valid until `next`; a NULL is empty.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_outcome = 0; ///< SQLite's last answer
};

} // namespace skranke
