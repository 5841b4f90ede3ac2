// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "services/store/personrepository.h"
#include "tests/services/store/storetesting.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

/// Whole seconds: the store keeps milliseconds.
const QDateTime &now()
{
    static const QDateTime time = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);
    return time;
}

/// What was written with the change of `n2`, another person than `n1`, who is cached.
struct Written {
    Occasion occasion = {};
    QString history = {};
    QString approval = {}; ///< the second person's, who signed it
    ChangeState state = ChangeState::Approved;
};

ChangeId othersId()
{
    return change(u"n2"_s).id;
}

Result<> fill(Profile &profile, const Written &written)
{
    return profile.store.runBlocking([written](StoreAccess &access) -> Result<> {
        ChangeRepository changes(access);
        Change others = change(u"n2"_s);
        // Another family, so that only what was written names the person.
        others.base = user(u"n2"_s, u"Hansen"_s);
        others.evidence.occasion = written.occasion;
        others.state = written.state;
        Result<> done = UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, now());
        if (done)
            done = changes.saveBatch(batch());
        if (done)
            done = changes.insert(others);
        for (const auto &[account, reason] :
             {std::pair(u"desk"_s, QString()), std::pair(u"kari"_s, written.approval)}) {
            if (!done)
                break;
            done = changes.saveApproval(others.id,
                                        {.digest = others.digest,
                                         .account = account,
                                         .time = now(),
                                         .key = SigningKeyId(account),
                                         .signature = QByteArray(64, 's'),
                                         .reason = reason});
        }
        for (const auto &[account, reason] :
             {std::pair(u"desk"_s, u"announced by the registry"_s), std::pair(u"kari"_s, written.history)}) {
            if (!done)
                break;
            done = changes.addHistory({.change = others.id,
                                       .time = now(),
                                       .account = account,
                                       .keyName = account,
                                       .state = ChangeState::Approved,
                                       .trackingId = {},
                                       .note = {},
                                       .reason = reason});
        }
        return done;
    });
}

std::optional<Change> others(Profile &profile)
{
    return profile.store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).find(othersId()); })
        .value_or(std::nullopt);
}

QStringList historyReasons(Profile &profile)
{
    const auto history =
        profile.store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).history(othersId()); });
    QStringList reasons;
    for (const HistoryEntry &entry : history.value_or(QList<HistoryEntry>()))
        reasons += entry.damaged ? u"damaged"_s : entry.reason;
    return reasons;
}

qsizetype approvalCount(Profile &profile)
{
    const auto approvals =
        profile.store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).approvals(othersId()); });
    return approvals ? approvals->size() : -1;
}

QStringList auditEvents(Profile &profile)
{
    const auto audit =
        profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QStringList events;
    for (const AuditEntry &entry : audit.value_or(QList<AuditEntry>()))
        events += entry.change == othersId() ? entry.event : u"of another change"_s;
    return events;
}

QJsonArray shownMentions(Profile &profile)
{
    const auto shown =
        profile.store.runBlocking([](StoreAccess &access) { return PersonRepository(access).show(u"n1"_s, {}); });
    return shown ? shown->value(u"institutions")[0][u"mentions"].toArray() : QJsonArray{u"failed"_s};
}

Result<EraseSummary> erase(Profile &profile)
{
    return profile.store.runBlocking(
        [](StoreAccess &access) { return PersonRepository(access).erase(u"n1"_s, {}, u"desk"_s, now()); });
}

} // namespace

