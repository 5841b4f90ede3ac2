// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a small file system at random points while a real skranke-cli plans, approves, sends or makes a backup on it,
// gives the space back each time, and looks whether everything is still there: the store opens, the audit log is
// intact, no change is lost, nothing is written twice (issue "The change queue", "What it must show").
//
// Usage: soak_disk [POINTS [CHANGES [SEED]]], where mounting is allowed (tools/soak takes care); exit code 0 when every
// point was right.

#include "tests/soak/soakdesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace soak;

namespace {

constexpr auto size = "size=24m,mode=0700";

/// A file system of a few megabytes; gone with its object.
class SmallDisk {
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    /// Takes all the space there is, but for `left` bytes.
    void fill(qsizetype left)
    {
        const int file = ::open(filler().constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_APPEND, 0600);
        static constexpr std::array<char, 4096> block = {};
        while (::write(file, block.data(), block.size()) > 0) { }
        const off_t full = ::lseek(file, 0, SEEK_END);
        if (left > 0 && full > left)
            m_failed |= ::ftruncate(file, full - left) != 0;
        ::close(file);
    }
    void release() { ::unlink(filler().constData()); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] QByteArray filler() const { return m_folder + "/filler"; }

    QByteArray m_folder;
    bool m_mounted = false;
    bool m_failed = false;
};

struct Counts {
    int all = 0;
    int settled = 0;
    int approved = 0;
    int open = 0; ///< neither settled nor withdrawn
};

Counts countsOf(const Cli &cli, bool *opened = nullptr)
{
    int exitCode = -1;
    const QJsonArray batches = cli.json({u"queue"_s, u"list"_s}, {}, &exitCode).value(u"batches"_s).toArray();
    if (opened)
        *opened = exitCode == 0;
    Counts counts;
    for (const QJsonValue &batch : batches) {
        const QJsonObject states = batch[u"counts"_s].toObject();
        for (auto it = states.begin(); it != states.end(); ++it) {
            const int number = it->toInt();
            counts.all += number;
            if (it.key() == u"applied" || it.key() == u"kept")
                counts.settled += number;
            else if (it.key() != u"withdrawn")
                counts.open += number;
            if (it.key() == u"approved")
                counts.approved += number;
        }
    }
    return counts;
}

/// What is done while the disk fills.
QStringList stepOf(int kind, const QString &file, const QString &code)
{
    switch (kind) {
    case 0:
        return {u"users"_s, u"plan"_s, file, u"--institution"_s, code};
    case 1:
        return {u"queue"_s, u"approve"_s, u"--state"_s, u"proposed"_s};
    case 2:
        return {u"backup"_s, u"create"_s};
    default:
        return {u"queue"_s, u"send"_s};
    }
}

class Run {
public:
    Run(int points, int changes, quint32 seed)
        : m_points(points)
        , m_changes(changes)
        , m_random(seed)
    {
    }

    /// How many things were wrong.
    int go()
    {
        QTemporaryDir folder;
        const QString small = folder.filePath(u"small"_s);
        QDir().mkdir(small);
        SmallDisk disk(small);
        if (!disk.isMounted() || !m_sandbox.start(folder.path(), m_changes * m_points)) {
            out() << "no small file system, or no sandbox\n";
            return 1;
        }
        m_cli.home = small + u"/profile"_s;
        prepare();
        for (int point = 0; point < m_points; ++point)
            fillAt(point, folder.filePath(u"night-%1.txt"_s.arg(point)), disk);
        finish();
        m_sandbox.stop();
        return m_wrong + (disk.failed() ? 1 : 0);
    }

private:
    void wrong(const QString &what)
    {
        ++m_wrong;
        out() << "WRONG: " << what << '\n' << Qt::flush;
    }

    void prepare()
    {
        m_cli.json({u"institution"_s, u"add"_s, m_sandbox.code, u"--name"_s, m_sandbox.name, u"--alma-url"_s,
                    m_sandbox.url, u"--key-stdin"_s},
                   m_sandbox.key.toUtf8() + '\n');
        m_cli.json({u"institution"_s, u"set"_s, m_sandbox.code, u"--reserve"_s, u"0"_s});
        switchBrakesOff(m_cli, m_sandbox.code);
        m_cli.json({u"users"_s, u"sync"_s, u"--institution"_s, m_sandbox.code});
    }

