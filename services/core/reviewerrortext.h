// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/errortext.h"

#include <optional>

namespace skranke {

/// The part of `errorText` for what concerns the review: signing keys, approvals, brakes and review bundles. Own codes:
/// `signing-key-file`, `signing-key-altered`, `signing-key-exists`, `signing-key-revoked`, `signing-key-unknown`,
/// `unknown-signing-key`, `own-key-altered`, `own-key-missing`, `signature-missing`, `signature-mismatch`,
/// `second-approval`, `second-reason`, `reason-too-long`, `brake-stopped`, `unknown-brake-stop`, `unknown-brake`,
/// `brake-reason`, `brake-same-person`, `brake-lifted`, `brake-file`, `brake-version`, `brake-altered`,
/// `brake-stop-altered`, `bundle-file`, `bundle-version`, `bundle-header`, `bundle-parameters`, `bundle-passphrase`,
/// `bundle-altered`, `bundle-cut-off`, `bundle-appended`, `bundle-too-large`, `bundle-content`, `bundle-empty`,
/// `weak-passphrase`, `answer-file`, `answer-version`, `answer-altered`, `unknown-bundle`, `not-in-bundle`,
/// `file-exists`.
[[nodiscard]] std::optional<ErrorText> reviewErrorText(const Error &error);

} // namespace skranke
