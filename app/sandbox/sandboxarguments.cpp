// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxarguments.h"

#include "app/sandbox/institutionprofile.h"

#include <QCommandLineParser>

#include <algorithm>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Reads an option's number into the target; false when it is none or outside.
template <typename Number>
bool take(Number &target, const QCommandLineParser &parser, const QString &option, qint64 lowest, qint64 highest)
{
    if (!parser.isSet(option))
        return true;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (!ok || value < lowest || value > highest)
        return false;
    target = static_cast<Number>(value);
    return true;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A stand-in for Alma on loopback, with invented persons."_s);
    parser.addOptions({
        {u"port"_s, u"Port; 0, the default, takes any free one."_s, u"port"_s},
        {u"institutions"_s, u"Institutions, 1 to 99 (3)."_s, u"number"_s},
        {u"users"_s, u"Users per institution (2000)."_s, u"number"_s},
        {u"seed"_s, u"The same seed gives the same data and faults (1)."_s, u"number"_s},
        {u"calls-per-second"_s, u"Per institution (25); 0: no limit."_s, u"number"_s},
        {u"daily-limit"_s, u"Calls per institution and day (100000)."_s, u"number"_s},
        {u"fault"_s,
         u"Shares of calls that go wrong: timeout, reset, lost, 500, 429, 429-bare, html, empty, xml-error, wrapped, 200-error, slow."_s,
         u"kind:share,..."_s},
        {u"production"_s, u"This institution's key opens a production environment; may be repeated."_s, u"code"_s},
        {u"arrivals"_s, u"One line per write goes to this file."_s, u"file"_s},
        {u"night-files"_s, u"Write last night's files into this folder."_s, u"folder"_s},
        {u"night-before"_s, u"Write the files of the night before as well."_s},
        {u"night"_s, u"Date of the night and of the data (today)."_s, u"YYYY-MM-DD"_s},
        {u"nights"_s, u"Nights whose import runs Alma remembers, 0 to 400 (14)."_s, u"number"_s},
        {u"run-seconds"_s, u"Seconds that a job takes which is started now (60)."_s, u"number"_s},
        {u"institution-json"_s, u"Write what a desk needs to register the institutions."_s, u"file"_s},
        {u"setup"_s,
         u"The same as lines of code, name, url, key, variant, realms, libraries, user groups and night file, with tabs between."_s,
         u"file"_s},
        {u"state"_s, u"Write all users as JSON when stopped."_s, u"file"_s},
        {u"exit"_s, u"End after writing the files."_s},
    });
}

} // namespace

std::expected<SandboxArguments, QString> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    SandboxArguments result;
    if (parser.isSet(help)) {
        result.help = parser.helpText();
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"\"%1\" is no option"_s.arg(parser.positionalArguments().constFirst()));
    SandboxOptions &options = result.options;
    options.usersPerInstitution = 2000;
    qint64 runSeconds = options.runTime / 1000;
    const bool numbers = take(options.port, parser, u"port"_s, 0, 65535)
        && take(options.institutions, parser, u"institutions"_s, 1, 99)
        && take(options.usersPerInstitution, parser, u"users"_s, 0, 1000000)
        && take(options.seed, parser, u"seed"_s, 0, 4294967295) && take(options.nights, parser, u"nights"_s, 0, 400)
        && take(runSeconds, parser, u"run-seconds"_s, 0, 86400)
        && take(options.callsPerSecond, parser, u"calls-per-second"_s, 0, 1000000)
        && take(options.dailyLimit, parser, u"daily-limit"_s, 0, 1000000000);
    if (!numbers)
        return std::unexpected(u"a number cannot be read or lies outside its range; see --help"_s);
    options.runTime = runSeconds * 1000;
    const auto faults = FaultPlan::parse(parser.value(u"fault"_s));
    if (!faults)
        return std::unexpected(faults.error());
    options.faults = *faults;
    const auto profiles = institutionProfiles(options.institutions);
    for (const QString &code : parser.values(u"production"_s)) {
        if (std::ranges::find(profiles, code, &InstitutionProfile::code) == profiles.end())
            return std::unexpected(
                u"--production %1: there is no such institution; --institutions says how many"_s.arg(code));
        options.productionInstitutions.insert(code);
    }
    options.arrivalsFile = parser.value(u"arrivals"_s);
    result.night = QDate::currentDate();
    if (parser.isSet(u"night"_s))
        result.night = QDate::fromString(parser.value(u"night"_s), Qt::ISODate);
    if (!result.night.isValid())
        return std::unexpected(u"--night takes a date as YYYY-MM-DD"_s);
    options.today = result.night;
    result.nightFolder = parser.value(u"night-files"_s);
    result.nightBefore = parser.isSet(u"night-before"_s);
    result.institutionsFile = parser.value(u"institution-json"_s);
    result.setupFile = parser.value(u"setup"_s);
    result.stateFile = parser.value(u"state"_s);
    result.serve = !parser.isSet(u"exit"_s);
    return result;
}

} // namespace skranke::sandbox
