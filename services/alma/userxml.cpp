// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/userxml.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace skranke::userxml {

namespace {

constexpr int deepest = 32; ///< a user has eight levels; more is an attack on the stack

Error badReply(const QString &detail)
{
    return {.kind = Error::Kind::BadReply, .detail = detail};
}

/// Wrapper in XML and the array member that replaces it in JSON.
const QHash<QString, QString> &wrappers()
{
    static const QHash<QString, QString> names{
        {u"addresses"_s, u"address"_s},
        {u"emails"_s, u"email"_s},
        {u"phones"_s, u"phone"_s},
        {u"address_types"_s, u"address_type"_s},
        {u"email_types"_s, u"email_type"_s},
        {u"phone_types"_s, u"phone_type"_s},
        {u"user_identifiers"_s, u"user_identifier"_s},
        {u"user_roles"_s, u"user_role"_s},
        {u"parameters"_s, u"parameter"_s},
        {u"user_blocks"_s, u"user_block"_s},
        {u"user_notes"_s, u"user_note"_s},
        {u"user_statistics"_s, u"user_statistic"_s},
        {u"proxy_for_users"_s, u"proxy_for_user"_s},
        {u"rs_libraries"_s, u"rs_library"_s},
        {u"library_notices"_s, u"library_notice"_s},
    };
    return names;
}

/// Fields from a code table, as `parent/name`, or the name alone when it is coded wherever it stands.
bool isCoded(const QString &parent, const QString &name)
{
    static const QSet<QString> coded{
        u"record_type"_s,        u"user_title"_s,     u"job_category"_s,     u"gender"_s,
        u"user_group"_s,         u"campus_code"_s,    u"cataloger_level"_s,  u"preferred_language"_s,
        u"account_type"_s,       u"user/status"_s,    u"user_role/status"_s, u"user_role/scope"_s,
        u"role_type"_s,          u"parameter/type"_s, u"parameter/scope"_s,  u"parameter/value"_s,
        u"statistic_category"_s, u"category_type"_s,  u"note_type"_s,        u"block_type"_s,
        u"block_description"_s,  u"id_type"_s,        u"address/country"_s,  u"address_type"_s,
        u"email_type"_s,         u"phone_type"_s,     u"rs_library/code"_s,  u"library_notice/code"_s,
    };
    return coded.contains(name) || coded.contains(parent + u'/' + name);
}

bool isCount(const QString &parent, const QString &name)
{
    return parent == "user"_L1 && (name == "requests"_L1 || name == "loans"_L1 || name == "fees"_L1);
}

bool isYesNo(const QString &parent, const QString &name)
{
    static const QSet<QString> flags{
        u"preferred"_s, u"preferred_sms"_s, u"user_viewable"_s, u"popup_note"_s, u"is_researcher"_s,
    };
    return flags.contains(name) || (parent == "library_notice"_L1 && name == "value"_L1);
}

QJsonValue scalar(const QString &parent, const QString &name, const QString &text)
{
    if (isYesNo(parent, name)) {
        const QString word = text.trimmed();
        if (word == "true"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "0"_L1)
            return false;
    }
    return text;
}

/// Converts the element that a reader stands on.
class Converter {
public:
    Converter(QXmlStreamReader &reader, const QHash<QString, QString> &names)
        : m_reader(reader)
        , m_names(names)
    {
    }

    /// An object, whatever the element holds.
    QJsonObject object()
    {
        const QString name = ourName();
        return content(name, 0).members;
    }

private:
    struct Content {
        QJsonObject members; ///< attributes and child elements
        QString text;
        bool hasChildren = false;
        bool isNil = false;
    };
    struct Children {
        QList<QJsonValue> values;
        bool isList = false; ///< they stood in a wrapper
    };

