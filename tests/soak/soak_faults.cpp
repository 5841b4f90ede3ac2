// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends approved changes to a sandbox that fails now and then: 1 % of the calls get no answer, 1 % a broken connection,
// 2 % HTTP 500, some are done without an answer; answers 429 come in bursts; the pilot meets its reserve in the middle,
// and near the end somebody else has used up the calls of the day. Then counts at the sandbox: everything as it was
// approved, nothing twice, nobody else touched, 24 calls a second, never below the reserve (issue "The change queue",
// "What it must show").
//
// Usage: soak_faults [CHANGES [SEED [SECONDS]]]; SECONDS: after which a call without an answer is given up. Exit code 0
// when all of it holds.

#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/core/userfields.h"
#include "services/queue/auditlog.h"
#include "services/queue/changequeue.h"
#include "services/store/store.h"
#include "tests/soak/faultysandbox.h"
#include "tests/soak/soakdesk.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTime>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using soak::FaultySandbox;
using soak::out;

namespace {

constexpr int reserve = 500;
constexpr double leastCallsPerSecond = 24.0;
constexpr double shortestMeasure = 30; ///< seconds, that a pace can be told from
/// How long midnight is waited for.
constexpr auto untilMidnight = 3s;
constexpr int mostRounds = 20;
constexpr auto pulseEvery = 10s;

QString familyName(qsizetype at)
{
    return u"Prøve%1"_s.arg(at);
}

QCoro::Task<Result<QString>> keyOf(QString key)
{
    co_return key;
}

QCoro::Task<Result<Institution>> readyAt(Institution institution)
{
    co_return institution;
}

QuotaPilot::Clock clockOf(const FaultySandbox &sandbox)
{
    return {.steadyMicroseconds = &FaultySandbox::steadyMicroseconds, .utc = [&sandbox] { return sandbox.utc(); }};
}

class Run {
public:
    Run(int changes, quint32 seed, std::chrono::seconds timeout)
        : m_sandbox({.changes = changes, .reserve = reserve, .seed = seed})
        , m_pilot(m_folder.filePath(u"quota"_s), clockOf(m_sandbox))
        , m_client([this](InstitutionCode) { return keyOf(m_sandbox.key()); }, m_pilot)
        , m_users(m_client)
        , m_queue(m_store, m_users, [this](InstitutionCode) { return readyAt(m_institution); })
    {
        m_client.setTimeout(timeout);
        m_institution.code = InstitutionCode(m_sandbox.code());
        m_institution.almaUrl = m_sandbox.url();
        m_institution.reserve = reserve;
        m_queue.setQuotaReset([] { return QDateTime::currentDateTimeUtc().addDuration(untilMidnight); });
        makeChanges(changes);
    }

    /// How many things were wrong.
    int go()
    {
        if (m_institution.almaUrl.isEmpty() || m_changes.isEmpty()
            || !m_store.open(m_folder.filePath(u"profile"_s), QByteArray(Vault::keyBytes, 'k'))) {
            wrong(u"no sandbox, too few users in it, or no store"_s);
            return m_wrong;
        }
        Batch batch;
        batch.institution = m_institution.code;
        batch.title = u"soak"_s;
        const auto proposed = await(m_queue.propose(batch, m_changes));
        const int approved = await(m_queue.approve({.batch = proposed.batch}));
        if (approved != m_changes.size())
            wrong(u"%1 changes approved instead of %2"_s.arg(approved).arg(m_changes.size()));
        send();
        check();
        return m_wrong;
    }

private:
    void wrong(const QString &what)
    {
        ++m_wrong;
        out() << "WRONG: " << what << '\n' << Qt::flush;
    }

