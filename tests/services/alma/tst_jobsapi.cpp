// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/jobanswers.h"
#include "services/alma/jobsapi.h"
#include "services/alma/listanswers.h"
#include "tests/fakes/testpaths.h"
#include "tests/services/alma/almatesting.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace skranke;
using namespace skranke::almatesting;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A recorded answer; empty when the recordings are not beside the project.
QJsonObject recorded(const QString &name)
{
    QFile file(TestPaths::shared(u"alma-contract/samples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? object(file.readAll()) : QJsonObject();
}

const AlmaJobId job{u"S1434512240006421"_s};
const AlmaRunId run{u"9563643080000561"_s};

/// So many runs, paged as Alma does.
Step runsPage(int total, const FakeHttpServer::Arrival &arrival)
{
    const QUrlQuery query(QUrl::fromEncoded(arrival.target).query());
    const int offset = query.queryItemValue(u"offset"_s).toInt();
    QJsonArray list;
    for (int at = offset; at < std::min(total, offset + query.queryItemValue(u"limit"_s).toInt()); ++at)
        list.append(QJsonObject{{u"id"_s, QString::number(at)}});
    return answering(200,
                     QJsonDocument(QJsonObject{{u"total_record_count"_s, total}, {u"job_instance"_s, list}}).toJson());
}

} // namespace

class TestJobsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordedRunIsRead();
    void theSamplesOfAnotherClientAreRead();
    void listsComeInManyShapes_data();
    void listsComeInManyShapes();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void valuesComeInManyShapes();
    void runsMayBeNearlyEmpty_data();
    void runsMayBeNearlyEmpty();
    void withoutAnIdNothingIsRead();
    void callsGoWhereTheyShould();
    void listsAreReadToTheirEnd();
    void aListThatNeverEndsIsLeft();
    void eventsMayBeRefused();
    void aStartIsSentOnce();
    void aStartNamesItsRun_data();
    void aStartNamesItsRun();
    void aRefusedStartIsToldApart_data();
    void aRefusedStartIsToldApart();
};

void TestJobsApi::aRecordedRunIsRead()
{
    const QJsonObject answer = recorded(u"docs-recorded/job_instance_response.json"_s);
    if (answer.isEmpty())
        QSKIP("the recorded answers are not beside the project");
    const auto read = runFromAnswer(answer);
    QVERIFY(read);
    QCOMPARE(read->id, run);
    QCOMPARE(read->job, AlmaJobId(u"M50173"_s));
    QCOMPARE(read->jobName, u"Import Research Assets Files"_s);
    QCOMPARE(read->submittedBy, (CodedValue{.value = u"exl_api"_s, .desc = u"Ex Libris, API"_s}));
    QCOMPARE(read->submitted, QDateTime::fromString(u"2025-10-05T09:11:32.592Z"_s, Qt::ISODateWithMs));
    QCOMPARE(read->ended, QDateTime::fromString(u"2025-10-05T09:11:36.463Z"_s, Qt::ISODateWithMs));
    QCOMPARE(read->progress, 100.0);
    QCOMPARE(read->state(), RunStatus::CompletedSuccess);
    QCOMPARE(read->status.shown(), u"Completed Successfully"_s);
    QCOMPARE(read->alerts.size(), 1);
    QCOMPARE(read->alerts.constFirst().value, u"alert_general_success"_s);
    QCOMPARE(read->counters.size(), 6);
    QCOMPARE(read->counters.at(2).type.value, u"import_research_assets_files.asset_failed"_s);
    QCOMPARE(read->counters.at(2).number(), std::optional<qint64>(1));

    const QJsonObject started = recorded(u"docs-recorded/job_run_response.json"_s);
    QCOMPARE(startedRunFromAnswer(started), run);
    const auto ran = jobFromAnswer(started);
    QVERIFY(ran);
    QCOMPARE(ran->id, AlmaJobId(u"M50173"_s));
    QCOMPARE(ran->type.value, u"MANUAL"_s);
    QCOMPARE(ran->profile, IntegrationProfileId());
}

