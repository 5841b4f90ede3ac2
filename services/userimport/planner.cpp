// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/planner.h"

#include "services/core/parallel.h"
#include "services/store/protectionrepository.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cachematch.h"
#include "services/userimport/codebook.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/planbuilder.h"
#include "services/userimport/protection.h"
#include "services/userimport/recordfile.h"
#include "services/userimport/recordtable.h"
#include "services/userimport/rules.h"
#include "services/userimport/subjectreader.h"
#include "services/userimport/userfile.h"
#include "services/userimport/xmlschemabook.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Shares of the progress bar, per cent: reading the file, reading the cache, merging.
constexpr qint64 readShare = 30;
constexpr qint64 matchShare = 40;
constexpr qint64 mergeShare = 30;

Error canceled()
{
    return {.kind = Error::Kind::Canceled};
}

/// How a file is read: decided by the checks over the whole of it (`user-import.md` 1.4).
struct Reading {
    Bups1Encoding encoding = Bups1Encoding::Utf8;
    Bups1Variant variant = Bups1Variant::Utf8;
};

/// What to read an institution's file as until the checks have decided.
Reading expectedReading(const Institution &institution)
{
    if (institution.variant == Bups1Variant::Latin1)
        return {.encoding = Bups1Encoding::Latin1, .variant = Bups1Variant::Latin1};
    return {};
}

/// Whether reading a file as expected gives what reading it as decided would.
bool agree(const Reading &expected, const Reading &decided)
{
    const bool sameText = decided.encoding == Bups1Encoding::Ascii || decided.encoding == expected.encoding;
    return sameText && decided.variant == expected.variant;
}

/// Rules of a record, and the one for which it is held.
class RuleLookup {
public:
    explicit RuleLookup(const CheckOutcome &outcome)
        : m_records(outcome.records)
    {
    }

    void describe(PlanSubject &subject) const
    {
        const auto found =
            std::ranges::lower_bound(m_records, static_cast<quint32>(subject.record), {}, &RecordRules::record);
        if (found == m_records.end() || found->record != subject.record)
            return;
        subject.findings = ruleIds(found->rules);
        if (!subject.error.isEmpty())
            return;
        // Whose record it is comes before what is wrong in it.
        if (found->severalPersons)
            subject.error = ruleId(Rule::G09);
        else if (found->firstError != RecordRules::noRule)
            subject.error = ruleId(static_cast<Rule>(found->firstError));
    }

private:
    const std::vector<RecordRules> &m_records;
};

/// By which a file that is written while it is read gives itself away.
struct FileStamp {
    qint64 bytes = 0;
    QDateTime changed;

    explicit FileStamp(const QString &path)
    {
        const QFileInfo info(path);
        bytes = info.size();
        changed = info.lastModified();
    }
    bool operator==(const FileStamp &) const = default;
};

/// One plan in the making.
class PlanRun {
public:
    PlanRun(Store &store, const ImportPlanner::Request &request, const Job &job)
        : m_store(store)
        , m_request(request)
        , m_job(job)
        , m_code(request.institution.code)
        , m_hash(store.vault())
    {
    }

    Result<Plan> run();

private:
    [[nodiscard]] Result<ActiveProtections> readProtections();
    /// What the file says when it is read so.
    [[nodiscard]] Result<RecordTable> tabulate(const Bups1Reader &reader, const Reading &reading);
    /// Who in the cache it speaks of.
    [[nodiscard]] Result<> match(const RecordTable &table);
    [[nodiscard]] Result<> mergeAll(PlanBuilder &builder, const RuleLookup &rules);
    /// Where the protection register knows the person.
    [[nodiscard]] QList<BlindIndex> personOf(const PlanSubject &subject) const;
    [[nodiscard]] Result<> addMissing(PlanBuilder &builder);
    void rememberPersons(const RecordTable &table);
    [[nodiscard]] Plan finished(PlanBuilder builder);

    Store &m_store;
    const ImportPlanner::Request &m_request;
    const Job &m_job;
    InstitutionCode m_code;
    CodeBook m_book;
    std::unique_ptr<RecordFile> m_file; // read as decided so far
    ComparedHash m_hash;
    ActiveProtections m_protections;
    CacheMatch m_match;
    std::vector<MatchedRecord> m_records;
    PlannedRun m_run;
};

