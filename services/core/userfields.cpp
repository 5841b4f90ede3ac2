// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"

#include "services/core/fieldcomparison.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke::userfields {

using namespace fieldcomparison;

namespace {

constexpr QLatin1StringView contactInfo("contact_info");
constexpr QLatin1StringView contactPrefix("contact_info.");

QString codeText(const QJsonObject &element, QLatin1StringView name)
{
    return scalarText(codeOf(element.value(name)));
}

QString firstCode(const QJsonObject &element, QLatin1StringView name)
{
    const QJsonArray codes = element.value(name).toArray();
    return codes.isEmpty() ? QString() : scalarText(codeOf(codes.first()));
}

QString plainKey(QStringView member, const QJsonObject &element)
{
    const auto text = [&element](QLatin1StringView name) { return scalarText(element.value(name)); };
    if (member == "user_identifier"_L1)
        return codeText(element, "id_type"_L1) + u':' + folded(text("value"_L1));
    if (member == "contact_info.email"_L1)
        return folded(text("email_address"_L1));
    if (member == "contact_info.phone"_L1) {
        const QString number = text("phone_number"_L1);
        const QString digits = phoneDigits(number);
        return digits.isEmpty() ? folded(number) : digits;
    }
    if (member == "contact_info.address"_L1) {
        return firstCode(element, "address_type"_L1) + u'|' + folded(text("line1"_L1)).simplified() + u'|'
            + text("postal_code"_L1).trimmed();
    }
    if (member == "user_note"_L1)
        return codeText(element, "note_type"_L1) + u'|' + text("note_text"_L1);
    if (member == "user_block"_L1)
        return codeText(element, "block_type"_L1) + u'|' + codeText(element, "block_description"_L1);
    if (member == "user_statistic"_L1)
        return codeText(element, "statistic_category"_L1) + u'|' + text("statistic_note"_L1);
    if (member == "user_role"_L1)
        return codeText(element, "role_type"_L1) + u'|' + codeText(element, "scope"_L1);
    if (member == "proxy_for_user"_L1)
        return folded(text("primary_id"_L1));
    return codeText(element, "code"_L1);
}

/// Keys of all entries of a list, in order; entries that are no objects get an empty one, which no path can name.
QStringList keysOf(QStringView member, const QJsonArray &list)
{
    QStringList keys;
    keys.reserve(list.size());
    QSet<QString> used;
    for (const QJsonValue &entry : list) {
        if (!entry.isObject()) {
            keys.append(QString());
            continue;
        }
        const QString plain = elementKey(member, entry.toObject());
        QString key = plain;
        for (int n = 2; used.contains(key); ++n)
            key = plain + u'#' + QString::number(n);
        used.insert(key);
        keys.append(key);
    }
    return keys;
}

QJsonValue memberValue(const QJsonObject &user, QStringView member)
{
    if (member.startsWith(contactPrefix))
        return user.value(contactInfo).toObject().value(member.sliced(contactPrefix.size()));
    return user.value(member);
}

void setMember(QJsonObject &user, QStringView member, const QJsonValue &value)
{
    if (!member.startsWith(contactPrefix)) {
        user.insert(member, value); // undefined removes
        return;
    }
    QJsonObject contact = user.value(contactInfo).toObject();
    contact.insert(member.sliced(contactPrefix.size()), value);
    if (!contact.isEmpty() || user.contains(contactInfo))
        user.insert(contactInfo, contact);
}

/// Members that are no difference keep Alma's own spelling.
QJsonObject mergedElement(QStringView member, QJsonObject existing, const QJsonObject &value)
{
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!existing.contains(it.key()) || !same(kindOf(member, it.key()), existing.value(it.key()), *it, false))
            existing.insert(it.key(), *it);
    }
    return existing;
}

/// One list with all its edits: the keys are those of the list before any of them.
QJsonArray editedList(QStringView member, const QJsonArray &list, const QList<Edit> &edits)
{
    const QStringList keys = keysOf(member, list);
    const auto editFor = [&edits](const QString &key) -> const Edit * {
        const auto found = std::ranges::find(edits, key, [](const Edit &edit) { return edit.path.element; });
        return found == edits.end() ? nullptr : &*found;
    };
    QJsonArray result;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Edit *edit = keys.at(i).isEmpty() ? nullptr : editFor(keys.at(i));
        if (!edit) {
            result.append(list.at(i));
        } else if (edit->newValue.isObject()) {
            // An undo gives back the whole element, also members that the change added to it.
            const QJsonObject value = edit->newValue.toObject();
            result.append(edit->rule == DecidedBy::Undo ? value : mergedElement(member, list.at(i).toObject(), value));
        }
    }
    for (const Edit &edit : edits) {
        if (edit.newValue.isObject() && !keys.contains(edit.path.element))
            result.append(edit.newValue);
    }
    return result;
}

void applyToList(QJsonObject &user, const QString &member, const QList<Edit> &edits)
{
    const QJsonValue before = memberValue(user, member);
    const QJsonArray after = editedList(member, before.toArray(), edits);
    if (!after.isEmpty() || before.isArray())
        setMember(user, member, after);
}

} // namespace

const QStringList &listMembers()
{
    static const QStringList members{
        u"contact_info.address"_s, u"contact_info.email"_s, u"contact_info.phone"_s,
        u"user_identifier"_s,      u"user_note"_s,          u"user_block"_s,
        u"user_statistic"_s,       u"rs_library"_s,         u"user_role"_s,
        u"library_notice"_s,       u"proxy_for_user"_s,
    };
    return members;
}

bool isList(QStringView member)
{
    return listMembers().contains(member);
}

