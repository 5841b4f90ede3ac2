// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usercommands.h"

#include "app/cli/braketext.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/reasonoption.h"
#include "app/wiring/workspace.h"
#include "services/institutions/institutionregister.h"
#include "services/userimport/rules.h"
#include "services/userimport/userimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliUsers {
    Q_DECLARE_TR_FUNCTIONS(CliUsers)
};

QJsonValue numberOrNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"rule"_s, finding.rule},
        {u"severity"_s, toWord(finding.severity)},
        {u"record"_s, numberOrNull(finding.record)},
        {u"line"_s, numberOrNull(finding.line)},
        {u"column"_s, numberOrNull(finding.column)},
        {u"code"_s, textOrNull(finding.code)},
        {u"message"_s, findingText(finding)},
    };
}

/// Without the findings themselves.
QJsonObject toJson(const CheckReport &report)
{
    QJsonArray byRule;
    for (const RuleCount &rule : report.byRule)
        byRule.append(
            QJsonObject{{u"rule"_s, rule.rule}, {u"severity"_s, toWord(rule.severity)}, {u"count"_s, rule.count}});
    return {
        {u"file"_s, report.file},
        {u"sha256"_s, textOrNull(report.sha256)},
        {u"bytes"_s, report.bytes},
        {u"variant"_s, textOrNull(report.variant)},
        {u"encoding"_s, textOrNull(report.encoding)},
        {u"records"_s, report.records},
        {u"usable"_s, report.usable},
        {u"by_rule"_s, byRule},
    };
}

/// What a script reads about a file that could not be checked at all; people read the sentence of the error.
CheckReport unusableReport(const QString &path, const Error &error)
{
    CheckReport report;
    report.file = path;
    report.usable = false;
    const bool isEmpty = error.code == u"empty-file";
    const bool isAboutContent = isEmpty || error.code == u"not-text";
    if (!isAboutContent || error.subject != QFileInfo(path).fileName())
        return report; // not there, or it is the file before it that is no text
    report.bytes = QFileInfo(path).size();
    const Rule rule = isEmpty ? Rule::F01 : Rule::F02;
    report.byRule.append({.rule = ruleId(rule), .severity = Severity::Fatal, .count = 1});
    report.findings = Findings({fileFinding(rule, Severity::Fatal, isEmpty ? Why::Empty : Why::None)});
    return report;
}

/// Why nothing can be made of a file that was read: the first reason.
QString unusableText(const CheckReport &report)
{
    const auto found = std::ranges::find(report.byRule, Severity::Fatal, &RuleCount::severity);
    if (found == report.byRule.end())
        return {};
    Finding reason{.rule = found->rule, .severity = Severity::Fatal, .code = {}, .argument = {}};
    for (qsizetype at = 0; at < report.findings.size(); ++at) {
        if (Finding finding = report.findings.at(at); finding.rule == found->rule) {
            reason = std::move(finding);
            break;
        }
    }
    return QFileInfo(report.file).fileName() + u": " + findingText(reason);
}

