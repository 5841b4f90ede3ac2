// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/desktopoptions.h"
#include "app/wiring/languages.h"
#include "services/core/error.h"
#include "services/queue/storerestore.h"
#include "services/store/backup.h"
#include "widgets/common/jobboard.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>
#include <optional>

namespace skranke {

class BackupsDialog;
class MainWindow;
class PictureTaker;
class UserImportPane;
class Workspace;

/// The running program: opens the profile behind a window that is already there, makes the panes, applies preferences.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(DesktopOptions options);
    ~Desktop() override;

    /// Shows the window and begins to open the profile.
    void start();

Q_SIGNALS:
    /// The program shall end and begin again, putting this backup in the place of the store before it opens the
    /// profile. Everything that works on the store goes with the process; nothing of it can be left over.
    void restartRequested(const QString &restore);

private:
    void restore(const QString &name);
    void showBackups();
    void showSigningKeys();
    void restartFor(const Backup &backup);
    void tellRestored(const RestoreSummary &restored);
    void beginEmpty();
    void openWorkspace();
    void makePanes();
    void openFiles();
    void takePictures();
    void showPreferences();
    [[nodiscard]] Result<> applyPreferences(const Preferences &preferences);
    void useTheme();
    void useAppearance(const Preferences &preferences);

    DesktopOptions m_options;
    Languages m_languages;
    JobBoard m_jobs;
    QSettings m_memory;
    std::optional<RestoreSummary> m_restored; // until it has been told
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window; // goes before the services its panes use
    std::unique_ptr<PictureTaker> m_pictures;
    QPointer<BackupsDialog> m_backups;
};

} // namespace skranke
