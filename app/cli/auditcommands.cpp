// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/auditcommands.h"

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/queue/auditlog.h"
#include "services/queue/audittext.h"
#include "services/queue/changequeue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliAudit {
    Q_DECLARE_TR_FUNCTIONS(CliAudit)
};

QString damagedLine(qint64 firstBad, const QString &problem)
{
    return CliAudit::tr("The audit log is damaged from entry %L1 on (%2). Keep the profile folder and report it.")
        .arg(firstBad)
        .arg(problem);
}

QCoro::Task<ExitCode> verify(Context context)
{
    const AuditLog log(context.workspace->store());
    const Interrupt interrupt;
    const auto report = co_await log.verify(
        {.progress = context.output->progress(CliAudit::tr("Verifying the audit log")), .cancel = interrupt.token()});
    if (!report)
        co_return context.output->failure(report.error());
    const QString line = report->intact
        ? CliAudit::tr("The audit log is intact: %Ln entry(s).", nullptr, int(report->entries))
        : damagedLine(report->firstBad, report->problem);
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

/// A day of this place, or a moment (`2026-11-23T02:14:00`, of this place unless it names another zone). `ends`: the
/// first moment after it. None when it is neither.
std::optional<QDateTime> momentFrom(const QString &text, bool ends)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && !text.contains(u'T'))
        return (ends ? day.addDays(1) : day).startOfDay().toUTC();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return (ends ? moment.addMSecs(1) : moment).toUTC();
}

/// What the options ask for.
struct ExportRequest {
    AuditLog::Export what;
    QString path; ///< empty: standard output
    QString problem; ///< translated; empty when the options could be read
};

ExportRequest requestFrom(const Context &context)
{
    const QCommandLineParser &options = *context.options;
    const bool asJson = context.output->isJson();
    ExportRequest request{.what = {}, .path = options.value(u"output"_s), .problem = {}};
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : asJson ? u"json"_s : u"csv"_s;
    if (format != "csv"_L1 && format != "json"_L1)
        request.problem = CliAudit::tr("--format \"%1\": use %2.").arg(format, u"csv|json"_s);
    else if (format == "csv"_L1 && asJson && request.path.isEmpty())
        request.problem = CliAudit::tr("With --json, CSV needs a file: add -o FILE.");
    if (options.isSet(u"output"_s) && request.path.isEmpty())
        request.problem = CliAudit::tr("-o needs the name of a file.");
    request.what.format = format == "json"_L1 ? AuditLog::Format::Json : AuditLog::Format::Csv;

    AuditFilter &filter = request.what.filter;
    filter.event = options.value(u"event"_s);
    filter.change = ChangeId(options.value(u"change"_s));
    filter.batch = BatchId(options.value(u"batch"_s));
    for (const QString &name : {u"event"_s, u"change"_s, u"batch"_s}) {
        // A variable that a script forgot to fill must not mean everything.
        if (options.isSet(name) && options.value(name).isEmpty())
            request.problem = CliAudit::tr("--%1 needs a value.").arg(name);
    }
    for (const QString &name : {u"from"_s, u"to"_s}) {
        if (!options.isSet(name))
            continue;
        const bool ends = name == "to"_L1;
        const auto moment = momentFrom(options.value(name), ends);
        if (!moment)
            request.problem = CliAudit::tr("--%1 \"%2\": use a day, as 2026-11-23, or a time, as 2026-11-23T02:14:00.")
                                  .arg(name, options.value(name));
        else
            (ends ? filter.until : filter.from) = *moment;
    }
    return request;
}

QCoro::Task<ExitCode> exportLog(Context context)
{
    const ExportRequest request = requestFrom(context);
    if (!request.problem.isEmpty())
        co_return context.output->usage(request.problem);
    const AuditLog log(context.workspace->store());
    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliAudit::tr("Exporting")), .cancel = interrupt.token()};
    auto out = std::make_shared<QFile>();
    if (request.path.isEmpty() && !out->open(stdout, QIODevice::WriteOnly))
        co_return context.output->failure({.kind = Error::Kind::Storage, .code = u"unwritable-file"_s});
    const auto done = request.path.isEmpty() ? co_await log.write(request.what, out, job)
                                             : co_await log.writeFile(request.what, request.path, job);
    if (request.path.isEmpty()) {
        out->close();
        context.output->answeredElsewhere();
    }
    if (!done)
        co_return context.output->failure(done.error());
    if (!request.path.isEmpty()) {
        QJsonObject document = audittext::verdict(done->check);
        document.insert(u"file"_s, request.path);
        document.insert(u"exported"_s, done->entries);
        context.output->answer(
            document, {CliAudit::tr("%Ln entry(s) written to %1.", nullptr, int(done->entries)).arg(request.path)});
    }
    if (!done->check.intact)
        context.output->message(damagedLine(done->check.firstBad, done->check.problem));
    co_return done->check.intact ? ExitCode::Done : ExitCode::Stopped;
}

void declareExport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"format"_s,
         CliAudit::tr(
             "CSV as RFC 4180 has it (UTF-8, commas) or JSON with the verdict of the check; csv when left out, json "
             "with --json."),
         u"csv|json"_s},
        {{u"o"_s, u"output"_s},
         CliAudit::tr("Write to this file, which only you can read; standard output when left out."),
         u"file"_s},
        {u"from"_s, CliAudit::tr("Only entries of this day or time, or later."), u"day"_s},
        {u"to"_s, CliAudit::tr("Only entries of this day or time, or earlier."), u"day"_s},
        {u"event"_s, CliAudit::tr("Only entries of this event, as proposed or applied."), u"event"_s},
        {u"change"_s, CliAudit::tr("Only entries of this change."), u"id"_s},
        {u"batch"_s, CliAudit::tr("Only entries of this batch."), u"id"_s},
    });
}

} // namespace

QList<Command> auditCommands()
{
    return {{.group = u"audit"_s,
             .verb = u"verify"_s,
             .usage = {},
             .help = CliAudit::tr("Check the chain of the audit log."),
             .declare = {},
             .run = verify},
            {.group = u"audit"_s,
             .verb = u"export"_s,
             .usage = u"[--format csv|json] [-o FILE] [--from D] [--to D] [--event E] [--change ID] [--batch ID]"_s,
             .help = CliAudit::tr("Write the audit log as CSV or JSON."),
             .declare = declareExport,
             .run = exportLog}};
}

} // namespace skranke::cli
