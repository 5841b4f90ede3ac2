// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/codebook.h"

#include <QJsonObject>

namespace skranke {

/// Lays the JSON of a code book over a table, entry by entry and member by member. Strict: what it does not know is an
/// error that names the line, since a misspelt member would otherwise be silently without effect.
class CodeBookParser {
public:
    explicit CodeBookParser(QByteArrayView json);

    /// `BadInput`: `code-book-syntax` with the line from 1 for `subject`, or `code-book-invalid` or
    /// `code-book-national-number` with line, blank and the name at fault; `detail` is what is wrong there.
    [[nodiscard]] Result<CodeBook> over(CodeBook book) const;

private:
    [[nodiscard]] std::unexpected<Error> fault(const QString &near, const QString &what,
                                               const QString &errorCode = QStringLiteral("code-book-invalid")) const;
    [[nodiscard]] Result<> applyCode(CodeBook &book, const QJsonObject &json) const;
    [[nodiscard]] Result<> applyColumn(CodeColumn &column, const QJsonObject &json, const QString &code) const;
    [[nodiscard]] Result<> applyMapping(AlmaMapping &mapping, const QJsonObject &json, const QString &code) const;
    [[nodiscard]] Result<> applyLimits(CheckLimits &limits, const QJsonObject &json) const;

    QByteArray m_json;
};

} // namespace skranke
