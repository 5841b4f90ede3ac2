// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/comparedfields.h"

#include "services/core/userfields.h"
#include "services/store/vault.h"

#include <QtEndian>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace comparedfields {

namespace {

/// Stands between the parts of an element.
constexpr char partSeparator = '\x1e';

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return textOf(value.toObject().value("value"_L1));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

QString phoneDigits(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    if (number.trimmed().startsWith(u'+') && digits.startsWith("47"_L1))
        digits.remove(0, 2);
    return digits.isEmpty() ? number.trimmed().toLower() : digits;
}

bool looksLikeDay(const QString &text)
{
    return text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-'
        && (text.size() == 10 || text.at(10) == u'Z' || text.at(10) == u'T' || text.at(10) == u'+');
}

QByteArray joinSorted(QList<QByteArray> elements)
{
    std::ranges::sort(elements);
    return elements.join(elementSeparator);
}

char guardOf(const QJsonObject &user)
{
    char guard = 0;
    if (textOf(user.value("account_type"_L1)).compare("INTERNAL"_L1, Qt::CaseInsensitive) != 0)
        guard |= externalBit;
    if (!textOf(user.value("external_id"_L1)).isEmpty())
        guard |= 2;
    return guard;
}

} // namespace

QByteArray normalText(const QString &value, ValueForm form)
{
    switch (form) {
    case ValueForm::Plain:
        return value.toUtf8();
    case ValueForm::Day:
        return (looksLikeDay(value) ? value.first(10) : value).toUtf8();
    case ValueForm::Caseless:
        return normalisedIdentifier(value).toUtf8();
    case ValueForm::Phone:
        return phoneDigits(value).toUtf8();
    }
    return {};
}

QByteArray normalElement(const QJsonObject &element, const ScopeGroup &group)
{
    QByteArray normal;
    for (const ScopeEntry &entry : group.entries) {
        if (&entry != &group.entries.first())
            normal += partSeparator;
        const bool isMain = entry.part == almamember::mainPart(group.member);
        normal += normalText(textOf(element.value(entry.part)), isMain ? group.form() : ValueForm::Plain);
    }
    return normal;
}

QByteArray normalForm(const QJsonObject &user, const ScopeGroup &group)
{
    if (!group.isList())
        return normalText(textOf(user.value(group.member)), group.form());
    QList<QByteArray> normals;
    const auto elements = userfields::elements(user, group.member);
    for (const auto &[key, element] : elements) {
        const bool counts =
            group.covers(element) && (!userfields::isSegmented(group.member) || !userfields::isInternal(element));
        if (counts)
            normals.append(normalElement(element, group));
    }
    return joinSorted(std::move(normals));
}

QByteArray normalForm(const IncomingField &field)
{
    if (!field.isGiven())
        return {};
    if (!field.group.isList())
        return normalText(textOf(field.value), field.group.form());
    if (field.elements.size() == 1)
        return normalElement(field.elements.first().parts, field.group);
    QList<QByteArray> normals;
    for (const IncomingElement &element : field.elements)
        normals.append(normalElement(element.parts, field.group));
    return joinSorted(std::move(normals));
}

QByteArray pack(const QJsonObject &user, const ImportScope &scope)
{
    QList<QByteArray> normals;
    normals.reserve(scope.groups().size());
    for (const ScopeGroup &group : scope.groups())
        normals.append(normalForm(user, group));
    return pack(normals, scope, guardOf(user));
}

QByteArray pack(const QList<QByteArray> &normalForms, const ImportScope &scope, char guard)
{
    constexpr qsizetype longest = 0xFFFE; // one more is the mark of a silent group
    const bool packable = normalForms.size() <= mostPackedGroups
        && std::ranges::all_of(normalForms, [](const QByteArray &normal) { return normal.size() <= longest; });
    if (!packable) {
        // No scope has this fingerprint: such a user is compared whole, always.
        QByteArray guardOnly(headerBytes, '\0');
        guardOnly[headerBytes - 1] = guard;
        return guardOnly;
    }
    QByteArray packed = scope.fingerprint();
    packed += guard;
    for (const QByteArray &normal : normalForms) {
        const auto length = qToLittleEndian(static_cast<quint16>(normal.size()));
        packed.append(reinterpret_cast<const char *>(&length), sizeof length);
        packed += normal;
    }
    return packed;
}

bool isOfScope(QByteArrayView packed, const ImportScope &scope)
{
    return packed.size() >= headerBytes && packed.startsWith(scope.fingerprint());
}

bool isExternal(QByteArrayView packed)
{
    return packed.size() >= headerBytes && (packed.at(headerBytes - 1) & externalBit) != 0;
}

