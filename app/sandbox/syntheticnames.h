// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace skranke::sandbox {

/// Given names and family names with æøå; with `sami` also such with áčđŋšŧž, which ISO 8859-1 cannot hold.
[[nodiscard]] const QStringList &givenNames(bool sami);
[[nodiscard]] const QStringList &familyNames(bool sami);
[[nodiscard]] const QStringList &streets();
/// Postal code and place, invented.
[[nodiscard]] const QList<std::pair<QString, QString>> &places();
[[nodiscard]] const QStringList &noteTexts();

/// Lower-case a-z of a name, as user names and mail addresses have it: å is a, ø is o, č is c; all else is dropped.
[[nodiscard]] QString plainLetters(QStringView name);

} // namespace skranke::sandbox
