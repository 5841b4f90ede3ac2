// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/privacy/canaries.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace skranke::test::canaries {

namespace {

QString numberOf(int at)
{
    return u"%1"_s.arg(at, 4, 10, QLatin1Char('0'));
}

/// One canary of a night's file; `family` begins the family name.
QByteArray record(int at, const QString &family, const QString &library)
{
    return u"LT:zqxcan%1\nFR:2287794%1\nRS:%3\nFI:zqxfeide%1@nordskog.example\nGD:2031-06-30\nEN:%2%1\nFN:Zqxnavn%1\nKA:1\n"_s
               .arg(numberOf(at), family, library)
               .toUtf8()
        + "-----------------------------------------------\n";
}

} // namespace

QStringList marks()
{
    // In two parts: this file must not hold the last one either.
    return {u"zqxcan"_s, u"Zqxslekt"_s, u"Zqxnavn"_s, u"zqxfeide"_s, QString(u"228779"_s + u"4"_s)};
}

QString nightFile(const QString &folder, const QString &name, bool married, const QString &library)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a test file");
    for (int at = 0; at < count; ++at)
        file.write(record(at, married && at % 20 == 0 ? u"ZqxslektNy"_s : u"Zqxslekt"_s, library));
    return file.fileName();
}

QJsonObject user(int at, QJsonObject pattern)
{
    pattern.insert(u"primary_id"_s, QString(u"zqxcan"_s + numberOf(at)));
    pattern.insert(u"last_name"_s, QString(u"Zqxslekt"_s + numberOf(at)));
    pattern.insert(u"first_name"_s, QString(u"Zqxnavn"_s + numberOf(at)));
    pattern.insert(u"account_type"_s, QJsonObject{{u"value"_s, u"EXTERNAL"_s}});
    pattern.remove(u"user_identifier"_s);
    return pattern;
}

} // namespace skranke::test::canaries