QList<QByteArray> unpack(QByteArrayView packed, const ImportScope &scope)
{
    if (!isOfScope(packed, scope))
        return {};
    QList<QByteArray> normals;
    QByteArrayView rest = packed.sliced(headerBytes);
    while (rest.size() >= 2) {
        const auto length = static_cast<qsizetype>(qFromLittleEndian<quint16>(rest.data()));
        if (rest.size() < 2 + length)
            return {};
        normals.append(rest.sliced(2, length).toByteArray());
        rest = rest.sliced(2 + length);
    }
    return rest.isEmpty() && normals.size() == scope.groups().size() ? normals : QList<QByteArray>();
}

} // namespace comparedfields

ComparedHash::ComparedHash(const Vault &vault)
    : m_vault(vault)
{
}

ComparedHash::Value ComparedHash::of(QByteArrayView packed, quint32 silent) const
{
    if (silent == 0)
        return m_vault.valueHash(packed);
    QVarLengthArray<char, 512> counted;
    counted.append(packed.data(), std::min(packed.size(), comparedfields::headerBytes));
    QByteArrayView rest = packed.sliced(counted.size());
    for (quint32 bit = 1; rest.size() >= 2; bit <<= 1) {
        const auto length = std::min<qsizetype>(qFromLittleEndian<quint16>(rest.data()), rest.size() - 2);
        if (silent & bit)
            counted.append("\xff\xff", 2);
        else
            counted.append(rest.data(), 2 + length);
        rest = rest.sliced(2 + length);
    }
    return m_vault.valueHash(QByteArrayView(counted.constData(), counted.size()));
}

namespace {

constexpr char appliedMark = 'A';
constexpr char observedMark = 'O';

} // namespace

QByteArray DeliveredValues::applied(QByteArrayView packed)
{
    return appliedMark + packed.toByteArray();
}

bool DeliveredValues::isSettled(QByteArrayView mark, quint64 hash)
{
    if (mark.size() != qsizetype(sizeof hash) + 1)
        return false;
    const char delivered = mark.back();
    return qFromBigEndian<quint64>(mark.data()) == hash && (delivered == '\0' || delivered == appliedMark);
}

QByteArray DeliveredValues::observed(QByteArrayView before, QByteArrayView after, QByteArrayView known,
                                     const ImportScope &scope)
{
    if (known.startsWith(appliedMark) && comparedfields::isOfScope(known.sliced(1), scope))
        return {};
    const QList<QByteArray> old = comparedfields::unpack(before, scope);
    const QList<QByteArray> now = comparedfields::unpack(after, scope);
    if (old.isEmpty() || now.isEmpty() || old == now)
        return {};
    QList<QByteArray> values = known.isEmpty() ? QList<QByteArray>() : comparedfields::unpack(known.sliced(1), scope);
    if (values.isEmpty())
        return observedMark + before.toByteArray();
    // Only the fields that changed now say something new about what was delivered before.
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (old.at(i) != now.at(i))
            values[i] = old.at(i);
    }
    return observedMark + comparedfields::pack(values, scope);
}

QByteArray DeliveredValues::confirmed(QByteArrayView stored, const QList<QByteArray> &alma,
                                      const QList<QByteArray> &incoming, const ImportScope &scope)
{
    if (stored.isEmpty())
        return {};
    const QList<QByteArray> known = comparedfields::unpack(stored.sliced(1), scope);
    QList<QByteArray> values = known;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (alma.at(i) == incoming.at(i))
            values[i] = alma.at(i);
    }
    return values == known ? QByteArray() : stored.first(1) + comparedfields::pack(values, scope);
}

DeliveredValues DeliveredValues::read(QByteArrayView stored, const ImportScope &scope)
{
    DeliveredValues delivered;
    if (stored.isEmpty())
        return delivered;
    delivered.m_values = comparedfields::unpack(stored.sliced(1), scope);
    delivered.m_known = !delivered.m_values.isEmpty();
    delivered.m_observed = stored.front() != appliedMark;
    return delivered;
}

bool DeliveredValues::isManual(qsizetype group, QByteArrayView alma, QByteArrayView incoming) const
{
    if (!m_known)
        return false;
    const QByteArray &delivered = m_values.at(group);
    return alma != delivered && (!m_observed || incoming == delivered);
}

bool DeliveredValues::isLast(qsizetype group, QByteArrayView incoming) const
{
    return m_known && m_values.at(group) == incoming;
}

bool DeliveredValues::isManualElement(qsizetype group, QByteArrayView element, QByteArrayView incomingList) const
{
    if (!m_known)
        return false;
    const QByteArray &delivered = m_values.at(group);
    if (m_observed && incomingList != delivered)
        return false;
    return !delivered.split(comparedfields::elementSeparator).contains(element.toByteArray());
}

} // namespace skranke