void TestJobsApi::theSamplesOfAnotherClientAreRead()
{
    const QString folder = u"scriptotek+php-alma-client/"_s;
    const QJsonObject jobs = recorded(folder + u"jobs_response.json"_s);
    if (jobs.isEmpty())
        QSKIP("the recorded answers are not beside the project");
    const auto list = listFromAnswer(jobs, u"job"_s);
    QVERIFY(list);
    QCOMPARE(list->total, 1);
    const auto one = jobFromAnswer(list->elements.constFirst());
    QVERIFY(one);
    QCOMPARE(one->profile, IntegrationProfileId(u"ID123"_s));
    QCOMPARE(one->schedule.value, u"NOT_SCHEDULED"_s);
    QCOMPARE(one->nextRun, QDateTime::fromString(u"2024-05-30T09:30:10Z"_s, Qt::ISODate));
    const auto runs = listFromAnswer(recorded(folder + u"jobinstances_response.json"_s), u"job_instance"_s);
    QVERIFY(runs);
    const auto queued = runFromAnswer(runs->elements.constFirst());
    QVERIFY(queued);
    QCOMPARE(queued->state(), RunStatus::Queued);
    QVERIFY(!queued->counters.constFirst().number());
    QVERIFY(runFromAnswer(recorded(folder + u"jobinstance_response.json"_s))); // its actions are texts
}

void TestJobsApi::listsComeInManyShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("elements");
    QTest::newRow("missing") << R"({"total_record_count":0})"_ba << qint64(0) << 0;
    QTest::newRow("null") << R"({"total_record_count":0,"job":null})"_ba << qint64(0) << 0;
    QTest::newRow("empty") << R"({"total_record_count":0,"job":[]})"_ba << qint64(0) << 0;
    QTest::newRow("past the end") << R"({"total_record_count":3,"job":[]})"_ba << qint64(3) << 0;
    QTest::newRow("one as an object") << R"({"total_record_count":1,"job":{"id":"S1"}})"_ba << qint64(1) << 1;
    QTest::newRow("total as text") << R"({"total_record_count":"2","job":[{"id":"S1"},{"id":"S2"}]})"_ba << qint64(2)
                                   << 2;
    QTest::newRow("total empty") << R"({"total_record_count":"","job":[{"id":"S1"}]})"_ba << qint64(-1) << 1;
    QTest::newRow("no total") << R"({"job":[{"id":"S1"}]})"_ba << qint64(-1) << 1;
    QTest::newRow("total negative") << R"({"total_record_count":-7,"job":[]})"_ba << qint64(-1) << 0;
}

void TestJobsApi::listsComeInManyShapes()
{
    QFETCH(const QByteArray, json);
    const auto list = listFromAnswer(object(json), u"job"_s);
    QVERIFY(list);
    QTEST(list->total, "total");
    QTEST(int(list->elements.size()), "elements");
}

void TestJobsApi::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "{}", R"({"jobs":[]})", R"({"job":"none"})", R"({"job":[1]})", R"({"job":[null]})",
                             R"({"total_record_count":1,"job":7})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJobsApi::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto list = listFromAnswer(object(json), u"job"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Kind::BadReply);
}

void TestJobsApi::valuesComeInManyShapes()
{
    const auto read = runFromAnswer(object(R"({
        "id": 9563643080000561, "progress": "209.0", "status": "RUNNING", "unknown": {"a": [1]},
        "submit_time": "2025-10-05T11:11:32+02:00", "start_time": "2025-10-05T09:11:33", "end_time": null,
        "alert": {"value": "alert_general_error"},
        "counter": [{"type": {"value": "FTP has failed.", "desc": ""}, "value": "Download zip file for manual FTP."},
                    {"type": {"value": "Failed to process record"}, "value": 9927964200521},
                    {"type": "plain", "value": null}, {}],
        "job_info": {"id": "S1"}})"));
    QVERIFY(read);
    QCOMPARE(read->id, run);
    QCOMPARE(read->progress, 209.0);
    QCOMPARE(read->shownProgress(), 100);
    QCOMPARE(read->state(), RunStatus::Running);
    QCOMPARE(read->submitted, QDateTime(QDate(2025, 10, 5), QTime(9, 11, 32), QTimeZone::UTC));
    QCOMPARE(read->started, QDateTime(QDate(2025, 10, 5), QTime(9, 11, 33), QTimeZone::UTC));
    QVERIFY(!read->ended.isValid());
    QCOMPARE(read->alerts, (QList<CodedValue>{{.value = u"alert_general_error"_s, .desc = {}}}));
    QCOMPARE(read->counters.size(), 4);
    QCOMPARE(read->counters.at(0).type.shown(), u"FTP has failed."_s);
    QCOMPARE(read->counters.at(1).text, u"9927964200521"_s);
    QCOMPARE(read->counters.at(2).type.value, u"plain"_s);
    QCOMPARE(read->counters.at(2).text, QString());
}

