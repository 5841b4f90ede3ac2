// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/reviewbundle.h"

#include "services/core/canonicaljson.h"
#include "services/core/sha256.h"
#include "services/store/vault.h"

#include <QJsonDocument>
#include <QSet>

#include <sodium.h>

#include <ranges>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// The content is lines of JSON: this head, then a change a line.
constexpr auto format = "skranke-review-bundle"_L1;
/// 2: with an answer key, and what is said of large batches.
constexpr int version = 2;

QJsonObject toJson(const Batch &batch)
{
    return {{u"id"_s, batch.id.toString()},
            {u"institution"_s, batch.institution.toString()},
            {u"kind"_s, toWord(batch.kind)},
            {u"title"_s, batch.title},
            {u"created"_s, batch.created.toString(Qt::ISODateWithMs)}};
}

std::optional<Batch> batchFrom(const QJsonObject &object)
{
    const auto kind = batchKindFromWord(object.value(u"kind").toString());
    if (!kind || object.value(u"id").toString().isEmpty())
        return std::nullopt;
    return Batch{.id = BatchId(object.value(u"id").toString()),
                 .institution = InstitutionCode(object.value(u"institution").toString()),
                 .kind = *kind,
                 .title = object.value(u"title").toString(),
                 .created = QDateTime::fromString(object.value(u"created").toString(), Qt::ISODateWithMs).toUTC(),
                 .undoes = {}};
}

QJsonObject toJson(const SigningKey &key)
{
    return {{u"id"_s, key.id.toString()},
            {u"name"_s, key.name},
            {u"account"_s, key.account},
            {u"public_key"_s, QString::fromLatin1(key.publicKey.toBase64())}};
}

SigningKey keyFrom(const QJsonObject &object)
{
    return {.id = SigningKeyId(object.value(u"id").toString()),
            .name = object.value(u"name").toString(),
            .account = object.value(u"account").toString(),
            .publicKey = QByteArray::fromBase64(object.value(u"public_key").toString().toLatin1())};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object{
        {u"id"_s, change.id.toString()},
        {u"batch"_s, change.batch.toString()},
        {u"institution"_s, change.target.institution.toString()},
        {u"kind"_s, toWord(change.target.kind)},
        {u"key"_s, change.target.key},
        {u"operation"_s, toWord(change.operation)},
        {u"state"_s, toWord(change.state)},
        {u"base"_s, change.base},
        {u"intent"_s, intentToJson(change.intent)},
        {u"result"_s, change.result},
        {u"overrides"_s, QJsonArray::fromStringList(change.overrides)},
        {u"digest"_s, QString::fromLatin1(change.digest.toHex())},
        {u"undoes"_s, change.undoes.toString()},
        {u"notes"_s, QJsonArray::fromStringList(change.notes)},
        {u"evidence"_s,
         QJsonObject{{u"file"_s, change.evidence.file},
                     {u"sha256"_s, change.evidence.fileSha256},
                     {u"record"_s, change.evidence.record},
                     {u"line"_s, change.evidence.line},
                     {u"findings"_s, QJsonArray::fromStringList(change.evidence.findings)},
                     {u"ticket"_s, change.evidence.occasion.ticket},
                     {u"reason"_s, change.evidence.occasion.reason}}},
    };
    // Theirs, for the three-way view; empty when the user is gone. Of other states it is no part of a review.
    if (change.state == ChangeState::Conflict)
        object.insert(u"response"_s, change.response);
    return object;
}

std::optional<Change> changeFrom(const QJsonObject &object)
{
    const auto kind = targetKindFromWord(object.value(u"kind").toString());
    const auto operation = operationFromWord(object.value(u"operation").toString());
    const auto state = changeStateFromWord(object.value(u"state").toString());
    auto intent = intentFromJson(object.value(u"intent").toArray());
    if (!kind || !operation || !state || !intent || object.value(u"id").toString().isEmpty())
        return std::nullopt;
    const QJsonObject evidence = object.value(u"evidence").toObject();
    Change change{
        .id = ChangeId(object.value(u"id").toString()),
        .batch = BatchId(object.value(u"batch").toString()),
        .target = {.institution = InstitutionCode(object.value(u"institution").toString()),
                   .kind = *kind,
                   .key = object.value(u"key").toString()},
        .operation = *operation,
        .base = object.value(u"base").toObject(),
        .intent = *std::move(intent),
        .result = object.value(u"result").toObject(),
        .overrides = textsOf(object.value(u"overrides")),
        .evidence = {.file = evidence.value(u"file").toString(),
                     .fileSha256 = evidence.value(u"sha256").toString(),
                     .record = evidence.value(u"record").toInteger(),
                     .line = evidence.value(u"line").toInteger(),
                     .findings = textsOf(evidence.value(u"findings")),
                     .occasion = {.ticket = evidence.value(u"ticket").toString(),
                                  .reason = evidence.value(u"reason").toString()}},
        .state = *state,
        .digest = QByteArray::fromHex(object.value(u"digest").toString().toLatin1()),
        .undoes = ChangeId(object.value(u"undoes").toString()),
        .response = object.value(u"response").toObject(),
        .errorCode = {},
        .errorText = {},
        .trackingId = {},
        .notes = textsOf(object.value(u"notes")),
    };
    change.damaged = changeDigest(change) != change.digest;
    return change;
}

