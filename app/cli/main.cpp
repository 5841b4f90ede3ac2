// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/wiring/languages.h"
#include "app/wiring/workspace.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace skranke::cli {

namespace {

QString helpText()
{
    QString help =
        QCoreApplication::translate("Cli", "skranke-cli [--home DIR] [--json] [--lang nb|nn|en] COMMAND") + u"\n\n"_s;
    for (const Command &command : allCommands()) {
        help += u"  %1 %2 %3\n      %4\n"_s.arg(command.group, command.verb, command.usage, command.help);
    }
    return help;
}

ExitCode usageError(const Output &output, const QString &problem)
{
    output.message(problem);
    output.message(QCoreApplication::translate("Cli", "'skranke-cli --help' lists the commands."));
    return ExitCode::Usage;
}

QCoro::Task<ExitCode> runWithWorkspace(Command command, Context context, QString home)
{
    auto workspace = co_await Workspace::open(home);
    if (!workspace)
        co_return context.output->failure(workspace.error());
    context.workspace = workspace->get();
    co_return co_await command.run(context);
}

ExitCode run(const Invocation &invocation)
{
    const Output output(invocation.json);
    if (!invocation.error.isEmpty())
        return usageError(output, invocation.error);
    if (invocation.version) {
        QTextStream(stdout) << "skranke-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Done;
    }
    if (invocation.help) {
        QTextStream(stdout) << helpText();
        return ExitCode::Done;
    }
    const QList<Command> commands = allCommands();
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
    if (!options.parse(QStringList{u"skranke-cli"_s} + invocation.rest))
        return usageError(output, options.errorText());
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() < command->minArguments
        || (command->maxArguments >= 0 && arguments.size() > command->maxArguments))
        return usageError(output,
                          QCoreApplication::translate("Cli", "Usage: skranke-cli %1 %2 %3")
                              .arg(command->group, command->verb, command->usage));

    const Context context{.workspace = nullptr, .output = &output, .options = &options, .arguments = arguments};
    return QCoro::waitFor(runWithWorkspace(*command, context, invocation.home));
}

} // namespace

} // namespace skranke::cli

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"skranke-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SKRANKE_VERSION));
    const auto invocation = skranke::cli::invocationFrom(QCoreApplication::arguments().sliced(1));
    skranke::installLanguage(invocation.language);
    return static_cast<int>(skranke::cli::run(invocation));
}
