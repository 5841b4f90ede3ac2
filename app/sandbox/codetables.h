// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace skranke::sandbox {

/// Codes and descriptions of the stand-in's code tables; the same in every institution. A table it does not have takes
/// any code.
struct CodeRow {
    QString code;
    QString description;
};

/// Empty when there is no such table.
[[nodiscard]] QList<CodeRow> codeTable(QAnyStringView table);
[[nodiscard]] bool isOpenTable(QAnyStringView table);
/// The description of a code, or nothing when the table does not hold it. Codes are case-sensitive
/// (`spec/user-import.md` 2.3). An open table describes every code by itself.
[[nodiscard]] std::optional<QString> describe(QAnyStringView table, const QString &code);

} // namespace skranke::sandbox
