// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/cachematch.h"

#include "services/store/usercacherepository.h"

#include <QtEndian>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Rows between two words to the job.
constexpr qint64 progressStep = 65536;

/// One pass over the cache.
class Matcher {
public:
    Matcher(StoreAccess &access, const MatchRequest &request)
        : m_access(access)
        , m_request(request)
        , m_repository(access)
        , m_purpose(userKeyPurpose(request.institution, request.scope.matchKind()))
        , m_matched(request.records.entries().size(), false)
    {
        const auto &groups = request.scope.groups();
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups.at(i).member == "user_identifier"_L1 && groups.at(i).type == request.scope.matchKind())
                m_barcodeGroup = i;
        }
    }

    Result<CacheMatch> run(const Job &job);

private:
    struct Found {
        qint64 row = 0; // 0: nobody
        QByteArray delivered = {};
    };
    /// A record that names a row, by `LT` or by `GL`.
    struct Naming {
        qint64 row = 0;
        quint32 entry = 0;
        bool asOld = false;
    };
    /// Settles the records whose users are as they say, by the marks alone.
    [[nodiscard]] Result<> settle(const CancelToken &cancel);
    [[nodiscard]] bool settled(const CompactMark &mark);
    [[nodiscard]] Result<> openUnsettled(const Job &job);
    void visit(const CompactRow &row);
    [[nodiscard]] QList<IndexKey> keysOf(const CompactRow &row) const;
    void compare(const CompactRow &row, const RecordEntry &entry);
    /// Adds the records that name a row by one of its keys.
    void addNamings(qint64 row, const QList<IndexKey> &keys, std::vector<Naming> &namings) const;
    /// Holds what several records say of one row; `namings` are all of that row.
    void contest(std::span<Naming> namings);
    /// The same for a record whose id nobody in the cache has.
    [[nodiscard]] Contest contestOfUnknown(quint32 at) const;
    [[nodiscard]] Result<> findRest();
    [[nodiscard]] Result<> findInternalBarcodes(std::vector<qint64> &found);
    /// Row 0: nobody. Whoever is found is noted among `namings`, with those who name the row by other barcodes.
    [[nodiscard]] Result<Found> holderOf(quint32 entry, const IndexKey &key, bool asOld, std::vector<Naming> &namings);

    [[nodiscard]] quint32 position(const RecordEntry &entry) const
    {
        return static_cast<quint32>(&entry - m_request.records.entries().data());
    }

    StoreAccess &m_access;
    const MatchRequest &m_request;
    UserCacheRepository m_repository;
    QByteArray m_purpose;
    qsizetype m_barcodeGroup = -1;
    std::vector<bool> m_matched; // by position in the record table
    std::vector<bool> m_settled; // by row of the cache
    std::vector<qint64> m_unsettled; // rows
    qint64 m_seen = 0;
    QHash<quint32, Found> m_oldRows; // position -> found under GL
    QHash<quint32, Contest> m_contests; // by position
    CacheMatch m_match;
};

Result<CacheMatch> Matcher::run(const Job &job)
{
    // A barcode lies in the sealed part, and whole users are wanted anyway for File semantics.
    if (m_request.scope.ltTarget() == LtTarget::PrimaryIdentifier && !m_request.everyUser) {
        if (const auto read = settle(job.cancel); !read)
            return std::unexpected(read.error());
    }
    if (const auto read = openUnsettled(job); !read)
        return std::unexpected(read.error());
    if (job.cancel.isCanceled())
        return std::unexpected(Error{.kind = Error::Kind::Canceled});
    if (const auto found = findRest(); !found)
        return std::unexpected(found.error());
    std::ranges::sort(m_match.candidates, {},
                      [this](const Candidate &one) { return m_request.records.entries()[one.entry].record; });
    return std::move(m_match);
}

bool Matcher::settled(const CompactMark &mark)
{
    const IndexKey key = indexKey(mark.primary);
    const auto entries = m_request.records.withId(key);
    const auto agrees = [&](const RecordEntry &entry) {
        return entry.silent == 0 && entry.hash != ComparedHash::Value{}
        && DeliveredValues::isSettled(mark.mark, markHash(entry.hash, mark.primary, m_access.vault));
    };
    if (entries.empty() || !m_request.records.withOldId(key).empty() || !std::ranges::all_of(entries, agrees))
        return false;
    for (const RecordEntry &entry : entries)
        m_matched[position(entry)] = true;
    m_match.unchanged += static_cast<qint64>(entries.size());
    return true;
}

Result<> Matcher::settle(const CancelToken &cancel)
{
    return m_repository.forEachMark(m_request.institution, [&](const CompactMark &mark) {
        if (settled(mark)) {
            if (static_cast<size_t>(mark.row) >= m_settled.size())
                m_settled.resize(static_cast<size_t>(mark.row) * 2);
            m_settled[static_cast<size_t>(mark.row)] = true;
        } else {
            m_unsettled.push_back(mark.row);
        }
        ++m_seen;
        return !cancel.isCanceled();
    });
}

