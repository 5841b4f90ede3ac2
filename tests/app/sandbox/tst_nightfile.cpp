// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/codetables.h"
#include "app/sandbox/nightfile.h"
#include "app/sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int persons = 400;
const QDate night(2026, 11, 23);

SyntheticSource source(int institution, quint32 seed = 1)
{
    return {.profile = institutionProfiles(3).at(institution), .seed = seed, .today = night};
}

/// Records of a file, read independently of the code that wrote it: code -> values.
QList<QMultiHash<QString, QString>> records(const NightFile &file, bool older)
{
    const QString text = older ? QString::fromLatin1(file.bytes) : QString::fromUtf8(file.bytes);
    QList<QMultiHash<QString, QString>> result;
    QMultiHash<QString, QString> record;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(u"----------")) {
            result.append(record);
            record.clear();
        } else if (line.size() > 2 && line[2] == u':') {
            record.insert(line.first(2), line.sliced(3));
        }
    }
    return result;
}

QString value(const QJsonObject &user, QLatin1StringView member)
{
    const QJsonValue field = user.value(member);
    return field.isObject() ? field[u"value"_s].toString() : field.toString();
}

QString feideId(const QJsonObject &user)
{
    const QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    for (const QJsonValue identifier : identifiers) {
        if (identifier["id_type"_L1]["value"_L1].toString() == u"UNIV_ID")
            return identifier["value"_L1].toString();
    }
    return {};
}

} // namespace

class TestNightFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameBytes()
    {
        for (int institution = 0; institution < 3; ++institution) {
            const NightFile first = lastNight(source(institution), persons, night);
            QCOMPARE(lastNight(source(institution), persons, night).bytes, first.bytes);
            QVERIFY(lastNight(source(institution, 2), persons, night).bytes != first.bytes);
            QCOMPARE(syntheticUser(source(institution), 7).held.user, syntheticUser(source(institution), 7).held.user);
        }
    }

    void usersAreUniqueAndLegal()
    {
        SandboxServer server({.usersPerInstitution = 2000, .today = night});
        for (const InstitutionProfile &profile : server.institutions()) {
            QSet<QString> identifiers;
            const QList<QJsonObject> users = server.users(profile.code);
            QCOMPARE(users.size(), 2000);
            for (const QJsonObject &user : users) {
                QStringList own{value(user, "primary_id"_L1).toLower()};
                const QJsonArray list = user.value("user_identifier"_L1).toArray();
                for (const QJsonValue identifier : list)
                    own.append(identifier["value"_L1].toString().toLower());
                for (const QString &identifier : std::as_const(own)) {
                    QVERIFY2(!identifiers.contains(identifier), qPrintable(identifier));
                    identifiers.insert(identifier);
                }
                QVERIFY(describe("UserGroups"_L1, value(user, "user_group"_L1)));
                QVERIFY(feideId(user).isEmpty() || feideId(user).endsWith(u".example"));
                const QJsonArray emails = user.value("contact_info"_L1)["email"_L1].toArray();
                for (const QJsonValue email : emails)
                    QVERIFY(email["email_address"_L1].toString().endsWith(u".example"));
            }
        }
    }

    void sixThousandUsersAreMadeInNoTime()
    {
        QBENCHMARK_ONCE
        {
            const SandboxServer server({.usersPerInstitution = 2000, .today = night});
            QCOMPARE(server.users(u"UNV"_s).size(), 2000);
        }
    }

    void samiLettersAppearWhereTheyCanBeWritten()
    {
        const QString northern = QString::fromUtf8(lastNight(source(2), persons, night).bytes);
        for (const QChar letter : u"áčđŋšŧž"_s)
            QVERIFY2(northern.contains(letter, Qt::CaseInsensitive), qPrintable(QString(letter)));
        const NightFile older = lastNight(source(1), persons, night);
        QVERIFY(older.bytes.contains("\r\n"));
        QVERIFY(!older.bytes.contains('?'));
        QVERIFY(older.bytes.contains("\xf8")); // ø in ISO 8859-1
        QVERIFY(QString::fromUtf8(older.bytes).contains(QChar(QChar::ReplacementCharacter)));
    }

    void nightBeforeHoldsTheRegisterAsAlmaHasIt()
    {
        SandboxServer server({.usersPerInstitution = persons, .today = night});
        const NightFile file = nightBefore(source(0), persons, night);
        QCOMPARE(file.name, u"nsk-2026-11-22.txt"_s);
        QVERIFY(file.planted.isEmpty());
        int differing = 0;
        for (const auto &record : records(file, false)) {
            const QJsonObject user = server.user(u"NSK"_s, record.value(u"LT"_s));
            QVERIFY(!user.isEmpty());
            const bool same = value(user, "last_name"_L1) == record.value(u"EN"_s)
                && value(user, "first_name"_L1) == record.value(u"FN"_s)
                && value(user, "user_group"_L1) == record.value(u"KA"_s) && feideId(user) == record.value(u"FI"_s)
                && value(user, "expiry_date"_L1) == QString(record.value(u"GD"_s) + u'Z');
            differing += same ? 0 : 1;
        }
        // Hand edits of the group and of the name, a fiftieth each.
        QVERIFY2(differing > 0 && differing < persons / 10, qPrintable(QString::number(differing)));
    }

    void handEditsAreMarkedWhereAlmaKeepsThem()
    {
        SandboxServer server({.usersPerInstitution = persons, .today = night});
        int marked = 0;
        for (const QJsonObject &user : server.users(u"NSK"_s))
            marked += server.manualMembers(u"NSK"_s, value(user, "primary_id"_L1)).isEmpty() ? 0 : 1;
        QVERIFY2(marked > persons / 50 && marked < persons / 8, qPrintable(QString::number(marked)));
    }

    void lastNightHasChangesNewcomersAndARename()
    {
        for (int institution = 0; institution < 3; ++institution) {
            const bool older = institution == 1;
            QHash<QString, QMultiHash<QString, QString>> before;
            for (const auto &record : records(nightBefore(source(institution), persons, night), older))
                before.insert(record.value(u"LT"_s), record);
            int changed = 0;
            int renamed = 0;
            int fresh = 0;
            const NightFile file = lastNight(source(institution), persons, night);
            for (const auto &record : records(file, older)) {
                const QString lt = record.value(u"LT"_s);
                if (record.contains(u"GL"_s))
                    renamed += before.contains(record.value(u"GL"_s)) ? 1 : 0;
                else if (!before.contains(lt))
                    ++fresh;
                else
                    changed += before.value(lt) == record ? 0 : 1;
            }
            QCOMPARE(renamed, 1);
            QVERIFY(fresh >= 4 && fresh <= 6);
            QVERIFY2(changed >= 8 && changed <= 40, qPrintable(QString::number(changed)));
        }
    }

    void everyMistakeIsPlantedOnce()
    {
        const QStringList expected{u"C01"_s, u"D01"_s, u"D02"_s, u"G01"_s, u"G06"_s, u"G10"_s,
                                   u"G16"_s, u"L02"_s, u"L10"_s, u"P02"_s, u"P03"_s, u"P06"_s};
        for (int institution = 0; institution < 3; ++institution) {
            const NightFile file = lastNight(source(institution), persons, night);
            QStringList rules;
            for (const PlantedMistake &mistake : file.planted)
                rules.append(mistake.rule);
            rules.sort();
            QCOMPARE(rules, expected);
            const QByteArray eol = institution == 1 ? "\r\n"_ba : "\n"_ba;
            QCOMPARE(file.bytes.count(QByteArray(eol + "---------" + eol)), 1);
            QCOMPARE(file.bytes.count(QByteArray("KA:77" + eol)), 1);
            QCOMPARE(file.bytes.count(QByteArray("GD:15.08.2027" + eol)), 1);
            QCOMPARE(file.bytes.count(QByteArray("   " + eol)), 1);
            QCOMPARE(file.bytes.count(QByteArray("ZZ:")), 1);
        }
    }

    void fewPersonsHaveNoMistakes_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 11, 40})
            QTest::addRow("%d", count) << count;
    }

    void fewPersonsHaveNoMistakes()
    {
        QFETCH(int, count);
        const NightFile file = lastNight(source(0), count, night);
        QVERIFY(file.planted.isEmpty());
        QCOMPARE(records(file, false).size(), file.records);
    }
};

QTEST_GUILESS_MAIN(TestNightFile)
#include "tst_nightfile.moc"
