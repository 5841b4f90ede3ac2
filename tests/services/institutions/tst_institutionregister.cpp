// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaclient.h"
#include "services/alma/confapi.h"
#include "services/institutions/institutionregister.h"
#include "services/store/changerepository.h"
#include "services/store/keystore.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "tests/fakes/fakehttpserver.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;

namespace {

InstitutionCode nsk()
{
    return InstitutionCode(u"NSK"_s);
}

QByteArray general(const QByteArray &code, const QByteArray &environment)
{
    return R"({"institution":{"value":")" + code
        + R"(","desc":"Nord"},"alma_url":"https://nsk.alma.example","environment_type":")" + environment + R"("})";
}

QByteArray refusal()
{
    return R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"UNAUTHORIZED","errorMessage":"Invalid API Key"}]}})";
}

/// A profile, a server on loopback that answers as Alma, and the register between them.
struct Desk {
    QTemporaryDir folder;
    FakeHttpServer server;
    std::unique_ptr<KeyStore> keys;
    Store store;
    std::unique_ptr<QuotaPilot> pilot;
    std::unique_ptr<AlmaClient> client;
    std::unique_ptr<ConfApi> conf;
    std::unique_ptr<InstitutionRegister> institutions;

    Desk()
    {
        auto opened = QCoro::waitFor(KeyStore::open(folder.path(), true));
        keys = opened ? std::move(*opened) : nullptr;
        if (!keys || !store.open(folder.path(), keys->dataKey()))
            return;
        pilot = std::make_unique<QuotaPilot>(folder.path());
        KeyStore *keyStore = keys.get();
        client = std::make_unique<AlmaClient>(
            [keyStore](InstitutionCode code) { return keyStore->apiKey(std::move(code)); }, *pilot);
        client->setRetries(0);
        conf = std::make_unique<ConfApi>(*client);
        institutions = std::make_unique<InstitutionRegister>(store, *keys, *conf, *pilot);
        answer(200, general("47BIBSYS_NSK", "sandbox"));
    }

    void answer(int status, const QByteArray &body)
    {
        server.setOtherwise({.bytes = FakeHttpServer::answer(status, body)});
    }

    [[nodiscard]] Institution institution() const
    {
        Institution made;
        made.code = nsk();
        made.name = u"Nord-Østre høgskole"_s;
        made.almaUrl = server.url();
        made.reserve = 0;
        return made;
    }

    [[nodiscard]] Result<> addWithKey()
    {
        if (const auto added = QCoro::waitFor(institutions->add(institution())); !added)
            return added;
        return QCoro::waitFor(institutions->setKey(nsk(), u"l8xx-not-a-key"_s));
    }

    [[nodiscard]] Institution found() { return QCoro::waitFor(institutions->find(nsk())).value_or(Institution{}); }
    [[nodiscard]] Result<Institution> test() { return QCoro::waitFor(institutions->test(nsk())); }
    [[nodiscard]] Result<Institution> ready() { return QCoro::waitFor(institutions->readyForCalls(nsk())); }
};

using DeskChange = Result<> (*)(Desk &);

Change openChange()
{
    Change change;
    change.batch = BatchId(u"b1"_s);
    change.target = {.institution = nsk(), .kind = TargetKind::User, .key = u"n1"_s};
    change.digest = changeDigest(change);
    change.id = changeIdFor(change.digest);
    return change;
}

} // namespace

class tst_InstitutionRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->institutions);
    }
    void cleanup() { m_desk.reset(); }
    void addingCallsNothing();
    void whatCannotBeUsedIsRefused();
    void oneCodeIsAddedOnce();
    void anUnknownInstitutionIsAnError();
    void aKeyMustBeOneLineOfVisibleAscii_data();
    void aKeyMustBeOneLineOfVisibleAscii();
    void theFirstTestRegistersCodeAndEnvironment();
    void theFirstTestComparesTheCodes_data();
    void theFirstTestComparesTheCodes();
    void editsWhileAlmaIsAskedAreKept();
    void whatIsTestedIsWhatIsRegistered_data();
    void whatIsTestedIsWhatIsRegistered();
    void anotherInstitutionOrEnvironmentIsRefused_data();
    void anotherInstitutionOrEnvironmentIsRefused();
    void aRefusedKeyIsRemembered();
    void aMissingKeyIsRemembered();
    void troubleOfAlmaSaysNothingOfTheKey_data();
    void troubleOfAlmaSaysNothingOfTheKey();
    void aTestThatIsCanceledWaitsForNobody_data();
    void aTestThatIsCanceledWaitsForNobody();
    void readinessTestsOnceARun();
    void aNewKeyIsTestedAgain();
    void anEditedAddressIsTestedAgain();
    void theCallsOfAnotherKeyAreForgotten_data();
    void theCallsOfAnotherKeyAreForgotten();
    void usersOfAnotherAddressCountAsNeverFetched();
    void editingNeverSetsTheKeyState();
    void removingTakesKeyAndCacheAlong();
    void openChangesKeepAnInstitution();

