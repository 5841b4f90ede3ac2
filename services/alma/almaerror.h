// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <expected>
#include <optional>

namespace skranke {

/// An error of an Alma call with what only the queue may keep beside it: Alma's own words.
///
/// It is an `Error` and turns into one wherever a `Result` is wanted; the message is then left behind, on purpose.
struct AlmaFault : Error {
    QString message = {}; ///< Alma's text; may name a person: sealed columns only, never a log
    int status = 0; ///< HTTP status; 0: no answer came

    bool operator==(const AlmaFault &) const = default;
};

template <typename T = void>
using AlmaResult = std::expected<T, AlmaFault>;

/// What the body of an answer is, told by its first bytes, because a gateway does not keep to the asked format
/// (`spec/alma-api.md` 2.2, variant 3).
enum class AnswerShape {
    Empty, ///< nothing but blanks
    Json, ///< a JSON object or array
    Xml, ///< well-formed XML that is not a web page
    Html, ///< a page of a gateway or proxy
    Text, ///< something else
    Broken, ///< begins as JSON or XML and cannot be read to its end, or has a document type
};

/// One body, understood as far as errors are concerned.
struct AlmaAnswer {
    AnswerShape shape = AnswerShape::Empty;
    QJsonObject json; ///< the object, when the shape is JSON and it is one
    bool hasError = false; ///< the body says so itself, whatever the HTTP status (variant 7)
    QString code; ///< of the first error that has one; always text (variant 4); empty when unusable
    QString message; ///< all errors' texts, one a line
    QString trackingId;
};

/// Reads a body in every shape of `spec/alma-api.md` 2.2. `contentType` decides only whether markup is a web page.
[[nodiscard]] AlmaAnswer readAnswer(const QByteArray &body, const QByteArray &contentType = {});

/// What happens next after an answer with this HTTP status and code (`spec/alma-api.md` 2.3 and 2.5). `area` is the
/// first part of the path, e.g. `users`, because one number means different things in different areas. `status` 2xx
/// with a code is an error that came with success (variant 7). Never reads message text.
[[nodiscard]] Error::Kind almaErrorKind(int status, QStringView code, QStringView area);

/// The fault an answer stands for; nothing when the call succeeded. A web page or a broken body is never a success, and
/// only JSON or XML is a refusal.
[[nodiscard]] std::optional<AlmaFault> answerFault(int status, const AlmaAnswer &answer, QStringView area);

/// Whether a write that ended so may have been carried out: it must be settled by a read (`spec/change-queue.md`,
/// states). True for `Timeout`, `ServerFault` and `BadReply`. All other kinds mean that nothing happened: the
/// connection was never there, Alma refused, or we did not send.
[[nodiscard]] bool outcomeUnknown(const Error &error);

/// Whether a GET that ended so is asked again by itself (`spec/alma-api.md` 2.4).
[[nodiscard]] bool mayRepeatGet(const AlmaFault &fault);

} // namespace skranke
