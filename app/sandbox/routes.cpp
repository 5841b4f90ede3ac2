// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/routes.h"

#include "app/sandbox/codetables.h"
#include "app/sandbox/jobsendpoint.h"
#include "app/sandbox/usersendpoint.h"
#include "app/sandbox/xmltext.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <array>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray testAnswer(const QString &text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeTextElement("test"_L1, text);
    return bytes;
}

ApiOutcome testRead(InstitutionState &institution, const ApiCall &)
{
    return testAnswer(u"GET - OK - institutionCode: "_s + institution.profile.almaCode);
}

ApiOutcome testWrite(InstitutionState &, const ApiCall &)
{
    return testAnswer(u"POST - OK"_s);
}

ApiOutcome general(InstitutionState &institution, const ApiCall &call)
{
    const InstitutionProfile &profile = institution.profile;
    const QString almaUrl = call.base.first(call.base.size() - qsizetype(std::size(u"/almaws/v1") - 1)) + u'/';
    if (call.format == Format::Json)
        return jsonBytes({{u"institution"_s, QJsonObject{{u"value"_s, profile.almaCode}, {u"desc"_s, profile.name}}},
                          {u"alma_url"_s, almaUrl},
                          {u"environment_type"_s, profile.environment}});
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0", true);
    xml.writeStartElement("general"_L1);
    xml.writeStartElement("institution"_L1);
    xml.writeAttribute("desc"_L1, profile.name);
    xml.writeCharacters(profile.almaCode);
    xml.writeEndElement();
    xml.writeTextElement("alma_url"_L1, almaUrl);
    xml.writeTextElement("environment_type"_L1, profile.environment);
    xml.writeEndDocument();
    return bytes;
}

