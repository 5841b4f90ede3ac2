// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/incominguser.h"

#include "services/userimport/bups1reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString mapped(const ScopeEntry &entry, const QString &value)
{
    const auto found = entry.values.constFind(value);
    return found == entry.values.constEnd() ? value : *found;
}

struct Said {
    Presence presence = Presence::Absent;
    QString value;
};

Said said(const ScopeEntry &entry, const CodeSource &source)
{
    const auto raw = source(entry.code);
    if (!raw)
        return {};
    // What G05, G06, G15 and B03 offer.
    QString value = raw->trimmed().normalized(QString::NormalizationForm_C);
    if (value.startsWith(entry.dropPrefix))
        value.remove(0, entry.dropPrefix.size());
    value = mapped(entry, value);
    if (entry.lowerCase)
        value = value.toLower();
    return {.presence = value.isEmpty() ? Presence::Empty : Presence::Given, .value = value};
}

QJsonValue partValue(const ScopeEntry &entry, const QString &value)
{
    if (entry.part == "code"_L1 || entry.part == "country"_L1 || entry.part == "block_description"_L1)
        return QJsonObject{{u"value"_s, value}};
    return value;
}

IncomingField incomingField(const ScopeGroup &group, const CodeSource &source)
{
    IncomingField field{.group = group};
    QJsonObject parts;
    // Several codes may fill one single value: the first that is given counts.
    for (const ScopeEntry &entry : group.entries) {
        const Said one = said(entry, source);
        if (field.presence == Presence::Absent)
            field.presence = one.presence;
        if (one.presence != Presence::Given)
            continue;
        if (group.isList())
            parts.insert(entry.part, partValue(entry, one.value));
        else if (field.value.isUndefined())
            field.value = almamember::single(group.member, one.value);
        field.presence = Presence::Given;
    }
    // An element without its main value has no key: a postal code alone is no address.
    if (group.isList() && field.presence == Presence::Given) {
        if (parts.contains(almamember::mainPart(group.member)))
            field.elements = {{.parts = parts, .element = almamember::element(group.member, group.type, parts)}};
        else
            field.presence = Presence::Empty;
    }
    return field;
}

} // namespace

const IncomingField *IncomingUser::field(QStringView member, QStringView type) const
{
    const auto found = std::ranges::find_if(fields, [member, type](const IncomingField &one) {
        return one.group.member == member && (type.isEmpty() || one.group.type == type);
    });
    return found == fields.end() ? nullptr : &*found;
}

IncomingUser incomingUser(const ImportScope &scope, const CodeSource &source)
{
    IncomingUser user;
    user.ltTarget = scope.ltTarget();
    user.lt = source(bups1Code("LT")).value_or(QString()).trimmed();
    user.gl = source(bups1Code("GL")).value_or(QString()).trimmed();
    user.fields.reserve(scope.groups().size());
    for (const ScopeGroup &group : scope.groups())
        user.fields.append(incomingField(group, source));
    return user;
}

} // namespace skranke
