// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace skranke {

/// Which kind of Alma a key opens; the host is the same for both (`spec/alma-api.md` 1.1).
enum class AlmaEnvironment {
    Unknown, ///< not tested yet
    Production,
    Sandbox,
};

/// Which line format an institution's nightly file has (`spec/user-import.md` 1.2).
enum class Bups1Variant {
    Auto, ///< decided by the file's own encoding
    Utf8, ///< newer table, UTF-8; command line `bups1`
    Latin1, ///< older table, ISO 8859-1; command line `bups1-latin1`
};

/// Where `LT` goes in Alma (`spec/user-import.md` 4; unsettled, therefore a setting).
enum class LtTarget {
    PrimaryIdentifier,
    Barcode,
};

/// What the nightly load does with a sticky field that is empty in the file (`spec/user-import.md` 6.2; disputed).
enum class SisEmptySticky {
    Clear,
    Keep,
};

/// State of an institution's API key, as last tested.
enum class KeyState {
    Missing, ///< no key is stored
    Untested, ///< stored, never tried
    Working, ///< the test found the registered institution and environment
    Refused, ///< Alma refused the key
    Mismatch, ///< the key opens another institution or environment: Skranke refuses to work with it
};

/// One member of the consortium, as the desk knows it. The API key is not here: it lies in the key store.
struct Institution {
    InstitutionCode code;
    QString name;
    QUrl almaUrl; ///< host, with or without `/almaws/v1`; https, or http to loopback
    QString almaCode; ///< Alma's own code as `/conf/general` answers it; empty until tested or typed
    AlmaEnvironment environment = AlmaEnvironment::Unknown;
    KeyState keyState = KeyState::Missing;
    QString externalId = QStringLiteral("SIS"); ///< code of the SIS profile, sent as `external_id`
    Bups1Variant variant = Bups1Variant::Auto;
    LtTarget ltTarget = LtTarget::PrimaryIdentifier;
    QString feideIdType = QStringLiteral("UNIV_ID"); ///< identifier type that holds the Feide id (INF)
    SisEmptySticky sisEmptySticky = SisEmptySticky::Clear;
    double callsPerSecond = 25.0; ///< over all callers, 1 to 25 (`spec/alma-api.md` 2.1)
    int reserve = 5000; ///< calls of the day that Skranke never touches
    bool flrExport = false; ///< patrons go to the joint patron register: makes `FR` errors weigh more (5.5)
    QStringList realms; ///< Feide realms the institution owns, lower case
    QStringList libraries; ///< library numbers and codes that `RS` may name
    QStringList userGroups; ///< codes of Alma's UserGroups table; empty means "not checked"
    QString codeBook; ///< JSON of the institution's own code-book entries; empty means the shipped one
    QList<Qt::DayOfWeek> nights; ///< nights on which a file is expected

    bool operator==(const Institution &) const = default;
};

/// What the desk may register: `BadInput` with `invalid-value` and the field's command-line name (`calls-per-second`)
/// in `subject`, or `insecure-url` with the code of the institution.
///
/// Code: 1 to 32 letters, digits, `_`, `-`, `.`; beginning with a letter or digit. Calls per second 1 to 25, reserve 0
/// to 10,000,000 (`spec/alma-api.md` 2.1). Address: https, or http to loopback; no user, password, query or fragment.
[[nodiscard]] Result<> validated(const Institution &institution);

/// 127.0.0.0/8 written with four plain numbers, `::1`, `localhost`. Nothing else, whatever it resolves to.
[[nodiscard]] bool isLoopbackHost(QStringView host);

/// True for https and for http to a loopback host: where an API key may be sent.
[[nodiscard]] bool isSafeAlmaUrl(const QUrl &url);

/// Words for enums in the store, in JSON and on the command line: stable, never translated.
[[nodiscard]] QString toWord(AlmaEnvironment environment); ///< `unknown`, `production`, `sandbox`
[[nodiscard]] QString toWord(KeyState state); ///< `missing`, `untested`, `working`, `refused`, `mismatch`
[[nodiscard]] QString toWord(Bups1Variant variant); ///< `auto`, `bups1`, `bups1-latin1`
[[nodiscard]] QString toWord(LtTarget target); ///< `primary_id`, `BARCODE`
[[nodiscard]] QString toWord(SisEmptySticky behaviour); ///< `clear`, `keep`
[[nodiscard]] QString toWord(Qt::DayOfWeek day); ///< `mon` to `sun`
[[nodiscard]] std::optional<AlmaEnvironment> almaEnvironmentFromWord(QStringView word);
[[nodiscard]] std::optional<KeyState> keyStateFromWord(QStringView word);
[[nodiscard]] std::optional<Bups1Variant> bups1VariantFromWord(QStringView word);
[[nodiscard]] std::optional<LtTarget> ltTargetFromWord(QStringView word);
[[nodiscard]] std::optional<SisEmptySticky> sisEmptyStickyFromWord(QStringView word);
[[nodiscard]] std::optional<Qt::DayOfWeek> dayOfWeekFromWord(QStringView word);

} // namespace skranke
