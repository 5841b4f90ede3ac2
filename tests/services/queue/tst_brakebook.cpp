// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/answerbox.h"
#include "services/queue/brakebook.h"
#include "services/queue/brakefile.h"
#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/store/auditrepository.h"
#include "services/store/personrepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QList<Change> someChanges(const QString &name = u"Berg"_s)
{
    QList<Change> changes;
    for (int i = 0; i < 3; ++i) {
        const QJsonObject base = samples::with(samples::kari(), u"primary_id"_s, u"user%1"_s.arg(i));
        changes.append(samples::update(base, {samples::edit(base, u"last_name"_s, name)}));
    }
    return changes;
}

QList<BrakeVerdict> stopping(double measured = 12)
{
    return judge({{.id = u"BR05"_s, .unit = BrakeUnit::Percent, .warns = 5, .stops = 10}},
                 {{.id = u"BR05"_s, .measured = measured, .count = 60}});
}

} // namespace

/// A stop comes before the first proposal; two persons lift it, for exactly these changes, and nobody else does.
class TestBrakeBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStopProposesNothing();
    void aWarningProposes();
    void theSameSetStopsAsTheSame();
    void onePersonDoesNotLift();
    void twoPersonsLiftTheVerySameSet();
    void anotherSetStaysStopped_data();
    void anotherSetStaysStopped();
    void aReasonIsNeeded_data();
    void aReasonIsNeeded();
    void aReasonIsNotLongerThanItMayBe();
    void theSamePersonDoesNotCountTwice();
    void aRevokedKeyLiftsNoMore();
    void anAlteredLiftDoesNotCount_data();
    void anAlteredLiftDoesNotCount();
    void anAlteredStopCannotBeLifted_data();
    void anAlteredStopCannotBeLifted();
    void aSecondPersonLiftsAtAnotherDesk();
    void aReasonComesBackSealed();
    void aFileOfVersionOneIsRefused();
    void anAlteredLiftFileIsRefused_data();
    void anAlteredLiftFileIsRefused();
    void anErasedReasonLeavesTheLiftingGood();
    void aLiftingFromBeforeDigestsHoldsWithItsReasonOnly();
    void anUnknownStopIsAnError();
    void limitsAreSetForAllAndForOne();
    void anImpossibleLimitIsRefused();
    void anAlteredLimitOnlyTightens_data();
    void anAlteredLimitOnlyTightens();
    void everythingIsLogged();

private:
    template <typename Work>
    auto as(const QString &account, Work work)
    {
        return desk->store->runBlocking([=](StoreAccess &access) {
            BrakeBook book(access, account);
            return work(book);
        });
    }
    Result<BrakeStop> lift(const QString &account, const QString &id, const QString &reason = u"announced"_s)
    {
        return as(account, [=](BrakeBook &book) { return book.lift(id, reason); });
    }
    Result<> sql(const QString &text)
    {
        return desk->store->runBlocking(
            [=](StoreAccess &access) { return Sql::run(access.db, text).transform([](const QSqlQuery &) { }); });
    }
    Result<ChangeQueue::Proposed> propose(const QList<Change> &changes = someChanges(),
                                          const QList<BrakeVerdict> &verdicts = stopping())
    {
        const Batch batch{
            .id = {}, .institution = desk->institution.code, .title = u"night.txt"_s, .created = {}, .undoes = {}};
        return QCoro::waitFor(desk->queue->propose(batch, changes, verdicts));
    }
    /// Proposes, which stops, and answers the stop's id.
    QString stopped()
    {
        const auto proposed = propose();
        return proposed ? QString() : proposed.error().subject;
    }
    [[nodiscard]] double limitOf(const QString &institution)
    {
        const auto rules = as(u"kari"_s, [=](BrakeBook &book) { return book.rules(InstitutionCode(institution)); });
        return rules->first().stops;
    }

    /// What a person at another desk, with another profile, answers.
    Result<QByteArray> away(const QByteArray &request, const QString &account, const QString &reason = u"announced"_s)
    {
        return otherStore->runBlocking(
            [=](StoreAccess &access) { return BrakeBook(access, account).signedAway(request, reason); });
    }
    void trustAway()
    {
        const auto file = otherStore->runBlocking(
            [](StoreAccess &access) { return Keyring(access, u"ola"_s).own().transform(&KeyFile::write); });
        QVERIFY(file);
        QVERIFY(desk->store->runBlocking(
            [file = *file](StoreAccess &access) { return Keyring(access, u"desk"_s).add(file); }));
    }

    std::unique_ptr<QueueDesk> desk;
    std::unique_ptr<QTemporaryDir> otherFolder;
    std::unique_ptr<Store> otherStore;
};

