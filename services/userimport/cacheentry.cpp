// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/cacheentry.h"

#include "services/core/parallel.h"
#include "services/core/userfields.h"
#include "services/store/changerepository.h"
#include "services/store/institutionrepository.h"
#include "services/store/protectionrepository.h"
#include "services/store/sql.h"
#include "services/userimport/codebook.h"
#include "services/userimport/comparedfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

BlindIndex primaryIndex(const StoreAccess &access, const InstitutionCode &institution, const QString &id)
{
    return access.vault.blindIndex(id, userKeyPurpose(institution, u"primary_id"));
}

/// Row 0: not cached.
Result<CompactRow> knownUser(StoreAccess &access, const InstitutionCode &institution, const QString &id)
{
    UserCacheRepository cache(access);
    const auto row = cache.rowOf(institution, primaryIndex(access, institution, id));
    if (!row)
        return std::unexpected(row.error());
    if (*row == 0)
        return CompactRow{};
    return cache.findCompact(institution, *row).transform([](const std::optional<CompactRow> &found) {
        return found.value_or(CompactRow{});
    });
}

/// The members of which the change takes back that a hand edit was overwritten: what the feed delivered last stays what
/// the undone change wrote.
Result<QStringList> givenBackToHand(StoreAccess &access, const Change &change)
{
    if (change.undoes.isEmpty())
        return QStringList();
    const auto undone = ChangeRepository(access).find(change.undoes);
    if (!undone)
        return std::unexpected(undone.error());
    QStringList members;
    if (*undone) {
        for (const Edit &edit : std::as_const((*undone)->intent)) {
            if (edit.losesHandEdit)
                members.append(edit.path.member);
        }
    }
    return members;
}

/// What the feed delivered by now: earlier knowledge, or what was there when the change was made, with the fields of
/// this change as they came out. Not as the whole user came out: what others typed in the meantime is in it.
QByteArray deliveredBy(const Change &change, QByteArrayView before, const QStringList &handTyped,
                       const ImportScope &scope)
{
    const QByteArray after = comparedfields::pack(change.result, scope);
    const QList<QByteArray> now = comparedfields::unpack(after, scope);
    QList<QByteArray> values = before.isEmpty() ? QList<QByteArray>() : comparedfields::unpack(before.sliced(1), scope);
    if (values.isEmpty() && change.operation != Operation::Create)
        values = comparedfields::unpack(comparedfields::pack(change.base, scope), scope);
    if (values.isEmpty() || now.isEmpty())
        return DeliveredValues::applied(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QString &member = scope.groups().at(i).member;
        const bool touched =
            std::ranges::any_of(change.intent, [&member](const Edit &edit) { return edit.path.member == member; });
        if (touched && !handTyped.contains(member))
            values[i] = now.at(i);
    }
    return DeliveredValues::applied(comparedfields::pack(values, scope));
}

Result<> moveProtections(StoreAccess &access, const InstitutionCode &institution, const QString &from,
                         const QString &to)
{
    if (normalisedIdentifier(from) == normalisedIdentifier(to))
        return {};
    const auto moved = ProtectionRepository(access).movePerson(institution, from, to);
    if (!moved)
        return std::unexpected(moved.error());
    return {};
}

/// Empty: not a user of an institution that is registered.
Result<InstitutionCode> recordApplied(StoreAccess &access, const ChangeId &id)
{
    const auto change = ChangeRepository(access).find(id);
    if (!change)
        return std::unexpected(change.error());
    const bool settled = *change && ((*change)->state == ChangeState::Applied || (*change)->state == ChangeState::Kept);
    if (!settled || (*change)->target.kind != TargetKind::User)
        return InstitutionCode();
    const InstitutionCode code = (*change)->target.institution;
    const auto institution = InstitutionRepository(access).find(code);
    if (!institution)
        return std::unexpected(institution.error());
    if (!*institution)
        return InstitutionCode();
    const auto scope = cacheScope(**institution);
    if (!scope)
        return std::unexpected(scope.error());

    UserCacheRepository cache(access);
    const QString newId = (*change)->response.value("primary_id"_L1).toString();
    const bool gone = (*change)->operation == Operation::Delete;
    const auto known = knownUser(access, code, (*change)->target.key);
    if (!known)
        return std::unexpected(known.error());
    if (gone || (!newId.isEmpty() && newId.compare((*change)->target.key, Qt::CaseInsensitive) != 0)) {
        if (const auto removed = cache.remove(code, PrimaryId((*change)->target.key)); !removed)
            return std::unexpected(removed.error());
    }
    // Who has a new id is still protected.
    if (!gone && !newId.isEmpty()) {
        if (const auto moved = moveProtections(access, code, (*change)->target.key, newId); !moved)
            return std::unexpected(moved.error());
    }
    if (gone || newId.isEmpty())
        return code;
    if (const auto saved = cache.save(code, {cacheEntry((*change)->response, *scope)}, QDateTime::currentDateTimeUtc());
        !saved)
        return std::unexpected(saved.error());
    const bool fromFeed = !(*change)->evidence.file.isEmpty() || !(*change)->undoes.isEmpty();
    if (!fromFeed)
        return code;
    const auto row = cache.rowOf(code, primaryIndex(access, code, newId));
    if (!row)
        return std::unexpected(row.error());
    const auto handTyped = givenBackToHand(access, **change);
    if (!handTyped)
        return std::unexpected(handTyped.error());
    const QByteArray delivered = deliveredBy(**change, known->delivered, *handTyped, *scope);
    if (const auto saved = cache.saveDelivered(code, *row, delivered); !saved)
        return std::unexpected(saved.error());
    return code;
}

