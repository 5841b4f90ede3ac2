// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/auditlog.h"
#include "services/store/store.h"
#include "tests/services/store/storetesting.h"

#include <QBuffer>
#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

Result<> fill(Profile &profile, int count)
{
    return profile.store.runBlocking([count](StoreAccess &access) {
        QList<AuditEntry> entries;
        for (int i = 1; i <= count; ++i) {
            entries.append({
                .time = QDateTime::fromMSecsSinceEpoch(1'770'000'000'000 + i, QTimeZone::UTC),
                .change = ChangeId(u"c%1"_s.arg(i)),
                .batch = BatchId(u"b1"_s),
                .event = i % 2 == 0 ? u"sending"_s : u"approved"_s,
                .account = u"=eva, \"desk\""_s,
                .keyName = u"NSK"_s,
                .trackingId = {},
            });
        }
        return AuditRepository(access).append(entries);
    });
}

Result<AuditLog::Exported> written(Profile &profile, const AuditLog::Export &what, QByteArray &text,
                                   const Job &job = {})
{
    const auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    auto done = QCoro::waitFor(AuditLog(profile.store).write(what, buffer, job));
    text = buffer->data();
    return done;
}

} // namespace

class TestAuditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }
    void csvIsForProgramsOrForSpreadsheets();
    void jsonCarriesTheVerdict_data();
    void jsonCarriesTheVerdict();
    void aBrokenChainIsExportedAllTheSame();
    void onlyWhatTheFilterAsksForIsWritten();
    void aStoppedExportLeavesNoFile();
    void aFileIsOnlyOurs();
    void anUnwritablePlaceIsSaid();
    void choicesAndPagesAreRead();
};

void TestAuditLog::csvIsForProgramsOrForSpreadsheets()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 1));
    QByteArray text;
    VERIFY_RESULT(written(profile, {}, text));
    QCOMPARE(text,
             QByteArray("number,time,event,change,batch,account,key,tracking_id\r\n"
                        "1,2026-02-02T02:40:00.001Z,approved,c1,b1,\"'=eva, \"\"desk\"\"\",NSK,\r\n"));
    VERIFY_RESULT(written(profile, {.forSpreadsheet = true}, text));
    QCOMPARE(text,
             QByteArray("\xEF\xBB\xBFnumber;time;event;change;batch;account;key;tracking_id\r\n"
                        "1;2026-02-02T02:40:00.001Z;approved;c1;b1;\"'=eva, \"\"desk\"\"\";NSK;\r\n"));
}

void TestAuditLog::jsonCarriesTheVerdict_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 999, 1000, 2500}) // none, and where pages end
        QTest::addRow("%d", count) << count;
}

void TestAuditLog::jsonCarriesTheVerdict()
{
    QFETCH(const int, count);
    Profile profile;
    VERIFY_RESULT(fill(profile, count));
    QByteArray text;
    QList<std::pair<qint64, qint64>> told;
    const Job job{.progress = [&told](qint64 done, qint64 total) { told.append({done, total}); }};
    const auto done = written(profile, {.format = AuditLog::Format::Json}, text, job);
    VERIFY_RESULT(done);
    QCOMPARE(done->entries, count);
    QVERIFY(done->check.intact);
    if (count > 0)
        QCOMPARE(told.constLast(), (std::pair<qint64, qint64>{count, count}));
    QJsonParseError problem;
    const QJsonObject document = QJsonDocument::fromJson(text, &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(document.value(u"verdict").toObject(),
             (QJsonObject{{u"intact"_s, true},
                          {u"entries"_s, count},
                          {u"first_bad"_s, QJsonValue::Null},
                          {u"problem"_s, QJsonValue::Null}}));
    const QJsonArray entries = document.value(u"entries").toArray();
    QCOMPARE(entries.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(entries.at(i).toObject().value(u"number").toInt(), i + 1);
    if (count > 0)
        QCOMPARE(entries.first().toObject().value(u"account").toString(), u"=eva, \"desk\""_s);
}

void TestAuditLog::aBrokenChainIsExportedAllTheSame()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 5));
    VERIFY_RESULT(profile.tamper(u"UPDATE audit_entry SET event = 'x' WHERE number = 3"_s));
    QByteArray text;
    const auto done = written(profile, {.format = AuditLog::Format::Json}, text);
    VERIFY_RESULT(done);
    QCOMPARE(done->entries, 5);
    const QJsonObject verdict = QJsonDocument::fromJson(text).object().value(u"verdict").toObject();
    QCOMPARE(verdict.value(u"intact").toBool(true), false);
    QCOMPARE(verdict.value(u"first_bad").toInt(), 3);
    QCOMPARE(verdict.value(u"problem").toString(), u"altered"_s);
}

void TestAuditLog::onlyWhatTheFilterAsksForIsWritten()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 6));
    QByteArray text;
    const auto done = written(profile, {.filter = {.event = u"sending"_s}}, text);
    VERIFY_RESULT(done);
    QCOMPARE(done->entries, 3);
    QCOMPARE(text.count("\r\n"), 4);
    QVERIFY(!text.contains("approved"));
}

void TestAuditLog::aStoppedExportLeavesNoFile()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 3000));
    const QString path = profile.path(u"log.csv"_s);
    Job job;
    job.progress = [cancel = job.cancel](qint64 done, qint64) mutable {
        if (done == 1000) // of the writing: the check before it tells the same, and is stopped as well
            cancel.cancel();
    };
    const auto done = QCoro::waitFor(AuditLog(profile.store).writeFile({}, path, job));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Canceled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(profile.folder.path()).entryList({u"log.csv*"_s}).isEmpty());
}

void TestAuditLog::aFileIsOnlyOurs()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 3));
    const QString path = profile.path(u"log.json"_s);
    VERIFY_RESULT(QCoro::waitFor(AuditLog(profile.store).writeFile({.format = AuditLog::Format::Json}, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"entries").toArray().size(), 3);
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
}

void TestAuditLog::anUnwritablePlaceIsSaid()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 3));
    const auto done = QCoro::waitFor(AuditLog(profile.store).writeFile({}, profile.path(u"no/such/folder.csv"_s)));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"unwritable-file"_s);
}

void TestAuditLog::choicesAndPagesAreRead()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 5));
    const AuditLog log(profile.store);
    const auto choices = QCoro::waitFor(log.choices());
    VERIFY_RESULT(choices);
    QCOMPARE(choices->events, (QStringList{u"approved"_s, u"sending"_s}));
    const auto page = QCoro::waitFor(log.newest({}, 0, 2));
    VERIFY_RESULT(page);
    QCOMPARE(page->constFirst().number, 5);
    QCOMPARE(QCoro::waitFor(log.count({.event = u"approved"_s})).value_or(-1), 3);
    const auto check = QCoro::waitFor(log.verify());
    QVERIFY(check && check->intact);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
