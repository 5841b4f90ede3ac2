// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/testpaths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTextStream>

#include <utility>

/// What the long runs stand on: real programs on a profile and a sandbox of their own.
namespace soak {

using namespace Qt::StringLiterals;

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

inline QString program(const QString &name)
{
    return skranke::TestPaths::program(name);
}

/// The sandbox as a process of its own, so that killing the sender cannot disturb it.
class Sandbox {
public:
    bool start(const QString &folder, int users)
    {
        m_arrivals = folder + u"/arrivals"_s;
        const QString setup = folder + u"/setup.tsv"_s;
        m_process.setStandardOutputFile(folder + u"/sandbox.log"_s);
        m_process.start(program(u"skranke-sandbox"_s),
                        {u"--port"_s, u"0"_s, u"--institutions"_s, u"1"_s, u"--users"_s, QString::number(users),
                         u"--seed"_s, u"1"_s, u"--arrivals"_s, m_arrivals, u"--setup"_s, setup});
        if (!m_process.waitForStarted())
            return false;
        QElapsedTimer timer;
        timer.start();
        while (!QFile::exists(setup) && timer.elapsed() < 20000)
            m_process.waitForFinished(20);
        QFile file(setup);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() < 4)
            return false;
        code = fields.at(0);
        name = fields.at(1);
        url = fields.at(2);
        key = fields.at(3);
        return true;
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

    /// Writes that arrived, by method and target; without those that were refused for coming too fast, after which
    /// nothing has happened and the sender knows it.
    [[nodiscard]] QHash<QString, int> writes() const
    {
        QHash<QString, int> counts;
        const QList<std::pair<QString, QString>> all = arrivals();
        for (const auto &[target, fate] : all) {
            if (fate != u"threshold")
                ++counts[target];
        }
        return counts;
    }
    /// What became of all that arrived for one of them, in order.
    [[nodiscard]] QStringList fatesOf(const QString &wanted) const
    {
        QStringList fates;
        const QList<std::pair<QString, QString>> all = arrivals();
        for (const auto &[target, fate] : all) {
            if (target == wanted)
                fates.append(fate);
        }
        return fates;
    }

    QString code;
    QString name;
    QString url;
    QString key;

private:
    [[nodiscard]] QList<std::pair<QString, QString>> arrivals() const
    {
        QList<std::pair<QString, QString>> all;
        QFile file(m_arrivals);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        while (!file.atEnd()) {
            // Number, method, institution, hash of the path, hash of the body, fate.
            const QStringList fields = QString::fromLatin1(file.readLine()).trimmed().split(u' ');
            if (fields.size() < 6)
                continue;
            // All creates share one path: the body says which user. An update of one user may never arrive twice.
            const QString &target = fields.at(1) == u"POST" ? fields.at(4) : fields.at(3);
            all.append({fields.at(1) + u' ' + target, fields.at(5)});
        }
        return all;
    }

    QProcess m_process;
    QString m_arrivals;
};

struct Cli {
    QString home;

    QJsonObject json(const QStringList &arguments, const QByteArray &input = {}, int *exitCode = nullptr) const
    {
        QProcess process;
        process.start(program(u"skranke-cli"_s), QStringList{u"--home"_s, home, u"--json"_s} + arguments);
        if (!input.isEmpty())
            process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        if (exitCode)
            *exitCode = process.exitCode();
        const QByteArray errors = process.readAllStandardError();
        if (!errors.isEmpty())
            out() << errors << Qt::flush;
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
};

/// A soak's file changes the same field of everybody, and often: brakes would stop it, as they should.
inline void switchBrakesOff(const Cli &cli, const QString &code)
{
    for (const QString &brake : {u"BR01"_s, u"BR02"_s, u"BR03"_s, u"BR03.domain"_s, u"BR05"_s, u"BR06"_s, u"BR09"_s})
        cli.json({u"brake"_s, u"limit"_s, brake, u"--institution"_s, code, u"--warns"_s, u"0"_s, u"--stops"_s, u"0"_s});
}

/// A file of new and changed users: half of them unknown to the sandbox (POST), half known (PUT, a new family name).
inline bool writeFile(const QString &path, const QStringList &known, int changes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream text(&file);
    for (int at = 0; at < changes; ++at) {
        const bool isNew = at % 2 == 0 || at / 2 >= known.size();
        const QString id = isNew ? u"soak%1"_s.arg(at, 6, 10, QLatin1Char('0')) : known.at(at / 2);
        text << "LT:" << id << "\nRS:1160101\nFI:soak" << at << "@nordskog.example\nGD:2031-06-30\nEN:Prøve" << at
             << "\nFN:Sølvi\nKA:1\n-----------------------------------------------\n";
    }
    return true;
}

} // namespace soak
