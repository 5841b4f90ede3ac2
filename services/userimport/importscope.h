// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace skranke {

class CodeBook;

/// How the values of an Alma member are compared (`spec/user-import.md` 6.2, "Scope").
enum class ValueForm {
    Plain, ///< as it stands
    Day, ///< dates: by day
    Caseless, ///< identifiers and e-mail
    Phone, ///< digits, `+47` dropped
};

/// One short code and the Alma field that it fills.
struct ScopeEntry {
    quint16 code = 0; ///< `Bups1Code`
    QString part; ///< member of a list's element (`value`, `email_address`, `line1`); empty for a single value
    QHash<QString, QString> values = {}; ///< what the file says -> Alma's code; anything else goes through as it is
    bool lowerCase = false; ///< goes to Alma in lower case
    QString dropPrefix = {}; ///< does not go to Alma when the value begins with it
    bool documented = true; ///< by the table of the file's variant: absence says something then
};

/// Codes that together fill one field: a single value, or the elements of one list that have one type.
struct ScopeGroup {
    QString member; ///< as in `userfields`
    QString type = {}; ///< code of the elements' type; empty for single values and for lists without types
    QList<ScopeEntry> entries = {};

    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isSticky() const;
    [[nodiscard]] ValueForm form() const; ///< of the value that identifies the field or the element
    /// The source can speak of this element: its type is the group's (`user-import.md` 6.2, "Scope").
    [[nodiscard]] bool covers(const QJsonObject &element) const;
    /// Everything the source says, even by leaving it out, is documented.
    [[nodiscard]] bool isDocumented() const;
};

/// What a source can say about a user: which Alma fields the code book maps, and where `LT` goes. A value; decides
/// nothing. Everything else is out of scope (`user-import.md` 6.2).
class ImportScope {
public:
    /// Records of a file with short codes and more groups than this are not packed; their users are then always
    /// compared whole.
    static constexpr qsizetype mostGroups = 24;

    ImportScope() = default;
    /// `LT` and `GL` are no entries of the groups; with `LtTarget::Barcode` the scope gains the group of barcodes.
    /// Entries of national numbers are dropped, whoever asks for them: they are never stored (`user-import.md` 4).
    ImportScope(QList<ScopeGroup> groups, LtTarget ltTarget);
    /// The scope of an institution's file. `variant` decides which codes are documented: the newer table is only known
    /// up to `IN` (`user-import.md` 0 and 1.2), so a later code speaks only when it is there, unless the institution's
    /// own code book says something about it.
    [[nodiscard]] static ImportScope of(const CodeBook &book, const Institution &institution, Bups1Variant variant);

    [[nodiscard]] const QList<ScopeGroup> &groups() const { return m_groups; }
    [[nodiscard]] LtTarget ltTarget() const { return m_ltTarget; }
    [[nodiscard]] bool maps(QStringView member) const;
    /// Kind of the key under which `LT` is looked up: `primary_id` or `BARCODE`.
    [[nodiscard]] QString matchKind() const;
    /// 8 bytes that change when packed values of another scope could not be compared with this one's.
    [[nodiscard]] const QByteArray &fingerprint() const { return m_fingerprint; }

private:
    QList<ScopeGroup> m_groups;
    LtTarget m_ltTarget = LtTarget::PrimaryIdentifier;
    QByteArray m_fingerprint;
};

/// Shapes of Alma's members that the import fills (`spec/alma-api.md` 3.2).
namespace almamember {

/// `{"value": code}` instead of a text.
[[nodiscard]] bool isCoded(QStringView member);
[[nodiscard]] bool isDate(QStringView member);
/// Name of the member that holds an element's type; empty for lists without types.
[[nodiscard]] QString typeName(QStringView member);
/// Name of the member that holds an element's main value: `value`, `email_address`, `line1` ...
[[nodiscard]] QString mainPart(QStringView member);
/// A value of a single-value member in Alma's shape.
[[nodiscard]] QJsonValue single(QStringView member, const QString &value);
/// A new External element of a list. `parts` hold what the source says; unsegmented lists get no segment.
[[nodiscard]] QJsonObject element(QStringView member, const QString &type, const QJsonObject &parts);

} // namespace almamember

} // namespace skranke
