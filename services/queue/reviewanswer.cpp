// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/reviewanswer.h"

#include "services/queue/approvals.h"
#include "services/queue/changestates.h"
#include "services/queue/signedreason.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"
#include "services/store/vault.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto format = "skranke-review-answer"_L1;
/// 2: with a reason. What comes back in version 1 was approved without, so it is refused.
constexpr int version = 2;
constexpr QByteArrayView reasonPlace = "review_answer.reason";

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const ReviewAnswer &answer)
{
    QJsonArray approvals;
    for (const ReviewAnswer::One &one : answer.approvals) {
        approvals.append(QJsonObject{{u"change"_s, one.change.toString()},
                                     {u"batch"_s, one.batch.toString()},
                                     {u"digest"_s, hex(one.approval.digest)},
                                     {u"signature"_s, hex(one.approval.signature)}});
    }
    return {{u"format"_s, format},
            {u"version"_s, version},
            {u"bundle"_s, hex(answer.bundle)},
            {u"account"_s, answer.account},
            {u"key"_s, answer.key.toString()},
            {u"time"_s, Sql::toText(answer.time)},
            {u"reason"_s, QString::fromLatin1(answer.sealedReason.toBase64())},
            {u"approvals"_s, approvals}};
}

QByteArray message(const ReviewAnswer &answer)
{
    return signedMessage(u"skranke review answer 2"_s, toJson(answer));
}

/// What the sealed reason is bound to: it opens in no other answer.
QByteArray rowOf(const ReviewAnswer &answer)
{
    return QStringList{hex(answer.bundle), answer.account, answer.key.toString(), Sql::toText(answer.time)}
        .join(u'|')
        .toUtf8();
}

std::unexpected<Error> wrong(const QString &code, const QString &subject = {})
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .subject = subject});
}

} // namespace

ReviewAnswer ReviewAnswer::make(const ReviewBundle &bundle, const QList<ChangeId> &changes,
                                const SigningKeyRepository::OwnKey &by, const QDateTime &now, const QString &reason)
{
    ReviewAnswer answer{
        .bundle = bundle.digest, .account = by.key.account, .key = by.key.id, .time = now, .approvals = {}};
    if (!reason.isEmpty()) {
        const QByteArray row = rowOf(answer);
        answer.sealedReason = sealText(Vault(bundle.answerKey), reason, {.column = reasonPlace, .row = row});
    }
    const QSet<ChangeId> chosen(changes.cbegin(), changes.cend());
    for (const Change &change : bundle.changes) {
        if (change.damaged || !isApprovable(change.state) || (!chosen.isEmpty() && !chosen.contains(change.id)))
            continue;
        answer.approvals.append({.change = change.id,
                                 .batch = change.batch,
                                 .approval = Approvals::make(change, change.digest, by, now, reason)});
    }
    answer.signature = by.secret.sign(message(answer));
    return answer;
}

QByteArray ReviewAnswer::toFile() const
{
    QJsonObject object = toJson(*this);
    object.insert(u"signature"_s, hex(signature));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ReviewAnswer> ReviewAnswer::fromFile(QByteArrayView file)
{
    if (file.size() > mostBytes)
        return wrong(u"answer-file"_s);
    const QJsonObject object = QJsonDocument::fromJson(file.toByteArray()).object();
    if (object.value(u"format").toString() != format)
        return wrong(u"answer-file"_s);
    if (object.value(u"version").toInt() != version)
        return wrong(u"answer-version"_s);
    const auto bytes = [](const QJsonObject &from, const QString &name) {
        return QByteArray::fromHex(from.value(name).toString().toLatin1());
    };
    ReviewAnswer answer{
        .bundle = bytes(object, u"bundle"_s),
        .account = object.value(u"account").toString(),
        .key = SigningKeyId(object.value(u"key").toString()),
        .time = Sql::toTime(object.value(u"time").toString()),
        .sealedReason = QByteArray::fromBase64(object.value(u"reason").toString().toLatin1()),
        .approvals = {},
        .signature = bytes(object, u"signature"_s),
    };
    const QJsonArray approvals = object.value(u"approvals").toArray();
    if (approvals.size() > ReviewBundle::mostChanges)
        return wrong(u"answer-file"_s);
    for (const QJsonValue &entry : approvals) {
        const QJsonObject one = entry.toObject();
        answer.approvals.append({.change = ChangeId(one.value(u"change").toString()),
                                 .batch = BatchId(one.value(u"batch").toString()),
                                 .approval = {.digest = bytes(one, u"digest"_s),
                                              .account = answer.account,
                                              .time = answer.time,
                                              .key = answer.key,
                                              .signature = bytes(one, u"signature"_s)}});
    }
    // What is read back must be what stands there: nothing more, nothing written in another way.
    QJsonObject again = toJson(answer);
    again.insert(u"signature"_s, hex(answer.signature));
    if (again != object)
        return wrong(u"answer-altered"_s);
    return answer;
}

Result<> ReviewAnswer::check(const std::optional<SigningKey> &signer) const
{
    if (!signer || signer->damaged)
        return wrong(u"signing-key-unknown"_s, key.toString());
    if (signer->revoked.isValid())
        return wrong(u"signing-key-revoked"_s, key.toString());
    if (signer->account != account || !isSignedBy(signer->publicKey, message(*this), signature))
        return wrong(u"answer-altered"_s);
    return {};
}

Result<> ReviewAnswer::openReason(const QByteArray &answerKey)
{
    if (sealedReason.isEmpty())
        return {};
    if (answerKey.size() != Vault::keyBytes)
        return wrong(u"answer-altered"_s);
    const QByteArray row = rowOf(*this);
    const auto reason = openText(Vault(answerKey), sealedReason, {.column = reasonPlace, .row = row});
    if (!reason || reason->isEmpty() || checkedReason(*reason) != *reason)
        return wrong(u"answer-altered"_s);
    for (One &one : approvals)
        one.approval.reason = *reason;
    return {};
}

} // namespace skranke
