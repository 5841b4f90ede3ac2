// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/institutionprofile.h"
#include "app/sandbox/jobbook.h"
#include "app/sandbox/userbase.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <deque>
#include <expected>
#include <optional>

namespace skranke::sandbox {

enum class Format { Json, Xml };

/// One call after the gateway let it through.
struct ApiCall {
    QByteArray method = {};
    QStringList path = {}; ///< decoded segments after `/almaws/v1`
    QHash<QString, QString> query = {}; ///< decoded
    Format format = Format::Xml; ///< of the answer
    Format bodyFormat = Format::Xml;
    QByteArray body = {};
    QString password = {}; ///< header `Exl-User-Pw`, decoded
    QDateTime now = {};
    QString base = {}; ///< address up to and with `/almaws/v1`
};

/// One institution as the stand-in has it.
struct InstitutionState {
    InstitutionProfile profile;
    UserBase users;
    JobBook jobs;
    QStringList externalIds; ///< codes of the SIS profiles
    qint64 dailyLimit = 0;
    qint64 callsToday = 0;
    QDate day; ///< of callsToday, in GMT
    std::optional<qint64> fewestLeft = {}; ///< calls left after a call, at the least since the counters began
    std::deque<qint64> lastSecond; ///< arrival times in ms
};

/// Body of a 200; empty for a 204.
using ApiOutcome = std::expected<QByteArray, ApiError>;

/// A list of `{value}`-style bodies in either format is made by the endpoints themselves; this is for the small ones.
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object);

} // namespace skranke::sandbox
