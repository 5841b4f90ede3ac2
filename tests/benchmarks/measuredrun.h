// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

struct Run {
    double seconds = 0;
    double processor = 0; ///< seconds of processor time over all threads; tells more than wall time on a busy machine
    double megabytes = 0; ///< peak resident memory
};

/// Measures `work` in a process of its own, so that neither the generator's memory nor an earlier round's is counted.
template <typename Work>
Run measured(Work work)
{
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    struct rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    const Run run = {.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9,
                     .processor = seconds(usage.ru_utime) + seconds(usage.ru_stime),
                     .megabytes = static_cast<double>(usage.ru_maxrss) / 1024};
    if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("a measured run failed");
    return run;
}

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}