/// What picks the plural form; the number itself may be larger than an int.
int formOf(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// Without the findings themselves.
QStringList linesOf(const CheckReport &report)
{
    const QStringList parts{
        report.variant,
        report.encoding,
        CliUsers::tr("%Ln record(s)", nullptr, formOf(report.records)),
        CliUsers::tr("%L1 byte(s)", nullptr, formOf(report.bytes)).arg(report.bytes),
    };
    QStringList lines{report.file + u": "_s + parts.join(u", "_s)};
    if (report.byRule.isEmpty()) {
        lines.append(CliUsers::tr("Nothing to remark."));
        return lines;
    }
    QList<QStringList> rows;
    for (const RuleCount &rule : report.byRule)
        rows.append({rule.rule, toWord(rule.severity), QString::number(rule.count), ruleTitle(rule.rule)});
    lines.append(QString());
    lines.append(Output::table(
        {CliUsers::tr("Rule"), CliUsers::tr("Severity"), CliUsers::tr("Count"), CliUsers::tr("What it is about")},
        rows));
    lines.append(QString());
    return lines;
}

QString lineOf(const Finding &finding)
{
    QString place;
    if (finding.line > 0 && finding.column > 0)
        place = CliUsers::tr("line %1, column %2").arg(finding.line).arg(finding.column);
    else if (finding.line > 0)
        place = CliUsers::tr("line %1").arg(finding.line);
    if (finding.record > 0)
        place = CliUsers::tr("%1, record %2").arg(place).arg(finding.record);
    if (!place.isEmpty())
        place += u": "_s;
    return finding.rule + u' ' + toWord(finding.severity) + u' ' + place + findingText(finding);
}

/// Finding by finding, so that the answer does not grow in memory with the file.
void answer(Output &output, const CheckReport &report, const QStringList &lines)
{
    output.answer(toJson(report), lines,
                  {.member = u"findings"_s,
                   .count = report.findings.size(),
                   .object = [&report](qsizetype index) { return toJson(report.findings.at(index)); },
                   .line = [&report](qsizetype index) { return lineOf(report.findings.at(index)); }});
}

QJsonArray toJson(const QMap<QString, qint64> &byRule)
{
    QJsonArray rules;
    for (auto rule = byRule.begin(); rule != byRule.end(); ++rule)
        rules.append(QJsonObject{{u"rule"_s, rule.key()}, {u"count"_s, rule.value()}});
    return rules;
}

QStringList linesOf(const PlanSummary &summary)
{
    const QStringList parts{
        CliUsers::tr("%Ln new", nullptr, formOf(summary.create)),
        CliUsers::tr("%Ln changed", nullptr, formOf(summary.update)),
        CliUsers::tr("%Ln unchanged", nullptr, formOf(summary.unchanged)),
        CliUsers::tr("%Ln held", nullptr, formOf(summary.held)),
        CliUsers::tr("%Ln missing from the file", nullptr, formOf(summary.missing)),
    };
    QStringList lines{
        CliUsers::tr("%Ln record(s): %1.", nullptr, formOf(summary.records)).arg(parts.join(u", "_s)),
        CliUsers::tr("%Ln field(s) keep their value.", nullptr, formOf(summary.protectedFields)),
        CliUsers::tr("%Ln edit(s) by hand would be lost.", nullptr, formOf(summary.lostEdits)),
    };
    if (summary.liftedProtections > 0) {
        lines.append(CliUsers::tr("%Ln field(s) edited by hand would lose Alma's own protection in its nightly load: "
                                  "the file has the value that the load brought last.",
                                  nullptr, formOf(summary.liftedProtections)));
    }
    for (auto rule = summary.heldByRule.begin(); rule != summary.heldByRule.end(); ++rule)
        lines.append(CliUsers::tr("%Ln held by %1.", nullptr, formOf(rule.value())).arg(heldReason(rule.key())));
    for (auto rule = summary.warnedByRule.begin(); rule != summary.warnedByRule.end(); ++rule)
        lines.append(CliUsers::tr("%Ln warned of by %1.", nullptr, formOf(rule.value())).arg(heldReason(rule.key())));
    return lines;
}

QJsonArray toJson(const QList<EndingProtection> &ending)
{
    QJsonArray array;
    for (const EndingProtection &one : ending) {
        array.append(QJsonObject{{u"number"_s, one.number},
                                 {u"field"_s, one.member},
                                 {u"policy"_s, toWord(one.policy)},
                                 {u"owner"_s, one.owner},
                                 {u"until"_s, one.lastDay.toString(Qt::ISODate)},
                                 {u"over"_s, one.isOver},
                                 {u"one_person"_s, one.isOfOnePerson}});
    }
    return array;
}

QStringList linesOf(const QList<EndingProtection> &ending)
{
    QStringList lines;
    for (const EndingProtection &one : ending) {
        const QString line = one.isOver ? CliUsers::tr("Protection %1 of %2 (%3) ended after %4.")
                                        : CliUsers::tr("Protection %1 of %2 (%3) ends after %4.");
        lines.append(line.arg(QString::number(one.number), one.member, one.owner,
                              QLocale().toString(one.lastDay, QLocale::ShortFormat)));
    }
    return lines;
}

/// What became of a plan's changes, one sentence each.
QStringList proposedText(const ChangeQueue::Proposed &proposed)
{
    QStringList lines;
    if (const int count = proposed.added + proposed.amended; count > 0)
        lines.append(
            CliUsers::tr("Proposed %Ln change(s) as batch %1.", nullptr, count).arg(proposed.batch.toString()));
    else
        lines.append(CliUsers::tr("Nothing was proposed."));
    if (proposed.amended > 0) {
        lines.append(CliUsers::tr("%Ln of them took the place of earlier ones that nobody had sent yet.", nullptr,
                                  proposed.amended));
    }
    if (proposed.known > 0)
        lines.append(CliUsers::tr("%Ln lay in the queue already.", nullptr, proposed.known));
    if (proposed.held > 0) {
        lines.append(
            CliUsers::tr("%Ln were left out: an earlier change of the user is not settled.", nullptr, proposed.held));
    }
    return lines;
}

/// What `--variant` takes.
QString variants()
{
    return u"auto|bups1|bups1-latin1|bups2"_s;
}

/// A variable that a script forgot to fill must not switch off what compares with another file or with lists.
bool isLeftEmpty(const Context &context, const QString &option)
{
    return context.options->isSet(option) && context.options->value(option).trimmed().isEmpty();
}

/// Empty: an institution is named.
QString institutionProblem(const Context &context)
{
    const bool isNamed = context.options->isSet(u"institution"_s) && !isLeftEmpty(context, u"institution"_s);
    return isNamed ? QString() : CliUsers::tr("Which institution? Add --institution CODE.");
}

QCoro::Task<ExitCode> check(Context context)
{
    if (isLeftEmpty(context, u"institution"_s))
        co_return context.output->usage(CliUsers::tr("--institution needs a code."));
    if (isLeftEmpty(context, u"previous"_s))
        co_return context.output->usage(CliUsers::tr("--previous needs a file."));
    UserImport::CheckRequest request;
    request.path = context.arguments.at(0);
    if (context.options->isSet(u"institution"_s)) {
        const InstitutionCode code(context.options->value(u"institution"_s));
        const auto institution = co_await context.workspace->institutions().find(code);
        if (!institution)
            co_return context.output->failure(institution.error());
        request.institution = *institution;
    }
    if (context.options->isSet(u"variant"_s)) {
        const QString word = context.options->value(u"variant"_s);
        const auto variant = bups1VariantFromWord(word);
        if (!variant && word != "bups2"_L1)
            co_return context.output->usage(CliUsers::tr("--variant \"%1\": use %2.").arg(word, variants()));
        request.variant = variant.value_or(Bups1Variant::Auto);
        request.format = !variant            ? UserFileFormat::Xml
            : *variant == Bups1Variant::Auto ? UserFileFormat::Auto
                                             : UserFileFormat::Lines;
    }
    if (context.options->isSet(u"limit"_s)) {
        bool isNumber = false;
        request.limit = context.options->value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || request.limit < 0)
            co_return context.output->usage(CliUsers::tr("--limit takes a number; 0 lists all."));
    }
    request.previousPath = context.options->value(u"previous"_s);

    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliUsers::tr("Reading")), .cancel = interrupt.token()};
    const auto report = co_await context.workspace->userImport().check(request, job);
    if (!report) {
        const bool isAboutFile = report.error().kind == Error::Kind::BadInput && report.error().code != u"invalid-value"
            && !report.error().code.startsWith("code-book"_L1);
        if (isAboutFile && context.output->isJson())
            answer(*context.output, unusableReport(request.path, report.error()), {});
        co_return context.output->failure(report.error());
    }
    answer(*context.output, *report, linesOf(*report));
    if (!report->usable) {
        context.output->message(unusableText(*report));
        co_return ExitCode::InputUnusable;
    }
    co_return report->hasErrorsOrWarnings() ? ExitCode::Findings : ExitCode::Done;
}

