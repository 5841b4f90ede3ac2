// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queueselection.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under the heading of the commands that use it.
struct CliSelection {
    Q_DECLARE_TR_FUNCTIONS(CliQueue)
};

const QString &stateWords()
{
    static const QString words = u"proposed|approved|sending|applied|kept|refused|conflict|unknown|withdrawn"_s;
    return words;
}

template <typename Enum>
QString wordsOf(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words.append(toWord(value));
    return words.join(u'|');
}

const QList<DecidedBy> &allRules()
{
    static const QList<DecidedBy> rules = [] {
        QList<DecidedBy> all;
        for (int value = 0; value <= int(DecidedBy::Undo); ++value)
            all.append(DecidedBy(value));
        return all;
    }();
    return rules;
}

/// `--field`, `--rule`, `--risk`: what the filter boxes of the window ask for. Answers what is wrong with them.
QString takeReviewFilters(const Context &context, ChangeFilter &filter)
{
    const QCommandLineParser &options = *context.options;
    for (const QString &name : {u"field"_s, u"rule"_s, u"risk"_s}) {
        if (options.isSet(name) && options.value(name).isEmpty())
            return CliSelection::tr("--%1 needs a value.").arg(name);
    }
    filter.member = options.value(u"field"_s);
    if (options.isSet(u"rule"_s)) {
        filter.rule = decidedByFromWord(options.value(u"rule"_s));
        if (!filter.rule)
            return CliSelection::tr("--rule \"%1\": use %2.").arg(options.value(u"rule"_s), wordsOf(allRules()));
    }
    if (options.isSet(u"risk"_s)) {
        filter.risk = riskFromWord(options.value(u"risk"_s));
        if (!filter.risk)
            return CliSelection::tr("--risk \"%1\": use %2.").arg(options.value(u"risk"_s), wordsOf(allRisks()));
    }
    return {};
}

} // namespace

QList<ChangeId> Selection::named() const
{
    QList<ChangeId> ids;
    for (const ChangeFilter &filter : filters)
        ids.append(filter.ids);
    return ids;
}

void declareSelection(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"batch"_s, CliSelection::tr("Only changes of this batch."), u"batch"_s},
        {u"state"_s, CliSelection::tr("Only changes in this state; may be repeated."), stateWords()},
        {u"field"_s, CliSelection::tr("Only changes of this field, as contact_info.email."), u"field"_s},
        {u"rule"_s, CliSelection::tr("Only changes with a field that this rule decided."), wordsOf(allRules())},
        {u"risk"_s, CliSelection::tr("Only changes with this risk."), wordsOf(allRisks())},
    });
}

namespace {

Selection selectionFrom(const Context &context, bool mayMeanAll)
{
    ChangeFilter common;
    common.batch = BatchId(context.options->value(u"batch"_s).trimmed());
    // A variable that a script forgot to fill must not mean every batch.
    if (context.options->isSet(u"batch"_s) && common.batch.isEmpty())
        return {.filters = {}, .problem = CliSelection::tr("--batch needs the id of a batch.")};
    for (const QString &word : context.options->values(u"state"_s)) {
        const auto state = changeStateFromWord(word);
        if (!state)
            return {.filters = {}, .problem = CliSelection::tr("--state \"%1\": use %2.").arg(word, stateWords())};
        common.states.append(*state);
    }
    if (QString problem = takeReviewFilters(context, common); !problem.isEmpty())
        return {.filters = {}, .problem = problem};
    Selection selection;
    ChangeFilter changes = common;
    for (const QString &argument : context.arguments) {
        if (argument.startsWith(u'b')) {
            ChangeFilter batch = common;
            batch.batch = BatchId(argument);
            selection.filters.append(batch);
        } else {
            changes.ids.append(ChangeId(argument));
        }
    }
    if (!changes.ids.isEmpty())
        selection.filters.append(changes);
    if (context.arguments.isEmpty()) {
        const bool isNarrowed = !common.batch.isEmpty() || !common.states.isEmpty() || !common.member.isEmpty()
            || common.rule || common.risk;
        if (!mayMeanAll && !isNarrowed)
            return {.filters = {},
                    .problem = CliSelection::tr("Which changes? Name their ids, or add --batch B or --state S.")};
        selection.filters.append(common);
    }
    return selection;
}

QCoro::Task<Result<>> checkNames(ChangeQueue *queue, Selection selection)
{
    for (const ChangeFilter &filter : selection.filters) {
        if (!filter.ids.isEmpty()) {
            const auto known = co_await queue->ids({.ids = filter.ids});
            if (!known)
                co_return std::unexpected(known.error());
            const auto missing =
                std::ranges::find_if(filter.ids, [&](const ChangeId &id) { return !known->contains(id); });
            if (missing != filter.ids.end())
                co_return std::unexpected(
                    Error{.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = missing->toString()});
        }
        if (filter.batch.isEmpty())
            continue;
        const auto batches = co_await queue->batches();
        if (!batches)
            co_return std::unexpected(batches.error());
        const bool known = std::ranges::any_of(
            *batches, [&](const BatchSummary &summary) { return summary.batch.id == filter.batch; });
        if (!known)
            co_return std::unexpected(
                Error{.kind = Error::Kind::NotFound, .code = u"unknown-batch"_s, .subject = filter.batch.toString()});
    }
    co_return {};
}

} // namespace

QCoro::Task<std::expected<Selection, ExitCode>> chosenChanges(Context context, bool mayMeanAll)
{
    Selection selection = selectionFrom(context, mayMeanAll);
    if (!selection.problem.isEmpty())
        co_return std::unexpected(context.output->usage(selection.problem));
    if (const auto known = co_await checkNames(&context.workspace->queue(), selection); !known)
        co_return std::unexpected(context.output->failure(known.error()));
    co_return selection;
}

} // namespace skranke::cli
