// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/signedreason.h"

#include "services/core/sha256.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

Result<QString> checkedReason(QString typed)
{
    // It is shown in other persons' terminals. Format characters turn the direction of what stands around them.
    const auto isUnseen = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    std::ranges::replace_if(typed, isUnseen, QChar(u' '));
    const QString reason = typed.simplified();
    if (reason.size() > mostReasonLength) {
        return std::unexpected(Error{
            .kind = Error::Kind::BadInput, .code = u"reason-too-long"_s, .subject = QString::number(mostReasonLength)});
    }
    return reason;
}

QByteArray reasonDigest(const QByteArray &salt, const QString &reason)
{
    return Sha256::of(QByteArray(salt + reason.toUtf8()));
}

QByteArray newReasonSalt()
{
    QByteArray salt(reasonSaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

} // namespace skranke
