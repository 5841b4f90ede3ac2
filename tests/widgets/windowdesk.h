// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/wiring/workspace.h"
#include "services/core/ids.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/jobboard.h"

#include <QTemporaryDir>

#include <memory>

/// What a pane stands on in a test: a fresh profile, the sandbox on loopback with institutions registered, last night's
/// file of the first one.
class WindowDesk {
public:
    explicit WindowDesk(int users = 120);

    /// False, with a warning, when something could not be set up.
    [[nodiscard]] bool open();
    [[nodiscard]] skranke::DeskServices services() const;
    [[nodiscard]] skranke::InstitutionCode code() const;
    /// Writes last night's file with its planted mistakes; answers its path.
    [[nodiscard]] QString nightFile() const;
    /// A file that gives external users of Alma another family name, and adds some; without mistakes.
    [[nodiscard]] QString plainFile(int changed, int added) const;
    /// Fills the cache from the sandbox.
    [[nodiscard]] bool fetchUsers();

    QTemporaryDir folder;
    skranke::sandbox::SandboxServer sandbox;
    std::unique_ptr<skranke::Workspace> workspace;
    skranke::JobBoard jobs;

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    int m_users;
};