void TestBrakeBook::init()
{
    otherStore.reset();
    otherFolder = std::make_unique<QTemporaryDir>();
    otherStore = std::make_unique<Store>();
    QVERIFY(otherStore->open(otherFolder->path(), QByteArray(Vault::keyBytes, 'o')));
    desk = std::make_unique<QueueDesk>(1);
    QVERIFY(desk->open());
}

void TestBrakeBook::aStopProposesNothing()
{
    const auto proposed = propose();
    QVERIFY(!proposed);
    QCOMPARE(proposed.error().code, u"brake-stopped"_s);
    QCOMPARE(proposed.error().kind, Error::Kind::Rejected);
    QVERIFY(desk->changes().isEmpty());
    QVERIFY(desk->await(desk->queue->batches()).isEmpty());
    const auto stop = as(u"kari"_s, [&](BrakeBook &book) { return book.find(proposed.error().subject); });
    QVERIFY(stop);
    QCOMPARE(stop->verdicts, stopping());
    QCOMPARE(stop->changes, 3);
    QCOMPARE(stop->account, u"desk"_s);
    QCOMPARE(stop->title, u"night.txt"_s);
    QVERIFY(!stop->isLifted());
}

void TestBrakeBook::aWarningProposes()
{
    const auto proposed = propose(someChanges(), stopping(7));
    QVERIFY(proposed);
    QCOMPARE(proposed->added, 3);
}

void TestBrakeBook::theSameSetStopsAsTheSame()
{
    const QString id = stopped();
    QVERIFY(id.startsWith(u's'));
    QCOMPARE(stopped(), id);
    QCOMPARE(as(u"kari"_s, [](BrakeBook &book) { return book.stops(); })->size(), 1);
}

void TestBrakeBook::onePersonDoesNotLift()
{
    const QString id = stopped();
    const auto one = lift(u"desk"_s, id);
    QVERIFY(one);
    QVERIFY(one->lifts.first().holds);
    QVERIFY(!one->isLifted());
    QVERIFY(!propose());
    QVERIFY(desk->changes().isEmpty());
}

void TestBrakeBook::twoPersonsLiftTheVerySameSet()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    const auto two = lift(u"kari"_s, id, u"new e-mail domain"_s);
    QVERIFY(two);
    QVERIFY(two->isLifted());
    QCOMPARE(two->lifts.last().reason, u"new e-mail domain"_s);
    const auto proposed = propose();
    QVERIFY(proposed);
    QCOMPARE(proposed->added, 3);
    const auto third = lift(u"ola"_s, id);
    QVERIFY(!third);
    QCOMPARE(third.error().code, u"brake-lifted"_s);
}

void TestBrakeBook::anotherSetStaysStopped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("measured");
    QTest::newRow("other changes") << u"Dahl"_s << 12.0;
    QTest::newRow("other figures") << u"Berg"_s << 13.0;
}

void TestBrakeBook::anotherSetStaysStopped()
{
    QFETCH(QString, name);
    QFETCH(double, measured);
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(lift(u"kari"_s, id));
    const auto other = propose(someChanges(name), stopping(measured));
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"brake-stopped"_s);
    QVERIFY(other.error().subject != id);
    QVERIFY(desk->changes().isEmpty());
}

void TestBrakeBook::aReasonIsNeeded_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << u" \t\n\u00a0"_s;
}

void TestBrakeBook::aReasonIsNeeded()
{
    QFETCH(QString, reason);
    const auto lifted = lift(u"desk"_s, stopped(), reason);
    QVERIFY(!lifted);
    QCOMPARE(lifted.error().code, u"brake-reason"_s);
}

