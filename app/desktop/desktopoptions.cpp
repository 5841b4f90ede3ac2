// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

void declare(QCommandLineParser &parser)
{
    const auto text = [](const char *english) { return QCoreApplication::translate("Desktop", english); };
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("Desktop", "The desk of a library consortium.")));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, text(QT_TRANSLATE_NOOP("Desktop", "Shows this help."))},
        {{u"v"_s, u"version"_s}, text(QT_TRANSLATE_NOOP("Desktop", "Shows the version."))},
        {u"home"_s, text(QT_TRANSLATE_NOOP("Desktop", "Folder of the profile.")), u"DIR"_s},
        {u"lang"_s, text(QT_TRANSLATE_NOOP("Desktop", "Language: nb, nn or en.")), u"LANG"_s},
        {u"theme"_s, text(QT_TRANSLATE_NOOP("Desktop", "light or dark.")), u"THEME"_s},
        {u"open"_s, text(QT_TRANSLATE_NOOP("Desktop", "Opens a file of user data; may be given several times.")),
         u"FILE"_s},
        {u"institution"_s, text(QT_TRANSLATE_NOOP("Desktop", "Institution of the file before it.")), u"CODE"_s},
        {u"pictures"_s, text(QT_TRANSLATE_NOOP("Desktop", "Leaves pictures of every view in a folder, then ends.")),
         u"DIR"_s},
    });
}

} // namespace

DesktopOptions desktopOptionsFrom(const QStringList &arguments)
{
    DesktopOptions options;
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        options.error = parser.errorText();
        return options;
    }
    for (const QString &option : {u"home"_s, u"pictures"_s}) {
        // The usual profile, or a window, is not what was meant.
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            options.error = QCoreApplication::translate("Desktop", "The option --%1 needs a value.").arg(option);
    }
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.home = parser.value(u"home"_s);
    options.language = parser.value(u"lang"_s);
    options.pictures = parser.value(u"pictures"_s);
    if (!options.language.isEmpty() && !QStringList{u"nb"_s, u"nn"_s, u"en"_s}.contains(options.language))
        options.error = QCoreApplication::translate("Desktop", "There is no language \"%1\".").arg(options.language);

    const QString theme = parser.value(u"theme"_s);
    if (theme == u"light")
        options.theme = Preferences::Theme::Light;
    else if (theme == u"dark")
        options.theme = Preferences::Theme::Dark;
    else if (!theme.isEmpty())
        options.error = QCoreApplication::translate("Desktop", "There is no theme \"%1\".").arg(theme);

    // The names come in the order of the arguments, so an institution finds the file it stands behind.
    QStringList files = parser.values(u"open"_s);
    QStringList institutions = parser.values(u"institution"_s);
    for (const QString &name : parser.optionNames()) {
        if (name == u"open" && !files.isEmpty())
            options.files.append({.path = QDir::current().absoluteFilePath(files.takeFirst()), .institution = {}});
        else if (name == u"institution" && !institutions.isEmpty()) {
            const QString institution = institutions.takeFirst();
            if (options.files.isEmpty())
                options.error =
                    QCoreApplication::translate("Desktop", "--institution stands behind the file it belongs to.");
            else
                options.files.last().institution = institution;
        }
    }
    for (const QString &path : parser.positionalArguments())
        options.files.append({.path = QDir::current().absoluteFilePath(path), .institution = {}});
    return options;
}

QString desktopHelp()
{
    QCommandLineParser parser;
    declare(parser);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Desktop", "Files of user data to open."),
                                 u"[FILE...]"_s);
    return parser.helpText();
}

} // namespace skranke