Result<Plan> PlanRun::run()
{
    auto book = CodeBook::withOverride(m_request.institution.codeBook);
    if (!book)
        return std::unexpected(book.error());
    m_book = std::move(*book);
    auto protections = readProtections();
    if (!protections)
        return std::unexpected(protections.error());
    m_protections = std::move(*protections);

    const FileStamp before(m_request.path);
    const CheckOptions options{.variant = m_request.institution.variant,
                               .institution = m_request.institution,
                               .foreign = m_request.foreign,
                               .codeBook = m_book,
                               .today = m_request.today,
                               .recordRules = true};
    const Job quiet{.progress = {}, .cancel = m_job.cancel};
    const auto reader = Bups1Reader::open(m_request.path);
    const Reading expected = expectedReading(m_request.institution);
    auto table = reader ? tabulate(*reader, expected) : std::unexpected(reader.error());
    // The file is compared as what it is expected to be, while the checks judge it. They begin only now: the table
    // keeps all processors busy, reading the cache little more than one.
    auto checking = std::async(std::launch::async,
                               [this, &options, &quiet] { return checkBups1File(m_request.path, {}, options, quiet); });
    Result<> matched = table ? match(*table) : std::unexpected(table.error());
    auto checked = checking.get();
    if (!checked)
        return std::unexpected(checked.error());
    m_run.figures.fileDate = before.changed.date();
    if (!checked->report.usable)
        return finished(PlanBuilder(m_request.institution, m_request.semantics, std::move(checked->report)));
    const Reading decided{.encoding = checked->encoding, .variant = checked->variant};
    if (matched && !agree(expected, decided)) {
        // What a reading that did not hold has left must not stand beside the next, nor take its memory.
        table = Result<RecordTable>();
        m_match = {};
        m_records = {};
        table = tabulate(*reader, decided);
        matched = table ? match(*table) : std::unexpected(table.error());
    }
    if (!matched)
        return std::unexpected(matched.error());
    rememberPersons(*table);
    table = Result<RecordTable>(); // its memory is wanted for the merged users

    PlanBuilder builder(m_request.institution, m_request.semantics, checked->report, m_book.groupKinds());
    builder.announce(m_protections.ending());
    builder.addUnchanged(m_match.unchanged);
    const RuleLookup rules(*checked);
    if (const auto merged = mergeAll(builder, rules); !merged)
        return std::unexpected(merged.error());
    if (const auto added = addMissing(builder); !added)
        return std::unexpected(added.error());
    // Checked and merged in passes of their own: what one found in a record would be laid to another one's.
    if (FileStamp(m_request.path) != before)
        return std::unexpected(Error{
            .kind = Error::Kind::BadInput, .code = u"file-changed"_s, .subject = QFileInfo(m_request.path).fileName()});
    m_match.delivered.removeIf([this](const auto &one) { return m_match.contested.contains(one.first); });
    if (!m_match.delivered.isEmpty()) {
        const auto saved = m_store.runBlocking([this](StoreAccess &access) {
            return UserCacheRepository(access).saveDelivered(m_code, m_match.delivered);
        });
        if (!saved)
            return std::unexpected(saved.error());
    }
    m_job.report(100, 100);
    return finished(std::move(builder));
}

Plan PlanRun::finished(PlanBuilder builder)
{
    Plan plan = builder.finished();
    plan.run = std::move(m_run);
    return plan;
}

void PlanRun::rememberPersons(const RecordTable &table)
{
    const auto add = [](QList<quint64> &keys, const IndexKey &index) {
        if (index != IndexKey{} && (keys.isEmpty() || keys.constLast() != index[0]))
            keys.append(index[0]);
    };
    m_run.persons.reserve(static_cast<qsizetype>(table.entries().size()));
    for (const RecordEntry &entry : table.entries()) // sorted by index
        add(m_run.persons, entry.index);
    for (const RecordTable::OldId &old : table.oldIds())
        add(m_run.formerPersons, old.index);
    std::ranges::sort(m_run.formerPersons);
}

Result<ActiveProtections> PlanRun::readProtections()
{
    const auto entries =
        m_store.runBlocking([this](StoreAccess &access) { return ProtectionRepository(access).all(m_code); });
    if (!entries)
        return std::unexpected(entries.error());
    const QDate today = m_request.today.isValid() ? m_request.today : QDate::currentDate();
    return ActiveProtections::of(*entries, m_code, today);
}