Result<> Matcher::openUnsettled(const Job &job)
{
    // One by one when they are few; else all rows in their order, which costs a tenth of looking each of them up.
    if (!m_settled.empty() && m_unsettled.size() < static_cast<size_t>(m_seen) / 10) {
        for (const qint64 row : m_unsettled) {
            const auto compact = m_repository.findCompact(m_request.institution, row);
            if (!compact)
                return std::unexpected(compact.error());
            if (*compact)
                visit(**compact);
            if (job.cancel.isCanceled())
                break;
        }
        return {};
    }
    const auto total = static_cast<qint64>(m_matched.size());
    qint64 seen = 0;
    return m_repository.forEachCompact(m_request.institution, [&](const CompactRow &row) {
        if (static_cast<size_t>(row.row) >= m_settled.size() || !m_settled[static_cast<size_t>(row.row)])
            visit(row);
        if (++seen % progressStep == 0)
            job.report(std::min(seen, total), total);
        return !job.cancel.isCanceled();
    });
}

QList<IndexKey> Matcher::keysOf(const CompactRow &row) const
{
    if (m_request.scope.ltTarget() == LtTarget::PrimaryIdentifier)
        return {indexKey(row.primary)};
    QList<IndexKey> keys;
    const QList<QByteArray> values = comparedfields::unpack(row.compared, m_request.scope);
    if (m_barcodeGroup < 0 || m_barcodeGroup >= values.size() || values.at(m_barcodeGroup).isEmpty())
        return keys;
    const auto barcodes = values.at(m_barcodeGroup).split(comparedfields::elementSeparator);
    for (const QByteArray &barcode : barcodes) {
        unsigned char index[16];
        m_access.vault.blindIndexUtf8(barcode, m_purpose, index);
        keys.append(indexKey(QByteArrayView(index, 16)));
    }
    return keys;
}

void Matcher::visit(const CompactRow &row)
{
    size_t named = 0;
    size_t namedAsOld = 0;
    const auto keys = keysOf(row);
    for (const IndexKey &key : keys) {
        const auto old = m_request.records.withOldId(key);
        for (const RecordTable::OldId &one : old)
            m_oldRows.insert(one.entry, {.row = row.row, .delivered = row.delivered});
        const auto entries = m_request.records.withId(key);
        for (const RecordEntry &entry : entries)
            compare(row, entry);
        named += entries.size();
        namedAsOld += old.size();
    }
    if (named + namedAsOld > 1) {
        std::vector<Naming> namings;
        addNamings(row.row, keys, namings);
        contest(namings);
    }
    if (named == 0 && comparedfields::isExternal(row.compared))
        m_match.missing.push_back(row.row);
}

void Matcher::addNamings(qint64 row, const QList<IndexKey> &keys, std::vector<Naming> &namings) const
{
    for (const IndexKey &key : keys) {
        for (const RecordEntry &entry : m_request.records.withId(key))
            namings.push_back({.row = row, .entry = position(entry)});
        for (const RecordTable::OldId &old : m_request.records.withOldId(key))
            namings.push_back({.row = row, .entry = old.entry, .asOld = true});
    }
}

void Matcher::contest(std::span<Naming> namings)
{
    // By place in the file; a record that gives up the id that it has (L05) names the row once.
    std::ranges::sort(namings, {}, [this](const Naming &one) {
        return std::pair(m_request.records.entries()[one.entry].record, one.asOld);
    });
    const auto others = std::ranges::unique(namings, {}, &Naming::entry);
    const std::span records(namings.begin(), others.begin());
    if (records.size() < 2)
        return;
    m_match.contested.insert(records.front().row);
    const bool isGivenUp = std::ranges::any_of(records, &Naming::asOld);
    // In Alma's own load the first of several is loaded and the others are rejected (`user-import.md` 5.2, L02).
    for (const Naming &one : isGivenUp ? records : records.subspan(1))
        m_contests.insert(one.entry, isGivenUp ? Contest::OldIdInUse : Contest::Repeated);
}

Contest Matcher::contestOfUnknown(quint32 at) const
{
    const auto &entries = m_request.records.entries();
    const IndexKey &key = entries[at].index;
    if (const Contest known = m_contests.value(at); known != Contest::None || key == IndexKey{})
        return known;
    const auto old = m_request.records.withOldId(key);
    if (std::ranges::any_of(old, [at](const RecordTable::OldId &one) { return one.entry != at; }))
        return Contest::OldIdInUse;
    return at > 0 && entries[at - 1].index == key ? Contest::Repeated : Contest::None;
}

