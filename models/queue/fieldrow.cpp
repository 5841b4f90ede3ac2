// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/fieldrow.h"

#include "models/queue/fieldnames.h"
#include "services/core/rebase.h"
#include "services/core/userfields.h"
#include "services/userimport/protectedfield.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

void sortByPage(QList<FieldRow> &rows)
{
    std::ranges::stable_sort(rows, {}, [](const FieldRow &row) { return fieldnames::order(row.path.member); });
}

FieldOutcome outcomeOf(const Edit &edit)
{
    if (edit.losesHandEdit)
        return FieldOutcome::HandEditLost;
    if (edit.rule == DecidedBy::StickyEmpty)
        return FieldOutcome::Disputed;
    if (isEmptyValue(edit.newValue) && !isEmptyValue(edit.oldValue))
        return FieldOutcome::Emptied;
    return FieldOutcome::Changes;
}

} // namespace

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

FieldOutcome outcomeOf(const FieldDecision &decision)
{
    if (decision.changes && decision.losesHandEdit)
        return FieldOutcome::HandEditLost;
    if (decision.disputed)
        return FieldOutcome::Disputed;
    if (decision.changes)
        return isEmptyValue(decision.result) ? FieldOutcome::Emptied : FieldOutcome::Changes;
    return isProtected(decision) ? FieldOutcome::Blocked : FieldOutcome::Unchanged;
}

QString toWord(FieldOutcome outcome)
{
    switch (outcome) {
    case FieldOutcome::Unchanged:
        return u"unchanged"_s;
    case FieldOutcome::Changes:
        return u"update"_s;
    case FieldOutcome::Blocked:
        return u"blocked"_s;
    case FieldOutcome::HandEditLost:
        return u"lost"_s;
    case FieldOutcome::Emptied:
        return u"emptied"_s;
    case FieldOutcome::Disputed:
        return u"disputed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString outcomeName(FieldOutcome outcome)
{
    switch (outcome) {
    case FieldOutcome::Unchanged:
        return QCoreApplication::translate("FieldRow", "unchanged");
    case FieldOutcome::Changes:
        return QCoreApplication::translate("FieldRow", "will change");
    case FieldOutcome::Blocked:
        return QCoreApplication::translate("FieldRow", "blocked");
    case FieldOutcome::HandEditLost:
        return QCoreApplication::translate("FieldRow", "hand edit will be lost");
    case FieldOutcome::Emptied:
        return QCoreApplication::translate("FieldRow", "will be emptied");
    case FieldOutcome::Disputed:
        return QCoreApplication::translate("FieldRow", "unknown (disputed rule)");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isWorthShowing(const FieldDecision &decision)
{
    return decision.changes || outcomeOf(decision) != FieldOutcome::Unchanged;
}

QList<FieldRow> fieldRows(const QList<FieldDecision> &fields)
{
    QList<FieldRow> rows;
    rows.reserve(fields.size());
    for (const FieldDecision &field : fields) {
        rows.append({
            .path = field.path,
            .now = field.now,
            .incoming = field.incoming,
            .theirs = QJsonValue(QJsonValue::Undefined),
            .result = field.result,
            .rule = field.rule,
            .reason = field.reason,
            .outcome = outcomeOf(field),
            .liftsProtection = field.liftsProtection,
        });
    }
    sortByPage(rows);
    return rows;
}

QList<FieldRow> fieldRows(const Change &change)
{
    QList<FieldRow> rows;
    rows.reserve(change.intent.size());
    for (const Edit &edit : change.intent) {
        rows.append({
            .path = edit.path,
            .now = edit.oldValue,
            .incoming = edit.newValue,
            .theirs = QJsonValue(QJsonValue::Undefined),
            .result = userfields::value(change.result, edit.path),
            .rule = edit.rule,
            .reason = edit.reason,
            .outcome = outcomeOf(edit),
        });
    }
    if (rows.isEmpty()) {
        const auto paths = userfields::differingPaths(change.base, change.result);
        for (const FieldPath &path : paths) {
            rows.append({
                .path = path,
                .now = userfields::value(change.base, path),
                .incoming = QJsonValue(QJsonValue::Undefined),
                .theirs = QJsonValue(QJsonValue::Undefined),
                .result = userfields::value(change.result, path),
                .rule = change.operation == Operation::Delete ? DecidedBy::Undo : DecidedBy::Desk,
                .reason = {},
                .outcome = FieldOutcome::Changes,
            });
        }
    }
    sortByPage(rows);
    return rows;
}

QList<FieldRow> fieldRows(const QJsonObject &user)
{
    QList<FieldRow> rows;
    const auto paths = userfields::differingPaths({}, user);
    for (const FieldPath &path : paths) {
        const QJsonValue value = userfields::value(user, path);
        rows.append({
            .path = path,
            .now = value,
            .incoming = QJsonValue(QJsonValue::Undefined),
            .theirs = QJsonValue(QJsonValue::Undefined),
            .result = value,
            .rule = DecidedBy::OutOfScope,
            .reason = {},
        });
    }
    sortByPage(rows);
    return rows;
}

QList<FieldRow> threeWayRows(const Change &change, const QJsonObject &theirs, const Resolution &resolution)
{
    const userfields::Rebase merge = userfields::rebase(change.base, change.intent, theirs);
    QList<FieldRow> rows;
    for (const Edit &edit : change.intent) {
        const bool conflict = merge.conflicts.contains(edit.path);
        const auto taken = conflict ? resolution.sideOf(edit.path) : std::nullopt;
        const bool unresolved = conflict && !taken;
        const bool keepsTheirs = taken == Side::Theirs;
        rows.append({
            .path = edit.path,
            .now = userfields::value(change.base, edit.path),
            .incoming = edit.newValue,
            .theirs = userfields::value(theirs, edit.path),
            .result = unresolved ? QJsonValue(QJsonValue::Undefined)
                : keepsTheirs    ? userfields::value(theirs, edit.path)
                                 : edit.newValue,
            .rule = edit.rule,
            .reason = edit.reason,
            .outcome = unresolved ? FieldOutcome::Disputed
                : keepsTheirs     ? FieldOutcome::Unchanged
                : taken           ? FieldOutcome::HandEditLost
                                  : FieldOutcome::Changes,
            .unresolved = unresolved,
            .taken = taken,
        });
    }
    for (const FieldPath &path : merge.carried) {
        rows.append({
            .path = path,
            .now = userfields::value(change.base, path),
            .incoming = QJsonValue(QJsonValue::Undefined),
            .theirs = userfields::value(theirs, path),
            .result = userfields::value(theirs, path),
            .rule = DecidedBy::OutOfScope,
            .reason = {},
            .outcome = FieldOutcome::Unchanged,
        });
    }
    sortByPage(rows);
    return rows;
}

} // namespace skranke
