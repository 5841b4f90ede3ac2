// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backupcommands.h"

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/wiring/profilefolder.h"
#include "app/wiring/profilemoves.h"
#include "app/wiring/workspace.h"
#include "services/store/backupfiles.h"
#include "services/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliBackup {
    Q_DECLARE_TR_FUNCTIONS(CliBackup)
};

QString kindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return CliBackup::tr("daily");
    case BackupKind::BeforeUpgrade:
        return CliBackup::tr("before an upgrade");
    case BackupKind::ByHand:
        return CliBackup::tr("by hand");
    case BackupKind::Replaced:
        return CliBackup::tr("replaced by a restore");
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const Backup &backup)
{
    return {{u"name"_s, backup.name},
            {u"kind"_s, toWord(backup.kind)},
            {u"made"_s, backup.made.toString(Qt::ISODate)},
            {u"bytes"_s, backup.bytes}};
}

void declarePassphrase(QCommandLineParser &parser)
{
    parser.addOption({u"passphrase-stdin"_s, CliBackup::tr("Read the passphrase from standard input.")});
}

/// A passphrase among the arguments could be read by everybody on the machine.
QString withoutPassphrase()
{
    return CliBackup::tr("The passphrase comes from standard input: add --passphrase-stdin.");
}

QStringList linesOf(const SettledChanges &changes)
{
    QStringList lines;
    if (changes.unapproved > 0)
        lines.append(CliBackup::tr("%Ln approved change(s) must be approved again: they may have been sent already.",
                                   nullptr, changes.unapproved));
    if (changes.unknown > 0)
        lines.append(CliBackup::tr("%Ln change(s) were on their way: run 'queue verify'.", nullptr, changes.unknown));
    return lines;
}

