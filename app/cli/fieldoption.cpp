// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fieldoption.h"

#include <QCoreApplication>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliFieldOption {
    Q_DECLARE_TR_FUNCTIONS(CliFieldOption)
};

} // namespace

std::optional<QStringList> membersFrom(const Context &context)
{
    QStringList members;
    for (const QString &value : context.options->values(u"only-field"_s))
        members.append(value.trimmed());
    if (members.contains(QString()))
        return std::nullopt;
    return members;
}

QString memberProblem()
{
    return CliFieldOption::tr("--only-field needs the name of a field, e.g. expiry_date.");
}

} // namespace skranke::cli
