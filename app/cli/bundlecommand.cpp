// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bundlecommand.h"

#include "app/cli/output.h"
#include "app/cli/queueanswers.h"
#include "app/cli/queueselection.h"
#include "app/cli/reasonoption.h"
#include "app/wiring/workspace.h"
#include "services/core/errortext.h"
#include "services/core/namedfile.h"
#include "services/queue/reviewbundles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliBundle {
    Q_DECLARE_TR_FUNCTIONS(CliBundle)
};

/// Empty when everything is there that the action needs, else what is missing.
QString missing(const Context &context, bool needsPassphrase, bool needsOutput)
{
    if (needsPassphrase && !context.options->isSet(u"passphrase-stdin"_s))
        return CliBundle::tr("The passphrase is read from standard input: add --passphrase-stdin.");
    if (needsOutput && context.options->value(u"output"_s).isEmpty())
        return CliBundle::tr("Where to? Add -o FILE.");
    return {};
}

/// By which two persons make sure that they speak of the same bundle.
QString digestLine(const QByteArray &digest)
{
    return CliBundle::tr("Digest of the bundle: %1").arg(QString::fromLatin1(digest.toHex().first(8)));
}

QCoro::Task<ExitCode> exportBundle(Context context)
{
    if (const QString problem = missing(context, true, true); !problem.isEmpty())
        co_return context.output->usage(problem);
    const auto chosen = co_await chosenChanges(context, false);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    const QString path = context.options->value(u"output"_s);
    if (QFileInfo::exists(path)) // before the second that the passphrase takes
        co_return context.output->failure(
            {.kind = Error::Kind::BadInput, .code = u"file-exists"_s, .subject = QFileInfo(path).fileName()});
    const auto exported =
        co_await context.workspace->reviewBundles().exported(selection.filters, passphraseFromStandardInput());
    if (!exported)
        co_return context.output->failure(exported.error());
    if (const auto written = writeNewFile(path, exported->file); !written)
        co_return context.output->failure(written.error());
    context.output->answer(
        {{u"file"_s, path},
         {u"changes"_s, exported->changes},
         {u"digest"_s, QString::fromLatin1(exported->digest.toHex())}},
        {CliBundle::tr("Wrote %Ln change(s) to %1.", nullptr, static_cast<int>(exported->changes)).arg(path),
         digestLine(exported->digest), CliBundle::tr("Tell the passphrase by another way than the file.")});
    co_return ExitCode::Done;
}

QCoro::Task<Result<ReviewBundle>> openedBundle(Context context)
{
    const auto file = readNamedFile(context.arguments.at(0), SealedFile::mostFile);
    if (!file)
        co_return std::unexpected(file.error());
    co_return co_await context.workspace->reviewBundles().opened(*file, passphraseFromStandardInput());
}

QList<BatchSummary> batchesOf(const ReviewBundle &bundle)
{
    QList<BatchSummary> batches;
    for (const Batch &batch : bundle.batches) {
        BatchSummary summary{.batch = batch, .counts = {}};
        for (const Change &change : bundle.changes) {
            if (change.batch == batch.id)
                ++summary.counts[change.state];
        }
        batches.append(summary);
    }
    return batches;
}

QJsonArray keysOf(const ReviewBundle &bundle)
{
    QJsonArray keys;
    for (const SigningKey &key : bundle.keys)
        keys.append(QJsonObject{{u"id"_s, key.id.toString()}, {u"name"_s, key.name}, {u"account"_s, key.account}});
    return keys;
}