void TestBrakeBook::aReasonIsNotLongerThanItMayBe()
{
    const QString id = stopped();
    const auto lifted = lift(u"desk"_s, id, QString(501, u'x'));
    QVERIFY(!lifted);
    QCOMPARE(lifted.error().code, u"reason-too-long"_s);
    QVERIFY(lift(u"desk"_s, id, QString(500, u'x')));
}

void TestBrakeBook::theSamePersonDoesNotCountTwice()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    const auto again = lift(u"desk"_s, id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"brake-same-person"_s);
    QVERIFY(!propose());
}

void TestBrakeBook::aRevokedKeyLiftsNoMore()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(lift(u"kari"_s, id));
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) -> Result<SigningKey> {
        Keyring keyring(access, u"kari"_s);
        return keyring.revoke(keyring.own()->key.id);
    }));
    QVERIFY(!propose());
    // With a new key the same person signs anew.
    QVERIFY(lift(u"kari"_s, id)->isLifted());
    QVERIFY(propose());
}

void TestBrakeBook::anAlteredLiftDoesNotCount_data()
{
    QTest::addColumn<QString>("statement");
    const QString where = u" WHERE account = 'kari'"_s;
    QTest::newRow("account") << u"UPDATE brake_lift SET account = 'ola'"_s + where;
    QTest::newRow("key") << u"UPDATE brake_lift SET key_id = '0123456789abcdef'"_s + where;
    QTest::newRow("time") << u"UPDATE brake_lift SET lifted = '2026-01-01T00:00:00.000Z'"_s + where;
    QTest::newRow("signature") << u"UPDATE brake_lift SET signature = zeroblob(64)"_s + where;
    QTest::newRow("reason") << u"UPDATE brake_lift SET sealed_reason = zeroblob(60)"_s + where;
    QTest::newRow("no reason") << u"UPDATE brake_lift SET sealed_reason = x''"_s + where;
    QTest::newRow("digest") << u"UPDATE brake_lift SET reason_digest = zeroblob(32)"_s + where;
    QTest::newRow("no digest") << u"UPDATE brake_lift SET reason_digest = NULL"_s + where;
    QTest::newRow("the other's reason")
        << u"UPDATE brake_lift SET sealed_reason = (SELECT sealed_reason FROM brake_lift WHERE account = 'desk')"_s
            + where;
    QTest::newRow("removed") << u"DELETE FROM brake_lift"_s + where;
    QTest::newRow("key's account") << u"UPDATE signing_key SET account = 'ola'"_s + where;
}

void TestBrakeBook::anAlteredLiftDoesNotCount()
{
    QFETCH(QString, statement);
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(lift(u"kari"_s, id)->isLifted());
    QVERIFY(sql(statement));
    QVERIFY(!as(u"desk"_s, [=](BrakeBook &book) { return book.find(id); })->isLifted());
    QVERIFY(!propose());
    QVERIFY(desk->changes().isEmpty());
}

void TestBrakeBook::anAlteredStopCannotBeLifted_data()
{
    QTest::addColumn<QString>("set");
    // What the second person reads must be what the brake found.
    QTest::newRow("verdicts") << u"verdicts = replace(verdicts, '12', '11')"_s;
    QTest::newRow("title") << u"title = 'harmless.txt'"_s;
    QTest::newRow("changes") << u"changes = 1"_s;
    QTest::newRow("institution") << u"institution = 'HVO'"_s;
    QTest::newRow("digest") << u"digest = zeroblob(32)"_s;
    QTest::newRow("no verdicts") << u"verdicts = 'x'"_s;
}

void TestBrakeBook::anAlteredStopCannotBeLifted()
{
    QFETCH(QString, set);
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(sql(u"UPDATE brake_stop SET "_s + set));
    const auto lifted = lift(u"kari"_s, id);
    QVERIFY(!lifted);
    QCOMPARE(lifted.error().code, u"brake-stop-altered"_s);
    // The next plan makes it good; it is then lifted from the beginning.
    QVERIFY(!propose());
    QVERIFY(!lift(u"kari"_s, id)->isLifted());
    QVERIFY(!propose());
    QVERIFY(lift(u"desk"_s, id)->isLifted());
    QVERIFY(propose());
}

