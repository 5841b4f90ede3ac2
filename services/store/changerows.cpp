// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerows.h"

#include "services/core/canonicaljson.h"
#include "services/core/userfields.h"
#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace skranke::ChangeRows {

namespace {

constexpr QByteArrayView targetColumn = "change.sealed_target";
constexpr QByteArrayView baseColumn = "change.sealed_base";
constexpr QByteArrayView intentColumn = "change.sealed_intent";
constexpr QByteArrayView resultColumn = "change.sealed_result";
constexpr QByteArrayView responseColumn = "change.sealed_response";
constexpr QByteArrayView errorColumn = "change.sealed_error";
constexpr QByteArrayView occasionColumn = "change.evidence";
constexpr QByteArrayView imageColumn = "change_preimage.sealed_image";

/// Bound values an SQLite statement may have is 32,766 at most; this is far below and quick to prepare.
constexpr qsizetype mostBoundIds = 500;

/// Of evidence that is no JSON nothing can be told apart.
const QString &withoutOccasion()
{
    static const QString sql =
        u"evidence = CASE WHEN json_valid(evidence) THEN json_remove(evidence, '$.occasion') ELSE '{}' END"_s;
    return sql;
}

QString fromList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList toList(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array().toVariantList()
        | std::views::transform([](const QVariant &entry) { return entry.toString(); })
        | std::ranges::to<QStringList>();
}

/// What somebody wrote may name persons, so it lies sealed; file, record and rules name nobody.
QString fromEvidence(const Evidence &evidence, const Vault &vault, const QByteArray &id)
{
    QJsonObject object{
        {u"file"_s, evidence.file},
        {u"sha256"_s, evidence.fileSha256},
        {u"record"_s, evidence.record},
        {u"line"_s, evidence.line},
        {u"findings"_s, QJsonArray::fromStringList(evidence.findings)},
    };
    if (!evidence.occasion.isEmpty()) {
        const QByteArray sealed =
            sealJson(vault, {{u"ticket"_s, evidence.occasion.ticket}, {u"reason"_s, evidence.occasion.reason}},
                     {.column = occasionColumn, .row = id});
        object.insert(u"occasion"_s, QString::fromLatin1(sealed.toBase64()));
    }
    return QString::fromUtf8(canonicalJson(object));
}

Result<Evidence> toEvidence(const QString &json, const Vault &vault, const QByteArray &id)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Evidence evidence{
        .file = object.value(u"file").toString(),
        .fileSha256 = object.value(u"sha256").toString(),
        .record = object.value(u"record").toInteger(),
        .line = object.value(u"line").toInteger(),
        .findings = {},
    };
    for (const QJsonValue &finding : object.value(u"findings").toArray())
        evidence.findings += finding.toString();
    const QByteArray sealed = QByteArray::fromBase64(object.value(u"occasion").toString().toLatin1());
    return openJson(vault, sealed, {.column = occasionColumn, .row = id}).transform([&](const QJsonObject &occasion) {
        evidence.occasion = {.ticket = occasion.value(u"ticket").toString(),
                             .reason = occasion.value(u"reason").toString()};
        return evidence;
    });
}

/// Nothing lies in the column until there is something to keep.
QVariant sealedUnlessEmpty(const QJsonObject &object, const Vault &vault, const SealedPlace &place)
{
    return object.isEmpty() ? QVariant() : QVariant(sealJson(vault, object, place));
}

QVariant sealedUnlessEmpty(const QString &text, const Vault &vault, const SealedPlace &place)
{
    return text.isEmpty() ? QVariant() : QVariant(sealText(vault, text, place));
}

/// A change whose prediction may be told from its base and its edits again.
bool isForetold(Operation operation)
{
    return operation == Operation::Create || operation == Operation::Update;
}

/// Nothing lies in the column while the prediction is just the base with the edits: it would make the row of a proposal
/// half as large again. Only Alma's own state, or an undo that restores every byte, is another one.
QVariant sealedResult(const Change &change, const Vault &vault)
{
    if (isForetold(change.operation) && change.result == userfields::applied(change.base, change.intent))
        return {};
    return sealedUnlessEmpty(change.result, vault, {.column = resultColumn, .row = change.id.toString().toUtf8()});
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(", "_L1);
}

} // namespace

const QString &openStates()
{
    static const QString states = u"('proposed', 'approved', 'sending', 'conflict', 'unknown')"_s;
    return states;
}

const QString &select()
{
    static const QString sql =
        u"SELECT number, id, batch, institution, target_kind, operation, state, digest, undoes, overrides, evidence, "
        "error_code, tracking_id, notes, sealed_target, sealed_base, sealed_intent, sealed_result, sealed_response, "
        "sealed_error FROM change"_s;
    return sql;
}