    Content content(const QString &name, int depth)
    {
        Content result;
        for (const auto &attribute : m_reader.attributes()) {
            if (attribute.name() == "nil"_L1)
                result.isNil = attribute.value() == "true"_L1;
            else if (attribute.prefix().isEmpty())
                result.members.insert(attribute.name(),
                                      scalar(name, attribute.name().toString(), attribute.value().toString()));
        }
        if (depth > deepest)
            m_reader.raiseError(u"too deep"_s);
        QHash<QString, Children> children;
        while (!m_reader.atEnd()) {
            const auto kind = m_reader.readNext();
            if (kind == QXmlStreamReader::EndElement)
                break;
            if (kind == QXmlStreamReader::Characters)
                result.text += m_reader.text();
            else if (kind == QXmlStreamReader::StartElement)
                addChild(children, name, depth + 1);
        }
        result.hasChildren = !children.isEmpty();
        for (auto child = children.cbegin(); child != children.cend(); ++child) {
            // An unknown element that comes twice is a list, too.
            if (!child->isList && child->values.size() == 1) {
                result.members.insert(child.key(), child->values.first());
                continue;
            }
            QJsonArray list;
            for (const QJsonValue &element : child->values)
                list.append(element);
            result.members.insert(child.key(), list);
        }
        return result;
    }

    void addChild(QHash<QString, Children> &children, const QString &parent, int depth)
    {
        const QString name = ourName();
        const auto array = wrappers().constFind(name);
        if (array == wrappers().constEnd()) {
            children[name].values.append(value(parent, name, depth));
            return;
        }
        const QJsonObject inside = content(name, depth).members;
        children[*array].isList = true;
        for (auto member = inside.begin(); member != inside.end(); ++member) {
            QList<QJsonValue> &values = children[member.key()].values;
            const QJsonValue &element = member.value();
            if (member.key() != *array || !element.isArray()) {
                values.append(element);
                continue;
            }
            for (const auto &one : element.toArray())
                values.append(one);
        }
    }

    QJsonValue value(const QString &parent, const QString &name, int depth)
    {
        Content inside = content(name, depth);
        if (inside.isNil)
            return QJsonValue::Null;
        if (isCount(parent, name) && !inside.hasChildren && inside.members.isEmpty() && inside.text.trimmed().isEmpty())
            return QJsonValue::Null;
        if (!inside.hasChildren && (isCoded(parent, name) || isCount(parent, name) || !inside.members.isEmpty())) {
            const bool segment = inside.text.trimmed().isEmpty() && !isCoded(parent, name) && !isCount(parent, name);
            if (!segment)
                inside.members.insert("value"_L1, inside.text);
            if (isCoded(parent, name) && !inside.members.contains("desc"_L1))
                inside.members.insert("desc"_L1, QJsonValue::Null);
            return inside.members;
        }
        if (inside.hasChildren || name == "contact_info"_L1)
            return inside.members;
        return scalar(parent, name, inside.text);
    }

    [[nodiscard]] QString ourName() const
    {
        const QString name = m_reader.name().toString();
        return m_names.isEmpty() ? name : m_names.value(name, name);
    }

    QXmlStreamReader &m_reader;
    const QHash<QString, QString> &m_names;
};

/// To the root, which must have this name.
bool enter(QXmlStreamReader &reader, QLatin1StringView root)
{
    while (!reader.atEnd()) {
        const auto kind = reader.readNext();
        if (kind == QXmlStreamReader::DTD)
            return false;
        if (kind == QXmlStreamReader::StartElement)
            return reader.name() == root;
    }
    return false;
}

Result<QJsonObject> convert(const QByteArray &xml, QLatin1StringView root)
{
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    if (!enter(reader, root))
        return std::unexpected(badReply(u"XML without the expected root"_s));
    const QJsonObject object = element(reader);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return std::unexpected(badReply(u"XML that cannot be read"_s));
    return object;
}

} // namespace

QJsonObject element(QXmlStreamReader &reader, const QHash<QString, QString> &names)
{
    return Converter(reader, names).object();
}

Result<QJsonObject> user(const QByteArray &xml)
{
    return convert(xml, "user"_L1);
}

Result<QJsonObject> users(const QByteArray &xml)
{
    return convert(xml, "users"_L1);
}

} // namespace skranke::userxml