bool isSegmented(QStringView member)
{
    const qsizetype index = listMembers().indexOf(member);
    return index >= 0 && index < 7;
}

const QStringList &stickyMembers()
{
    static const QStringList members{
        u"user_group"_s,      u"job_category"_s,     u"pin_number"_s,     u"preferred_language"_s,
        u"campus_code"_s,     u"rs_library"_s,       u"user_title"_s,     u"library_notice"_s,
        u"pref_first_name"_s, u"pref_middle_name"_s, u"pref_last_name"_s, u"cataloger_level"_s,
    };
    return members;
}

QString overrideName(QStringView member)
{
    if (member == "rs_library"_L1)
        return u"rs_libraries"_s;
    if (member == "library_notice"_L1)
        return u"library_notices"_s;
    return member.toString();
}

bool isOutputOnly(QStringView member)
{
    static constexpr std::array names{
        "full_name"_L1,
        "status_date"_L1,
        "last_patron_activity_date"_L1,
        "link"_L1,
        "requests"_L1,
        "loans"_L1,
        "fees"_L1,
        "linking_id"_L1,
        "source_link_id"_L1,
        "researcher"_L1,
        "source_institution_code"_L1,
        "password"_L1,
    };
    return std::ranges::any_of(names, [member](QLatin1StringView name) { return name == member; });
}

QString elementKey(QStringView member, const QJsonObject &element)
{
    const QString key = plainKey(member, element);
    return key.isEmpty() ? u"#1"_s : key;
}

QList<std::pair<QString, QJsonObject>> elements(const QJsonObject &user, QStringView member)
{
    const QJsonArray list = memberValue(user, member).toArray();
    const QStringList keys = keysOf(member, list);
    QList<std::pair<QString, QJsonObject>> result;
    result.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!keys.at(i).isEmpty())
            result.emplaceBack(keys.at(i), list.at(i).toObject());
    }
    return result;
}

bool isInternal(const QJsonObject &element)
{
    return isInternalSegment(element.value("segment_type"_L1));
}

QJsonValue value(const QJsonObject &user, const FieldPath &path)
{
    if (path.element.isEmpty())
        return memberValue(user, path.member);
    const auto list = elements(user, path.member);
    const auto found = std::ranges::find(list, path.element, &std::pair<QString, QJsonObject>::first);
    return found == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(found->second);
}

void setValue(QJsonObject &user, const FieldPath &path, const QJsonValue &value)
{
    if (path.element.isEmpty())
        setMember(user, path.member, value);
    else
        applyToList(user, path.member, {Edit{.path = path, .oldValue = {}, .newValue = value}});
}

bool sameValue(const FieldPath &path, const QJsonValue &a, const QJsonValue &b, bool subset)
{
    if (!isList(path.member))
        return same(kindOf({}, path.member), a, b, subset);
    if (!path.element.isEmpty()) {
        if (isEmptyValue(a) || isEmptyValue(b))
            return isEmptyValue(a) && isEmptyValue(b);
        return sameObject(path.member, a.toObject(), b.toObject(), subset);
    }
    const QJsonArray listA = a.toArray();
    const QJsonArray listB = b.toArray();
    const QStringList keysA = keysOf(path.member, listA);
    const QStringList keysB = keysOf(path.member, listB);
    if (keysA.size() != keysB.size())
        return false;
    for (qsizetype i = 0; i < keysA.size(); ++i) {
        const qsizetype j = keysB.indexOf(keysA.at(i));
        if (j < 0 || !sameObject(path.member, listA.at(i).toObject(), listB.at(j).toObject(), subset))
            return false;
    }
    return true;
}

QList<FieldPath> differingPaths(const QJsonObject &a, const QJsonObject &b)
{
    QList<FieldPath> paths;
    const auto compareSingles = [&paths](const QJsonObject &left, const QJsonObject &right, QLatin1StringView prefix) {
        QStringList names = left.keys();
        for (auto it = right.begin(); it != right.end(); ++it) {
            if (!left.contains(it.key()))
                names.append(it.key());
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const FieldPath path{.member = prefix + name, .element = {}};
            if (isList(path.member) || path.member == contactInfo || isOutputOnly(path.member))
                continue;
            if (!sameValue(path, left.value(name), right.value(name)))
                paths.append(path);
        }
    };
    compareSingles(a, b, ""_L1);
    compareSingles(a.value(contactInfo).toObject(), b.value(contactInfo).toObject(), contactPrefix);
    for (const QString &member : listMembers()) {
        const auto left = elements(a, member);
        const auto right = elements(b, member);
        const auto valueIn = [](const auto &list, const QString &key) {
            const auto found = std::ranges::find(list, key, &std::pair<QString, QJsonObject>::first);
            return found == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(found->second);
        };
        for (const auto &[key, element] : left) {
            const FieldPath path{.member = member, .element = key};
            const QJsonValue other = valueIn(right, key);
            if (other.isUndefined() || !sameValue(path, element, other))
                paths.append(path);
        }
        for (const auto &[key, element] : right) {
            if (valueIn(left, key).isUndefined())
                paths.append({.member = member, .element = key});
        }
    }
    return paths;
}

QJsonObject applied(QJsonObject fresh, const QList<Edit> &intent)
{
    QHash<QString, QList<Edit>> byList;
    QStringList lists;
    for (const Edit &edit : intent) {
        if (edit.path.element.isEmpty()) {
            setMember(fresh, edit.path.member, edit.newValue);
            continue;
        }
        if (!byList.contains(edit.path.member))
            lists.append(edit.path.member);
        byList[edit.path.member].append(edit);
    }
    for (const QString &member : std::as_const(lists))
        applyToList(fresh, member, byList.value(member));
    return fresh;
}

} // namespace skranke::userfields
