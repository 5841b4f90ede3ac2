// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/confapi.h"
#include "services/alma/jobsapi.h"
#include "services/institutions/institutionregister.h"
#include "services/store/keystore.h"
#include "services/userimport/almaruns.h"
#include "tests/fakes/fakehttpserver.h"
#include "tests/services/queue/queuedesk.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

const QString jobsPath = u"/almaws/v1/conf/jobs"_s;
const QString runsPath = jobsPath + u"/{job_id}/instances"_s;
const QString eventsPath = runsPath + u"/{instance_id}/events"_s;

/// A desk with a register and a stand-in whose clock the test steps.
struct RunsDesk {
    explicit RunsDesk(int nights = 14)
        : desk(60,
               {.today = QDate(2026, 11, 23), .nights = nights, .runTime = 100'000, .clock = [this] { return now; }})
        , conf(desk.client)
        , jobs(desk.client)
    {
        if (!desk.open())
            qFatal("the desk is not ready");
        keys = wanted(QCoro::waitFor(KeyStore::open(keyFolder.path(), true)));
        institutions = std::make_unique<InstitutionRegister>(*desk.store, *keys, conf, desk.pilot);
        desk.institution.name = desk.sandbox.institutions().constFirst().name;
        wanted(QCoro::waitFor(institutions->add(desk.institution)));
        wanted(QCoro::waitFor(institutions->setKey(desk.institution.code, desk.sandbox.key(desk.code()))));
        runs = std::make_unique<AlmaRuns>(*desk.store, jobs, *institutions);
    }
    ~RunsDesk()
    {
        runs.reset();
        institutions.reset();
        desk.close();
    }

    template <typename T>
    static T wanted(Result<T> result)
    {
        if (!result)
            qFatal("the desk is not ready: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    [[nodiscard]] Result<AlmaRuns::Reading> read(const RunDays &days, const Job &job = {})
    {
        return QCoro::waitFor(runs->read(desk.institution.code, days, job));
    }
    [[nodiscard]] QList<LoadRun> known(const RunDays &days)
    {
        return wanted(QCoro::waitFor(runs->known(desk.institution.code, days)));
    }
    [[nodiscard]] qint64 calls(const QString &path) { return desk.sandbox.calls("GET", path); }

    QDateTime now{QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC};
    QueueDesk desk;
    QTemporaryDir keyFolder;
    ConfApi conf;
    JobsApi jobs;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<InstitutionRegister> institutions;
    std::unique_ptr<AlmaRuns> runs;
};

/// An Alma with one run that ended, told as sparsely as it may be.
struct SparseAlma {
    explicit SparseAlma(QByteArray eventsAnswer, int eventsStatus)
        : events(std::move(eventsAnswer))
        , status(eventsStatus)
    {
        server.setHandler([this](const FakeHttpServer::Arrival &arrival) { return answer(arrival.target); });
        if (!store.open(folder.path(), QByteArray(Vault::keyBytes, 'k')))
            qFatal("no store");
        keys = RunsDesk::wanted(QCoro::waitFor(KeyStore::open(keyFolder.path(), true)));
        institutions = std::make_unique<InstitutionRegister>(store, *keys, conf, pilot);
        Institution institution;
        institution.code = code;
        institution.name = u"Nordskog"_s;
        institution.almaUrl = server.url();
        institution.reserve = 0;
        RunsDesk::wanted(QCoro::waitFor(institutions->add(institution)));
        RunsDesk::wanted(QCoro::waitFor(institutions->setKey(code, u"l8xx-not-a-key"_s)));
    }

    FakeHttpServer::Step answer(const QByteArray &target)
    {
        const QByteArray path = target.first(target.contains('?') ? target.indexOf('?') : target.size());
        QByteArray body = R"({"institution":{"value":"47BIBSYS_NSK"},"environment_type":"sandbox"})";
        if (path.endsWith("/integration-profiles"))
            body = R"({"total_record_count":1,"integration_profile":[{"id":"7","code":"SIS"}]})";
        else if (path.endsWith("/conf/jobs"))
            body = R"({"total_record_count":"1","job":{"id":"S1","name":"Users"}})";
        else if (path.endsWith("/instances"))
            body = R"({"job_instance":[{"id":"42","status":{"value":"COMPLETED_SUCCESS"},"counter":null}]})";
        else if (path.endsWith("/events"))
            return {.bytes = FakeHttpServer::answer(status, events)};
        return {.bytes = FakeHttpServer::answer(200, body)};
    }

    [[nodiscard]] int eventCalls() const
    {
        return int(std::ranges::count_if(server.arrivals(), [](const FakeHttpServer::Arrival &arrival) {
            return arrival.target.contains("/events");
        }));
    }

    const InstitutionCode code{u"NSK"_s};
    QByteArray events;
    int status;
    FakeHttpServer server;
    QTemporaryDir folder;
    QTemporaryDir keyFolder;
    Store store;
    QuotaPilot pilot{QString()};
    AlmaClient client{[](InstitutionCode) -> QCoro::Task<Result<QString>> { co_return u"l8xx-not-a-key"_s; }, pilot};
    ConfApi conf{client};
    JobsApi jobs{client};
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<InstitutionRegister> institutions;
};

const RunDays fortnight{.from = QDate(2026, 11, 10), .to = QDate(2026, 11, 23)};

} // namespace

class TestAlmaRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nightsAreReadWithCountsAndRejectedUsers()
    {
        RunsDesk desk;
        const auto reading = desk.read(fortnight);
        QVERIFY(reading);
        QCOMPARE(reading->profiles, 1);
        QCOMPARE(reading->jobs, 2);
        QCOMPARE(reading->runs, reading->fresh);
        QCOMPARE_GE(reading->runs, 13);
        const QList<LoadRun> runs = desk.known(fortnight);
        QCOMPARE(runs.size(), reading->runs);
        qint64 rejected = 0;
        for (const LoadRun &run : runs) {
            QVERIFY(isFinal(run.stored.run.state()));
            QCOMPARE(run.stored.rejected, RejectedReading::Read);
            QCOMPARE(run.rejected.size(), run.counts.rejected.value_or(0));
            rejected += run.rejected.size();
            if (run.counts.processed) {
                QCOMPARE(*run.counts.created + *run.counts.updated + *run.counts.unchanged + *run.counts.rejected,
                         *run.counts.processed);
            }
            if (run.stored.run.state() == RunStatus::Failed)
                QCOMPARE(run.counts.others.constFirst().type.shown(), u"FTP has failed."_s);
        }
        QCOMPARE_GT(rejected, 5);
        QCOMPARE(reading->rejectedUsers, rejected);
    }

    void whatIsOverIsNotAskedAgain()
    {
        RunsDesk desk;
        QVERIFY(desk.read(fortnight));
        const auto before = desk.known(fortnight);
        desk.desk.sandbox.resetCounters();
        const auto again = desk.read(fortnight);
        QVERIFY(again);
        QCOMPARE(again->fresh, 0);
        QCOMPARE(again->runs, before.size());
        QCOMPARE(desk.calls(eventsPath), 0);
        QCOMPARE(desk.calls({}), 4); // the profiles, their jobs, the runs of two jobs
        QCOMPARE(desk.known(fortnight).size(), before.size());
    }

    void onlyRunsThatMayHaveRejectedUsersAreAskedForThem()
    {
        RunsDesk desk;
        QVERIFY(desk.read(fortnight));
        qint64 unsure = 0;
        for (const LoadRun &run : desk.known(fortnight))
            unsure += run.counts.rejected == 0 ? 0 : 1;
        QCOMPARE(desk.calls(eventsPath), unsure);
    }

    void aRunThatIsNotOverIsReadAgain()
    {
        RunsDesk desk;
        QVERIFY(desk.read(fortnight));
        const auto institution = RunsDesk::wanted(QCoro::waitFor(desk.institutions->find(desk.desk.institution.code)));
        const AlmaJobId job = desk.known(fortnight).constFirst().stored.run.job;
        const auto started = QCoro::waitFor(desk.jobs.start(institution, job));
        QVERIFY(started);
        QVERIFY(!started->isEmpty());
        const auto newest = [&desk] { return desk.known(fortnight).constFirst(); };
        QStringList statuses;
        for (int step = 0; step < 4; ++step) {
            const auto reading = desk.read(fortnight);
            QVERIFY(reading);
            QCOMPARE(reading->fresh, 1);
            QCOMPARE(newest().stored.run.id, *started);
            statuses.append(newest().stored.run.status.value);
            desk.now = desk.now.addSecs(45);
        }
        QCOMPARE(statuses, (QStringList{u"QUEUED"_s, u"RUNNING"_s, u"FINALIZING"_s, u"COMPLETED_NO_BULKS"_s}));
        QCOMPARE(newest().stored.run.submittedBy.value, u"exl_api"_s);
        QCOMPARE(desk.read(fortnight)->fresh, 0);
    }

    void daysAreNorways()
    {
        const RunDays winter{.from = QDate(2026, 11, 23), .to = QDate(2026, 11, 23)};
        QCOMPARE(winter.begin(), QDateTime(QDate(2026, 11, 22), QTime(23, 0), QTimeZone::UTC));
        QCOMPARE(winter.end(), QDateTime(QDate(2026, 11, 23), QTime(23, 0), QTimeZone::UTC));
        const RunDays summer{.from = QDate(2026, 7, 1), .to = QDate(2026, 7, 2)};
        QCOMPARE(summer.begin(), QDateTime(QDate(2026, 6, 30), QTime(22, 0), QTimeZone::UTC));
        RunsDesk desk;
        const RunDays night{.from = QDate(2026, 11, 18), .to = QDate(2026, 11, 19)};
        const auto reading = desk.read(night);
        QVERIFY(reading);
        QCOMPARE_LE(reading->runs, 3);
        for (const LoadRun &run : desk.known(fortnight))
            QVERIFY(run.stored.run.submitted >= night.begin() && run.stored.run.submitted < night.end());
    }

    void impossibleDaysAreRefused()
    {
        RunsDesk desk(0);
        for (const RunDays &days : {RunDays{}, RunDays{.from = QDate(2026, 11, 2), .to = QDate(2026, 11, 1)}})
            QCOMPARE(desk.read(days).error().code, u"invalid-value"_s);
        QCOMPARE(desk.calls(runsPath), 0);
    }

    void withoutNightsNothingIsKnown()
    {
        RunsDesk desk(0);
        const auto reading = desk.read(fortnight);
        QVERIFY(reading);
        QCOMPARE(reading->jobs, 2);
        QCOMPARE(reading->runs, 0);
        QVERIFY(desk.known(fortnight).isEmpty());
    }

    void whatWasReadStaysWhenItIsCancelled()
    {
        RunsDesk desk;
        Job job;
        job.progress = [cancel = job.cancel](qint64 done, qint64) mutable {
            if (done == 3)
                cancel.cancel();
        };
        const auto reading = desk.read(fortnight, job);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::Canceled);
        QCOMPARE(desk.known(fortnight).size(), 3);
        const auto rest = desk.read(fortnight);
        QVERIFY(rest);
        QCOMPARE(rest->fresh, rest->runs - 3);
    }

    void whatAlmaWillNotTellIsAskedOnce_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<int>("status");
        QTest::addColumn<RejectedReading>("reading");
        QTest::newRow("refused")
            << R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"60333","errorMessage":""}]}})"_ba << 400
            << RejectedReading::Refused;
        QTest::newRow("empty list") << R"({"total_record_count":0})"_ba << 200 << RejectedReading::Read;
    }
    void whatAlmaWillNotTellIsAskedOnce()
    {
        QFETCH(const QByteArray, events);
        QFETCH(const int, status);
        QFETCH(const RejectedReading, reading);
        SparseAlma alma(events, status);
        AlmaRuns runs(alma.store, alma.jobs, *alma.institutions);
        const QDate today = RunDays::today();
        const RunDays days{.from = today.addDays(-5), .to = today.addDays(-3)};
        const auto first = QCoro::waitFor(runs.read(alma.code, days));
        QVERIFY(first);
        QCOMPARE(first->fresh, 1);
        QCOMPARE(first->refused, reading == RejectedReading::Refused ? 1 : 0);
        // It has no time at all, and is known again.
        const auto again = QCoro::waitFor(runs.read(alma.code, days));
        QVERIFY(again);
        QCOMPARE(again->fresh, 0);
        QCOMPARE(alma.eventCalls(), 1);
        const auto known = QCoro::waitFor(runs.known(alma.code, {.from = today, .to = today.addDays(1)}));
        QVERIFY(known);
        QCOMPARE(known->size(), 1); // it lies where it was read
        QCOMPARE(known->constFirst().stored.rejected, reading);
        QCOMPARE(known->constFirst().stored.run.jobName, u"Users"_s);
        QCOMPARE(known->constFirst().counts, RunCounts{});
    }

    void anAnswerThatIsNoListEndsTheReading()
    {
        SparseAlma alma("[]", 200);
        AlmaRuns runs(alma.store, alma.jobs, *alma.institutions);
        const RunDays days{.from = RunDays::today(), .to = RunDays::today().addDays(1)};
        const auto reading = QCoro::waitFor(runs.read(alma.code, days));
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::BadReply);
        // The run itself was read, and its rejected users are asked for again.
        QCOMPARE(QCoro::waitFor(runs.known(alma.code, days)).value().constFirst().stored.rejected,
                 RejectedReading::Unread);
    }

    void faultsOfTheLineCostNothingButTime()
    {
        RunsDesk desk;
        desk.desk.client.setBackoff(std::chrono::milliseconds(1));
        desk.desk.sandbox.faults().queue(sandbox::Fault::ServerError, 2, "GET");
        QVERIFY(desk.read(fortnight));
        QCOMPARE_GE(desk.known(fortnight).size(), 13);
    }
};

QTEST_GUILESS_MAIN(TestAlmaRuns)
#include "tst_almaruns.moc"