void TestJobsApi::runsMayBeNearlyEmpty_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"({"id":"1"})", R"({"id":"1","alert":null,"counter":null,"action":null,"job_info":null,"status":null})",
          R"({"id":"1","alert":[],"counter":[],"status":{"value":null,"desc":null},"submitted_by":{}})",
          R"({"id":"1","submit_time":"soon","progress":"much"})", R"({"id":"1","progress":null,"counter":"none"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJobsApi::runsMayBeNearlyEmpty()
{
    QFETCH(const QByteArray, json);
    const auto read = runFromAnswer(object(json));
    QVERIFY(read);
    QCOMPARE(*read, AlmaRun{.id = AlmaRunId(u"1"_s)});
    QVERIFY(!isFinal(read->state()));
}

void TestJobsApi::withoutAnIdNothingIsRead()
{
    for (const QByteArray &json : {"{}"_ba, R"({"id":""})"_ba, R"({"id":null,"name":"x"})"_ba}) {
        QCOMPARE(runFromAnswer(object(json)).error().kind, Kind::BadReply);
        QCOMPARE(jobFromAnswer(object(json)).error().kind, Kind::BadReply);
        QCOMPARE(profileFromAnswer(object(json)).error().kind, Kind::BadReply);
        QCOMPARE(rejectedFromAnswer(object(json)).error().kind, Kind::BadReply);
    }
    const auto rejected = rejectedFromAnswer(object(R"({"event_key":{"code":"X","value":4711}})"));
    QVERIFY(rejected);
    QCOMPARE(rejected->keys, (QList<RejectedUser::Key>{{.code = u"X"_s, .value = u"4711"_s}}));
}

void TestJobsApi::callsGoWhereTheyShould()
{
    Bench bench;
    JobsApi jobs(bench.client);
    bench.server.setOtherwise(answering(200, R"({"total_record_count":0})"));
    QVERIFY(QCoro::waitFor(jobs.userProfiles(bench.institution)));
    QVERIFY(QCoro::waitFor(jobs.jobsOf(bench.institution, IntegrationProfileId(u"77"_s))));
    QVERIFY(QCoro::waitFor(jobs.runs(bench.institution, job, QDate(2026, 1, 2), QDate(2026, 1, 3))));
    QVERIFY(QCoro::waitFor(jobs.rejectedUsers(bench.institution, job, run)));
    bench.server.setOtherwise(answering(200, R"({"id":"9563643080000561"})"));
    QCOMPARE(QCoro::waitFor(jobs.run(bench.institution, run)).value().id, run);
    QVERIFY(!QCoro::waitFor(jobs.run(bench.institution, AlmaRunId(u".."_s))));
    QList<QByteArray> targets;
    for (const auto &arrival : bench.server.arrivals()) {
        QCOMPARE(arrival.method, QByteArray("GET"));
        targets.append(arrival.target);
    }
    const QByteArray conf = "/almaws/v1/conf/";
    QCOMPARE(targets,
             (QList<QByteArray>{
                 conf + "integration-profiles?type=USER&limit=100&offset=0",
                 conf + "jobs?type=SCHEDULED&profile_id=77&limit=100&offset=0",
                 conf
                     + "jobs/S1434512240006421/instances?submit_date_from=2026-01-02&submit_date_to=2026-01-03"
                       "&limit=100&offset=0",
                 conf + "jobs/S1434512240006421/instances/9563643080000561/events?limit=100&offset=0",
                 conf + "jobs/ALL/instances/9563643080000561",
             }));
}

void TestJobsApi::listsAreReadToTheirEnd()
{
    for (const int total : {0, 1, 99, 100, 101, 250}) {
        Bench bench;
        bench.server.setHandler([total](const FakeHttpServer::Arrival &arrival) { return runsPage(total, arrival); });
        JobsApi jobs(bench.client);
        const auto runs = QCoro::waitFor(jobs.runs(bench.institution, job, QDate(2026, 1, 1), QDate(2026, 12, 31)));
        QVERIFY(runs);
        QCOMPARE(runs->size(), total);
        QCOMPARE(bench.server.arrivals().size(), std::max(1, (total + 99) / 100));
    }
}

