// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/importscope.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace skranke {

/// Whether a record says something about a field. "Present, empty" differs from "absent" (`spec/user-import.md`, G07).
enum class Presence {
    Absent,
    Empty,
    Given,
};

/// What one record says about one element of a list.
struct IncomingElement {
    QJsonObject parts = {}; ///< only what the record says, in Alma's shape
    QJsonObject element = {}; ///< the same with type, segment and mark: what a new element looks like
    bool isPreferred = false; ///< the record itself says so
    bool isInternal = false; ///< the record itself says so; counts only where a whole list is replaced (6.3)
};

/// What one record says about one group of the scope.
struct IncomingField {
    ScopeGroup group;
    Presence presence = Presence::Absent;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); ///< of a single-value field, in Alma's shape
    QList<IncomingElement> elements = {}; ///< of a list, when given; codes of BUPS 1 fill one

    /// False for a code that is absent and not documented for the variant: then nothing is said about the field.
    [[nodiscard]] bool speaks() const { return presence != Presence::Absent || group.isDocumented(); }
    [[nodiscard]] bool isGiven() const { return presence == Presence::Given; }
};

/// One record of a file in Alma's terms: the code book applied, nothing merged.
struct IncomingUser {
    QString lt; ///< trimmed, case kept; of a user that comes whole the primary id
    QString gl; ///< match key only (`user-import.md` 4)
    LtTarget ltTarget = LtTarget::PrimaryIdentifier;
    QList<IncomingField> fields; ///< one per group of the scope, in its order
    bool deactivates = false; ///< the record speaks of nothing but that, under both semantics

    [[nodiscard]] const IncomingField *field(QStringView member, QStringView type = {}) const;
};

/// Answers the effective value of a code (R10), untrimmed; empty optional when the record lacks the code.
using CodeSource = std::function<std::optional<QString>(quint16 code)>;

/// Feide ids become lower case (`user-import.md` 4); values are trimmed (G05, G06) and put into NFC (G15), libraries
/// lose their `NO-` (B03). In a barcode institution `LT` fills the barcode and nothing else.
[[nodiscard]] IncomingUser incomingUser(const ImportScope &scope, const CodeSource &source);

} // namespace skranke
