// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/almarunrepository.h"
#include "services/store/personrepository.h"
#include "services/store/retention.h"
#include "tests/services/store/storetesting.h"

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

QDateTime at(int day, int hour = 2)
{
    return {QDate(2026, 11, day), QTime(hour, 30), QTimeZone::UTC};
}

AlmaRun run(const QString &id, const QDateTime &submitted, const QString &status = u"COMPLETED_FAILED"_s)
{
    return {
        .id = AlmaRunId(id),
        .job = AlmaJobId(u"S1"_s),
        .jobName = u"Users SYNCHRONIZE using profile SIS"_s,
        .name = u"Users SYNCHRONIZE - 11/20/2026"_s,
        .profile = IntegrationProfileId(u"77"_s),
        .submittedBy = {.value = u"kari.desk"_s, .desc = u"Hansen, Kari"_s},
        .submitted = submitted,
        .started = submitted.addSecs(1),
        .ended = {},
        .progress = 101.3,
        .status = {.value = status, .desc = u"Completed with Errors"_s},
        .alerts = {{.value = u"alert_general_error"_s, .desc = u"Errors."_s}},
        .counters = {{.type = {.value = u"x"_s, .desc = u"Users created"_s}, .text = u"66"_s},
                     {.type = {.value = u"Failed to process record"_s, .desc = {}}, .text = u"12345678901"_s},
                     {.type = {.value = u"y"_s, .desc = u"Users updated"_s}, .text = u"7"_s}},
    };
}

/// As the service says it: by name, so that a number which is an id is none.
bool isCount(const RunCounter &counter)
{
    return counter.type.desc.startsWith(u"Users ");
}

RejectedUser rejected(const QString &id)
{
    return {.event = u"e-"_s + id,
            .keys = {{.code = u"PRIMARY_ID"_s, .value = id},
                     {.code = u"REASON"_s, .value = u"User "_s + id + u" is not external."_s}}};
}

} // namespace

