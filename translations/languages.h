// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Makes the program speak a language from now on: our texts, Qt's own texts and the default locale for dates and
/// numbers. Widgets hear of it through QEvent::LanguageChange.
///
/// `language` is `nb`, `nn` or `en`; anything else, also an empty text, means the system's language when it is one of
/// these (`no` counts as `nb`), else English. Answers the language in force.
QString installLanguage(const QString &language);

} // namespace skranke
