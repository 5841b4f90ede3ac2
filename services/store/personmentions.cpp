// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/personmentions.h"

#include "services/store/vault.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// An initial stands in every second text.
constexpr qsizetype shortestWord = 2;

bool isBetweenWords(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
}

bool isWordIn(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool isGenitive = end < text.size() && text.at(end) == u's' && isBetweenWords(text, end + 1);
        if (isBetweenWords(text, at - 1) && (isBetweenWords(text, end) || isGenitive))
            return true;
    }
    return false;
}

} // namespace

void PersonMentions::addIdentifier(const QString &identifier)
{
    if (const QString word = normalisedIdentifier(identifier); word.size() >= shortestWord)
        m_words.insert(word);
}

void PersonMentions::addUser(const QJsonObject &user)
{
    addIdentifier(user.value(u"primary_id").toString());
    for (const QJsonValue &each : user.value(u"user_identifier").toArray())
        addIdentifier(each.toObject().value(u"value").toString());
    for (const QJsonValue &each : user.value(u"contact_info").toObject().value(u"email").toArray())
        addIdentifier(each.toObject().value(u"email_address").toString());
    for (const QString &member : {u"first_name"_s, u"middle_name"_s, u"last_name"_s, u"pref_first_name"_s,
                                  u"pref_middle_name"_s, u"pref_last_name"_s}) {
        const QStringList words = user.value(member).toString().simplified().split(u' ');
        for (const QString &word : words)
            addIdentifier(word);
    }
}

bool PersonMentions::areIn(const QString &text) const
{
    const QString normalised = normalisedIdentifier(text);
    return std::ranges::any_of(m_words, [&normalised](const QString &word) { return isWordIn(normalised, word); });
}

} // namespace skranke
