// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace skranke {

/// Why an operation failed, in terms the caller can act on.
///
/// `detail` is for logs: English, never translated, never inspected by code, free of personal data.
struct Error {
    enum class Kind {
        Offline, ///< no way to the server; retry when the connection is back
        Timeout, ///< no answer in time; for a write the outcome is unknown
        RateLimited, ///< per-second or daily threshold; the pilot decides when to go on
        Unauthorized, ///< key missing, wrong, or without the right
        NotFound, ///< the addressed object does not exist
        Conflict, ///< the object changed since ours was read
        Rejected, ///< understood and refused; a person must decide
        ServerFault, ///< the server failed
        BadReply, ///< the answer could not be understood
        BadInput, ///< a file or a typed value is unusable
        Storage, ///< the local store could not be read or written
        Canceled, ///< the user, or shutdown, gave up waiting
    };

    Kind kind = Kind::BadReply;
    QString code = {}; ///< Alma's error code, or one of ours (`errortext.h` lists them), when there is one
    QString detail = {};
    QString trackingId = {}; ///< Ex Libris support asks for it
    QString subject = {}; ///< what it concerns and may be shown: a file name, an institution code; never a person

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

} // namespace skranke
