// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace skranke {

/// An element or an attribute of the schema, by its place in the book, from 1; 0: none.
using XmlPartId = quint16;

/// What may stand in an element or an attribute.
enum class XmlKind {
    Text,
    Code, ///< text from a code table, with an attribute `desc`
    Date, ///< `xs:date`
    DateTime,
    Boolean, ///< `true`, `false`, `1`, `0`
    Integer,
    Number,
    Word, ///< one of `XmlPart::words`
    Structure, ///< further elements
    Any, ///< not judged
};

/// One element or attribute, where it may stand.
struct XmlPart {
    QString name; ///< ours, which is Alma's
    QString path; ///< as people see it: `primary_id`, `address/line1`, `address/@preferred`
    XmlKind kind = XmlKind::Text;
    int maxLength = 0; ///< in characters; 0: none
    int structure = -1; ///< of a Structure
    int position = 0; ///< among its siblings; below 64
    bool isRequired = false;
    bool isRepeated = false;
    QStringList words = {};
};

/// What an element with further elements consists of.
struct XmlStructure {
    using Names = std::vector<std::pair<QString, XmlPartId>>; ///< as the file has them, sorted

    QString name;
    bool isSequence = false; ///< children come in the order of the schema
    Names children = {};
    Names attributes = {};
    quint64 required = 0; ///< children, a bit a position

    [[nodiscard]] XmlPartId child(QStringView theirs) const { return find(children, theirs); }
    [[nodiscard]] XmlPartId attribute(QStringView theirs) const { return find(attributes, theirs); }

private:
    [[nodiscard]] static XmlPartId find(const Names &names, QStringView theirs);
};

/// A kind of file: what its root and its records are called.
struct XmlFileKind {
    QString root;
    QString record;
    QString countAttribute;
    int rootStructure = -1;
    int recordStructure = -1;
};

/// Limits that keep a hostile file from growing in memory or time.
struct XmlLimits {
    qint64 longestRecord = 1 << 20; ///< bytes
    qint64 longestTag = 1 << 16; ///< bytes, of the root's first tag and of what stands beside the records
    int deepest = 32; ///< elements within each other
    int longestEMail = 254; ///< characters (E01)
    qint64 zipMostBytes = 0; ///< unpacked
    int zipMostRatio = 0; ///< unpacked bytes for a packed one

    bool operator==(const XmlLimits &) const = default;
};

/// The schema of XML user files as data (`spec/user-import.md` 2.3, 2.4): where Sikt's own names or versions differ,
/// the JSON changes and not the program. `resources/codebooks/bups2.json` and `countries.json`. Holds no file's values.
class XmlSchemaBook {
public:
    /// A fault in the shipped one is a fault of the build: asserted by a test.
    [[nodiscard]] static const XmlSchemaBook &shipped();
    /// `BadInput`/`code-book-syntax` or `code-book-invalid`, with what is wrong in `detail`.
    [[nodiscard]] static Result<XmlSchemaBook> fromJson(QByteArrayView json, QByteArrayView countries);

    [[nodiscard]] const QList<XmlFileKind> &files() const { return m_files; }
    [[nodiscard]] const XmlFileKind *fileWithRoot(QStringView root) const;
    [[nodiscard]] const XmlStructure &structure(int index) const { return m_structures[static_cast<size_t>(index)]; }
    [[nodiscard]] int structureNamed(QStringView name) const; ///< -1: none
    [[nodiscard]] const XmlPart &part(XmlPartId id) const { return m_parts[id]; } ///< of 0: an empty one
    /// `partOf(u"address", u"line1")`, attributes as `@preferred`; 0: there is none.
    [[nodiscard]] XmlPartId partOf(QStringView structure, QStringView name) const;
    [[nodiscard]] qsizetype partCount() const { return static_cast<qsizetype>(m_parts.size()) - 1; }
    /// The file's names where they are not ours; empty for the shipped schema.
    [[nodiscard]] const QHash<QString, QString> &ourNames() const { return m_ourNames; }

    [[nodiscard]] const XmlLimits &limits() const { return m_limits; }
    [[nodiscard]] const QStringList &languages() const { return m_languages; } ///< S01
    [[nodiscard]] const QSet<QString> &countries() const { return m_countries; } ///< A03: ISO 3166-1, three letters
    [[nodiscard]] const QStringList &domesticCountries() const { return m_domesticCountries; } ///< A01
    [[nodiscard]] const QStringList &roleAddresses() const { return m_roleAddresses; } ///< E02: local parts
    [[nodiscard]] std::pair<int, int> postalCodes() const { return m_postalCodes; } ///< A01: first and last

private:
    friend class XmlSchemaParser;
    QList<XmlFileKind> m_files;
    std::vector<XmlStructure> m_structures;
    std::vector<XmlPart> m_parts = std::vector<XmlPart>(1);
    QHash<QString, QString> m_ourNames;
    QStringList m_languages;
    QStringList m_domesticCountries;
    QStringList m_roleAddresses;
    QSet<QString> m_countries;
    XmlLimits m_limits;
    std::pair<int, int> m_postalCodes;
};

} // namespace skranke
