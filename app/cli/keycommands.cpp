// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keycommands.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/core/namedfile.h"
#include "services/queue/keyfile.h"
#include "services/queue/signingkeys.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliKey {
    Q_DECLARE_TR_FUNCTIONS(CliKey)
};

QString stateOf(const SigningKey &key)
{
    return key.damaged ? u"damaged"_s : key.revoked.isValid() ? u"revoked"_s : u"in_use"_s;
}

QString stateText(const SigningKey &key)
{
    if (key.damaged)
        return CliKey::tr("altered in the store");
    return key.revoked.isValid() ? CliKey::tr("revoked") : CliKey::tr("in use");
}

QJsonObject toJson(const SigningKey &key)
{
    return {
        {u"id"_s, key.id.toString()},
        {u"name"_s, key.name},
        {u"account"_s, key.account},
        {u"public_key"_s, QString::fromLatin1(key.publicKey.toBase64())},
        {u"added"_s, key.added.toString(Qt::ISODate)},
        {u"revoked"_s, key.revoked.isValid() ? QJsonValue(key.revoked.toString(Qt::ISODate)) : QJsonValue::Null},
        {u"state"_s, stateOf(key)},
        {u"own"_s, key.isOwn},
    };
}

QCoro::Task<ExitCode> show(Context context)
{
    const auto key = co_await context.workspace->signingKeys().own(context.options->value(u"name"_s));
    if (!key)
        co_return context.output->failure(key.error());
    context.output->answer(toJson(*key),
                           {CliKey::tr("Key %1 of %2 (account %3).").arg(key->id.toString(), key->name, key->account),
                            CliKey::tr("Other desks know you by it once they have added the file of 'key export'.")});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> exportKey(Context context)
{
    const auto file = co_await context.workspace->signingKeys().exported();
    if (!file)
        co_return context.output->failure(file.error());
    const QString path = context.options->value(u"output"_s);
    if (!path.isEmpty()) {
        if (const auto written = writeNewFile(path, *file); !written)
            co_return context.output->failure(written.error());
        context.output->answer({{u"file"_s, path}}, {CliKey::tr("Wrote the public key to %1.").arg(path)});
        co_return ExitCode::Done;
    }
    context.output->answer({{u"key_file"_s, QString::fromUtf8(*file)}}, {QString::fromUtf8(file->trimmed())});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> add(Context context)
{
    const auto file = readNamedFile(context.arguments.at(0), KeyFile::mostBytes);
    if (!file)
        co_return context.output->failure(file.error());
    const auto key = co_await context.workspace->signingKeys().add(*file);
    if (!key)
        co_return context.output->failure(key.error());
    context.output->answer(
        toJson(*key),
        {CliKey::tr("Key %1 of %2 (account %3) counts from now on.").arg(key->id.toString(), key->name, key->account),
         CliKey::tr("Ask its owner, by voice, whether that is the right id.")});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> list(Context context)
{
    const auto keys = co_await context.workspace->signingKeys().all();
    if (!keys)
        co_return context.output->failure(keys.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const SigningKey &key : *keys) {
        array.append(toJson(key));
        rows.append({key.id.toString(), key.name, key.account, key.added.date().toString(Qt::ISODate), stateText(key),
                     key.isOwn ? CliKey::tr("here") : QString()});
    }
    QStringList lines{CliKey::tr("No signing key is registered. 'key show' makes your own.")};
    if (!rows.isEmpty())
        lines = Output::table({CliKey::tr("Key"), CliKey::tr("Name"), CliKey::tr("Account"), CliKey::tr("Added"),
                               CliKey::tr("State"), CliKey::tr("Secret half")},
                              rows);
    context.output->answer({{u"keys"_s, array}}, lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> revoke(Context context)
{
    const auto key = co_await context.workspace->signingKeys().revoke(SigningKeyId(context.arguments.at(0)));
    if (!key)
        co_return context.output->failure(key.error());
    context.output->answer(toJson(*key), {CliKey::tr("Key %1 counts no more.").arg(key->id.toString())});
    co_return ExitCode::Done;
}

} // namespace

QList<Command> keyCommands()
{
    const QString group = u"key"_s;
    return {
        {.group = group,
         .verb = u"show"_s,
         .usage = u"[--name N]"_s,
         .help = CliKey::tr("Show your own signing key; made on first use."),
         .declare =
             [](QCommandLineParser &parser) {
                 parser.addOption({u"name"_s, CliKey::tr("What the key is called when it is made now."), u"name"_s});
             },
         .run = show},
        {.group = group,
         .verb = u"export"_s,
         .usage = u"[-o FILE]"_s,
         .help = CliKey::tr("Write your public key as a small text file for other desks."),
         .declare =
             [](QCommandLineParser &parser) {
                 parser.addOption({{u"o"_s, u"output"_s}, CliKey::tr("Write to a new file."), u"file"_s});
             },
         .run = exportKey},
        {.group = group,
         .verb = u"add"_s,
         .usage = u"FILE"_s,
         .help = CliKey::tr("Let another person's signatures count. Stands in the audit log."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = add},
        {.group = group,
         .verb = u"list"_s,
         .usage = {},
         .help = CliKey::tr("List the signing keys."),
         .declare = {},
         .run = list},
        {.group = group,
         .verb = u"revoke"_s,
         .usage = u"ID"_s,
         .help = CliKey::tr("Let nothing that the key signed count any more. Stands in the audit log."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = revoke},
    };
}

} // namespace skranke::cli
