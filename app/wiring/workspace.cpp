// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"

#include "app/wiring/preferencesfile.h"
#include "app/wiring/profilefolder.h"
#include "app/wiring/profilemoves.h"
#include "services/alma/almaclient.h"
#include "services/alma/confapi.h"
#include "services/alma/jobsapi.h"
#include "services/alma/quotapilot.h"
#include "services/alma/usersapi.h"
#include "services/core/awaitfuture.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/brakes.h"
#include "services/queue/changequeue.h"
#include "services/queue/reviewbundles.h"
#include "services/queue/signingkeys.h"
#include "services/store/backupfiles.h"
#include "services/store/keystore.h"
#include "services/store/retention.h"
#include "services/store/store.h"
#include "services/userimport/almaruns.h"
#include "services/userimport/protectionregister.h"
#include "services/userimport/userimport.h"

#include <QDir>
#include <QPointer>
#include <QtConcurrentRun>
#include <QTimer>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

/// Coroutines of their own with all they need, so that one resumed after the workspace has gone touches nothing of it.
QCoro::Task<Result<>> outcomeOf(QFuture<Result<>> backup)
{
    co_return co_await resultOf(std::move(backup));
}

/// Tells by a signal of the workspace, while there is one, that something nobody waits for has failed. Not by
/// `Task::then`, which takes its task for another type than it is.
template <typename T>
QCoro::Task<> tellFailure(QCoro::Task<Result<T>> task, QPointer<Workspace> workspace,
                          void (Workspace::*failed)(const Error &))
{
    const Result<T> answer = co_await task;
    if (workspace && !answer)
        Q_EMIT(workspace.data()->*failed)(answer.error());
}

QCoro::Task<Result<Backup>> backupOf(QFuture<Result<>> daily, QString folder, BackupLimits limits)
{
    std::ignore = co_await resultOf(std::move(daily)); // one at a time; its failure is told elsewhere
    co_return co_await resultOf(QtConcurrent::run([folder, limits] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto made = BackupFiles::make(folder, BackupKind::ByHand, now);
        std::ignore = BackupFiles::prune(folder, limits, now);
        return made;
    }));
}

QCoro::Task<QList<Backup>> backupsOf(QString folder)
{
    co_return co_await resultOf(QtConcurrent::run([folder] { return BackupFiles::in(folder); }));
}

} // namespace

struct Workspace::Private {
    explicit Private(QString profile)
        : folder(std::move(profile))
    {
    }

    // In the order of dependence: members die in reverse.
    QString folder;
    Preferences preferences;
    std::unique_ptr<KeyStore> keys;
    Store store;
    std::unique_ptr<QuotaPilot> pilot;
    std::unique_ptr<AlmaClient> client;
    std::unique_ptr<UsersApi> users;
    std::unique_ptr<ConfApi> conf;
    std::unique_ptr<JobsApi> jobsApi;
    std::unique_ptr<InstitutionRegister> institutions;
    std::unique_ptr<ChangeQueue> queue;
    SigningKeys signingKeys{store};
    Brakes brakes{store};
    ProtectionRegister protections{store};
    ReviewBundles reviewBundles{store};
    std::unique_ptr<UserImport> userImport;
    std::unique_ptr<AlmaRuns> almaRuns;
    std::optional<Error> startProblem;
    PurgeSummary startPurge;
    QTimer day;
    QFuture<Result<>> backup; // the last daily one
};

Workspace::Workspace(QString folder)
    : d(std::make_unique<Private>(std::move(folder)))
{
}

Workspace::~Workspace()
{
    // Or the profile would still be in use when it seems closed.
    d->backup.waitForFinished();
}

QCoro::Task<Result<std::unique_ptr<Workspace>>> Workspace::open(QString home, KeyPlace place)
{
    std::unique_ptr<Workspace> workspace(new Workspace(profileFolder(home)));
    if (const auto started = co_await workspace->start(place); !started)
        co_return std::unexpected(started.error());
    co_return workspace;
}

