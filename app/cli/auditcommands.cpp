// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/auditcommands.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliAudit {
    Q_DECLARE_TR_FUNCTIONS(CliAudit)
};

QCoro::Task<ExitCode> verify(Context context)
{
    const auto report = co_await context.workspace->queue().verifyAudit();
    if (!report)
        co_return context.output->failure(report.error());
    const QString line = report->intact
        ? CliAudit::tr("The audit log is intact: %Ln entry(s).", nullptr, int(report->entries))
        : CliAudit::tr("The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.")
              .arg(report->firstBad)
              .arg(report->problem);
    context.output->answer(
        {
            {u"intact"_s, report->intact},
            {u"entries"_s, report->entries},
            {u"first_bad"_s, report->intact ? QJsonValue(QJsonValue::Null) : QJsonValue(report->firstBad)},
            {u"problem"_s, report->intact ? QJsonValue(QJsonValue::Null) : QJsonValue(report->problem)},
        },
        {line});
    co_return report->intact ? ExitCode::Done : ExitCode::Stopped;
}

} // namespace

QList<Command> auditCommands()
{
    return {{.group = u"audit"_s,
             .verb = u"verify"_s,
             .usage = {},
             .help = CliAudit::tr("Check the chain of the audit log."),
             .declare = {},
             .run = verify}};
}

} // namespace skranke::cli
