// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/privacycommands.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/queue/deskaccount.h"
#include "services/store/personrepository.h"
#include "services/store/retention.h"
#include "services/store/store.h"
#include "services/store/storefiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliPrivacy {
    Q_DECLARE_TR_FUNCTIONS(CliPrivacy)
};

QJsonArray idsOf(const QList<ChangeId> &changes)
{
    QJsonArray array;
    for (const ChangeId &id : changes)
        array.append(id.toString());
    return array;
}

/// A person and an institution that a script forgot to fill in must not mean nobody, or everywhere.
QString problemOf(const Context &context)
{
    if (context.arguments.at(0).trimmed().isEmpty())
        return CliPrivacy::tr("Which person? Name an id.");
    if (context.options->isSet(u"institution"_s) && context.options->value(u"institution"_s).trimmed().isEmpty())
        return CliPrivacy::tr("--institution needs a code.");
    return {};
}

/// Copies of the store stay when a person is erased from it, unless they are asked to go too.
struct Copies {
    QStringList left;
    int removed = 0;
};

Copies copiesIn(const QString &folder, bool mayRemove)
{
    Copies copies;
    for (const QString &name : StoreFiles::copies(folder)) {
        if (mayRemove && StoreFiles::removeCopy(folder, name))
            ++copies.removed;
        else
            copies.left.append(name);
    }
    return copies;
}

QStringList linesOf(const EraseSummary &summary, const Copies &copies)
{
    QStringList lines;
    if (summary.cachedUsers > 0)
        lines.append(CliPrivacy::tr("Erased %Ln cached user(s).", nullptr, summary.cachedUsers));
    if (summary.changes > 0)
        lines.append(CliPrivacy::tr("Erased the content of %Ln change(s).", nullptr, summary.changes));
    if (summary.preImages > 0)
        lines.append(CliPrivacy::tr("Erased %Ln pre-image(s).", nullptr, summary.preImages));
    if (summary.almaRuns > 0)
        lines.append(CliPrivacy::tr("Erased %Ln entry(s) in Alma's import runs.", nullptr, summary.almaRuns));
    if (summary.protections > 0)
        lines.append(CliPrivacy::tr("Erased %Ln entry(s) of the protection register.", nullptr, summary.protections));
    if (summary.protectionReasons > 0)
        lines.append(CliPrivacy::tr("Erased the reason of %Ln protection(s).", nullptr, summary.protectionReasons));
    if (summary.liftReasons > 0)
        lines.append(CliPrivacy::tr("Erased the reason of %Ln lifting(s) of a brake.", nullptr, summary.liftReasons));
    if (summary.reasons > 0)
        lines.append(CliPrivacy::tr("Erased what was written about that person with %Ln other change(s).", nullptr,
                                    summary.reasons));
    if (!summary.reviewAgain.isEmpty())
        lines.append(CliPrivacy::tr("%Ln change(s) wait for review again: an approval had signed what was erased.",
                                    nullptr, static_cast<int>(summary.reviewAgain.size())));
    for (const ChangeId &change : summary.unsettled)
        lines.append(
            CliPrivacy::tr("Change %1 is not settled: run 'queue verify', then erase again.").arg(change.toString()));
    if (lines.isEmpty())
        lines.append(CliPrivacy::tr("This desk holds nothing about that person."));
    if (copies.removed > 0)
        lines.append(CliPrivacy::tr("Removed %Ln copy(s) of the store.", nullptr, copies.removed));
    if (!copies.left.isEmpty()) {
        lines.append(CliPrivacy::tr("Copies of the store in the profile folder may still hold the person: %1. Erase "
                                    "again with --copies to remove them.")
                         .arg(copies.left.join(u", "_s)));
    }
    return lines;
}

