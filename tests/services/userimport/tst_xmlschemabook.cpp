// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlschemabook.h"
#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <map>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The schema as data, and whether it says what Ex Libris' and the proposal's own schemas say.
class TestXmlSchemaBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedOneIsRead();
    void itAgreesWithTheSchemas_data();
    void itAgreesWithTheSchemas();
    void faultyDataIsRefused_data();
    void faultyDataIsRefused();
};

namespace {

/// An element of a schema document.
struct Node {
    QString name;
    std::map<QString, QString> attributes;
    QList<Node> children;

    [[nodiscard]] QString attribute(const QString &wanted) const
    {
        const auto at = attributes.find(wanted);
        return at == attributes.end() ? QString() : at->second;
    }
    [[nodiscard]] const Node *child(const QString &wanted) const
    {
        const auto at = std::ranges::find(children, wanted, &Node::name);
        return at == children.end() ? nullptr : &*at;
    }
    [[nodiscard]] QList<Node> all(const QString &wanted) const
    {
        QList<Node> found;
        std::ranges::copy_if(children, std::back_inserter(found), [&](const Node &one) { return one.name == wanted; });
        return found;
    }
};

Node read(QXmlStreamReader &reader)
{
    Node node;
    node.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        node.attributes[attribute.name().toString()] = attribute.value().toString();
    while (reader.readNextStartElement()) {
        if (reader.name() == "annotation"_L1)
            reader.skipCurrentElement();
        else
            node.children.append(read(reader));
    }
    return node;
}

/// The schema's complex types by the name of the element that has them.
class SchemaDocuments {
public:
    bool add(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QXmlStreamReader reader(&file);
        if (!reader.readNextStartElement())
            return false;
        const Node document = read(reader);
        for (const Node &one : document.children) {
            if (one.name == "complexType"_L1)
                m_types[one.attribute(u"name"_s)] = one;
            else if (one.name == "element"_L1)
                m_roots[one.attribute(u"name"_s)] = one;
        }
        return !reader.hasError();
    }

    [[nodiscard]] std::map<QString, QStringList> structures() const
    {
        std::map<QString, QStringList> result;
        for (const auto &[name, element] : m_roots)
            describe(name, element, result);
        return result;
    }

private:
    [[nodiscard]] const Node *typeOf(const Node &element) const
    {
        if (const Node *own = element.child(u"complexType"_s))
            return own;
        const auto named = m_types.find(element.attribute(u"type"_s));
        return named == m_types.end() ? nullptr : &named->second;
    }

    static QString simple(const QString &type)
    {
        static const QRegularExpression length(u"^string(\\d+)Length$"_s);
        if (const auto found = length.match(type); found.hasMatch())
            return u"text "_s + found.captured(1);
        return type == "xs:string"_L1            ? u"text"_s
            : type == "xs:date"_L1               ? u"date"_s
            : type == "xs:dateTime"_L1           ? u"dateTime"_s
            : type == "xs:boolean"_L1            ? u"boolean"_s
            : type == "xs:float"_L1              ? u"number"_s
            : type == "xs:int"_L1                ? u"integer"_s
            : type == "xs:long"_L1               ? u"integer"_s
            : type == "xs:nonNegativeInteger"_L1 ? u"integer"_s
                                                 : u"word"_s;
    }

    void describe(const QString &name, const Node &element, std::map<QString, QStringList> &result) const
    {
        const Node *type = typeOf(element);
        if (!type || result.contains(name))
            return;
        QStringList &parts = result[name];
        const Node *sequence = type->child(u"sequence"_s);
        const Node *group = sequence ? sequence : type->child(u"all"_s);
        parts.append(sequence ? u"sequence"_s : u"all"_s);
        for (const Node &child : group ? group->children : QList<Node>()) {
            const QString childName = child.attribute(u"name"_s);
            const Node *childType = typeOf(child);
            const Node *content = childType ? childType->child(u"simpleContent"_s) : nullptr;
            QString kind;
            if (childName == "researcher"_L1) {
                kind = u"any"_s; // Esploro's, which no import of borrowers has
            } else if (content) {
                const Node &extension = content->children.first();
                kind = simple(extension.attribute(u"base"_s));
                if (extension.children.first().attribute(u"name"_s) == "desc"_L1)
                    kind.replace("text"_L1, "code"_L1);
            } else if (childType) {
                kind = childName;
                describe(childName, child, result);
            } else {
                kind = simple(child.attribute(u"type"_s));
            }
            const bool isRequired = child.attribute(u"minOccurs"_s) != "0"_L1;
            const bool isRepeated = child.attribute(u"maxOccurs"_s) == "unbounded"_L1;
            parts.append(childName + u": "_s + kind + (isRequired ? u", required"_s : QString())
                         + (isRepeated ? u", repeated"_s : QString()));
        }
        for (const Node &attribute : type->all(u"attribute"_s))
            parts.append(u'@' + attribute.attribute(u"name"_s) + u": "_s + simple(attribute.attribute(u"type"_s))
                         + (attribute.attribute(u"use"_s) == "required"_L1 ? u", required"_s : QString()));
    }

