// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace skranke::sandbox {

/// Holds answers against the publisher's schemas: types, required members, forms of dates, and nothing that the schema
/// does not know. A list may also be null: such answers were recorded (`spec/alma-api.md` 1.6).
class SchemaCheck {
public:
    /// `folder` holds the files, e.g. `rest_job.json`.
    explicit SchemaCheck(QDir folder)
        : m_folder(std::move(folder))
    {
    }

    /// What is wrong with the value, by its path in it; empty: nothing. `file` without folder.
    [[nodiscard]] QStringList problems(const QJsonValue &value, const QString &file);

private:
    [[nodiscard]] QJsonObject document(const QString &file);
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &file, const QString &path);
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &file, const QString &path);
    void checkText(const QString &text, const QString &format, const QString &path);

    QDir m_folder;
    QHash<QString, QJsonObject> m_documents;
    QStringList m_problems;
};

} // namespace skranke::sandbox