/// What somebody wrote about a person with the change of another one.
class tst_PersonReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOccasionThatNamesThePersonGoes_data()
    {
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("reason, by name") << u"T-7"_s << u"as agreed with Nordmann"_s << true;
        QTest::newRow("reason, by identifier") << QString() << u"like N1 last week"_s << true;
        QTest::newRow("ticket") << u"bar-n1"_s << u"announced"_s << true;
        QTest::newRow("nobody") << u"T-7"_s << u"announced by the registry"_s << false;
    }
    void anOccasionThatNamesThePersonGoes()
    {
        QFETCH(const QString, ticket);
        QFETCH(const QString, reason);
        QFETCH(const bool, isNamed);
        Profile profile;
        const Occasion occasion{.ticket = ticket, .reason = reason};
        VERIFY_RESULT(fill(profile, {.occasion = occasion}));
        const auto before = others(profile);
        QVERIFY(before && before->evidence.occasion == occasion);
        const QJsonArray shown = shownMentions(profile);
        QCOMPARE(shown.size(), isNamed ? 1 : 0);
        if (isNamed) {
            QCOMPARE(shown[0][u"change"].toString(), othersId().toString());
            QCOMPARE(shown[0][u"ticket"].toString(), ticket);
            QCOMPARE(shown[0][u"reason"].toString(), reason);
        }
        VERIFY_RESULT(erase(profile));
        const auto after = others(profile);
        QVERIFY(after && !after->damaged);
        QVERIFY(after->evidence.occasion == (isNamed ? Occasion() : occasion));
        // The rest of the change is not this person's, and not what was approved.
        QCOMPARE(after->evidence.file, before->evidence.file);
        QCOMPARE(after->base, before->base);
        QCOMPARE(after->digest, before->digest);
        QCOMPARE(after->state, ChangeState::Approved);
        QCOMPARE(approvalCount(profile), 2);
        QCOMPARE(auditEvents(profile), isNamed ? QStringList{u"reason-erased"_s} : QStringList());
        QVERIFY(shownMentions(profile).isEmpty());
    }

    void onlyTheReasonThatNamesThePersonGoesFromTheHistory()
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, {.history = u"Øyvind asked for it"_s, .state = ChangeState::Applied}));
        const QJsonArray shown = shownMentions(profile);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][u"account"].toString(), u"kari"_s);
        QCOMPARE(shown[0][u"reason"].toString(), u"Øyvind asked for it"_s);
        VERIFY_RESULT(erase(profile));
        QCOMPARE(historyReasons(profile), (QStringList{u"announced by the registry"_s, QString()}));
        QCOMPARE(auditEvents(profile), QStringList{u"reason-erased"_s});
        QVERIFY(shownMentions(profile).isEmpty());
    }

    /// The second approval signs its reason: without it the approval could not be shown to hold.
    void aStandingApprovalThatNamesThePersonTakesTheChangeBackToReview()
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, {.history = u"Nordmann’s wish"_s, .approval = u"Nordmann’s wish"_s}));
        VERIFY_RESULT(erase(profile));
        QCOMPARE(approvalCount(profile), 0);
        QCOMPARE(others(profile)->state, ChangeState::Proposed);
        QCOMPARE(others(profile)->base, user(u"n2"_s, u"Hansen"_s));
        QCOMPARE(historyReasons(profile), (QStringList{u"announced by the registry"_s, QString(), QString()}));
        QCOMPARE(auditEvents(profile), (QStringList{u"reason-erased"_s, u"proposed"_s}));
        QVERIFY(shownMentions(profile).isEmpty());
        QVERIFY(profile.value(u"SELECT COUNT(*) FROM change_approval WHERE sealed_reason IS NOT NULL"_s)
                == QVariant(0));
    }

    /// What is on its way is settled first; then its approval does not hold any more.
    void anApprovalOfWhatIsOnItsWayGoesWithoutAStep()
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, {.approval = u"Nordmann’s wish"_s, .state = ChangeState::Unknown}));
        VERIFY_RESULT(erase(profile));
        QCOMPARE(approvalCount(profile), 0);
        QCOMPARE(others(profile)->state, ChangeState::Unknown);
    }

    void anotherInstitutionsReasonsStayWhenOneIsNamed()
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, {.occasion = {.ticket = {}, .reason = u"like N1"_s}}));
        VERIFY_RESULT(profile.tamper(u"INSERT INTO cached_institution (code, last_sync) VALUES ('HVO', '')"_s));
        const auto erased = profile.store.runBlocking([](StoreAccess &access) {
            return PersonRepository(access).erase(u"n1"_s, InstitutionCode(u"HVO"_s), u"desk"_s, now());
        });
        VERIFY_RESULT(erased);
        QCOMPARE(others(profile)->evidence.occasion.reason, u"like N1"_s);
    }

    void aDamagedReasonKeepsNobodyFromBeingErased()
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, {.history = u"like N1"_s}));
        VERIFY_RESULT(profile.tamper(u"UPDATE change SET evidence = '{\"occasion\":\"AAAA\"}'"_s));
        VERIFY_RESULT(erase(profile));
        QCOMPARE(historyReasons(profile).last(), QString());
    }
};

QTEST_GUILESS_MAIN(tst_PersonReasons)
#include "tst_personreasons.moc"
