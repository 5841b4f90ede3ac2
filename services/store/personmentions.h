// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace skranke {

/// By what one person may be named in a text that somebody has typed: identifiers, names, e-mail addresses. Rather
/// takes a text of another person of the same name for one of this person than the other way: what is erased for
/// nothing is a sentence, what is left would be a person. Pure.
class PersonMentions {
public:
    void addIdentifier(const QString &identifier);
    /// Identifiers, each word of the names, and e-mail addresses of a user as Alma has one.
    void addUser(const QJsonObject &user);
    /// As a word of its own, whatever its case; also with the s of a genitive.
    [[nodiscard]] bool areIn(const QString &text) const;

private:
    QSet<QString> m_words; // normalised
};

} // namespace skranke