Result<RecordTable> PlanRun::tabulate(const Bups1Reader &reader, const Reading &reading)
{
    m_file = std::make_unique<Bups1RecordFile>(reader, reading.encoding,
                                               ImportScope::of(m_book, m_request.institution, reading.variant));
    const Job tabulating{.progress =
                             [this](qint64 done, qint64 total) {
                                 if (total > 0)
                                     m_job.report(readShare * done / total, 100);
                             },
                         .cancel = m_job.cancel};
    return m_file->table(
        {.hash = m_hash, .vault = m_store.vault(), .purpose = userKeyPurpose(m_code, m_file->scope().matchKind())},
        tabulating);
}

Result<> PlanRun::match(const RecordTable &table)
{
    const Job matching{.progress =
                           [this](qint64 done, qint64 total) {
                               if (total > 0)
                                   m_job.report(readShare + matchShare * done / total, 100);
                           },
                       .cancel = m_job.cancel};
    const MatchRequest request{.records = table,
                               .hash = m_hash,
                               .scope = m_file->scope(),
                               .institution = m_code,
                               .everyUser =
                                   m_request.semantics == MergeSemantics::File || m_protections.needWholeUsers()};
    auto match = m_store.runBlocking([&](StoreAccess &access) { return matchCache(access, request, matching); });
    if (!match)
        return std::unexpected(match.error());
    m_match = std::move(*match);
    m_records.reserve(m_match.candidates.size());
    for (Candidate &candidate : m_match.candidates) {
        const RecordEntry &entry = table.entries()[candidate.entry];
        m_records.push_back({.candidate = std::move(candidate),
                             .index = entry.index,
                             .tooLong = entry.tooLong != 0,
                             .offset = static_cast<qint64>(entry.offset),
                             .record = entry.record,
                             .line = entry.line});
    }
    m_match.candidates = {};
    return {};
}

Result<> PlanRun::mergeAll(PlanBuilder &builder, const RuleLookup &rules)
{
    SubjectReader subjects({.store = m_store, .file = *m_file, .institution = m_code, .kinds = m_book.groupKinds()},
                           m_records);
    size_t done = 0;
    while (done < m_records.size()) {
        auto chunk = subjects.next();
        if (!chunk)
            return std::unexpected(chunk.error());
        if (m_job.cancel.isCanceled())
            return std::unexpected(canceled());
        auto decided = inParallel(chunk->size(), [&](size_t i) {
            PlanSubject &subject = (*chunk)[i].subject;
            rules.describe(subject);
            subject.policies =
                fieldpolicies::stricterOf(m_protections.policiesFor(personOf(subject)), subject.policies);
            return builder.decide(std::move(subject));
        });
        for (size_t i = 0; i < chunk->size(); ++i) {
            if (!(*chunk)[i].confirmed.isEmpty())
                m_match.delivered.append({m_records[done + i].candidate.row, (*chunk)[i].confirmed});
            builder.add(std::move(decided[i]));
        }
        done += chunk->size();
        m_job.report(readShare + matchShare
                         + mergeShare * static_cast<qint64>(done) / static_cast<qint64>(m_records.size()),
                     100);
    }
    return {};
}

QList<BlindIndex> PlanRun::personOf(const PlanSubject &subject) const
{
    if (!m_protections.haveSinglePersons())
        return {};
    QStringList ids{subject.alma.value("primary_id"_L1).toString()};
    // Who is renamed is still protected.
    if (subject.incoming.ltTarget == LtTarget::PrimaryIdentifier)
        ids += {subject.incoming.lt, subject.incoming.gl};
    QList<BlindIndex> indexes;
    for (const QString &id : std::as_const(ids)) {
        if (!id.isEmpty())
            indexes.append(ProtectionRepository::personIndex(m_store.vault(), m_code, id));
    }
    return indexes;
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
    // Read as short codes it would only be a file without a single person.
    const auto file = openUserFile(request.path, XmlSchemaBook::shipped().limits());
    if (file && file->format == UserFileFormat::Xml)
        return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                     .code = u"xml-not-planned"_s,
                                     .subject = QFileInfo(request.path).fileName()});
    return PlanRun(m_store, request, job).run();
}

} // namespace skranke