QCoro::Task<ExitCode> sync(Context context)
{
    if (const QString problem = institutionProblem(context); !problem.isEmpty())
        co_return context.output->usage(problem);
    const InstitutionCode code(context.options->value(u"institution"_s));
    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliUsers::tr("Fetching users")), .cancel = interrupt.token()};
    const auto summary = co_await context.workspace->userImport().sync(code, job);
    if (!summary)
        co_return context.output->failure(summary.error());
    const QStringList lines{
        CliUsers::tr("Fetched %Ln user(s) of %1.", nullptr, formOf(summary->users)).arg(code.toString()),
        CliUsers::tr("It took %Ln call(s) and %L1 s.", nullptr, formOf(summary->calls))
            .arg(summary->seconds, 0, 'f', 1)};
    const QString incomplete = summary->complete
        ? QString()
        : CliUsers::tr("Users came or went while they were fetched, so some may be missing. Fetch them again at a "
                       "quieter time.");
    context.output->answer(
        {
            {u"institution"_s, code.toString()},
            {u"users"_s, summary->users},
            {u"removed"_s, summary->removed},
            {u"calls"_s, summary->calls},
            {u"seconds"_s, summary->seconds},
            {u"complete"_s, summary->complete},
        },
        lines);
    if (!incomplete.isEmpty()) {
        context.output->message(incomplete);
        co_return ExitCode::AlmaFailed;
    }
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> plan(Context context)
{
    if (const QString problem = institutionProblem(context); !problem.isEmpty())
        co_return context.output->usage(problem);
    UserImport::PlanRequest request;
    request.path = context.arguments.at(0);
    request.institution = InstitutionCode(context.options->value(u"institution"_s));
    const QString semantics =
        context.options->isSet(u"semantics"_s) ? context.options->value(u"semantics"_s) : u"api"_s;
    if (semantics != u"api" && semantics != u"file")
        co_return context.output->usage(CliUsers::tr("--semantics \"%1\": use %2.").arg(semantics, u"api|file"_s));
    request.semantics = semantics == u"file" ? MergeSemantics::File : MergeSemantics::Api;
    const Occasion occasion{.ticket = context.options->value(u"ticket"_s).trimmed(),
                            .reason = context.options->value(u"reason"_s).trimmed()};
    const bool saysWhy = context.options->isSet(u"ticket"_s) || context.options->isSet(u"reason"_s);
    if (request.semantics == MergeSemantics::File && saysWhy)
        co_return context.output->usage(
            CliUsers::tr("A forecast proposes nothing: --ticket and --reason need --semantics api."));

    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliUsers::tr("Planning")), .cancel = interrupt.token()};
    auto plan = co_await context.workspace->userImport().plan(request, job);
    if (!plan)
        co_return context.output->failure(plan.error());
    const PlanSummary summary = plan->summary;
    const QList<EndingProtection> ending = plan->endingProtections;
    const bool usable = plan->report.usable;
    const QString unusable = unusableText(plan->report);
    const bool findings = plan->report.hasErrorsOrWarnings() || summary.hasRemarks();
    const QList<BrakeVerdict> verdicts = plan->run.verdicts;
    const bool proposes = request.semantics == MergeSemantics::Api && usable;
    ChangeQueue::Proposed proposed;
    std::optional<Error> stopped;
    if (proposes) {
        const auto answer = co_await context.workspace->userImport().propose(std::move(*plan), {}, occasion);
        if (answer)
            proposed = *answer;
        else if (answer.error().code == u"brake-stopped")
            stopped = answer.error(); // the plan and what the brakes say of it are the answer all the same
        else
            co_return reasonFailure(context, answer.error());
    }
    const int keepingReason = occasion.isEmpty() ? 0 : proposed.known;
    context.output->answer(
        {
            {u"batch"_s,
             proposed.batch.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(proposed.batch.toString())},
            {u"semantics"_s, semantics},
            {u"records"_s, summary.records},
            {u"create"_s, summary.create},
            {u"update"_s, summary.update},
            {u"unchanged"_s, summary.unchanged},
            {u"missing"_s, summary.missing},
            {u"held"_s, summary.held},
            {u"held_by_rule"_s, toJson(summary.heldByRule)},
            {u"warned_by_rule"_s, toJson(summary.warnedByRule)},
            {u"protected"_s, summary.protectedFields},
            {u"lifted_protections"_s, summary.liftedProtections},
            {u"ending_protections"_s, toJson(ending)},
            {u"lost_edits"_s, summary.lostEdits},
            {u"brakes"_s, brakesToJson(verdicts)},
            {u"stop"_s, stopped ? QJsonValue(stopped->subject) : QJsonValue(QJsonValue::Null)},
            {u"changes"_s, summary.changes},
            {u"keeping_reason"_s, keepingReason},
        },
        linesOf(summary) + linesOf(ending) + brakeWarnings(verdicts)
            + (proposes ? proposedText(proposed) : QStringList{CliUsers::tr("Nothing was proposed.")}));
    if (!usable) {
        context.output->message(unusable);
        co_return ExitCode::InputUnusable;
    }
    if (keepingReason > 0) {
        context.output->message(CliUsers::tr("%Ln change(s) lay in the queue already and keep the ticket and the "
                                             "reason that they were proposed with.",
                                             nullptr, keepingReason));
    }
    if (stopped)
        co_return context.output->failure(*stopped);
    // The answer is the plan, the same for the same input; what became of it in the queue is not.
    if (context.output->isJson() && proposed.amended + proposed.held > 0) {
        const QStringList lines = proposedText(proposed);
        for (const QString &line : lines)
            context.output->message(line);
    }
    co_return findings ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

