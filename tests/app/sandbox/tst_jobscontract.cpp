// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/confxml.h"
#include "tests/app/sandbox/schemacheck.h"
#include "tests/app/sandbox/wireclient.h"
#include "tests/fakes/testpaths.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString contract(const QString &file)
{
    return skranke::TestPaths::shared(u"alma-contract/"_s + file);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Elements, attributes and texts one by one, without the layout.
QStringList tokens(const QByteArray &document)
{
    QStringList list;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            list.append(u'<' + xml.name());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                list.append(u'@' + attribute.name() + u'=' + attribute.value());
            break;
        case QXmlStreamReader::EndElement:
            list.append(u"/"_s + xml.name());
            break;
        case QXmlStreamReader::Characters:
            if (!xml.isWhitespace())
                list.append(xml.text().toString());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        list.append(xml.errorString());
    return list;
}

} // namespace

/// Jobs, runs, events and profiles of the stand-in against the publisher's schemas and recordings.
class TestJobsContract : public QObject {
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC};
    SandboxServer m_server{
        {.usersPerInstitution = 80, .callsPerSecond = 0, .today = QDate(2026, 11, 23), .nights = 30, .clock = [this] {
             return m_now;
         }}};
    SchemaCheck m_schemas{QDir(contract(u"openapi/schemas"_s))};

    [[nodiscard]] QJsonObject get(const QString &code, const QString &path) const
    {
        const WireClient client(m_server, m_server.key(code).toLatin1());
        const WireAnswer answer = client.call("GET", "/almaws/v1/conf/" + path.toLatin1());
        return answer.status == 200 ? answer.json() : QJsonObject();
    }

    [[nodiscard]] QStringList jobIds(const QString &code) const
    {
        QStringList ids;
        const QJsonArray jobs = get(code, u"jobs?limit=100"_s).value("job"_L1).toArray();
        for (const QJsonValue job : jobs)
            ids.append(job["id"_L1].toString());
        return ids;
    }

    [[nodiscard]] QString problemsOf(const QJsonObject &answer, const QString &file)
    {
        return m_schemas.problems(answer, file).join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(contract(u"openapi/schemas/rest_job.json"_s)))
            QSKIP("the contract files are not beside the project");
        QVERIFY(m_server.listen());
    }

    void theCheckItselfSeesWhatIsWrong()
    {
        const QJsonObject job = get(u"NSK"_s, u"jobs/"_s + jobIds(u"NSK"_s).constFirst());
        QCOMPARE(problemsOf(job, u"rest_job.json"_s), QString());
        QJsonObject wrong = job;
        wrong.insert(u"nonsense"_s, 1);
        wrong.insert(u"next_run"_s, u"tomorrow"_s);
        wrong.insert(u"type"_s, u"SCHEDULED"_s);
        wrong.insert(u"parameter"_s, QJsonArray{QJsonObject{{u"value"_s, u"1"_s}}});
        QCOMPARE(problemsOf(wrong, u"rest_job.json"_s).count(u'\n'), 3);
    }

    void recordedAnswersFitTheCheck()
    {
        const QJsonObject run =
            QJsonDocument::fromJson(bytesOf(contract(u"samples/docs-recorded/job_instance_response.json"_s))).object();
        QVERIFY(!run.isEmpty());
        QCOMPARE(problemsOf(run, u"rest_job_instance.json"_s), QString());
    }

    void listsFitTheirSchemas()
    {
        for (const InstitutionProfile &profile : m_server.institutions()) {
            const QJsonObject profiles = get(profile.code, u"integration-profiles?limit=100"_s);
            const QJsonArray each = profiles.value("integration_profile"_L1).toArray();
            QCOMPARE(each.size(), 2);
            for (const QJsonValue one : each)
                QCOMPARE(problemsOf(one.toObject(), u"rest_integration_profile.json"_s), QString());
            QCOMPARE(problemsOf(get(profile.code, u"jobs?limit=100"_s), u"rest_jobs.json"_s), QString());
            for (const QString &id : jobIds(profile.code)) {
                const QJsonObject runs = get(profile.code, u"jobs/%1/instances?limit=100"_s.arg(id));
                QVERIFY(!runs.isEmpty());
                QCOMPARE(problemsOf(runs, u"rest_job_instances.json"_s), QString());
            }
        }
    }

    void runsAndEventsFitTheirSchemasAtAnyMoment()
    {
        int events = 0;
        for (const InstitutionProfile &profile : m_server.institutions()) {
            const QString job = jobIds(profile.code).at(1);
            const QJsonArray runs =
                get(profile.code, u"jobs/%1/instances?limit=100"_s.arg(job)).value("job_instance"_L1).toArray();
            QVERIFY(runs.size() > 20);
            for (const QJsonValue run : runs) {
                const QString path = u"jobs/%1/instances/%2"_s.arg(job, run["id"_L1].toString());
                for (const int minutes : {0, 1, 2, 3, 5, 60}) {
                    const QDateTime was = m_now;
                    m_now = QDateTime::fromString(run["submit_time"_L1].toString(), Qt::ISODateWithMs)
                                .addSecs(60 * minutes);
                    const QJsonObject then = get(profile.code, path);
                    const QJsonObject rejected = get(profile.code, path + u"/events?limit=100"_s);
                    m_now = was;
                    QCOMPARE(problemsOf(then, u"rest_job_instance.json"_s), QString());
                    QCOMPARE(problemsOf(rejected, u"rest_events.json"_s), QString());
                    events += int(rejected.value("event"_L1).toArray().size());
                }
            }
        }
        QVERIFY(events > 20);
    }

    void aStartAnswersAJobOfTheSchema()
    {
        const WireClient client(m_server, m_server.key(u"UNV"_s).toLatin1());
        const QByteArray path = "/almaws/v1/conf/jobs/" + jobIds(u"UNV"_s).at(1).toLatin1() + "?op=run";
        const WireAnswer answer = client.call("POST", path, "{}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(problemsOf(answer.json(), u"rest_job.json"_s), QString());
        // As recorded: "Job no. 9563643080000561 triggered on Sun, 05 Oct 2025 09:11:32 GMT".
        static const QRegularExpression words(u"^Job no\\. \\d+ triggered on Mon, 23 Nov 2026 12:00:00 GMT$"_s);
        QVERIFY(words.match(answer.json()["additional_info"_L1]["value"_L1].toString()).hasMatch());
    }

    void xmlIsMadeAsRecorded()
    {
        const QString folder = u"samples/docs-recorded/"_s;
        const QByteArray recorded = bytesOf(contract(folder + u"job_instance_response.xml"_s));
        const QByteArray json = bytesOf(contract(folder + u"job_instance_response.json"_s));
        QVERIFY(!recorded.isEmpty() && !json.isEmpty());
        QCOMPARE(tokens(confAsXml("job_instance"_L1, QJsonDocument::fromJson(json).object())), tokens(recorded));
    }

    void xmlAnswersSayTheSameAsJson()
    {
        const WireClient client(m_server, m_server.key(u"HVO"_s).toLatin1());
        const QString job = jobIds(u"HVO"_s).at(1);
        const QByteArray path = "/almaws/v1/conf/jobs/" + job.toLatin1() + "/instances?limit=100";
        const QStringList xml = tokens(client.call("GET", path, {}, "").body);
        const QJsonObject json = client.call("GET", path).json();
        QCOMPARE(xml.at(0), u"<job_instances"_s);
        QCOMPARE(xml.at(1), u"@total_record_count=%1"_s.arg(json.value("total_record_count"_L1).toInt()));
        QCOMPARE(xml.count(u"<job_instance"_s), json.value("job_instance"_L1).toArray().size());
        QCOMPARE(xml.last(), u"/job_instances"_s);
    }
};

QTEST_GUILESS_MAIN(TestJobsContract)
#include "tst_jobscontract.moc"
