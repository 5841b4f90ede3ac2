// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/uservalues.h"

#include "app/sandbox/codetables.h"
#include "app/sandbox/userschema.h"

#include <QDate>
#include <QJsonArray>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return value.toString();
}

QJsonObject codedValue(const MemberSpec &member, const QString &given, const CompletionContext &context)
{
    const QString code = given.isEmpty() ? QString(member.fallback) : given;
    if (code.isEmpty())
        return {{u"value"_s, QString()}, {u"desc"_s, QString()}};
    const bool named = member.table == "Libraries"_L1 || member.table == "Campuses"_L1;
    const QString description =
        named ? context.libraryNames.value(code) : describe(member.table, code).value_or(QString());
    return {{u"value"_s, code}, {u"desc"_s, description}};
}

class Completion {
public:
    Completion(const CompletionContext &context, bool internalUser)
        : m_context(context)
        , m_internalUser(internalUser)
    {
    }

    [[nodiscard]] QJsonObject object(std::span<const MemberSpec> members, const QJsonObject &given) const
    {
        QJsonObject result = given;
        for (const MemberSpec &member : members) {
            const QJsonValue value = this->value(member, given.value(member.name));
            if (value.isUndefined())
                result.remove(member.name);
            else
                result.insert(member.name, value);
        }
        return result;
    }

private:
    [[nodiscard]] QJsonValue text(const MemberSpec &member, const QString &given) const
    {
        if (member.name == "segment_type"_L1)
            return m_internalUser || given == u"Internal" ? u"Internal"_s : u"External"_s;
        const QString kept = given.isEmpty() ? QString(member.fallback) : given;
        if (!kept.isEmpty() || member.empty == EmptyAs::Text)
            return kept;
        return member.empty == EmptyAs::Null ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonValue::Undefined);
    }

    [[nodiscard]] QJsonValue value(const MemberSpec &member, const QJsonValue &given) const
    {
        switch (member.kind) {
        case MemberKind::Text:
            return text(member, textOf(given));
        case MemberKind::Coded:
            return codedValue(member, member.outputOnly ? QString() : codeOf(given), m_context);
        case MemberKind::Date: {
            const QString date = given.toString();
            return date.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(date.first(10) + u'Z');
        }
        case MemberKind::Time: {
            const QString time = given.toString();
            if (!time.isEmpty())
                return time;
            return member.fallback.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                             : QJsonValue(m_context.now.toUTC().toString(Qt::ISODateWithMs));
        }
        case MemberKind::Boolean:
            return given.toBool() || given == u"true"_s;
        case MemberKind::Count:
            return QJsonValue::Null;
        case MemberKind::CodedList:
            return codedList(member, given.toArray());
        case MemberKind::List:
            return list(member, given.toArray());
        case MemberKind::Group:
            return object(member.members, given.toObject());
        }
        return given;
    }

    [[nodiscard]] QJsonArray codedList(const MemberSpec &member, const QJsonArray &given) const
    {
        QJsonArray result;
        for (const QJsonValue &entry : given) {
            if (const QString code = codeOf(entry); !code.isEmpty())
                result.append(codedValue(member, code, m_context));
        }
        return result;
    }

    [[nodiscard]] QJsonArray list(const MemberSpec &member, const QJsonArray &given) const
    {
        QJsonArray result;
        for (const QJsonValue &element : given)
            result.append(object(member.members, element.toObject()));
        return result;
    }

    const CompletionContext &m_context;
    bool m_internalUser;
};

} // namespace

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return codeOf(value).isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    return false;
}

QString codeOf(const QJsonValue &coded)
{
    return textOf(coded[u"value"_s]);
}

bool isDate(QStringView text)
{
    static const auto offsets = QStringView(u"Z+-");
    if (text.size() < 10 || (text.size() > 10 && !offsets.contains(text[10])) || text.size() > 16)
        return false;
    return QDate::fromString(text.first(10), u"yyyy-MM-dd").isValid();
}

QJsonObject completed(const QJsonObject &user, const CompletionContext &context)
{
    const bool internal = codeOf(user.value("account_type"_L1)) == u"INTERNAL";
    // Statistics' output-only type and the like are set by `Completion`; top-level output-only text is the caller's.
    QJsonObject result = Completion(context, internal).object(userMembers(), user);
    QStringList names;
    for (const auto member : {"first_name"_L1, "middle_name"_L1, "last_name"_L1}) {
        if (const QString name = result.value(member).toString(); !name.isEmpty())
            names.append(name);
    }
    result.insert("full_name"_L1, names.join(u' '));
    result.insert("password"_L1, QString());
    result.insert("force_password_change"_L1, QString());
    result.insert("link"_L1, QJsonValue::Null);
    return result;
}

} // namespace skranke::sandbox
