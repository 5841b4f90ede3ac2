// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userswap.h"
#include "tests/app/sandbox/wireclient.h"

#include <QJsonArray>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonObject code(const QString &value)
{
    return {{u"value"_s, value}};
}

QJsonObject email(const QString &address, const QString &segment)
{
    return {
        {u"email_address"_s, address}, {u"segment_type"_s, segment}, {u"email_type"_s, QJsonArray{code(u"work"_s)}}};
}

QJsonObject identifier(const QString &type, const QString &value, const QString &segment = u"External"_s)
{
    return {{u"id_type"_s, code(type)}, {u"value"_s, value}, {u"segment_type"_s, segment}};
}

/// An external user with one of most things; invented like all of them.
QJsonObject person()
{
    return {
        {u"record_type"_s, code(u"PUBLIC"_s)},
        {u"primary_id"_s, u"nsk7000001"_s},
        {u"first_name"_s, u"Åshild"_s},
        {u"last_name"_s, u"Bjørndalsæter"_s},
        {u"job_description"_s, u"Lektor"_s},
        {u"user_group"_s, code(u"1"_s)},
        {u"job_category"_s, code(u"Ansatt"_s)},
        {u"pin_number"_s, u"1234"_s},
        {u"preferred_language"_s, code(u"nn"_s)},
        {u"campus_code"_s, code(u"NSK"_s)},
        {u"user_title"_s, code(u"Dr"_s)},
        {u"cataloger_level"_s, code(u"10"_s)},
        {u"pref_first_name"_s, u"Åse"_s},
        {u"pref_middle_name"_s, u"B"_s},
        {u"pref_last_name"_s, u"Bø"_s},
        {u"expiry_date"_s, u"2030-08-15Z"_s},
        {u"account_type"_s, code(u"EXTERNAL"_s)},
        {u"external_id"_s, u"SIS"_s},
        {u"contact_info"_s,
         QJsonObject{{u"email"_s,
                      QJsonArray{email(u"ute@nordskog.example"_s, u"External"_s),
                                 email(u"inne@post.example"_s, u"Internal"_s)}}}},
        {u"user_identifier"_s, QJsonArray{identifier(u"UNIV_ID"_s, u"ashbj@nordskog.example"_s)}},
        {u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, code(u"1999901"_s)}}}},
        {u"library_notice"_s, QJsonArray{QJsonObject{{u"code"_s, code(u"COURTESY"_s)}, {u"value"_s, true}}}},
        {u"novelty"_s, QJsonObject{{u"kept"_s, 1}}},
    };
}

QString text(const QJsonObject &user, const QString &member)
{
    const QJsonValue value = user.value(member);
    if (member == u"rs_library")
        return value[0][u"code"_s][u"value"_s].toString();
    if (member == u"library_notice")
        return value[0][u"value"_s].toBool() ? u"true"_s : u"false"_s;
    return value.isObject() ? value[u"value"_s].toString() : value.toString();
}

/// The kept members with a value that differs from `person()`.
QJsonValue otherValue(const QString &member)
{
    static const QHash<QString, QJsonValue> values{
        {u"user_group"_s, code(u"3"_s)},
        {u"job_category"_s, code(u"Gjest"_s)},
        {u"pin_number"_s, u"9876"_s},
        {u"preferred_language"_s, code(u"en"_s)},
        {u"campus_code"_s, code(u"ANNEN"_s)},
        {u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, code(u"1999902"_s)}}}},
        {u"user_title"_s, code(u"Prof"_s)},
        {u"library_notice"_s, QJsonArray{QJsonObject{{u"code"_s, code(u"COURTESY"_s)}, {u"value"_s, false}}}},
        {u"pref_first_name"_s, u"Ny"_s},
        {u"pref_middle_name"_s, u"Ny"_s},
        {u"pref_last_name"_s, u"Ny"_s},
        {u"cataloger_level"_s, code(u"00"_s)},
    };
    return values.value(member);
}

QString overrideName(const QString &member)
{
    return member == u"rs_library" ? u"rs_libraries"_s : member == u"library_notice" ? u"library_notices"_s : member;
}

} // namespace

