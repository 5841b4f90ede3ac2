// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/changerisk.h"
#include "services/core/userfields.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QJsonObject mail(const QString &address)
{
    return {{u"email_address"_s, address}};
}

QJsonObject coded(const QString &code)
{
    return {{u"value"_s, code}};
}

QJsonObject identifier(const QString &type, const QString &value)
{
    return {{u"id_type"_s, coded(type)}, {u"value"_s, value}};
}

QJsonObject user()
{
    return {
        {u"primary_id"_s, u"nsk1"_s},
        {u"expiry_date"_s, u"2027-06-30Z"_s},
        {u"status"_s, coded(u"ACTIVE"_s)},
        {u"user_group"_s, coded(u"1"_s)},
        {u"contact_info"_s, QJsonObject{{u"email"_s, QJsonArray{mail(u"a@nordskog.example"_s)}}}},
        {u"user_identifier"_s, QJsonArray{identifier(u"BARCODE"_s, u"b1"_s)}},
    };
}

Change update(const QList<Edit> &intent)
{
    Change change;
    change.base = user();
    change.intent = intent;
    change.result = userfields::applied(change.base, intent);
    return change;
}

Edit edit(const QString &member, const QJsonValue &oldValue, const QJsonValue &newValue, const QString &element = {})
{
    return {.path = {.member = member, .element = element}, .oldValue = oldValue, .newValue = newValue};
}

} // namespace

class TestChangeRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void risksComeFromTheEdits_data();
    void risksComeFromTheEdits();
    void whatIsForcedOrOverwrittenIsARisk();
    void aDeletionIsOneAndANewUserHasNone();
    void severalRisksComeInTheirOrder();
    void everyRiskHasAWord();
};

void TestChangeRisk::risksComeFromTheEdits_data()
{
    QTest::addColumn<QList<Edit>>("intent");
    QTest::addColumn<QStringList>("risks");
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const QList<Edit> &intent, const QStringList &risks) {
        QTest::newRow(name) << intent << risks;
    };
    row("nothing", {}, {});
    row("a name", {edit(u"last_name"_s, u"A"_s, u"B"_s)}, {});
    row("longer", {edit(u"expiry_date"_s, u"2027-06-30Z"_s, u"2028-06-30Z"_s)}, {});
    row("shorter", {edit(u"expiry_date"_s, u"2027-06-30Z"_s, u"2027-06-29Z"_s)}, {u"access"_s});
    row("the same day", {edit(u"expiry_date"_s, u"2027-06-30Z"_s, u"2027-06-30"_s)}, {});
    row("an end where there was none", {edit(u"expiry_date"_s, none, u"2028-06-30Z"_s)}, {u"access"_s});
    row("no end any more", {edit(u"expiry_date"_s, u"2027-06-30Z"_s, none)}, {});
    row("inactive", {edit(u"status"_s, coded(u"ACTIVE"_s), coded(u"INACTIVE"_s))}, {u"access"_s});
    row("active again", {edit(u"status"_s, coded(u"INACTIVE"_s), coded(u"ACTIVE"_s))}, {});
    row("primary id", {edit(u"primary_id"_s, u"nsk1"_s, u"nsk2"_s)}, {u"log-in"_s});
    row("primary id in other case", {edit(u"primary_id"_s, u"nsk1"_s, u"NSK1"_s)}, {});
    row("a barcode more", {edit(u"user_identifier"_s, none, identifier(u"BARCODE"_s, u"b2"_s), u"BARCODE:b2"_s)}, {});
    row("a barcode gone", {edit(u"user_identifier"_s, identifier(u"BARCODE"_s, u"b1"_s), none, u"BARCODE:b1"_s)},
        {u"log-in"_s});
    row("another group", {edit(u"user_group"_s, coded(u"1"_s), coded(u"2"_s))}, {u"user-group"_s});
    row("the group's description",
        {edit(u"user_group"_s, coded(u"1"_s), QJsonObject{{u"value"_s, u"1"_s}, {u"desc"_s, u"Student"_s}})}, {});
    row("a first group", {edit(u"user_group"_s, none, coded(u"2"_s))}, {});
    const QString key = u"a@nordskog.example"_s;
    row("mail within the domain", {edit(u"contact_info.email"_s, mail(key), mail(u"b@NORDSKOG.example"_s), key)}, {});
    row("mail elsewhere", {edit(u"contact_info.email"_s, mail(key), mail(u"a@privat.example"_s), key)},
        {u"mail-domain"_s});
    row("mail elsewhere too", {edit(u"contact_info.email"_s, none, mail(u"a@privat.example"_s), u"a@privat.example"_s)},
        {u"mail-domain"_s});
    row("mail gone", {edit(u"contact_info.email"_s, mail(key), none, key)}, {u"mail-domain"_s});
}

void TestChangeRisk::risksComeFromTheEdits()
{
    QFETCH(const QList<Edit>, intent);
    QFETCH(const QStringList, risks);
    QStringList found;
    const QList<Risk> all = risksOf(update(intent));
    for (const Risk risk : all)
        found += toWord(risk);
    QCOMPARE(found, risks);
}

void TestChangeRisk::whatIsForcedOrOverwrittenIsARisk()
{
    Change change = update({edit(u"last_name"_s, u"A"_s, u"B"_s)});
    change.intent.first().losesHandEdit = true;
    QCOMPARE(risksOf(change), QList{Risk::HandEdit});
    change.overrides = {u"user_group"_s};
    QCOMPARE(risksOf(change), (QList{Risk::HandEdit, Risk::Sticky}));
}

void TestChangeRisk::aDeletionIsOneAndANewUserHasNone()
{
    Change change;
    change.operation = Operation::Delete;
    change.base = user();
    QCOMPARE(risksOf(change), QList{Risk::Deletes});
    change = update({edit(u"expiry_date"_s, QJsonValue(QJsonValue::Undefined), u"2028-06-30Z"_s)});
    change.operation = Operation::Create;
    change.base = {};
    QVERIFY(risksOf(change).isEmpty());
}

void TestChangeRisk::severalRisksComeInTheirOrder()
{
    const Change change = update({edit(u"user_group"_s, coded(u"1"_s), coded(u"2"_s)),
                                  edit(u"expiry_date"_s, u"2027-06-30Z"_s, u"2026-06-30Z"_s),
                                  edit(u"primary_id"_s, u"nsk1"_s, u"nsk2"_s)});
    QCOMPARE(risksOf(change), (QList{Risk::LosesAccess, Risk::LogIn, Risk::UserGroup}));
}

void TestChangeRisk::everyRiskHasAWord()
{
    QSet<QString> words;
    for (const Risk risk : allRisks()) {
        QCOMPARE(riskFromWord(toWord(risk)), risk);
        words.insert(toWord(risk));
    }
    QCOMPARE(words.size(), allRisks().size());
    QVERIFY(!riskFromWord(u"danger"));
}

QTEST_GUILESS_MAIN(TestChangeRisk)
#include "tst_changerisk.moc"
