// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/userimport/finding.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace skranke {

/// One file in the list of user imports: a night's delivery or a file that a person opened.
struct ImportFile {
    /// How a file stands after its check.
    enum class State {
        Unchecked,
        Checking,
        Clean, ///< no error, no warning
        Warnings,
        Errors,
        Unusable,
    };

    QString path; ///< absolute
    InstitutionCode institution; ///< empty while nobody has said whose file it is
    QDateTime received; ///< when the file was last written
    State state = State::Unchecked;
    qint64 records = -1; ///< -1: not known yet
};

/// What the list says about a checked file.
[[nodiscard]] ImportFile::State stateFor(const CheckReport &report);

/// Whose file it is, judged by the name: a code of the register that stands as a word in it (`nsk-2026-11-23.txt`),
/// the longest when several do. None when no code does.
[[nodiscard]] std::optional<InstitutionCode> institutionFromFileName(const QString &fileName,
                                                                     const QList<Institution> &institutions);

} // namespace skranke