private:
    std::unique_ptr<Desk> m_desk;
};

void tst_InstitutionRegister::addingCallsNothing()
{
    const QSignalSpy changed(m_desk->institutions.get(), &InstitutionRegister::institutionsChanged);
    Institution institution = m_desk->institution();
    institution.keyState = KeyState::Working;
    QVERIFY(QCoro::waitFor(m_desk->institutions->add(institution)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_desk->server.arrivals().size(), 0);
    institution.keyState = KeyState::Missing;
    QVERIFY(m_desk->found() == institution);
    QVERIFY(QCoro::waitFor(m_desk->institutions->all()).value_or(QList<Institution>()) == QList{institution});
}

void tst_InstitutionRegister::whatCannotBeUsedIsRefused()
{
    Institution institution = m_desk->institution();
    institution.callsPerSecond = 26;
    const auto added = QCoro::waitFor(m_desk->institutions->add(institution));
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"invalid-value"_s);
    QCOMPARE(added.error().subject, u"calls-per-second"_s);
    institution = m_desk->institution();
    institution.almaUrl = QUrl(u"http://alma.example"_s);
    QCOMPARE(QCoro::waitFor(m_desk->institutions->add(institution)).error().code, u"insecure-url"_s);
    QVERIFY(QCoro::waitFor(m_desk->institutions->all())->isEmpty());
}

void tst_InstitutionRegister::oneCodeIsAddedOnce()
{
    QVERIFY(m_desk->addWithKey());
    const auto again = QCoro::waitFor(m_desk->institutions->add(m_desk->institution()));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"institution-exists"_s);
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
}

void tst_InstitutionRegister::anUnknownInstitutionIsAnError()
{
    const QString unknown = u"unknown-institution"_s;
    QCOMPARE(QCoro::waitFor(m_desk->institutions->find(nsk())).error().code, unknown);
    QCOMPARE(QCoro::waitFor(m_desk->institutions->update(m_desk->institution())).error().code, unknown);
    QCOMPARE(QCoro::waitFor(m_desk->institutions->remove(nsk())).error().code, unknown);
    QCOMPARE(QCoro::waitFor(m_desk->institutions->setKey(nsk(), u"key"_s)).error().code, unknown);
    QCOMPARE(m_desk->test().error().code, unknown);
    QVERIFY(!QCoro::waitFor(m_desk->keys->apiKey(nsk())));
}

void tst_InstitutionRegister::aKeyMustBeOneLineOfVisibleAscii_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("two lines") << u"abc\r\nX-Header: 1"_s;
    QTest::newRow("blank inside") << u"abc def"_s;
    QTest::newRow("not ASCII") << u"abcæ"_s;
    QTest::newRow("endless") << QString(201, u'a');
}

void tst_InstitutionRegister::aKeyMustBeOneLineOfVisibleAscii()
{
    QFETCH(const QString, key);
    QVERIFY(QCoro::waitFor(m_desk->institutions->add(m_desk->institution())));
    const auto set = QCoro::waitFor(m_desk->institutions->setKey(nsk(), key));
    QVERIFY(!set);
    QCOMPARE(set.error().subject, u"key"_s);
    QCOMPARE(m_desk->found().keyState, KeyState::Missing);
}

