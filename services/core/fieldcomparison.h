// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace skranke {

/// When two values of a user are the same to the desk (`spec/user-import.md` 6.2, "Scope"): the rules behind
/// `userfields::sameValue`. Knows members by their names; knows nothing of lists' keys and of edits.
namespace fieldcomparison {

/// How two values of a member are compared.
enum class Kind {
    Plain,
    Day, ///< dates: by day
    Caseless, ///< identifiers and e-mail
    Phone, ///< digits
    Segment, ///< `segment_type`
};

/// `listMember` is the list whose element holds the member, empty for members of the user and of deeper objects.
[[nodiscard]] Kind kindOf(QStringView listMember, QStringView name);

/// Trimmed, in normalisation form C and lower case.
[[nodiscard]] QString folded(QStringView text);
/// Digits only; Norway's own prefix says nothing (6.4), but only when it is written as one.
[[nodiscard]] QString phoneDigits(QStringView number);
/// The code of a coded value (`spec/alma-api.md` 1.5), any other value as it is.
[[nodiscard]] QJsonValue codeOf(const QJsonValue &value);
[[nodiscard]] QString scalarText(const QJsonValue &value);
/// Absent, null, empty text, empty list, or an object of nothing but such.
[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
[[nodiscard]] bool isInternalSegment(const QJsonValue &segment);

/// With `subset` only the members that the second one has count.
[[nodiscard]] bool same(Kind kind, const QJsonValue &left, const QJsonValue &right, bool subset);
[[nodiscard]] bool sameObject(QStringView listMember, const QJsonObject &a, const QJsonObject &b, bool subset);

} // namespace fieldcomparison

} // namespace skranke
