// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/userimport/bups1reader.h"
#include "services/userimport/groupkinds.h"
#include "services/userimport/importcalendar.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranke {

/// `FR` and `GR`, the present and the former national identity number: checked while a file is read, never stored and
/// never sent (`spec/user-import.md` 4).
[[nodiscard]] constexpr bool isNationalNumber(Bups1Code code)
{
    return code == bups1Code("FR") || code == bups1Code("GR");
}

/// How strongly a table asks for a code (`spec/user-import.md` 1.2).
enum class CodePresence {
    Mandatory, ///< M
    MandatoryDaily, ///< D: mandatory for daily import, which is what the desk receives
    Conditional, ///< c
    Recommended, ///< r
    Optional, ///< o, and the unread rows
    NotInUse, ///< "not in use": the import ignores it
};

/// One column (older or newer table) of a code.
struct CodeColumn {
    QChar type = {}; ///< `A` alphanumeric, `N` digits; null when the table has no type
    int maxLength = 0; ///< in characters; 0: none given
    CodePresence presence = CodePresence::Optional;

    bool operator==(const CodeColumn &) const = default;
};

/// Where a code's value goes in Alma's user object (`spec/user-import.md` 4).
struct AlmaMapping {
    enum class Role {
        None, ///< the code has no place in Alma
        Value, ///< `member` (and, in a list, `type` and `part`) takes the value
        LtIdentifier, ///< `primary_id` or an identifier of type `BARCODE`, as `Institution::ltTarget` says
        FeideIdentifier, ///< an identifier of type `Institution::feideIdType`
        MatchKey, ///< finds the user under an earlier id; is not written
    };
    Role role = Role::None;
    QString member; ///< as in `userfields.h`: `last_name`, `contact_info.email`, `rs_library` ...
    QString type; ///< of a list element: identifier type, address, e-mail or phone type, note type, statistic category
    QString part; ///< of a list element: `line1`, `postal_code`, `value`, `note` ...; empty: the element's main part
    QHash<QString, QString> values; ///< value in the file -> value in Alma; a value that is missing here goes as it is
    bool lowerCase = false; ///< the value goes to Alma in lower case
    QString dropPrefix = {}; ///< the value goes to Alma without it: `NO-` of a library number (B03)

    /// The value as Alma shall have it.
    [[nodiscard]] QString toAlma(const QString &value) const;
    bool operator==(const AlmaMapping &) const = default;
};

/// One row of the code table.
struct CodeBookEntry {
    Bups1Code code = 0;
    QString nameNb;
    QString nameNn;
    QString nameEn;
    CodeColumn older;
    CodeColumn newer;
    AlmaMapping alma;

    /// In `nb`, `nn` or anything else for English.
    [[nodiscard]] const QString &name(QStringView language) const;
    [[nodiscard]] const CodeColumn &column(Bups1Variant variant) const; ///< Auto: the newer
    bool operator==(const CodeBookEntry &) const = default;
};

/// Limits of the rules, with the defaults of `spec/user-import.md` 5 in their comments' units.
struct CheckLimits {
    double fewerRecordsWarning = 5; ///< F05, per cent below the previous file
    double fewerRecordsError = 20; ///< F05, per cent
    double moreRecordsWarning = 50; ///< F05, per cent above the previous file
    int longestLine = 4096; ///< F08, bytes
    int mostLines = 200; ///< F08, lines in a record
    int olderNameLength = 61; ///< N02, characters
    int almaNameLength = 255; ///< N02, characters
    int expiryYears = 10; ///< D03
    int earliestBirthYear = 1900; ///< D05
    int youngest = 14; ///< D05, years
    int oldest = 110; ///< D05, years
    int longestCategory = 2; ///< C02, digits
    bool ltShapeHint = false; ///< L04's hint on the shape of a person's LTID

    bool operator==(const CheckLimits &) const = default;
};

/// The code table as data: the shipped one, with an institution's own entries laid over it. Holds no file's values.
///
/// JSON, in `resources/codebooks/bups1.json`; an institution's text has the same form and names only what differs.
class CodeBook {
public:
    /// The shipped table. A fault in it is a fault of the build: asserted by a test.
    [[nodiscard]] static const CodeBook &shipped();
    /// The shipped table with `overrideJson` over it; empty text: the shipped table as it is.
    /// `BadInput`/`code-book-syntax`, `code-book-invalid` or, when `FR` or `GR` gets a place in Alma,
    /// `code-book-national-number` (`spec/user-import.md` 4), with the line of the fault in `detail` and `subject`.
    [[nodiscard]] static Result<CodeBook> withOverride(const QString &overrideJson);
    /// A whole table from JSON.
    [[nodiscard]] static Result<CodeBook> fromJson(QByteArrayView json);

    /// In table order; an institution's further codes last.
    [[nodiscard]] const QList<CodeBookEntry> &entries() const { return m_entries; }
    [[nodiscard]] const CodeBookEntry *find(Bups1Code code) const;
    /// M and D of the variant's column: LT, RS, EN, FN, KA, and FD in the older table.
    [[nodiscard]] QList<Bups1Code> mandatory(Bups1Variant variant) const;
    /// Language codes that `SK` may have.
    [[nodiscard]] QStringList languages() const;
    /// User groups that belong to libraries, not persons (C03).
    [[nodiscard]] const QList<int> &libraryCategories() const { return m_libraryCategories; }
    [[nodiscard]] const CheckLimits &limits() const { return m_limits; }
    [[nodiscard]] const ImportCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const GroupKinds &groupKinds() const { return m_groupKinds; }
    /// Longest value of an Alma member in characters (X01); 0: none known.
    [[nodiscard]] int almaLength(const QString &member, const QString &part = {}) const;

    bool operator==(const CodeBook &) const = default;

private:
    friend class CodeBookParser;
    QList<CodeBookEntry> m_entries;
    QList<int> m_libraryCategories;
    QHash<QString, int> m_almaLengths;
    CheckLimits m_limits;
    ImportCalendar m_calendar;
    GroupKinds m_groupKinds;
};

} // namespace skranke
