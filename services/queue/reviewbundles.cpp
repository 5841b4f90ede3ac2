// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/reviewbundles.h"

#include "services/core/awaitfuture.h"
#include "services/queue/brakebook.h"
#include "services/queue/changestates.h"
#include "services/queue/deskaccount.h"
#include "services/queue/keyring.h"
#include "services/queue/signedreason.h"
#include "services/store/auditrepository.h"
#include "services/store/reviewbundlerepository.h"
#include "services/store/sql.h"
#include "services/store/store.h"

#include <QHash>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Batches, changes and keys as they are now, in one snapshot.
Result<ReviewBundle> gathered(StoreAccess &access, const QList<ChangeFilter> &filters, const QString &account)
{
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    ReviewBundle bundle{
        .made = QDateTime::currentDateTimeUtc(), .account = account, .answerKey = ReviewBundle::newAnswerKey()};
    ChangeRepository changes(access);
    BrakeBook brakes(access, account);
    QSet<ChangeId> ids;
    QSet<BatchId> batches;
    for (const ChangeFilter &filter : filters) {
        const auto page = changes.page(filter, 0, 0);
        if (!page)
            return std::unexpected(page.error());
        for (const Change &change : *page) {
            if (change.damaged || ids.contains(change.id))
                continue;
            ids.insert(change.id);
            bundle.changes.append(change);
            if (batches.contains(change.batch))
                continue;
            batches.insert(change.batch);
            const auto batch = changes.batch(change.batch);
            if (!batch)
                return std::unexpected(batch.error());
            if (*batch)
                bundle.batches.append(**batch);
            const auto isLarge = brakes.needsSecond(change.batch, change.target.institution);
            if (!isLarge)
                return std::unexpected(isLarge.error());
            if (*isLarge)
                bundle.large.insert(change.batch);
        }
    }
    const auto keys = SigningKeyRepository(access).all();
    if (!keys)
        return std::unexpected(keys.error());
    std::ranges::copy_if(*keys, std::back_inserter(bundle.keys), &SigningKey::isUsable);
    return bundle;
}

AuditEntry entryOf(const QString &event, const QString &account, const QString &keyName)
{
    return {.time = QDateTime::currentDateTimeUtc(), .event = event, .account = account, .keyName = keyName};
}

/// The start of its digest: enough to tell bundles apart in the log.
QString nameOf(const ReviewBundle &bundle)
{
    return QString::fromLatin1(bundle.digest.first(8).toHex());
}

