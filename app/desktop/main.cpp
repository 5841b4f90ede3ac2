// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/desktopoptions.h"
#include "app/wiring/coredumps.h"
#include "app/wiring/languages.h"
#include "widgets/common/icons.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
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
    skranke::Desktop desktop(options);
    desktop.start();
    return QApplication::exec();
}
