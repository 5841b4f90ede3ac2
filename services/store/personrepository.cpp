// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/personrepository.h"

#include "services/core/institution.h"
#include "services/store/almarunrepository.h"
#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "services/store/changerows.h"
#include "services/store/importrunrepository.h"
#include "services/store/sql.h"
#include "services/store/usercacherepository.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Changes that are opened at a time: looking for a person reads them all.
constexpr int pageSize = 500;

void collect(const QJsonObject &user, QSet<QString> &identifiers)
{
    const auto add = [&identifiers](const QString &identifier) {
        if (const QString normalised = normalisedIdentifier(identifier); !normalised.isEmpty())
            identifiers.insert(normalised);
    };
    add(user.value(u"primary_id").toString());
    for (const QJsonValue &each : user.value(u"user_identifier").toArray())
        add(each.toObject().value(u"value").toString());
}

/// None where it no longer opens: one damaged row must not keep everybody else's data from being shown or erased.
Result<std::optional<QJsonObject>> readablePreImage(ChangeRepository &repository, const ChangeId &id)
{
    auto image = repository.preImage(id);
    if (!image && image.error().code == "store-damaged"_L1)
        return std::optional<QJsonObject>();
    return image;
}

QJsonObject shownLift(const QString &stop, const StoredBrakeLift &lift)
{
    return {{u"stop"_s, stop},
            {u"account"_s, lift.account},
            {u"time"_s, Sql::toText(lift.time)},
            {u"reason"_s, lift.reason}};
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

PersonRepository::PersonRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<QList<InstitutionCode>> PersonRepository::concerned(const InstitutionCode &institution)
{
    // Not the register alone: an institution that was removed from it has changes in the queue.
    QList<InstitutionCode> codes;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT code FROM institution UNION SELECT code FROM cached_institution UNION SELECT institution FROM change "
        "UNION SELECT institution FROM brake_stop UNION SELECT institution FROM alma_run "
        "UNION SELECT institution FROM protection ORDER BY 1"_s,
        {}, [&codes](const QSqlQuery &query) { codes += InstitutionCode(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    if (institution.isEmpty())
        return codes;
    // A typing mistake must not look like "nothing is held".
    if (!codes.contains(institution)) {
        return std::unexpected(
            Error{.kind = Error::Kind::NotFound, .code = u"unknown-institution"_s, .subject = institution.toString()});
    }
    return QList{institution};
}

Result<QSet<QString>> PersonRepository::aliases(const QString &identifier, const InstitutionCode &institution)
{
    QSet<QString> identifiers{normalisedIdentifier(identifier)};
    const auto users = UserCacheRepository(m_access).find(institution, {}, identifier);
    if (!users)
        return std::unexpected(users.error());
    for (const CachedUser &user : *users)
        collect(user.user, identifiers);
    return identifiers;
}

Result<QList<Change>> PersonRepository::changesOf(const QSet<QString> &identifiers, const InstitutionCode &institution)
{
    ChangeRepository repository(m_access);
    QList<Change> found;
    for (qint64 after = 0;;) {
        const auto page = repository.page({.institution = institution}, after, pageSize);
        if (!page)
            return page;
        for (const Change &change : *page) {
            QSet<QString> own{normalisedIdentifier(change.target.key)};
            const auto image = readablePreImage(repository, change.id);
            if (!image)
                return std::unexpected(image.error());
            for (const QJsonObject &user :
                 {change.base, change.result, change.response, image->value_or(QJsonObject())})
                collect(user, own);
            if (own.intersects(identifiers))
                found += change;
        }
        if (page->size() < pageSize)
            return found;
        after = page->back().row;
    }
}

Result<QJsonArray> PersonRepository::shownCache(const QString &identifier, const InstitutionCode &institution)
{
    UserCacheRepository cache(m_access);
    const auto users = cache.find(institution, {}, identifier);
    if (!users)
        return std::unexpected(users.error());
    QJsonArray shown;
    for (const CachedUser &user : *users) {
        const auto compact = cache.findCompact(institution, user.row);
        if (!compact)
            return std::unexpected(compact.error());
        const CompactRow row = compact->value_or(CompactRow{});
        shown.append(QJsonObject{
            {u"fetched"_s, Sql::toText(user.fetched)},
            {u"user"_s, user.user},
            {u"compared_base64"_s, base64(row.compared)},
            {u"delivered_base64"_s, base64(row.delivered)},
        });
    }
    return shown;
}

Result<QJsonObject> PersonRepository::shownChange(const Change &change)
{
    ChangeRepository repository(m_access);
    const auto image = readablePreImage(repository, change.id);
    const auto history = repository.history(change.id);
    if (!image || !history)
        return std::unexpected(image ? history.error() : image.error());
    QJsonArray steps;
    for (const HistoryEntry &entry : *history) {
        steps.append(QJsonObject{
            {u"time"_s, Sql::toText(entry.time)},
            {u"state"_s, toWord(entry.state)},
            {u"account"_s, entry.account},
            {u"note"_s, entry.note},
            {u"reason"_s, entry.reason},
        });
    }
    QJsonObject shown{
        {u"id"_s, change.id.toString()},
        {u"batch"_s, change.batch.toString()},
        {u"state"_s, toWord(change.state)},
        {u"operation"_s, toWord(change.operation)},
        {u"target"_s, change.target.key},
        {u"base"_s, change.base},
        {u"intent"_s, intentToJson(change.intent)},
        {u"result"_s, change.result},
        {u"response"_s, change.response},
        {u"error"_s, change.errorText},
        {u"file"_s, change.evidence.file},
        {u"record"_s, change.evidence.record},
        {u"ticket"_s, change.evidence.occasion.ticket},
        {u"reason"_s, change.evidence.occasion.reason},
        {u"history"_s, steps},
    };
    if (image->has_value())
        shown.insert(u"pre_image"_s, **image);
    return shown;
}

Result<QJsonObject> PersonRepository::show(const QString &identifier, const InstitutionCode &institution)
{
    // One snapshot: another process may write between the statements.
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto codes = concerned(institution);
    if (!codes)
        return std::unexpected(codes.error());
    PersonMentions mentions;
    mentions.addIdentifier(identifier);
    QHash<InstitutionCode, QJsonObject> held;
    QHash<InstitutionCode, QSet<QString>> names;
    QSet<ChangeId> own;
    for (const InstitutionCode &code : *codes) {
        const auto cached = shownCache(identifier, code);
        const auto known = aliases(identifier, code);
        if (!cached || !known)
            return std::unexpected(cached ? known.error() : cached.error());
        const auto changes = changesOf(*known, code);
        if (!changes)
            return std::unexpected(changes.error());
        QJsonArray shownChanges;
        for (const Change &change : *changes) {
            own += change.id;
            const auto shown = shownChange(change);
            if (!shown)
                return shown;
            shownChanges.append(*shown);
            if (const Result<> collected = collectMentions(change, mentions); !collected)
                return std::unexpected(collected.error());
        }
        for (const QJsonValue &one : *cached)
            mentions.addUser(one.toObject().value(u"user").toObject());
        const auto runs = AlmaRunRepository(m_access).mentions(code, *known);
        if (!runs)
            return std::unexpected(runs.error());
        names.insert(code, *known);
        held.insert(code,
                    {{u"institution"_s, code.toString()},
                     {u"cached"_s, *cached},
                     {u"changes"_s, shownChanges},
                     {u"alma_runs"_s, *runs}});
    }
    const auto naming = liftsNaming(mentions, *codes);
    if (!naming)
        return std::unexpected(naming.error());
    QHash<InstitutionCode, QJsonArray> lifts;
    for (const NamingLift &one : *naming)
        lifts[one.institution].append(shownLift(one.stop, one.lift));
    QJsonArray institutions;
    for (const InstitutionCode &code : *codes) {
        const auto written = changesNaming(mentions, code, own);
        if (!written)
            return std::unexpected(written.error());
        QJsonObject shown = held.value(code);
        shown.insert(u"brake_lifts"_s, lifts.value(code));
        const auto protections = shownProtections(names.value(code), mentions, code);
        if (!protections)
            return std::unexpected(protections.error());
        shown.insert(u"protections"_s, *protections);
        shown.insert(u"mentions"_s, shownMentions(*written));
        const QStringList parts{u"cached"_s,      u"changes"_s,     u"alma_runs"_s,
                                u"protections"_s, u"brake_lifts"_s, u"mentions"_s};
        if (std::ranges::any_of(parts,
                                [&shown](const QString &part) { return !shown.value(part).toArray().isEmpty(); }))
            institutions.append(shown);
    }
    return QJsonObject{{u"id"_s, identifier}, {u"institutions"_s, institutions}};
}

Result<> PersonRepository::collectMentions(const Change &change, PersonMentions &mentions)
{
    ChangeRepository repository(m_access);
    const auto image = readablePreImage(repository, change.id);
    if (!image)
        return std::unexpected(image.error());
    mentions.addIdentifier(change.target.key);
    for (const QJsonObject &user : {change.base, change.result, change.response, image->value_or(QJsonObject())})
        mentions.addUser(user);
    return {};
}

Result<> PersonRepository::eraseChange(Change change, EraseSummary &summary, const QString &account,
                                       const QDateTime &now)
{
    ChangeRepository repository(m_access);
    switch (change.state) {
    case ChangeState::Sending:
    case ChangeState::Unknown:
        // Without its content it could never be found out what Alma did with it.
        summary.unsettled += change.id;
        return {};
    case ChangeState::Proposed:
    case ChangeState::Approved:
    case ChangeState::Conflict: {
        change.state = ChangeState::Withdrawn;
        Result<> done = repository.update(change);
        if (done)
            done = repository.removeApprovals(change.id);
        if (done)
            done = repository.addHistory({.change = change.id,
                                          .time = now,
                                          .account = account,
                                          .keyName = {},
                                          .state = ChangeState::Withdrawn,
                                          .trackingId = {},
                                          .note = u"person erased"_s});
        if (done)
            done = AuditRepository(m_access).append({.time = now,
                                                     .change = change.id,
                                                     .batch = change.batch,
                                                     .event = u"withdrawn"_s,
                                                     .account = account,
                                                     .keyName = {},
                                                     .trackingId = {}});
        if (!done)
            return done;
        summary.withdrawn += change.id;
        break;
    }
    case ChangeState::Applied:
    case ChangeState::Kept:
    case ChangeState::Refused:
    case ChangeState::Withdrawn:
        break;
    }
    const auto forgotten =
        Sql::run(m_access.db, ChangeRows::forgetContent() + u" WHERE id = ?"_s, {change.id.toString()});
    if (!forgotten)
        return std::unexpected(forgotten.error());
    ++summary.changes;
    if (Result<> reasons = repository.forgetReasons(change.id); !reasons)
        return reasons;
    const auto removed =
        Sql::run(m_access.db, u"DELETE FROM change_preimage WHERE change_id = ?"_s, {change.id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    summary.preImages += removed->numRowsAffected();
    return {};
}

Result<> PersonRepository::removeFromRuns(const QSet<QString> &identifiers, const InstitutionCode &institution)
{
    QList<quint64> keys;
    for (const QString &identifier : identifiers) {
        // What `LT` may be (`spec/user-import.md` 4).
        for (const LtTarget target : {LtTarget::PrimaryIdentifier, LtTarget::Barcode}) {
            const BlindIndex index = m_access.vault.blindIndex(identifier, userKeyPurpose(institution, toWord(target)));
            keys.append(qFromBigEndian<quint64>(index.constData()));
        }
    }
    return ImportRunRepository(m_access).removePersons(institution, keys);
}

Result<EraseSummary> PersonRepository::erase(const QString &identifier, const InstitutionCode &institution,
                                             const QString &account, const QDateTime &now)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto codes = concerned(institution);
    if (!codes)
        return std::unexpected(codes.error());
    UserCacheRepository cache(m_access);
    EraseSummary summary;
    QSet<ChangeId> own;
    PersonMentions mentions;
    mentions.addIdentifier(identifier);
    QHash<InstitutionCode, QSet<QString>> names;
    for (const InstitutionCode &code : *codes) {
        const auto known = aliases(identifier, code);
        const auto users = cache.find(code, {}, identifier);
        if (!known || !users)
            return std::unexpected(known ? users.error() : known.error());
        names.insert(code, *known);
        const auto changes = changesOf(*known, code);
        if (!changes)
            return std::unexpected(changes.error());
        for (const Change &change : *changes) {
            own += change.id;
            if (const Result<> collected = collectMentions(change, mentions); !collected)
                return std::unexpected(collected.error());
            if (const Result<> erased = eraseChange(change, summary, account, now); !erased)
                return std::unexpected(erased.error());
        }
        const auto runs = AlmaRunRepository(m_access).erase(code, *known);
        if (!runs)
            return std::unexpected(runs.error());
        summary.almaRuns += *runs;
        if (const Result<> removed = removeFromRuns(*known, code); !removed)
            return std::unexpected(removed.error());
        for (const CachedUser &user : *users) {
            mentions.addUser(user.user);
            if (const Result<> removed = cache.remove(code, user.primaryId); !removed)
                return std::unexpected(removed.error());
            ++summary.cachedUsers;
        }
    }
    for (const InstitutionCode &code : *codes) {
        const Result<> erased = eraseProtections(names.value(code), mentions, code, summary, account, now);
        if (!erased)
            return std::unexpected(erased.error());
    }
    const auto naming = liftsNaming(mentions, *codes);
    if (!naming)
        return std::unexpected(naming.error());
    for (const NamingLift &one : *naming) {
        if (const Result<> erased = eraseReason(one, account, now); !erased)
            return std::unexpected(erased.error());
        ++summary.liftReasons;
    }
    for (const InstitutionCode &code : *codes) {
        const auto written = changesNaming(mentions, code, own);
        if (!written)
            return std::unexpected(written.error());
        for (const NamingChange &one : *written) {
            if (const Result<> erased = eraseWritten(one, summary, account, now); !erased)
                return std::unexpected(erased.error());
        }
    }
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    // What was overwritten in the file may still stand in the log beside it (as in `purge`).
    if (const auto emptied = Sql::run(m_access.db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied)
        return std::unexpected(emptied.error());
    return summary;
}

} // namespace skranke
