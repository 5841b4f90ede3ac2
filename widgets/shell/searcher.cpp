// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/searcher.h"

#include "models/queue/changewords.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/store/changerepository.h"
#include "services/store/changesearch.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int mostOfAKind = 20;
constexpr int mostOfATarget = 5; ///< the newest

QString nameOf(const QJsonObject &user)
{
    const QString family = user.value("last_name"_L1).toString();
    const QString given = user.value("first_name"_L1).toString();
    return given.isEmpty() ? family : family + u", "_s + given;
}

SearchHit hitFor(const UserCacheRepository::Hit &found)
{
    const QString id = found.user.primaryId.toString();
    const QString name = nameOf(found.user.user);
    return {.kind = SearchHit::Kind::User,
            .title = name.isEmpty() ? id : name,
            .subtitle = id + u" · "_s + found.institution.toString(),
            .time = found.user.fetched,
            .institution = found.institution,
            .id = id};
}

SearchHit hitFor(const Change &change, const QString &name)
{
    return {.kind = SearchHit::Kind::Change,
            .title = name.isEmpty() ? change.target.key : name,
            .subtitle = changewords::stateName(change.state) + u" · "_s + change.id.toString() + u" · "_s
                + change.target.institution.toString(),
            .institution = change.target.institution,
            .id = change.id.toString()};
}

// Runs on the store's thread: users, the changes of those users and of the typed id itself, and users still to be made.
Result<QList<SearchHit>> usersAndTheirChanges(StoreAccess &access, const QString &text, const InstitutionCode &only,
                                              const QList<Institution> &institutions)
{
    QList<SearchHit> hits;
    const auto users = UserCacheRepository(access).search(only, text, mostOfAKind);
    if (!users)
        return std::unexpected(users.error());

    ChangeSearch changes(access);
    QSet<ChangeId> shown;
    const auto add = [&](const Change &change, const QString &name) {
        if (!shown.contains(change.id))
            hits.append(hitFor(change, name));
        shown.insert(change.id);
    };
    QList<std::pair<Target, QString>> targets;
    for (const auto &found : *users) {
        hits.append(hitFor(found));
        targets.append(
            {Target{found.institution, TargetKind::User, found.user.primaryId.toString()}, nameOf(found.user.user)});
    }
    for (const Institution &institution : institutions) {
        const Target typed{institution.code, TargetKind::User, text};
        const bool known = std::ranges::any_of(targets, [&](const auto &entry) { return entry.first == typed; });
        if (!known && (only.isEmpty() || only == institution.code))
            targets.append({typed, QString()});
    }
    for (const auto &[target, name] : targets) {
        const auto found = changes.ofTarget(target, mostOfATarget);
        if (!found)
            return std::unexpected(found.error());
        for (const Change &change : *found)
            add(change, name.isEmpty() ? nameOf(change.result) : name);
    }
    const auto created = changes.newUsers(only, text, mostOfAKind);
    if (!created)
        return std::unexpected(created.error());
    for (const Change &change : *created)
        add(change, nameOf(change.result));
    static const QRegularExpression changeIdForm(u"^c[0-9a-f]{16}$"_s);
    if (changeIdForm.match(text).hasMatch()) {
        const auto change = ChangeRepository(access).find(ChangeId(text));
        if (!change)
            return std::unexpected(change.error());
        if (*change)
            add(**change, nameOf((*change)->result));
    }
    return hits;
}

} // namespace

Searcher::Searcher(Store &store, InstitutionRegister &institutions, ChangeQueue &queue)
    : m_store(store)
    , m_institutions(institutions)
    , m_queue(queue)
{
}

QCoro::Task<Result<QList<SearchHit>>> Searcher::search(QString text, InstitutionCode institution)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        co_return QList<SearchHit>{};

    const auto institutions = co_await m_institutions.all();
    if (!institutions)
        co_return std::unexpected(institutions.error());
    auto hits = co_await m_store.run([wanted, institution, known = *institutions](StoreAccess &access) {
        return usersAndTheirChanges(access, wanted, institution, known);
    });
    if (!hits)
        co_return std::unexpected(hits.error());

    const auto batches = co_await m_queue.batches();
    if (!batches)
        co_return std::unexpected(batches.error());
    int shown = 0;
    for (const BatchSummary &summary : *batches) {
        const Batch &batch = summary.batch;
        const QString name = changewords::batchName(batch);
        const bool meant = name.contains(wanted, Qt::CaseInsensitive) || batch.id.toString().startsWith(wanted);
        if (!meant || (!institution.isEmpty() && batch.institution != institution) || ++shown > mostOfAKind)
            continue;
        hits->append({.kind = SearchHit::Kind::Batch,
                      .title = name,
                      .subtitle = batch.institution.toString(),
                      .time = batch.created,
                      .institution = batch.institution,
                      .id = batch.id.toString()});
    }
    for (const Institution &known : *institutions) {
        if (known.code.toString().startsWith(wanted, Qt::CaseInsensitive)
            || known.name.contains(wanted, Qt::CaseInsensitive))
            hits->append({.kind = SearchHit::Kind::Institution,
                          .title = known.name.isEmpty() ? known.code.toString() : known.name,
                          .subtitle = known.code.toString(),
                          .institution = known.code});
    }
    co_return ranked(std::move(*hits), wanted);
}

} // namespace skranke
