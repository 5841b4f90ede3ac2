// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/blobscan.h"
#include "services/store/cachedrows.h"
#include "services/store/sql.h"
#include "services/store/usercacherepository.h"

#include <QtConcurrentRun>
#include <QtEndian>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

// The compact rows, which a plan compares by the million, and their marks.

namespace skranke {

namespace {

/// A compact row as it lies in its table.
struct SealedRow {
    qint64 row = 0;
    BlindIndex primary;
    QByteArray sealed;
};

/// Into the memory that the bytes of an earlier row had, unless somebody kept them.
void assign(QByteArray &target, QByteArrayView bytes)
{
    target.resize(bytes.size());
    std::ranges::copy(bytes, target.begin());
}

/// Rows read before they are looked at: enough to make the change of threads cheap.
constexpr size_t rowsAtOnce = 4096;

/// Reads all rows of a pass, `read(row)` each, and hands them on in chunks, in their order and on another thread,
/// until `visit(rows)` answers an error or false. One chunk is looked at while the next is read.
template <typename Row, typename Read, typename Visit>
Result<> forEachChunk(BlobScan &scan, const Read &read, const Visit &visit)
{
    std::array<std::vector<Row>, 2> chunks; // whose memory is used again
    for (std::vector<Row> &chunk : chunks)
        chunk.resize(rowsAtOnce);
    QFuture<Result<bool>> visiting;
    bool more = true;
    for (size_t reading = 0; more; reading = 1 - reading) {
        std::vector<Row> &chunk = chunks[reading];
        size_t count = 0;
        while (count < chunk.size() && (more = scan.next()))
            read(chunk[count++]);
        if (visiting.isValid()) {
            if (const Result<bool> goOn = visiting.takeResult(); !goOn || !*goOn)
                return goOn.transform([](bool) { });
        }
        visiting = QtConcurrent::run([&visit, rows = std::span<const Row>(chunk).first(count)] { return visit(rows); });
    }
    if (const Result<bool> goOn = visiting.takeResult(); !goOn || !*goOn)
        return goOn.transform([](bool) { });
    return scan.ended();
}

} // namespace

quint64 markHash(const Vault::ValueHash &compared, const BlindIndex &primary, const Vault &vault)
{
    QVarLengthArray<char, 32> bound;
    bound.append(reinterpret_cast<const char *>(compared.data()), sizeof compared);
    bound.append(primary.constData(), primary.size());
    return vault.valueHash(QByteArrayView(bound.constData(), bound.size()))[0];
}

QByteArray comparedMark(QByteArrayView compared, QByteArrayView delivered, const BlindIndex &primary,
                        const Vault &vault)
{
    const bool repeats = !delivered.isEmpty() && delivered.sliced(1) == compared;
    if (!delivered.isEmpty() && !repeats)
        return {};
    QByteArray mark(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(markHash(vault.valueHash(compared), primary, vault), mark.data());
    mark.append(repeats ? delivered.front() : '\0');
    return mark;
}

Result<std::optional<CompactRow>> UserCacheRepository::findCompact(const InstitutionCode &institution, qint64 row)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    std::optional<CompactRow> found;
    const Result<> read = Sql::eachKept(
        m_access,
        u"SELECT c.primary_index, c.sealed_values FROM cached_user u JOIN cached_user_compact c "
        "ON c.institution = u.institution AND c.primary_index = u.primary_index WHERE u.row = ? AND u.institution = ?"_s,
        {row, *number}, [&](const QSqlQuery &query) -> Result<> {
            CompactRow compact;
            compact.primary = query.value(0).toByteArray();
            compact.row = row;
            if (const Result<> opened =
                    CachedRows::CompactSealer(m_access.vault).open(query.value(1).toByteArray(), compact);
                !opened)
                return opened;
            found = std::move(compact);
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> UserCacheRepository::forEachCompact(const InstitutionCode &institution,
                                             const std::function<bool(const CompactRow &)> &visit)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    // The table is clustered in this order: no sorting, no jumping.
    auto scan = BlobScan::over(m_access,
                               "SELECT primary_index, user_row, sealed_values FROM cached_user_compact "
                               "WHERE institution = ? ORDER BY primary_index"_ba,
                               *number);
    if (!scan)
        return std::unexpected(scan.error());
    CachedRows::CompactSealer sealer(m_access.vault);
    CompactRow row;
    const auto openAll = [&](std::span<const SealedRow> rows) -> Result<bool> {
        for (const SealedRow &one : rows) {
            row.primary = one.primary;
            row.row = one.row;
            if (const Result<> opened = sealer.open(one.sealed, row); !opened)
                return std::unexpected(opened.error());
            if (!visit(row))
                return false;
        }
        return true;
    };
    const auto read = [&scan](SealedRow &one) {
        assign(one.primary, scan->bytes(0));
        one.row = scan->integer(1);
        assign(one.sealed, scan->bytes(2));
    };
    return forEachChunk<SealedRow>(*scan, read, openAll);
}

Result<> UserCacheRepository::forEachMark(const InstitutionCode &institution,
                                          const std::function<bool(const CompactMark &)> &visit)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    auto scan = BlobScan::over(m_access,
                               "SELECT primary_index, user_row, compared_mark FROM cached_user_compact "
                               "WHERE institution = ? ORDER BY primary_index"_ba,
                               *number);
    if (!scan)
        return std::unexpected(scan.error());
    const auto read = [&scan](CompactMark &mark) {
        assign(mark.primary, scan->bytes(0));
        mark.row = scan->integer(1);
        assign(mark.mark, scan->bytes(2));
    };
    const auto visitAll = [&visit](std::span<const CompactMark> marks) -> Result<bool> {
        return std::ranges::all_of(marks, std::ref(visit));
    };
    return forEachChunk<CompactMark>(*scan, read, visitAll);
}

Result<> UserCacheRepository::saveDelivered(const InstitutionCode &institution, qint64 row, const QByteArray &delivered)
{
    return saveDelivered(institution, {{row, delivered}});
}

Result<> UserCacheRepository::saveDelivered(const InstitutionCode &institution,
                                            const QList<std::pair<qint64, QByteArray>> &delivered)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    auto find = Sql::prepare(m_access.db,
                             u"SELECT c.primary_index, c.sealed_values FROM cached_user u JOIN cached_user_compact c "
                             "ON c.institution = u.institution AND c.primary_index = u.primary_index "
                             "WHERE u.row = ? AND u.institution = ?"_s);
    auto save = Sql::prepare(m_access.db,
                             u"UPDATE cached_user_compact SET sealed_values = ?, compared_mark = ? "
                             "WHERE institution = ? AND primary_index = ?"_s);
    if (!find || !save)
        return std::unexpected((find ? save : find).error());
    CachedRows::CompactSealer sealer(m_access.vault);
    for (const auto &[row, bytes] : delivered) {
        if (const Result<> asked = Sql::exec(*find, {row, *number}); !asked)
            return asked;
        if (!find->next()) {
            if (const Result<> read = Sql::ended(*find); !read)
                return read;
            continue;
        }
        CompactRow compact;
        compact.primary = find->value(0).toByteArray();
        if (const Result<> opened = sealer.open(find->value(1).toByteArray(), compact); !opened)
            return opened;
        find->finish();
        const QByteArray sealed = sealer.seal(compact.compared, bytes, compact.primary);
        const QByteArray mark = comparedMark(compact.compared, bytes, compact.primary, m_access.vault);
        if (const Result<> done = Sql::exec(*save, {sealed, mark, *number, compact.primary}); !done)
            return done;
    }
    find->finish();
    return transaction.commit();
}

} // namespace skranke