void tst_InstitutionRegister::theFirstTestRegistersCodeAndEnvironment()
{
    QVERIFY(m_desk->addWithKey());
    const auto tested = m_desk->test();
    QVERIFY(tested);
    QCOMPARE(tested->almaCode, u"47BIBSYS_NSK"_s);
    QCOMPARE(tested->environment, AlmaEnvironment::Sandbox);
    QCOMPARE(tested->keyState, KeyState::Working);
    QVERIFY(m_desk->found() == *tested);
    QCOMPARE(m_desk->server.arrivals().size(), 1);
    const auto &arrival = m_desk->server.arrivals().front();
    QCOMPARE(arrival.method, "GET");
    QCOMPARE(arrival.target, "/almaws/v1/conf/general");
    QCOMPARE(arrival.headers.value("authorization"), "apikey l8xx-not-a-key");
}

void tst_InstitutionRegister::theFirstTestComparesTheCodes_data()
{
    QTest::addColumn<QByteArray>("almaCode");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the same") << "NSK"_ba << true;
    QTest::newRow("with the consortium's") << "47BIBSYS_NSK"_ba << true;
    QTest::newRow("with more behind") << "47BIBSYS_NSK_UB"_ba << true;
    QTest::newRow("in small letters") << "47bibsys_nsk"_ba << true;
    QTest::newRow("another") << "47BIBSYS_HVO"_ba << false;
    QTest::newRow("a longer word") << "47BIBSYS_NSKOLE"_ba << false;
    QTest::newRow("the end of a word") << "47BIBSYSNSK"_ba << false;
}

void tst_InstitutionRegister::theFirstTestComparesTheCodes()
{
    QFETCH(const QByteArray, almaCode);
    QFETCH(const bool, fits);
    QVERIFY(m_desk->addWithKey());
    m_desk->answer(200, general(almaCode, "sandbox"));
    const auto tested = m_desk->test();
    QCOMPARE(tested.has_value(), fits);
    QCOMPARE(m_desk->found().keyState, fits ? KeyState::Working : KeyState::Mismatch);
    QCOMPARE(m_desk->found().almaCode, fits ? QString::fromLatin1(almaCode) : QString());
    if (fits)
        return;
    QCOMPARE(tested.error().code, u"wrong-institution"_s);
    QVERIFY(!m_desk->ready());
    // A person may say that the two are one.
    Institution institution = m_desk->found();
    institution.almaCode = QString::fromLatin1(almaCode);
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QVERIFY(m_desk->ready());
}

void tst_InstitutionRegister::editsWhileAlmaIsAskedAreKept()
{
    QVERIFY(m_desk->addWithKey());
    m_desk->server.setHandler([this](const FakeHttpServer::Arrival &) -> FakeHttpServer::Step {
        Institution institution = m_desk->found();
        institution.reserve = 777;
        if (!QCoro::waitFor(m_desk->institutions->update(institution)))
            return {};
        return {.bytes = FakeHttpServer::answer(200, general("47BIBSYS_NSK", "sandbox"))};
    });
    QVERIFY(m_desk->test());
    QCOMPARE(m_desk->found().reserve, 777);
    QCOMPARE(m_desk->found().keyState, KeyState::Working);
    QCOMPARE(m_desk->server.arrivals().size(), 1);
}

void tst_InstitutionRegister::whatIsTestedIsWhatIsRegistered_data()
{
    QTest::addColumn<bool>("newKey");
    QTest::addColumn<bool>("refused");
    for (const bool newKey : {false, true}) {
        for (const bool refused : {false, true})
            QTest::addRow("%s, the first one %s", newKey ? "another key" : "another address",
                          refused ? "refused" : "accepted")
                << newKey << refused;
    }
}

void tst_InstitutionRegister::whatIsTestedIsWhatIsRegistered()
{
    QFETCH(const bool, newKey);
    QFETCH(const bool, refused);
    QVERIFY(m_desk->addWithKey());
    m_desk->server.setHandler([this, newKey, refused](const FakeHttpServer::Arrival &) -> FakeHttpServer::Step {
        if (m_desk->server.arrivals().size() > 1)
            return {.bytes = FakeHttpServer::answer(200, general("47BIBSYS_NSK", "sandbox"))};
        Institution institution = m_desk->found();
        institution.almaUrl.setPath(u"/almaws/v1"_s);
        const auto done = newKey ? QCoro::waitFor(m_desk->institutions->setKey(nsk(), u"l8xx-second"_s))
                                 : QCoro::waitFor(m_desk->institutions->update(institution));
        if (!done)
            return {};
        return {.bytes = refused ? FakeHttpServer::answer(401, refusal())
                                 : FakeHttpServer::answer(200, general("47BIBSYS_NSK", "production"))};
    });
    const auto tested = m_desk->test();
    QVERIFY(tested);
    QCOMPARE(tested->environment, AlmaEnvironment::Sandbox);
    QCOMPARE(m_desk->found().keyState, KeyState::Working);
    QCOMPARE(m_desk->server.arrivals().size(), 2);
    if (newKey)
        QCOMPARE(m_desk->server.arrivals().back().headers.value("authorization"), "apikey l8xx-second");
}