std::unexpected<Error> badContent(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"bundle-content"_s, .detail = detail});
}

Result<qsizetype> readHead(ReviewBundle &bundle, const QJsonObject &head)
{
    if (head.value(u"format").toString() != format)
        return badContent(u"another format"_s);
    if (head.value(u"version").toInt() != version)
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"bundle-version"_s});
    bundle.made = QDateTime::fromString(head.value(u"made").toString(), Qt::ISODateWithMs).toUTC();
    bundle.account = head.value(u"account").toString();
    bundle.answerKey = QByteArray::fromBase64(head.value(u"answer_key").toString().toLatin1());
    if (bundle.answerKey.size() != Vault::keyBytes)
        return badContent(u"no answer key"_s);
    for (const QJsonValue &entry : head.value(u"batches").toArray()) {
        const auto batch = batchFrom(entry.toObject());
        if (!batch)
            return badContent(u"a batch cannot be read"_s);
        bundle.batches.append(*batch);
        if (entry.toObject().value(u"large").toBool())
            bundle.large.insert(batch->id);
    }
    for (const QJsonValue &entry : head.value(u"keys").toArray())
        bundle.keys.append(keyFrom(entry.toObject()));
    const auto count = head.value(u"changes").toInteger(-1);
    if (count < 0 || count > ReviewBundle::mostChanges)
        return badContent(u"an impossible number of changes"_s);
    return static_cast<qsizetype>(count);
}

} // namespace

QByteArray ReviewBundle::newAnswerKey()
{
    QByteArray key(Vault::keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

Result<QByteArray> ReviewBundle::seal(ReviewBundle &bundle, const QString &passphrase, const PassphraseCost &cost)
{
    if (bundle.changes.isEmpty())
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"bundle-empty"_s});
    if (bundle.changes.size() > mostChanges)
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"bundle-too-large"_s});
    const auto json = [](const auto &value) { return toJson(value); };
    const auto batchJson = [&bundle](const Batch &batch) {
        QJsonObject object = toJson(batch);
        object.insert(u"large"_s, bundle.large.contains(batch.id));
        return object;
    };
    QByteArray content = canonicalJson({
        {u"format"_s, format},
        {u"version"_s, version},
        {u"made"_s, bundle.made.toString(Qt::ISODateWithMs)},
        {u"account"_s, bundle.account},
        {u"answer_key"_s, QString::fromLatin1(bundle.answerKey.toBase64())},
        {u"batches"_s, bundle.batches | std::views::transform(batchJson) | std::ranges::to<QJsonArray>()},
        {u"keys"_s, bundle.keys | std::views::transform(json) | std::ranges::to<QJsonArray>()},
        {u"changes"_s, bundle.changes.size()},
    });
    for (const Change &change : std::as_const(bundle.changes)) {
        content += '\n';
        content += canonicalJson(toJson(change));
        if (content.size() > SealedFile::mostContent)
            return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"bundle-too-large"_s});
    }
    auto file = SealedFile::seal(content, passphrase, cost);
    if (file)
        bundle.digest = Sha256::of(*file);
    return file;
}

Result<ReviewBundle> ReviewBundle::open(QByteArrayView file, const QString &passphrase)
{
    const auto content = SealedFile::open(file, passphrase);
    if (!content)
        return std::unexpected(content.error());
    ReviewBundle bundle;
    bundle.digest = Sha256::of(file);
    std::optional<qsizetype> count;
    QSet<ChangeId> ids;
    for (qsizetype from = 0; from <= content->size();) {
        const qsizetype end = content->indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(*content).sliced(from, (end < 0 ? content->size() : end) - from);
        from += line.size() + 1;
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object();
        if (!count) {
            const auto head = readHead(bundle, object);
            if (!head)
                return std::unexpected(head.error());
            count = *head;
            continue;
        }
        const auto change = changeFrom(object);
        if (!change || bundle.changes.size() >= *count || ids.contains(change->id))
            return badContent(u"a change cannot be read"_s);
        ids.insert(change->id);
        bundle.changes.append(*change);
    }
    if (bundle.changes.size() != *count)
        return badContent(u"a change is missing"_s);
    return bundle;
}

} // namespace skranke