ApiOutcome table(InstitutionState &, const ApiCall &call)
{
    const QString name = call.path.at(2);
    if (isOpenTable(name))
        return std::unexpected(ApiError{.code = u"90101"_s, .message = u"Code table %1 was not found."_s.arg(name)});
    const QList<CodeRow> rows = codeTable(name);
    if (call.format == Format::Json) {
        QJsonArray array;
        for (const CodeRow &row : rows)
            array.append(QJsonObject{{u"code"_s, row.code},
                                     {u"description"_s, row.description},
                                     {u"default"_s, false},
                                     {u"enabled"_s, true}});
        return jsonBytes({{u"name"_s, name},
                          {u"description"_s, name},
                          {u"language"_s, QJsonObject{{u"value"_s, u"en"_s}, {u"desc"_s, u"English"_s}}},
                          {u"row"_s, array}});
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0", true);
    xml.writeStartElement("code_table"_L1);
    xml.writeTextElement("name"_L1, xmlText(name));
    xml.writeStartElement("rows"_L1);
    for (const CodeRow &row : rows) {
        xml.writeStartElement("row"_L1);
        xml.writeTextElement("code"_L1, row.code);
        xml.writeTextElement("description"_L1, row.description);
        xml.writeTextElement("default"_L1, u"false"_s);
        xml.writeTextElement("enabled"_L1, u"true"_s);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

ApiOutcome listUsers(InstitutionState &institution, const ApiCall &call)
{
    return userreads::list(institution, call);
}

ApiOutcome oneUser(InstitutionState &institution, const ApiCall &call)
{
    return userreads::one(institution, call);
}

ApiOutcome authenticate(InstitutionState &institution, const ApiCall &call)
{
    return userreads::authenticate(institution, call);
}

struct Entry {
    QByteArray method;
    Route route;
    QStringList parameters;
};

const QList<Entry> &entries()
{
    // Fixed words before placeholders: the first entry that fits is taken.
    static const QList<Entry> all{
        {"GET"_ba, {.path = u"/almaws/v1/users/operation/test"_s, .answer = testRead, .alwaysXml = true}, {}},
        {"POST"_ba,
         {.path = u"/almaws/v1/users/operation/test"_s, .writes = true, .answer = testWrite, .alwaysXml = true},
         {}},
        {"GET"_ba, {.path = u"/almaws/v1/conf/test"_s, .answer = testRead, .alwaysXml = true}, {}},
        {"POST"_ba, {.path = u"/almaws/v1/conf/test"_s, .writes = true, .answer = testWrite, .alwaysXml = true}, {}},
        {"GET"_ba, {.path = u"/almaws/v1/conf/general"_s, .answer = general}, {}},
        {"GET"_ba, {.path = u"/almaws/v1/conf/code-tables/{codeTableName}"_s, .answer = table}, {}},
        {"GET"_ba,
         {.path = u"/almaws/v1/conf/integration-profiles"_s, .answer = jobs::profiles},
         {u"type"_s, u"limit"_s, u"offset"_s}},
        {"GET"_ba,
         {.path = u"/almaws/v1/conf/jobs"_s, .answer = jobs::list},
         {u"limit"_s, u"offset"_s, u"category"_s, u"type"_s, u"profile_id"_s}},
        {"GET"_ba, {.path = u"/almaws/v1/conf/jobs/{job_id}"_s, .answer = jobs::one}, {}},
        {"POST"_ba, {.path = u"/almaws/v1/conf/jobs/{job_id}"_s, .writes = true, .answer = jobs::start}, {u"op"_s}},
        {"GET"_ba,
         {.path = u"/almaws/v1/conf/jobs/{job_id}/instances"_s, .answer = jobs::runs},
         {u"limit"_s, u"offset"_s, u"submit_date_from"_s, u"submit_date_to"_s, u"status"_s}},
        {"GET"_ba, {.path = u"/almaws/v1/conf/jobs/{job_id}/instances/{instance_id}"_s, .answer = jobs::run}, {}},
        {"GET"_ba,
         {.path = u"/almaws/v1/conf/jobs/{job_id}/instances/{instance_id}/events"_s, .answer = jobs::events},
         {u"limit"_s, u"offset"_s}},
        {"GET"_ba,
         {.path = u"/almaws/v1/users"_s, .answer = listUsers},
         {u"limit"_s, u"offset"_s, u"q"_s, u"order_by"_s, u"expand"_s, u"modify_date_from"_s}},
        {"POST"_ba, {.path = u"/almaws/v1/users"_s, .writes = true, .answer = userwrites::create}, {}},
        {"GET"_ba,
         {.path = u"/almaws/v1/users/{user_id}"_s, .answer = oneUser},
         {u"user_id_type"_s, u"view"_s, u"expand"_s}},
        {"PUT"_ba,
         {.path = u"/almaws/v1/users/{user_id}"_s, .writes = true, .answer = userwrites::update},
         {u"user_id_type"_s, u"override"_s}},
        {"DELETE"_ba,
         {.path = u"/almaws/v1/users/{user_id}"_s, .writes = true, .answer = userwrites::remove},
         {u"user_id_type"_s}},
        // Allowed for read-only keys: it does not alter data.
        {"POST"_ba,
         {.path = u"/almaws/v1/users/{user_id}"_s, .answer = authenticate},
         {u"user_id_type"_s, u"op"_s, u"password"_s}},
    };
    return all;
}

bool fits(const QString &pattern, const QStringList &path)
{
    const QStringList words = pattern.split(u'/', Qt::SkipEmptyParts).sliced(2);
    if (words.size() != path.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'{') && words[i] != path[i])
            return false;
    }
    return true;
}

} // namespace

const Route *findRoute(const QByteArray &method, const QStringList &path)
{
    for (const Entry &entry : entries()) {
        if (entry.method == method && fits(entry.route.path, path))
            return &entry.route;
    }
    return nullptr;
}

QList<std::pair<QByteArray, QString>> servedRoutes()
{
    QList<std::pair<QByteArray, QString>> routes;
    for (const Entry &entry : entries())
        routes.append({entry.method, entry.route.path});
    return routes;
}

QStringList readParameters(const QByteArray &method, const QString &path)
{
    for (const Entry &entry : entries()) {
        if (entry.method == method && entry.route.path == path)
            return entry.parameters;
    }
    return {};
}

} // namespace skranke::sandbox
