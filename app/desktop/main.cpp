// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "app/wiring/coredumps.h"
#include "app/wiring/languages.h"
#include "widgets/common/icons.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Goes on as a new process in the place of this one, when everything of this one is closed.
int restarted(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> bytes;
    for (const QString &argument : arguments)
        bytes.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(QFile::encodeName(program).constData(), pointers.data());
    QTextStream(stderr) << "skranke: it could not be started again\n";
    return 1;
}

/// `restore`: the backup to begin again with, when that was asked for.
int runDesktop(const skranke::DesktopOptions &options, QString &restore)
{
    skranke::Desktop desktop(options);
    QObject::connect(&desktop, &skranke::Desktop::restartRequested, qApp, [&restore](const QString &name) {
        restore = name;
        QApplication::exit(0);
    });
    desktop.start();
    return QApplication::exec();
}

int runProgram(int argc, char *argv[], QString &program, QStringList &again)
{
    skranke::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"skranke"_s);
    QApplication::setApplicationDisplayName(u"Skranke"_s);
    QApplication::setApplicationVersion(QStringLiteral(SKRANKE_VERSION));
    QApplication::setDesktopFileName(u"no.sikt.skranke"_s);
    QApplication::setWindowIcon(skranke::icons::get(u"skranke"_s));

    const skranke::DesktopOptions options = skranke::desktopOptionsFrom(QApplication::arguments());
    if (!options.error.isEmpty()) {
        QTextStream(stderr) << options.error << '\n';
        return 64;
    }
    if (options.version) {
        QTextStream(stdout) << "skranke " << QApplication::applicationVersion() << '\n';
        return 0;
    }
    if (options.help) {
        QTextStream(stdout) << skranke::desktopHelp();
        return 0;
    }
    QString restore;
    const int answer = runDesktop(options, restore);
    if (!restore.isEmpty()) {
        program = QApplication::applicationFilePath();
        again = skranke::restartArguments(QApplication::arguments(), restore);
    }
    return answer;
}

} // namespace

int main(int argc, char *argv[])
{
    QString program;
    QStringList again;
    const int answer = runProgram(argc, argv, program, again);
    return again.isEmpty() ? answer : restarted(program, again);
}
