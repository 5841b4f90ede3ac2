// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/filelock.h"
#include "tests/services/queue/queuedesk.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

/// What a run that waited for midnight does when it cannot go on at once.
class TestLongSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itWaitsUntilAnotherProcessHasSent();
    void itCanBeStoppedWhileAnotherProcessSends();
    void aConnectionThatIsGoneForAMomentDoesNotEndIt();
    void aLongTimeOfTooManyCallsDoesNotEndIt_data();
    void aLongTimeOfTooManyCallsDoesNotEndIt();
    void aLongTimeOfTooManyCallsCanBeStopped();

private:
    std::unique_ptr<FileLock> otherProcess() const
    {
        auto lock = std::make_unique<FileLock>(desk->folder.filePath(u"dispatch.lock"_s));
        return lock->tryLock() ? std::move(lock) : nullptr;
    }
    /// Sends 20 changes for which the calls of a day are too few; `atMidnight` is run when it waits.
    ChangeQueue::SendSummary sendOverMidnight(const std::function<void()> &atMidnight,
                                              const std::function<void(const Error &)> &heldUp, const Job &job = {});

    QStringList told; ///< what held it up; a dash when it was tried again
    std::unique_ptr<QueueDesk> desk;
};

void TestLongSending::init()
{
    told.clear();
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
    QList<Change> changes;
    for (const QString &id : desk->externalIds(20))
        changes.append(desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
    desk->propose(changes);
    desk->approve();
    desk->sandbox.setDailyLimit(45);
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addMSecs(50); });
}

ChangeQueue::SendSummary TestLongSending::sendOverMidnight(const std::function<void()> &atMidnight,
                                                           const std::function<void(const Error &)> &heldUp,
                                                           const Job &job)
{
    const ChangeQueue::SendOptions options{
        .goOnAfterMidnight = true,
        .waiting =
            [&](const QDateTime &until) {
                if (!until.isValid())
                    return;
                ++desk->daysLater;
                atMidnight();
            },
        .heldUp =
            [&](const std::optional<Error> &why) {
                told.append(why ? why->code : u"-"_s);
                if (why)
                    heldUp(*why);
            },
    };
    return desk->await(desk->queue->send({}, job, options));
}

void TestLongSending::itWaitsUntilAnotherProcessHasSent()
{
    std::unique_ptr<FileLock> other;
    const auto summary = sendOverMidnight(
        [&] {
            other = otherProcess();
            QVERIFY(other);
        },
        [&](const Error &) { other.reset(); });
    QCOMPARE(told, (QStringList{u"store-locked"_s, u"-"_s}));
    QVERIFY(!summary.stop);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(desk->carriedOut().size(), 20);
}

void TestLongSending::itCanBeStoppedWhileAnotherProcessSends()
{
    std::unique_ptr<FileLock> other;
    Job job;
    const auto summary =
        sendOverMidnight([&] { other = otherProcess(); }, [&](const Error &) { job.cancel.cancel(); }, job);
    QVERIFY(other);
    QVERIFY(summary.canceled);
    QVERIFY(!summary.stop);
    QVERIFY(summary.notSent > 0);
}

void TestLongSending::aConnectionThatIsGoneForAMomentDoesNotEndIt()
{
    const QUrl url = desk->institution.almaUrl;
    const auto summary = sendOverMidnight([&] { desk->institution.almaUrl = QUrl(u"http://127.0.0.1:1"_s); },
                                          [&](const Error &why) {
                                              QCOMPARE(why.kind, Error::Kind::Offline);
                                              desk->institution.almaUrl = url;
                                          });
    QCOMPARE(told.size(), 2);
    QVERIFY(!summary.stop);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(desk->carriedOut().size(), 20);
}

void TestLongSending::aLongTimeOfTooManyCallsDoesNotEndIt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("reads") << QByteArray("GET");
    QTest::newRow("writes") << QByteArray("PUT");
    QTest::newRow("both") << QByteArray();
}

void TestLongSending::aLongTimeOfTooManyCallsDoesNotEndIt()
{
    QFETCH(const QByteArray, method);
    desk->sandbox.setDailyLimit(1000);
    desk->client.setRetries(0);
    desk->sandbox.faults().queue(sandbox::Fault::TooMany, 150, method);
    const auto summary = desk->send();
    QVERIFY(!summary.stop);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(desk->carriedOut().size(), 20);
}

void TestLongSending::aLongTimeOfTooManyCallsCanBeStopped()
{
    desk->sandbox.setDailyLimit(100'000);
    desk->client.setRetries(0);
    desk->sandbox.faults().queue(sandbox::Fault::TooMany, 50'000, {});
    Job job;
    auto sending = desk->queue->send({}, job);
    QTRY_VERIFY(desk->sandbox.calls("GET") > 20);
    job.cancel.cancel();
    const auto summary = desk->await(std::move(sending));
    QVERIFY(summary.canceled);
    QCOMPARE(summary.notSent, 20);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 20}}));
}

QTEST_GUILESS_MAIN(TestLongSending)
#include "tst_longsending.moc"
