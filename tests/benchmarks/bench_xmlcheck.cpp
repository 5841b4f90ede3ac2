// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlfilechecks.h"
#include "tests/benchmarks/measuredrun.h"
#include "tests/benchmarks/xmlgenerator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace skranke;
using namespace Qt::StringLiterals;

/// `bench_xmlcheck [USERS [ROUNDS]]`: all rules over a generated file against `xmllint --stream --noout`, in turns.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 users = arguments.value(1, u"1000000"_s).toUInt();
    const int rounds = std::max(1, arguments.value(2, u"5"_s).toInt());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"night.xml"_s);
    if (!folder.isValid() || !xmlgenerator::write(path, users)) {
        std::fprintf(stderr, "The file could not be written.\n");
        return 2;
    }
    Institution institution;
    institution.realms = {u"nordskog.example"_s};
    institution.libraries = {u"1999901"_s};
    institution.userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};

    const auto check = [&] {
        CheckOptions options;
        options.institution = institution;
        options.today = QDate(2026, 11, 23);
        const auto outcome = checkUserFile(path, {}, options, UserFileFormat::Xml);
        return outcome && outcome->report.records == users && outcome->report.usable ? 0 : 1;
    };
    const QByteArray file = path.toLocal8Bit();
    const auto lint = [&] { return ::execlp("xmllint", "xmllint", "--stream", "--noout", file.constData(), nullptr); };

    QList<double> checks;
    QList<double> lints;
    double peak = 0;
    for (int round = 0; round <= rounds; ++round) {
        const Run lintRun = measured(lint);
        const Run checkRun = measured(check);
        if (round == 0)
            continue; // warms the page cache
        std::printf("round %d: check %.3f s (processor %.3f s), xmllint %.3f s (%.3f s)\n", round, checkRun.seconds,
                    checkRun.processor, lintRun.seconds, lintRun.processor);
        checks.append(checkRun.seconds);
        lints.append(lintRun.seconds);
        peak = std::max(peak, checkRun.megabytes);
    }
    std::printf("%u users, %.0f MB: check %.3f s, xmllint --stream --noout %.3f s (medians of %d), ratio %.2f (bar 3), "
                "peak %.0f MB (bar 192)\n",
                users, static_cast<double>(QFileInfo(path).size()) / 1e6, median(checks), median(lints), rounds,
                median(checks) / median(lints), peak);
    return 0;
}
