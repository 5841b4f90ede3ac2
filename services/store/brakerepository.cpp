// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/brakerepository.h"

#include "services/core/canonicaljson.h"
#include "services/core/change.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView limitCheck = "brake_limit.sealed_check";
constexpr QByteArrayView stopCheck = "brake_stop.sealed_check";
constexpr QByteArrayView reasonColumn = "brake_lift.sealed_reason";
constexpr QByteArrayView answerSecretColumn = "brake_stop.sealed_answer_secret";

constexpr auto selectStop = "SELECT id, digest, institution, title, changes, verdicts, made, account, sealed_check "
                            "FROM brake_stop"_L1;

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray rowOf(const BrakeLimit &limit)
{
    return canonicalJson({{u"rule"_s, limit.rule},
                          {u"institution"_s, limit.institution.toString()},
                          {u"warns"_s, limit.warns},
                          {u"stops"_s, limit.stops},
                          {u"changed"_s, Sql::toText(limit.changed)},
                          {u"account"_s, limit.account}});
}

QByteArray rowOf(const StoredBrakeStop &stop)
{
    return canonicalJson({{u"id"_s, stop.id},
                          {u"digest"_s, hex(stop.digest)},
                          {u"institution"_s, stop.institution.toString()},
                          {u"title"_s, stop.title},
                          {u"changes"_s, stop.changes},
                          {u"verdicts"_s, stop.verdicts},
                          {u"made"_s, Sql::toText(stop.made)},
                          {u"account"_s, stop.account}});
}

template <typename Row>
QByteArray checkOf(const Vault &vault, const Row &row, QByteArrayView column)
{
    const QByteArray bytes = rowOf(row);
    return vault.seal({}, SealedPlace{.column = column, .row = bytes}.context());
}

template <typename Row>
bool isDamaged(const Vault &vault, const Row &row, const QByteArray &check, QByteArrayView column)
{
    const QByteArray bytes = rowOf(row);
    return !vault.open(check, SealedPlace{.column = column, .row = bytes}.context()).has_value();
}

StoredBrakeStop stopFrom(const QSqlQuery &query, const Vault &vault)
{
    StoredBrakeStop stop{
        .id = query.value(0).toString(),
        .digest = query.value(1).toByteArray(),
        .institution = InstitutionCode(query.value(2).toString()),
        .title = query.value(3).toString(),
        .changes = query.value(4).toLongLong(),
        .verdicts = QJsonDocument::fromJson(query.value(5).toString().toUtf8()).array(),
        .made = Sql::toTime(query.value(6).toString()),
        .account = query.value(7).toString(),
    };
    stop.damaged = isDamaged(vault, stop, query.value(8).toByteArray(), stopCheck);
    return stop;
}

QByteArray reasonRow(const QString &stop, const QString &account)
{
    return (stop + u'|' + account).toUtf8();
}

/// Erased is what opens and holds nothing: nobody without the data key can make that.
void openReason(StoredBrakeLift &lift, const Vault &vault, const QByteArray &sealed, const SealedPlace &place)
{
    if (lift.reasonDigest.isEmpty()) {
        const auto text = openText(vault, sealed, place);
        lift.reason = text.value_or(QString());
        lift.erased = !sealed.isEmpty() && text && text->isEmpty();
        return;
    }
    const auto object = openJson(vault, sealed, place);
    if (!object)
        return;
    lift.reason = object->value(u"reason").toString();
    lift.salt = QByteArray::fromHex(object->value(u"salt").toString().toLatin1());
    lift.erased = !sealed.isEmpty() && object->isEmpty();
}

QByteArray sealedReason(const StoredBrakeLift &lift, const Vault &vault, const SealedPlace &place)
{
    return lift.reasonDigest.isEmpty()
        ? sealText(vault, lift.reason, place)
        : sealJson(vault, {{u"reason"_s, lift.reason}, {u"salt"_s, hex(lift.salt)}}, place);
}

} // namespace

BrakeRepository::BrakeRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<QList<BrakeLimit>> BrakeRepository::limits()
{
    QList<BrakeLimit> limits;
    const Result<> read =
        Sql::eachKept(m_access,
                      u"SELECT rule, institution, warns, stops, changed, account, sealed_check FROM brake_limit "
                      "ORDER BY rule, institution"_s,
                      {}, [&](const QSqlQuery &query) {
                          BrakeLimit limit{
                              .rule = query.value(0).toString(),
                              .institution = InstitutionCode(query.value(1).toString()),
                              .warns = query.value(2).toDouble(),
                              .stops = query.value(3).toDouble(),
                              .changed = Sql::toTime(query.value(4).toString()),
                              .account = query.value(5).toString(),
                          };
                          limit.damaged = isDamaged(m_access.vault, limit, query.value(6).toByteArray(), limitCheck);
                          limits += limit;
                      });
    if (!read)
        return std::unexpected(read.error());
    return limits;
}

Result<> BrakeRepository::saveLimit(const BrakeLimit &limit)
{
    return nothing(
        Sql::run(m_access.db,
                 u"INSERT INTO brake_limit (rule, institution, warns, stops, changed, account, sealed_check) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule, institution) DO UPDATE SET "
                 "warns = excluded.warns, stops = excluded.stops, changed = excluded.changed, "
                 "account = excluded.account, sealed_check = excluded.sealed_check"_s,
                 {limit.rule, limit.institution.toString(), limit.warns, limit.stops, Sql::toText(limit.changed),
                  limit.account, checkOf(m_access.vault, limit, limitCheck)}));
}

Result<> BrakeRepository::removeLimit(const QString &rule, const InstitutionCode &institution)
{
    return nothing(Sql::run(m_access.db, u"DELETE FROM brake_limit WHERE rule = ? AND institution = ?"_s,
                            {rule, institution.toString()}));
}