void TestBrakeBook::aSecondPersonLiftsAtAnotherDesk()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    const auto request = as(u"desk"_s, [=](BrakeBook &book) { return book.exported(id); });
    QVERIFY(request);
    QCOMPARE(BrakeBook::shown(*request)->verdicts, stopping());
    const auto answer = away(*request, u"ola"_s);
    QVERIFY(answer);
    const auto take = [&] { return as(u"desk"_s, [=](BrakeBook &book) { return book.takeLift(*answer); }); };
    QCOMPARE(take().error().code, u"signing-key-unknown"_s);
    trustAway();
    QVERIFY(take()->isLifted());
    QCOMPARE(take().error().code, u"brake-lifted"_s);
    QVERIFY(propose());
}

void TestBrakeBook::aReasonComesBackSealed()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    const auto request = as(u"desk"_s, [=](BrakeBook &book) { return book.exported(id); });
    const auto again = as(u"desk"_s, [=](BrakeBook &book) { return book.exported(id); });
    QVERIFY(request);
    QCOMPARE(*again, *request); // an answer to any of its files opens
    const auto answer = away(*request, u"ola"_s, u"Guro Vik asked for it"_s);
    QVERIFY(answer);
    for (const QByteArray &name : {"Guro"_ba, "Guro Vik asked for it"_ba.toBase64().first(20)})
        QVERIFY(!answer->contains(name));
    trustAway();
    const auto taken = as(u"desk"_s, [=](BrakeBook &book) { return book.takeLift(*answer); });
    QVERIFY(taken && taken->isLifted());
    QCOMPARE(taken->lifts.last().reason, u"Guro Vik asked for it"_s);
}

void TestBrakeBook::aFileOfVersionOneIsRefused()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QByteArray request = *as(u"desk"_s, [=](BrakeBook &book) { return book.exported(id); });
    QByteArray answer = *away(request, u"ola"_s);
    trustAway();
    // The reason would come back in clear.
    request.replace("brake-stop-2", "brake-stop-1");
    QCOMPARE(BrakeBook::shown(request).error().code, u"brake-version"_s);
    QCOMPARE(away(request, u"ola"_s).error().code, u"brake-version"_s);
    // It has come back in clear; when it was erased, nothing would show that it was signed.
    answer.replace("brake-lift-2", "brake-lift-1");
    QCOMPARE(as(u"desk"_s, [=](BrakeBook &book) { return book.takeLift(answer); }).error().code, u"brake-version"_s);
    QVERIFY(!propose());
}

void TestBrakeBook::anErasedReasonLeavesTheLiftingGood()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(lift(u"kari"_s, id, u"user7 asked for it"_s));
    const auto erased = desk->store->runBlocking([](StoreAccess &access) {
        return PersonRepository(access).erase(u"user7"_s, {}, u"desk"_s, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(erased);
    QCOMPARE(erased->liftReasons, 1);
    const auto stop = as(u"desk"_s, [=](BrakeBook &book) { return book.find(id); });
    QVERIFY(stop->isLifted());
    QVERIFY(!stop->lifts.first().erased);
    QVERIFY(stop->lifts.last().erased);
    QVERIFY(stop->lifts.last().holds);
    QCOMPARE(stop->lifts.last().reason, QString());
    QVERIFY(desk->verifyAudit().intact);
    QVERIFY(propose());
    // Erased is not what was only taken out of the file, nor what is signed by somebody else.
    QVERIFY(sql(u"UPDATE brake_lift SET sealed_reason = x'' WHERE account = 'kari'"_s));
    QVERIFY(!as(u"desk"_s, [=](BrakeBook &book) { return book.find(id); })->isLifted());
}

void TestBrakeBook::aLiftingFromBeforeDigestsHoldsWithItsReasonOnly()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(desk->store->runBlocking([id](StoreAccess &access) -> Result<> {
        BrakeRepository brakes(access);
        const auto own = Keyring(access, u"kari"_s).own();
        StoredBrakeLift older{.account = u"kari"_s,
                              .key = own->key.id,
                              .reason = u"user7 asked for it"_s,
                              .time = QDateTime::currentDateTimeUtc(),
                              .signature = {}};
        older.signature = own->secret.sign(BrakeFile::liftMessage(**brakes.stop(id), older));
        return brakes.saveLift(id, older);
    }));
    QVERIFY(as(u"desk"_s, [=](BrakeBook &book) { return book.find(id); })->isLifted());
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) {
        return PersonRepository(access).erase(u"user7"_s, {}, u"desk"_s, QDateTime::currentDateTimeUtc());
    }));
    const auto stop = as(u"desk"_s, [=](BrakeBook &book) { return book.find(id); });
    QVERIFY(stop->lifts.last().erased);
    QVERIFY(!stop->lifts.last().holds); // the signature was over the reason itself
    QVERIFY(!propose());
    QVERIFY(lift(u"kari"_s, id)->isLifted()); // so it is signed anew
    QVERIFY(propose());
}

