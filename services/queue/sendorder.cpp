// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendorder.h"

#include "services/core/userfields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString nameOf(const InstitutionCode &institution, const QString &key)
{
    return institution.toString() + u'/' + key.trimmed().toLower();
}

/// The id that a change takes; empty when it leaves the target's id alone.
QString claimedKey(const Change &change)
{
    for (const Edit &edit : change.intent) {
        if (edit.path.member == "primary_id"_L1)
            return edit.newValue.toString();
    }
    return {};
}

} // namespace

SendOrder sendOrder(const QList<ChangeId> &ids, const QList<Change> &claiming)
{
    QHash<QString, ChangeId> givingUp; // a rename gives its old id up, a delete its own
    QHash<ChangeId, QString> claims;
    for (const Change &change : claiming) {
        if (change.operation == Operation::Delete) {
            givingUp.insert(nameOf(change.target.institution, change.target.key), change.id);
            continue;
        }
        const QString key = claimedKey(change);
        if (key.isEmpty())
            continue;
        const QString claimed = nameOf(change.target.institution, key);
        const QString own = nameOf(change.target.institution, change.target.key);
        if (change.operation == Operation::Update && claimed != own)
            givingUp.insert(own, change.id);
        if (change.operation == Operation::Create || claimed != own)
            claims.insert(change.id, claimed);
    }

    SendOrder order;
    for (const ChangeId &id : ids) {
        qsizetype phase = 0;
        QSet<ChangeId> seen{id};
        bool cyclic = false;
        for (ChangeId needed = givingUp.value(claims.value(id)); !needed.isEmpty();
             needed = givingUp.value(claims.value(needed))) {
            if (seen.contains(needed)) {
                // Also what merely leads into a cycle can never have its id.
                cyclic = true;
                break;
            }
            seen.insert(needed);
            ++phase;
        }
        if (cyclic) {
            order.cyclic.append(id);
            continue;
        }
        if (phase > 0)
            order.needs.insert(id, givingUp.value(claims.value(id)));
        while (order.phases.size() <= phase)
            order.phases.append(QList<ChangeId>());
        order.phases[phase].append(id);
    }
    return order;
}

} // namespace skranke
