// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"
#include "services/core/userfields.h"
#include "tests/services/core/usersamples.h"

#include <QTest>

using namespace usersamples;

/// Edits carried to a user that changed since they were made, or stopped as conflicts.
class TestRebase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRebaseCarriesOrConflicts_data();
    void aRebaseCarriesOrConflicts();
    void hostileObjectsAreSurvived_data();
    void hostileObjectsAreSurvived();
};

void TestRebase::aRebaseCarriesOrConflicts_data()
{
    QTest::addColumn<QList<Edit>>("mine");
    QTest::addColumn<QList<Edit>>("theirs");
    QTest::addColumn<QStringList>("conflicts");
    QTest::addColumn<QStringList>("carried");

    const QList<Edit> none;
    const QStringList no;
    const Edit group = edit("user_group", R"({"value":"15"})", R"({"value":"16"})");
    const Edit mail = edit("contact_info.email[kari@one.example]", "null",
                           R"({"email_address":"kari@one.example","preferred":false})");
    const Edit removal = edit("contact_info.email[kari@one.example]", "null", "undefined");
    const Edit addition = edit("contact_info.phone[1]", "undefined", R"({"phone_number":"1","preferred":true})");

    QTest::newRow("nobody else") << QList<Edit>{group} << none << no << no;
    QTest::newRow("elsewhere") << QList<Edit>{group} << QList<Edit>{edit("last_name", "null", R"("Berg")")} << no
                               << QStringList{u"last_name"_s};
    QTest::newRow("same to the same") << QList<Edit>{group} << QList<Edit>{group} << no << no;
    QTest::newRow("same to something else")
        << QList<Edit>{group} << QList<Edit>{edit("user_group", "null", R"({"value":"17"})")}
        << QStringList{u"user_group"_s} << no;
    QTest::newRow("only the description")
        << QList<Edit>{group} << QList<Edit>{edit("user_group", "null", R"({"value":"15","desc":"New"})")} << no << no;
    QTest::newRow("other element of the list")
        << QList<Edit>{mail} << QList<Edit>{edit("contact_info.email[kari@two.example]", "null", "undefined")} << no
        << QStringList{u"contact_info.email[kari@two.example]"_s};
    QTest::newRow("unmapped member of the element")
        << QList<Edit>{mail}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")} << no
        << QStringList{u"contact_info.email[kari@one.example]"_s};
    QTest::newRow("mapped member of the element")
        << QList<Edit>{mail}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"preferred":"maybe"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("element gone") << QList<Edit>{mail} << QList<Edit>{removal}
                                  << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("both removed") << QList<Edit>{removal} << QList<Edit>{removal} << no << no;
    QTest::newRow("removed what was edited")
        << QList<Edit>{removal}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("both added the same") << QList<Edit>{addition}
                                         << QList<Edit>{edit(
                                                "contact_info.phone[1]", "null",
                                                R"({"phone_number":"1","preferred":true,"preferred_sms":false})")}
                                         << no << no;
    QTest::newRow("both added, differently")
        << QList<Edit>{addition}
        << QList<Edit>{edit("contact_info.phone[1]", "null", R"({"phone_number":"1","preferred":false})")}
        << QStringList{u"contact_info.phone[1]"_s} << no;
    QTest::newRow("undo of a changed element")
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"email_address":"kari@one.example"})",
                            DecidedBy::Undo)}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    const Edit unmarked = edit("contact_info.email[kari@one.example]", "null", R"({"preferred":false})");
    const Edit marked = edit("contact_info.email[kari@three.example]", "undefined",
                             R"({"email_address":"kari@three.example","preferred":true})");
    const Edit alsoMarked = edit("contact_info.email[kari@four.example]", "undefined",
                                 R"({"email_address":"kari@four.example","preferred":true})");
    QTest::newRow("another one is preferred by each")
        << QList<Edit>{unmarked, marked} << QList<Edit>{unmarked, alsoMarked}
        << QStringList{u"contact_info.email[kari@three.example]"_s}
        << QStringList{u"contact_info.email[kari@four.example]"_s};
    QTest::newRow("one is preferred by us, nothing by them")
        << QList<Edit>{unmarked, marked} << QList<Edit>{edit("last_name", "null", R"("Berg")")} << no
        << QStringList{u"last_name"_s};
    QTest::newRow("whole list") << QList<Edit>{edit("rs_library", "null", R"([{"code":{"value":"A"}}])")}
                                << QList<Edit>{edit("rs_library[B]", "null", R"({"code":{"value":"B"}})")}
                                << QStringList{u"rs_library"_s} << no;
}

void TestRebase::aRebaseCarriesOrConflicts()
{
    QFETCH(QList<Edit>, mine);
    QFETCH(QList<Edit>, theirs);
    const QJsonObject fresh = userfields::applied(json(kari), theirs);
    const auto rebase = userfields::rebase(json(kari), mine, fresh);
    QTEST(texts(rebase.conflicts), "conflicts");
    QTEST(texts(rebase.carried), "carried");
    QCOMPARE(rebase.result, userfields::applied(fresh, mine));
}

void TestRebase::hostileObjectsAreSurvived_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("lists of nonsense") << QByteArray(
        R"({"user_note":[null,1,"x",[],{}],"contact_info":{"email":[[[]],{"email_address":{}}],"phone":"x"}})");
    QTest::newRow("contact info as list") << QByteArray(R"({"contact_info":[1,2]})");
    QTest::newRow("values of another type")
        << QByteArray(R"({"primary_id":{},"user_group":[],"user_identifier":{"value":1}})");
    QTest::newRow("deep") << QByteArray(R"({"x":)" + QByteArray(400, '[') + QByteArray(400, ']') + '}');
}

void TestRebase::hostileObjectsAreSurvived()
{
    QFETCH(QByteArray, user);
    const QJsonObject hostile = json(user.constData());
    QVERIFY(userfields::differingPaths(hostile, hostile).isEmpty());
    const auto paths = userfields::differingPaths(json(kari), hostile);
    QVERIFY(!paths.isEmpty());
    const auto rebase = userfields::rebase(json(kari), {edit("user_group", "null", R"({"value":"16"})")}, hostile);
    QCOMPARE(userfields::value(rebase.result, at("user_group")), jsonValue(R"({"value":"16"})"));
    QCOMPARE(rebase.result.value("user_note"_L1), hostile.value("user_note"_L1));
}

QTEST_GUILESS_MAIN(TestRebase)
#include "tst_rebase.moc"