void TestBrakeBook::anAlteredLiftFileIsRefused_data()
{
    QTest::addColumn<bool>("request"); // else the answer
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const QString altered = u"brake-altered"_s;
    // What the second person is shown is part of what is signed.
    QTest::newRow("figures shown") << true << QByteArray("\"measured\": 12") << QByteArray("\"measured\": 2")
                                   << altered;
    QTest::newRow("title shown") << true << QByteArray("night.txt") << QByteArray("other.txt") << altered;
    QTest::newRow("size shown") << true << QByteArray("\"changes\": 3") << QByteArray("\"changes\": 1") << altered;
    QTest::newRow("digest") << true << QByteArray("\"digest\": \"") << QByteArray("\"digest\": \"00")
                            << u"brake-file"_s;
    QTest::newRow("not a stop") << true << QByteArray("brake-stop-2") << QByteArray("brake-sto-2") << u"brake-file"_s;
    QTest::newRow("a newer stop") << true << QByteArray("brake-stop-2") << QByteArray("brake-stop-3")
                                  << u"brake-version"_s;
    // Whoever puts an own key in its place learns the reason, but not unseen.
    QTest::newRow("key to answer for") << true << QByteArray("\"answer_key\": \"")
                                       << "\"answer_key\": \""_ba + AnswerBox::publicHalf(QByteArray(32, 'e')).toHex()
            + "\", \"other\": \"" << altered;
    QTest::newRow("weak key to answer for")
        << true << QByteArray("\"answer_key\": \"")
        << "\"answer_key\": \""_ba + QByteArray(64, '0') + "\", \"other\": \"" << u"brake-file"_s;
    QTest::newRow("no key to answer for")
        << true << QByteArray("\"answer_key\"") << QByteArray("\"other\"") << u"brake-file"_s;
    QTest::newRow("reason") << false << QByteArray("\"reason\": \"") << QByteArray("\"reason\": \"AAAA") << altered;
    QTest::newRow("no reason") << false << QByteArray("\"reason\"") << QByteArray("\"other\"") << altered;
    QTest::newRow("digest of the reason")
        << false << QByteArray("\"reason_digest\": \"") << QByteArray("\"reason_digest\": \"00") << altered;
    QTest::newRow("no digest of the reason")
        << false << QByteArray("\"reason_digest\"") << QByteArray("\"other\"") << altered;
    QTest::newRow("account") << false << QByteArray("\"account\": \"ola") << QByteArray("\"account\": \"per")
                             << altered;
    QTest::newRow("signature") << false << QByteArray("\"signature\": \"") << QByteArray("\"signature\": \"00")
                               << altered;
    QTest::newRow("time") << false << QByteArray("\"time\": \"2") << QByteArray("\"time\": \"1") << altered;
    QTest::newRow("not a lift") << false << QByteArray("brake-lift-2") << QByteArray("brake-lif-2") << u"brake-file"_s;
    QTest::newRow("a newer lift") << false << QByteArray("brake-lift-2") << QByteArray("brake-lift-3")
                                  << u"brake-version"_s;
}

void TestBrakeBook::anAlteredLiftFileIsRefused()
{
    QFETCH(bool, request);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    const auto altered = [&](QByteArray file) {
        const QByteArray before = file;
        file.replace(from, to);
        return file == before ? QByteArray() : file;
    };
    QByteArray stop = *as(u"desk"_s, [=](BrakeBook &book) { return book.exported(id); });
    if (request)
        stop = altered(stop);
    QVERIFY(!stop.isEmpty());
    const auto signedThere = away(stop, u"ola"_s);
    trustAway();
    QByteArray answer = signedThere.value_or(QByteArray());
    if (!request)
        answer = altered(answer);
    const auto taken = signedThere ? as(u"desk"_s, [=](BrakeBook &book) { return book.takeLift(answer); })
                                   : Result<BrakeStop>(std::unexpected(signedThere.error()));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QVERIFY(!propose());
}

