// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/storewatch.h"
#include "tests/fakes/testpaths.h"
#include "tests/services/store/storetesting.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace skranke;
using namespace skranke::storetesting;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // on a busy machine; never waited for

bool append(Store &store)
{
    return store
        .runBlocking([](StoreAccess &access) {
            return AuditRepository(access).append({.time = QDateTime::currentDateTimeUtc(), .event = u"approved"_s});
        })
        .has_value();
}

} // namespace

/// What another connection commits is noticed, what the own one commits is not.
class StoreWatchTest : public QObject {
    Q_OBJECT

private:
    /// A look that begins after this is called and has ended when it returns.
    static bool wholeLook(StoreWatch &watch)
    {
        QSignalSpy looked(&watch, &StoreWatch::looked);
        // The first may have begun before.
        return QTest::qWaitFor([&looked] { return looked.size() >= 2; }, patience);
    }

private Q_SLOTS:
    void itRestsLongerTheLongerALookWaitedButNeverForLong_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("waited");
        QTest::addColumn<std::chrono::milliseconds>("rest");
        using std::chrono::milliseconds;
        QTest::newRow("idle store") << milliseconds(0) << milliseconds(1000);
        QTest::newRow("busy store") << milliseconds(2000) << milliseconds(8000);
        QTest::newRow("a backup of minutes") << milliseconds(120'000) << milliseconds(15'000);
    }
    void itRestsLongerTheLongerALookWaitedButNeverForLong()
    {
        QFETCH(const std::chrono::milliseconds, waited);
        QTEST(StoreWatch::restAfter(waited), "rest");
    }

    void aBusyStoreIsLookedAtLessOften()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        StoreWatch watch(profile.store);
        watch.start();
        QVERIFY(wholeLook(watch));
        QSignalSpy looked(&watch, &StoreWatch::looked);
        std::binary_semaphore done(0);
        auto work = profile.store.run([&done](StoreAccess &) {
            done.acquire();
            return Result<>();
        });
        // The look that waits behind the work is asked for within an interval; the work goes on for another one.
        QElapsedTimer busy;
        busy.start();
        QVERIFY(QTest::qWaitFor([&busy] { return busy.durationElapsed() > 2 * StoreWatch::interval; }, patience));
        looked.clear();
        done.release();
        QVERIFY(QCoro::waitFor(std::move(work)));
        QVERIFY(QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, patience));
        QVERIFY(watch.currentInterval() > StoreWatch::interval);
        // Idle again, it is as before.
        QVERIFY(QTest::qWaitFor([&watch] { return watch.currentInterval() == StoreWatch::interval; }, patience));
    }

    void whatAnotherConnectionCommitsIsNewsOnce()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        StoreWatch watch(profile.store);
        const QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        QCOMPARE(news.size(), 0);
        Store other;
        VERIFY_RESULT(other.open(profile.folder.path(), dataKey()));
        // Whatever opening wrote is news of its own.
        QVERIFY(wholeLook(watch));
        const qsizetype before = news.size();
        QVERIFY(append(other));
        QVERIFY(QTest::qWaitFor([&] { return news.size() == before + 1; }, patience));
        QVERIFY(wholeLook(watch));
        QCOMPARE(news.size(), before + 1);
    }

    void anotherProcessIsNoticed()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        StoreWatch watch(profile.store);
        QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        QProcess program;
        program.start(TestPaths::program(u"storehelper"_s), {u"append"_s, profile.folder.path(), u"3"_s});
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QTest::qWaitFor([&news] { return !news.isEmpty(); }, patience));
    }

    void ownWritesAndBackupsAreNoNews()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        StoreWatch watch(profile.store);
        const QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        for (int i = 0; i < 5; ++i)
            QVERIFY(append(profile.store));
        // A failed transaction leaves nothing behind either.
        QVERIFY(!profile.tamper(u"INSERT INTO no_such_table VALUES (1)"_s));
        VERIFY_RESULT(profile.tamper(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(append(profile.store));
        VERIFY_RESULT(BackupFiles::make(profile.folder.path(), BackupKind::ByHand, QDateTime::currentDateTimeUtc()));
        QVERIFY(append(profile.store));
        QVERIFY(wholeLook(watch));
        QCOMPARE(news.size(), 0);
    }

    void ownWritesDoNotHideThoseOfOthers()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        Store other;
        VERIFY_RESULT(other.open(profile.folder.path(), dataKey()));
        StoreWatch watch(profile.store);
        const QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        QVERIFY(append(other));
        QVERIFY(append(profile.store)); // sees the other's entry, and goes on in its chain
        QVERIFY(QTest::qWaitFor([&news] { return !news.isEmpty(); }, patience));
        QCOMPARE(news.size(), 1);
    }

    void whatHappensWhileItIsStoppedIsNewsAtTheStart()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        Store other;
        VERIFY_RESULT(other.open(profile.folder.path(), dataKey()));
        StoreWatch watch(profile.store);
        QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        watch.stop();
        QVERIFY(!watch.isRunning());
        QSignalSpy looked(&watch, &StoreWatch::looked);
        QVERIFY(append(other));
        QCOMPARE(news.size(), 0);
        watch.start();
        QVERIFY(QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, patience));
        QCOMPARE(news.size(), 1);
    }

    void theFirstLookCountsAlthoughItWasStoppedMeanwhile()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        Store other;
        VERIFY_RESULT(other.open(profile.folder.path(), dataKey()));
        StoreWatch watch(profile.store);
        QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        QSignalSpy looked(&watch, &StoreWatch::looked);
        watch.start();
        watch.stop();
        QVERIFY(QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, patience));
        QVERIFY(append(other));
        watch.start();
        QVERIFY(QTest::qWaitFor([&news] { return !news.isEmpty(); }, patience));
    }

    void itEndsWithTheStore()
    {
        auto profile = std::make_unique<Profile>();
        VERIFY_RESULT(profile->opened);
        StoreWatch watch(profile->store);
        const QSignalSpy news(&watch, &StoreWatch::changedElsewhere);
        watch.start();
        QVERIFY(wholeLook(watch));
        profile.reset();
        QVERIFY(QTest::qWaitFor([&watch] { return !watch.isRunning(); }, patience));
        QCOMPARE(news.size(), 0);
    }

    void itMayGoWhileItLooks()
    {
        Profile profile;
        VERIFY_RESULT(profile.opened);
        auto watch = std::make_unique<StoreWatch>(profile.store);
        watch->start();
        watch.reset();
        QVERIFY(append(profile.store)); // after the look, on the same thread
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(StoreWatchTest)
#include "tst_storewatch.moc"