void tst_InstitutionRegister::anotherInstitutionOrEnvironmentIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("institution") << general("47BIBSYS_OTHER", "sandbox") << u"wrong-institution"_s;
    QTest::newRow("environment") << general("47BIBSYS_NSK", "production") << u"wrong-environment"_s;
    QTest::newRow("both") << general("47BIBSYS_OTHER", "production") << u"wrong-institution"_s;
}

void tst_InstitutionRegister::anotherInstitutionOrEnvironmentIsRefused()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QVERIFY(m_desk->addWithKey());
    QVERIFY(m_desk->test());
    m_desk->answer(200, answer);
    const auto tested = m_desk->test();
    QVERIFY(!tested);
    QCOMPARE(tested.error().code, code);
    QCOMPARE(tested.error().subject, u"NSK"_s);
    // What is registered stays, and nobody may call with this key.
    QCOMPARE(m_desk->found().keyState, KeyState::Mismatch);
    QCOMPARE(m_desk->found().almaCode, u"47BIBSYS_NSK"_s);
    QCOMPARE(m_desk->found().environment, AlmaEnvironment::Sandbox);
    QCOMPARE(m_desk->ready().error().code, code);
    // The right key heals it.
    m_desk->answer(200, general("47BIBSYS_NSK", "sandbox"));
    QVERIFY(m_desk->ready());
    QCOMPARE(m_desk->found().keyState, KeyState::Working);
}

void tst_InstitutionRegister::aRefusedKeyIsRemembered()
{
    QVERIFY(m_desk->addWithKey());
    m_desk->answer(401, refusal());
    const auto tested = m_desk->test();
    QVERIFY(!tested);
    QCOMPARE(tested.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_desk->found().keyState, KeyState::Refused);
    QVERIFY(!m_desk->ready());
}

void tst_InstitutionRegister::aMissingKeyIsRemembered()
{
    QVERIFY(QCoro::waitFor(m_desk->institutions->add(m_desk->institution())));
    QCOMPARE(m_desk->test().error().code, u"key-missing"_s);
    QCOMPARE(m_desk->found().keyState, KeyState::Missing);
    QCOMPARE(m_desk->server.arrivals().size(), 0);
}

void tst_InstitutionRegister::troubleOfAlmaSaysNothingOfTheKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server fault") << 500 << QByteArray("{}");
    QTest::newRow("HTML") << 200 << QByteArray("<html>maintenance</html>");
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("no institution") << 200 << QByteArray(R"({"environment_type":"sandbox"})");
    QTest::newRow("no environment") << 200 << QByteArray(R"({"institution":{"value":"47BIBSYS_NSK"}})");
    QTest::newRow("odd environment") << 200 << general("47BIBSYS_NSK", "moon");
}

void tst_InstitutionRegister::troubleOfAlmaSaysNothingOfTheKey()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QVERIFY(m_desk->addWithKey());
    m_desk->answer(status, body);
    const auto tested = m_desk->test();
    QVERIFY(!tested);
    QVERIFY(tested.error().kind == Error::Kind::ServerFault || tested.error().kind == Error::Kind::BadReply);
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
    QVERIFY(m_desk->found().almaCode.isEmpty());
    QVERIFY(!m_desk->ready());
}

void tst_InstitutionRegister::aTestThatIsCanceledWaitsForNobody_data()
{
    QTest::addColumn<bool>("ready");
    QTest::newRow("test") << false;
    QTest::newRow("before the first call") << true;
}

