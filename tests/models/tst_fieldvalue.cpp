// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"
#include "services/core/userfields.h"
#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Values, names and words as people read them.
class FieldValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }

    void valuesReadAsTheDeskWritesThem_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addRow("date") << u"expiry_date"_s << QByteArray(R"("2028-06-30Z")") << u"30.06.2028"_s;
        QTest::addRow("no date") << u"first_name"_s << QByteArray(R"("2028-06-30 about")") << u"2028-06-30 about"_s;
        QTest::addRow("impossible date") << u"expiry_date"_s << QByteArray(R"("2027-02-30")") << u"2027-02-30"_s;
        QTest::addRow("coded") << u"user_group"_s << QByteArray(R"({"value":"2","desc":"Ansatt"})") << u"2 Ansatt"_s;
        QTest::addRow("coded, no description") << u"user_group"_s << QByteArray(R"({"value":"2"})") << u"2"_s;
        QTest::addRow("coded, same description")
            << u"status"_s << QByteArray(R"({"value":"ACTIVE","desc":"Active"})") << u"ACTIVE"_s;
        QTest::addRow("null") << u"birth_date"_s << QByteArray("null") << QString();
        QTest::addRow("empty list") << u"contact_info.email"_s << QByteArray("[]") << QString();
        QTest::addRow("internal e-mail") << u"contact_info.email"_s
                                         << QByteArray(
                                                R"({"email_address":"a@nord.example","segment_type":"Internal"})")
                                         << u"a@nord.example (internal)"_s;
        QTest::addRow("list") << u"contact_info.phone"_s << QByteArray(R"([{"phone_number":"1"},{"phone_number":"2"}])")
                              << u"1; 2"_s;
        QTest::addRow("identifier") << u"user_identifier"_s
                                    << QByteArray(R"({"id_type":{"value":"BARCODE","desc":"Barcode"},"value":"N1"})")
                                    << u"BARCODE: N1"_s;
        QTest::addRow("address") << u"contact_info.address"_s
                                 << QByteArray(R"({"line1":"Storgata 1","postal_code":"0155","city":"Oslo"})")
                                 << u"Storgata 1, 0155 Oslo"_s;
        QTest::addRow("unknown shape") << u"x"_s << QByteArray(R"({"a":1})") << u"{\"a\":1}"_s;
    }
    void valuesReadAsTheDeskWritesThem()
    {
        QFETCH(const QString, member);
        QFETCH(const QByteArray, json);
        QFETCH(const QString, text);
        const QJsonObject wrapper = QJsonDocument::fromJson("{\"v\":" + json + '}').object();
        QVERIFY(wrapper.contains(u"v"));
        QCOMPARE(fieldvalue::text(member, wrapper.value(u"v")), text);
    }

    void personsAreNamedFamilyNameFirst()
    {
        QCOMPARE(fieldvalue::displayName(QJsonObject{{u"last_name"_s, u"Løvås"_s}, {u"first_name"_s, u"Håkon"_s}}),
                 u"Løvås, Håkon"_s);
        QCOMPARE(fieldvalue::displayName(QJsonObject{{u"primary_id"_s, u"nsk1"_s}}), u"nsk1"_s);
        Change change;
        change.target.key = u"nsk2"_s;
        QCOMPARE(fieldvalue::displayName(change), u"nsk2"_s);
    }

    void everyEnumHasItsWords()
    {
        QSet<QString> names;
        for (const ChangeState state : changewords::statesInOrder()) {
            names.insert(changewords::stateName(state));
            QVERIFY(!changewords::stateExplanation(state).isEmpty());
        }
        QCOMPARE(names.size(), 9);
        names.clear();
        for (const DecidedBy rule : changewords::rulesInOrder()) {
            names.insert(changewords::ruleName(rule));
            QVERIFY(!changewords::ruleExplanation(rule).isEmpty());
        }
        QCOMPARE(names.size(), 14);
    }

    void everyReasonAgainstAnUndoHasItsWords()
    {
        static const QRegularExpression refusal(u"(?:unexpected\\(|refused\\[)u\"([a-z-]+)\"_s"_s);
        QSet<QString> codes;
        for (const QString &name : {u"services/queue/undo.cpp"_s, u"services/queue/undoproposal.cpp"_s}) {
            QFile file(TestPaths::source(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto &found : refusal.globalMatch(text))
                codes.insert(found.captured(1));
        }
        QVERIFY(codes.size() >= 5);
        QSet<QString> words;
        for (const QString &code : std::as_const(codes)) {
            QVERIFY2(changewords::undoRefusal(code) != code, qPrintable(code));
            words.insert(changewords::undoRefusal(code));
        }
        QCOMPARE(words.size(), codes.size());
    }

    void everyListMemberHasAName()
    {
        for (const QString &member : userfields::listMembers())
            QVERIFY2(fieldnames::name(member) != member, qPrintable(member));
        for (const QString &member : userfields::stickyMembers())
            QVERIFY2(fieldnames::name(member) != member, qPrintable(member));
        QVERIFY(fieldnames::name(u"is_researcher"_s) != u"is_researcher");
        QCOMPARE(fieldnames::name(u"x_unknown"_s), u"x_unknown"_s);
    }

    void aDigestIsShortAndGrouped()
    {
        QCOMPARE(changewords::shortDigest(QByteArray::fromHex("a91f33c0ffff")), u"a91f 33c0"_s);
        QCOMPARE(changewords::shortDigest({}), QString());
    }
};

QTEST_GUILESS_MAIN(FieldValueTest)
#include "tst_fieldvalue.moc"
