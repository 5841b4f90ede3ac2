// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/protection.h"
#include "services/userimport/protectionregister.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

const QDate today(2026, 11, 23);
const InstitutionCode nsk(u"NSK"_s);
const BlindIndex kari("kkkkkkkkkkkkkkkk");
const BlindIndex ola("oooooooooooooooo");

StoredProtection entry(qint64 number, const QString &policy, const QString &member = u"user_group"_s)
{
    return {.number = number,
            .institution = nsk,
            .member = member,
            .policy = policy,
            .owner = u"skranke"_s,
            .firstDay = today.addDays(-10)};
}

StoredProtection ofPerson(StoredProtection one, const BlindIndex &index)
{
    one.person = PrimaryId(u"x"_s);
    one.personIndex = index;
    return one;
}

StoredProtection until(StoredProtection one, QDate last)
{
    one.lastDay = last;
    return one;
}

ActiveProtections active(const QList<StoredProtection> &entries)
{
    return ActiveProtections::of(entries, nsk, today).value_or(ActiveProtections());
}

/// Number of the entry that decides; 0: none.
qint64 deciding(const FieldPolicies &policies, const QString &member = u"user_group"_s)
{
    const QString reason = policies.value(member).reason;
    return reason.section(u' ', 1, 1).chopped(reason.isEmpty() ? 0 : 1).toLongLong();
}

} // namespace

/// Which entries of the register apply, and what a wish for one may say.
class TestProtection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateOnADay_data();
    void stateOnADay();
    void onlyWhatAppliesCounts();
    void strictestOfOverlappingEntriesCounts();
    void onePersonsEntryIsThatPersonsOnly();
    void amongEqualsTheOneThatLastsLongestDecides();
    void orderOfTheEntriesDoesNotMatter();
    void otherInstitutionsEntriesDoNotCount();
    void alteredEntryStopsThePlan();
    void alteredEntryThatWasEndedDoesNot();
    void endsAreAnnounced();
    void replacementNeedsWholeUsers();
    void wishesAreChecked_data();
    void wishesAreChecked();
    void wishForAllOfContactInfoMakesAnEntryEach();
};

void TestProtection::stateOnADay_data()
{
    QTest::addColumn<int>("first"); // days from today
    QTest::addColumn<int>("last"); // 9999: no end
    QTest::addColumn<QString>("state");
    QTest::newRow("begins tomorrow") << 1 << 9999 << u"waits"_s;
    QTest::newRow("begins today") << 0 << 9999 << u"applies"_s;
    QTest::newRow("ends in 15 days") << -1 << 15 << u"applies"_s;
    QTest::newRow("ends in 14 days") << -1 << 14 << u"ends_soon"_s;
    QTest::newRow("last day") << -1 << 0 << u"ends_soon"_s;
    QTest::newRow("over since yesterday") << -9 << -1 << u"expired"_s;
    QTest::newRow("one day") << 0 << 0 << u"ends_soon"_s;
}

void TestProtection::stateOnADay()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    StoredProtection one = entry(1, u"create_only"_s);
    one.firstDay = today.addDays(first);
    if (last != 9999)
        one.lastDay = today.addDays(last);
    QTEST(toWord(stateOf(one, today)), "state");
    one.ended = QDateTime(today, QTime(8, 0), QTimeZone::UTC);
    QCOMPARE(toWord(stateOf(one, today)), u"ended"_s);
}

void TestProtection::onlyWhatAppliesCounts()
{
    StoredProtection waits = entry(1, u"create_only"_s);
    waits.firstDay = today.addDays(1);
    StoredProtection ended = entry(2, u"create_only"_s);
    ended.ended = QDateTime(today, QTime(0, 0), QTimeZone::UTC);
    const StoredProtection expired = until(entry(3, u"create_only"_s), today.addDays(-1));
    QVERIFY(active({waits, ended, expired}).policiesFor({}).isEmpty());
    const StoredProtection lastDay = until(entry(4, u"keep_if_present"_s), today);
    const FieldPolicies policies = active({waits, ended, expired, lastDay}).policiesFor({});
    QCOMPARE(policies.value(u"user_group"_s).policy, FieldPolicy::KeepIfPresent);
    QCOMPARE(policies.value(u"user_group"_s).reason, u"protection 4: keep_if_present, until 2026-11-23, by skranke"_s);
}