    /// New users of this point alone, so that each target is written once.
    bool writeUsers(const QString &path, int point) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QTextStream text(&file);
        for (int at = 0; at < m_changes; ++at) {
            text << "LT:soak" << QString::number(point * 1000 + at).rightJustified(7, u'0')
                 << "\nRS:1160101\nGD:2031-06-30\nEN:Prøve" << at
                 << "\nFN:Sølvi\nKA:1\n-----------------------------------------------\n";
        }
        return true;
    }

    void fillAt(int point, const QString &file, SmallDisk &disk)
    {
        const int kind = point % 5; // 3 and 4: sending, the longest of them
        if (!writeUsers(file, point))
            wrong(u"no file"_s);
        if (kind != 0) // what the step works on
            m_cli.json(stepOf(0, file, m_sandbox.code));
        if (kind > 2)
            m_cli.json(stepOf(1, file, m_sandbox.code));
        const Counts before = countsOf(m_cli);

        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (m_random.bounded(2) == 0)
            disk.fill(m_random.bounded(120) * 1024); // nearly full before it begins
        process.start(program(u"skranke-cli"_s),
                      QStringList{u"--home"_s, m_cli.home, u"--json"_s} + stepOf(kind, file, m_sandbox.code));
        process.waitForFinished(int(m_random.bounded(20, kind > 2 ? 1500 : 250)));
        disk.fill(0);
        // A process that has ended is not waited for again.
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(180'000)) {
            wrong(u"a command did not end on a full disk"_s);
            process.kill();
            process.waitForFinished(-1);
        }
        const int exitCode = process.exitCode();
        if (process.exitStatus() != QProcess::NormalExit)
            wrong(u"a command crashed on a full disk"_s);
        disk.release();

        bool opened = false;
        const Counts after = countsOf(m_cli, &opened);
        int audit = -1;
        m_cli.json({u"audit"_s, u"verify"_s}, {}, &audit);
        if (!opened)
            wrong(u"the store does not open"_s);
        if (audit != 0)
            wrong(u"the audit log is damaged"_s);
        if (after.all < before.all)
            wrong(u"changes are lost: %1 of %2 left"_s.arg(after.all).arg(before.all));
        if (!QDir(m_cli.home).entryList({u"skranke.draft-*"_s, u"skranke.damaged-*"_s}).isEmpty())
            wrong(u"a half copy, or a store set aside"_s);
        m_refused += exitCode == 0 ? 0 : 1;
        out() << "point " << point + 1 << ": " << stepOf(kind, {}, {}).first(2).join(u' ') << " ended with " << exitCode
              << ", " << after.all << " changes, " << after.settled << " settled\n"
              << Qt::flush;
        // What could not be planned then is planned now.
        m_cli.json(stepOf(0, file, m_sandbox.code));
    }

    void finish()
    {
        for (int round = 0; round < 10 && countsOf(m_cli).open > 0; ++round) {
            m_cli.json({u"queue"_s, u"verify"_s});
            m_cli.json(stepOf(1, {}, {}));
            m_cli.json({u"queue"_s, u"send"_s});
        }
        const Counts counts = countsOf(m_cli);
        const int expected = m_points * m_changes;
        if (counts.settled != expected)
            wrong(u"%1 changes are settled instead of %2"_s.arg(counts.settled).arg(expected));
        int doubles = 0;
        const QHash<QString, int> writes = m_sandbox.writes();
        for (const int count : writes)
            doubles += count - 1;
        if (doubles != 0)
            wrong(u"%1 double writes"_s.arg(doubles));
        if (m_refused == 0)
            wrong(u"no command met the full disk"_s);
        out() << m_points << " full disks, " << m_refused << " commands refused; " << counts.settled << " of "
              << expected << " changes settled, double writes " << doubles << ", wrong " << m_wrong << '\n';
    }

    int m_points;
    int m_changes;
    QRandomGenerator m_random;
    Sandbox m_sandbox;
    Cli m_cli;
    int m_wrong = 0;
    int m_refused = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    qputenv("SKRANKE_KEY_FILE", "1");
    Run run(arguments.value(1, u"20"_s).toInt(), arguments.value(2, u"20"_s).toInt(),
            arguments.value(3, u"1"_s).toUInt());
    return run.go() == 0 ? 0 : 1;
}
