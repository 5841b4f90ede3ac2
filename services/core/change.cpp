// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/change.h"

#include "services/core/canonicaljson.h"
#include "services/core/sha256.h"

#include <array>
#include <utility>

namespace skranke {

namespace {

template <typename Enum, size_t n>
using Words = std::array<std::pair<Enum, QLatin1StringView>, n>;

constexpr Words<DecidedBy, 14> decidedByWords{{
    {DecidedBy::FileValue, QLatin1StringView("file")},
    {DecidedBy::NewUser, QLatin1StringView("new_user")},
    {DecidedBy::Rename, QLatin1StringView("rename")},
    {DecidedBy::Profile, QLatin1StringView("profile")},
    {DecidedBy::AlmaSticky, QLatin1StringView("alma_sticky")},
    {DecidedBy::StickyEmpty, QLatin1StringView("sticky_empty")},
    {DecidedBy::EmptiedByFile, QLatin1StringView("emptied_by_file")},
    {DecidedBy::InternalSegment, QLatin1StringView("internal_segment")},
    {DecidedBy::ExternalReplaced, QLatin1StringView("external_replaced")},
    {DecidedBy::Protection, QLatin1StringView("protection")},
    {DecidedBy::RolesKept, QLatin1StringView("roles_kept")},
    {DecidedBy::OutOfScope, QLatin1StringView("out_of_scope")},
    {DecidedBy::Desk, QLatin1StringView("desk")},
    {DecidedBy::Undo, QLatin1StringView("undo")},
}};

constexpr Words<Operation, 4> operationWords{{
    {Operation::Create, QLatin1StringView("create")},
    {Operation::Update, QLatin1StringView("update")},
    {Operation::Delete, QLatin1StringView("delete")},
    {Operation::Run, QLatin1StringView("run")},
}};

constexpr Words<TargetKind, 1> targetKindWords{{
    {TargetKind::User, QLatin1StringView("user")},
}};

constexpr Words<ChangeState, 9> changeStateWords{{
    {ChangeState::Proposed, QLatin1StringView("proposed")},
    {ChangeState::Approved, QLatin1StringView("approved")},
    {ChangeState::Sending, QLatin1StringView("sending")},
    {ChangeState::Applied, QLatin1StringView("applied")},
    {ChangeState::Kept, QLatin1StringView("kept")},
    {ChangeState::Refused, QLatin1StringView("refused")},
    {ChangeState::Conflict, QLatin1StringView("conflict")},
    {ChangeState::Unknown, QLatin1StringView("unknown")},
    {ChangeState::Withdrawn, QLatin1StringView("withdrawn")},
}};

constexpr Words<BatchKind, 3> batchKindWords{{
    {BatchKind::FileImport, QLatin1StringView("file_import")},
    {BatchKind::Desk, QLatin1StringView("desk")},
    {BatchKind::Undo, QLatin1StringView("undo")},
}};

template <typename Enum, size_t n>
QString wordOf(const Words<Enum, n> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString(word);
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Enum, size_t n>
std::optional<Enum> valueOf(const Words<Enum, n> &words, QStringView word)
{
    for (const auto &[value, candidate] : words) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

/// An absent value and JSON's null are different things in an edit; absent is written as a missing member.
void insertUnlessAbsent(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        object.insert(name, value);
}

} // namespace

QString toWord(DecidedBy rule)
{
    return wordOf(decidedByWords, rule);
}
QString toWord(Operation operation)
{
    return wordOf(operationWords, operation);
}
QString toWord(TargetKind kind)
{
    return wordOf(targetKindWords, kind);
}
QString toWord(ChangeState state)
{
    return wordOf(changeStateWords, state);
}
QString toWord(BatchKind kind)
{
    return wordOf(batchKindWords, kind);
}
std::optional<DecidedBy> decidedByFromWord(QStringView word)
{
    return valueOf(decidedByWords, word);
}
std::optional<Operation> operationFromWord(QStringView word)
{
    return valueOf(operationWords, word);
}
std::optional<TargetKind> targetKindFromWord(QStringView word)
{
    return valueOf(targetKindWords, word);
}
std::optional<ChangeState> changeStateFromWord(QStringView word)
{
    return valueOf(changeStateWords, word);
}
std::optional<BatchKind> batchKindFromWord(QStringView word)
{
    return valueOf(batchKindWords, word);
}

QString FieldPath::toString() const
{
    return element.isEmpty() ? member : QString(member + u'[' + element + u']');
}

FieldPath FieldPath::fromString(QStringView text)
{
    const auto open = text.indexOf(u'[');
    if (open < 0 || !text.endsWith(u']'))
        return {.member = text.toString(), .element = {}};
    return {.member = text.first(open).toString(), .element = text.sliced(open + 1).chopped(1).toString()};
}

QJsonArray intentToJson(const QList<Edit> &intent)
{
    QJsonArray array;
    for (const Edit &edit : intent) {
        QJsonObject object{
            {QStringLiteral("path"), edit.path.toString()},
            {QStringLiteral("rule"), toWord(edit.rule)},
        };
        insertUnlessAbsent(object, QStringLiteral("old"), edit.oldValue);
        insertUnlessAbsent(object, QStringLiteral("new"), edit.newValue);
        if (!edit.reason.isEmpty())
            object.insert(QStringLiteral("reason"), edit.reason);
        if (edit.losesHandEdit)
            object.insert(QStringLiteral("loses_hand_edit"), true);
        array.append(object);
    }
    return array;
}

std::optional<QList<Edit>> intentFromJson(const QJsonArray &array)
{
    QList<Edit> intent;
    intent.reserve(array.size());
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        const auto rule = decidedByFromWord(object.value(u"rule").toString());
        const QString path = object.value(u"path").toString();
        if (!rule || path.isEmpty())
            return std::nullopt;
        intent.append({
            .path = FieldPath::fromString(path),
            .oldValue = object.value(u"old"),
            .newValue = object.value(u"new"),
            .rule = *rule,
            .reason = object.value(u"reason").toString(),
            .losesHandEdit = object.value(u"loses_hand_edit").toBool(),
        });
    }
    return intent;
}

QByteArray changeDigest(const Change &change)
{
    return changeDigest(change, canonicalJson(change.base));
}

QByteArray changeDigest(const Change &change, QByteArrayView canonicalBase)
{
    const QJsonObject rest{
        {QStringLiteral("target"),
         QJsonObject{
             {QStringLiteral("institution"), change.target.institution.toString()},
             {QStringLiteral("kind"), toWord(change.target.kind)},
             {QStringLiteral("key"), change.target.key},
         }},
        {QStringLiteral("operation"), toWord(change.operation)},
        {QStringLiteral("intent"), intentToJson(change.intent)},
        {QStringLiteral("overrides"), QJsonArray::fromStringList(change.overrides)},
    };
    // "base" is the first of the members in their order.
    Sha256 digest;
    digest.add("{\"base\":");
    digest.add(canonicalBase);
    digest.add(",");
    digest.add(QByteArrayView(canonicalJson(rest)).sliced(1));
    return digest.result();
}

ChangeId changeIdFor(const QByteArray &digest)
{
    return ChangeId(u'c' + QString::fromLatin1(digest.first(8).toHex()));
}

} // namespace skranke
