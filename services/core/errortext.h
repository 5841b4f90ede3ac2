// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QCoreApplication>

namespace skranke {

/// An error for people: what happened, what to do about it, and what support asks for.
struct ErrorText {
    QString sentence; ///< why not, one sentence, translated
    QString remedy; ///< what to do, one sentence, translated; may be empty
};

/// The one function that makes the sentence people read. It never shows `detail`.
///
/// Alma's business codes of `spec/alma-api.md` 2.5 that the desk meets, and our own codes, have texts of their own;
/// anything else gets its kind's text with the code in it. Own codes:
/// `empty-file`, `not-a-file`, `no-such-file`, `unreadable-file`, `not-text`, `no-records`, `store-newer`,
/// `store-damaged`, `store-missing`, `store-not-lost`, `store-locked`, `key-store`, `key-missing`, `wrong-environment`,
/// `wrong-institution`, `insecure-url`, `daily-reserve`, `digest-mismatch`, `unknown-institution`,
/// `institution-exists`, `unknown-change`, `wrong-state`, `changed-since`, `has-open-business`, `expired-preimage`,
/// `disk-full`, `invalid-value`, `change-damaged`, `rename-cycle`, `nothing-to-undo`, `connection-lost`, `tls-failed`,
/// `redirect-refused`, `reply-too-large`, `not-a-profile`, `unknown-batch`, `code-book-file`, `code-book-syntax`
/// (subject: the line), `no-backup`, `no-such-store`, `profile-in-use`, `backup-damaged`, `backup-other-key`,
/// `sealed-other`, `sealed-newer`, `sealed-truncated`, `sealed-altered`, `sealed-passphrase`, `passphrase-memory`,
/// `weak-passphrase`, `unwritable-file`, `file-exists`, `folder-not-empty`, `code-book-invalid`,
/// `code-book-national-number` (subject: the line, a blank, the name at fault there), `xml-root`, `xml-doctype`,
/// `xml-not-planned`, `previous-format`, `zip-damaged`, `zip-encrypted`, `zip-members`, `zip-too-large`, and those of
/// `reviewerrortext.h`. Of an undo also `taken-back` and `undo-waits`.
[[nodiscard]] ErrorText errorText(const Error &error);

/// The error's code, or a word for its kind: for notes and JSON, not for people.
[[nodiscard]] QString errorWord(const Error &error);

/// Sentence and remedy in one line.
[[nodiscard]] QString errorLine(const Error &error);

} // namespace skranke