Result<Change> changeFrom(const QSqlQuery &query, const Vault &vault)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const auto kind = targetKindFromWord(text(4));
    const auto operation = operationFromWord(text(5));
    const auto state = changeStateFromWord(text(6));
    const QByteArray id = text(1).toUtf8();
    const auto evidence = toEvidence(text(10), vault, id);

    Change change{
        .id = ChangeId(text(1)),
        .batch = BatchId(text(2)),
        .target = {.institution = InstitutionCode(text(3)), .kind = kind.value_or(TargetKind::User), .key = {}},
        .operation = operation.value_or(Operation::Update),
        .base = {},
        .intent = {},
        .result = {},
        .overrides = toList(text(9)),
        .evidence = evidence.value_or(Evidence()),
        .state = state.value_or(ChangeState::Unknown),
        .digest = query.value(7).toByteArray(),
        .undoes = ChangeId(text(8)),
        .response = {},
        .errorCode = text(11),
        .errorText = {},
        .trackingId = text(12),
        .notes = toList(text(13)),
        // One bad change must not hide the others, nor keep the desk from withdrawing it.
        .damaged = !kind || !operation || !state || !evidence,
        .row = query.value(0).toLongLong(),
    };
    const auto sealedText = [&](int column, QByteArrayView name, QString &target) {
        return openText(vault, query.value(column).toByteArray(), {.column = name, .row = id})
            .transform([&target](const QString &opened) { target = opened; });
    };
    const auto sealedJson = [&](int column, QByteArrayView name, QJsonObject &target) {
        return openJson(vault, query.value(column).toByteArray(), {.column = name, .row = id})
            .transform([&target](const QJsonObject &opened) { target = opened; });
    };
    QJsonObject intent;
    for (const Result<> &opened :
         {sealedText(14, targetColumn, change.target.key), sealedJson(15, baseColumn, change.base),
          sealedJson(16, intentColumn, intent), sealedJson(17, resultColumn, change.result),
          sealedJson(18, responseColumn, change.response), sealedText(19, errorColumn, change.errorText)}) {
        change.damaged |= !opened;
    }
    auto edits = intentFromJson(intent.value(u"edits").toArray());
    change.damaged |= !edits;
    change.intent = std::move(edits).value_or(QList<Edit>());
    if (query.isNull(17) && isForetold(change.operation) && !change.damaged)
        change.result = userfields::applied(change.base, change.intent);
    return change;
}

const QString &insert()
{
    static const QString sql =
        u"INSERT INTO change (id, batch, institution, target_kind, target_index, operation, state, digest, undoes, "
        "overrides, evidence, error_code, tracking_id, notes, changed, claimed_index, sealed_target, sealed_base, "
        "sealed_intent, sealed_result, sealed_response, sealed_error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    return sql;
}

SealedChange sealed(const Change &change, const QByteArray &canonicalBase, const Vault &vault)
{
    const QByteArray id = change.id.toString().toUtf8();
    const QJsonObject intent{{u"edits"_s, intentToJson(change.intent)}};
    return {
        .id = change.id,
        .targetIndex = targetIndex(change.target, vault),
        .claimedIndex = claimedIndex(change, vault),
        .evidence = fromEvidence(change.evidence, vault, id),
        .target = sealText(vault, change.target.key, {.column = targetColumn, .row = id}),
        .base = change.base.isEmpty()
            ? QVariant()
            : QVariant(sealCanonicalJson(vault, canonicalBase, {.column = baseColumn, .row = id})),
        .intent = sealedUnlessEmpty(intent, vault, {.column = intentColumn, .row = id}),
        .result = sealedResult(change, vault),
        .response = sealedUnlessEmpty(change.response, vault, {.column = responseColumn, .row = id}),
        .error = sealedUnlessEmpty(change.errorText, vault, {.column = errorColumn, .row = id}),
    };
}

QVariantList insertBinds(const Change &change, const SealedChange &content)
{
    return {
        change.id.toString(),
        change.batch.toString(),
        change.target.institution.toString(),
        toWord(change.target.kind),
        content.targetIndex,
        toWord(change.operation),
        toWord(change.state),
        change.digest,
        change.undoes.toString(),
        fromList(change.overrides),
        content.evidence,
        change.errorCode,
        change.trackingId,
        fromList(change.notes),
        Sql::toText(QDateTime::currentDateTimeUtc()),
        content.claimedIndex,
        content.target,
        content.base,
        content.intent,
        content.result,
        content.response,
        content.error,
    };
}

const QString &update()
{
    static const QString sql =
        u"UPDATE change SET state = ?, notes = ?, error_code = ?, tracking_id = ?, changed = ?, sealed_result = ?, "
        "sealed_response = ?, sealed_error = ? WHERE id = ?"_s;
    return sql;
}