void TestProtection::strictestOfOverlappingEntriesCounts()
{
    const QList<StoredProtection> entries{entry(1, u"keep_if_manual"_s), entry(2, u"keep_if_present"_s),
                                          entry(3, u"replace"_s), ofPerson(entry(4, u"create_only"_s), kari),
                                          ofPerson(entry(5, u"replace"_s), ola)};
    const ActiveProtections all = active(entries);
    QCOMPARE(deciding(all.policiesFor({})), 2);
    QCOMPARE(deciding(all.policiesFor({kari})), 4);
    QCOMPARE(deciding(all.policiesFor({ola})), 2); // laxer for one person than for all
}

void TestProtection::onePersonsEntryIsThatPersonsOnly()
{
    const ActiveProtections one = active({ofPerson(entry(1, u"create_only"_s), kari)});
    QVERIFY(one.haveSinglePersons());
    QVERIFY(one.policiesFor({}).isEmpty());
    QVERIFY(one.policiesFor({ola}).isEmpty());
    QCOMPARE(deciding(one.policiesFor({kari})), 1);
    QCOMPARE(deciding(one.policiesFor({ola, kari})), 1); // under an old id
    QVERIFY(!active({entry(1, u"create_only"_s)}).haveSinglePersons());
}

void TestProtection::amongEqualsTheOneThatLastsLongestDecides()
{
    const StoredProtection shorter = until(entry(1, u"create_only"_s), today.addDays(30));
    const StoredProtection longer = until(entry(2, u"create_only"_s), today.addDays(60));
    const StoredProtection endless = entry(4, u"create_only"_s);
    QCOMPARE(deciding(active({shorter, longer}).policiesFor({})), 2);
    QCOMPARE(deciding(active({shorter, longer, endless}).policiesFor({})), 4);
    QCOMPARE(deciding(active({endless, entry(3, u"create_only"_s)}).policiesFor({})), 3);
}

void TestProtection::orderOfTheEntriesDoesNotMatter()
{
    QList<StoredProtection> entries{entry(1, u"keep_if_manual"_s), entry(2, u"create_only"_s),
                                    until(entry(3, u"create_only"_s), today.addDays(5)),
                                    ofPerson(entry(4, u"create_only"_s), kari)};
    const FieldPolicies policies = active(entries).policiesFor({kari});
    std::ranges::reverse(entries);
    QCOMPARE(active(entries).policiesFor({kari}), policies);
}

void TestProtection::otherInstitutionsEntriesDoNotCount()
{
    StoredProtection other = entry(1, u"create_only"_s);
    other.institution = InstitutionCode(u"HVL"_s);
    other.damaged = true;
    QVERIFY(active({other}).policiesFor({}).isEmpty());
}

void TestProtection::alteredEntryStopsThePlan()
{
    StoredProtection altered = entry(7, u"create_only"_s);
    altered.damaged = true;
    const auto made = ActiveProtections::of({altered}, nsk, today);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"protection-damaged"_s);
    QCOMPARE(made.error().subject, u"7"_s);
}

void TestProtection::alteredEntryThatWasEndedDoesNot()
{
    StoredProtection altered = entry(7, u"create_only"_s);
    altered.damaged = true;
    altered.ended = QDateTime(today, QTime(0, 0), QTimeZone::UTC);
    QVERIFY(ActiveProtections::of({altered}, nsk, today).has_value());
}

