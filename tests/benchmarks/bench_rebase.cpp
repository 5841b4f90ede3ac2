// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/queue/changequeue.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "tests/benchmarks/looplag.h"
#include "tests/benchmarks/nightchanges.h"
#include "tests/widgets/paneshow.h"
#include "tests/widgets/testdesk.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/queuepane.h"

#include <QApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double mostTimes = 12; ///< that ten times as many changes may cost
constexpr double longestStall = 50; ///< ms
constexpr int fewRuns = 3; ///< of the smaller comparison, a round

/// What became of a change's user in Alma: a third is as it was, a third changed elsewhere, a third on a touched path.
QJsonObject theirs(const Change &change, int person)
{
    const QString member = person % 3 == 1 ? u"job_description"_s : u"last_name"_s;
    QJsonObject user = change.base;
    if (person % 3 != 0)
        userfields::setValue(user, {.member = member, .element = {}}, u"Fra Alma"_s);
    return user;
}

template <typename T>
T await(QCoro::Task<Result<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("a call failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *std::move(result);
}

/// Fills a profile with approved changes, and with a cache that was fetched afterwards.
void fill(const TestDesk &desk, int count)
{
    ChangeQueue &queue = desk.workspace().queue();
    const QList<Change> changes = nightchanges::changes(count);
    await(queue.propose(nightchanges::batch(), changes));
    if (await(queue.approve({})) != count)
        qFatal("not everything was approved");
    const auto cached = desk.workspace().store().runBlocking([&](StoreAccess &access) {
        QList<CacheEntry> entries;
        entries.reserve(count);
        for (int person = 0; person < count; ++person) {
            const Change &change = changes.at(person);
            entries.append({.user = theirs(change, person),
                            .compared = "x",
                            .keys = {{.kind = u"primary_id"_s, .value = change.target.key}}});
        }
        return UserCacheRepository(access).save(nightchanges::institution(), entries,
                                                QDateTime::currentDateTimeUtc().addSecs(60));
    });
    if (!cached)
        qFatal("the cache was not filled");
}

/// A profile that another process filled, so that memory and caches are as a program finds them that was just started,
/// however many changes there are.
class FilledProfile {
public:
    explicit FilledProfile(int count)
    {
        QProcess filler;
        filler.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        filler.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, m_folder.path(), QString::number(count)});
        if (!filler.waitForFinished(-1) || filler.exitStatus() != QProcess::NormalExit || filler.exitCode() != 0)
            qFatal("the profile was not filled");
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

struct Run {
    double seconds = 0;
    double processor = 0; ///< seconds of all threads, what a busy machine does not lengthen
    double stall = 0; ///< ms
    double ownStall = 0; ///< ms, without waiting for a processor
};

void check(const TestDesk &desk, int count)
{
    const auto counts = await(desk.workspace().queue().counts({}));
    if (counts.value(ChangeState::Conflict) != count / 3 || counts.value(ChangeState::Approved) != count - count / 3)
        qFatal("the comparison did not find what was changed");
}

/// The comparison alone, from the thread that a window would have.
Run compared(int count)
{
    const FilledProfile profile(count);
    const TestDesk desk(profile.path());
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    LoopLag lag;
    const auto rebased = await(desk.workspace().queue().rebase({}));
    lag.tick();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double processor = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    const int third = count / 3;
    if (rebased.conflicts != third || rebased.merged != (count + 1) / 3 || rebased.noNews != 0)
        qFatal("the comparison did not find what was changed");
    check(desk, count);
    return {.seconds = seconds, .processor = processor, .stall = lag.longest(), .ownStall = lag.longestOwn()};
}

/// The same asked for in the window: the pane shows all the changes, follows them, and reads its counts again.
Run comparedInPane(int count)
{
    const FilledProfile profile(count);
    const TestDesk desk(profile.path());
    JobBoard jobs;
    QueuePane pane(desk.services(), jobs);
    if (!showPane(pane))
        qFatal("the pane is not shown");
    auto *table = pane.findChild<TableView *>(u"changes"_s);
    table->sortByColumn(0, Qt::AscendingOrder); // which needs all the rows
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == count; }, 120s))
        qFatal("the pane does not show the changes");
    QTest::qWait(500);

    QElapsedTimer timer;
    timer.start();
    LoopLag lag;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_R);
    if (jobs.running().isEmpty())
        qFatal("the pane does not compare");
    QEventLoop loop;
    QObject::connect(&jobs, &JobBoard::changed, &loop, [&] {
        if (jobs.running().isEmpty())
            loop.quit();
    });
    loop.exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    QTimer::singleShot(2s, &loop, &QEventLoop::quit); // its counts and rows are read anew
    loop.exec();
    check(desk, count);
    return {.seconds = seconds, .stall = lag.longest(), .ownStall = lag.longestOwn()};
}

