// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

namespace skranke::cli {

using namespace Qt::StringLiterals;

QString secretFromStandardInput()
{
    return QTextStream(stdin).readLine().trimmed();
}

QString passphraseFromStandardInput()
{
    return QTextStream(stdin).readLine();
}

Invocation invocationFrom(const QStringList &arguments)
{
    Invocation invocation;
    QStringList words;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        const auto valueOf = [&](const QString &option) -> std::optional<QString> {
            QString value;
            if (argument.startsWith(option + u'='))
                value = argument.sliced(option.size() + 1);
            else if (argument != option)
                return std::nullopt;
            else if (at + 1 < arguments.size())
                value = arguments.at(++at);
            // Nor may a variable that a script forgot to fill stand for the usual profile.
            if (value.trimmed().isEmpty())
                invocation.error = QCoreApplication::translate("Cli", "The option %1 needs a value.").arg(option);
            return value;
        };
        if (onlyArguments) {
            invocation.rest.append(argument);
        } else if (argument == u"--") {
            onlyArguments = true;
            invocation.rest.append(argument);
        } else if (const auto home = valueOf(u"--home"_s)) {
            invocation.home = *home;
        } else if (const auto language = valueOf(u"--lang"_s)) {
            invocation.language = *language;
            if (invocation.error.isEmpty() && !QStringList{u"nb"_s, u"nn"_s, u"en"_s}.contains(*language))
                invocation.error =
                    QCoreApplication::translate("Cli", "The language is nb, nn or en, not \"%1\".").arg(*language);
        } else if (argument == u"--json") {
            invocation.json = true;
        } else if (argument == u"--help" || argument == u"-h") {
            invocation.help = true;
        } else if (argument == u"--version") {
            invocation.version = true;
        } else if (words.size() < 2 && invocation.rest.isEmpty() && !argument.startsWith(u'-')) {
            words.append(argument);
        } else {
            invocation.rest.append(argument);
        }
    }
    invocation.group = words.value(0);
    invocation.verb = words.value(1);
    return invocation;
}

} // namespace skranke::cli
