// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/approvals.h"

#include "services/store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::Approvals {

namespace {

bool areDifferent(const ChangeRepository::Approval &one, const ChangeRepository::Approval &other)
{
    return one.account != other.account && one.key != other.key;
}

bool isFromBeforeReasons(const ChangeRepository::Approval &approval)
{
    return approval.version == 1;
}

} // namespace

QByteArray message(const ChangeId &change, const BatchId &batch, const ChangeRepository::Approval &approval)
{
    QJsonObject content{{u"change"_s, change.toString()},
                        {u"batch"_s, batch.toString()},
                        {u"digest"_s, QString::fromLatin1(approval.digest.toHex())},
                        {u"account"_s, approval.account},
                        {u"key"_s, approval.key.toString()},
                        {u"time"_s, Sql::toText(approval.time)}};
    if (isFromBeforeReasons(approval))
        return signedMessage(u"skranke approval 1"_s, content);
    content.insert(u"reason"_s, approval.reason);
    return signedMessage(u"skranke approval 2"_s, content);
}

ChangeRepository::Approval make(const Change &change, const QByteArray &digest, const SigningKeyRepository::OwnKey &by,
                                const QDateTime &now, const QString &reason)
{
    ChangeRepository::Approval approval{
        .digest = digest, .account = by.key.account, .time = now, .key = by.key.id, .signature = {}, .reason = reason};
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
    // The first version says nothing of a reason: one that stands beside it is nobody's.
    const bool isReasonTheirs =
        !approval.damaged && (isFromBeforeReasons(approval) ? approval.reason.isEmpty() : approval.version == 2);
    const bool isTheirs = isReasonTheirs && key->account == approval.account
        && isSignedBy(key->publicKey, message(change.id, change.batch, approval), approval.signature);
    return isTheirs ? QString() : u"signature-mismatch"_s;
}

bool areEnough(const QList<ChangeRepository::Approval> &approvals)
{
    for (const ChangeRepository::Approval &first : approvals) {
        for (const ChangeRepository::Approval &second : approvals) {
            if (areDifferent(first, second)
                && (!second.reason.isEmpty() || (isFromBeforeReasons(first) && isFromBeforeReasons(second))))
                return true;
        }
    }
    return false;
}

Standing standingOf(const QList<ChangeRepository::Approval> &given, const QString &account, const QString &reason,
                    bool needsSecond)
{
    const bool isKnown = std::ranges::contains(given, account, &ChangeRepository::Approval::account);
    const bool helps = needsSecond && given.size() > 1 && !reason.isEmpty() && !areEnough(given);
    if (isKnown)
        return helps ? Standing::Counts : Standing::Known;
    return needsSecond && !given.isEmpty() && reason.isEmpty() ? Standing::LacksReason : Standing::Counts;
}

} // namespace skranke::Approvals
