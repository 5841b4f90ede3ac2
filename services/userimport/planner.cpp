// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/planner.h"

#include "services/core/userfields.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cachematch.h"
#include "services/userimport/codebook.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/planbuilder.h"
#include "services/userimport/recordpacker.h"
#include "services/userimport/recordtable.h"

#include <algorithm>
#include <future>
#include <span>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Users opened at a time: enough to keep both threads busy, few enough to keep memory flat.
constexpr size_t chunkSize = 256;

/// Shares of the progress bar, per cent: reading the file, reading the cache, merging.
constexpr qint64 readShare = 30;
constexpr qint64 matchShare = 40;
constexpr qint64 mergeShare = 30;

/// A candidate with its place in the file, free of the record table.
struct Work {
    Candidate candidate;
    qint64 offset = 0;
    qint64 record = 0;
    qint64 line = 0;
    IncomingUser incoming = {};
};

/// What the store answers about one candidate.
struct Fetched {
    QJsonObject alma;
    QString conflict;
};

Error canceled()
{
    return {.kind = Error::Kind::Canceled};
}

/// `user-import.md` 1.4: the institution's variant, else by the file's own encoding; pure ASCII is the newer one.
Bups1Variant variantOf(const Institution &institution, Bups1Encoding encoding)
{
    if (institution.variant != Bups1Variant::Auto)
        return institution.variant;
    const bool older = encoding == Bups1Encoding::Latin1 || encoding == Bups1Encoding::Windows1252;
    return older ? Bups1Variant::Latin1 : Bups1Variant::Utf8;
}

/// Identifiers that the record would bring to a user who lacks them: nobody may have them yet, not even the same person
/// under another type (L08).
QStringList newIdentifiers(const IncomingUser &incoming, const QJsonObject &alma)
{
    QStringList values;
    const bool newId = incoming.ltTarget == LtTarget::PrimaryIdentifier
        && !userfields::sameValue({.member = u"primary_id"_s, .element = {}}, alma.value("primary_id"_L1), incoming.lt);
    if (newId)
        values.append(incoming.lt);
    const FieldPath primary{.member = u"primary_id"_s, .element = {}};
    const QJsonValue primaryId = newId ? QJsonValue(incoming.lt) : alma.value(primary.member);
    for (const IncomingField &field : incoming.fields) {
        if (field.group.member != "user_identifier"_L1 || !field.isGiven())
            continue;
        const QJsonValue value = field.parts.value("value"_L1);
        const FieldPath path{.member = field.group.member,
                             .element = userfields::elementKey(field.group.member, field.element)};
        const bool isThere = !userfields::value(alma, path).isUndefined();
        if (!isThere && !userfields::sameValue(primary, primaryId, value))
            values.append(value.toString());
    }
    return values;
}

Result<Fetched> fetch(UserCacheRepository &cache, const InstitutionCode &institution, const Work &work)
{
    Fetched fetched;
    if (work.candidate.row != 0) {
        const auto user = cache.findRow(institution, work.candidate.row);
        if (!user)
            return std::unexpected(user.error());
        if (*user)
            fetched.alma = (*user)->user;
    }
    if (work.candidate.otherRow != 0)
        fetched.conflict = toWord(DecidedBy::Rename);
    const auto values = newIdentifiers(work.incoming, fetched.alma);
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        const auto holders = cache.find(institution, {}, value);
        if (!holders)
            return std::unexpected(holders.error());
        if (!holders->isEmpty() && fetched.conflict.isEmpty())
            fetched.conflict = u"L08"_s;
    }
    return fetched;
}

/// What is now known to have been delivered for a user who differs from the file elsewhere; empty: nothing new.
QByteArray confirmedBy(const QJsonObject &alma, const IncomingUser &incoming, QByteArrayView delivered,
                       const ImportScope &scope)
{
    if (delivered.isEmpty() || alma.isEmpty())
        return {};
    QList<QByteArray> now;
    QList<QByteArray> said;
    for (const IncomingField &field : incoming.fields) {
        now.append(comparedfields::normalForm(alma, field.group));
        said.append(comparedfields::normalForm(field));
    }
    return DeliveredValues::confirmed(delivered, now, said, scope);
}

/// Rules of a record, and the first of those with severity E.
class RuleLookup {
public:
    explicit RuleLookup(const CheckOutcome &outcome)
        : m_records(outcome.records)
    {
        for (const RuleCount &rule : outcome.report.byRule) {
            if (rule.severity == Severity::Error)
                m_errors.append(rule.rule);
        }
    }

