// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/expectedfindings.h"

namespace expected {

using namespace Qt::StringLiterals;

skranke::Institution nordskog()
{
    skranke::Institution institution;
    institution.code = skranke::InstitutionCode(u"NSK"_s);
    institution.name = u"Nordskog"_s;
    institution.realms = {u"nordskog.example"_s};
    institution.libraries = {u"1999901"_s, u"NSKOGUB"_s};
    institution.userGroups = {u"1"_s, u"2"_s, u"3"_s, u"11"_s, u"100"_s};
    return institution;
}

namespace {

QByteArray edited(QByteArrayList lines, const QByteArrayList &edits)
{
    for (const QByteArray &edit : edits) {
        if (edit.startsWith('+')) {
            lines.append(edit.sliced(1));
        } else if (edit.startsWith('-')) {
            lines.removeIf([&](const QByteArray &line) { return line.startsWith(QByteArray(edit.sliced(1) + ':')); });
        } else {
            for (QByteArray &line : lines) {
                if (line.first(3) == edit.first(3))
                    line = edit;
            }
        }
    }
    return lines.join('\n') + '\n';
}

} // namespace

QByteArray newer(const QByteArrayList &edits)
{
    return edited(
        {"LT:nsk1000001", "RS:1999901", "FI:kari@nordskog.example", "GD:2027-08-15", "EN:Hansen", "FN:Kari", "KA:1"},
        edits);
}

QByteArray newer2(const QByteArrayList &edits)
{
    return edited(
        {"LT:nsk1000002", "RS:1999901", "FI:per@nordskog.example", "GD:2027-08-15", "EN:Olsen", "FN:Per", "KA:2"},
        edits);
}

QByteArray older(const QByteArrayList &edits)
{
    return edited({"LT:nsk1000001", "RS:NSKOGUB", "FI:kari@nordskog.example", "GD:2027-08-15", "EN:Hansen", "FN:Kari",
                   "KA:1", "FD:1999-05-17", "SK:NOB"},
                  edits);
}

QByteArray older2(const QByteArrayList &edits)
{
    return edited({"LT:nsk1000002", "RS:NSKOGUB", "FI:per@nordskog.example", "GD:2027-08-15", "EN:Olsen", "FN:Per",
                   "KA:2", "FD:1998-02-28", "SK:NNO"},
                  edits);
}

QByteArray joined(const QByteArrayList &records, const QByteArray &separator)
{
    return records.join(separator) + separator;
}

} // namespace expected
