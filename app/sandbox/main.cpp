// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/nightfile.h"
#include "app/sandbox/sandboxarguments.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/stopsignal.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace skranke::sandbox;

namespace {

void say(std::FILE *stream, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

/// Whole or not at all, so that a script may wait for the file to appear.
bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        say(stderr, u"skranke-sandbox: %1: %2"_s.arg(path, file.errorString()));
    return written;
}

bool writeNightFiles(const SandboxServer &server, const SandboxArguments &arguments)
{
    const QDir folder(arguments.nightFolder);
    if (!folder.mkpath(u"."_s)) {
        say(stderr, u"skranke-sandbox: %1 cannot be made"_s.arg(arguments.nightFolder));
        return false;
    }
    for (const InstitutionProfile &profile : server.institutions()) {
        const SyntheticSource source{
            .profile = profile, .seed = arguments.options.seed, .today = arguments.options.today};
        const int users = arguments.options.usersPerInstitution;
        QList<NightFile> files{lastNight(source, users, arguments.night)};
        if (arguments.nightBefore)
            files.append(nightBefore(source, users, arguments.night));
        for (const NightFile &file : std::as_const(files)) {
            if (!writeFile(folder.filePath(file.name), file.bytes))
                return false;
        }
    }
    return true;
}

QByteArray registrations(const SandboxServer &server)
{
    QJsonArray list;
    for (const InstitutionProfile &profile : server.institutions())
        list.append(registration(profile, server.url()));
    return QJsonDocument(list).toJson();
}

QByteArray setupTable(const SandboxServer &server, const SandboxArguments &arguments)
{
    QByteArray table;
    for (const InstitutionProfile &profile : server.institutions()) {
        QString nightFile;
        if (!arguments.nightFolder.isEmpty()) {
            const QString name = u"%1-%2.txt"_s.arg(profile.code.toLower(), arguments.night.toString(Qt::ISODate));
            nightFile = QDir(arguments.nightFolder).absoluteFilePath(name);
        }
        table += setupLine(profile, server.url(), nightFile).toUtf8() + '\n';
    }
    return table;
}

QByteArray state(const SandboxServer &server)
{
    QJsonObject byInstitution;
    for (const InstitutionProfile &profile : server.institutions()) {
        QJsonArray users;
        for (const QJsonObject &user : server.users(profile.code))
            users.append(user);
        byInstitution.insert(profile.code, users);
    }
    return QJsonDocument(byInstitution).toJson();
}

QString greeting(const SandboxServer &server)
{
    QStringList keys;
    for (const InstitutionProfile &profile : server.institutions())
        keys.append(profile.code + u'=' + profile.key);
    return u"skranke-sandbox %1 %2"_s.arg(server.url().toString(), keys.join(u' '));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments) {
        say(stderr, u"skranke-sandbox: "_s + arguments.error());
        return 64;
    }
    if (!arguments->help.isEmpty()) {
        say(stdout, arguments->help.trimmed());
        return 0;
    }
    SandboxServer server(arguments->options);
    if (!server.listen()) {
        say(stderr, u"skranke-sandbox: "_s + server.errorText());
        return 2;
    }
    if (!arguments->nightFolder.isEmpty() && !writeNightFiles(server, *arguments))
        return 2;
    if (!arguments->institutionsFile.isEmpty() && !writeFile(arguments->institutionsFile, registrations(server)))
        return 2;
    if (!arguments->setupFile.isEmpty() && !writeFile(arguments->setupFile, setupTable(server, *arguments)))
        return 2;
    if (!arguments->serve)
        return 0;

    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &application, &QCoreApplication::quit);
    say(stdout, greeting(server));
    QCoreApplication::exec();
    if (!arguments->stateFile.isEmpty() && !writeFile(arguments->stateFile, state(server)))
        return 2;
    return 0;
}
