// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/sandbox/wireclient.h"

#include <QJsonArray>

#include <algorithm>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray asXml = "Accept: application/xml\r\nContent-Type: application/xml\r\n";

QString statusOf(const QJsonValue &run)
{
    return run["status"_L1]["value"_L1].toString();
}

/// The number of a counter, found by the words of the report; -1: there is none.
qint64 numberOf(const QJsonValue &run, const QString &words)
{
    const QJsonArray counters = run["counter"_L1].toArray();
    for (const QJsonValue counter : counters) {
        const QString desc = counter["type"_L1]["desc"_L1].toString();
        if ((desc.isEmpty() ? counter["type"_L1]["value"_L1].toString() : desc) == words)
            return counter["value"_L1].toString().toLongLong();
    }
    return -1;
}

/// The runs without their addresses, which name the port.
QList<QJsonObject> withoutLinks(const QJsonArray &runs)
{
    QList<QJsonObject> bare;
    for (const QJsonValue run : runs) {
        QJsonObject object = run.toObject();
        object.remove("link"_L1);
        object.remove("job_info"_L1);
        bare.append(object);
    }
    return bare;
}

} // namespace

/// Jobs of the stand-in: a history of nights, runs that take time, starts and their limits.
class TestSandboxJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QDateTime m_now;

    void start(SandboxOptions options = {})
    {
        options.usersPerInstitution = 60;
        options.callsPerSecond = 0;
        options.today = QDate(2026, 11, 23);
        options.clock = [this] { return m_now; };
        m_now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);
        m_server = std::make_unique<SandboxServer>(options);
        QVERIFY(m_server->listen());
    }

    [[nodiscard]] WireAnswer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                  const QString &code = u"NSK"_s) const
    {
        return WireClient(*m_server, m_server->key(code).toLatin1())
            .call(method, "/almaws/v1/conf/" + path.toLatin1(), body);
    }
    [[nodiscard]] QJsonObject get(const QString &path, const QString &code = u"NSK"_s) const
    {
        return call("GET", path, {}, code).json();
    }
    [[nodiscard]] QString jobId(const QString &beginning, const QString &code = u"NSK"_s) const
    {
        const QJsonArray jobs = get(u"jobs?limit=100"_s, code).value("job"_L1).toArray();
        for (const QJsonValue job : jobs) {
            if (job["name"_L1].toString().startsWith(beginning))
                return job["id"_L1].toString();
        }
        return {};
    }
    [[nodiscard]] QString nightly(const QString &code = u"NSK"_s) const
    {
        return jobId(u"Users SYNCHRONIZE using profile"_s, code);
    }
    [[nodiscard]] QJsonArray runs(const QString &job, const QString &query = {}, const QString &code = u"NSK"_s) const
    {
        return get(u"jobs/%1/instances?limit=100%2"_s.arg(job, query), code).value("job_instance"_L1).toArray();
    }
    [[nodiscard]] QJsonObject runWithStatus(const QString &status) const
    {
        const QJsonArray found = runs(nightly(), u"&status="_s + status);
        return found.isEmpty() ? QJsonObject() : found.first().toObject();
    }