void TestBrakeBook::anUnknownStopIsAnError()
{
    QCOMPARE(lift(u"desk"_s, u"s0"_s).error().code, u"unknown-brake-stop"_s);
}

void TestBrakeBook::limitsAreSetForAllAndForOne()
{
    const double shipped = shippedBrakeRules().first().stops;
    const QString rule = shippedBrakeRules().first().id;
    const auto set = [&](const QString &institution, double stops) {
        return as(u"kari"_s, [=](BrakeBook &book) {
            return book.setLimit(rule, InstitutionCode(institution), std::nullopt, stops);
        });
    };
    QCOMPARE(limitOf(u"NSK"_s), shipped);
    QVERIFY(set({}, 40));
    QVERIFY(set(u"NSK"_s, 0));
    QCOMPARE(limitOf(u"NSK"_s), 0);
    QCOMPARE(limitOf(u"HVO"_s), 40);
    QVERIFY(as(u"kari"_s, [=](BrakeBook &book) { return book.resetLimit(rule, InstitutionCode(u"NSK"_s)); }));
    QCOMPARE(limitOf(u"NSK"_s), 40);
}

void TestBrakeBook::anImpossibleLimitIsRefused()
{
    const auto set = [&](const QString &rule, double stops) {
        return as(u"kari"_s, [=](BrakeBook &book) { return book.setLimit(rule, {}, std::nullopt, stops); });
    };
    QCOMPARE(set(u"second.changes"_s, -1).error().code, u"invalid-value"_s);
    QCOMPARE(set(u"second.changes"_s, qQNaN()).error().code, u"invalid-value"_s);
    QCOMPARE(set(u"BR99"_s, 1).error().code, u"unknown-brake"_s);
}

void TestBrakeBook::anAlteredLimitOnlyTightens_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("limit");
    const double shipped = shippedBrakeRules().first().stops;
    QTest::newRow("off") << u"stops = 0"_s << shipped;
    QTest::newRow("looser") << u"stops = 1000000"_s << shipped;
    QTest::newRow("tighter") << u"stops = 3"_s << 3.0;
    QTest::newRow("for another institution") << u"institution = 'HVO'"_s << shipped;
}

void TestBrakeBook::anAlteredLimitOnlyTightens()
{
    QFETCH(QString, set);
    QFETCH(double, limit);
    QVERIFY(as(u"kari"_s, [](BrakeBook &book) {
        return book.setLimit(shippedBrakeRules().first().id, InstitutionCode(u"NSK"_s), std::nullopt, 90'000);
    }));
    QCOMPARE(limitOf(u"NSK"_s), 90'000);
    QVERIFY(sql(u"UPDATE brake_limit SET "_s + set));
    QCOMPARE(limitOf(set.startsWith(u"inst") ? u"HVO"_s : u"NSK"_s), limit);
}

void TestBrakeBook::everythingIsLogged()
{
    const QString id = stopped();
    QVERIFY(lift(u"desk"_s, id));
    QVERIFY(lift(u"kari"_s, id));
    QVERIFY(propose());
    QVERIFY(as(u"kari"_s, [](BrakeBook &book) { return book.setLimit(u"second.changes"_s, {}, 1, 2); }));
    const auto entries =
        desk->store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(entries);
    QStringList events;
    for (const AuditEntry &entry : *entries)
        events.append(entry.event + u' ' + entry.account);
    QCOMPARE(events,
             QStringList({u"brake-stopped desk"_s, u"key-made desk"_s, u"brake-lift desk"_s, u"key-made kari"_s,
                          u"brake-lift kari"_s, u"brake-passed desk"_s, u"proposed desk"_s, u"proposed desk"_s,
                          u"proposed desk"_s, u"brake-limit kari"_s}));
    QVERIFY(desk->verifyAudit().intact);
}

QTEST_GUILESS_MAIN(TestBrakeBook)
#include "tst_brakebook.moc"
