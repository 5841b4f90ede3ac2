// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brake.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace skranke::cli {

/// The texts about brakes, under one heading for translators.
struct CliBrake {
    Q_DECLARE_TR_FUNCTIONS(CliBrake)
};

/// As `users plan` and `brake show` tell their brakes: `{id, unit, measured, limit, outcome, stop}` and, where a brake
/// measures several things, the `subject` that it was worst for (`design.md`, "Command line").
[[nodiscard]] QJsonArray brakesToJson(const QList<BrakeVerdict> &verdicts);
/// A line a verdict, under a heading; nothing for none.
[[nodiscard]] QStringList brakeTable(const QList<BrakeVerdict> &verdicts);
/// The same of those that warn or stop.
[[nodiscard]] QStringList brakeWarnings(const QList<BrakeVerdict> &verdicts);
[[nodiscard]] QString brakeFigure(double value, BrakeUnit unit);

} // namespace skranke::cli
