// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlschemabook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside all namespaces.
static void loadXmlSchema()
{
    Q_INIT_RESOURCE(codebooks);
}

namespace skranke {

namespace {

// A record's elements are kept in sets of 64 bits while it is checked.
constexpr qsizetype mostChildren = 64;
// Ids below this one are elements; from it on they are short codes (`rules.h`).
constexpr size_t mostParts = 0x4100;

constexpr std::array<std::pair<QLatin1StringView, XmlKind>, 9> kinds{{
    {"text"_L1, XmlKind::Text},
    {"code"_L1, XmlKind::Code},
    {"date"_L1, XmlKind::Date},
    {"dateTime"_L1, XmlKind::DateTime},
    {"boolean"_L1, XmlKind::Boolean},
    {"integer"_L1, XmlKind::Integer},
    {"number"_L1, XmlKind::Number},
    {"word"_L1, XmlKind::Word},
    {"any"_L1, XmlKind::Any},
}};

std::unexpected<Error> fault(const QString &code, const QString &what)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code, .detail = u"XML schema: "_s + what});
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const auto &one : list.toArray())
        result.append(one.toString());
    return result;
}

} // namespace

XmlPartId XmlStructure::find(const Names &names, QStringView theirs)
{
    const auto at =
        std::ranges::lower_bound(names, theirs, {}, [](const auto &entry) -> QStringView { return entry.first; });
    return at != names.end() && at->first == theirs ? at->second : XmlPartId{0};
}

/// Reads the JSON of a schema once: structures first, since they name each other.
class XmlSchemaParser {
public:
    [[nodiscard]] Result<XmlSchemaBook> parse(const QJsonObject &json, const QJsonObject &countries)
    {
        const QJsonObject names = json.value("names"_L1).toObject();
        for (auto name = names.begin(); name != names.end(); ++name) {
            m_book.m_ourNames.insert(name.key(), name->toString());
            m_theirNames.insert(name->toString(), name.key());
        }
        const QJsonObject structures = json.value("structures"_L1).toObject();
        m_structureNames = structures.keys();
        m_book.m_structures.resize(static_cast<size_t>(m_structureNames.size()));
        for (qsizetype index = 0; index < m_structureNames.size(); ++index) {
            const QString &name = m_structureNames.at(index);
            if (const auto read = addStructure(index, structures.value(name).toObject()); !read)
                return std::unexpected(read.error());
        }
        if (const auto read = addFiles(json.value("files"_L1).toArray()); !read)
            return std::unexpected(read.error());
        addLists(json, countries);
        if (m_book.m_limits.longestRecord <= 0 || m_book.m_limits.deepest <= 0 || m_book.m_limits.longestTag <= 0)
            return fault(u"code-book-invalid"_s, u"a limit is missing"_s);
        return std::move(m_book);
    }

private:
    Result<> addStructure(qsizetype index, const QJsonObject &json)
    {
        XmlStructure &structure = m_book.m_structures[static_cast<size_t>(index)];
        structure.name = m_structureNames.at(index);
        structure.isSequence = json.value("order"_L1).toString() == "sequence"_L1;
        const QStringList children = texts(json.value("children"_L1));
        if (children.size() > mostChildren)
            return fault(u"code-book-invalid"_s, u"%1 has more than 64 elements"_s.arg(structure.name));
        for (const QString &child : children) {
            if (const auto added = addPart(structure, structure.children, child, false); !added)
                return added;
        }
        for (const QString &attribute : texts(json.value("attributes"_L1))) {
            if (const auto added = addPart(structure, structure.attributes, attribute, true); !added)
                return added;
        }
        std::ranges::sort(structure.children);
        std::ranges::sort(structure.attributes);
        return {};
    }

    /// `email_address: text 255, required`.
    Result<> addPart(XmlStructure &structure, XmlStructure::Names &names, const QString &text, bool isAttribute)
    {
        XmlPart part;
        part.name = text.section(u':', 0, 0).trimmed();
        const QStringList clauses = text.section(u':', 1).split(u',');
        const QStringList kind = clauses.first().simplified().split(u' ');
        part.position = static_cast<int>(names.size());
        part.isRequired = clauses.contains(u" required"_s);
        part.isRepeated = clauses.contains(u" repeated"_s);
        const QString shown = isAttribute ? u'@' + part.name : part.name;
        part.path = structure.name == "user"_L1 ? shown : structure.name + u'/' + shown;
        const auto known = std::ranges::find(kinds, kind.first(), &decltype(kinds)::value_type::first);
        if (known != kinds.end()) {
            part.kind = known->second;
            if (part.kind == XmlKind::Word)
                part.words = kind.value(1).split(u'|');
            else
                part.maxLength = kind.value(1).toInt();
        } else {
            part.kind = XmlKind::Structure;
            part.structure = static_cast<int>(m_structureNames.indexOf(kind.first()));
            if (part.structure < 0)
                return fault(u"code-book-invalid"_s, u"%1 is of an unknown kind"_s.arg(part.path));
        }
        if (part.isRequired && !isAttribute)
            structure.required |= quint64{1} << part.position;
        if (m_book.m_parts.size() >= mostParts)
            return fault(u"code-book-invalid"_s, u"too many elements"_s);
        names.emplace_back(m_theirNames.value(part.name, part.name), static_cast<XmlPartId>(m_book.m_parts.size()));
        m_book.m_parts.push_back(std::move(part));
        return {};
    }

