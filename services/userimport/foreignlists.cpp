// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/foreignlists.h"

namespace skranke {

namespace {

void addForeign(QStringList &foreign, const QStringList &theirs, const QStringList &own)
{
    for (const QString &one : theirs) {
        if (!own.contains(one, Qt::CaseInsensitive) && !foreign.contains(one, Qt::CaseInsensitive))
            foreign.append(one);
    }
}

} // namespace

ForeignLists foreignTo(const Institution &institution, const QList<Institution> &all)
{
    ForeignLists foreign;
    for (const Institution &other : all) {
        if (other.code == institution.code)
            continue;
        addForeign(foreign.realms, other.realms, institution.realms);
        addForeign(foreign.libraries, other.libraries, institution.libraries);
    }
    return foreign;
}

} // namespace skranke
