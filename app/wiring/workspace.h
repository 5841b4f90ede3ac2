// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"
#include "services/core/preferences.h"
#include "services/store/backup.h"

#include <QCoroTask>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace skranke {

class AlmaClient;
class AlmaRuns;
class Brakes;
class ChangeQueue;
class ConfApi;
class InstitutionRegister;
class KeyStore;
class ProtectionRegister;
class QuotaPilot;
class ReviewBundles;
class SigningKeys;
class Store;
class UserImport;
class UsersApi;
struct PurgeSummary;

/// Everything that works on one profile, made in one place: the store, the way to Alma, the services. Shows nothing.
///
/// The window and the command line both stand on it. Outlives every coroutine of its services.
class Workspace : public QObject {
    Q_OBJECT

public:
    enum class KeyPlace {
        Automatic, ///< the desktop's key store; a key file where there is none or `SKRANKE_KEY_FILE` is set
        KeyFile, ///< never asks a key store: tests, servers
    };

    /// Opens or makes the profile in `profileFolder(home)`: key store, store with its migrations, preferences, changes
    /// left over from a crash, retention when it is due. Never blocks the caller's thread for long.
    ///
    /// A folder that holds other things is refused untouched (`not-a-profile`, `mayBeProfile`). Further errors are
    /// those of `KeyStore::open` (`key-store`) and `Store::open` (`store-newer`, `store-damaged`, `store-locked`,
    /// `disk-full`). What keeps nobody from working is told by `startProblem`.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Workspace>>> open(QString home,
                                                                              KeyPlace place = KeyPlace::Automatic);
    ~Workspace() override;

    /// Absolute path of the profile.
    [[nodiscard]] QString folder() const;

    [[nodiscard]] Store &store() const;
    [[nodiscard]] KeyStore &keys() const;
    [[nodiscard]] QuotaPilot &pilot() const;
    [[nodiscard]] AlmaClient &client() const;
    [[nodiscard]] UsersApi &users() const;
    [[nodiscard]] ConfApi &conf() const;
    [[nodiscard]] InstitutionRegister &institutions() const;
    [[nodiscard]] ChangeQueue &queue() const;
    [[nodiscard]] SigningKeys &signingKeys() const;
    [[nodiscard]] Brakes &brakes() const;
    [[nodiscard]] ReviewBundles &reviewBundles() const;
    [[nodiscard]] ProtectionRegister &protections() const;
    [[nodiscard]] UserImport &userImport() const;
    [[nodiscard]] AlmaRuns &almaRuns() const;

    /// What went wrong at the start without keeping anybody from working: a certificate file that cannot be used, a
    /// purge that failed. Empty when all is well.
    [[nodiscard]] const std::optional<Error> &startProblem() const;

    [[nodiscard]] const Preferences &preferences() const;
    /// Applies at once and keeps them. `BadInput` (nothing applied) when the certificate file cannot be used;
    /// `Storage`.
    [[nodiscard]] Result<> setPreferences(const Preferences &preferences);

    /// Removes what is older than the retention of the preferences (`design.md`, privacy).
    [[nodiscard]] QCoro::Task<Result<PurgeSummary>> purge();
    /// The daily backup, which begins by itself at the start and then once a day when it is due, on a worker: waits for
    /// the one under way. An error when it could not be made.
    [[nodiscard]] QCoro::Task<Result<>> dailyBackup();
    /// Makes one now, for a person who asks; then keeps to the limits of the preferences. Errors of
    /// `BackupFiles::make`.
    [[nodiscard]] QCoro::Task<Result<Backup>> makeBackup();
    /// Newest first.
    [[nodiscard]] QCoro::Task<QList<Backup>> backups();
    /// Seals store and key, and the API keys when `withApiKeys`, into `file`, which is replaced when it is there.
    /// Errors of `ProfileTransfer::pack`, `key-store`. The audit log says `exported`.
    [[nodiscard]] QCoro::Task<Result<>> exportTo(QString file, QString passphrase, bool withApiKeys, Job job);

    /// What the purge at the start removed: it comes before every command, so that `purge` alone would find nothing.
    [[nodiscard]] const PurgeSummary &startPurge() const;

Q_SIGNALS:
    void preferencesChanged();
    /// The daily purge; the one at the start is told by `startProblem`.
    void purgeFailed(const skranke::Error &error);
    void backupFailed(const skranke::Error &error);

private:
    explicit Workspace(QString folder);
    [[nodiscard]] QCoro::Task<Result<>> start(KeyPlace place);
    void purgeDaily();
    void beginDailyBackup();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace skranke