QVariantList updateBinds(const Change &change, const Vault &vault)
{
    const QByteArray id = change.id.toString().toUtf8();
    return {
        toWord(change.state),
        fromList(change.notes),
        change.errorCode,
        change.trackingId,
        Sql::toText(QDateTime::currentDateTimeUtc()),
        sealedResult(change, vault),
        sealedUnlessEmpty(change.response, vault, {.column = responseColumn, .row = id}),
        sealedUnlessEmpty(change.errorText, vault, {.column = errorColumn, .row = id}),
        change.id.toString(),
    };
}

const QString &updateState()
{
    static const QString sql = u"UPDATE change SET state = ?, changed = ? WHERE id = ?"_s;
    return sql;
}

const QString &forgetContent()
{
    static const QString sql =
        u"UPDATE change SET target_index = '', claimed_index = NULL, sealed_target = NULL, sealed_base = NULL, "
        "sealed_intent = NULL, sealed_result = NULL, sealed_response = NULL, sealed_error = NULL, "_s
        + withoutOccasion();
    return sql;
}

const QString &forgetOccasion()
{
    static const QString sql = u"UPDATE change SET "_s + withoutOccasion();
    return sql;
}

const QString &forgetReasons()
{
    static const QString sql = u"UPDATE change_history SET sealed_reason = NULL WHERE sealed_reason IS NOT NULL"_s;
    return sql;
}

BlindIndex targetIndex(const Target &target, const Vault &vault)
{
    const QString purpose = u"target:"_s + toWord(target.kind) + u':' + target.institution.toString();
    return vault.blindIndex(target.key, purpose.toUtf8());
}

QVariant claimedIndex(const Change &change, const Vault &vault)
{
    if (change.operation != Operation::Create && change.operation != Operation::Update)
        return {};
    const auto edit =
        std::ranges::find(change.intent, "primary_id"_L1, [](const Edit &one) { return one.path.member; });
    const QString claimed = edit == change.intent.cend() ? QString() : edit->newValue.toString();
    if (claimed.isEmpty() || normalisedIdentifier(claimed) == normalisedIdentifier(change.target.key))
        return {};
    Target taken = change.target;
    taken.key = claimed;
    return targetIndex(taken, vault);
}

QByteArray sealImage(const ChangeId &id, const QJsonObject &image, const Vault &vault)
{
    return sealJson(vault, image, {.column = imageColumn, .row = id.toString().toUtf8()});
}

Result<QJsonObject> openImage(const ChangeId &id, const QByteArray &sealed, const Vault &vault)
{
    return openJson(vault, sealed, {.column = imageColumn, .row = id.toString().toUtf8()});
}

Result<Where> whereOf(const ChangeFilter &filter, StoreAccess &access)
{
    Where where;
    QStringList conditions;
    if (filter.ids.size() > mostBoundIds) {
        for (const QString &sql :
             {u"CREATE TEMPORARY TABLE IF NOT EXISTS chosen_change (id TEXT NOT NULL PRIMARY KEY)"_s,
              u"DELETE FROM chosen_change"_s}) {
            if (const auto done = Sql::run(access.db, sql); !done)
                return std::unexpected(done.error());
        }
        auto insertion = Sql::prepare(access.db, u"INSERT INTO chosen_change (id) VALUES (?) ON CONFLICT DO NOTHING"_s);
        if (!insertion)
            return std::unexpected(insertion.error());
        for (const ChangeId &id : filter.ids) {
            if (const Result<> done = Sql::exec(*insertion, {id.toString()}); !done)
                return std::unexpected(done.error());
        }
        conditions += u"id IN (SELECT id FROM chosen_change)"_s;
    } else if (!filter.ids.isEmpty()) {
        conditions += u"id IN (%1)"_s.arg(questionMarks(filter.ids.size()));
        for (const ChangeId &id : filter.ids)
            where.binds += id.toString();
    }
    if (!filter.batch.isEmpty()) {
        conditions += u"batch = ?"_s;
        where.binds += filter.batch.toString();
    }
    if (!filter.states.isEmpty()) {
        conditions += u"state IN (%1)"_s.arg(questionMarks(filter.states.size()));
        for (const ChangeState state : filter.states)
            where.binds += toWord(state);
    }
    if (!filter.institution.isEmpty()) {
        conditions += u"institution = ?"_s;
        where.binds += filter.institution.toString();
    }
    if (!filter.member.isEmpty()) {
        conditions += u"number IN (SELECT change_number FROM change_edit WHERE member = ?)"_s;
        where.binds += filter.member;
    }
    if (filter.rule) {
        conditions += u"number IN (SELECT change_number FROM change_edit WHERE rule = ?)"_s;
        where.binds += toWord(*filter.rule);
    }
    if (filter.risk) {
        conditions += u"number IN (SELECT change_number FROM change_risk WHERE risk = ?)"_s;
        where.binds += toWord(*filter.risk);
    }
    if (!conditions.isEmpty())
        where.sql = u" WHERE "_s + conditions.join(" AND "_L1);
    return where;
}

} // namespace skranke::ChangeRows
