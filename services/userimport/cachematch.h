// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/core/job.h"
#include "services/store/store.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/recordtable.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace skranke {

/// Why a record may not change the user it matches, whatever it says: other records of the file name that user too.
enum class Contest : quint8 {
    None,
    Repeated, ///< an earlier record is about the user (L02): two changes of one user, and the later would win
    OldIdInUse, ///< one record has the id as its own and another gives it up (L06): whose it is, is not known
};

/// A record that needs a look at the whole user, or has none.
struct Candidate {
    quint32 entry = 0; ///< in the record table
    Contest contest = Contest::None;
    qint64 row = 0; ///< of the cache; 0: nobody found
    qint64 otherRow = 0; ///< another user found under `GL` although `LT` has one: not safe to match
    bool renames = false; ///< found under `GL`
    QByteArray delivered = {};
};

/// What the cache says about the records of a file.
struct CacheMatch {
    std::vector<Candidate> candidates; ///< in the order of the file
    qint64 unchanged = 0; ///< packed values agree
    std::vector<qint64> missing; ///< rows of External users that no record names
    QList<std::pair<qint64, QByteArray>> delivered; ///< rows whose feed says what Alma says now: worth remembering
    QSet<qint64> contested = {}; ///< rows that several records name: what the feed delivered for them is anyone's guess
};

/// How records and cached users are matched.
struct MatchRequest {
    const RecordTable &records;
    const ComparedHash &hash;
    const ImportScope &scope;
    InstitutionCode institution;
    bool everyUser = false; ///< File semantics reads more than the compared fields: look at every user whole
};

/// Goes through the institution's cache once and matches it with the records: by the blind index of `LT`, then of `GL`
/// (`spec/user-import.md` 6.1). Opens no whole user. Runs on the store's thread.
[[nodiscard]] Result<CacheMatch> matchCache(StoreAccess &access, const MatchRequest &request, const Job &job);

} // namespace skranke