    Result<> addFiles(const QJsonArray &files)
    {
        for (const auto &one : files) {
            const QJsonObject json = one.toObject();
            XmlFileKind file;
            file.root = json.value("root"_L1).toString();
            file.record = json.value("record"_L1).toString();
            file.countAttribute = json.value("count"_L1).toString();
            file.rootStructure = m_book.structureNamed(file.root);
            file.recordStructure = m_book.structureNamed(file.record);
            if (file.rootStructure < 0 || file.recordStructure < 0)
                return fault(u"code-book-invalid"_s, u"a root or a record has no structure"_s);
            file.root = m_theirNames.value(file.root, file.root);
            file.record = m_theirNames.value(file.record, file.record);
            m_book.m_files.append(file);
        }
        return {};
    }

    void addLists(const QJsonObject &json, const QJsonObject &countries)
    {
        m_book.m_languages = texts(json.value("languages"_L1));
        m_book.m_domesticCountries = texts(json.value("domesticCountries"_L1));
        m_book.m_roleAddresses = texts(json.value("roleAddresses"_L1));
        const QStringList codes = texts(countries.value("countries"_L1));
        m_book.m_countries = {codes.begin(), codes.end()};
        const QJsonObject postal = json.value("postalCodes"_L1).toObject();
        m_book.m_postalCodes = {postal.value("first"_L1).toInt(), postal.value("last"_L1).toInt()};
        const QJsonObject limits = json.value("limits"_L1).toObject();
        XmlLimits &made = m_book.m_limits;
        made.longestRecord = limits.value("longestRecord"_L1).toInteger();
        made.longestTag = limits.value("longestTag"_L1).toInteger();
        made.deepest = limits.value("deepest"_L1).toInt();
        made.longestEMail = limits.value("longestEMail"_L1).toInt();
        const QJsonObject zip = json.value("zip"_L1).toObject();
        made.zipMostBytes = zip.value("mostBytes"_L1).toInteger();
        made.zipMostRatio = zip.value("mostRatio"_L1).toInt();
    }

    XmlSchemaBook m_book;
    QStringList m_structureNames;
    QHash<QString, QString> m_theirNames;
};

const XmlFileKind *XmlSchemaBook::fileWithRoot(QStringView root) const
{
    const auto at = std::ranges::find(m_files, root, &XmlFileKind::root);
    return at == m_files.end() ? nullptr : &*at;
}

int XmlSchemaBook::structureNamed(QStringView name) const
{
    const auto at = std::ranges::find(m_structures, name, &XmlStructure::name);
    return at == m_structures.end() ? -1 : static_cast<int>(at - m_structures.begin());
}

XmlPartId XmlSchemaBook::partOf(QStringView structure, QStringView name) const
{
    const int index = structureNamed(structure);
    if (index < 0)
        return 0;
    const bool isAttribute = name.startsWith(u'@');
    const QStringView wanted = isAttribute ? name.sliced(1) : name;
    for (const auto &[theirs, id] : isAttribute ? this->structure(index).attributes : this->structure(index).children) {
        if (part(id).name == wanted)
            return id;
    }
    return 0;
}

Result<XmlSchemaBook> XmlSchemaBook::fromJson(QByteArrayView json, QByteArrayView countries)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &problem);
    if (!document.isObject())
        return fault(u"code-book-syntax"_s, problem.errorString());
    const QJsonDocument list = QJsonDocument::fromJson(countries.toByteArray(), &problem);
    if (!list.isObject())
        return fault(u"code-book-syntax"_s, problem.errorString());
    return XmlSchemaParser().parse(document.object(), list.object());
}

const XmlSchemaBook &XmlSchemaBook::shipped()
{
    static const XmlSchemaBook book = [] {
        loadXmlSchema();
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        auto made = fromJson(read(u":/codebooks/bups2.json"_s), read(u":/codebooks/countries.json"_s));
        Q_ASSERT_X(made, "XmlSchemaBook", "the shipped schema is faulty");
        return made ? std::move(*made) : XmlSchemaBook();
    }();
    return book;
}

} // namespace skranke