void TestProtection::endsAreAnnounced()
{
    const auto numbers = [](const ActiveProtections &protections) {
        QList<qint64> list;
        for (const EndingProtection &one : protections.ending())
            list.append(one.isOver ? -one.number : one.number);
        return list;
    };
    StoredProtection ended = until(entry(5, u"create_only"_s), today.addDays(1));
    ended.ended = QDateTime(today, QTime(0, 0), QTimeZone::UTC);
    const ActiveProtections protections = active(
        {until(entry(1, u"create_only"_s), today.addDays(14)), until(entry(2, u"create_only"_s), today.addDays(15)),
         until(entry(3, u"create_only"_s), today.addDays(-1)), until(entry(4, u"create_only"_s), today.addDays(-15)),
         ended, ofPerson(until(entry(6, u"merge"_s, u"user_note"_s), today), kari)});
    QCOMPARE(numbers(protections), (QList<qint64>{-3, 6, 1}));
    QCOMPARE(protections.ending().at(1).isOfOnePerson, true);
    QCOMPARE(protections.ending().at(1).policy, FieldPolicy::Merge);
    QCOMPARE(protections.ending().at(2).isOfOnePerson, false);
}

void TestProtection::replacementNeedsWholeUsers()
{
    QVERIFY(active({entry(1, u"replace"_s)}).needWholeUsers());
    QVERIFY(!active({entry(1, u"create_only"_s), entry(2, u"merge"_s, u"user_note"_s)}).needWholeUsers());
}

void TestProtection::wishesAreChecked_data()
{
    QTest::addColumn<ProtectionRegister::Wish>("wish");
    QTest::addColumn<QString>("code");
    const ProtectionRegister::Wish good{.institution = nsk,
                                        .field = u"user_group"_s,
                                        .policy = u"create_only"_s,
                                        .reason = u"guest researcher"_s,
                                        .firstDay = today,
                                        .lastDay = today.addDays(30)};
    const auto row = [&good](const char *name, const QString &code, auto alter) {
        ProtectionRegister::Wish wish = good;
        alter(wish);
        QTest::newRow(name) << wish << code;
    };
    row("good", {}, [](auto &) { });
    row("by a file's name", {}, [](auto &wish) { wish.field = u"rs_libraries"_s; });
    row("one day", {}, [](auto &wish) { wish.lastDay = today; });
    row("later", {}, [](auto &wish) { wish.firstDay = today.addDays(5); });
    row("begun already", {}, [](auto &wish) { wish.firstDay = today.addDays(-5); });
    row("no field", u"protection-field"_s, [](auto &wish) { wish.field.clear(); });
    row("who it is", u"protection-field"_s, [](auto &wish) { wish.field = u"primary_id"_s; });
    row("no such policy", u"protection-policy"_s, [](auto &wish) { wish.policy = u"keep"_s; });
    row("policy of lists", u"protection-policy"_s, [](auto &wish) { wish.policy = u"merge"_s; });
    row("no reason", u"protection-reason"_s, [](auto &wish) { wish.reason = u" \n"_s; });
    row("long reason", u"reason-too-long"_s, [](auto &wish) { wish.reason = QString(501, u'x'); });
    row("long owner", u"protection-owner"_s, [](auto &wish) { wish.owner = QString(65, u'x'); });
    row("ends before it begins", u"protection-dates"_s, [](auto &wish) { wish.firstDay = today.addDays(31); });
    row("over already", u"protection-dates"_s, [](auto &wish) {
        wish.firstDay = today.addDays(-9);
        wish.lastDay = today.addDays(-1);
    });
}

void TestProtection::wishesAreChecked()
{
    QFETCH(const ProtectionRegister::Wish, wish);
    QFETCH(const QString, code);
    const auto entries = protectionsFrom(wish, u"kari"_s, today);
    QCOMPARE(entries ? QString() : entries.error().code, code);
    if (!entries)
        return;
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().owner, u"kari"_s);
    QCOMPARE(entries->first().createdBy, u"kari"_s);
    QCOMPARE(entries->first().firstDay, wish.firstDay);
}

void TestProtection::wishForAllOfContactInfoMakesAnEntryEach()
{
    const auto entries = protectionsFrom(
        {.institution = nsk, .field = u"contact_info"_s, .policy = u"merge"_s, .reason = u"x"_s}, u"kari"_s, today);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->first().firstDay, today);
}

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
