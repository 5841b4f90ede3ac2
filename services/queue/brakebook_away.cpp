// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a stop is lifted at another desk; the rest is in brakebook.cpp.
#include "services/queue/answerbox.h"
#include "services/queue/brakebook.h"
#include "services/queue/brakefile.h"
#include "services/store/signingkeyrepository.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

Result<QByteArray> BrakeBook::exported(const QString &id)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto stop = liftable(id);
    if (!stop)
        return std::unexpected(stop.error());
    auto secret = m_brakes.answerSecretOf(id);
    if (!secret)
        return secret;
    if (secret->isEmpty()) {
        // One for all files of the stop: whichever of them is answered opens.
        *secret = AnswerBox::newSecret();
        if (const auto saved = m_brakes.saveAnswerSecret(id, *secret); !saved)
            return std::unexpected(saved.error());
    }
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return BrakeFile::write({.stop = *stop, .answerKey = AnswerBox::publicHalf(*secret)});
}

Result<BrakeStop> BrakeBook::shown(const QByteArray &stopFile)
{
    return BrakeFile::readStop(stopFile).transform([](const BrakeFile::Request &request) {
        const StoredBrakeStop &stored = request.stop;
        return BrakeStop{.id = stored.id,
                         .institution = stored.institution,
                         .title = stored.title,
                         .changes = stored.changes,
                         .verdicts = verdictsFromJson(stored.verdicts).value_or(QList<BrakeVerdict>()),
                         .made = stored.made,
                         .account = stored.account,
                         .lifts = {}};
    });
}

Result<QByteArray> BrakeBook::signedAway(const QByteArray &stopFile, const QString &reason)
{
    const auto request = BrakeFile::readStop(stopFile);
    if (!request)
        return std::unexpected(request.error());
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto lift = signedLift(request->stop, reason);
    if (!lift)
        return std::unexpected(lift.error());
    auto file = BrakeFile::write(*lift, *request);
    if (!file)
        return file;
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return file;
}

Result<BrakeStop> BrakeBook::takeLift(const QByteArray &liftFile)
{
    auto read = BrakeFile::readLift(liftFile);
    if (!read)
        return std::unexpected(read.error());
    const StoredBrakeLift &lift = read->lift;
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto stored = liftable(read->stop);
    if (!stored)
        return std::unexpected(stored.error());
    const auto key = SigningKeyRepository(m_access).find(lift.key);
    const auto secret = m_brakes.answerSecretOf(read->stop);
    if (!key || !secret)
        return std::unexpected(key ? secret.error() : key.error());
    const auto bad = [&lift](const QString &code) {
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .subject = lift.key.toString()});
    };
    if (!*key || (*key)->damaged)
        return bad(u"signing-key-unknown"_s);
    if ((*key)->revoked.isValid())
        return bad(u"signing-key-revoked"_s);
    // Also when the figures that were shown at the other desk are not those of this one.
    if (lift.reasonDigest.isEmpty() || !BrakeFile::openReason(*read, *secret)
        || !BrakeFile::holds(*stored, lift, **key))
        return bad(u"brake-altered"_s);
    Result<> done = saveLift(read->stop, lift);
    if (done)
        done = log(u"brake-lift"_s, read->stop + u' ' + lift.key.toString());
    const auto after = done ? find(read->stop) : std::unexpected(done.error());
    if (after)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    return after;
}

} // namespace skranke
