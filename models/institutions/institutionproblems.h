// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QHash>
#include <QList>
#include <QString>

namespace skranke {

/// Fields of the register's form that can be wrong.
enum class InstitutionField { Code, Name, Address, AlmaCode, ExternalId, FeideIdType, Realms, Libraries, UserGroups };

/// What is wrong with a form, by field, in sentences; empty when it can be saved. `taken`: codes in use by others. The
/// rules are those of `validated`. Says nothing of the code book: that is checked where it is edited.
[[nodiscard]] QHash<InstitutionField, QString> institutionProblems(const Institution &institution,
                                                                   const QList<InstitutionCode> &taken);

/// A typed list: words between commas, semicolons, blanks or line breaks, each once.
[[nodiscard]] QStringList listFromText(const QString &text);
[[nodiscard]] QString textFromList(const QStringList &list);

} // namespace skranke
