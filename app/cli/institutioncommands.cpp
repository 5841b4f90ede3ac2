// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/institutioncommands.h"

#include "app/cli/institutionoptions.h"
#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/institutions/institutionregister.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliInstitution {
    Q_DECLARE_TR_FUNCTIONS(CliInstitution)
};

/// The error of a code book says which line, not of which file.
ExitCode codeBookFailure(const Context &context, const Error &error)
{
    const bool isAboutContent = error.code == u"code-book-invalid" || error.code == u"code-book-syntax"
        || error.code == u"code-book-national-number";
    return context.output->failure(error, isAboutContent ? context.options->value(u"code-book"_s) : QString());
}

/// The institution's own entries; null: the shipped table alone.
QJsonValue codeBookOf(const Institution &institution)
{
    const QJsonDocument book = QJsonDocument::fromJson(institution.codeBook.toUtf8());
    return book.isObject() ? QJsonValue(book.object()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Institution &institution)
{
    QJsonArray nights;
    for (const Qt::DayOfWeek day : institution.nights)
        nights.append(toWord(day));
    return {
        {u"code"_s, institution.code.toString()},
        {u"name"_s, institution.name},
        {u"alma_url"_s, institution.almaUrl.toString()},
        {u"alma_code"_s, institution.almaCode},
        {u"environment"_s, toWord(institution.environment)},
        {u"key_state"_s, toWord(institution.keyState)},
        {u"external_id"_s, institution.externalId},
        {u"variant"_s, toWord(institution.variant)},
        {u"lt"_s, toWord(institution.ltTarget)},
        {u"feide_id_type"_s, institution.feideIdType},
        {u"sis_empty_sticky"_s, toWord(institution.sisEmptySticky)},
        {u"calls_per_second"_s, institution.callsPerSecond},
        {u"reserve"_s, institution.reserve},
        {u"flr_export"_s, institution.flrExport},
        {u"realms"_s, QJsonArray::fromStringList(institution.realms)},
        {u"libraries"_s, QJsonArray::fromStringList(institution.libraries)},
        {u"user_groups"_s, QJsonArray::fromStringList(institution.userGroups)},
        {u"nights"_s, nights},
        {u"code_book"_s, codeBookOf(institution)},
    };
}

QCoro::Task<ExitCode> add(Context context)
{
    Institution institution;
    institution.code = InstitutionCode(context.arguments.at(0));
    institution.reserve = context.workspace->preferences().defaultReserve;
    if (!context.options->isSet(u"name"_s) || !context.options->isSet(u"alma-url"_s))
        co_return context.output->usage(CliInstitution::tr("'institution add' needs --name and --alma-url."));
    if (const QString problem = applyInstitutionOptions(institution, *context.options); !problem.isEmpty())
        co_return context.output->usage(problem);
    if (const auto applied = applyCodeBook(institution, *context.options); !applied)
        co_return codeBookFailure(context, applied.error());
    if (const auto added = co_await context.workspace->institutions().add(institution); !added)
        co_return context.output->failure(added.error());
    if (context.options->isSet(u"key-stdin"_s)) {
        const auto stored =
            co_await context.workspace->institutions().setKey(institution.code, secretFromStandardInput());
        if (!stored) {
            // Half an institution would stand in the way of the next try.
            std::ignore = co_await context.workspace->institutions().remove(institution.code);
            co_return context.output->failure(stored.error());
        }
    }
    const auto saved = co_await context.workspace->institutions().find(institution.code);
    if (!saved)
        co_return context.output->failure(saved.error());
    context.output->answer(toJson(*saved), {CliInstitution::tr("Added %1.").arg(institution.code.toString())});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> change(Context context)
{
    auto institution = co_await context.workspace->institutions().find(InstitutionCode(context.arguments.at(0)));
    if (!institution)
        co_return context.output->failure(institution.error());
    if (const QString problem = applyInstitutionOptions(*institution, *context.options); !problem.isEmpty())
        co_return context.output->usage(problem);
    if (const auto applied = applyCodeBook(*institution, *context.options); !applied)
        co_return codeBookFailure(context, applied.error());
    if (const auto updated = co_await context.workspace->institutions().update(*institution); !updated)
        co_return context.output->failure(updated.error());
    // As it is now: another address takes the key's state with it.
    const auto saved = co_await context.workspace->institutions().find(institution->code);
    if (!saved)
        co_return context.output->failure(saved.error());
    context.output->answer(toJson(*saved), {CliInstitution::tr("Changed %1.").arg(institution->code.toString())});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> list(Context context)
{
    const auto institutions = co_await context.workspace->institutions().all();
    if (!institutions)
        co_return context.output->failure(institutions.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Institution &institution : *institutions) {
        array.append(toJson(institution));
        rows.append({institution.code.toString(), institution.name, toWord(institution.environment),
                     toWord(institution.keyState), institution.almaUrl.toString()});
    }
    QStringList lines{CliInstitution::tr("No institution is registered. Add one with 'institution add'.")};
    if (!rows.isEmpty())
        lines =
            Output::table({CliInstitution::tr("Code"), CliInstitution::tr("Name"), CliInstitution::tr("Environment"),
                           CliInstitution::tr("Key"), CliInstitution::tr("Address")},
                          rows);
    context.output->answer({{u"institutions"_s, array}}, lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> remove(Context context)
{
    const InstitutionCode code(context.arguments.at(0));
    if (const auto removed = co_await context.workspace->institutions().remove(code); !removed)
        co_return context.output->failure(removed.error());
    context.output->answer({{u"removed"_s, code.toString()}}, {CliInstitution::tr("Removed %1.").arg(code.toString())});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> key(Context context)
{
    const InstitutionCode code(context.arguments.at(0));
    if (!context.options->isSet(u"key-stdin"_s)) {
        co_return context.output->usage(
            CliInstitution::tr("'institution key' reads the key from standard input: add --key-stdin."));
    }
    if (const auto stored = co_await context.workspace->institutions().setKey(code, secretFromStandardInput()); !stored)
        co_return context.output->failure(stored.error());
    context.output->answer({{u"code"_s, code.toString()}, {u"key_state"_s, toWord(KeyState::Untested)}},
                           {CliInstitution::tr("Stored the key of %1.").arg(code.toString())});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> test(Context context)
{
    const auto tested = co_await context.workspace->institutions().test(InstitutionCode(context.arguments.at(0)));
    if (!tested)
        co_return context.output->failure(tested.error());
    context.output->answer(
        toJson(*tested),
        {CliInstitution::tr("The key opens %1 (%2).").arg(tested->almaCode, toWord(tested->environment))});
    co_return ExitCode::Done;
}

} // namespace

QList<Command> institutionCommands()
{
    const QString group = u"institution"_s;
    const auto keyOption = [](QCommandLineParser &parser) {
        parser.addOption({u"key-stdin"_s, CliInstitution::tr("Read the API key from standard input.")});
    };
    return {
        {.group = group,
         .verb = u"add"_s,
         .usage =
             u"CODE --name N --alma-url URL [--key-stdin] [--realm R]... [--library NO]... [--user-group CODE]... [--nights mon,tue,...] [--code-book FILE|standard]"_s,
         .help = CliInstitution::tr("Register an institution. Calls nothing."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [keyOption](QCommandLineParser &parser) {
                 declareInstitutionOptions(parser);
                 keyOption(parser);
             },
         .run = add},
        {.group = group,
         .verb = u"list"_s,
         .usage = {},
         .help = CliInstitution::tr("List the institutions."),
         .declare = {},
         .run = list},
        {.group = group,
         .verb = u"edit"_s,
         .usage =
             u"CODE [--name N] [--alma-url URL] [--realm R]... [--library NO]... [--user-group CODE]... [--nights mon,tue,...] [--code-book FILE|standard]"_s,
         .help = CliInstitution::tr("Change what is registered; a list that is named replaces the old one."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = declareInstitutionOptions,
         .run = change},
        {.group = group,
         .verb = u"set"_s,
         .usage =
             u"CODE [--external-id SIS] [--variant auto|bups1|bups1-latin1] [--lt primary_id|BARCODE] [--reserve N] [--calls-per-second N] ..."_s,
         .help = CliInstitution::tr("Change how the institution's users are imported."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = declareInstitutionOptions,
         .run = change},
        {.group = group,
         .verb = u"remove"_s,
         .usage = u"CODE"_s,
         .help = CliInstitution::tr("Remove an institution with its key and its cached users."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = remove},
        {.group = group,
         .verb = u"key"_s,
         .usage = u"CODE --key-stdin"_s,
         .help = CliInstitution::tr("Store the API key, read from standard input."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = keyOption,
         .run = key},
        {.group = group,
         .verb = u"test"_s,
         .usage = u"CODE"_s,
         .help = CliInstitution::tr("Ask Alma which institution and environment the key opens."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = test},
    };
}

} // namespace skranke::cli
