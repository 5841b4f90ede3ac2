// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changelookup.h"
#include "services/store/changerepository.h"
#include "services/store/changerows.h"
#include "tests/services/store/storetesting.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

struct Claim {
    const char *id;
    const char *key;
    const char *claimed; ///< empty: a delete
    const char *institution = "NSK";
    ChangeState state = ChangeState::Approved;
    Operation operation = Operation::Update;
};

Change changeOf(const Claim &claim)
{
    Change one = change(QString::fromLatin1(claim.key));
    one.id = ChangeId(QString::fromLatin1(claim.id));
    one.operation = *claim.claimed ? claim.operation : Operation::Delete;
    one.state = claim.state;
    one.target.institution = InstitutionCode(QString::fromLatin1(claim.institution));
    one.intent.append({.path = {.member = u"primary_id"_s, .element = {}},
                       .oldValue = QString::fromLatin1(claim.key),
                       .newValue = QString::fromLatin1(claim.claimed)});
    return one;
}

} // namespace

/// What is asked of changes without opening what lies sealed.
class tst_ChangeLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }
    void theOneThatGivesAnIdUpIsFound_data();
    void theOneThatGivesAnIdUpIsFound();
    void aRenameFromBeforeIsFoundWhenTheStoreOpens();
    void whatIsForgottenTakesNoId();

private:
    void insert(const QList<Change> &changes);
    QString givers();

    std::unique_ptr<Profile> m_profile;
};

void tst_ChangeLookup::init()
{
    m_profile = std::make_unique<Profile>();
    VERIFY_RESULT(m_profile->opened);
    VERIFY_RESULT(
        m_profile->store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).saveBatch(batch()); }));
}

void tst_ChangeLookup::insert(const QList<Change> &changes)
{
    for (const Change &one : changes)
        VERIFY_RESULT(
            m_profile->store.runBlocking([one](StoreAccess &access) { return ChangeRepository(access).insert(one); }));
}

QString tst_ChangeLookup::givers()
{
    const auto found =
        m_profile->store.runBlocking([](StoreAccess &access) { return ChangeLookup(access).idGivers(); });
    if (!found)
        return found.error().detail;
    QStringList pairs;
    for (auto one = found->cbegin(); one != found->cend(); ++one)
        pairs.append(one.key().toString() + u'<' + one.value().toString());
    pairs.sort();
    return pairs.join(u' ');
}

void tst_ChangeLookup::theOneThatGivesAnIdUpIsFound_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QString>("expected");
    const auto list = [](std::initializer_list<Claim> claims) {
        QList<Change> changes{change(u"other"_s)};
        for (const Claim &claim : claims)
            changes.append(changeOf(claim));
        return changes;
    };
    const Claim taker{"a", "z", "x"};
    QTest::newRow("nobody has it") << list({taker}) << QString();
    QTest::newRow("a rename") << list({taker, {"b", "x", "y"}}) << u"a<b"_s;
    QTest::newRow("another case") << list({{"a", "z", " X"}, {"b", "x", "y"}}) << u"a<b"_s;
    QTest::newRow("a delete") << list({taker, {"b", "X", ""}}) << u"a<b"_s;
    QTest::newRow("three in a row") << list({{"c", "w", "z"}, taker, {"b", "x", "y"}}) << u"a<b c<a"_s;
    QTest::newRow("a swap") << list({taker, {"b", "x", "z"}}) << u"a<b b<a"_s;
    QTest::newRow("only the case of it changes") << list({taker, {"b", "x", "X"}}) << QString();
    QTest::newRow("its own, in another case") << list({{"a", "x", "X"}}) << QString();
    QTest::newRow("another institution") << list({taker, {"b", "x", "y", "NTX"}}) << QString();
    QTest::newRow("a create has its id") << list({{"a", "x", "x", "NSK", ChangeState::Approved, Operation::Create}})
                                         << QString();
    for (const ChangeState state : {ChangeState::Proposed, ChangeState::Approved, ChangeState::Sending,
                                    ChangeState::Unknown, ChangeState::Conflict})
        QTest::addRow("one that is %s", qPrintable(toWord(state)))
            << list({taker, {"b", "x", "y", "NSK", state}}) << u"a<b"_s;
    for (const ChangeState state :
         {ChangeState::Applied, ChangeState::Kept, ChangeState::Refused, ChangeState::Withdrawn}) {
        QTest::addRow("one that is %s", qPrintable(toWord(state)))
            << list({taker, {"b", "x", "y", "NSK", state}}) << QString();
    }
}

void tst_ChangeLookup::theOneThatGivesAnIdUpIsFound()
{
    QFETCH(const QList<Change>, changes);
    insert(changes);
    QTEST(givers(), "expected");
}

/// As it lies after the migration.
void tst_ChangeLookup::aRenameFromBeforeIsFoundWhenTheStoreOpens()
{
    insert({changeOf({"a", "z", "x"}), changeOf({"b", "x", "y"}), change(u"other"_s)});
    VERIFY_RESULT(m_profile->tamper(u"UPDATE change SET claimed_index = NULL"_s));
    QCOMPARE(givers(), QString());
    VERIFY_RESULT(m_profile->tamper(u"INSERT INTO change_unassessed SELECT number FROM change"_s));
    VERIFY_RESULT(m_profile->store.open(m_profile->folder.path(), dataKey()));
    QCOMPARE(givers(), u"a<b"_s);
    QVERIFY(m_profile->value(u"SELECT claimed_index FROM change WHERE id NOT IN ('a', 'b')"_s)->isNull());
}

void tst_ChangeLookup::whatIsForgottenTakesNoId()
{
    insert({changeOf({"a", "z", "x"})});
    VERIFY_RESULT(m_profile->tamper(ChangeRows::forgetContent()));
    QVERIFY(m_profile->value(u"SELECT claimed_index FROM change"_s)->isNull());
}

QTEST_GUILESS_MAIN(tst_ChangeLookup)
#include "tst_changelookup.moc"
