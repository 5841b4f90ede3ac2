// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace skranke::sandbox {

/// A refusal as Alma words it (`spec/alma-api.md` 2.2, 2.5). Does not decide in which format it is answered.
struct ApiError {
    int status = 400;
    QString code = {};
    QString message = {};
    bool hasTrackingId = true; ///< gateway and threshold errors have none
};

/// `{errorsExist, errorList: {error: [...]}, result: null}`.
[[nodiscard]] QByteArray errorAsJson(const ApiError &error, const QString &trackingId);
/// As some clients met it: wrapped in `web_service_result`, the error an object, no `result` (2.2, variant 2).
[[nodiscard]] QByteArray errorAsWrappedJson(const ApiError &error);
/// The code as a number, no `result` (2.2, variants 1 and 4); for errors that come with HTTP 200.
[[nodiscard]] QByteArray errorWithNumber(int code, const QString &message);
/// `<web_service_result>` in its namespace.
[[nodiscard]] QByteArray errorAsXml(const ApiError &error, const QString &trackingId);

namespace errors {

[[nodiscard]] ApiError userNotFound(const QString &id);
/// 401890, for sub-resources, writes and look-ups with a type.
[[nodiscard]] ApiError userOfTypeNotFound(const QString &id, const QString &type);
[[nodiscard]] ApiError identifierTaken(const QString &id, const QString &type);
[[nodiscard]] ApiError mandatoryMissing(const QString &member);
[[nodiscard]] ApiError parameterNotValid(const QString &parameter, const QString &value);
[[nodiscard]] ApiError typeInvalid(const QString &what, const QString &code);
/// HTTP 400 with the text of Alma's JSON reader, as for a wrapped list.
[[nodiscard]] ApiError unreadableBody(const QString &readerText);

} // namespace errors

} // namespace skranke::sandbox
