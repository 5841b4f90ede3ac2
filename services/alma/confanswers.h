// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/confapi.h"

#include <QByteArray>
#include <QJsonObject>

namespace skranke {

/// `/conf/general` out of an answer, JSON or XML. `BadReply` when it names no institution, because the code is what the
/// call is for. An environment word that is neither `production` nor `sandbox` is `Unknown`.
[[nodiscard]] Result<GeneralConfiguration> generalFromAnswer(const QJsonObject &json, const QByteArray &body);

/// The institution's code out of `<test>GET - OK - institutionCode: 01ABC_INST</test>`, however it is wrapped: the
/// answer has no schema (`spec/alma-api.md` 1.4). Empty when it names none.
[[nodiscard]] QString testedInstitution(const QByteArray &body);

} // namespace skranke
