// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakefile.h"

#include "services/queue/brake.h"
#include "services/store/sql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke::BrakeFile {

namespace {

constexpr auto stopFormat = "skranke-brake-stop-1"_L1;
constexpr auto liftFormat = "skranke-brake-lift-1"_L1;

QJsonObject toJson(const StoredBrakeStop &stop)
{
    return {{u"stop"_s, stop.id},
            {u"digest"_s, QString::fromLatin1(stop.digest.toHex())},
            {u"institution"_s, stop.institution.toString()},
            {u"title"_s, stop.title},
            {u"changes"_s, stop.changes},
            {u"verdicts"_s, stop.verdicts},
            {u"made"_s, Sql::toText(stop.made)},
            {u"made_by"_s, stop.account}};
}

QJsonObject toJson(const StoredBrakeLift &lift)
{
    return {{u"reason"_s, lift.reason},
            {u"account"_s, lift.account},
            {u"key"_s, lift.key.toString()},
            {u"time"_s, Sql::toText(lift.time)}};
}

std::unexpected<Error> noFile()
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"brake-file"_s});
}

Result<QJsonObject> objectOf(QByteArrayView file, QLatin1StringView format)
{
    if (file.size() > mostBytes)
        return noFile();
    const QJsonObject object = QJsonDocument::fromJson(file.toByteArray()).object();
    if (object.value(u"format").toString() != format)
        return noFile();
    return object;
}

} // namespace

QByteArray liftMessage(const StoredBrakeStop &stop, const StoredBrakeLift &lift)
{
    QJsonObject content = toJson(stop);
    content.insert(u"lift"_s, toJson(lift));
    return signedMessage(u"skranke brake lift 1"_s, content);
}

QByteArray write(const StoredBrakeStop &stop)
{
    QJsonObject object = toJson(stop);
    object.insert(u"format"_s, stopFormat);
    return QJsonDocument(object).toJson();
}

Result<StoredBrakeStop> readStop(QByteArrayView file)
{
    const auto object = objectOf(file, stopFormat);
    if (!object)
        return std::unexpected(object.error());
    StoredBrakeStop stop{
        .id = object->value(u"stop").toString(),
        .digest = QByteArray::fromHex(object->value(u"digest").toString().toLatin1()),
        .institution = InstitutionCode(object->value(u"institution").toString()),
        .title = object->value(u"title").toString(),
        .changes = object->value(u"changes").toInteger(),
        .verdicts = object->value(u"verdicts").toArray(),
        .made = Sql::toTime(object->value(u"made").toString()),
        .account = object->value(u"made_by").toString(),
    };
    if (stop.id.isEmpty() || stop.digest.size() != 32 || !verdictsFromJson(stop.verdicts) || !stop.made.isValid())
        return noFile();
    return stop;
}

QByteArray write(const SignedLift &lift)
{
    QJsonObject object = toJson(lift.lift);
    object.insert(u"format"_s, liftFormat);
    object.insert(u"stop"_s, lift.stop);
    object.insert(u"signature"_s, QString::fromLatin1(lift.lift.signature.toHex()));
    return QJsonDocument(object).toJson();
}

Result<SignedLift> readLift(QByteArrayView file)
{
    const auto object = objectOf(file, liftFormat);
    if (!object)
        return std::unexpected(object.error());
    return SignedLift{
        .stop = object->value(u"stop").toString(),
        .lift = {.account = object->value(u"account").toString(),
                 .key = SigningKeyId(object->value(u"key").toString()),
                 .reason = object->value(u"reason").toString(),
                 .time = Sql::toTime(object->value(u"time").toString()),
                 .signature = QByteArray::fromHex(object->value(u"signature").toString().toLatin1())},
    };
}

} // namespace skranke::BrakeFile