    template <typename T>
    T await(QCoro::Task<Result<T>> task)
    {
        auto result = QCoro::waitFor(std::move(task));
        if (!result)
            qFatal("a call failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return *std::move(result);
    }

    /// Every other one of a user whom the sandbox has; the others are new.
    void makeChanges(int count)
    {
        m_before = m_sandbox.users();
        QList<QJsonObject> known;
        for (const QJsonObject &user : std::as_const(m_before)) {
            if (user["account_type"_L1]["value"_L1].toString() == u"EXTERNAL")
                known.append(user);
        }
        if (known.size() < count / 2)
            return;
        for (int at = 0; at < count; ++at) {
            m_changes.append(at % 2 == 0 ? creationOf(u"soak%1"_s.arg(at, 6, 10, QChar(u'0')), familyName(at))
                                         : updateOf(known.at(at / 2), familyName(at)));
        }
    }

    [[nodiscard]] Change updateOf(const QJsonObject &user, const QString &name) const
    {
        const FieldPath path{.member = u"last_name"_s, .element = {}};
        Change change;
        change.target = {
            .institution = m_institution.code, .kind = TargetKind::User, .key = user.value("primary_id"_L1).toString()};
        change.base = user;
        change.intent = {{.path = path, .oldValue = userfields::value(user, path), .newValue = name}};
        change.result = userfields::applied(change.base, change.intent);
        return change;
    }

    [[nodiscard]] Change creationOf(const QString &id, const QString &name) const
    {
        const QJsonObject email{{u"email_address"_s, QString(id + u"@nordskog.example")},
                                {u"email_type"_s, QJsonArray{QJsonObject{{u"value"_s, u"work"_s}}}},
                                {u"preferred"_s, true},
                                {u"segment_type"_s, u"External"_s}};
        const QJsonObject user{
            {u"record_type"_s, QJsonObject{{u"value"_s, u"PUBLIC"_s}}},
            {u"account_type"_s, QJsonObject{{u"value"_s, u"EXTERNAL"_s}}},
            {u"external_id"_s, u"SIS"_s},
            {u"primary_id"_s, id},
            {u"first_name"_s, u"Sølvi"_s},
            {u"last_name"_s, name},
            {u"preferred_language"_s, QJsonObject{{u"value"_s, u"nb"_s}}},
            {u"expiry_date"_s, u"2031-06-30"_s},
            {u"contact_info"_s, QJsonObject{{u"email"_s, QJsonArray{email}}}},
        };
        Change change;
        change.operation = Operation::Create;
        change.target = {.institution = m_institution.code, .kind = TargetKind::User, .key = id};
        const auto paths = userfields::differingPaths({}, user);
        for (const FieldPath &path : paths) {
            change.intent.append({.path = path,
                                  .oldValue = QJsonValue(QJsonValue::Undefined),
                                  .newValue = userfields::value(user, path),
                                  .rule = DecidedBy::NewUser});
        }
        change.result = userfields::applied({}, change.intent);
        return change;
    }

    /// As a person at the desk: send, over midnight; settle what is unknown by reading; send what was not done.
    void send()
    {
        const ChangeQueue::SendOptions options{
            .goOnAfterMidnight = true,
            .waiting =
                [this](const QDateTime &until) {
                    if (until.isValid()) {
                        m_sandbox.setChangesLeft(0); // until the next pass begins
                        m_callsBeforeWaiting = m_sandbox.calls();
                        ++m_waits;
                        return;
                    }
                    m_callsWhileWaiting += m_sandbox.calls() - m_callsBeforeWaiting;
                    m_sandbox.turnDay();
                },
        };
        Job job;
        qint64 left = 0;
        job.progress = [this, &left](qint64 done, qint64 total) { m_sandbox.setChangesLeft(left = total - done); };
        QTimer pulse; // who waits for minutes wants to see that it goes on
        QObject::connect(&pulse, &QTimer::timeout, &pulse, [this, &left, calls = qint64(0)]() mutable {
            const qint64 before = std::exchange(calls, m_sandbox.calls());
            out() << QTime::currentTime().toString() << "  " << calls << " calls, "
                  << static_cast<double>(calls - before) / std::chrono::seconds(pulseEvery).count()
                  << " a second; changes left " << left << ", calls overdue " << m_client.overdueCalls() << '\n'
                  << Qt::flush;
        });
        pulse.start(pulseEvery);
        for (m_rounds = 1; m_rounds <= mostRounds; ++m_rounds) {
            const auto sent = QCoro::waitFor(m_queue.send({}, job, options));
            m_sandbox.setChangesLeft(0);
            const auto stop = sent ? sent->stop : std::optional(sent.error());
            if (stop) {
                ++m_earlyEnds;
                out() << "round " << m_rounds << " ended early: " << stop->code << ' ' << stop->detail << '\n';
            }
            const auto verified = QCoro::waitFor(m_queue.verify({}));
            const auto counts = await(m_queue.counts({}));
            out() << "round " << m_rounds << ": settled "
                  << counts.value(ChangeState::Applied) + counts.value(ChangeState::Kept) << ", approved "
                  << counts.value(ChangeState::Approved) << ", unknown " << counts.value(ChangeState::Unknown) << '\n'
                  << Qt::flush;
            if (verified && counts.value(ChangeState::Approved) + counts.value(ChangeState::Unknown) == 0)
                return;
        }
        wrong(u"not everything is settled after %1 rounds"_s.arg(mostRounds));
    }

    void check()
    {
        const auto counts = await(m_queue.counts({}));
        const int settled = counts.value(ChangeState::Applied) + counts.value(ChangeState::Kept);
        if (settled != m_changes.size())
            wrong(u"%1 changes are settled instead of %2"_s.arg(settled).arg(m_changes.size()));
        const int untrue = untrueUsers();
        if (untrue > 0)
            wrong(u"%1 users are not as they should be"_s.arg(untrue));
        const FaultySandbox::Writes writes = m_sandbox.writes();
        if (writes.doubles > 0)
            wrong(u"%1 writes came for what was done already"_s.arg(writes.doubles));
        if (writes.targets != m_changes.size())
            wrong(u"%1 targets were written instead of %2"_s.arg(writes.targets).arg(m_changes.size()));

        const FaultySandbox::Figures figures = m_sandbox.figures();
        const qint64 below = std::max<qint64>(0, reserve - figures.fewestLeft);
        if (below > 0)
            wrong(u"%1 calls below the reserve"_s.arg(below));
        if (m_callsWhileWaiting > 0)
            wrong(u"%1 calls while waiting for midnight"_s.arg(m_callsWhileWaiting));
        if (figures.tooFast > 0)
            wrong(u"%1 calls above the calls of a second"_s.arg(figures.tooFast));
        if (figures.rate() < leastCallsPerSecond)
            wrong(u"%1 calls a second while sending"_s.arg(figures.rate(), 0, 'f', 2));
        const auto audit = await(AuditLog(m_store).verify());
        if (!audit.intact)
            wrong(u"the audit log is damaged"_s);
        // A run that met none of it would show nothing.
        for (const auto &[word, times] : figures.faults.asKeyValueRange()) {
            if (times == 0)
                wrong(u"no call met the fault \"%1\""_s.arg(word));
        }
        if (figures.seconds < shortestMeasure)
            wrong(u"only %1 s at the full pace: too few changes"_s.arg(figures.seconds, 0, 'f', 1));
        if (m_waits < 2)
            wrong(u"the daily limit was met %1 times instead of twice"_s.arg(m_waits));
        tell(settled, untrue, writes, figures, below);
    }

    /// Whom the sandbox has otherwise than approved, and others who are not as they were.
    [[nodiscard]] int untrueUsers() const
    {
        QHash<QString, QJsonObject> wanted;
        for (const QJsonObject &user : m_before)
            wanted.insert(user.value("primary_id"_L1).toString(), user);
        QHash<QString, QString> names;
        for (qsizetype at = 0; at < m_changes.size(); ++at) {
            wanted.remove(m_changes.at(at).target.key);
            names.insert(m_changes.at(at).target.key, familyName(at));
        }
        int untrue = 0;
        const QList<QJsonObject> users = m_sandbox.users();
        for (const QJsonObject &user : users) {
            const QString id = user.value("primary_id"_L1).toString();
            const bool asWanted =
                names.contains(id) ? user.value("last_name"_L1).toString() == names.take(id) : user == wanted.take(id);
            untrue += asWanted ? 0 : 1;
        }
        return untrue + static_cast<int>(names.size() + wanted.size()); // and who is not there
    }

    void tell(int settled, int untrue, const FaultySandbox::Writes &writes, const FaultySandbox::Figures &figures,
              qint64 below) const
    {
        QStringList faults;
        for (const auto &[word, times] : figures.faults.asKeyValueRange())
            faults.append(u"%1 %2"_s.arg(times).arg(word));
        out() << "faults met: " << faults.join(u", "_s) << "; daily limit met " << m_waits << " times, runs that ended "
              << "early " << m_earlyEnds << ", rounds " << m_rounds << '\n'
              << "calls a second while sending: " << figures.calls << " calls counted at the sandbox in "
              << QString::number(figures.seconds, 'f', 1) << " s, without the half minute of slower pace after a burst "
              << "of 429, the waiting for midnight, and the end of a run; with all of it but midnight "
              << QString::number(figures.overallRate(), 'f', 2) << " in "
              << QString::number(figures.overallSeconds, 'f', 1) << " s\n"
              << "settled " << settled << " of " << m_changes.size() << ", users not as approved " << untrue
              << ", arrivals " << writes.arrivals << ", double writes " << writes.doubles << ", calls a second "
              << QString::number(figures.rate(), 'f', 2) << " (bar " << leastCallsPerSecond << "), below the reserve "
              << below << ", wrong " << m_wrong << '\n'
              << Qt::flush;
    }

    QTemporaryDir m_folder;
    FaultySandbox m_sandbox;
    Institution m_institution;
    Store m_store;
    QuotaPilot m_pilot;
    AlmaClient m_client;
    UsersApi m_users;
    ChangeQueue m_queue;
    QList<QJsonObject> m_before;
    QList<Change> m_changes;
    qint64 m_callsBeforeWaiting = 0;
    qint64 m_callsWhileWaiting = 0;
    int m_waits = 0;
    int m_rounds = 0;
    int m_earlyEnds = 0;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // The program's own time-out, unless a shorter run is wanted.
    Run run(arguments.value(1, u"2000"_s).toInt(), arguments.value(2, u"1"_s).toUInt(),
            std::chrono::seconds(arguments.value(3, u"90"_s).toInt()));
    return run.go() == 0 ? 0 : 1;
}
