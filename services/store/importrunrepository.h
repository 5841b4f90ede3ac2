// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// What became of a planned file: proposed (without a stop or after a lifted one), or held back as a whole.
enum class RunOutcome {
    Accepted,
    Stopped,
};

[[nodiscard]] QString toWord(RunOutcome outcome);

/// One planned file as the brakes saw it. Figures only.
struct ImportRun {
    qint64 id = 0; ///< set by the store; grows with time
    InstitutionCode institution;
    QDate night; ///< the day on which it was planned
    QString sha256; ///< hexadecimal
    QString file; ///< name without folder
    QDate fileDate = {}; ///< invalid: not known
    QString variant = {};
    QString encoding = {};
    qint64 records = 0;
    QJsonArray measures = {}; ///< `measuresToJson`
    QJsonArray verdicts = {}; ///< `verdictsToJson`
    RunOutcome outcome = RunOutcome::Accepted;
    QString stop = {}; ///< id of the brake's stop, also of one that was lifted
    QDateTime made = {}; ///< UTC
    bool damaged = false; ///< the row is not as it was written

    [[nodiscard]] bool isSameFile(const ImportRun &other) const
    {
        return institution == other.institution && night == other.night && sha256 == other.sha256;
    }
};

/// Table `import_run` (kind: work): what files were proposed or stopped, from which the brakes' limits are learnt.
class ImportRunRepository {
public:
    explicit ImportRunRepository(StoreAccess &access);

    /// The same file again on the same night is the same run unless another one was accepted in between: an accepted
    /// run stays as it was first, a stopped one is replaced. `persons` are kept of the newest two that were accepted.
    [[nodiscard]] Result<> save(const ImportRun &run, const QList<quint64> &persons);
    /// Newest first, of one institution or, for an empty code, all; at most `limit` (0: all).
    [[nodiscard]] Result<QList<ImportRun>> runs(const InstitutionCode &institution, int limit);
    /// The same of those that were accepted.
    [[nodiscard]] Result<QList<ImportRun>> accepted(const InstitutionCode &institution, int limit = 0);
    /// The keys of those who stood in the run's file; none: not kept (any more), or altered.
    [[nodiscard]] Result<std::optional<QList<quint64>>> persons(const ImportRun &run);
    /// Takes keys of one person out of those that are kept.
    [[nodiscard]] Result<> removePersons(const InstitutionCode &institution, const QList<quint64> &keys);
    /// Runs made before `runsBefore` go; before `personsBefore` the keys of their persons.
    [[nodiscard]] Result<> removeOlderThan(const QDateTime &runsBefore, const QDateTime &personsBefore);
    [[nodiscard]] Result<> removeAll(const InstitutionCode &institution);

private:
    [[nodiscard]] Result<QList<ImportRun>> select(const QString &condition, const QVariantList &binds);

    StoreAccess &m_access;
};

} // namespace skranke
