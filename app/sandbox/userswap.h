// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/uservalues.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace skranke::sandbox {

/// Members of the user that Alma keeps when staff have edited them by hand, under their JSON names
/// (`spec/alma-api.md` 3.3, 4).
[[nodiscard]] const QStringList &keptMembers();
/// The JSON name of a name in `override=`; empty when Alma does not know it.
[[nodiscard]] QString memberOfOverride(const QString &overrideName);

/// A user and which of its kept members were edited by hand since a feed last set them.
struct HeldUser {
    QJsonObject user = {}; ///< completed
    QSet<QString> manual = {};
};

/// What Alma has after `PUT`: swap all, with the exceptions for roles, output-only members and the kept members of
/// external users (`spec/alma-api.md` 3.3, 1-4). `overrides` are JSON names. The hand mark of an overridden member is
/// lifted. Pure; checks nothing.
[[nodiscard]] HeldUser swappedAll(const HeldUser &existing, const QJsonObject &incoming, const QSet<QString> &overrides,
                                  const CompletionContext &context);

/// What Alma has after `POST`: defaults, and the patron role when none was sent. `scope` is the institution's Alma
/// code.
[[nodiscard]] QJsonObject createdFrom(const QJsonObject &incoming, const QString &scope,
                                      const CompletionContext &context);

} // namespace skranke::sandbox
