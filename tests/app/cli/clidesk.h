// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/workspace.h"
#include "services/core/change.h"
#include "services/queue/changequeue.h"
#include "tests/app/cli/clirunner.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace skranke::test {

using namespace Qt::StringLiterals;

inline InstitutionCode nsk()
{
    return InstitutionCode(u"NSK"_s);
}

inline QJsonObject person(const QString &id)
{
    return {{u"primary_id"_s, id}, {u"last_name"_s, u"Ærfugl"_s}};
}

inline Change change(const QString &id)
{
    Change change;
    change.target = {.institution = nsk(), .kind = TargetKind::User, .key = id};
    change.base = person(id);
    change.intent = {{.path = {.member = u"last_name"_s, .element = {}},
                      .oldValue = u"Ærfugl"_s,
                      .newValue = u"Ås"_s,
                      .rule = DecidedBy::FileValue}};
    change.result = {{u"primary_id"_s, id}, {u"last_name"_s, u"Ås"_s}};
    return change;
}

/// A profile in a folder of its own that the real program runs on, and the same from within. Calls nobody.
class CliDesk {
protected:
    /// For each test anew.
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path(u"profile"_s));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// The profile that the programs run on, from within; closed again before they do.
    [[nodiscard]] std::unique_ptr<Workspace> opened() const
    {
        auto workspace = QCoro::waitFor(Workspace::open(path(u"profile"_s), Workspace::KeyPlace::KeyFile));
        return workspace ? std::move(*workspace) : nullptr;
    }

    /// Changes of one batch, proposed; their ids in order.
    [[nodiscard]] QStringList proposed(int count) const
    {
        const auto workspace = opened();
        QList<Change> changes;
        for (int at = 0; at < count; ++at)
            changes.append(change(u"nsk%1"_s.arg(at, 7, 10, QLatin1Char('0'))));
        const Batch batch{.id = {},
                          .institution = nsk(),
                          .kind = BatchKind::FileImport,
                          .title = u"night"_s,
                          .created = {},
                          .undoes = {}};
        if (!workspace || !QCoro::waitFor(workspace->queue().propose(batch, changes)))
            return {};
        QStringList ids;
        const auto known = QCoro::waitFor(workspace->queue().ids({}));
        for (const ChangeId &id : known.value_or(QList<ChangeId>()))
            ids.append(id.toString());
        return ids;
    }

    [[nodiscard]] CliRunner::Answer asText(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"--lang"_s, u"en"_s} + arguments, {}, true);
    }

    [[nodiscard]] QStringList addArguments() const
    {
        return {u"institution"_s,
                u"add"_s,
                u"NSK"_s,
                u"--name"_s,
                u"Nordskog"_s,
                u"--alma-url"_s,
                u"https://alma.library.example"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

} // namespace skranke::test