QCoro::Task<ExitCode> openBundle(Context context)
{
    if (const QString problem = missing(context, true, false); !problem.isEmpty())
        co_return context.output->usage(problem);
    if (context.arguments.isEmpty() || context.arguments.size() > 2)
        co_return context.output->usage(CliBundle::tr("Which bundle? Name its file, and one change at most."));
    const auto bundle = co_await openedBundle(context);
    if (!bundle)
        co_return context.output->failure(bundle.error());
    if (context.arguments.size() == 2) {
        const auto change = std::ranges::find(bundle->changes, ChangeId(context.arguments.at(1)), &Change::id);
        if (change == bundle->changes.cend())
            co_return context.output->failure(
                {.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = context.arguments.at(1)});
        const QueueAnswer answer = changeAnswer(*change, {});
        context.output->answer(answer.document, answer.lines);
        co_return ExitCode::Done;
    }
    // As if narrowed to what is there: people see the changes too.
    QueueAnswer answer = listAnswer(batchesOf(*bundle), bundle->changes, {.states = {ChangeState::Proposed}});
    answer.document.insert(u"made"_s, bundle->made.toString(Qt::ISODate));
    answer.document.insert(u"account"_s, bundle->account);
    answer.document.insert(u"keys"_s, keysOf(*bundle));
    answer.document.insert(u"digest"_s, QString::fromLatin1(bundle->digest.toHex()));
    answer.lines.prepend(digestLine(bundle->digest));
    answer.lines.prepend(CliBundle::tr("Review bundle of %1, made %2. Read only.")
                             .arg(bundle->account, bundle->made.toLocalTime().toString(Qt::ISODate)));
    const bool takesReason = !bundle->large.isEmpty();
    answer.document.insert(u"second_approval"_s, takesReason);
    if (takesReason)
        answer.lines.append(CliBundle::tr("So many changes need the approvals of two persons: give a --reason."));
    context.output->answer(answer.document, answer.lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> approveBundle(Context context)
{
    if (const QString problem = missing(context, true, true); !problem.isEmpty())
        co_return context.output->usage(problem);
    if (context.arguments.isEmpty())
        co_return context.output->usage(CliBundle::tr("Which bundle? Name its file."));
    const QString path = context.options->value(u"output"_s);
    const auto bundle = co_await openedBundle(context);
    if (!bundle)
        co_return context.output->failure(bundle.error());
    QList<ChangeId> ids;
    for (const QString &id : context.arguments.sliced(1))
        ids.append(ChangeId(id));
    const auto damaged = std::ranges::count_if(bundle->changes, &Change::damaged);
    const auto count = ids.isEmpty() ? bundle->changes.size() - damaged : ids.size();
    const auto answer =
        co_await context.workspace->reviewBundles().approved(*bundle, ids, context.options->value(u"reason"_s));
    if (!answer)
        co_return reasonFailure(context, answer.error());
    if (const auto written = writeNewFile(path, *answer); !written)
        co_return context.output->failure(written.error());
    QStringList lines{
        CliBundle::tr("Approved %Ln change(s); the file %1 goes back.", nullptr, static_cast<int>(count)).arg(path)};
    if (ids.isEmpty() && damaged > 0)
        lines.append(errorLine({.kind = Error::Kind::Storage, .code = u"change-damaged"_s}));
    context.output->answer({{u"file"_s, path}, {u"approved"_s, count}}, lines);
    co_return ids.isEmpty() && damaged > 0 ? ExitCode::Stopped : ExitCode::Done;
}

QCoro::Task<ExitCode> importAnswer(Context context)
{
    if (context.arguments.size() != 1)
        co_return context.output->usage(CliBundle::tr("Which approvals? Name their file."));
    const auto file = readNamedFile(context.arguments.at(0), ReviewAnswer::mostBytes);
    if (!file)
        co_return context.output->failure(file.error());
    const auto taken = co_await context.workspace->queue().takeApprovals(*file);
    if (!taken)
        co_return context.output->failure(taken.error());
    QStringList lines{CliBundle::tr("Took %Ln approval(s) of %1 (key %2).", nullptr, taken->approved)
                          .arg(taken->account, taken->key.toString())};
    if (taken->known > 0)
        lines.append(CliBundle::tr("%Ln approval(s) were there already.", nullptr, taken->known));
    QJsonArray refused;
    for (const auto &[change, code] : taken->refused) {
        refused.append(QJsonObject{{u"id"_s, change.toString()}, {u"reason"_s, code}});
        lines.append(CliBundle::tr("Change %1 was refused: %2")
                         .arg(change.toString(), errorText({.kind = Error::Kind::Rejected, .code = code}).sentence));
    }
    context.output->answer({{u"account"_s, taken->account},
                            {u"key"_s, taken->key.toString()},
                            {u"approved"_s, taken->approved},
                            {u"known"_s, taken->known},
                            {u"refused"_s, refused}},
                           lines);
    co_return taken->refused.isEmpty() ? ExitCode::Done : ExitCode::Stopped;
}

QCoro::Task<ExitCode> bundle(Context context)
{
    const QString action = context.arguments.takeFirst();
    if (action == "export"_L1)
        return exportBundle(std::move(context));
    if (action == "open"_L1)
        return openBundle(std::move(context));
    if (action == "approve"_L1)
        return approveBundle(std::move(context));
    if (action == "import"_L1)
        return importAnswer(std::move(context));
    const auto wrong = [](Context told) -> QCoro::Task<ExitCode> {
        co_return told.output->usage(CliBundle::tr("'queue bundle' can export, open, approve and import."));
    };
    return wrong(std::move(context));
}

} // namespace

Command bundleCommand()
{
    return {
        .group = u"queue"_s,
        .verb = u"bundle"_s,
        .usage =
            u"export [ID]... [--batch B] [--state S] -o FILE --passphrase-stdin | open FILE [ID] "
            "--passphrase-stdin | approve FILE [ID]... [--reason TEXT] -o ANSWER --passphrase-stdin | import ANSWER"_s,
        .help = CliBundle::tr("Let another person review at another desk, with an own key, without network."),
        .minArguments = 1,
        .maxArguments = -1,
        .declare =
            [](QCommandLineParser &parser) {
                declareSelection(parser);
                declareReason(parser);
                parser.addOptions(
                    {{{u"o"_s, u"output"_s}, CliBundle::tr("Write to a new file."), u"file"_s},
                     {u"passphrase-stdin"_s, CliBundle::tr("Read the passphrase of the bundle from standard input.")}});
            },
        .run = bundle,
    };
}

} // namespace skranke::cli