/// jq reads both sides of as many users and says which differ.
double jqSeconds(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"users.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file for jq cannot be written");
    for (int person = 0; person < count; ++person) {
        const Change change = nightchanges::changeOf(person);
        const QJsonObject both{{u"base"_s, change.base}, {u"theirs"_s, theirs(change, person)}};
        file.write(QJsonDocument(both).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    QProcess jq;
    jq.setStandardOutputFile(folder.filePath(u"differing"_s));
    QElapsedTimer timer;
    timer.start();
    jq.start(u"jq"_s, {u"-c"_s, u"select(.base != .theirs) | .base.primary_id"_s, path});
    if (!jq.waitForFinished(-1) || jq.exitCode() != 0)
        qFatal("jq failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double medianOf(const QList<Run> &runs, double Run::*member)
{
    QList<double> values;
    for (const Run &run : runs)
        values.append(run.*member);
    return median(values);
}

double longestOf(const QList<Run> &runs, double Run::*member)
{
    return std::ranges::max(runs, {}, member).*member;
}

} // namespace

/// `bench_rebase [CHANGES [ROUNDS]]`: a tenth of the changes and all of them compared with a cache that was fetched
/// later, the event loop of the calling thread watched; then all of them in the pane. Exit code 1 beyond the bars.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fill") {
        fill(TestDesk(arguments.value(2)), arguments.value(3).toInt());
        return 0;
    }
    const int count = std::max(10, arguments.value(1, u"10000"_s).toInt());
    const int rounds = std::max(1, arguments.value(2, u"3"_s).toInt());
    if (QStandardPaths::findExecutable(u"jq"_s).isEmpty()) {
        std::fprintf(stderr, "jq is missing; tools/setup installs it.\n");
        return 2;
    }
    QList<Run> few, all, shown;
    QList<double> jq;
    for (int round = 0; round < rounds; ++round) {
        // The shorter a run, the more what else the machine does tells in it.
        for (int again = 0; again < fewRuns; ++again)
            few.append(compared(count / 10));
        all.append(compared(count));
        shown.append(comparedInPane(count));
        jq.append(jqSeconds(count));
        std::printf("round %d: %d in %.3f s (CPU %.3f), %d in %.3f s (CPU %.3f; longest stall %.1f ms, own %.1f "
                    "ms), in the pane "
                    "%.3f s (%.1f ms, own %.1f ms), jq %.3f s\n",
                    round + 1, count / 10, few.last().seconds, few.last().processor, count, all.last().seconds,
                    all.last().processor, all.last().stall, all.last().ownStall, shown.last().seconds,
                    shown.last().stall, shown.last().ownStall, jq.last());
        std::fflush(stdout);
    }
    const double seconds = medianOf(all, &Run::seconds);
    const double times = seconds / medianOf(few, &Run::seconds);
    const double processorTimes = medianOf(all, &Run::processor) / medianOf(few, &Run::processor);
    const double stall = longestOf(all, &Run::ownStall);
    const double stallShown = longestOf(shown, &Run::ownStall);
    std::printf("%d changes against a changed cache: %.2f s, %.1f times %d of them (CPU %.1f times; bar %.0f), %.1f "
                "times jq over the same users (medians of %d)\n"
                "the event loop stood still for %.1f ms at the longest (%.1f ms with waiting for a processor), with "
                "the pane shown for %.1f ms (%.1f ms) (bar %.0f)\n",
                count, seconds, times, count / 10, processorTimes, mostTimes, seconds / median(jq), rounds, stall,
                longestOf(all, &Run::stall), stallShown, longestOf(shown, &Run::stall), longestStall);
    return times <= mostTimes && stall <= longestStall && stallShown <= longestStall ? 0 : 1;
}
