// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/importfile.h"

#include <QStringList>

namespace skranke {

namespace {

/// Letters and digits in runs: `nsk-2026-11-23.txt` -> nsk, 2026, 11, 23, txt.
QStringList wordsOf(const QString &fileName)
{
    QStringList words;
    QString word;
    for (const QChar c : fileName) {
        if (c.isLetterOrNumber()) {
            word.append(c.toLower());
            continue;
        }
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

ImportFile::State stateFor(const CheckReport &report)
{
    if (!report.usable)
        return ImportFile::State::Unusable;
    ImportFile::State state = ImportFile::State::Clean;
    for (const RuleCount &rule : report.byRule) {
        if (rule.severity == Severity::Fatal)
            return ImportFile::State::Unusable;
        if (rule.severity == Severity::Error)
            state = ImportFile::State::Errors;
        if (rule.severity == Severity::Warning && state == ImportFile::State::Clean)
            state = ImportFile::State::Warnings;
    }
    return state;
}

std::optional<InstitutionCode> institutionFromFileName(const QString &fileName, const QList<Institution> &institutions)
{
    const QStringList words = wordsOf(fileName);
    std::optional<InstitutionCode> best;
    for (const Institution &institution : institutions) {
        const QString code = institution.code.toString();
        if (!words.contains(code.toLower()))
            continue;
        if (!best || code.size() > best->toString().size())
            best = institution.code;
    }
    return best;
}

} // namespace skranke
