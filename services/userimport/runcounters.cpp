// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/runcounters.h"

#include "services/core/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr WordTable<CounterMeaning, 6> meaningWords{{
    {CounterMeaning::Bins, "bins"_L1},
    {CounterMeaning::Processed, "processed"_L1},
    {CounterMeaning::Created, "created"_L1},
    {CounterMeaning::Updated, "updated"_L1},
    {CounterMeaning::Unchanged, "unchanged"_L1},
    {CounterMeaning::Rejected, "rejected"_L1},
}};

std::unexpected<Error> bad(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .detail = detail});
}

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

std::optional<qint64> &placeFor(RunCounts &counts, CounterMeaning meaning)
{
    switch (meaning) {
    case CounterMeaning::Bins:
        return counts.bins;
    case CounterMeaning::Processed:
        return counts.processed;
    case CounterMeaning::Created:
        return counts.created;
    case CounterMeaning::Updated:
        return counts.updated;
    case CounterMeaning::Unchanged:
        return counts.unchanged;
    case CounterMeaning::Rejected:
        return counts.rejected;
    }
    Q_UNREACHABLE_RETURN(counts.bins);
}

} // namespace

Result<CounterTable> CounterTable::fromJson(const QByteArray &json)
{
    const QJsonValue rows = QJsonDocument::fromJson(json).object().value("counters"_L1);
    if (!rows.isArray())
        return bad(u"the table of counters has no rows"_s);
    CounterTable table;
    const QJsonArray list = rows.toArray();
    for (const QJsonValue &row : list) {
        const auto meaning = valueOf(meaningWords, row["means"_L1].toString());
        if (!meaning || !row["codes"_L1].isArray() || !row["names"_L1].isArray())
            return bad(u"a counter's row is not whole"_s);
        const QJsonArray codes = row["codes"_L1].toArray();
        for (const QJsonValue &code : codes) {
            if (table.m_codes.contains(code.toString()))
                return bad(u"a counter's code stands twice"_s);
            table.m_codes.insert(code.toString(), *meaning);
        }
        const QJsonArray names = row["names"_L1].toArray();
        for (const QJsonValue &name : names) {
            const QString folded = foldedName(name.toString());
            if (folded.isEmpty() || table.m_names.contains(folded))
                return bad(u"a counter's name is empty or stands twice"_s);
            table.m_names.insert(folded, *meaning);
        }
    }
    return table;
}

const CounterTable &CounterTable::shipped()
{
    static const CounterTable table = [] {
        QFile file(u":/skranke/runcounters.json"_s);
        const auto read = file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : bad(u"it is not there"_s);
        if (!read)
            qFatal("the shipped table of counters cannot be read"); // a broken program: better none than one without
        return *read;
    }();
    return table;
}

std::optional<CounterMeaning> CounterTable::meaningOf(const RunCounter &counter) const
{
    if (const auto known = m_codes.constFind(counter.type.value); known != m_codes.cend())
        return *known;
    if (const auto known = m_names.constFind(foldedName(counter.type.shown())); known != m_names.cend())
        return *known;
    return std::nullopt;
}

RunCounts countsOf(const QList<RunCounter> &counters, const CounterTable &table)
{
    RunCounts counts;
    for (const RunCounter &counter : counters) {
        const auto meaning = table.meaningOf(counter);
        std::optional<qint64> *place = meaning ? &placeFor(counts, *meaning) : nullptr;
        if (place && !*place && counter.number())
            *place = counter.number();
        else
            counts.others.append(counter);
    }
    return counts;
}

} // namespace skranke