QCoro::Task<ExitCode> purge(Context context)
{
    const auto now = co_await context.workspace->purge();
    if (!now)
        co_return context.output->failure(now.error());
    // Opening the profile has purged already; what it removed was removed by this command.
    const PurgeSummary &start = context.workspace->startPurge();
    const int cachedUsers = start.cachedUsers + now->cachedUsers;
    const int changes = start.changes + now->changes;
    const int preImages = start.preImages + now->preImages;
    const int files = start.files + now->files;
    const int rejectedUsers = start.rejectedUsers + now->rejectedUsers;
    const int copies = start.copies + now->copies;
    QStringList lines;
    if (cachedUsers > 0)
        lines.append(CliPrivacy::tr("Removed %Ln cached user(s).", nullptr, cachedUsers));
    if (changes > 0)
        lines.append(CliPrivacy::tr("Removed the content of %Ln change(s).", nullptr, changes));
    if (preImages > 0)
        lines.append(CliPrivacy::tr("Removed %Ln pre-image(s).", nullptr, preImages));
    if (files > 0)
        lines.append(CliPrivacy::tr("Removed %Ln file entry(s).", nullptr, files));
    if (rejectedUsers > 0)
        lines.append(CliPrivacy::tr("Removed %Ln rejected user(s) of Alma's import runs.", nullptr, rejectedUsers));
    if (copies > 0)
        lines.append(CliPrivacy::tr("Removed %Ln copy(s) of the store.", nullptr, copies));
    if (lines.isEmpty())
        lines.append(CliPrivacy::tr("Nothing was old enough to be removed."));
    context.output->answer(
        {
            {u"cached_users"_s, cachedUsers},
            {u"changes"_s, changes},
            {u"pre_images"_s, preImages},
            {u"files"_s, files},
            {u"rejected_users"_s, rejectedUsers},
            {u"copies"_s, copies},
        },
        lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(Context context)
{
    if (const QString problem = problemOf(context); !problem.isEmpty())
        co_return context.output->usage(problem);
    const QString id = context.arguments.at(0);
    const InstitutionCode institution(context.options->value(u"institution"_s));
    const auto person = co_await context.workspace->store().run(
        [id, institution](StoreAccess &access) { return PersonRepository(access).show(id, institution); });
    if (!person)
        co_return context.output->failure(person.error());
    const bool isKnown = !person->value(u"institutions").toArray().isEmpty();
    const QString lines = isKnown ? QString::fromUtf8(QJsonDocument(*person).toJson()).trimmed()
                                  : CliPrivacy::tr("This desk holds nothing about that person.");
    context.output->answer(*person, {lines});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> erase(Context context)
{
    if (const QString problem = problemOf(context); !problem.isEmpty())
        co_return context.output->usage(problem);
    const QString id = context.arguments.at(0);
    const InstitutionCode institution(context.options->value(u"institution"_s));
    // One that is being made would hold the person and not yet have a name. Whether it succeeds is said at the end.
    std::ignore = co_await context.workspace->dailyBackup();
    const auto summary = co_await context.workspace->store().run([id, institution](StoreAccess &access) {
        return PersonRepository(access).erase(id, institution, deskAccount(), QDateTime::currentDateTimeUtc());
    });
    if (!summary)
        co_return context.output->failure(summary.error());
    const Copies copies = copiesIn(context.workspace->folder(), context.options->isSet(u"copies"_s));
    context.output->answer(
        {
            {u"cached_users"_s, summary->cachedUsers},
            {u"changes"_s, summary->changes},
            {u"pre_images"_s, summary->preImages},
            {u"alma_runs"_s, summary->almaRuns},
            {u"protections"_s, summary->protections},
            {u"protection_reasons"_s, summary->protectionReasons},
            {u"lift_reasons"_s, summary->liftReasons},
            {u"reasons"_s, summary->reasons},
            {u"review_again"_s, idsOf(summary->reviewAgain)},
            {u"withdrawn"_s, idsOf(summary->withdrawn)},
            {u"unsettled"_s, idsOf(summary->unsettled)},
            {u"copies"_s, QJsonArray::fromStringList(copies.left)},
            {u"removed_copies"_s, copies.removed},
        },
        linesOf(*summary, copies));
    co_return summary->unsettled.isEmpty() ? ExitCode::Done : ExitCode::Stopped;
}

} // namespace

QList<Command> privacyCommands()
{
    const QString group = u"privacy"_s;
    const auto institutionOption = [](QCommandLineParser &parser) {
        parser.addOption({u"institution"_s, CliPrivacy::tr("Only at this institution."), u"code"_s});
    };
    return {
        {.group = group,
         .verb = u"purge"_s,
         .usage = {},
         .help = CliPrivacy::tr("Remove what is older than the retention allows."),
         .declare = {},
         .run = purge},
        {.group = group,
         .verb = u"show"_s,
         .usage = u"ID [--institution C]"_s,
         .help = CliPrivacy::tr("Show everything this desk holds about one person."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = institutionOption,
         .run = show},
        {.group = group,
         .verb = u"erase"_s,
         .usage = u"ID [--institution C] [--copies]"_s,
         .help = CliPrivacy::tr("Remove everything this desk holds about one person."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [institutionOption](QCommandLineParser &parser) {
                 institutionOption(parser);
                 parser.addOption({u"copies"_s,
                                   CliPrivacy::tr("Remove the copies of the store in the profile folder too: "
                                                  "backups, damaged and replaced stores.")});
             },
         .run = erase},
    };
}

} // namespace skranke::cli
