// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills skranke-cli with SIGKILL at random points while it sends 200 changes, many times over, and counts what arrived:
// no double POST or PUT, no lost change, the audit log intact and every state right after `queue verify` (issue "The
// change queue", "What it must show").
//
// Usage: soak_kill [KILLS [CHANGES [SEED]]]; goes on until there were so many; exit code 0 when every round was right.

#include "tests/soak/soakdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

using namespace soak;

struct Tally {
    int kills = 0;
    int doubles = 0;
    int lost = 0;
    int damaged = 0; ///< times that `audit verify` found the log damaged
    int wrong = 0;
};

/// What `audit verify` says of the log as the killed process left it, before anything else opens the store.
bool isAuditIntact(const Cli &cli)
{
    int exitCode = -1;
    cli.json({u"audit"_s, u"verify"_s}, {}, &exitCode);
    return exitCode == 0;
}

Tally round(int changes, QRandomGenerator &random)
{
    Tally tally;
    QTemporaryDir folder;
    Sandbox sandbox;
    if (!folder.isValid() || !sandbox.start(folder.path(), changes)) {
        out() << "the sandbox did not start\n";
        tally.wrong = 1;
        return tally;
    }
    const Cli cli{.home = folder.filePath(u"profile"_s)};
    cli.json({u"institution"_s, u"add"_s, sandbox.code, u"--name"_s, sandbox.name, u"--alma-url"_s, sandbox.url,
              u"--key-stdin"_s},
             sandbox.key.toUtf8() + '\n');
    cli.json({u"institution"_s, u"set"_s, sandbox.code, u"--reserve"_s, u"0"_s});
    switchBrakesOff(cli, sandbox.code);
    cli.json({u"users"_s, u"sync"_s, u"--institution"_s, sandbox.code});

    QNetworkAccessManager network;
    QStringList known;
    const auto fetch = [&](const QString &path) {
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(sandbox.url + path)));
        QElapsedTimer timer;
        timer.start();
        while (!reply->isFinished() && timer.elapsed() < 20000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        const QByteArray body = reply->readAll();
        reply->deleteLater();
        return QJsonDocument::fromJson(body);
    };
    for (const QJsonValue &user :
         fetch(u"/sandbox/users?institution="_s + sandbox.code).object().value(u"users"_s).toArray()) {
        if (user[u"account_type"_s][u"value"_s].toString() == u"EXTERNAL" && known.size() < changes / 2)
            known.append(user[u"primary_id"_s].toString());
    }
    const QString file = folder.filePath(u"night.txt"_s);
    if (!writeFile(file, known, changes)) {
        tally.wrong = 1;
        return tally;
    }
    const QJsonObject plan = cli.json({u"users"_s, u"plan"_s, file, u"--institution"_s, sandbox.code});
    const QString batch = plan.value(u"batch"_s).toString();
    if (plan.value(u"changes"_s).toInt() != changes)
        out() << "planned " << plan.value(u"changes"_s).toInt() << " changes instead of " << changes << '\n';
    cli.json({u"queue"_s, u"approve"_s, u"--batch"_s, batch});

    const auto counts = [&] {
        return cli.json({u"queue"_s, u"list"_s, u"--batch"_s, batch}).value(u"batches"_s)[0][u"counts"_s].toObject();
    };
    while (true) {
        QProcess sender;
        sender.start(program(u"skranke-cli"_s), {u"--home"_s, cli.home, u"queue"_s, u"send"_s, u"--batch"_s, batch});
        // 200 changes take some 25 s within the quota; most kills shall come in the middle of it.
        const bool done = sender.waitForFinished(int(random.bounded(60, 9000)));
        if (!done) {
            sender.kill();
            sender.waitForFinished(-1);
            ++tally.kills;
            tally.damaged += isAuditIntact(cli) ? 0 : 1;
        }
        cli.json({u"queue"_s, u"verify"_s, u"--batch"_s, batch});
        const QJsonObject now = counts();
        if (now.value(u"sending"_s).toInt() + now.value(u"unknown"_s).toInt() > 0) {
            ++tally.wrong;
            out() << "unsettled after verify: " << QJsonDocument(now).toJson(QJsonDocument::Compact) << '\n';
        }
        if (now.value(u"approved"_s).toInt() == 0 || tally.kills > 60)
            break;
    }
    const QJsonObject last = counts();
    const int settled = last.value(u"applied"_s).toInt() + last.value(u"kept"_s).toInt();
    tally.lost = changes - settled;
    if (tally.lost != 0)
        out() << "final states: " << QJsonDocument(last).toJson(QJsonDocument::Compact) << '\n';

    const QHash<QString, int> writes = sandbox.writes();
    for (auto it = writes.begin(); it != writes.end(); ++it) {
        tally.doubles += *it - 1;
        if (*it > 1)
            out() << "written twice: " << sandbox.fatesOf(it.key()).join(u", "_s) << '\n';
    }
    if (writes.size() != changes) {
        ++tally.wrong;
        out() << writes.size() << " targets were written instead of " << changes << '\n';
    }
    // Alma's truth: every person of the file is there with the name of the file.
    int right = 0;
    for (const QJsonValue &user :
         fetch(u"/sandbox/users?institution="_s + sandbox.code).object().value(u"users"_s).toArray())
        right += user[u"last_name"_s].toString().startsWith(u"Prøve"_s) ? 1 : 0;
    if (right != changes) {
        ++tally.wrong;
        out() << right << " users are as the file says instead of " << changes << '\n';
    }
    tally.damaged += isAuditIntact(cli) ? 0 : 1;
    sandbox.stop();
    return tally;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int kills = arguments.value(1, u"100"_s).toInt();
    const int changes = arguments.value(2, u"200"_s).toInt();
    QRandomGenerator random(arguments.value(3, u"1"_s).toUInt());
    qputenv("SKRANKE_KEY_FILE", "1");

    Tally sum;
    int done = 0;
    // A round kills several times; one that never does would go on for ever.
    for (; sum.kills < kills && done < kills; ++done) {
        const Tally tally = round(changes, random);
        sum.kills += tally.kills;
        sum.doubles += tally.doubles;
        sum.lost += tally.lost;
        sum.damaged += tally.damaged;
        sum.wrong += tally.wrong;
        out() << "round " << done + 1 << ": kills " << tally.kills << ", double writes " << tally.doubles << ", lost "
              << tally.lost << ", audit log damaged " << tally.damaged << ", wrong " << tally.wrong << '\n'
              << Qt::flush;
    }
    out() << "kills " << sum.kills << " in " << done << " runs of " << changes << " changes; double writes "
          << sum.doubles << ", lost " << sum.lost << ", audit log damaged " << sum.damaged << ", wrong states "
          << sum.wrong << '\n';
    if (sum.kills < kills)
        out() << "only " << sum.kills << " of " << kills << " kills: nothing is shown\n";
    return sum.doubles + sum.lost + sum.damaged + sum.wrong == 0 && sum.kills >= kills ? 0 : 1;
}