/// Once, whoever else takes outcomes over at the same time.
Result<InstitutionCode> takenOver(StoreAccess &access, const ChangeId &change)
{
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto removed = ChangeRepository(access).removeOutcome(change);
    if (!removed)
        return std::unexpected(removed.error());
    if (!*removed)
        return InstitutionCode();
    const auto code = recordApplied(access, change);
    if (!code)
        return code;
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return code;
}

} // namespace

CacheEntry cacheEntry(const QJsonObject &user, const ImportScope &scope)
{
    CacheEntry entry;
    entry.user = user;
    entry.compared = comparedfields::pack(user, scope);
    entry.keys.append({.kind = u"primary_id"_s, .value = user.value("primary_id"_L1).toString()});
    const auto identifiers = userfields::elements(user, u"user_identifier");
    for (const auto &[key, identifier] : identifiers) {
        const QString kind = identifier.value("id_type"_L1).toObject().value("value"_L1).toString();
        const QString value = identifier.value("value"_L1).toString();
        if (!kind.isEmpty() && !value.isEmpty())
            entry.keys.append({.kind = kind, .value = value});
    }
    for (const QLatin1StringView name : {"last_name"_L1, "first_name"_L1}) {
        if (const QString word = user.value(name).toString(); !word.isEmpty())
            entry.searchWords.append(word);
    }
    return entry;
}

Result<ImportScope> cacheScope(const Institution &institution)
{
    const auto book = CodeBook::withOverride(institution.codeBook);
    if (!book)
        return std::unexpected(book.error());
    return ImportScope::of(*book, institution, institution.variant);
}

Result<> refreshCache(StoreAccess &access, const InstitutionCode &institution, const ImportScope &scope,
                      const QList<QJsonObject> &users, const QDateTime &fetched)
{
    auto made = inParallel(static_cast<size_t>(users.size()),
                           [&](size_t i) { return cacheEntry(users[static_cast<qsizetype>(i)], scope); });
    QList<CacheEntry> entries;
    QList<std::pair<qint64, QByteArray>> observed;
    UserCacheRepository cache(access);
    for (CacheEntry &entry : made) {
        const QString primaryId = entry.keys.first().value;
        if (primaryId.isEmpty())
            continue; // nothing to find it by; Alma always has one
        entries.append(std::move(entry));
        const auto known = knownUser(access, institution, primaryId);
        if (!known)
            return std::unexpected(known.error());
        if (known->row == 0 || known->compared == entries.last().compared)
            continue;
        const QByteArray before =
            DeliveredValues::observed(known->compared, entries.last().compared, known->delivered, scope);
        if (!before.isEmpty())
            observed.append({known->row, before});
    }
    if (const auto saved = cache.save(institution, entries, fetched); !saved)
        return saved;
    return observed.isEmpty() ? Result<>() : cache.saveDelivered(institution, observed);
}

Result<RecordedOutcomes> recordOutcomes(StoreAccess &access)
{
    const auto outcomes = ChangeRepository(access).outcomes();
    if (!outcomes)
        return std::unexpected(outcomes.error());
    RecordedOutcomes recorded;
    for (const auto &[change, institution] : *outcomes) {
        if (recorded.failed.contains(institution))
            continue;
        const auto code = takenOver(access, change);
        if (!code)
            recorded.failed.insert(institution, code.error());
        else if (!code->isEmpty() && !recorded.touched.contains(*code))
            recorded.touched.append(*code);
    }
    return recorded;
}

} // namespace skranke