void TestJobsApi::aListThatNeverEndsIsLeft()
{
    Bench bench;
    JobsApi jobs(bench.client);
    // Does not heed the offset, and counts more than it gives.
    bench.server.setOtherwise(answering(200, R"({"total_record_count":9,"job_instance":[{"id":"1"},{"id":"1"}]})"));
    const auto runs = QCoro::waitFor(jobs.runs(bench.institution, job, QDate(2026, 1, 1), QDate(2026, 1, 1)));
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(bench.server.arrivals().size(), 2);
}

void TestJobsApi::eventsMayBeRefused()
{
    Bench bench;
    JobsApi jobs(bench.client);
    for (const QByteArray &code : {"60332"_ba, "60333"_ba}) {
        bench.server.setOtherwise(answering(400, almaError(code)));
        const auto answer = QCoro::waitFor(jobs.rejectedUsers(bench.institution, job, run));
        QCOMPARE(answer.error().kind, Kind::Rejected);
        QCOMPARE(answer.error().code, QString::fromLatin1(code));
    }
}

void TestJobsApi::aStartIsSentOnce()
{
    for (const Step &step : {answering(500, almaError("GENERAL_ERROR")), answering(503, "<html>"),
                             Step{.bytes = {}, .then = Step::Then::Close}}) {
        Bench bench;
        JobsApi jobs(bench.client);
        bench.server.setOtherwise(step);
        const auto started = QCoro::waitFor(jobs.start(bench.institution, job));
        QVERIFY(!started);
        QVERIFY(outcomeUnknown(started.error()));
        QCOMPARE(bench.server.arrivals().size(), 1);
        QCOMPARE(bench.server.arrivals().constFirst().method, "POST"_ba);
        QCOMPARE(bench.server.arrivals().constFirst().body, "{}"_ba);
        QCOMPARE(bench.server.arrivals().constFirst().target, "/almaws/v1/conf/jobs/S1434512240006421?op=run"_ba);
    }
}

void TestJobsApi::aStartNamesItsRun_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("id");
    QTest::newRow("link") << R"({"link":"https://alma.example/almaws/v1/conf/jobs/S1/instances/42"})"_ba << u"42"_s;
    QTest::newRow("relative link") << R"({"link":"/almaws/v1/conf/jobs/S1/instances/42"})"_ba << u"42"_s;
    QTest::newRow("sentence") << R"({"value":"Job no. 42 triggered on Sun, 05 Oct 2025 09:11:32 GMT"})"_ba << u"42"_s;
    QTest::newRow("another link") << R"({"link":"https://alma.example/almaws/v1/conf/jobs/S1"})"_ba << QString();
    QTest::newRow("nothing") << "null"_ba << QString();
}

void TestJobsApi::aStartNamesItsRun()
{
    QFETCH(const QByteArray, info);
    Bench bench;
    JobsApi jobs(bench.client);
    bench.server.setOtherwise(answering(200, R"({"id":"S1","additional_info":)" + info + '}'));
    const auto started = QCoro::waitFor(jobs.start(bench.institution, job));
    QVERIFY(started);
    QTEST(started->toString(), "id");
}

void TestJobsApi::aRefusedStartIsToldApart_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"402222", "402223", "402248", "402249", "60347"})
        QTest::newRow(code) << QByteArray(code);
}

void TestJobsApi::aRefusedStartIsToldApart()
{
    QFETCH(const QByteArray, code);
    Bench bench;
    JobsApi jobs(bench.client);
    bench.server.setOtherwise(answering(400, almaError(code)));
    const auto started = QCoro::waitFor(jobs.start(bench.institution, job));
    QVERIFY(!started);
    QVERIFY(!outcomeUnknown(started.error()));
    QCOMPARE(started.error().code, QString::fromLatin1(code));
    QCOMPARE(bench.server.arrivals().size(), 1);
}

QTEST_GUILESS_MAIN(TestJobsApi)
#include "tst_jobsapi.moc"
