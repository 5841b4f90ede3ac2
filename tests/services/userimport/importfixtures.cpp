// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"

#include "services/userimport/bups1reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace skranke::testing {

ImportScope writtenScope(Bups1Variant variant, LtTarget ltTarget, bool contacts)
{
    const bool older = variant == Bups1Variant::Latin1;
    const QHash<QString, QString> languages{
        {u"NOB"_s, u"nb"_s}, {u"NNO"_s, u"nn"_s}, {u"DAN"_s, u"da"_s}, {u"SWE"_s, u"sv"_s}};
    QList<ScopeGroup> groups{
        {.member = u"rs_library"_s, .entries = {{.code = bups1Code("RS"), .part = u"code"_s, .dropPrefix = u"NO-"_s}}},
        {.member = u"user_identifier"_s,
         .type = u"UNIV_ID"_s,
         .entries = {{.code = bups1Code("FI"), .part = u"value"_s, .lowerCase = true}}},
        {.member = u"expiry_date"_s, .entries = {{.code = bups1Code("GD"), .part = {}}}},
        {.member = u"last_name"_s, .entries = {{.code = bups1Code("EN"), .part = {}}}},
        {.member = u"first_name"_s, .entries = {{.code = bups1Code("FN"), .part = {}}}},
        {.member = u"user_group"_s, .entries = {{.code = bups1Code("KA"), .part = {}}}},
        {.member = u"birth_date"_s, .entries = {{.code = bups1Code("FD"), .part = {}, .documented = older}}},
        {.member = u"preferred_language"_s,
         .entries = {{.code = bups1Code("SK"), .part = {}, .values = languages, .documented = older}}},
    };
    if (contacts) {
        groups.append({.member = u"contact_info.email"_s,
                       .type = u"personal"_s,
                       .entries = {{.code = bups1Code("EM"), .part = u"email_address"_s}}});
        groups.append({.member = u"contact_info.phone"_s,
                       .type = u"mobile"_s,
                       .entries = {{.code = bups1Code("TM"), .part = u"phone_number"_s}}});
        groups.append({.member = u"contact_info.address"_s,
                       .type = u"home"_s,
                       .entries = {{.code = bups1Code("AL"), .part = u"line1"_s},
                                   {.code = bups1Code("AP"), .part = u"postal_code"_s},
                                   {.code = bups1Code("AB"), .part = u"city"_s}}});
    }
    return {std::move(groups), ltTarget};
}

CodeSource codesOf(const QJsonObject &record)
{
    return [record](quint16 code) -> std::optional<QString> {
        const QString name = toString(code);
        if (!record.contains(name))
            return std::nullopt;
        return record.value(name).toString();
    };
}

QJsonObject patched(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), *it);
    }
    return base;
}

QJsonObject coded(const QString &value)
{
    return {{u"value"_s, value}};
}

QJsonObject person(int number)
{
    const QString id = u"nsk%1"_s.arg(1000000 + number);
    return {
        {u"primary_id"_s, id},
        {u"record_type"_s, coded(u"PUBLIC"_s)},
        {u"account_type"_s, coded(u"EXTERNAL"_s)},
        {u"external_id"_s, u"SIS"_s},
        {u"status"_s, coded(u"ACTIVE"_s)},
        {u"first_name"_s, u"Máret"_s},
        {u"last_name"_s, u"Hætta%1"_s.arg(number)},
        {u"user_group"_s, coded(u"1"_s)},
        {u"preferred_language"_s, coded(u"nb"_s)},
        {u"expiry_date"_s, u"2029-08-15Z"_s},
        {u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, coded(u"1999901"_s)}}}},
        {u"user_identifier"_s,
         QJsonArray{QJsonObject{{u"id_type"_s, coded(u"UNIV_ID"_s)},
                                {u"value"_s, QString(u"bruker%1@nordskog.example"_s.arg(number))},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"segment_type"_s, u"External"_s}},
                    QJsonObject{{u"id_type"_s, coded(u"BARCODE"_s)},
                                {u"value"_s, QString(u"N%1"_s.arg(500000000 + number))},
                                {u"segment_type"_s, u"Internal"_s}}}},
    };
}

QByteArray recordOf(int number, const QJsonObject &changes)
{
    const QJsonObject record = patched({{u"LT"_s, u"nsk%1"_s.arg(1000000 + number)},
                                        {u"RS"_s, u"1999901"_s},
                                        {u"FI"_s, u"bruker%1@nordskog.example"_s.arg(number)},
                                        {u"GD"_s, u"2029-08-15"_s},
                                        {u"EN"_s, u"Hætta%1"_s.arg(number)},
                                        {u"FN"_s, u"Máret"_s},
                                        {u"KA"_s, u"1"_s}},
                                       changes);
    QByteArray text;
    for (const QString &code :
         {u"LT"_s, u"GL"_s, u"RS"_s, u"FI"_s, u"GD"_s, u"EN"_s, u"FN"_s, u"KA"_s, u"FD"_s, u"SK"_s}) {
        if (record.contains(code))
            text += code.toLatin1() + ':' + record.value(code).toString().toUtf8() + '\n';
    }
    return text + "-----------------------------------------------\n";
}

} // namespace skranke::testing
