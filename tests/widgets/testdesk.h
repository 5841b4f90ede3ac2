// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/workspace.h"
#include "services/core/institution.h"
#include "services/institutions/institutionregister.h"
#include "widgets/common/deskservices.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>

namespace skranke {

/// A desk in a folder of its own with real services, for tests of the window. Calls nobody.
class TestDesk {
public:
    /// On a profile that is there; none: on an empty one of its own.
    explicit TestDesk(const QString &profile = {})
        : m_profile(profile.isEmpty() ? m_folder.path() : profile)
        , m_workspace(std::move(QCoro::waitFor(Workspace::open(m_profile, Workspace::KeyPlace::KeyFile)).value()))
    {
    }

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] QString folder() const { return m_profile; }
    [[nodiscard]] DeskServices services() const
    {
        return {.store = m_workspace->store(),
                .client = m_workspace->client(),
                .pilot = m_workspace->pilot(),
                .institutions = m_workspace->institutions(),
                .queue = m_workspace->queue(),
                .userImport = m_workspace->userImport(),
                .brakes = m_workspace->brakes(),
                .protections = m_workspace->protections(),
                .signingKeys = m_workspace->signingKeys()};
    }

    [[nodiscard]] bool add(const QString &code, const QString &name) const
    {
        Institution institution;
        institution.code = InstitutionCode(code);
        institution.name = name;
        institution.almaUrl = QUrl(QStringLiteral("https://alma.library.example"));
        return QCoro::waitFor(m_workspace->institutions().add(institution)).has_value();
    }
    [[nodiscard]] QList<Institution> institutions() const
    {
        return QCoro::waitFor(m_workspace->institutions().all()).value_or(QList<Institution>());
    }

private:
    QTemporaryDir m_folder;
    QString m_profile;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace skranke
