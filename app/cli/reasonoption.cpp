// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reasonoption.h"

#include "app/cli/output.h"
#include "services/core/errortext.h"

#include <QCoreApplication>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliReason {
    Q_DECLARE_TR_FUNCTIONS(CliReason)
};

} // namespace

void declareReason(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s, CliReason::tr("Why these changes are right."), u"text"_s});
}

ExitCode reasonFailure(const Context &context, const Error &error)
{
    const bool isUsage = error.code == "second-reason"_L1 || error.code == "reason-too-long"_L1
        || error.code == "ticket-too-long"_L1 || error.code == "brake-reason"_L1;
    return isUsage ? context.output->usage(errorLine(error)) : context.output->failure(error);
}

} // namespace skranke::cli
