// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke::userfields {

namespace {

constexpr QLatin1StringView contactInfo("contact_info");
constexpr QLatin1StringView contactPrefix("contact_info.");

/// How two values of a member are compared.
enum class Kind {
    Plain,
    Day,
    Caseless,
    Phone,
    Segment,
};

QString folded(QStringView text)
{
    return text.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
}

/// Digits only; Norway's own prefix says nothing (6.4), but only when it is written as one.
QString phoneDigits(QStringView number)
{
    const QStringView trimmed = number.trimmed();
    QString digits;
    digits.reserve(trimmed.size());
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits.append(c);
    }
    if (trimmed.startsWith(u'+') && digits.startsWith("47"_L1))
        digits.remove(0, 2);
    return digits;
}

/// `listMember` is the list whose element holds the member, empty for members of the user and of deeper objects.
Kind kindOf(QStringView listMember, QStringView name)
{
    if (name == "segment_type"_L1)
        return Kind::Segment;
    if (name == "phone_number"_L1)
        return Kind::Phone;
    if (name == "primary_id"_L1 || name == "email_address"_L1
        || (name == "value"_L1 && listMember == "user_identifier"_L1)) {
        return Kind::Caseless;
    }
    return name.endsWith("_date"_L1) ? Kind::Day : Kind::Plain;
}

/// `{value, desc}` and its variants (`spec/alma-api.md` 1.5); an element that happens to have a `value` is not one.
bool isCoded(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    bool hasValue = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto name = it.key();
        if (name == "value"_L1) {
            if (it->isObject() || it->isArray())
                return false;
            hasValue = true;
        } else if (name != "desc"_L1 && name != "description"_L1 && name != "name"_L1 && name != "link"_L1) {
            return false;
        }
    }
    return hasValue;
}

QJsonValue codeOf(const QJsonValue &value)
{
    return isCoded(value) ? value.toObject().value("value"_L1) : value;
}

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
    case QJsonValue::Object: {
        const QJsonValue code = codeOf(value);
        if (!code.isObject())
            return isEmptyValue(code);
        const QJsonObject object = value.toObject();
        return std::ranges::all_of(object, isEmptyValue);
    }
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    return false;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

/// The day of `2027-06-30`, `2027-06-30Z`, `2027-06-30T12:00:00Z`; any other text as it is.
QString dayOf(const QString &text)
{
    const bool looksLikeDay = text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-'
        && (text.size() == 10 || text.at(10) == u'Z' || text.at(10) == u'T' || text.at(10) == u'+');
    return looksLikeDay ? text.first(10) : text;
}

bool sameScalar(Kind kind, const QJsonValue &a, const QJsonValue &b)
{
    const QString textA = scalarText(a);
    const QString textB = scalarText(b);
    switch (kind) {
    case Kind::Day:
        return dayOf(textA) == dayOf(textB);
    case Kind::Caseless:
        return folded(textA) == folded(textB);
    case Kind::Phone: {
        const QString digits = phoneDigits(textA);
        return digits == phoneDigits(textB) && (!digits.isEmpty() || textA == textB);
    }
    case Kind::Segment:
    case Kind::Plain:
        break;
    }
    if (textA == textB)
        return true;
    if (a.isBool() || b.isBool())
        return textA.compare(textB, Qt::CaseInsensitive) == 0;
    if (a.isDouble() || b.isDouble()) {
        bool numberA = false;
        bool numberB = false;
        const double x = textA.toDouble(&numberA);
        const double y = textB.toDouble(&numberB);
        return numberA && numberB && !(x < y) && !(y < x);
    }
    return false;
}

bool isInternalSegment(const QJsonValue &segment)
{
    return segment.toString().trimmed().compare("Internal"_L1, Qt::CaseInsensitive) == 0;
}

/// Members of list elements that only Alma writes (`spec/alma-api.md` 3.2).
bool isElementOutputOnly(QStringView listMember, QStringView name)
{
    if (name == "created_by"_L1 || name == "created_date"_L1)
        return listMember == "user_note"_L1 || listMember == "user_block"_L1;
    if (name == "category_type"_L1)
        return listMember == "user_statistic"_L1;
    if (name == "full_name"_L1 || name == "link"_L1)
        return listMember == "proxy_for_user"_L1;
    return false;
}