private Q_SLOTS:
    void profilesLeadToJobs()
    {
        start();
        const QJsonArray profiles = get(u"integration-profiles?type=USER"_s).value("integration_profile"_L1).toArray();
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles.at(0)["code"_L1].toString(), u"SIS"_s);
        const QString id = profiles.at(0)["id"_L1].toString();
        const QJsonArray jobs = get(u"jobs?type=SCHEDULED&limit=100&profile_id="_s + id).value("job"_L1).toArray();
        QCOMPARE(jobs.size(), 2);
        for (const QJsonValue job : jobs)
            QCOMPARE(job["related_profile"_L1]["value"_L1].toString(), id);
        QCOMPARE(get(u"jobs?type=SCHEDULED&profile_id=1"_s).value("total_record_count"_L1).toInt(-1), 0);
        QCOMPARE(call("GET", u"integration-profiles?type=BIRDS"_s).errorCode(), u"40166404"_s);
        QCOMPARE(call("GET", u"jobs?type=BIRDS"_s).errorCode(), u"40166410"_s);
    }

    void listsArePaged()
    {
        start();
        const QJsonObject first = get(u"jobs?limit=3"_s);
        const QJsonObject second = get(u"jobs?limit=3&offset=3"_s);
        QCOMPARE(first.value("total_record_count"_L1).toInt(), 4);
        QCOMPARE(first.value("job"_L1).toArray().size(), 3);
        QCOMPARE(second.value("job"_L1).toArray().size(), 1);
        QCOMPARE(get(u"jobs/%1/instances"_s.arg(nightly())).value("job_instance"_L1).toArray().size(), 10);
        QCOMPARE(call("GET", u"jobs?limit=101"_s).errorCode(), u"40166410"_s);
        const QString path = u"jobs/%1/instances/%2/events"_s.arg(
            nightly(), runWithStatus(u"COMPLETED_FAILED"_s).value("id"_L1).toString());
        const QJsonObject all = get(path + u"?limit=100"_s);
        QStringList paged;
        for (int offset = 0; offset < all.value("total_record_count"_L1).toInt(); offset += 2) {
            const QJsonArray page = get(path + u"?limit=2&offset=%1"_s.arg(offset)).value("event"_L1).toArray();
            for (const QJsonValue event : page)
                paged.append(event["event_id"_L1].toString());
        }
        QCOMPARE_GT(paged.size(), 2);
        QCOMPARE(paged.size(), all.value("event"_L1).toArray().size());
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), paged.size());
    }

    void aFortnightHasEachKindOfNight()
    {
        start({.nights = 14});
        for (const InstitutionProfile &profile : m_server->institutions()) {
            const QJsonArray nights = runs(nightly(profile.code), {}, profile.code);
            QCOMPARE(nights.size(), 13); // one is missing
            QStringList statuses;
            double highest = 0;
            for (const QJsonValue night : nights) {
                statuses.append(statusOf(night));
                highest = std::max(highest, night["progress"_L1].toDouble());
                if (statusOf(night) == u"FAILED")
                    QCOMPARE(night["progress"_L1].toDouble(-1), 0.0);
            }
            for (const QString &status : {u"COMPLETED_WARNING"_s, u"COMPLETED_FAILED"_s, u"COMPLETED_NO_BULKS"_s,
                                          u"FAILED"_s, u"USER_ABORTED"_s})
                QCOMPARE(statuses.count(status), 1);
            QVERIFY(statuses.count(u"COMPLETED_SUCCESS"_s) == 8);
            QCOMPARE_GT(highest, 100.0);
        }
    }

    void theSameNightIsAlwaysTheSame()
    {
        start({.nights = 20});
        const QList<QJsonObject> before = withoutLinks(runs(nightly()));
        start({.nights = 20});
        QCOMPARE(withoutLinks(runs(nightly())), before);
        start({.nights = 10});
        const QList<QJsonObject> fewer = withoutLinks(runs(nightly()));
        QVERIFY(fewer.size() >= 9);
        QCOMPARE(fewer, before.first(fewer.size()));
        start({.nights = 0});
        QVERIFY(runs(nightly()).isEmpty());
    }

    void countersAddUpToTheRegister()
    {
        start();
        const QJsonObject run = runWithStatus(u"COMPLETED_WARNING"_s);
        const qint64 processed = numberOf(run, u"Total users processed"_s);
        const qint64 rejected = numberOf(run, u"Total users rejected"_s);
        QCOMPARE(numberOf(run, u"Total users created"_s) + numberOf(run, u"Total users updated"_s)
                     + numberOf(run, u"Total users unchanged"_s) + rejected,
                 processed);
        const auto external = std::ranges::count_if(m_server->users(u"NSK"_s), [](const QJsonObject &user) {
            return user["account_type"_L1]["value"_L1].toString() == u"EXTERNAL";
        });
        QCOMPARE_GT(processed, 0);
        QCOMPARE_LE(processed, external + 1);
        QCOMPARE(numberOf(run, u"Total records processed"_s), 1); // bins, not users
        const QJsonObject events =
            get(u"jobs/%1/instances/%2/events?limit=100"_s.arg(nightly(), run.value("id"_L1).toString()));
        QCOMPARE(events.value("total_record_count"_L1).toInt(), rejected);
    }

    void rejectedAreUsersThatAlmaHas()
    {
        start();
        int known = 0;
        for (const QString &status : {u"COMPLETED_WARNING"_s, u"COMPLETED_FAILED"_s}) {
            const QString id = runWithStatus(status).value("id"_L1).toString();
            const QJsonArray events =
                get(u"jobs/%1/instances/%2/events?limit=100"_s.arg(nightly(), id)).value("event"_L1).toArray();
            for (const QJsonValue event : events) {
                const QString person = event["event_key"_L1][0]["value"_L1].toString();
                QVERIFY(!person.isEmpty());
                known += m_server->user(u"NSK"_s, person).isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE_GT(known, 3);
    }

    void textStandsAmongTheCounters()
    {
        start();
        const QJsonValue failed = runWithStatus(u"FAILED"_s).value("counter"_L1)[0];
        QCOMPARE(failed["type"_L1]["value"_L1].toString(), u"FTP has failed."_s);
        QCOMPARE(failed["type"_L1]["desc"_L1].toString(), QString());
        QVERIFY(!failed["value"_L1].toString().isEmpty());
        const QJsonArray counters = runWithStatus(u"COMPLETED_FAILED"_s).value("counter"_L1).toArray();
        QCOMPARE(counters.last()["type"_L1]["value"_L1].toString(), u"Failed to process record"_s);
    }

    void nightsAreFoundByDateAndStatus()
    {
        start();
        const QJsonArray all = runs(nightly());
        QStringList dates;
        for (const QJsonValue run : all)
            dates.append(run["submit_time"_L1].toString().first(10));
        QVERIFY(std::ranges::is_sorted(dates, std::greater()));
        const QString range = u"&submit_date_from=%1&submit_date_to=%2"_s.arg(dates.at(4), dates.at(2));
        const QJsonArray some = runs(nightly(), range);
        QCOMPARE(some.size(), 3);
        QCOMPARE(some.first()["id"_L1], all.at(2)["id"_L1]);
        QCOMPARE(runs(nightly(), u"&status=FAILED"_s).size(), 1);
        QCOMPARE(runs(nightly(), range + u"&status="_s + statusOf(all.at(3))).isEmpty(), false);
        const QString path = u"jobs/%1/instances?"_s.arg(nightly());
        QCOMPARE(call("GET", path + u"submit_date_from=23.11.2026"_s).errorCode(), u"402217"_s);
        QCOMPARE(call("GET", path + u"submit_date_to=2026-02-30"_s).errorCode(), u"402217"_s);
        QCOMPARE(call("GET", path + u"status=TIRED"_s).errorCode(), u"40166410"_s);
    }

    void aRunIsFoundWithoutItsJob()
    {
        start();
        const QString id = runWithStatus(u"FAILED"_s).value("id"_L1).toString();
        QCOMPARE(get(u"jobs/ALL/instances/"_s + id), get(u"jobs/%1/instances/%2"_s.arg(nightly(), id)));
        QCOMPARE(call("GET", u"jobs/ALL/instances/1"_s).errorCode(), u"402218"_s);
        const QString other = jobId(u"Users IMPORT"_s);
        QCOMPARE(call("GET", u"jobs/%1/instances/%2"_s.arg(other, id)).errorCode(), u"402218"_s);
        QCOMPARE(call("GET", u"jobs/tomorrow"_s).errorCode(), u"402215"_s);
        QCOMPARE(call("GET", u"jobs/S1"_s).errorCode(), u"402216"_s);
    }

    void onlyLoadsOfUsersHaveEvents()
    {
        start();
        const QString other = jobId(u"Export"_s);
        QCOMPARE(call("GET", u"jobs/%1/instances/1/events"_s.arg(other)).errorCode(), u"60332"_s);
        QCOMPARE(call("GET", u"jobs/%1/instances/1/events"_s.arg(nightly())).errorCode(), u"402218"_s);
    }

    void aRunTakesTime()
    {
        start({.runTime = 100'000});
        const QString job = nightly();
        const WireAnswer started = call("POST", u"jobs/%1?op=run"_s.arg(job), "{}");
        QCOMPARE(started.status, 200);
        const QString link = started.json()["additional_info"_L1]["link"_L1].toString();
        const QString path = u"jobs/%1/instances/%2"_s.arg(job, link.section(u'/', -1));
        QStringList statuses;
        double before = 0;
        for (const int seconds : {0, 7, 12, 20, 60, 95, 101}) {
            const QDateTime was = m_now;
            m_now = m_now.addSecs(seconds);
            const QJsonObject run = get(path);
            m_now = was;
            statuses.append(statusOf(run));
            QCOMPARE_GE(run["progress"_L1].toDouble(), before);
            before = run["progress"_L1].toDouble();
            QCOMPARE(run.contains("start_time"_L1), seconds >= 10);
            QCOMPARE(run.contains("end_time"_L1), seconds >= 90);
            QCOMPARE(run["submitted_by"_L1]["value"_L1].toString(), u"exl_api"_s);
        }
        QCOMPARE(statuses,
                 (QStringList{u"QUEUED"_s, u"PENDING"_s, u"INITIALIZING"_s, u"RUNNING"_s, u"RUNNING"_s, u"FINALIZING"_s,
                              u"COMPLETED_NO_BULKS"_s}));
        QCOMPARE(statusOf(runs(job).first()), u"QUEUED"_s);
    }

    void startsAreAskedForInBothFormats()
    {
        start();
        const QString path = u"jobs/%1?op=run"_s.arg(nightly());
        QCOMPARE(call("POST", path, "{}").status, 200);
        const WireClient client(*m_server, "sandbox-NSK");
        const WireAnswer xml = client.call("POST", "/almaws/v1/conf/" + path.toLatin1(), "<job/>", asXml);
        QCOMPARE(xml.status, 200);
        QVERIFY(xml.body.contains("<additional_info link=\""));
        QCOMPARE(call("POST", path).errorCode(), u"401652"_s);
        QCOMPARE(call("POST", path, "[]").errorCode(), u"401652"_s);
        QCOMPARE(client.call("POST", "/almaws/v1/conf/" + path.toLatin1(), "<jobs", asXml).status, 400);
        QCOMPARE(call("POST", u"jobs/"_s + nightly(), "{}").errorCode(), u"402220"_s);
        QCOMPARE(call("POST", u"jobs/%1?op=walk"_s.arg(nightly()), "{}").errorCode(), u"402221"_s);
        QCOMPARE(call("POST", u"jobs/%1?op=run"_s.arg(jobId(u"Notifications"_s)), "{}").errorCode(), u"402249"_s);
        QCOMPARE(call("POST", u"jobs/%1?op=run"_s.arg(jobId(u"Export"_s)), "{}").errorCode(), u"402228"_s);
        const WireAnswer readOnly =
            WireClient(*m_server, "sandbox-NSK-readonly").call("POST", "/almaws/v1/conf/" + path.toLatin1(), "{}");
        QCOMPARE(readOnly.status, 403);
        QCOMPARE(m_server->calls("POST", u"/almaws/v1/conf/jobs/{job_id}"_s), 10);
    }

    void threeRunsMayBeUnderWay()
    {
        start({.runTime = 60'000});
        const QString one = u"jobs/%1?op=run"_s.arg(nightly());
        const QString other = u"jobs/%1?op=run"_s.arg(jobId(u"Users IMPORT"_s));
        QCOMPARE(call("POST", one, "{}").status, 200);
        QCOMPARE(call("POST", other, "{}").status, 200);
        QCOMPARE(call("POST", one, "{}").status, 200);
        QCOMPARE(call("POST", other, "{}").errorCode(), u"402222"_s);
        m_now = m_now.addSecs(61);
        QCOMPARE(call("POST", other, "{}").status, 200);
    }

    void aJobStartsFiveTimesAnHour()
    {
        start({.runTime = 1000});
        const QString path = u"jobs/%1?op=run"_s.arg(nightly());
        for (int times = 0; times < 5; ++times) {
            QCOMPARE(call("POST", path, "{}").status, 200);
            m_now = m_now.addSecs(120);
        }
        QCOMPARE(call("POST", path, "{}").errorCode(), u"402223"_s);
        QCOMPARE(call("POST", u"jobs/%1?op=run"_s.arg(jobId(u"Users IMPORT"_s)), "{}").status, 200);
        m_now = m_now.addSecs(3600);
        QCOMPARE(call("POST", path, "{}").status, 200);
        QCOMPARE(runs(nightly(), u"&submit_date_from=2026-11-23"_s).size() >= 6, true);
    }
};

QTEST_GUILESS_MAIN(TestSandboxJobs)
#include "tst_sandboxjobs.moc"
