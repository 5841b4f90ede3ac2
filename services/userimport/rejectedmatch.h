// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"

#include <QHash>
#include <QList>
#include <QString>

namespace skranke {

/// The identifiers of a file's records: any of `LT`, `GL`, `FI` and their like, each with the numbers of the records
/// that have it. Without regard to case, as Alma compares them.
class RecordIdentifiers {
public:
    /// `record` counts from 1. A value that is blank is nobody's.
    void add(const QString &identifier, qint64 record);
    [[nodiscard]] QList<qint64> recordsOf(const QString &identifier) const;

private:
    QHash<QString, QList<qint64>> m_records; ///< by normalised identifier
};

/// Which records of the file a rejected user may be.
struct RejectedMatch {
    qsizetype rejected = 0; ///< place in the list of rejected users
    QList<qint64> records = {}; ///< in order; empty: nobody in the file, more than one: its identifiers are shared

    bool operator==(const RejectedMatch &) const = default;
};

/// Joins the users that a run would not take to the file's records, one answer for each in their order. Which keys of
/// an event are identifiers is not known (`spec/alma-api.md` 4.5): a record fits when one of its identifiers is all
/// that a key says. Pure.
[[nodiscard]] QList<RejectedMatch> matchRejected(const QList<RejectedUser> &rejected,
                                                 const RecordIdentifiers &identifiers);

} // namespace skranke
