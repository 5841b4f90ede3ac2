// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queueselection.h"

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
    });
}

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
        if (!mayMeanAll && common.batch.isEmpty() && common.states.isEmpty())
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

} // namespace skranke::cli
