// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/importruns.h"
#include "tests/services/userimport/plandesk.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

constexpr int persons = 200;
const QDate monday(2026, 11, 23);

using Record = QMap<QString, QString>;

/// A letter for each digit: names have none.
QString nameOf(int number)
{
    QString name = u"Bjørn"_s;
    for (const QChar digit : QString::number(number))
        name += QChar(u'a' + digit.digitValue());
    return name;
}

Record recordOfPerson(int number)
{
    const QString user = u"bruker%1"_s.arg(number);
    return {{u"LT"_s, u"nsk%1"_s.arg(1000000 + number)},
            {u"RS"_s, u"1999901"_s},
            {u"FI"_s, user + u"@nordskog.example"_s},
            {u"GD"_s, u"2027-08-15"_s},
            {u"EN"_s, nameOf(number)},
            {u"FN"_s, u"Åse"_s},
            {u"KA"_s, u"1"_s},
            {u"EM"_s, user + u"@post.nordskog.example"_s}};
}

/// The file of a night: `change` alters each person's record, or takes the person out.
QByteArray fileOf(const std::function<bool(int number, Record &record)> &change = {}, bool latin1 = false)
{
    QString text;
    for (int number = 0; number < persons; ++number) {
        Record record = recordOfPerson(number);
        if (change && !change(number, record))
            continue;
        for (auto field = record.cbegin(); field != record.cend(); ++field)
            text += field.key() + u':' + field.value() + u'\n';
        text += u"----------------------------------------\n"_s;
    }
    return latin1 ? text.toLatin1() : text.toUtf8();
}

QByteArray withEach(const QString &code, const QString &value)
{
    return fileOf([&](int, Record &record) {
        record.insert(code, value);
        return true;
    });
}

QByteArray withSwapped(const QString &one, const QString &other)
{
    return fileOf([&](int, Record &record) {
        record[one].swap(record[other]);
        return true;
    });
}

/// A few persons have married, left, come or stay longer.
QByteArray ordinaryNight(int number)
{
    return fileOf([number](int person, Record &record) {
        if (person == number)
            return false;
        if (person == number + 1)
            record.insert(u"EN"_s, u"Ødegård"_s);
        if (person % 3 == 0)
            record.insert(u"GD"_s, u"2027-12-%1"_s.arg(10 + number));
        return true;
    });
}

} // namespace

/// Seven planted disasters of `spec/anchors.md` M4 as real files: each is held back as a whole, and an ordinary night
/// is not.
class TestDisasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ordinaryNightsPass();
    void disastersAreStopped_data();
    void disastersAreStopped();
    void anEmptyFileIsStopped();
    void yesterdaysFileIsStopped();
    void theSameFileOfOneNightIsJudgedAlike();
    void whatWasStoppedTeachesNothing();
    void figuresOfHeldRecordsCount();

private:
    /// Plans and judges the file of a night, so many days after the Monday.
    Plan night(int day, const QByteArray &file)
    {
        Plan plan = desk->plan(file);
        const auto judged = desk->store.runBlocking([&](StoreAccess &access) {
            return ImportRuns(access).judge(plan, desk->institution, monday.addDays(day));
        });
        if (!judged)
            qFatal("not judged: %s", qPrintable(judged.error().code));
        return plan;
    }
    /// Writes down what became of it; Alma then has what an accepted file says.
    void record(const Plan &plan, RunOutcome outcome = RunOutcome::Accepted)
    {
        const auto recorded = desk->store.runBlocking([&](StoreAccess &access) {
            return ImportRuns(access).record(plan.institution, plan.file, plan.run, outcome);
        });
        QVERIFY(recorded.has_value());
        QList<QJsonObject> users;
        for (const PlannedUser &user : plan.users) {
            if (outcome == RunOutcome::Accepted && !user.change.id.isEmpty())
                users.append(user.change.result);
        }
        desk->cache(users);
    }
    static QStringList said(const Plan &plan, BrakeOutcome outcome)
    {
        QStringList ids;
        for (const BrakeVerdict &verdict : plan.run.verdicts) {
            if (verdict.outcome == outcome)
                ids.append(verdict.id);
        }
        return ids;
    }
    static QStringList stopsOf(const Plan &plan) { return said(plan, BrakeOutcome::Stop); }

    std::unique_ptr<PlanDesk> desk;
};

void TestDisasters::init()
{
    desk = std::make_unique<PlanDesk>();
    desk->institution.variant = Bups1Variant::Utf8;
    desk->institution.codeBook =
        uR"({"codes":[{"code":"EM","alma":{"role":"value","member":"contact_info.email","type":"personal"}}]})"_s;
    desk->foreign = {.realms = {u"sorskog.example"_s}, .libraries = {u"1888801"_s}};
    QVERIFY(desk->open());
    const Plan first = night(0, fileOf());
    QCOMPARE(first.summary.create, persons);
    QCOMPARE(stopsOf(first), QStringList());
    record(first);
}

void TestDisasters::cleanup()
{
    desk.reset();
}

void TestDisasters::ordinaryNightsPass()
{
    for (int day = 1; day <= 4; ++day) {
        const Plan plan = night(day, ordinaryNight(day));
        QVERIFY(plan.summary.changes > 0);
        QCOMPARE(stopsOf(plan), QStringList());
        QCOMPARE(said(plan, BrakeOutcome::Warn), QStringList());
        record(plan);
    }
}