bool same(Kind kind, const QJsonValue &left, const QJsonValue &right, bool subset);

bool sameObject(QStringView listMember, const QJsonObject &a, const QJsonObject &b, bool subset)
{
    const auto sameMember = [&](const QString &name) {
        if (name == "desc"_L1 || isElementOutputOnly(listMember, name))
            return true;
        return same(kindOf(listMember, name), a.value(name), b.value(name), subset);
    };
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!sameMember(it.key()))
            return false;
    }
    if (subset)
        return true;
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (!b.contains(it.key()) && !sameMember(it.key()))
            return false;
    }
    return true;
}

/// Types of an e-mail, an address, a phone: a set of codes, in whatever order Alma lists them.
QStringList sortedCodes(const QJsonArray &array)
{
    QStringList codes;
    for (const QJsonValue &entry : array)
        codes.append(scalarText(codeOf(entry)));
    codes.sort();
    return codes;
}

bool sameArray(Kind kind, const QJsonArray &a, const QJsonArray &b, bool subset)
{
    if (a.size() != b.size())
        return false;
    if (std::ranges::all_of(a, isCoded) && std::ranges::all_of(b, isCoded))
        return sortedCodes(a) == sortedCodes(b);
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!same(kind, a.at(i), b.at(i), subset))
            return false;
    }
    return true;
}

bool same(Kind kind, const QJsonValue &left, const QJsonValue &right, bool subset)
{
    // A missing or illegal segment counts as External (3.3).
    if (kind == Kind::Segment)
        return isInternalSegment(left) == isInternalSegment(right);
    const QJsonValue a = codeOf(left);
    const QJsonValue b = codeOf(right);
    if (isEmptyValue(a) || isEmptyValue(b))
        return isEmptyValue(a) && isEmptyValue(b);
    if (a.isArray() || b.isArray())
        return a.isArray() && b.isArray() && sameArray(kind, a.toArray(), b.toArray(), subset);
    if (a.isObject() || b.isObject())
        return a.isObject() && b.isObject() && sameObject({}, a.toObject(), b.toObject(), subset);
    return sameScalar(kind, a, b);
}

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

/// What of the target an edit would overwrite is the same in both.
bool sameWhereTouched(const Edit &edit, const QJsonValue &base, const QJsonValue &fresh)
{
    if (!edit.newValue.isObject() || edit.path.element.isEmpty() || edit.rule == DecidedBy::Undo || !base.isObject()
        || !fresh.isObject()) {
        return sameValue(edit.path, base, fresh);
    }
    const QJsonObject wanted = edit.newValue.toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!same(kindOf(edit.path.member, it.key()), base.toObject().value(it.key()), fresh.toObject().value(it.key()),
                  false))
            return false;
    }
    return true;
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

Rebase rebase(const QJsonObject &base, const QList<Edit> &intent, const QJsonObject &fresh)
{
    Rebase rebase;
    QSet<QString> decided; // paths on which somebody else's value is either ours already or in conflict with it
    for (const Edit &edit : intent) {
        const QJsonValue before = value(base, edit.path);
        const QJsonValue now = value(fresh, edit.path);
        const bool asWanted = sameValue(edit.path, now, edit.newValue, edit.rule != DecidedBy::Undo);
        const bool conflicting = !asWanted && !sameWhereTouched(edit, before, now);
        if (conflicting)
            rebase.conflicts.append(edit.path);
        if (asWanted || conflicting)
            decided.insert(edit.path.toString());
    }
    const auto changedElsewhere = differingPaths(base, fresh);
    for (const FieldPath &path : changedElsewhere) {
        if (!decided.contains(path.member) && !decided.contains(path.toString()))
            rebase.carried.append(path);
    }
    rebase.result = applied(fresh, intent);
    return rebase;
}

} // namespace skranke::userfields