QCoro::Task<ExitCode> list(Context context)
{
    const QList<Backup> backups = BackupFiles::in(profileFolder(context.home));
    QJsonArray array;
    QList<QStringList> rows;
    for (const Backup &backup : backups) {
        array.append(toJson(backup));
        rows.append(
            {backup.name, kindText(backup.kind), backup.made.toString(Qt::ISODate), QString::number(backup.bytes)});
    }
    const QStringList lines = rows.isEmpty()
        ? QStringList{CliBackup::tr("There are no backups yet: 'backup create' makes one.")}
        : Output::table({CliBackup::tr("Name"), CliBackup::tr("Kind"), CliBackup::tr("Made"), CliBackup::tr("Bytes")},
                        rows);
    context.output->answer({{u"backups"_s, array}}, lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> create(Context context)
{
    const auto made = co_await context.workspace->makeBackup();
    if (!made)
        co_return context.output->failure(made.error());
    context.output->answer(toJson(*made), {CliBackup::tr("Made the backup %1.").arg(made->name)});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> restore(Context context)
{
    const auto restored = co_await restoreProfile(context.home, context.arguments.value(0));
    if (!restored)
        co_return context.output->failure(restored.error());
    QStringList lines{CliBackup::tr("Restored the backup %1.").arg(restored->backup)};
    if (!restored->setAside.isEmpty())
        lines.append(CliBackup::tr("The store that was there is kept as %1.").arg(restored->setAside));
    context.output->answer(
        {
            {u"backup"_s, restored->backup},
            {u"set_aside"_s,
             restored->setAside.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->setAside)},
            {u"unapproved"_s, restored->changes.unapproved},
            {u"unknown"_s, restored->changes.unknown},
        },
        lines + linesOf(restored->changes));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> beginEmpty(Context context)
{
    if (const Result<> begun = Store::beginEmpty(profileFolder(context.home)); !begun)
        co_return context.output->failure(begun.error());
    context.output->answer({{u"folder"_s, profileFolder(context.home)}},
                           {CliBackup::tr("Began with an empty store. The backups are still there.")});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> exportFile(Context context)
{
    if (!context.options->isSet(u"passphrase-stdin"_s))
        co_return context.output->usage(withoutPassphrase());
    const QString file = context.arguments.at(0);
    if (file.trimmed().isEmpty())
        co_return context.output->usage(CliBackup::tr("Which file?"));
    // A script that runs twice must not write over what somebody still has to carry.
    if (QFileInfo::exists(file))
        co_return context.output->failure(
            {.kind = Error::Kind::BadInput, .code = u"file-exists"_s, .subject = QFileInfo(file).fileName()});
    const bool withApiKeys = context.options->isSet(u"with-api-keys"_s);
    const Interrupt interrupt;
    const auto exported = co_await context.workspace->exportTo(
        file, passphraseFromStandardInput(), withApiKeys,
        {.progress = context.output->progress(CliBackup::tr("Sealing")), .cancel = interrupt.token()});
    if (!exported)
        co_return context.output->failure(exported.error());
    context.output->answer(
        {{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}, {u"api_keys"_s, withApiKeys}},
        {CliBackup::tr("Sealed the desk into %1. Carry the passphrase another way than the file.").arg(file),
         withApiKeys ? CliBackup::tr("The API keys are in it.")
                     : CliBackup::tr("The API keys are not in it: give the new desk its own.")});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> importFile(Context context)
{
    if (!context.options->isSet(u"passphrase-stdin"_s))
        co_return context.output->usage(withoutPassphrase());
    const Interrupt interrupt;
    const auto imported = co_await importProfile(
        context.home, context.arguments.at(0), passphraseFromStandardInput(),
        {.progress = context.output->progress(CliBackup::tr("Opening")), .cancel = interrupt.token()});
    if (!imported)
        co_return context.output->failure(imported.error());
    context.output->answer(
        {
            {u"folder"_s, imported->folder},
            {u"unapproved"_s, imported->changes.unapproved},
            {u"unknown"_s, imported->changes.unknown},
            {u"api_keys"_s, imported->apiKeys},
        },
        QStringList{CliBackup::tr("The desk is in %1.").arg(imported->folder)} + linesOf(imported->changes)
            + QStringList{CliBackup::tr("%Ln API key(s) came with it.", nullptr, imported->apiKeys)});
    co_return ExitCode::Done;
}

} // namespace

QList<Command> backupCommands()
{
    const QString group = u"backup"_s;
    return {
        {.group = group,
         .verb = u"list"_s,
         .usage = {},
         .help = CliBackup::tr("List the backups of the local store."),
         .declare = {},
         .run = list,
         .opensProfile = false},
        {.group = group,
         .verb = u"create"_s,
         .usage = {},
         .help = CliBackup::tr("Make a backup of the local store now."),
         .declare = {},
         .run = create},
        {.group = group,
         .verb = u"restore"_s,
         .usage = u"[NAME]"_s,
         .help = CliBackup::tr("Put the newest backup, or a named one, in the place of the store, which is kept."),
         .maxArguments = 1,
         .declare = {},
         .run = restore,
         .opensProfile = false},
        {.group = group,
         .verb = u"begin-empty"_s,
         .usage = {},
         .help = CliBackup::tr("Begin with an empty store where a damaged one was set aside; backups stay."),
         .declare = {},
         .run = beginEmpty,
         .opensProfile = false},
        {.group = group,
         .verb = u"export"_s,
         .usage = u"FILE --passphrase-stdin [--with-api-keys]"_s,
         .help = CliBackup::tr("Seal store and key into one file, to move the desk to another machine."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [](QCommandLineParser &parser) {
                 declarePassphrase(parser);
                 parser.addOption({u"with-api-keys"_s, CliBackup::tr("Seal the institutions' API keys into it too.")});
             },
         .run = exportFile},
        {.group = group,
         .verb = u"import"_s,
         .usage = u"FILE --passphrase-stdin"_s,
         .help = CliBackup::tr("Make a new profile, in an empty folder, of a sealed file."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = declarePassphrase,
         .run = importFile,
         .opensProfile = false},
    };
}

} // namespace skranke::cli
