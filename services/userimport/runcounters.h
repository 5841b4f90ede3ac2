// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"
#include "services/core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace skranke {

/// What a counter of an import run counts.
enum class CounterMeaning {
    Bins, ///< what Alma calls records: portions of the file, not users
    Processed,
    Created,
    Updated,
    Unchanged,
    Rejected,
};

/// Which counters mean what: data, because no run of this kind was ever recorded (`spec/alma-api.md` 4.5 and 11 a). A
/// counter that is not in the table means nothing here and is shown as it came.
class CounterTable {
public:
    /// The table that is shipped (`resources/runcounters.json`).
    [[nodiscard]] static const CounterTable &shipped();
    /// `{counters: [{means, codes: [...], names: [...]}]}`: a counter is known by its code, else by the name that the
    /// report shows, whatever the case. `BadInput` when the table is not whole or a code or name stands twice.
    [[nodiscard]] static Result<CounterTable> fromJson(const QByteArray &json);

    [[nodiscard]] std::optional<CounterMeaning> meaningOf(const RunCounter &counter) const;

private:
    QHash<QString, CounterMeaning> m_codes;
    QHash<QString, CounterMeaning> m_names; ///< folded
};

/// The report of a run, understood as far as the table reaches. Empty: the report does not say.
struct RunCounts {
    std::optional<qint64> bins = {}; ///< what Alma calls records: portions of the file, not users
    std::optional<qint64> processed = {};
    std::optional<qint64> created = {};
    std::optional<qint64> updated = {};
    std::optional<qint64> unchanged = {};
    std::optional<qint64> rejected = {};
    QList<RunCounter> others = {}; ///< in the order of the report: text, unknown ones, and those that stand twice

    bool operator==(const RunCounts &) const = default;
};

[[nodiscard]] RunCounts countsOf(const QList<RunCounter> &counters, const CounterTable &table);

} // namespace skranke