    void describe(PlanSubject &subject) const
    {
        const auto found =
            std::ranges::lower_bound(m_records, static_cast<quint32>(subject.record), {}, &RecordRules::record);
        if (found == m_records.end() || found->record != subject.record)
            return;
        subject.findings = ruleIds(found->rules);
        if (!found->error)
            return;
        const auto first =
            std::ranges::find_if(subject.findings, [this](const QString &rule) { return m_errors.contains(rule); });
        subject.error = first == subject.findings.end() ? u"E"_s : *first;
    }

private:
    const std::vector<RecordRules> &m_records;
    QStringList m_errors;
};

/// One plan in the making.
class PlanRun {
public:
    PlanRun(Store &store, const ImportPlanner::Request &request, const Job &job)
        : m_store(store)
        , m_request(request)
        , m_job(job)
        , m_code(request.institution.code)
    {
    }

    Result<Plan> run();

private:
    [[nodiscard]] Result<> match(const Bups1Reader &reader);
    [[nodiscard]] Result<> mergeAll(const Bups1Reader &reader, PlanBuilder &builder, const RuleLookup &rules);
    [[nodiscard]] Result<> readRecords(const Bups1Reader &reader, std::span<Work> chunk) const;
    [[nodiscard]] std::future<Result<QList<Fetched>>> fetchAll(std::span<const Work> chunk) const;
    [[nodiscard]] Result<> addMissing(PlanBuilder &builder);

    Store &m_store;
    const ImportPlanner::Request &m_request;
    const Job &m_job;
    InstitutionCode m_code;
    CodeBook m_book;
    ImportScope m_scope;
    Bups1Encoding m_encoding = Bups1Encoding::Utf8;
    CacheMatch m_match;
    std::vector<Work> m_work;
};

Result<Plan> PlanRun::run()
{
    auto book = CodeBook::withOverride(m_request.institution.codeBook);
    if (!book)
        return std::unexpected(book.error());
    m_book = std::move(*book);

    const CheckOptions options{.variant = m_request.institution.variant,
                               .institution = m_request.institution,
                               .codeBook = m_book,
                               .today = m_request.today,
                               .recordRules = true};
    const Job quiet{.progress = {}, .cancel = m_job.cancel};
    // The checks judge the file while this thread and the store's compare it.
    auto checking = std::async(std::launch::async,
                               [this, &options, &quiet] { return checkBups1File(m_request.path, {}, options, quiet); });
    const auto reader = Bups1Reader::open(m_request.path);
    const Result<> matched = reader ? match(*reader) : std::unexpected(reader.error());
    auto checked = checking.get();
    if (!checked)
        return std::unexpected(checked.error());
    if (!checked->report.usable)
        return PlanBuilder(m_request.institution, m_request.semantics, std::move(checked->report)).finished();
    if (!matched)
        return std::unexpected(matched.error());

    PlanBuilder builder(m_request.institution, m_request.semantics, checked->report);
    builder.addUnchanged(m_match.unchanged);
    const RuleLookup rules(*checked);
    if (const auto merged = mergeAll(*reader, builder, rules); !merged)
        return std::unexpected(merged.error());
    if (const auto added = addMissing(builder); !added)
        return std::unexpected(added.error());
    if (!m_match.delivered.isEmpty()) {
        const auto saved = m_store.runBlocking([this](StoreAccess &access) {
            return UserCacheRepository(access).saveDelivered(m_code, m_match.delivered);
        });
        if (!saved)
            return std::unexpected(saved.error());
    }
    m_job.report(100, 100);
    return builder.finished();
}

Result<> PlanRun::match(const Bups1Reader &reader)
{
    const Job quiet{.progress = {}, .cancel = m_job.cancel};
    const auto encoding = reader.detectEncoding(quiet);
    if (!encoding)
        return std::unexpected(encoding.error());
    m_encoding = *encoding;
    m_scope = ImportScope::of(m_book, m_request.institution, variantOf(m_request.institution, m_encoding));

    const Job reading{.progress =
                          [this](qint64 done, qint64 total) {
                              if (total > 0)
                                  m_job.report(readShare * done / total, 100);
                          },
                      .cancel = m_job.cancel};
    const ComparedHash hash;
    const auto table = RecordTable::read(reader, m_encoding, m_scope, hash, m_store.vault(),
                                         userKeyPurpose(m_code, m_scope.matchKind()), reading);
    if (!table)
        return std::unexpected(table.error());
    const Job matching{.progress =
                           [this](qint64 done, qint64 total) {
                               if (total > 0)
                                   m_job.report(readShare + matchShare * done / total, 100);
                           },
                       .cancel = m_job.cancel};
    const MatchRequest request{.records = *table,
                               .hash = hash,
                               .scope = m_scope,
                               .institution = m_code,
                               .everyUser = m_request.semantics == MergeSemantics::File};
    auto match = m_store.runBlocking([&](StoreAccess &access) { return matchCache(access, request, matching); });
    if (!match)
        return std::unexpected(match.error());
    m_match = std::move(*match);
    m_work.reserve(m_match.candidates.size());
    for (Candidate &candidate : m_match.candidates) {
        const RecordEntry &entry = table->entries()[candidate.entry];
        m_work.push_back({.candidate = std::move(candidate),
                          .offset = static_cast<qint64>(entry.offset),
                          .record = entry.record,
                          .line = entry.line});
    }
    m_match.candidates = {};
    return {};
}