QCoro::Task<Result<>> Workspace::start(KeyPlace place)
{
    if (!mayBeProfile(d->folder))
        co_return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"not-a-profile"_s, .subject = d->folder});
    // Before the key file and the database, so that neither ever lies in a folder others can read.
    if (!QDir().mkpath(d->folder)
        || !QFile::setPermissions(d->folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        co_return std::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"profile folder cannot be made"_s, .subject = d->folder});

    auto keys = co_await KeyStore::open(d->folder, prefersKeyFile(place == KeyPlace::KeyFile));
    if (!keys)
        co_return std::unexpected(keys.error());
    d->keys = std::move(*keys);

    Store *store = &d->store;
    const auto opened = co_await resultOf(QtConcurrent::run(
        [store, folder = d->folder, dataKey = d->keys->dataKey()] { return store->open(folder, dataKey); }));
    if (!opened)
        co_return std::unexpected(opened.error());

    d->preferences = loadPreferences(d->folder);
    d->pilot = std::make_unique<QuotaPilot>(QDir(d->folder).filePath(u"quota"_s));
    d->pilot->setMidnight(d->preferences.quotaMidnight);
    KeyStore *keyStore = d->keys.get();
    d->client = std::make_unique<AlmaClient>(
        [keyStore](InstitutionCode institution) { return keyStore->apiKey(std::move(institution)); }, *d->pilot);
    d->users = std::make_unique<UsersApi>(*d->client);
    d->conf = std::make_unique<ConfApi>(*d->client);
    d->jobsApi = std::make_unique<JobsApi>(*d->client);
    d->institutions = std::make_unique<InstitutionRegister>(d->store, *d->keys, *d->conf, *d->pilot);
    InstitutionRegister *institutions = d->institutions.get();
    d->queue = std::make_unique<ChangeQueue>(d->store, *d->users, [institutions](InstitutionCode institution) {
        return institutions->readyForCalls(std::move(institution));
    });
    d->queue->setQuotaReset([pilot = d->pilot.get()] { return pilot->goesOnAt(); });
    d->userImport = std::make_unique<UserImport>(d->store, *d->users, *d->institutions, *d->queue);
    d->almaRuns = std::make_unique<AlmaRuns>(d->store, *d->jobsApi, *d->institutions);

    // Without the extra authority TLS is stricter, not laxer: the desk opens, and says what is wrong.
    if (const auto configured = d->client->configure(d->preferences); !configured) {
        d->startProblem = configured.error();
        // The chosen way out of the house holds all the same.
        Preferences usable = d->preferences;
        usable.extraCaFile.clear();
        if (const auto again = d->client->configure(usable); !again)
            co_return std::unexpected(again.error());
    }
    if (const auto recovered = co_await d->queue->recover(); !recovered)
        co_return std::unexpected(recovered.error());
    if (const auto purged = co_await purge())
        d->startPurge = *purged;
    else
        d->startProblem = purged.error();
    beginDailyBackup();
    connect(&d->day, &QTimer::timeout, this, &Workspace::purgeDaily);
    connect(&d->day, &QTimer::timeout, this, &Workspace::beginDailyBackup);
    d->day.start(24h);
    co_return Result<>{};
}

QCoro::Task<Result<PurgeSummary>> Workspace::purge()
{
    const Preferences preferences = d->preferences;
    return d->store.run([preferences](StoreAccess &access) {
        return skranke::purge(access, preferences, QDateTime::currentDateTimeUtc());
    });
}

const PurgeSummary &Workspace::startPurge() const
{
    return d->startPurge;
}

void Workspace::purgeDaily()
{
    tellFailure(purge(), this, &Workspace::purgeFailed);
}

void Workspace::beginDailyBackup()
{
    d->backup = QtConcurrent::run([folder = d->folder, limits = backupLimits(d->preferences)]() -> Result<> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto made = BackupFiles::makeDailyIfDue(folder, now);
        std::ignore = BackupFiles::prune(folder, limits, now);
        return made.transform([](const std::optional<Backup> &) { });
    });
    tellFailure(dailyBackup(), this, &Workspace::backupFailed);
}

QCoro::Task<Result<>> Workspace::dailyBackup()
{
    return outcomeOf(d->backup);
}

QCoro::Task<Result<Backup>> Workspace::makeBackup()
{
    return backupOf(d->backup, d->folder, backupLimits(d->preferences));
}

QCoro::Task<QList<Backup>> Workspace::backups()
{
    return backupsOf(d->folder);
}

QCoro::Task<Result<>> Workspace::exportTo(QString file, QString passphrase, bool withApiKeys, Job job)
{
    return exportProfile(*this, std::move(file), std::move(passphrase), withApiKeys, std::move(job));
}

QString Workspace::folder() const
{
    return d->folder;
}

Store &Workspace::store() const
{
    return d->store;
}

KeyStore &Workspace::keys() const
{
    return *d->keys;
}

QuotaPilot &Workspace::pilot() const
{
    return *d->pilot;
}

AlmaClient &Workspace::client() const
{
    return *d->client;
}

UsersApi &Workspace::users() const
{
    return *d->users;
}

ConfApi &Workspace::conf() const
{
    return *d->conf;
}

InstitutionRegister &Workspace::institutions() const
{
    return *d->institutions;
}

ChangeQueue &Workspace::queue() const
{
    return *d->queue;
}

SigningKeys &Workspace::signingKeys() const
{
    return d->signingKeys;
}

ProtectionRegister &Workspace::protections() const
{
    return d->protections;
}

Brakes &Workspace::brakes() const
{
    return d->brakes;
}

ReviewBundles &Workspace::reviewBundles() const
{
    return d->reviewBundles;
}

UserImport &Workspace::userImport() const
{
    return *d->userImport;
}

AlmaRuns &Workspace::almaRuns() const
{
    return *d->almaRuns;
}

const std::optional<Error> &Workspace::startProblem() const
{
    return d->startProblem;
}

const Preferences &Workspace::preferences() const
{
    return d->preferences;
}

Result<> Workspace::setPreferences(const Preferences &preferences)
{
    if (preferences == d->preferences)
        return {};
    // Asked only when it is changed: a certificate file that has gone must not stand in the way of another language.
    const bool otherNetwork = !haveSameNetwork(preferences, d->preferences);
    if (otherNetwork) {
        if (auto configured = d->client->configure(preferences); !configured)
            return configured;
    }
    if (auto saved = savePreferences(d->folder, preferences); !saved) {
        // What could not be written down does not hold, or the next start would bring another desk.
        if (otherNetwork && !d->client->configure(d->preferences)) {
            Preferences usable = d->preferences; // as at the start: its certificate file has gone meanwhile
            usable.extraCaFile.clear();
            std::ignore = d->client->configure(usable);
        }
        return saved;
    }
    d->pilot->setMidnight(preferences.quotaMidnight);
    d->preferences = preferences;
    Q_EMIT preferencesChanged();
    return {};
}

} // namespace skranke
