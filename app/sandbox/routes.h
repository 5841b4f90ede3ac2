// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"

namespace skranke::sandbox {

/// Which endpoint a call means. `path` is written as the publisher's OpenAPI writes it.
struct Route {
    QString path = {}; ///< e.g. `/almaws/v1/users/{user_id}`
    bool writes = false; ///< a read-only key may not
    ApiOutcome (*answer)(InstitutionState &institution, const ApiCall &call) = nullptr;
    bool alwaysXml = false; ///< the test calls answer a short XML whatever was asked for

    /// A write, not a test call.
    [[nodiscard]] bool changesData() const { return writes && !alwaysXml; }
};

/// Null when there is no such path or method: the gateway's 404.
[[nodiscard]] const Route *findRoute(const QByteArray &method, const QStringList &path);
/// All of them with their methods, for the test against the OpenAPI.
[[nodiscard]] QList<std::pair<QByteArray, QString>> servedRoutes();
/// Query parameters that the endpoints read.
[[nodiscard]] QStringList readParameters(const QByteArray &method, const QString &path);

} // namespace skranke::sandbox
