// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/queue/amendment.h"
#include "services/store/usercacherepository.h"
#include "tests/services/queue/queuedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QString group = u"user_group"_s;
const QString expiry = u"expiry_date"_s;
const QString job = u"job_description"_s;

QJsonValue coded(const QString &value)
{
    return QJsonObject{{u"value"_s, value}};
}

} // namespace

/// Pending changes against an Alma that went on: held against the cache, and settled by a person (rules 3 and 4).
class QueueConflictsTest : public QObject {
    Q_OBJECT

private:
    /// As a sync would, at a time of its own.
    static void cache(QueueDesk &desk, const QString &id, const QDateTime &fetched)
    {
        const auto saved = desk.store->runBlocking([&](StoreAccess &access) {
            CacheEntry entry;
            entry.user = desk.inAlma(id);
            entry.compared = QByteArray("x");
            entry.keys = {{.kind = u"primary_id"_s, .value = id}};
            return UserCacheRepository(access).save(desk.institution.code, {entry}, fetched);
        });
        QVERIFY(saved);
    }

    static void synced(QueueDesk &desk, const QDateTime &time)
    {
        QVERIFY(desk.store->runBlocking([&](StoreAccess &access) {
            return UserCacheRepository(access).saveLastSync(desk.institution.code, time);
        }));
    }

    static void editInAlma(QueueDesk &desk, const QString &id, const QString &path, const QJsonValue &value)
    {
        QJsonObject user = desk.inAlma(id);
        userfields::setValue(user, FieldPath::fromString(path), value);
        desk.sandbox.setUser(desk.code(), user);
    }

    static QDateTime later() { return QDateTime::currentDateTimeUtc().addSecs(60); }

