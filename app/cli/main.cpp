// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/wiring/coredumps.h"
#include "app/wiring/languages.h"
#include "app/wiring/workspace.h"
#include "services/core/errortext.h"
#include "services/userimport/userimport.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::cli {

namespace {

QString usageOf(const Command &command)
{
    return u"%1 %2 %3"_s.arg(command.group, command.verb, command.usage).trimmed();
}

/// The commands of a group; of all groups when it is empty.
QString helpText(const QString &group = {})
{
    QString help =
        QCoreApplication::translate("Cli", "skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND") + u"\n\n"_s;
    for (const Command &command : allCommands()) {
        if (group.isEmpty() || command.group == group)
            help += u"  %1\n      %2\n"_s.arg(usageOf(command), command.help);
    }
    return help;
}

/// One command with its options.
QString helpText(const Command &command, const QCommandLineParser &options)
{
    const QString usage =
        QCoreApplication::translate("Cli", "Usage: %1").arg(u"skranke-cli "_s + usageOf(command)) + u"\n\n"_s;
    // Qt begins with a usage of its own, which knows nothing of the command.
    const QString listed = options.helpText().section(u"\n\n"_s, 1).trimmed();
    return usage + command.help + u'\n' + (listed.isEmpty() ? QString() : QString(u'\n' + listed + u'\n'));
}

ExitCode usageError(Output &output, const QString &problem)
{
    return output.usage(problem, QCoreApplication::translate("Cli", "'skranke-cli --help' lists the commands."));
}

/// Without a whole command: what there is to choose from, as the answer when it was asked for.
ExitCode incomplete(Output &output, const Invocation &invocation)
{
    const QString help = helpText(invocation.group);
    if (!invocation.help)
        return output.usage(QCoreApplication::translate("Cli", "Which command?"), help.trimmed());
    QTextStream(stdout) << help;
    return ExitCode::Done;
}

QCoro::Task<ExitCode> runWithWorkspace(Command command, Context context, QString home)
{
    context.home = home;
    if (!command.opensProfile)
        co_return co_await command.run(context);
    auto workspace = co_await Workspace::open(home);
    if (!workspace)
        co_return context.output->failure(workspace.error());
    if (const auto &problem = (*workspace)->startProblem())
        context.output->message(errorLine(*problem));
    QObject::connect(&(*workspace)->userImport(), &UserImport::noteFailed, workspace->get(),
                     [output = context.output](const Error &error) { output->message(errorLine(error)); });
    context.workspace = workspace->get();
    const ExitCode answer = co_await command.run(context);
    // Whatever the command came to, nobody may think that there is a backup when there is none.
    if (const auto backup = co_await (*workspace)->dailyBackup(); !backup)
        context.output->message(QCoreApplication::translate("Cli", "The daily backup could not be made: %1")
                                    .arg(errorLine(backup.error())));
    co_return answer;
}

ExitCode run(const Invocation &invocation)
{
    Output output(invocation.json);
    if (!invocation.error.isEmpty())
        return usageError(output, invocation.error);
    if (invocation.version) {
        QTextStream(stdout) << "skranke-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Done;
    }
    const QList<Command> commands = allCommands();
    const bool isGroup =
        invocation.group.isEmpty() || std::ranges::find(commands, invocation.group, &Command::group) != commands.cend();
    if (isGroup && invocation.verb.isEmpty())
        return incomplete(output, invocation);
    const auto command = std::ranges::find_if(commands, [&](const Command &candidate) {
        return candidate.group == invocation.group && candidate.verb == invocation.verb;
    });
    if (command == commands.cend())
        return usageError(output,
                          QCoreApplication::translate("Cli", "There is no command \"%1\".")
                              .arg(QString(invocation.group + u' ' + invocation.verb).trimmed()));

    QCommandLineParser options;
    if (command->declare)
        command->declare(options);
    if (invocation.help) {
        QTextStream(stdout) << helpText(*command, options);
        return ExitCode::Done;
    }
    if (!options.parse(QStringList{u"skranke-cli"_s} + invocation.rest))
        return usageError(output, options.errorText());
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() < command->minArguments
        || (command->maxArguments >= 0 && arguments.size() > command->maxArguments))
        return usageError(output,
                          QCoreApplication::translate("Cli", "Usage: %1").arg(u"skranke-cli "_s + usageOf(*command)));

    const Context context{
        .workspace = nullptr, .home = {}, .output = &output, .options = &options, .arguments = arguments};
    return QCoro::waitFor(runWithWorkspace(*command, context, invocation.home));
}

} // namespace

} // namespace skranke::cli

int main(int argc, char *argv[])
{
    skranke::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"skranke-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SKRANKE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    skranke::installLanguage(skranke::cli::invocationFrom(arguments).language);
    // Read again: what is wrong with the arguments is said in the language that they ask for.
    return static_cast<int>(skranke::cli::run(skranke::cli::invocationFrom(arguments)));
}
