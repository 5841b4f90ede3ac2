// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/filechecks.h"
#include "tests/benchmarks/bups1generator.h"
#include "tests/benchmarks/measuredrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostTimes = 12;
constexpr double mostMegabytes = 128; ///< for a million records

} // namespace

/// `bench_check [RECORDS [ROUNDS]]`: all rules over a generated file against `grep -c` of its separators, in turns.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 records = arguments.value(1, u"1000000"_s).toUInt();
    const int rounds = std::max(1, arguments.value(2, u"5"_s).toInt());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"night.txt"_s);
    const QString counted = folder.filePath(u"count.txt"_s);
    if (!folder.isValid() || !bups1generator::write(path, records)) {
        std::fprintf(stderr, "The file could not be written.\n");
        return 2;
    }
    Institution institution;
    institution.realms = {u"nordskog.example"_s};
    institution.libraries = {u"1999901"_s, u"1999902"_s, u"1999903"_s, u"NSKOGUB"_s};
    institution.userGroups = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};

    const auto check = [&] {
        CheckOptions options;
        options.institution = institution;
        options.today = QDate(2026, 11, 23);
        const auto outcome = checkBups1File(path, {}, options);
        return outcome && outcome->report.records == records ? 0 : 1;
    };
    const QByteArray grepCommand = "LC_ALL=C grep -c '^-----' " + path.toLocal8Bit() + " > " + counted.toLocal8Bit();
    const auto grep = [&] { return ::execl("/bin/sh", "sh", "-c", grepCommand.constData(), nullptr); };

    QList<double> checks;
    QList<double> greps;
    double peak = 0;
    for (int round = 0; round <= rounds; ++round) {
        const Run grepRun = measured(grep);
        const Run checkRun = measured(check);
        if (round == 0)
            continue; // warms the page cache
        std::printf("round %d: check %.3f s (processor %.3f s), grep %.3f s (%.3f s)\n", round, checkRun.seconds,
                    checkRun.processor, grepRun.seconds, grepRun.processor);
        checks.append(checkRun.seconds);
        greps.append(grepRun.seconds);
        peak = std::max(peak, checkRun.megabytes);
    }
    std::printf("%u records, %.0f MB: check %.3f s, grep -c %.3f s (medians of %d), ratio %.1f (bar %.0f), peak "
                "%.0f MB (bar %.0f)\n",
                records, static_cast<double>(QFileInfo(path).size()) / 1e6, median(checks), median(greps), rounds,
                median(checks) / median(greps), mostTimes, peak, mostMegabytes);
    return median(checks) / median(greps) <= mostTimes && peak <= mostMegabytes ? 0 : 1;
}