void TestDisasters::disastersAreStopped_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("brake"); // one of those that stop it
    QTest::newRow("20 % missing") << fileOf([](int person, Record &) { return person % 5 != 0; }) << u"BR02"_s;
    QTest::newRow("20 % missing, by the number")
        << fileOf([](int person, Record &) { return person % 5 != 0; }) << u"BR01"_s;
    QTest::newRow("all e-mails to another domain") << fileOf([](int person, Record &record) {
        record.insert(u"EM"_s, u"bruker%1@annen.example"_s.arg(person));
        return true;
    }) << u"BR03.domain"_s;
    QTest::newRow("an eighth of the e-mails to another domain") << fileOf([](int person, Record &record) {
        if (person < 50)
            record.insert(u"EM"_s, u"bruker%1@annen.example"_s.arg(person));
        return true;
    }) << u"BR03.domain"_s;
    QTest::newRow("RS of another institution") << withEach(u"RS"_s, u"1888801"_s) << u"BR07"_s;
    QTest::newRow("RS that nobody has") << withEach(u"RS"_s, u"1777701"_s) << u"BR03"_s;
    QTest::newRow("Feide realm of another institution") << fileOf([](int person, Record &record) {
        record.insert(u"FI"_s, u"bruker%1@sorskog.example"_s.arg(person));
        return true;
    }) << u"BR07"_s;
    QTest::newRow("EN and FN swapped") << withSwapped(u"EN"_s, u"FN"_s) << u"BR09"_s;
    QTest::newRow("FI and EM swapped") << withSwapped(u"FI"_s, u"EM"_s) << u"BR09"_s;
    QTest::newRow("KA and RS swapped") << withSwapped(u"KA"_s, u"RS"_s) << u"BR09"_s;
    QTest::newRow("LT and FI swapped") << withSwapped(u"LT"_s, u"FI"_s) << u"BR02"_s;
    QTest::newRow("wrong charset") << fileOf({}, true) << u"BR08"_s;
    QTest::newRow("decoded twice") << QString::fromLatin1(fileOf()).toUtf8() << u"BR03"_s;
    QTest::newRow("nothing but a separator") << "----------------------------------------\n"_ba << u"BR06"_s;
    QTest::newRow("all expired") << withEach(u"GD"_s, u"2026-11-01"_s) << u"BR04"_s;
    QTest::newRow("all in another group") << withEach(u"KA"_s, u"2"_s) << u"BR05"_s;
}

void TestDisasters::disastersAreStopped()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, brake);
    const Plan plan = night(1, file);
    QVERIFY2(stopsOf(plan).contains(brake), qPrintable(stopsOf(plan).join(u' ')));
}

void TestDisasters::anEmptyFileIsStopped()
{
    // No plan can be made of it, and the brakes say so of what it would be.
    QCOMPARE(desk->tryPlan({}).error().code, u"empty-file");
    Plan nothing;
    nothing.institution = desk->institution.code;
    nothing.report.usable = false;
    const auto judged = desk->store.runBlocking(
        [&](StoreAccess &access) { return ImportRuns(access).judge(nothing, desk->institution, monday.addDays(1)); });
    QVERIFY(judged.has_value());
    QCOMPARE(stopsOf(nothing).join(u' '), u"BR01 BR02 BR06"_s);
}

void TestDisasters::yesterdaysFileIsStopped()
{
    const QByteArray yesterday = ordinaryNight(1);
    record(night(1, yesterday));
    QCOMPARE(stopsOf(night(2, yesterday)), QStringList{u"BR06"_s});
    QVERIFY(stopsOf(night(2, fileOf())).contains(u"BR06"_s)); // the one before it, too
    // On a Saturday and a Sunday it says "nothing new".
    for (int day = 2; day <= 4; ++day)
        record(night(day, ordinaryNight(day)));
    const Plan saturday = night(5, ordinaryNight(4));
    QCOMPARE(stopsOf(saturday), QStringList());
    QCOMPARE(said(saturday, BrakeOutcome::Warn), QStringList{u"BR06"_s});
}

void TestDisasters::theSameFileOfOneNightIsJudgedAlike()
{
    const QByteArray file = ordinaryNight(1);
    const Plan first = night(1, file);
    QCOMPARE(night(1, file).run.verdicts, first.run.verdicts);
    record(first, RunOutcome::Stopped);
    QCOMPARE(night(1, file).run.verdicts, first.run.verdicts);
    record(first);
    // What was done is no change any more, but it is not "yesterday's file" either, and nobody is missing.
    QCOMPARE(stopsOf(night(1, file)), QStringList());
    // After another file of the same night it is an old one.
    record(night(1, ordinaryNight(2)));
    QVERIFY(stopsOf(night(1, file)).contains(u"BR06"_s));
}

void TestDisasters::whatWasStoppedTeachesNothing()
{
    const QByteArray half = fileOf([](int person, Record &) { return person % 2 == 0; });
    for (int day = 1; day <= 3; ++day) {
        const Plan plan = night(day, half);
        QCOMPARE(stopsOf(plan).first(), u"BR01"_s);
        record(plan, RunOutcome::Stopped);
    }
    QCOMPARE(stopsOf(night(4, ordinaryNight(1))), QStringList());
}

void TestDisasters::figuresOfHeldRecordsCount()
{
    // Each record is held by B03, so nothing would be changed; the file is as wrong for that.
    const Plan plan = night(1, withEach(u"RS"_s, u"1777701"_s));
    QCOMPARE(plan.summary.held, persons);
    QCOMPARE(plan.summary.changes, 0);
    QCOMPARE(plan.run.figures.changed.value(u"rs_library"_s), persons);
    const auto field = std::ranges::find(plan.run.verdicts, u"BR03"_s, &BrakeVerdict::id);
    QCOMPARE(field->subject, u"rs_library"_s);
}

QTEST_GUILESS_MAIN(TestDisasters)
#include "tst_disasters.moc"
