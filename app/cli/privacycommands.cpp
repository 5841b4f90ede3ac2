// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/privacycommands.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/queue/deskaccount.h"
#include "services/store/personrepository.h"
#include "services/store/retention.h"
#include "services/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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

QCoro::Task<ExitCode> purge(Context context)
{
    const Preferences preferences = context.workspace->preferences();
    const auto summary = co_await context.workspace->store().run([preferences](StoreAccess &access) {
        return skranke::purge(access, preferences, QDateTime::currentDateTimeUtc());
    });
    if (!summary)
        co_return context.output->failure(summary.error());
    context.output->answer(
        {
            {u"cached_users"_s, summary->cachedUsers},
            {u"changes"_s, summary->changes},
            {u"pre_images"_s, summary->preImages},
            {u"files"_s, summary->files},
            {u"copies"_s, summary->copies},
        },
        {CliPrivacy::tr(
             "Removed %L1 cached users, the content of %L2 changes, %L3 pre-images, %L4 file entries and %L5 copies "
             "of the store.")
             .arg(summary->cachedUsers)
             .arg(summary->changes)
             .arg(summary->preImages)
             .arg(summary->files)
             .arg(summary->copies)});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(Context context)
{
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
    const QString id = context.arguments.at(0);
    const InstitutionCode institution(context.options->value(u"institution"_s));
    const auto summary = co_await context.workspace->store().run([id, institution](StoreAccess &access) {
        return PersonRepository(access).erase(id, institution, deskAccount(), QDateTime::currentDateTimeUtc());
    });
    if (!summary)
        co_return context.output->failure(summary.error());
    QStringList lines{CliPrivacy::tr("Erased %L1 cached users, the content of %L2 changes and %L3 pre-images.")
                          .arg(summary->cachedUsers)
                          .arg(summary->changes)
                          .arg(summary->preImages)};
    for (const ChangeId &change : summary->unsettled)
        lines.append(
            CliPrivacy::tr("Change %1 is not settled: run 'queue verify', then erase again.").arg(change.toString()));
    context.output->answer(
        {
            {u"cached_users"_s, summary->cachedUsers},
            {u"changes"_s, summary->changes},
            {u"pre_images"_s, summary->preImages},
            {u"withdrawn"_s, idsOf(summary->withdrawn)},
            {u"unsettled"_s, idsOf(summary->unsettled)},
        },
        lines);
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
         .usage = u"ID [--institution C]"_s,
         .help = CliPrivacy::tr("Remove everything this desk holds about one person."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = institutionOption,
         .run = erase},
    };
}

} // namespace skranke::cli