Result<> PlanRun::readRecords(const Bups1Reader &reader, std::span<Work> chunk) const
{
    for (Work &work : chunk) {
        const auto record = reader.readRecordAt(work.offset);
        if (!record)
            return std::unexpected(record.error());
        work.incoming = incomingUser(m_scope, *record, m_encoding);
    }
    return {};
}

std::future<Result<QList<Fetched>>> PlanRun::fetchAll(std::span<const Work> chunk) const
{
    return std::async(std::launch::async, [this, chunk] {
        return m_store.runBlocking([this, chunk](StoreAccess &access) -> Result<QList<Fetched>> {
            UserCacheRepository cache(access);
            QList<Fetched> all;
            all.reserve(static_cast<qsizetype>(chunk.size()));
            for (const Work &work : chunk) {
                auto fetched = fetch(cache, m_code, work);
                if (!fetched)
                    return std::unexpected(fetched.error());
                all.append(std::move(*fetched));
            }
            return all;
        });
    });
}

Result<> PlanRun::mergeAll(const Bups1Reader &reader, PlanBuilder &builder, const RuleLookup &rules)
{
    const std::span<Work> all(m_work);
    const auto chunkAt = [&all](size_t from) {
        return from < all.size() ? all.subspan(from, std::min(chunkSize, all.size() - from)) : std::span<Work>();
    };
    // While one chunk is merged here, the store's thread opens the users of the next.
    std::span<Work> chunk = chunkAt(0);
    if (const auto read = readRecords(reader, chunk); !read)
        return read;
    auto fetching = fetchAll(chunk);
    for (size_t from = 0; from < all.size(); from += chunkSize) {
        const std::span<Work> next = chunkAt(from + chunkSize);
        const auto read = readRecords(reader, next);
        auto fetched = fetching.get();
        if (!read)
            return read;
        if (!fetched)
            return std::unexpected(fetched.error());
        if (m_job.cancel.isCanceled())
            return std::unexpected(canceled());
        fetching = fetchAll(next);
        for (size_t i = 0; i < chunk.size(); ++i) {
            Work &work = chunk[i];
            Fetched &answer = (*fetched)[static_cast<qsizetype>(i)];
            const QByteArray confirmed = confirmedBy(answer.alma, work.incoming, work.candidate.delivered, m_scope);
            if (!confirmed.isEmpty())
                m_match.delivered.append({work.candidate.row, confirmed});
            PlanSubject subject{.incoming = std::move(work.incoming),
                                .record = work.record,
                                .line = work.line,
                                .findings = {},
                                .error = {},
                                .alma = std::move(answer.alma),
                                .conflict = std::move(answer.conflict),
                                .delivered = DeliveredValues::read(work.candidate.delivered, m_scope)};
            rules.describe(subject);
            builder.add(std::move(subject));
        }
        m_job.report(readShare + matchShare + mergeShare * static_cast<qint64>(from) / static_cast<qint64>(all.size()),
                     100);
        chunk = next;
    }
    return fetching.get().transform([](const QList<Fetched> &) { });
}

Result<> PlanRun::addMissing(PlanBuilder &builder)
{
    const auto count = static_cast<qint64>(m_match.missing.size());
    auto listed = m_store.runBlocking([this](StoreAccess &access) -> Result<QList<PrimaryId>> {
        UserCacheRepository cache(access);
        QList<PrimaryId> ids;
        for (const qint64 row : m_match.missing) {
            if (ids.size() == ImportPlanner::mostMissingListed || m_job.cancel.isCanceled())
                break;
            const auto user = cache.findRow(m_code, row);
            if (!user)
                return std::unexpected(user.error());
            if (*user)
                ids.append((*user)->primaryId);
        }
        return ids;
    });
    if (!listed)
        return std::unexpected(listed.error());
    if (m_job.cancel.isCanceled())
        return std::unexpected(canceled());
    builder.addMissing(std::move(*listed), count);
    return {};
}

} // namespace

ImportPlanner::ImportPlanner(Store &store)
    : m_store(store)
{
}

Result<Plan> ImportPlanner::plan(const Request &request, const Job &job)
{
    return PlanRun(m_store, request, job).run();
}

} // namespace skranke