QList<Command> userCommands()
{
    const QString group = u"users"_s;
    const auto institutionOption = [](QCommandLineParser &parser) {
        parser.addOption({u"institution"_s, CliUsers::tr("Code of the institution."), u"code"_s});
    };
    return {
        {.group = group,
         .verb = u"check"_s,
         .usage = u"FILE [--institution C] [--variant auto|bups1|bups1-latin1|bups2] [--previous FILE] [--limit N]"_s,
         .help = CliUsers::tr("Say what is wrong with a file of borrowers."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [institutionOption](QCommandLineParser &parser) {
                 institutionOption(parser);
                 parser.addOptions({
                     {u"variant"_s, CliUsers::tr("Format of the file; auto sees it at the file's start."), variants()},
                     {u"previous"_s, CliUsers::tr("The last file, to compare with."), u"file"_s},
                     {u"limit"_s, CliUsers::tr("How many findings to list; 0 lists all. Default 1000."), u"number"_s},
                 });
             },
         .run = check},
        {.group = group,
         .verb = u"sync"_s,
         .usage = u"--institution C"_s,
         .help = CliUsers::tr("Fill the cache with the institution's users from Alma."),
         .declare = institutionOption,
         .run = sync},
        {.group = group,
         .verb = u"plan"_s,
         .usage = u"FILE --institution C [--semantics api|file] [--ticket T] [--reason R]"_s,
         .help = CliUsers::tr("Say what importing the file would change, and propose it. Sends nothing."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [institutionOption](QCommandLineParser &parser) {
                 institutionOption(parser);
                 parser.addOptions({
                     {u"semantics"_s, CliUsers::tr("Skranke's own update, or a forecast of Alma's nightly load."),
                      u"api|file"_s},
                     {u"ticket"_s, CliUsers::tr("Reference of the case that the changes belong to."), u"text"_s},
                     {u"reason"_s, CliUsers::tr("Why they are proposed; stands with each of them."), u"text"_s},
                 });
             },
         .run = plan},
    };
}

} // namespace skranke::cli