    static ChangeQueue::Rebased rebase(QueueDesk &desk, const ChangeFilter &filter = {})
    {
        return desk.await(desk.queue->rebase(filter));
    }

private Q_SLOTS:
    void aRefreshOfTheCacheAloneAltersNothing()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        const Change before = desk.changes().first();
        editInAlma(desk, id, expiry, u"2029-05-05Z"_s);
        cache(desk, id, later());
        const Change after = desk.changes().first();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.base, before.base);
        QCOMPARE(after.intent, before.intent);
        QCOMPARE(after.result, before.result);
        QCOMPARE(after.state, before.state);
    }

    void whatChangedElsewhereMergesAndIsTold()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        QCOMPARE(desk.approve(), 1);
        const Change before = desk.changes().first();
        editInAlma(desk, id, job, u"Vakt"_s);
        cache(desk, id, later());

        const auto rebased = rebase(desk);
        QCOMPARE(rebased.merged, 1);
        QCOMPARE(rebased.conflicts, 0);
        const Change after = desk.find(before.id);
        QCOMPARE(after.state, ChangeState::Approved); // nothing that was reviewed is another
        QCOMPARE(after.base, before.base);
        QCOMPARE(after.intent, before.intent);
        QCOMPARE(after.notes, QStringList{u"rebased: job_description"_s});
        QCOMPARE(after.result.value(job).toString(), u"Vakt"_s);
        QCOMPARE(after.result.value(expiry).toString(), u"2030-01-31Z"_s);

        // Again tells the same once.
        QCOMPARE(rebase(desk).merged, 1);
        QCOMPARE(desk.find(before.id).notes.size(), 1);

        QCOMPARE(desk.send().counts.value(ChangeState::Applied), 1);
        QCOMPARE(desk.inAlma(id).value(job).toString(), u"Vakt"_s);
    }

    void aTouchedPathIsAConflict_data()
    {
        QTest::addColumn<bool>("approved");
        QTest::newRow("proposed") << false;
        QTest::newRow("approved") << true;
    }
    void aTouchedPathIsAConflict()
    {
        QFETCH(const bool, approved);
        QueueDesk desk;
        QVERIFY(desk.open());
        const QStringList ids = desk.externalIds(2);
        desk.propose({desk.changeOf(ids[0], {{expiry, u"2030-01-31Z"_s}, {job, u"Bud"_s}}),
                      desk.changeOf(ids[1], {{expiry, u"2030-01-31Z"_s}})});
        if (approved)
            QCOMPARE(desk.approve(), 2);
        editInAlma(desk, ids[0], expiry, u"2029-05-05Z"_s);
        for (const QString &id : ids)
            cache(desk, id, later());

        const auto rebased = rebase(desk);
        QCOMPARE(rebased.conflicts, 1);
        QCOMPARE(rebased.unchanged, 1);
        const Change conflict = desk.changes({.states = {ChangeState::Conflict}}).first();
        QCOMPARE(conflict.target.key, ids[0]);
        QCOMPARE(conflict.response.value(expiry).toString(), u"2029-05-05Z"_s);
        QCOMPARE(openConflicts(conflict), QList{FieldPath::fromString(expiry)});
        QCOMPARE(conflict.notes, QStringList{u"changed elsewhere: expiry_date"_s});
        // It is not sent, whoever approved it before.
        QCOMPARE(desk.send().counts.value(ChangeState::Applied), approved ? 1 : 0);
        QCOMPARE(desk.inAlma(ids[0]).value(expiry).toString(), u"2029-05-05Z"_s);
    }

    void theirsGoesOnBeingRead()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        editInAlma(desk, id, expiry, u"2029-05-05Z"_s);
        cache(desk, id, later());
        QCOMPARE(rebase(desk).conflicts, 1);
        editInAlma(desk, id, expiry, u"2029-06-06Z"_s);
        cache(desk, id, later().addSecs(60));
        QCOMPARE(rebase(desk).conflicts, 1);
        QCOMPARE(desk.changes().first().response.value(expiry).toString(), u"2029-06-06Z"_s);
    }

    void anOlderReadingTellsNothing()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        editInAlma(desk, id, expiry, u"2029-05-05Z"_s);
        cache(desk, id, QDateTime::currentDateTimeUtc().addSecs(-60));
        editInAlma(desk, id, expiry, u"2029-06-06Z"_s);
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        QCOMPARE(rebase(desk).noNews, 1);
        QCOMPARE(desk.changes().first().state, ChangeState::Proposed);
    }

    void aUserIsGoneOnlyWhenEverybodyWasRead()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        QCOMPARE(rebase(desk).noNews, 1);
        synced(desk, QDateTime::currentDateTimeUtc().addSecs(-60));
        QCOMPARE(rebase(desk).noNews, 1);
        synced(desk, later());
        QCOMPARE(rebase(desk).conflicts, 1);
        const Change gone = desk.changes().first();
        QCOMPARE(gone.notes, QStringList{u"the user is gone"_s});
        QVERIFY(gone.response.isEmpty());
        // Nothing can be decided per field: the change waits to be withdrawn.
        const auto resolved = desk.await(desk.queue->resolve({}, Resolution::allMine()));
        QCOMPARE(resolved.impossible, 1);
        QCOMPARE(desk.changes().first().state, ChangeState::Conflict);
    }

    void aCreateOfWhoIsThereIsAConflict()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const Change creation = desk.creationOf(u"nyperson1"_s);
        desk.propose({creation});
        desk.sandbox.setUser(desk.code(), creation.result);
        cache(desk, u"nyperson1"_s, later());
        QCOMPARE(rebase(desk).conflicts, 1);
    }

    void allAlikeAreDecidedAtOnce()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QStringList ids = desk.externalIds(3);
        const BatchId batch =
            desk.propose({desk.changeOf(ids[0], {{expiry, u"2030-01-31Z"_s}}),
                          desk.changeOf(ids[1], {{expiry, u"2030-01-31Z"_s}, {job, u"Bud"_s}}),
                          desk.changeOf(ids[2], {{expiry, u"2030-01-31Z"_s}, {group, coded(u"9"_s)}})});
        for (const QString &id : ids)
            editInAlma(desk, id, expiry, u"2029-05-05Z"_s);
        editInAlma(desk, ids[2], group, coded(u"8"_s));
        for (const QString &id : ids)
            cache(desk, id, later());
        QCOMPARE(rebase(desk).conflicts, 3);

        const auto resolved =
            desk.await(desk.queue->resolve({.batch = batch}, Resolution{.members = {{expiry, Side::Theirs}}}));
        QCOMPARE(resolved.withdrawn, 1); // only the date was wanted of the first
        QCOMPARE(resolved.proposed, 1);
        QCOMPARE(resolved.undecided, 1); // the third one's group
        const auto counts = desk.counts({.batch = batch});
        QCOMPARE(counts.value(ChangeState::Withdrawn), 1);
        QCOMPARE(counts.value(ChangeState::Proposed), 1);
        QCOMPARE(counts.value(ChangeState::Conflict), 1);

        const auto rest = desk.await(desk.queue->resolve(
            {.batch = batch}, Resolution{.members = {{expiry, Side::Mine}, {group, Side::Theirs}}}));
        QCOMPARE(rest.proposed, 1);
        QCOMPARE(desk.approve(), 2);
        QCOMPARE(desk.send().counts.value(ChangeState::Applied), 2);
        QCOMPARE(desk.inAlma(ids[0]).value(expiry).toString(), u"2029-05-05Z"_s);
        QCOMPARE(desk.inAlma(ids[1]).value(expiry).toString(), u"2029-05-05Z"_s);
        QCOMPARE(desk.inAlma(ids[1]).value(job).toString(), u"Bud"_s);
        QCOMPARE(desk.inAlma(ids[2]).value(expiry).toString(), u"2030-01-31Z"_s);
        QCOMPARE(desk.inAlma(ids[2]).value(group).toObject().value(u"value").toString(), u"8"_s);
    }

    void aRebaseCanBeStopped()
    {
        QueueDesk desk;
        QVERIFY(desk.open());
        const QString id = desk.externalIds(1).first();
        desk.propose({desk.changeOf(id, {{expiry, u"2030-01-31Z"_s}})});
        Job canceled;
        canceled.cancel.cancel();
        const auto rebased = desk.await(desk.queue->rebase({}, canceled));
        QVERIFY(rebased.canceled);
        QCOMPARE(rebased.noNews + rebased.unchanged + rebased.merged + rebased.conflicts, 0);
    }
};

QTEST_GUILESS_MAIN(QueueConflictsTest)
#include "tst_queueconflicts.moc"
