// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/approvals.h"

#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke::Approvals {

QByteArray message(const ChangeId &change, const BatchId &batch, const ChangeRepository::Approval &approval)
{
    return signedMessage(u"skranke approval 1"_s,
                         {{u"change"_s, change.toString()},
                          {u"batch"_s, batch.toString()},
                          {u"digest"_s, QString::fromLatin1(approval.digest.toHex())},
                          {u"account"_s, approval.account},
                          {u"key"_s, approval.key.toString()},
                          {u"time"_s, Sql::toText(approval.time)}});
}

ChangeRepository::Approval make(const Change &change, const QByteArray &digest, const SigningKeyRepository::OwnKey &by,
                                const QDateTime &now)
{
    ChangeRepository::Approval approval{
        .digest = digest, .account = by.key.account, .time = now, .key = by.key.id, .signature = {}};
    approval.signature = by.secret.sign(message(change.id, change.batch, approval));
    return approval;
}

QString faultOf(const Change &change, const QByteArray &digest, const ChangeRepository::Approval &approval,
                const std::optional<SigningKey> &key)
{
    if (change.damaged || change.digest != digest || approval.digest != digest)
        return u"digest-mismatch"_s;
    if (approval.signature.isEmpty() || approval.key.isEmpty())
        return u"signature-missing"_s;
    if (!key || key->damaged)
        return u"signing-key-unknown"_s;
    if (key->revoked.isValid())
        return u"signing-key-revoked"_s;
    const bool isTheirs = key->account == approval.account
        && isSignedBy(key->publicKey, message(change.id, change.batch, approval), approval.signature);
    return isTheirs ? QString() : u"signature-mismatch"_s;
}

} // namespace skranke::Approvals
