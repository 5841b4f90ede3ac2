// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"
#include "services/store/almarunrepository.h"
#include "services/store/sealing.h"

#include <QJsonObject>
#include <QMap>
#include <QSqlQuery>

namespace skranke {

/// How a run of Alma lies in its row: columns, what is plain and what is sealed.
namespace AlmaRunRows {

/// What must not be read in the file: who started the run, and the counters that may name a person, each by its place
/// among all of the report.
struct Details {
    CodedValue submittedBy = {};
    QMap<qint64, RunCounter> counters = {};
};

/// Columns that the two functions below read, in their order.
[[nodiscard]] QString selected();
/// Empty when retention took them; an error when they do not open.
[[nodiscard]] Result<Details> detailsFrom(const QSqlQuery &query, const Vault &vault);
[[nodiscard]] StoredAlmaRun runFrom(const QSqlQuery &query, const Details &details);

[[nodiscard]] QByteArray placeOf(const InstitutionCode &institution, const AlmaRunId &run);
[[nodiscard]] QJsonArray codedToJson(const QList<CodedValue> &values);
/// The counters of a run, parted: those that are counts, and those that may name a person.
struct PartedCounters {
    QMap<qint64, RunCounter> counts = {};
    QMap<qint64, RunCounter> others = {};
};
[[nodiscard]] PartedCounters parted(const QList<RunCounter> &counters, const AlmaRunRepository::IsCount &isCount);
[[nodiscard]] QJsonArray countersToJson(const QMap<qint64, RunCounter> &counters);
[[nodiscard]] QByteArray sealedDetails(const Vault &vault, const Details &details, const QByteArray &place);

[[nodiscard]] QJsonObject eventToJson(const RejectedUser &rejected);
[[nodiscard]] QByteArray sealedEvent(const Vault &vault, const RejectedUser &rejected, const QByteArray &place,
                                     qint64 position);
[[nodiscard]] Result<RejectedUser> eventFrom(const Vault &vault, const QByteArray &sealed, const QByteArray &place,
                                             qint64 position);

[[nodiscard]] QString toWord(RejectedReading reading);

} // namespace AlmaRunRows

} // namespace skranke