void tst_InstitutionRegister::aTestThatIsCanceledWaitsForNobody()
{
    QFETCH(const bool, ready);
    QVERIFY(m_desk->addWithKey());
    m_desk->client->setRetries(4);
    m_desk->server.setOtherwise({}); // takes the request and says nothing
    CancelToken cancel;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (!m_desk->server.arrivals().isEmpty())
            cancel.cancel();
    });
    watch.start(10ms);
    const auto tested = QCoro::waitFor(ready ? m_desk->institutions->readyForCalls(nsk(), cancel)
                                             : m_desk->institutions->test(nsk(), cancel));
    QVERIFY(!tested);
    QCOMPARE(tested.error().kind, Error::Kind::Canceled);
    QCOMPARE(m_desk->server.arrivals().size(), 1);
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
}

void tst_InstitutionRegister::readinessTestsOnceARun()
{
    QVERIFY(m_desk->addWithKey());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_desk->ready());
    QCOMPARE(m_desk->server.arrivals().size(), 1);
    // Another run of the program tests again, although the store says "working".
    InstitutionRegister nextRun(m_desk->store, *m_desk->keys, *m_desk->conf, *m_desk->pilot);
    QVERIFY(QCoro::waitFor(nextRun.readyForCalls(nsk())));
    QCOMPARE(m_desk->server.arrivals().size(), 2);
}

void tst_InstitutionRegister::aNewKeyIsTestedAgain()
{
    QVERIFY(m_desk->addWithKey());
    QVERIFY(m_desk->ready());
    QVERIFY(QCoro::waitFor(m_desk->institutions->setKey(nsk(), u" l8xx-second \n"_s)));
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
    QVERIFY(m_desk->ready());
    QCOMPARE(m_desk->server.arrivals().size(), 2);
    QCOMPARE(m_desk->server.arrivals().back().headers.value("authorization"), "apikey l8xx-second");
}

void tst_InstitutionRegister::anEditedAddressIsTestedAgain()
{
    QVERIFY(m_desk->addWithKey());
    Institution institution = m_desk->ready().value_or(Institution{});
    institution.name = u"Nytt navn"_s;
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QCOMPARE(m_desk->found().keyState, KeyState::Working);
    QVERIFY(m_desk->ready());
    QCOMPARE(m_desk->server.arrivals().size(), 1);
    institution.almaUrl.setPath(u"/almaws/v1"_s);
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
    QVERIFY(m_desk->ready());
    QCOMPARE(m_desk->server.arrivals().size(), 2);
}

void tst_InstitutionRegister::theCallsOfAnotherKeyAreForgotten_data()
{
    QTest::addColumn<DeskChange>("change");
    QTest::addColumn<bool>("forgets");
    const auto row = [](const char *name, bool forgets, DeskChange change) {
        QTest::newRow(name) << change << forgets;
    };
    row("nothing", false, [](Desk &) -> Result<> { return {}; });
    row("name", false, [](Desk &desk) {
        Institution edited = desk.found();
        edited.name = u"Another name"_s;
        return QCoro::waitFor(desk.institutions->update(edited));
    });
    row("key", true, [](Desk &desk) { return QCoro::waitFor(desk.institutions->setKey(nsk(), u"l8xx-no-key-b"_s)); });
    row("address", true, [](Desk &desk) {
        Institution edited = desk.found();
        edited.almaUrl.setPath(u"/almaws/v1"_s);
        return QCoro::waitFor(desk.institutions->update(edited));
    });
    row("environment", true, [](Desk &desk) {
        Institution edited = desk.found();
        edited.environment = AlmaEnvironment::Production;
        return QCoro::waitFor(desk.institutions->update(edited));
    });
    row("removed and added", true, [](Desk &desk) -> Result<> {
        const Institution institution = desk.found();
        if (const auto removed = QCoro::waitFor(desk.institutions->remove(nsk())); !removed)
            return removed;
        // The key by another way, so that the removal alone is seen.
        if (const auto added = QCoro::waitFor(desk.institutions->add(institution)); !added)
            return added;
        return QCoro::waitFor(desk.keys->setApiKey(nsk(), u"l8xx-no-key-b"_s));
    });
}