Result<QList<StoredBrakeStop>> BrakeRepository::stops()
{
    QList<StoredBrakeStop> stops;
    const Result<> read = Sql::each(m_access.db, selectStop + u" ORDER BY made DESC, id"_s, {},
                                    [&](const QSqlQuery &query) { stops += stopFrom(query, m_access.vault); });
    if (!read)
        return std::unexpected(read.error());
    return stops;
}

Result<std::optional<StoredBrakeStop>> BrakeRepository::stop(const QString &id)
{
    std::optional<StoredBrakeStop> found;
    const Result<> read = Sql::each(m_access.db, selectStop + u" WHERE id = ?"_s, {id},
                                    [&](const QSqlQuery &query) { found = stopFrom(query, m_access.vault); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> BrakeRepository::saveStop(const StoredBrakeStop &stop)
{
    return nothing(Sql::run(
        m_access.db,
        u"INSERT INTO brake_stop (id, digest, institution, title, changes, verdicts, made, account, sealed_check) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, "
        "institution = excluded.institution, title = excluded.title, changes = excluded.changes, "
        "verdicts = excluded.verdicts, made = excluded.made, account = excluded.account, "
        "sealed_check = excluded.sealed_check"_s,
        {stop.id, stop.digest, stop.institution.toString(), stop.title, stop.changes,
         QString::fromUtf8(QJsonDocument(stop.verdicts).toJson(QJsonDocument::Compact)), Sql::toText(stop.made),
         stop.account, checkOf(m_access.vault, stop, stopCheck)}));
}

Result<QByteArray> BrakeRepository::answerSecretOf(const QString &stop)
{
    QByteArray secret;
    const QByteArray row = stop.toUtf8();
    const Result<> read = Sql::each(
        m_access.db, u"SELECT sealed_answer_secret FROM brake_stop WHERE id = ? AND sealed_answer_secret IS NOT NULL"_s,
        {stop}, [&](const QSqlQuery &query) -> Result<> {
            return m_access.vault
                .open(query.value(0).toByteArray(), SealedPlace{.column = answerSecretColumn, .row = row}.context())
                .transform([&secret](const QByteArray &opened) { secret = opened; });
        });
    if (!read)
        return std::unexpected(read.error());
    return secret;
}

Result<> BrakeRepository::saveAnswerSecret(const QString &stop, const QByteArray &secret)
{
    const QByteArray row = stop.toUtf8();
    return nothing(
        Sql::run(m_access.db, u"UPDATE brake_stop SET sealed_answer_secret = ? WHERE id = ?"_s,
                 {m_access.vault.seal(secret, SealedPlace{.column = answerSecretColumn, .row = row}.context()), stop}));
}

Result<QList<StoredBrakeLift>> BrakeRepository::lifts(const QString &stop)
{
    QList<StoredBrakeLift> lifts;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT account, key_id, lifted, signature, sealed_reason, reason_digest FROM brake_lift "
        "WHERE stop = ? ORDER BY lifted, account"_s,
        {stop}, [&](const QSqlQuery &query) {
            StoredBrakeLift lift{.account = query.value(0).toString(),
                                 .key = SigningKeyId(query.value(1).toString()),
                                 .reason = {},
                                 .time = Sql::toTime(query.value(2).toString()),
                                 .signature = query.value(3).toByteArray(),
                                 .reasonDigest = query.value(5).toByteArray()};
            const QByteArray row = reasonRow(stop, lift.account);
            openReason(lift, m_access.vault, query.value(4).toByteArray(), {.column = reasonColumn, .row = row});
            lifts.append(lift);
        });
    if (!read)
        return std::unexpected(read.error());
    return lifts;
}

Result<> BrakeRepository::saveLift(const QString &stop, const StoredBrakeLift &lift)
{
    const QByteArray row = reasonRow(stop, lift.account);
    return nothing(Sql::run(m_access.db,
                            u"INSERT INTO brake_lift (stop, account, key_id, lifted, signature, sealed_reason, "
                            "reason_digest) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stop, account) DO UPDATE SET "
                            "key_id = excluded.key_id, lifted = excluded.lifted, signature = excluded.signature, "
                            "sealed_reason = excluded.sealed_reason, reason_digest = excluded.reason_digest"_s,
                            {stop, lift.account, lift.key.toString(), Sql::toText(lift.time), lift.signature,
                             sealedReason(lift, m_access.vault, {.column = reasonColumn, .row = row}),
                             lift.reasonDigest.isEmpty() ? QVariant() : QVariant(lift.reasonDigest)}));
}

Result<> BrakeRepository::eraseReason(const QString &stop, const QString &account)
{
    const QByteArray row = reasonRow(stop, account);
    const SealedPlace place{.column = reasonColumn, .row = row};
    return nothing(Sql::run(m_access.db,
                            u"UPDATE brake_lift SET sealed_reason = CASE WHEN reason_digest IS NULL THEN ? ELSE ? END "
                            "WHERE stop = ? AND account = ?"_s,
                            {sealText(m_access.vault, {}, place), sealJson(m_access.vault, {}, place), stop, account}));
}

Result<> BrakeRepository::removeOlderThan(const QDateTime &limit)
{
    // The signatures go with their stop.
    return nothing(Sql::run(m_access.db,
                            u"DELETE FROM brake_stop WHERE made < ? AND NOT EXISTS "
                            "(SELECT 1 FROM brake_lift WHERE brake_lift.stop = brake_stop.id AND lifted >= ?)"_s,
                            {Sql::toText(limit), Sql::toText(limit)}));
}

} // namespace skranke
