// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/auditwords.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranke::auditwords {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

QString problemName(const QString &problem)
{
    if (problem == "altered"_L1)
        return AuditWords::tr("altered");
    if (problem == "removed"_L1)
        return AuditWords::tr("removed");
    if (problem == "inserted"_L1)
        return AuditWords::tr("put in");
    if (problem == "reordered"_L1)
        return AuditWords::tr("moved");
    if (problem == "cut-off"_L1)
        return AuditWords::tr("cut off");
    return problem;
}

} // namespace

QString eventName(const QString &event)
{
    if (const auto state = changeStateFromWord(event))
        return changewords::stateName(*state);
    if (event == "amended"_L1)
        return AuditWords::tr("amended");
    if (event == "replaced"_L1)
        return AuditWords::tr("replaced");
    if (event == "protection-added"_L1)
        return AuditWords::tr("protection made");
    if (event == "protection-ended"_L1)
        return AuditWords::tr("protection ended");
    if (event == "protection-erased"_L1)
        return AuditWords::tr("protection erased");
    if (event == "protection-reason-erased"_L1)
        return AuditWords::tr("reason of a protection erased");
    return event;
}

QString verdict(const AuditCheck &check)
{
    if (check.intact)
        return AuditWords::tr("The log is whole: %Ln entry(s).", nullptr, int(check.entries));
    //: %1 is the number of an entry, %2 what happened to it: altered, removed, put in, moved, cut off
    return AuditWords::tr("The log is damaged from entry %1 on (%2). Keep the profile folder and report it.")
        .arg(format::number(check.firstBad), problemName(check.problem));
}

} // namespace skranke::auditwords