    std::map<QString, Node> m_types;
    std::map<QString, Node> m_roots;
};

QString kindText(const XmlSchemaBook &book, const XmlPart &part)
{
    const QString length = part.maxLength > 0 ? u" "_s + QString::number(part.maxLength) : QString();
    switch (part.kind) {
    case XmlKind::Text:
        return u"text"_s + length;
    case XmlKind::Code:
        return u"code"_s + length;
    case XmlKind::Date:
        return u"date"_s;
    case XmlKind::DateTime:
        return u"dateTime"_s;
    case XmlKind::Boolean:
        return u"boolean"_s;
    case XmlKind::Integer:
        return u"integer"_s;
    case XmlKind::Number:
        return u"number"_s;
    case XmlKind::Word:
        return u"word"_s;
    case XmlKind::Any:
        return u"any"_s;
    case XmlKind::Structure:
        return book.structure(part.structure).name;
    }
    return {};
}

QStringList describe(const XmlSchemaBook &book, const XmlStructure &structure)
{
    QStringList parts{structure.isSequence ? u"sequence"_s : u"all"_s};
    const auto add = [&](const XmlStructure::Names &names, const QString &sign) {
        QMap<int, QString> ordered;
        for (const auto &[name, id] : names) {
            const XmlPart &part = book.part(id);
            ordered[part.position] = sign + part.name + u": "_s + kindText(book, part)
                + (part.isRequired ? u", required"_s : QString()) + (part.isRepeated ? u", repeated"_s : QString());
        }
        parts += ordered.values();
    };
    add(structure.children, {});
    add(structure.attributes, u"@"_s);
    return parts;
}

} // namespace

void TestXmlSchemaBook::theShippedOneIsRead()
{
    const XmlSchemaBook &book = XmlSchemaBook::shipped();
    QCOMPARE(book.files().size(), 2);
    QCOMPARE(book.countries().size(), 249);
    QVERIFY(book.countries().contains(u"NOR"_s));
    QCOMPARE(book.part(book.partOf(u"user", u"campus_code")).maxLength, 50);
    QCOMPARE(book.part(book.partOf(u"address", u"@preferred")).path, u"address/@preferred"_s);
    QCOMPARE(book.partOf(u"address", u"line9"), XmlPartId{0});
    QVERIFY(book.limits().zipMostBytes > 0 && book.limits().zipMostRatio > 0);
}

void TestXmlSchemaBook::itAgreesWithTheSchemas_data()
{
    QTest::addColumn<QString>("structure");
    for (const char *name :
         {"users",          "bups_users",      "bups_user",       "protection",       "rule",
          "user",           "addresses",       "address",         "address_types",    "contact_info",
          "emails",         "email",           "email_types",     "phones",           "phone",
          "phone_types",    "parameter",       "parameters",      "user_identifiers", "user_identifier",
          "user_roles",     "user_role",       "user_blocks",     "user_block",       "user_notes",
          "user_note",      "rs_library",      "rs_libraries",    "user_statistics",  "user_statistic",
          "library_notice", "library_notices", "proxy_for_users", "proxy_for_user"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestXmlSchemaBook::itAgreesWithTheSchemas()
{
    QFETCH(QString, structure);
    SchemaDocuments documents;
    for (const QString &name : {u"rest_user.xsd"_s, u"rest_users.xsd"_s, u"bups2-proposal.xsd"_s}) {
        if (!documents.add(TestPaths::shared(u"alma-contract/xsd/"_s + name)))
            QSKIP("Ex Libris' schemas are not beside the source (../shared/alma-contract/xsd)");
    }
    const auto wanted = documents.structures();
    QVERIFY(wanted.contains(structure));
    const XmlSchemaBook &book = XmlSchemaBook::shipped();
    const int index = book.structureNamed(structure);
    QVERIFY(index >= 0);
    QCOMPARE(describe(book, book.structure(index)), wanted.at(structure));
}

void TestXmlSchemaBook::faultyDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("syntax") << "{"_ba << u"code-book-syntax"_s;
    QTest::newRow("unknown kind") << R"({"structures": {"a": {"children": ["b: strange"]}}})"_ba
                                  << u"code-book-invalid"_s;
    QTest::newRow("root without a structure")
        << R"({"files": [{"root": "a", "record": "b"}]})"_ba << u"code-book-invalid"_s;
    QTest::newRow("no limits") << "{}"_ba << u"code-book-invalid"_s;
}

void TestXmlSchemaBook::faultyDataIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto book = XmlSchemaBook::fromJson(json, "{}");
    QVERIFY(!book);
    QCOMPARE(book.error().code, code);
}

QTEST_GUILESS_MAIN(TestXmlSchemaBook)

#include "tst_xmlschemabook.moc"
