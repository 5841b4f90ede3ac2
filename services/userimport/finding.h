// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/findings.h"

#include <QHash>
#include <QList>
#include <QString>

namespace skranke {

/// How bad a finding is (`spec/user-import.md` 5).
enum class Severity {
    Fatal, ///< F: file unusable
    Error, ///< E: record will be rejected, lost or attached to the wrong person
    Warning, ///< W: imports, but probably wrong
    Info, ///< I
};

/// One thing that is wrong with a file. Holds no value of a person: the code and the place are enough to find it.
struct Finding {
    QString rule; ///< e.g. `G01`
    Severity severity = Severity::Info;
    qint64 record = 0; ///< from 1; 0: concerns the file
    qint64 line = 0; ///< from 1; 0: concerns the file
    QString code; ///< short code, e.g. `LT`, or element of an XML file, e.g. `address/line1`; empty when none
    /// What the text needs besides: a word, a count, a length, another line, or a word and a line behind it; never a
    /// person's value.
    QString argument;
    qint64 column = 0; ///< from 1, in characters; 0: none, as in the line formats

    bool operator==(const Finding &) const = default;
};

/// `F`, `E`, `W`, `I`.
[[nodiscard]] QString toWord(Severity severity);

/// What a rule is about, in the language of the program: `Separator line too short`.
[[nodiscard]] QString ruleTitle(const QString &rule);
/// Why a planned person is held (`PlannedUser::heldBecause`), translated: "L09 User is internal".
[[nodiscard]] QString heldReason(const QString &heldBecause);
/// One clear sentence about one finding, with what to do: `The line has 9 minus signs; two persons are read as one.
/// ...`.
[[nodiscard]] QString findingText(const Finding &finding);

struct RuleCount {
    QString rule;
    Severity severity = Severity::Info;
    qint64 count = 0;
};

/// What a check of a file found. `byRule` counts all findings; `findings` holds at most as many as were asked for.
struct CheckReport {
    QString file; ///< file name as given
    QString sha256; ///< hexadecimal
    qint64 bytes = 0;
    QString variant; ///< `bups1`, `bups1-latin1` or `bups2`
    QString encoding; ///< `utf-8`, `iso-8859-1`, `windows-1252`, `ascii`
    qint64 records = 0;
    bool usable = true;
    QList<RuleCount> byRule; ///< worst first, then by rule id
    Findings findings; ///< in the order of the file; findings on the file first
    [[nodiscard]] bool hasErrorsOrWarnings() const; ///< any E or W (or F)
};

} // namespace skranke
