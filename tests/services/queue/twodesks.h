// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brakebook.h"
#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/queue/reviewbundles.h"
#include "tests/services/queue/queuedesk.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <memory>

/// A review bundle's way: the desk that makes it and takes its approvals back, and another person's desk with a profile
/// of its own, which knows nothing of the first one's.
class TwoDesks {
protected:
    using Counts = QHash<skranke::ChangeState, int>;
    using AlterAnswer = std::function<void(skranke::ReviewAnswer &)>;
    using AlterText = std::function<void(QByteArray &)>;

    inline static const QString passphrase = QStringLiteral("fire ord om høsten");
    static constexpr skranke::PassphraseCost cheap{.operations = 1, .memoryKiB = 8};

    struct OtherDesk {
        explicit OtherDesk(const QString &account)
            : bundles(store, cheap)
            , name(account)
        {
            bundles.setAccount([account] { return account; });
            isOpen = store.open(folder.path(), QByteArray(skranke::Vault::keyBytes, 'o')).has_value();
        }
        skranke::SigningKeyRepository::OwnKey key()
        {
            return *store.runBlocking(
                [this](skranke::StoreAccess &access) { return skranke::Keyring(access, name).own(); });
        }

        QTemporaryDir folder;
        skranke::Store store;
        skranke::ReviewBundles bundles;
        QString name;
        bool isOpen = false;
    };

    /// For each test anew.
    void begin()
    {
        bundles.reset();
        desk = std::make_unique<QueueDesk>();
        QVERIFY(desk->open());
        bundles = std::make_unique<skranke::ReviewBundles>(*desk->store, cheap);
        bundles->setAccount([] { return QStringLiteral("desk"); });
        other = std::make_unique<OtherDesk>(QStringLiteral("ola"));
        QVERIFY(other->isOpen);
    }

    void propose(int count = 3) { desk->propose(desk->nameChangesOf(desk->externalIds(count))); }
    QByteArray exported(const QList<skranke::ChangeFilter> &filters = {{}})
    {
        return desk->await(bundles->exported(filters, passphrase)).file;
    }
    skranke::ReviewBundle opened(const QByteArray &file)
    {
        return desk->await(other->bundles.opened(file, passphrase));
    }
    QByteArray answer(const QList<skranke::ChangeId> &ids = {}, const QString &reason = {})
    {
        return desk->await(other->bundles.approved(opened(exported()), ids, reason));
    }
    /// From so many changes on a batch needs a second person.
    void setLimit(double changes)
    {
        QVERIFY(desk->store->runBlocking([changes](skranke::StoreAccess &access) {
            return skranke::BrakeBook(access, QStringLiteral("desk"))
                .setLimit(QStringLiteral("second.changes"), {}, std::nullopt, changes);
        }));
    }
    void trustOther()
    {
        const QByteArray file = skranke::KeyFile::write(other->key());
        QVERIFY(desk->store->runBlocking([file](skranke::StoreAccess &access) {
            return skranke::Keyring(access, QStringLiteral("desk")).add(file);
        }));
    }
    skranke::Result<skranke::ChangeQueue::TakenApprovals> take(const QByteArray &file)
    {
        return QCoro::waitFor(desk->queue->takeApprovals(file));
    }
    /// Signs the whole again, so that only what was altered is wrong.
    QByteArray resigned(const QByteArray &file, const AlterAnswer &alter)
    {
        auto parsed = skranke::ReviewAnswer::fromFile(file);
        alter(*parsed);
        QJsonObject object = QJsonDocument::fromJson(parsed->toFile()).object();
        object.remove(QStringLiteral("signature"));
        parsed->signature =
            other->key().secret.sign(skranke::signedMessage(QStringLiteral("skranke review answer 2"), object));
        return parsed->toFile();
    }

    std::unique_ptr<QueueDesk> desk;
    std::unique_ptr<skranke::ReviewBundles> bundles;
    std::unique_ptr<OtherDesk> other;
};