class TestSandboxWrites : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    const QString m_id = u"nsk7000001"_s;

    [[nodiscard]] WireClient client() const { return {*m_server, "sandbox-NSK"}; }
    [[nodiscard]] QJsonObject stored(const QString &id = u"nsk7000001"_s) const { return m_server->user(u"NSK"_s, id); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(SandboxOptions{
            .institutions = 1, .usersPerInstitution = 20, .callsPerSecond = 0, .today = QDate(2026, 11, 23)});
        QVERIFY(m_server->listen());
        m_server->setUser(u"NSK"_s, person());
    }

    void getThenPutChangesNothing()
    {
        for (const QJsonObject &before : m_server->users(u"NSK"_s)) {
            const QString id = before.value("primary_id"_L1).toString();
            QCOMPARE(client().put(id, client().get(id)).status, 200);
            QCOMPARE(stored(id), before);
        }
    }

    void xmlPutOfXmlGetChangesNothing()
    {
        const QByteArray path = "/almaws/v1/users/nsk7000001";
        const QByteArray xml = client().call("GET", path, {}, "").body;
        const QJsonObject before = stored();
        QCOMPARE(client().call("PUT", path, xml, "Content-Type: application/xml\r\n").status, 200);
        QJsonObject expected = before;
        expected.remove(u"novelty"_s); // XML has only what the schema knows
        QCOMPARE(stored(), expected);
    }

    void putSwapsAll()
    {
        const QJsonObject minimal{{u"record_type"_s, code(u"PUBLIC"_s)},
                                  {u"primary_id"_s, m_id},
                                  {u"last_name"_s, u"Løvåsen"_s},
                                  {u"account_type"_s, code(u"EXTERNAL"_s)},
                                  {u"external_id"_s, u"SIS"_s}};
        const WireAnswer answer = client().put(m_id, minimal);
        QCOMPARE(answer.status, 200);
        const QJsonObject user = stored();
        QCOMPARE(text(user, u"last_name"_s), u"Løvåsen"_s);
        QCOMPARE(text(user, u"first_name"_s), QString());
        QCOMPARE(text(user, u"full_name"_s), u"Løvåsen"_s);
        QCOMPARE(text(user, u"job_description"_s), QString());
        QVERIFY(!user.contains("expiry_date"_L1));
        QVERIFY(!user.contains("novelty"_L1));
        QVERIFY(user["contact_info"_L1]["email"_L1].toArray().isEmpty());
        QVERIFY(user["user_identifier"_L1].toArray().isEmpty());
        QCOMPARE(text(user, u"status"_s), u"ACTIVE"_s);
        // Kept although empty: the twelve.
        for (const QString &member : keptMembers())
            QCOMPARE(text(user, member), text(person(), member));
    }

    void unknownMembersSurvive()
    {
        QJsonObject user = client().get(m_id);
        QCOMPARE(user["novelty"_L1]["kept"_L1].toInt(), 1);
        user.insert(u"first_name"_s, u"Ny"_s);
        QCOMPARE(client().put(m_id, user).json()["novelty"_L1]["kept"_L1].toInt(), 1);
    }

    void rolesAreKeptUnlessSent()
    {
        QJsonObject user = client().get(m_id);
        const QJsonObject role{
            {u"status"_s, code(u"ACTIVE"_s)}, {u"scope"_s, code(u"47BIBSYS_NSK"_s)}, {u"role_type"_s, code(u"21"_s)}};
        user.insert(u"user_role"_s, QJsonArray{role});
        QCOMPARE(client().put(m_id, user).status, 200);
        QCOMPARE(stored()["user_role"_L1].toArray().size(), 1);
        for (const QJsonValue &roles : {QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Null)}) {
            user.insert(u"user_role"_s, roles);
            QCOMPARE(client().put(m_id, user).status, 200);
            QCOMPARE(stored()["user_role"_L1][0]["role_type"_L1]["desc"_L1].toString(), u"User Manager"_s);
        }
        user.remove(u"user_role"_s);
        QCOMPARE(client().put(m_id, user).status, 200);
        QCOMPARE(stored()["user_role"_L1].toArray().size(), 1);
    }

    void segmentsAreReplacedSeparately_data()
    {
        using Emails = QList<std::pair<QString, QString>>;
        QTest::addColumn<Emails>("sent");
        QTest::addColumn<Emails>("kept");
        const std::pair inner{u"inne@post.example"_s, u"Internal"_s};
        const std::pair outer{u"ny@nordskog.example"_s, u"External"_s};
        QTest::newRow("both") << Emails{outer, inner} << Emails{outer, inner};
        QTest::newRow("external only: internal are lost") << Emails{outer} << Emails{outer};
        QTest::newRow("none: all deleted") << Emails{} << Emails{};
        QTest::newRow("without segment") << Emails{{u"a@b.example"_s, u""_s}}
                                         << Emails{{u"a@b.example"_s, u"External"_s}};
        QTest::newRow("illegal segment") << Emails{{u"a@b.example"_s, u"internal"_s}}
                                         << Emails{{u"a@b.example"_s, u"External"_s}};
    }

    void segmentsAreReplacedSeparately()
    {
        using Emails = QList<std::pair<QString, QString>>;
        QFETCH(Emails, sent);
        QFETCH(Emails, kept);
        QJsonObject user = client().get(m_id);
        QJsonArray array;
        for (const auto &[address, segment] : sent)
            array.append(email(address, segment));
        user.insert(u"contact_info"_s, QJsonObject{{u"email"_s, array}});
        QCOMPARE(client().put(m_id, user).status, 200);
        Emails result;
        const QJsonArray emails = stored()["contact_info"_L1]["email"_L1].toArray();
        for (const QJsonValue entry : emails)
            result.append({entry["email_address"_L1].toString(), entry["segment_type"_L1].toString()});
        QCOMPARE(result, kept);
    }

    void keptMembersFollowTheTable_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<bool>("manual");
        QTest::addColumn<bool>("override");
        QTest::addColumn<bool>("empty");
        for (const QString &member : keptMembers()) {
            for (const bool manual : {false, true}) {
                for (const bool overridden : {false, true}) {
                    for (const bool empty : {false, true})
                        QTest::addRow("%s %s%s%s", qPrintable(member), manual ? "manual " : "",
                                      overridden ? "override " : "", empty ? "empty" : "value")
                            << member << manual << overridden << empty;
                }
            }
        }
    }

    void keptMembersFollowTheTable()
    {
        QFETCH(QString, member);
        QFETCH(bool, manual);
        QFETCH(bool, override);
        QFETCH(bool, empty);
        if (manual)
            m_server->markManual(u"NSK"_s, m_id, member);
        QJsonObject user = client().get(m_id);
        if (empty)
            user.remove(member);
        else
            user.insert(member, otherValue(member));
        const QByteArray query = override ? "?override=" + overrideName(member).toLatin1() : QByteArray();
        const WireAnswer answer = client().put(m_id, user, query);
        QCOMPARE(answer.status, 200);
        const bool keeps = !override && (manual || empty);
        const QString result = text(stored(), member);
        if (keeps)
            QCOMPARE(result, text(person(), member));
        else if (!empty)
            QCOMPARE(result, text({{member, otherValue(member)}}, member));
        else
            QVERIFY2(result.isEmpty() || result == u"en" || result == u"00" || result == u"false", qPrintable(result));
        QCOMPARE(m_server->manualMembers(u"NSK"_s, m_id).contains(member), manual && !override);
    }

    void keptMembersOfInternalUsersAreSwapped()
    {
        QJsonObject internal = person();
        internal.insert(u"account_type"_s, code(u"INTERNAL"_s));
        internal.insert(u"external_id"_s, QString());
        m_server->setUser(u"NSK"_s, internal);
        QJsonObject user = client().get(m_id);
        user.remove(u"job_category"_s);
        user.insert(u"contact_info"_s, QJsonObject{{u"email"_s, QJsonArray{email(u"a@b.example"_s, u"External"_s)}}});
        QCOMPARE(client().put(m_id, user).status, 200);
        QCOMPARE(text(stored(), u"job_category"_s), QString());
        QCOMPARE(stored()["contact_info"_L1]["email"_L1][0]["segment_type"_L1].toString(), u"Internal"_s);
    }

    void refusalsCarryAlmasCode_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("onPut");
        QTest::addColumn<QString>("onPost");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value, const QString &onPut,
                            const QString &onPost) { QTest::newRow(name) << member << value << onPut << onPost; };
        const QJsonValue absent(QJsonValue::Undefined);
        row("no record type", u"record_type"_s, absent, u"401664"_s, u"401664"_s);
        row("no primary id", u"primary_id"_s, absent, u"401664"_s, u"401664"_s);
        row("no account type", u"account_type"_s, absent, u"401664"_s, u"401664"_s);
        row("no external id", u"external_id"_s, absent, u"401854"_s, u"401854"_s);
        row("other external id", u"external_id"_s, u"FS"_s, u"401858"_s, u"401864"_s);
        row("account type", u"account_type"_s, code(u"GUEST"_s), u"401857"_s, u"401857"_s);
        row("external authentication", u"account_type"_s, code(u"INTEXTAUTH"_s), u"401855"_s, u"401855"_s);
        row("to internal", u"account_type"_s, code(u"INTERNAL"_s), u"401860"_s, u"401853"_s);
        row("group", u"user_group"_s, code(u"77"_s), u"401852"_s, u"401852"_s);
        row("language", u"preferred_language"_s, code(u"norsk"_s), u"401864"_s, u"401864"_s);
        row("gender", u"gender"_s, code(u"mann"_s), u"401864"_s, u"401864"_s);
        row("identifier type", u"user_identifier"_s, QJsonArray{identifier(u"LTID"_s, u"x"_s)}, u"401864"_s,
            u"401864"_s);
        row("identifier without value", u"user_identifier"_s, QJsonArray{identifier(u"BARCODE"_s, {})}, u"401664"_s,
            u"401664"_s);
        row("same identifier twice", u"user_identifier"_s,
            QJsonArray{identifier(u"BARCODE"_s, u"x1"_s), identifier(u"INST_ID"_s, u"X1"_s)}, u"401851"_s, u"401851"_s);
        row("own primary id as barcode", u"user_identifier"_s, QJsonArray{identifier(u"BARCODE"_s, u"NSK7000002"_s)},
            u"401851"_s, u"401851"_s);
        row("another's barcode", u"user_identifier"_s, QJsonArray{identifier(u"BARCODE"_s, u"TAKEN"_s)}, u"401851"_s,
            u"401851"_s);
        row("another's primary id", u"primary_id"_s, u"TAKER"_s, u"401851"_s, u"401851"_s);
        row("too long", u"first_name"_s, QString(256, u'a'), u"401652"_s, u"401652"_s);
        row("weak password", u"password"_s, u"kort"_s, u"500038"_s, u"500038"_s);
        row("e-mail without address", u"contact_info"_s,
            QJsonObject{{u"email"_s, QJsonArray{email({}, u"External"_s)}}}, u"401664"_s, u"401664"_s);
        row("e-mail type", u"contact_info"_s,
            QJsonObject{{u"email"_s,
                         QJsonArray{QJsonObject{{u"email_address"_s, u"a@b.example"_s},
                                                {u"email_type"_s, QJsonArray{code(u"Work"_s)}}}}}},
            u"401864"_s, u"401864"_s);
        row("wrapped list", u"user_note"_s, QJsonObject{{u"user_note"_s, QJsonArray()}}, u"401652"_s, u"401652"_s);
        row("code as text", u"user_group"_s, u"1"_s, u"401652"_s, u"401652"_s);
        row("no calendar date", u"expiry_date"_s, u"2027-02-30"_s, u"401652"_s, u"401652"_s);
    }

    void refusalsCarryAlmasCode()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        m_server->setUser(u"NSK"_s,
                          {{u"record_type"_s, code(u"PUBLIC"_s)},
                           {u"primary_id"_s, u"taker"_s},
                           {u"account_type"_s, code(u"EXTERNAL"_s)},
                           {u"external_id"_s, u"SIS"_s},
                           {u"user_identifier"_s, QJsonArray{identifier(u"BARCODE"_s, u"taken"_s)}}});
        QJsonObject base = person();
        base.insert(u"primary_id"_s, u"nsk7000002"_s);
        base.insert(u"user_identifier"_s, QJsonArray());
        QJsonObject wrong = base;
        wrong.insert(member, value);

        const qsizetype before = m_server->users(u"NSK"_s).size();
        const WireAnswer posted = client().post(wrong);
        QCOMPARE(posted.status, 400);
        QTEST(posted.errorCode(), "onPost");
        QCOMPARE(m_server->users(u"NSK"_s).size(), before);

        QCOMPARE(client().post(base).status, 200);
        const QJsonObject untouched = stored(u"nsk7000002"_s);
        const WireAnswer put = client().put(u"nsk7000002"_s, wrong);
        QCOMPARE(put.status, 400);
        QTEST(put.errorCode(), "onPut");
        QCOMPARE(stored(u"nsk7000002"_s), untouched);
        QCOMPARE(m_server->arrivals().constLast().fate, u"refused"_s);
    }

    void createdUserGetsDefaultsAndTheAnswerIsTheUser()
    {
        QJsonObject user = person();
        user.insert(u"primary_id"_s, u"nsk7000009"_s);
        user.remove(u"user_identifier"_s);
        user.remove(u"preferred_language"_s);
        const WireAnswer answer = client().post(user);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("primary_id"_L1).toString(), u"nsk7000009"_s);
        const QJsonObject made = stored(u"nsk7000009"_s);
        QCOMPARE(text(made, u"preferred_language"_s), u"en"_s);
        QCOMPARE(text(made, u"status"_s), u"ACTIVE"_s);
        QCOMPARE(made["user_role"_L1][0]["role_type"_L1]["value"_L1].toString(), u"200"_s);
        QCOMPARE(made["user_group"_L1]["desc"_L1].toString(), u"Student"_s);
        QVERIFY(made.contains("status_date"_L1));
        QCOMPARE(client().post(user).errorCode(), u"401851"_s);
    }

    void primaryIdMayChangeWhenFree()
    {
        QJsonObject user = client().get(m_id);
        user.insert(u"primary_id"_s, u"nsk8000001"_s);
        QCOMPARE(client().put(m_id, user).status, 200);
        QVERIFY(stored().isEmpty());
        QCOMPARE(text(stored(u"nsk8000001"_s), u"last_name"_s), u"Bjørndalsæter"_s);
        QCOMPARE(text(stored(u"ashbj@nordskog.example"_s), u"primary_id"_s), u"nsk8000001"_s);
        QCOMPARE(client().put(m_id, user).errorCode(), u"401890"_s);
        user.insert(u"primary_id"_s, u"NSK8000001"_s);
        QCOMPARE(client().put(u"nsk8000001"_s, user).status, 200);
        QCOMPARE(text(stored(u"nsk8000001"_s), u"primary_id"_s), u"NSK8000001"_s);
    }

    void internalMayBecomeExternal()
    {
        QJsonObject internal = person();
        internal.insert(u"account_type"_s, code(u"INTERNAL"_s));
        internal.insert(u"external_id"_s, QString());
        m_server->setUser(u"NSK"_s, internal);
        QCOMPARE(client().put(m_id, person()).status, 200);
        QCOMPARE(text(stored(), u"account_type"_s), u"EXTERNAL"_s);
        QCOMPARE(client().put(m_id, internal).errorCode(), u"401860"_s);
    }

    void overrideWithAnUnknownNameIsRefused()
    {
        QCOMPARE(client().put(m_id, person(), "?override=rs_library").errorCode(), u"401666"_s);
        QCOMPARE(client().put(m_id, person(), "?override=user_group,job_category").status, 200);
    }

    void outputOnlyMembersAreIgnored()
    {
        QJsonObject user = client().get(m_id);
        user.insert(u"full_name"_s, u"Feil Navn"_s);
        user.insert(u"status_date"_s, u"1999-01-01Z"_s);
        user.insert(u"user_group"_s, QJsonObject{{u"value"_s, u"1"_s}, {u"desc"_s, u"Rektor"_s}});
        QCOMPARE(client().put(m_id, user).status, 200);
        QCOMPARE(text(stored(), u"full_name"_s), u"Åshild Bjørndalsæter"_s);
        QVERIFY(text(stored(), u"status_date"_s) != u"1999-01-01Z");
        QCOMPARE(stored()["user_group"_L1]["desc"_L1].toString(), u"Student"_s);
    }

    void deleteIsRefusedWhileThereAreLoans()
    {
        m_server->setLoans(u"NSK"_s, m_id, 1);
        const QByteArray path = "/almaws/v1/users/nsk7000001";
        QCOMPARE(client().call("DELETE", path).errorCode(), u"401850"_s);
        m_server->setLoans(u"NSK"_s, m_id, 0);
        const WireAnswer answer = client().call("DELETE", path);
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(client().call("DELETE", path).errorCode(), u"401890"_s);
    }

    void passwordIsCheckedButNeverShown()
    {
        QJsonObject user = person();
        user.insert(u"account_type"_s, code(u"INTERNAL"_s));
        user.insert(u"external_id"_s, QString());
        user.insert(u"primary_id"_s, u"vakta"_s);
        user.insert(u"user_identifier"_s, QJsonArray());
        user.insert(u"password"_s, u"Hemmelig-42"_s);
        const WireAnswer made = client().post(user);
        QCOMPARE(made.status, 200);
        QVERIFY(!made.body.contains("Hemmelig"));
        const QByteArray path = "/almaws/v1/users/vakta?op=auth";
        QCOMPARE(client().call("POST", path, {}, "Exl-User-Pw: Hemmelig-42\r\n").status, 204);
        QCOMPARE(client().call("POST", path + "&password=feil").errorCode(), u"401866"_s);
        QCOMPARE(client().call("POST", "/almaws/v1/users/vakta?op=dance").errorCode(), u"401859"_s);
        QCOMPARE(client().call("POST", "/almaws/v1/users/vakta?op=refresh").errorCode(), u"60229"_s);
        user.remove(u"password"_s);
        QCOMPARE(client().put(u"vakta"_s, user).status, 200);
        QCOMPARE(client().call("POST", path, {}, "Exl-User-Pw: Hemmelig-42\r\n").status, 204);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandboxwrites.moc"