Result<> remember(StoreAccess &access, const ReviewBundle &bundle)
{
    const auto ids = bundle.changes | std::views::transform(&Change::id) | std::ranges::to<QList<ChangeId>>();
    Sql::Transaction transaction(access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Result<> done =
        ReviewBundleRepository(access).save(bundle.digest, bundle.made, bundle.account, bundle.answerKey, ids);
    if (done)
        done = AuditRepository(access).append(entryOf(u"bundle-made"_s, bundle.account, nameOf(bundle)));
    return done ? transaction.commit() : done;
}

QCoro::Task<Result<ReviewBundles::Exported>> makeBundle(Store::Link store, QString account, QList<ChangeFilter> filters,
                                                        QString passphrase, PassphraseCost cost)
{
    struct Sealed {
        ReviewBundle bundle;
        QByteArray file;
    };
    auto bundle =
        co_await store.run([filters, account](StoreAccess &access) { return gathered(access, filters, account); });
    if (!bundle)
        co_return std::unexpected(bundle.error());
    const auto sealed = co_await resultOf(
        QtConcurrent::run([bundle = *std::move(bundle), passphrase, cost]() mutable -> Result<Sealed> {
            auto file = ReviewBundle::seal(bundle, passphrase, cost);
            if (!file)
                return std::unexpected(file.error());
            return Sealed{.bundle = std::move(bundle), .file = *std::move(file)};
        }));
    if (!sealed)
        co_return std::unexpected(sealed.error());
    const auto remembered =
        co_await store.run([bundle = sealed->bundle](StoreAccess &access) { return remember(access, bundle); });
    if (!remembered)
        co_return std::unexpected(remembered.error());
    co_return ReviewBundles::Exported{
        .file = sealed->file, .changes = sealed->bundle.changes.size(), .digest = sealed->bundle.digest};
}

QCoro::Task<Result<ReviewBundle>> openBundle(QByteArray file, QString passphrase)
{
    co_return co_await resultOf(QtConcurrent::run([file, passphrase] { return ReviewBundle::open(file, passphrase); }));
}

/// Whether one of the changes (all when empty) takes a reason.
bool takesReason(const ReviewBundle &bundle, const QList<ChangeId> &changes)
{
    const QSet<ChangeId> chosen(changes.cbegin(), changes.cend());
    return std::ranges::any_of(bundle.changes, [&](const Change &change) {
        return bundle.large.contains(change.batch) && !change.damaged && isApprovable(change.state)
            && (chosen.isEmpty() || chosen.contains(change.id));
    });
}

Result<QByteArray> approve(StoreAccess &access, const QString &account, const ReviewBundle &bundle,
                           const QList<ChangeId> &changes, const QString &typedReason)
{
    const auto reason = checkedReason(typedReason);
    if (!reason)
        return std::unexpected(reason.error());
    if (reason->isEmpty() && takesReason(bundle, changes))
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"second-reason"_s});
    QHash<ChangeId, const Change *> bundled;
    for (const Change &change : bundle.changes)
        bundled.insert(change.id, &change);
    for (const ChangeId &id : changes) {
        const Change *change = bundled.value(id);
        if (!change)
            return std::unexpected(
                Error{.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = id.toString()});
        if (change->damaged)
            return std::unexpected(
                Error{.kind = Error::Kind::Rejected, .code = u"change-damaged"_s, .subject = id.toString()});
        if (!isApprovable(change->state))
            return std::unexpected(
                Error{.kind = Error::Kind::Conflict, .code = u"wrong-state"_s, .subject = id.toString()});
    }
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto own = Keyring(access, account).own();
    if (!own)
        return std::unexpected(own.error());
    const auto answer = ReviewAnswer::make(bundle, changes, *own, QDateTime::currentDateTimeUtc(), *reason);
    QList<AuditEntry> entries;
    for (const ReviewAnswer::One &one : answer.approvals) {
        AuditEntry entry = entryOf(u"bundle-approved"_s, account, own->key.id.toString());
        entry.change = one.change;
        entry.batch = one.batch;
        entries.append(entry);
    }
    Result<> done = AuditRepository(access).append(entries);
    if (done)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    return answer.toFile();
}

} // namespace

ReviewBundles::ReviewBundles(Store &store, PassphraseCost cost)
    : m_store(store)
    , m_cost(cost)
    , m_account(&deskAccount)
{
}

void ReviewBundles::setAccount(std::function<QString()> account)
{
    m_account = std::move(account);
}

QCoro::Task<Result<ReviewBundles::Exported>> ReviewBundles::exported(QList<ChangeFilter> filters, QString passphrase)
{
    return makeBundle(m_store.link(), m_account(), std::move(filters), std::move(passphrase), m_cost);
}

QCoro::Task<Result<ReviewBundle>> ReviewBundles::opened(QByteArray file, QString passphrase)
{
    return openBundle(std::move(file), std::move(passphrase));
}

QCoro::Task<Result<QByteArray>> ReviewBundles::approved(ReviewBundle bundle, QList<ChangeId> changes, QString reason)
{
    return m_store.run([account = m_account(), bundle = std::move(bundle), changes = std::move(changes),
                        reason = std::move(reason)](StoreAccess &access) {
        return approve(access, account, bundle, changes, reason);
    });
}

} // namespace skranke