class tst_AlmaRunRepository : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Profile> m_profile;

    template <typename Work>
    auto on(Work work)
    {
        return m_profile->store.runBlocking([work](StoreAccess &access) {
            AlmaRunRepository repository(access);
            return work(repository);
        });
    }

    void save(const AlmaRun &one, const QDateTime &read = at(21), const InstitutionCode &institution = nsk())
    {
        VERIFY_RESULT(on([=](AlmaRunRepository &runs) { return runs.save(institution, one, isCount, read); }));
    }
    void saveRejected(const QString &id, const QList<RejectedUser> &users, const InstitutionCode &institution = nsk())
    {
        VERIFY_RESULT(
            on([=](AlmaRunRepository &runs) { return runs.saveRejected(institution, AlmaRunId(id), users); }));
    }
    QList<StoredAlmaRun> all()
    {
        return on([](AlmaRunRepository &runs) { return runs.between(nsk(), at(1), at(30)); })
            .value_or(QList<StoredAlmaRun>());
    }
    QList<RejectedUser> rejectedOf(const QString &id)
    {
        return on([id](AlmaRunRepository &runs) { return runs.rejectedUsers(nsk(), AlmaRunId(id)); })
            .value_or(QList<RejectedUser>());
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Profile>();
        VERIFY_RESULT(m_profile->opened);
    }

    void aRunComesBackAsItWas()
    {
        const AlmaRun one = run(u"1"_s, at(20));
        save(one);
        QCOMPARE(all(), (QList<StoredAlmaRun>{{.run = one, .rejected = RejectedReading::Unread, .read = at(21)}}));
        AlmaRun bare{.id = AlmaRunId(u"2"_s)};
        save(bare);
        QCOMPARE(all().constFirst().run, bare); // ordered by when it was read
    }

    void aRunIsReplacedAndKeepsItsRejected()
    {
        save(run(u"1"_s, at(20), u"RUNNING"_s));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        save(run(u"1"_s, at(20)), at(22));
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().run.status.value, u"COMPLETED_FAILED"_s);
        QCOMPARE(all().constFirst().rejected, RejectedReading::Read);
        QCOMPARE(rejectedOf(u"1"_s), (QList<RejectedUser>{rejected(u"nsk1"_s), rejected(u"nsk2"_s)}));
        saveRejected(u"1"_s, {rejected(u"nsk3"_s)});
        QCOMPARE(rejectedOf(u"1"_s), (QList<RejectedUser>{rejected(u"nsk3"_s)}));
        VERIFY_RESULT(on([](AlmaRunRepository &runs) { return runs.noteRefused(nsk(), AlmaRunId(u"1"_s)); }));
        QCOMPARE(all().constFirst().rejected, RejectedReading::Refused);
    }

    void aRunThatIsNotThereHasNoRejected()
    {
        const auto saved = on(
            [](AlmaRunRepository &runs) { return runs.saveRejected(nsk(), AlmaRunId(u"1"_s), {rejected(u"nsk1"_s)}); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"wrong-state"_s);
    }

    void runsAreFoundByTimeAndInstitution()
    {
        for (const int day : {18, 20, 19})
            save(run(QString::number(day), at(day)));
        save(run(u"other"_s, at(19)), at(21), InstitutionCode(u"HVO"_s));
        QStringList ids;
        for (const StoredAlmaRun &one : all())
            ids.append(one.run.id.toString());
        QCOMPARE(ids, (QStringList{u"20"_s, u"19"_s, u"18"_s}));
        const auto some = on([](AlmaRunRepository &runs) { return runs.between(nsk(), at(18), at(19)); });
        QCOMPARE(some->size(), 1); // from on, and before to
        QCOMPARE(some->constFirst().run.id, AlmaRunId(u"18"_s));
    }

    void nothingOfAPersonCanBeRead()
    {
        save(run(u"1"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"kanari4711"_s)});
        const auto row = m_profile->value(
            u"SELECT name || job_name || alerts || counters || status_text || hex(sealed_details) FROM alma_run"_s);
        QVERIFY(row);
        for (const QString &word : {u"kari"_s, u"Hansen"_s, u"12345678901"_s, u"Failed to process"_s})
            QVERIFY2(!row->toString().contains(word), qPrintable(word));
        QVERIFY(row->toString().contains(u"66"));
        m_profile->store
            .runBlocking([](StoreAccess &access) { return Sql::run(access.db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); })
            .value();
        QFile file(m_profile->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("SYNCHRONIZE"));
        for (const char *word : {"kanari4711", "12345678901", "Hansen", "kari.desk"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void aSealedEventOpensNowhereElse()
    {
        save(run(u"1"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        VERIFY_RESULT(m_profile->tamper(
            u"UPDATE alma_rejected_user SET sealed_event = (SELECT sealed_event FROM alma_rejected_user WHERE position = 1)"_s));
        QVERIFY(!on([](AlmaRunRepository &runs) { return runs.rejectedUsers(nsk(), AlmaRunId(u"1"_s)); }));
    }

    void aPersonIsFoundByBlindIndex()
    {
        save(run(u"1"_s, at(19)));
        save(run(u"2"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        saveRejected(u"2"_s, {rejected(u"nsk1"_s)});
        const auto rejecting = [this](const QString &id, const InstitutionCode &institution = nsk()) {
            return on([=](AlmaRunRepository &runs) { return runs.rejecting(institution, id); })
                .value_or(QList<AlmaRunId>());
        };
        QCOMPARE(rejecting(u" NSK1"_s), (QList<AlmaRunId>{AlmaRunId(u"2"_s), AlmaRunId(u"1"_s)}));
        QCOMPARE(rejecting(u"nsk2"_s), (QList<AlmaRunId>{AlmaRunId(u"1"_s)}));
        QCOMPARE(rejecting(u"nsk3"_s), QList<AlmaRunId>());
        QCOMPARE(rejecting(u"nsk1"_s, InstitutionCode(u"HVO"_s)), QList<AlmaRunId>());
    }

    void personsAreForgottenAndCountsStay()
    {
        save(run(u"1"_s, at(1)), at(2));
        save(run(u"2"_s, at(20)), at(21));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        saveRejected(u"2"_s, {rejected(u"nsk1"_s)});
        const auto forget = [this] {
            return on([](AlmaRunRepository &runs) { return runs.forgetPersonsOlderThan(at(10)); }).value_or(-1);
        };
        QCOMPARE(forget(), 2);
        QCOMPARE(forget(), 0);
        const StoredAlmaRun old = all().constLast();
        QCOMPARE(old.rejected, RejectedReading::Forgotten);
        QVERIFY(rejectedOf(u"1"_s).isEmpty());
        QCOMPARE(old.run.submittedBy, CodedValue());
        QCOMPARE(old.run.counters.size(), 2);
        QCOMPARE(old.run.counters.constLast().text, u"7"_s);
        QCOMPARE(old.run.status.value, u"COMPLETED_FAILED"_s);
        QCOMPARE(rejectedOf(u"2"_s).size(), 1);
        QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM alma_rejected_key"_s)->toInt(), 2);
        save(run(u"1"_s, at(1)), at(22));
        QCOMPARE(all().constLast().rejected, RejectedReading::Unread); // it was read anew
    }

    void aPersonIsShownAndErased()
    {
        save(run(u"1"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        const auto mentions = [this](const QString &id) {
            return on([id](AlmaRunRepository &runs) { return runs.mentions(nsk(), QSet{id}); }).value_or(QJsonArray());
        };
        QCOMPARE(mentions(u"nsk1"_s).size(), 1);
        QCOMPARE(mentions(u"nsk1"_s).at(0)[u"event"][u"event"].toString(), u"e-nsk1"_s);
        QCOMPARE(mentions(u"12345678901"_s).at(0)[u"counter"].toString(), u"12345678901"_s);
        QCOMPARE(mentions(u"kari.desk"_s).at(0)[u"submitted_by"].toString(), u"kari.desk"_s);
        QVERIFY(mentions(u"66"_s).isEmpty()); // a count is nobody's name
        for (const QString &id : {u"nsk1"_s, u"12345678901"_s, u"kari.desk"_s}) {
            QCOMPARE(on([id](AlmaRunRepository &runs) { return runs.erase(nsk(), QSet{id}); }).value_or(-1), 1);
            QVERIFY(mentions(id).isEmpty());
        }
        QCOMPARE(rejectedOf(u"1"_s), (QList<RejectedUser>{rejected(u"nsk2"_s)}));
        QCOMPARE(all().constFirst().run.counters.size(), 2);
        QCOMPARE(on([](AlmaRunRepository &runs) { return runs.erase(nsk(), QSet{u"nobody"_s}); }).value_or(-1), 0);
    }

    void thePurgeTakesPersonsAfterTheirDays()
    {
        save(run(u"1"_s, at(1)), at(1));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s), rejected(u"nsk2"_s)});
        const auto purged = [this](int days) {
            return m_profile->store
                .runBlocking([days](StoreAccess &access) { return purge(access, {}, at(1).addDays(days)); })
                .value_or(PurgeSummary{});
        };
        QCOMPARE(purged(29).rejectedUsers, 0);
        QCOMPARE(purged(31).rejectedUsers, 2);
        QCOMPARE(all().constFirst().rejected, RejectedReading::Forgotten);
    }

    void aPersonIsFoundUnderItsOtherIdentifiers()
    {
        save(run(u"1"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"bar-n1"_s), rejected(u"bar-n10"_s)});
        const auto shown = [this] {
            return m_profile->store
                .runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, {}); })
                .value_or(QJsonObject())
                .value(u"institutions")[0][u"alma_runs"]
                .toArray();
        };
        QVERIFY(shown().isEmpty());
        VERIFY_RESULT(m_profile->store.runBlocking(
            [](StoreAccess &access) { return UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, at(21)); }));
        QCOMPARE(shown().size(), 1);
        const auto erased = m_profile->store.runBlocking([](StoreAccess &access) {
            return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, QDateTime::currentDateTimeUtc());
        });
        VERIFY_RESULT(erased);
        QCOMPARE(erased->almaRuns, 1);
        QCOMPARE(rejectedOf(u"1"_s), (QList<RejectedUser>{rejected(u"bar-n10"_s)}));
    }

    void anInstitutionTakesItsRunsWithIt()
    {
        save(run(u"1"_s, at(20)));
        saveRejected(u"1"_s, {rejected(u"nsk1"_s)});
        save(run(u"1"_s, at(20)), at(21), InstitutionCode(u"HVO"_s));
        VERIFY_RESULT(on([](AlmaRunRepository &runs) { return runs.removeAll(nsk()); }));
        QVERIFY(all().isEmpty());
        QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM alma_rejected_key"_s)->toInt(), 0);
        QCOMPARE(m_profile->value(u"SELECT COUNT(*) FROM alma_run"_s)->toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_AlmaRunRepository)
#include "tst_almarunrepository.moc"
