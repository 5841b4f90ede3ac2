// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/incominguser.h"

#include <QByteArray>
#include <QJsonObject>

namespace skranke::testing {

/// The scope that the shipped code table gives, written out, so that the rules of merging are tested without it. With
/// `contacts` the codes EM and TM stand for an e-mail address of type personal and a phone of type mobile, AL, AP and
/// AB for the first line, postal code and city of an address of type home.
[[nodiscard]] ImportScope writtenScope(Bups1Variant variant, LtTarget ltTarget, bool contacts = false);

/// A record given as an object of codes and values; a code that is missing there is absent.
[[nodiscard]] CodeSource codesOf(const QJsonObject &record);

/// `base` with the members of `changes` replaced; null takes away.
[[nodiscard]] QJsonObject patched(QJsonObject base, const QJsonObject &changes);

/// A value of a code table, as Alma writes it.
[[nodiscard]] QJsonObject coded(const QString &value);

/// An external user as the nightly load would have left it.
[[nodiscard]] QJsonObject person(int number);

/// The record that the same person has in the file; `changes` replace or, when null, take away.
[[nodiscard]] QByteArray recordOf(int number, const QJsonObject &changes = {});

} // namespace skranke::testing
