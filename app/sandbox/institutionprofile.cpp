// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/institutionprofile.h"

#include <QJsonArray>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList allNights{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

InstitutionProfile nordskog()
{
    return {
        .code = u"NSK"_s,
        .name = u"Nordskog høgskole"_s,
        .idPrefix = u"nsk"_s,
        .realm = u"nordskog.example"_s,
        .otherRealm = u"student.nordskog.example"_s,
        .libraries = {{u"1999901"_s, u"Nordskog høgskole, biblioteket Furulia"_s},
                      {u"1999902"_s, u"Nordskog høgskole, biblioteket Elvesletta"_s}},
        .userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"50"_s},
        .nights = allNights,
    };
}

InstitutionProfile vestoddane()
{
    return {
        .code = u"HVO"_s,
        .name = u"Høgskulen i Vestoddane"_s,
        .idPrefix = u"hvo"_s,
        .realm = u"vestoddane.example"_s,
        .otherRealm = u"stud.vestoddane.example"_s,
        .libraries = {{u"1999911"_s, u"Høgskulen i Vestoddane, biblioteket Fjorden"_s},
                      {u"1999912"_s, u"Høgskulen i Vestoddane, biblioteket Heia"_s},
                      {u"1999913"_s, u"Høgskulen i Vestoddane, biblioteket Øyane"_s}},
        .userGroups = {u"1"_s, u"2"_s, u"3"_s, u"5"_s, u"8"_s},
        .olderVariant = true,
        .nights = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s},
    };
}

InstitutionProfile nordvik()
{
    return {
        .code = u"UNV"_s,
        .name = u"Universitetet i Nordvik"_s,
        .idPrefix = u"unv"_s,
        .realm = u"nordvik.example"_s,
        .otherRealm = u"ansatt.nordvik.example"_s,
        .libraries = {{u"1999921"_s, u"Universitetet i Nordvik, hovedbiblioteket"_s},
                      {u"1999922"_s, u"Universitetet i Nordvik, Sámi girjerádju"_s}},
        .userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s},
        .samiNames = true,
        .nights = allNights,
    };
}

InstitutionProfile numbered(int number)
{
    const QString digits = u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    return {
        .code = u"P"_s + digits,
        .name = u"Prøvehøgskolen %1"_s.arg(number),
        .idPrefix = u"p"_s + digits,
        .realm = u"prove%1.example"_s.arg(number),
        .otherRealm = u"stud.prove%1.example"_s.arg(number),
        .libraries = {{u"18%1001"_s.arg(number, 2, 10, QChar(u'0')), u"Prøvehøgskolen %1, biblioteket"_s.arg(number)}},
        .userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
        .olderVariant = number % 4 == 0,
        .samiNames = number % 4 == 2,
        .nights = allNights,
    };
}

} // namespace

QHash<QString, QString> InstitutionProfile::libraryNames() const
{
    QHash<QString, QString> names;
    for (const auto &[number, libraryName] : libraries)
        names.insert(number, libraryName);
    names.insert(code, name);
    return names;
}

QList<InstitutionProfile> institutionProfiles(int count)
{
    QList<InstitutionProfile> profiles{nordskog(), vestoddane(), nordvik()};
    for (int number = 4; number <= count; ++number)
        profiles.append(numbered(number));
    profiles.resize(std::clamp<qsizetype>(count, 0, 99));
    for (InstitutionProfile &profile : profiles) {
        profile.almaCode = u"47BIBSYS_"_s + profile.code;
        profile.key = u"sandbox-"_s + profile.code;
        profile.readOnlyKey = profile.key + u"-readonly"_s;
    }
    return profiles;
}

namespace {

QString variantWord(const InstitutionProfile &profile)
{
    return profile.olderVariant ? u"bups1-latin1"_s : u"bups1"_s;
}

QStringList libraryNumbers(const InstitutionProfile &profile)
{
    QStringList numbers;
    for (const auto &library : profile.libraries)
        numbers.append(library.first);
    return numbers;
}

} // namespace

QString setupLine(const InstitutionProfile &profile, const QUrl &almaUrl, const QString &nightFile)
{
    const QStringList fields{
        profile.code,
        profile.name,
        almaUrl.toString(),
        profile.key,
        variantWord(profile),
        QStringList{profile.realm, profile.otherRealm}.join(u','),
        libraryNumbers(profile).join(u','),
        profile.userGroups.join(u','),
        nightFile,
    };
    return fields.join(u'\t');
}

QJsonObject registration(const InstitutionProfile &profile, const QUrl &almaUrl)
{
    const QString variant = variantWord(profile);
    const QStringList libraries = libraryNumbers(profile);
    QStringList add{u"institution"_s, u"add"_s,        profile.code,       u"--name"_s,
                    profile.name,     u"--alma-url"_s, almaUrl.toString(), u"--key-stdin"_s};
    for (const QString &realm : {profile.realm, profile.otherRealm})
        add << u"--realm"_s << realm;
    for (const QString &library : libraries)
        add << u"--library"_s << library;
    for (const QString &group : profile.userGroups)
        add << u"--user-group"_s << group;
    add << u"--nights"_s << profile.nights.join(u',');
    const QStringList set{u"institution"_s,   u"set"_s, profile.code, u"--variant"_s, variant,
                          u"--external-id"_s, u"SIS"_s, u"--lt"_s,    u"primary_id"_s};
    return {
        {u"code"_s, profile.code},
        {u"name"_s, profile.name},
        {u"alma_code"_s, profile.almaCode},
        {u"url"_s, almaUrl.toString()},
        {u"key"_s, profile.key},
        {u"read_only_key"_s, profile.readOnlyKey},
        {u"environment"_s, profile.environment},
        {u"external_id"_s, u"SIS"_s},
        {u"realms"_s, QJsonArray{profile.realm, profile.otherRealm}},
        {u"libraries"_s, QJsonArray::fromStringList(libraries)},
        {u"user_groups"_s, QJsonArray::fromStringList(profile.userGroups)},
        {u"variant"_s, variant},
        {u"nights"_s, QJsonArray::fromStringList(profile.nights)},
        {u"add_arguments"_s, QJsonArray::fromStringList(add)},
        {u"set_arguments"_s, QJsonArray::fromStringList(set)},
    };
}

} // namespace skranke::sandbox
