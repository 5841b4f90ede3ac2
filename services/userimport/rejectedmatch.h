// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"
#include "services/core/error.h"
#include "services/core/job.h"

#include <QHash>
#include <QList>
#include <QString>

#include <compare>

namespace skranke {

/// Where a record lies in its file; both count from 1.
struct RecordPlace {
    qint64 record = 0;
    qint64 line = 0;

    friend auto operator<=>(const RecordPlace &, const RecordPlace &) = default;
};

/// The identifiers of a file's records, each with the records that have it. Without regard to case, as Alma compares
/// them. Holds only what is looked for, so that it does not grow with the file.
class RecordIdentifiers {
public:
    /// Whatever the rejected users' events say may be an identifier.
    explicit RecordIdentifiers(const QList<RejectedUser> &wanted);

    /// Does nothing for an identifier that nobody looks for.
    void add(const QString &identifier, const RecordPlace &place);
    [[nodiscard]] QList<RecordPlace> recordsOf(const QString &identifier) const;

private:
    QHash<QString, QList<RecordPlace>> m_places; ///< by normalised identifier; empty for those not found
};

/// Which records of the file a rejected user may be.
struct RejectedMatch {
    qsizetype rejected = 0; ///< place in the list of rejected users
    QList<RecordPlace> records = {}; ///< in order; empty: nobody in the file, more than one: its identifiers are shared

    bool operator==(const RejectedMatch &) const = default;
};

/// Looks the rejected users up in a file of BUPS 1, by `LT`, `GL` and `FI`: one pass, on the calling thread. Errors of
/// `Bups1Reader`.
[[nodiscard]] Result<QList<RejectedMatch>> matchRejectedInFile(const QList<RejectedUser> &rejected, const QString &path,
                                                               const Job &job = {});

/// Joins the users that a run would not take to the file's records, one answer for each in their order. Which keys of
/// an event are identifiers is not known (`spec/alma-api.md` 4.5): a record fits when one of its identifiers is all
/// that a key says. Pure.
[[nodiscard]] QList<RejectedMatch> matchRejected(const QList<RejectedUser> &rejected,
                                                 const RecordIdentifiers &identifiers);

} // namespace skranke
