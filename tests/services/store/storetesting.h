// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/store/sql.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace skranke::storetesting {

inline QByteArray dataKey(char fill = 'k')
{
    return QByteArray(Vault::keyBytes, fill);
}

/// An open store in a folder of its own.
struct Profile {
    QTemporaryDir folder;
    Store store;

    Profile() { opened = store.open(folder.path(), dataKey()); }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("skranke.sqlite")) const
    {
        return folder.filePath(name);
    }

    /// A statement behind the repositories' back, as somebody with the file in hand would run it.
    Result<> tamper(const QString &sql, const QVariantList &binds = {})
    {
        return store.runBlocking(
            [=](StoreAccess &access) { return Sql::run(access.db, sql, binds).transform([](const QSqlQuery &) { }); });
    }

    Result<QVariant> value(const QString &sql)
    {
        return store.runBlocking([=](StoreAccess &access) -> Result<QVariant> {
            auto query = Sql::run(access.db, sql);
            if (!query)
                return std::unexpected(query.error());
            return query->next() ? query->value(0) : QVariant();
        });
    }

    Result<> opened;
};

inline QJsonObject user(const QString &id, const QString &family = QStringLiteral("Nordmann"))
{
    return {
        {QStringLiteral("primary_id"), id},
        {QStringLiteral("first_name"), QStringLiteral("Ærling Øyvind")},
        {QStringLiteral("last_name"), family},
        {QStringLiteral("user_identifier"),
         QJsonArray{
             QJsonObject{{QStringLiteral("id_type"), QJsonObject{{QStringLiteral("value"), QStringLiteral("BARCODE")}}},
                         {QStringLiteral("value"), QString(QStringLiteral("bar-") + id)}}}},
        {QStringLiteral("x_unknown"), QJsonArray{1, QJsonValue::Null, QStringLiteral("čáŋŧđž")}},
    };
}

inline CacheEntry entry(const QString &id, const QString &family = QStringLiteral("Nordmann"),
                        const QByteArray &compared = "compared")
{
    return {
        .user = user(id, family),
        .compared = compared,
        .keys = {{.kind = QStringLiteral("primary_id"), .value = id},
                 {.kind = QStringLiteral("BARCODE"), .value = QString(QStringLiteral("bar-") + id)}},
        .searchWords = {family, QStringLiteral("Ærling Øyvind")},
    };
}

inline InstitutionCode nsk()
{
    return InstitutionCode(QStringLiteral("NSK"));
}

inline Batch batch(const QString &id = QStringLiteral("b0000000000000001"))
{
    return {
        .id = BatchId(id),
        .institution = nsk(),
        .kind = BatchKind::FileImport,
        .title = QStringLiteral("night.txt"),
        .created = QDateTime::fromString(QStringLiteral("2026-03-01T02:00:00.000Z"), Qt::ISODateWithMs),
        .undoes = {},
    };
}

/// A proposed update of a user, with all parts filled.
inline Change change(const QString &target, const QString &newMail = QStringLiteral("ny@uni.example"))
{
    Change change;
    change.batch = batch().id;
    change.target = {.institution = nsk(), .kind = TargetKind::User, .key = target};
    change.base = user(target);
    change.intent = {
        {.path = {.member = QStringLiteral("contact_info.email"), .element = QStringLiteral("x@uni.example")},
         .oldValue = QJsonValue(QJsonValue::Undefined),
         .newValue = newMail,
         .rule = DecidedBy::FileValue},
        {.path = {.member = QStringLiteral("expiry_date"), .element = {}},
         .oldValue = QStringLiteral("2026-01-01Z"),
         .newValue = QJsonValue(QJsonValue::Undefined),
         .rule = DecidedBy::StickyEmpty,
         .reason = QStringLiteral("disputed"),
         .losesHandEdit = true}};
    change.result = user(target, QStringLiteral("Etterpå"));
    change.overrides = {QStringLiteral("user_group")};
    change.evidence = {.file = QStringLiteral("night.txt"),
                       .fileSha256 = QStringLiteral("ab12"),
                       .record = 7,
                       .line = 99,
                       .findings = {QStringLiteral("F01")},
                       .occasion = {.ticket = QStringLiteral("T-1"), .reason = QStringLiteral("because")}};
    change.digest = changeDigest(change);
    change.id = changeIdFor(change.digest);
    return change;
}

/// Compares everything but the row, which the store gives.
inline bool sameChange(const Change &a, const Change &b)
{
    return a.id == b.id && a.batch == b.batch && a.target == b.target && a.operation == b.operation && a.base == b.base
        && a.intent == b.intent && a.result == b.result && a.overrides == b.overrides && a.evidence == b.evidence
        && a.state == b.state && a.digest == b.digest && a.undoes == b.undoes && a.response == b.response
        && a.errorCode == b.errorCode && a.errorText == b.errorText && a.trackingId == b.trackingId
        && a.notes == b.notes;
}

} // namespace skranke::storetesting

/// Fails the test with the error's own words.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &result_ = (expression);                                                                            \
        QVERIFY2(result_, result_ ? "" : qPrintable(result_.error().code + u' ' + result_.error().detail));            \
    } while (false)