void Matcher::compare(const CompactRow &row, const RecordEntry &entry)
{
    const quint32 at = position(entry);
    if (m_matched[at])
        return;
    m_matched[at] = true;
    const bool comparable =
        entry.hash != ComparedHash::Value{} && comparedfields::isOfScope(row.compared, m_request.scope);
    QByteArray delivered = row.delivered;
    if (comparable && m_request.hash.of(row.compared, static_cast<quint32>(entry.silent)) == entry.hash) {
        // The feed says what Alma holds: this plan goes by that as the next one will, which finds it noted.
        if (!delivered.isEmpty() && entry.silent == 0) {
            delivered = DeliveredValues::applied(row.compared);
            if (delivered != row.delivered)
                m_match.delivered.append({row.row, delivered});
        }
        if (!m_request.everyUser) {
            ++m_match.unchanged;
            return;
        }
    }
    m_match.candidates.push_back({.entry = at, .row = row.row, .delivered = std::move(delivered)});
}

Result<Matcher::Found> Matcher::holderOf(quint32 entry, const IndexKey &key, bool asOld, std::vector<Naming> &namings)
{
    if (key == IndexKey{})
        return Found{};
    BlindIndex index(16, Qt::Uninitialized);
    qToBigEndian(key[0], index.data());
    qToBigEndian(key[1], index.data() + 8);
    const auto row = m_repository.rowOf(m_request.institution, index);
    if (!row)
        return std::unexpected(row.error());
    if (*row == 0)
        return Found{};
    const auto compact = m_repository.findCompact(m_request.institution, *row);
    if (!compact)
        return std::unexpected(compact.error());
    namings.push_back({.row = *row, .entry = entry, .asOld = asOld});
    if (*compact)
        addNamings(*row, keysOf(**compact), namings);
    return Found{.row = *row, .delivered = *compact ? (*compact)->delivered : QByteArray()};
}

Result<> Matcher::findInternalBarcodes(std::vector<qint64> &found)
{
    // Compared values hold External identifiers only; a barcode typed at the desk is Internal.
    const auto &entries = m_request.records.entries();
    std::vector<Naming> namings;
    for (quint32 at = 0; at < entries.size(); ++at) {
        if (m_matched[at])
            continue;
        auto holder = holderOf(at, entries[at].index, false, namings);
        if (!holder)
            return std::unexpected(holder.error());
        if (holder->row == 0)
            continue;
        m_matched[at] = true;
        found.push_back(holder->row);
        m_match.candidates.push_back({.entry = at, .row = holder->row, .delivered = std::move(holder->delivered)});
    }
    // Who is as the file says gets no change, so it does not matter whether the old id is another's.
    std::vector<bool> settled = m_matched;
    for (const Candidate &candidate : m_match.candidates)
        settled[candidate.entry] = false;
    for (const RecordTable::OldId &old : m_request.records.oldIds()) {
        if (settled[old.entry] || m_oldRows.contains(old.entry))
            continue;
        const auto holder = holderOf(old.entry, old.index, true, namings);
        if (!holder)
            return std::unexpected(holder.error());
        if (holder->row != 0)
            m_oldRows.insert(old.entry, *holder);
    }
    std::ranges::sort(namings, {}, &Naming::row);
    for (auto first = namings.begin(); first != namings.end();) {
        const auto last =
            std::find_if(first, namings.end(), [first](const Naming &one) { return one.row != first->row; });
        contest({first, last});
        first = last;
    }
    return {};
}

Result<> Matcher::findRest()
{
    std::vector<qint64> found; // rows that are named after all
    if (m_request.scope.ltTarget() == LtTarget::Barcode) {
        if (const auto searched = findInternalBarcodes(found); !searched)
            return searched;
    }
    for (Candidate &candidate : m_match.candidates) {
        const qint64 other = m_oldRows.value(candidate.entry).row;
        if (other != 0 && other != candidate.row)
            candidate.otherRow = other;
        candidate.contest = m_contests.value(candidate.entry);
    }
    const auto &entries = m_request.records.entries();
    for (quint32 at = 0; at < entries.size(); ++at) {
        if (m_matched[at])
            continue;
        Candidate candidate{.entry = at, .contest = contestOfUnknown(at)};
        if (const Found old = m_oldRows.value(at); old.row != 0) {
            candidate.row = old.row;
            candidate.renames = true;
            candidate.delivered = old.delivered;
            found.push_back(old.row);
        }
        m_match.candidates.push_back(std::move(candidate));
    }
    std::ranges::sort(found);
    std::erase_if(m_match.missing, [&found](qint64 row) { return std::ranges::binary_search(found, row); });
    return {};
}

} // namespace

Result<CacheMatch> matchCache(StoreAccess &access, const MatchRequest &request, const Job &job)
{
    return Matcher(access, request).run(job);
}

} // namespace skranke
