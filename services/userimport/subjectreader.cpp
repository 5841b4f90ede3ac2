// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/subjectreader.h"

#include "services/core/parallel.h"
#include "services/core/userfields.h"
#include "services/store/store.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/riskrules.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Users opened at a time: enough to keep all processors busy, few enough to keep memory flat.
constexpr size_t chunkSize = 1024;

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
        for (const IncomingElement &identifier : field.elements) {
            const QJsonValue value = identifier.parts.value("value"_L1);
            const FieldPath path{.member = field.group.member,
                                 .element = userfields::elementKey(field.group.member, identifier.element)};
            const bool isThere = !userfields::value(alma, path).isUndefined();
            if (!isThere && !userfields::sameValue(primary, primaryId, value))
                values.append(value.toString());
        }
    }
    values.removeAll(QString());
    return values;
}

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

} // namespace

SubjectReader::SubjectReader(Source source, std::span<const MatchedRecord> records)
    : m_source(std::move(source))
    , m_purpose(userKeyPurpose(m_source.institution, m_source.file.scope().matchKind()))
    , m_left(records)
{
    fetchNext();
}

SubjectReader::~SubjectReader() = default;

void SubjectReader::fetchNext()
{
    const auto records = m_left.first(std::min(chunkSize, m_left.size()));
    m_left = m_left.subspan(records.size());
    m_underWay = std::async(std::launch::async, [this, records] {
        return m_source.store.runBlocking([this, records](StoreAccess &access) -> Result<Chunk> {
            UserCacheRepository cache(access);
            Chunk chunk{.records = records, .users = {}};
            chunk.users.resize(records.size());
            for (size_t i = 0; i < records.size(); ++i) {
                if (records[i].candidate.row == 0)
                    continue;
                auto user = cache.findSealed(m_source.institution, records[i].candidate.row);
                if (!user)
                    return std::unexpected(user.error());
                chunk.users[i] = user->value_or(SealedUser{});
            }
            return chunk;
        });
    });
}

IndexKey SubjectReader::indexOf(const QString &lt) const
{
    return lt.isEmpty() ? IndexKey{} : indexKey(m_source.store.vault().blindIndex(lt, m_purpose));
}

Result<std::vector<FileUser>> SubjectReader::readFile(std::span<const MatchedRecord> records) const
{
    std::vector<qint64> places;
    places.reserve(records.size());
    for (const MatchedRecord &record : records)
        places.push_back(record.tooLong ? RecordFile::nowhere : record.offset);
    return m_source.file.read(places);
}

Result<ReadSubject> SubjectReader::read(const MatchedRecord &record, FileUser said, const SealedUser &user) const
{
    const ImportScope &scope = m_source.file.scope();
    // What it says is several persons'; even who they are is not known (F08).
    if (record.tooLong) {
        IncomingUser nobody;
        nobody.ltTarget = scope.ltTarget();
        return ReadSubject{
            .subject = {
                .incoming = std::move(nobody), .record = record.record, .line = record.line, .error = u"F08"_s}};
    }
    ReadSubject read{.subject = {.incoming = std::move(said.user),
                                 .record = record.record,
                                 .line = record.line,
                                 .policies = std::move(said.policies)}};
    if (user.row != 0) {
        auto opened = UserCacheRepository::opened(user, m_source.store.vault());
        if (!opened)
            return std::unexpected(opened.error());
        read.subject.alma = std::move(opened->user);
    }
    // The user was found by one id and would get what stands under another.
    if (indexOf(read.subject.incoming.lt) != record.index)
        read.subject.conflict = u"L12"_s;
    else if (record.candidate.contest != Contest::None)
        read.subject.conflict = record.candidate.contest == Contest::Repeated ? u"L02"_s : u"L06"_s;
    else if (record.candidate.otherRow != 0)
        read.subject.conflict = toWord(DecidedBy::Rename);
    // What is noted now decides already, or looking at a plan would change the next one.
    const QByteArray &known = record.candidate.delivered;
    read.confirmed = confirmedBy(read.subject.alma, read.subject.incoming, known, scope);
    read.subject.delivered = DeliveredValues::read(read.confirmed.isEmpty() ? known : read.confirmed, scope);
    return read;
}

Result<> SubjectReader::findHolders(std::span<ReadSubject> subjects)
{
    std::vector<std::pair<PlanSubject *, QStringList>> sought;
    for (ReadSubject &read : subjects) {
        if (!read.subject.conflict.isEmpty())
            continue;
        if (QStringList values = newIdentifiers(read.subject.incoming, read.subject.alma); !values.isEmpty())
            sought.emplace_back(&read.subject, std::move(values));
    }
    if (sought.empty())
        return {};
    return m_source.store.runBlocking([this, &sought](StoreAccess &access) -> Result<> {
        for (const auto &[subject, values] : sought) {
            if (const auto judged = judgeHolders(access, *subject, values); !judged)
                return judged;
        }
        return {};
    });
}

Result<> SubjectReader::judgeHolders(StoreAccess &access, PlanSubject &subject, const QStringList &identifiers)
{
    UserCacheRepository cache(access);
    const IncomingField *group = subject.incoming.field(u"user_group");
    const QString incomingGroup = group ? group->value.toObject().value("value"_L1).toString() : QString();
    for (const QString &identifier : identifiers) {
        const auto holders = cache.find(m_source.institution, {}, identifier);
        if (!holders)
            return std::unexpected(holders.error());
        if (!holders->isEmpty())
            subject.conflict = u"L08"_s;
        if (std::ranges::any_of(*holders, [&](const CachedUser &holder) {
                return isEmployedStudent(incomingGroup, holder.user, m_source.kinds);
            }))
            subject.risk = QString(risks::employedStudent);
    }
    if (!subject.alma.isEmpty() || !subject.conflict.isEmpty())
        return {};
    if (!m_elsewhere) {
        auto purposes = cache.keyPurposesElsewhere(m_source.institution);
        if (!purposes)
            return std::unexpected(purposes.error());
        m_elsewhere = std::move(*purposes);
    }
    for (const QByteArray &purpose : std::as_const(*m_elsewhere)) {
        for (const QString &identifier : identifiers) {
            const auto row = cache.rowOf({}, access.vault.blindIndex(identifier, purpose));
            if (!row)
                return std::unexpected(row.error());
            if (*row == 0)
                continue;
            subject.risk = QString(risks::otherInstitution);
            return {};
        }
    }
    return {};
}

Result<std::vector<ReadSubject>> SubjectReader::next()
{
    const auto chunk = m_underWay.get();
    if (!chunk)
        return std::unexpected(chunk.error());
    if (chunk->records.empty())
        return std::vector<ReadSubject>();
    fetchNext();

    auto said = readFile(chunk->records);
    if (!said)
        return std::unexpected(said.error());
    auto results = inParallel(chunk->records.size(), [&](size_t i) {
        return read(chunk->records[i], std::move((*said)[i]), chunk->users[i]);
    });
    std::vector<ReadSubject> subjects;
    subjects.reserve(results.size());
    for (Result<ReadSubject> &result : results) {
        if (!result)
            return std::unexpected(result.error());
        subjects.push_back(std::move(*result));
    }
    if (const auto found = findHolders(subjects); !found)
        return std::unexpected(found.error());
    return subjects;
}

} // namespace skranke
