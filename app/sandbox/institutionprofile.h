// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace skranke::sandbox {

/// An invented institution of the stand-in: what its key opens and what its register delivers.
struct InstitutionProfile {
    QString code = {}; ///< as the desk knows it, e.g. `NSK`
    QString name = {};
    QString almaCode = {}; ///< as Alma knows it, e.g. `47BIBSYS_NSK`
    QString key = {}; ///< may read and write
    QString readOnlyKey = {}; ///< may only read
    QString environment = QStringLiteral("sandbox");
    QString idPrefix = {}; ///< of primary ids, three lower-case letters
    QString realm = {}; ///< of Feide ids
    QString otherRealm = {}; ///< a second realm the institution owns
    QList<std::pair<QString, QString>> libraries = {}; ///< seven-digit number and name
    QStringList userGroups = {};
    bool olderVariant = false; ///< nightly file in ISO 8859-1 with `FD` and `SK`
    bool samiNames = false;
    QStringList nights = {}; ///< as `skranke-cli institution add --nights` takes them

    [[nodiscard]] QHash<QString, QString> libraryNames() const;
};

/// The first `count` institutions; NSK, HVO and UNV, then numbered ones. Always the same.
[[nodiscard]] QList<InstitutionProfile> institutionProfiles(int count);

/// One line for scripts: code, name, address, key, variant, realms, libraries, user groups, file; tabs between the
/// fields, commas between the entries of a list.
[[nodiscard]] QString setupLine(const InstitutionProfile &profile, const QUrl &almaUrl, const QString &nightFile);
/// What a desk needs to register the institution: values, and the arguments of the two calls of `skranke-cli` that do
/// it. The demo key stands beside them, since the command line reads it from standard input.
[[nodiscard]] QJsonObject registration(const InstitutionProfile &profile, const QUrl &almaUrl);

} // namespace skranke::sandbox
