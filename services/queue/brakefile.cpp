// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakefile.h"

#include "services/core/canonicaljson.h"
#include "services/queue/answerbox.h"
#include "services/queue/brake.h"
#include "services/queue/signedreason.h"
#include "services/store/sql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace skranke::BrakeFile {

namespace {

constexpr auto stopFormat = "skranke-brake-stop-"_L1;
constexpr auto liftFormat = "skranke-brake-lift-"_L1;
/// 2: reasons come back sealed.
constexpr auto version = "2"_L1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject toJson(const StoredBrakeStop &stop)
{
    return {{u"stop"_s, stop.id},
            {u"digest"_s, hex(stop.digest)},
            {u"institution"_s, stop.institution.toString()},
            {u"title"_s, stop.title},
            {u"changes"_s, stop.changes},
            {u"verdicts"_s, stop.verdicts},
            {u"made"_s, Sql::toText(stop.made)},
            {u"made_by"_s, stop.account}};
}

QJsonObject toJson(const StoredBrakeLift &lift)
{
    QJsonObject object{
        {u"account"_s, lift.account}, {u"key"_s, lift.key.toString()}, {u"time"_s, Sql::toText(lift.time)}};
    if (lift.reasonDigest.isEmpty())
        object.insert(u"reason"_s, lift.reason);
    else
        object.insert(u"reason_digest"_s, hex(lift.reasonDigest));
    return object;
}

std::unexpected<Error> bad(const QString &code)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code});
}

std::unexpected<Error> noFile()
{
    return bad(u"brake-file"_s);
}

Result<QJsonObject> objectOf(QByteArrayView file, QLatin1StringView format)
{
    if (file.size() > mostBytes)
        return noFile();
    const QJsonObject object = QJsonDocument::fromJson(file.toByteArray()).object();
    const QString written = object.value(u"format").toString();
    if (!written.startsWith(format))
        return noFile();
    if (written != format + version)
        return bad(u"brake-version"_s);
    return object;
}

} // namespace

QByteArray liftMessage(const StoredBrakeStop &stop, const StoredBrakeLift &lift)
{
    QJsonObject content = toJson(stop);
    content.insert(u"lift"_s, toJson(lift));
    return signedMessage(lift.reasonDigest.isEmpty() ? u"skranke brake lift 1"_s : u"skranke brake lift 2"_s, content);
}

bool holds(const StoredBrakeStop &stop, const StoredBrakeLift &lift, const SigningKey &key)
{
    const bool isReasonWhole = lift.erased ? !lift.reasonDigest.isEmpty()
                                           : !lift.reason.trimmed().isEmpty()
            && (lift.reasonDigest.isEmpty() || reasonDigest(lift.salt, lift.reason) == lift.reasonDigest);
    return isReasonWhole && key.isUsable() && key.account == lift.account
        && isSignedBy(key.publicKey, liftMessage(stop, lift), lift.signature);
}

QByteArray write(const Request &request)
{
    QJsonObject object = toJson(request.stop);
    object.insert(u"format"_s, QString(stopFormat + version));
    object.insert(u"answer_key"_s, hex(request.answerKey));
    return QJsonDocument(object).toJson();
}

Result<Request> readStop(QByteArrayView file)
{
    const auto object = objectOf(file, stopFormat);
    if (!object)
        return std::unexpected(object.error());
    StoredBrakeStop stop{
        .id = object->value(u"stop").toString(),
        .digest = unhex(object->value(u"digest")),
        .institution = InstitutionCode(object->value(u"institution").toString()),
        .title = object->value(u"title").toString(),
        .changes = object->value(u"changes").toInteger(),
        .verdicts = object->value(u"verdicts").toArray(),
        .made = Sql::toTime(object->value(u"made").toString()),
        .account = object->value(u"made_by").toString(),
    };
    const QByteArray answerKey = unhex(object->value(u"answer_key"));
    if (stop.id.isEmpty() || stop.digest.size() != 32 || !verdictsFromJson(stop.verdicts) || !stop.made.isValid()
        || answerKey.size() != AnswerBox::keyBytes)
        return noFile();
    return Request{.stop = stop, .answerKey = answerKey};
}

Result<QByteArray> write(const StoredBrakeLift &lift, const Request &request)
{
    const QByteArray sealed =
        AnswerBox::seal(canonicalJson({{u"reason"_s, lift.reason}, {u"salt"_s, hex(lift.salt)}}), request.answerKey);
    if (sealed.isEmpty())
        return noFile();
    QJsonObject object = toJson(lift);
    object.insert(u"format"_s, QString(liftFormat + version));
    object.insert(u"stop"_s, request.stop.id);
    object.insert(u"reason"_s, QString::fromLatin1(sealed.toBase64()));
    object.insert(u"signature"_s, hex(lift.signature));
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
                 .reason = {},
                 .time = Sql::toTime(object->value(u"time").toString()),
                 .signature = unhex(object->value(u"signature")),
                 .reasonDigest = unhex(object->value(u"reason_digest"))},
        .sealedReason = QByteArray::fromBase64(object->value(u"reason").toString().toLatin1()),
    };
}

bool openReason(SignedLift &lift, const QByteArray &answerSecret)
{
    const auto opened = AnswerBox::open(lift.sealedReason, answerSecret);
    const QJsonObject object = QJsonDocument::fromJson(opened.value_or(QByteArray())).object();
    const QString reason = object.value(u"reason").toString();
    const QByteArray salt = unhex(object.value(u"salt"));
    if (reason.isEmpty() || checkedReason(reason) != reason || salt.size() != reasonSaltBytes)
        return false;
    lift.lift.reason = reason;
    lift.lift.salt = salt;
    return true;
}

} // namespace skranke::BrakeFile
