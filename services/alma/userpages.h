// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace skranke {

/// One page of a list.
struct UserPage {
    qint64 total = 0; ///< `total_record_count`; -1 when Alma left it out
    QList<QJsonObject> users;
};

/// A user out of an answer, JSON or XML. Lists that came as one object become lists of one, a primary id that came as a
/// number becomes text; all else, unknown members too, stays as it came. `BadReply` when it is no user.
[[nodiscard]] Result<QJsonObject> userFromAnswer(const QJsonObject &json, const QByteArray &body);

/// A page out of an answer, JSON or XML: missing, null and empty arrays, one object for an array of one, a total as
/// number, text, "" or missing (`spec/alma-api.md` 1.6). `BadReply` when it is no list of users.
[[nodiscard]] Result<UserPage> userPageFromAnswer(const QJsonObject &json, const QByteArray &body);

/// Where a list that is read page by page has come to. It has no cursor and may change while it is read, so users seen
/// before are dropped; and it always ends, whatever the server answers.
class UserPaging {
public:
    explicit UserPaging(int limit)
        : m_limit(limit)
    {
    }

    /// Takes the page at `offset()`; answers the users not seen before.
    [[nodiscard]] QList<QJsonObject> take(const UserPage &page);

    [[nodiscard]] qint64 offset() const { return m_offset; } ///< of the next page
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] qint64 users() const { return m_seen.size(); }
    [[nodiscard]] qint64 total() const { return m_total; } ///< -1: not known
    /// The last page was shorter than asked for, although it is not the last one.
    [[nodiscard]] bool wasShort() const { return m_wasShort; }

private:
    int m_limit;
    qint64 m_offset = 0;
    qint64 m_total = -1;
    bool m_atEnd = false;
    bool m_wasShort = false;
    QSet<QString> m_seen; ///< primary ids, folded: Alma does not tell their case apart
};

} // namespace skranke