void tst_InstitutionRegister::theCallsOfAnotherKeyAreForgotten()
{
    QFETCH(const DeskChange, change);
    QFETCH(const bool, forgets);
    QVERIFY(m_desk->addWithKey());
    m_desk->server.setOtherwise({.bytes = FakeHttpServer::answer(200, general("47BIBSYS_NSK", "sandbox"),
                                                                 "application/json", {"X-Exl-Api-Remaining: 10"})});
    Institution institution = m_desk->found();
    institution.reserve = 5000;
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QVERIFY(m_desk->test());
    m_desk->pilot->limited(nsk(), true);
    QCOMPARE(m_desk->test().error().code, u"DAILY_THRESHOLD"_s);
    QCOMPARE(m_desk->server.arrivals().size(), 1);

    QVERIFY(change(*m_desk));
    std::ignore = m_desk->test();
    QCOMPARE(m_desk->server.arrivals().size(), forgets ? 2 : 1);
    const auto meter = m_desk->pilot->meter(nsk());
    QCOMPARE(meter.remaining, 10);
    QCOMPARE(meter.pausedUntil.isValid(), !forgets);
}

void tst_InstitutionRegister::usersOfAnotherAddressCountAsNeverFetched()
{
    QVERIFY(m_desk->addWithKey());
    Institution institution = m_desk->found();
    const auto fetched = [this] {
        return m_desk->store
            .runBlocking([](StoreAccess &access) { return UserCacheRepository(access).lastSync(nsk()); })
            ->has_value();
    };
    const auto saved = m_desk->store.runBlocking([](StoreAccess &access) {
        return UserCacheRepository(access).saveLastSync(nsk(), QDateTime::currentDateTimeUtc());
    });
    QVERIFY(saved);
    institution.name = u"Nytt navn"_s;
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QVERIFY(fetched());
    institution.almaUrl.setPath(u"/almaws/v1"_s);
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QVERIFY(!fetched());
}

void tst_InstitutionRegister::editingNeverSetsTheKeyState()
{
    QVERIFY(m_desk->addWithKey());
    Institution institution = m_desk->institution();
    institution.keyState = KeyState::Working;
    QVERIFY(QCoro::waitFor(m_desk->institutions->update(institution)));
    QCOMPARE(m_desk->found().keyState, KeyState::Untested);
}

void tst_InstitutionRegister::removingTakesKeyAndCacheAlong()
{
    QVERIFY(m_desk->addWithKey());
    const CacheEntry cached{
        .user = {{u"primary_id"_s, u"n1"_s}}, .compared = "x", .keys = {{.kind = u"primary_id"_s, .value = u"n1"_s}}};
    QVERIFY(m_desk->store.runBlocking([cached](StoreAccess &access) {
        return UserCacheRepository(access).save(nsk(), {cached}, QDateTime::currentDateTimeUtc());
    }));
    QVERIFY(QCoro::waitFor(m_desk->institutions->remove(nsk())));
    QVERIFY(QCoro::waitFor(m_desk->institutions->all())->isEmpty());
    QCOMPARE(QCoro::waitFor(m_desk->keys->apiKey(nsk())).error().code, u"key-missing"_s);
    QCOMPARE(m_desk->store.runBlocking([](StoreAccess &access) { return UserCacheRepository(access).count(nsk()); })
                 .value_or(-1),
             0);
}

void tst_InstitutionRegister::openChangesKeepAnInstitution()
{
    QVERIFY(m_desk->addWithKey());
    QVERIFY(m_desk->store.runBlocking([](StoreAccess &access) -> Result<> {
        ChangeRepository changes(access);
        const Batch batch{.id = BatchId(u"b1"_s),
                          .institution = nsk(),
                          .kind = BatchKind::Desk,
                          .title = {},
                          .created = QDateTime::currentDateTimeUtc(),
                          .undoes = {}};
        if (const auto saved = changes.saveBatch(batch); !saved)
            return saved;
        return changes.insert(openChange());
    }));
    const auto removed = QCoro::waitFor(m_desk->institutions->remove(nsk()));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"wrong-state"_s);
    QVERIFY(QCoro::waitFor(m_desk->keys->apiKey(nsk())));
    QVERIFY(m_desk->store.runBlocking([](StoreAccess &access) {
        Change change = openChange();
        change.state = ChangeState::Applied;
        return ChangeRepository(access).update(change);
    }));
    QVERIFY(QCoro::waitFor(m_desk->institutions->remove(nsk())));
}

QTEST_GUILESS_MAIN(tst_InstitutionRegister)
#include "tst_institutionregister.moc"
