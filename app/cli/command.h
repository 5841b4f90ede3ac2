// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

#include <QCommandLineParser>
#include <QCoroTask>
#include <QList>
#include <QString>

#include <functional>

namespace skranke {
class Workspace;
}

namespace skranke::cli {

class Output;

/// What a command gets to work with. Outlives the command's coroutine: `main` owns both.
struct Context {
    Workspace *workspace = nullptr; ///< null for commands that open no profile
    QString home; ///< the option `--home`, for those
    Output *output = nullptr;
    const QCommandLineParser *options = nullptr;
    QStringList arguments; ///< positional, without the command's own words
};

/// One command of the program: `institution add`, `users check` ...
struct Command {
    QString group;
    QString verb;
    QString usage; ///< what stands behind the words, e.g. `FILE [--institution C]`
    QString help; ///< one translated sentence
    qsizetype minArguments = 0;
    qsizetype maxArguments = 0; ///< -1: any number
    std::function<void(QCommandLineParser &)> declare; ///< adds the command's own options
    std::function<QCoro::Task<ExitCode>(Context)> run;
    bool opensProfile = true; ///< false for what is done to a profile from outside
};

/// Everything this program can do; what is not here answers "wrong usage".
[[nodiscard]] QList<Command> allCommands();

/// The first line of standard input, without its end: for what must not stand in arguments, where every process can
/// read it.
[[nodiscard]] QString secretFromStandardInput();
/// The same as it was typed but for the end of the line: blanks belong to a passphrase.
[[nodiscard]] QString passphraseFromStandardInput();

/// The global options and the command's words, found anywhere among the arguments.
struct Invocation {
    QString home;
    QString language; ///< `nb`, `nn`, `en`, or empty for the system's
    bool json = false;
    bool help = false;
    bool version = false;
    QString group;
    QString verb;
    QStringList rest; ///< options and arguments of the command
    QString error; ///< translated; empty when the arguments could be read
};

/// Pure: reads the arguments without the program's name.
[[nodiscard]] Invocation invocationFrom(const QStringList &arguments);

} // namespace skranke::cli
