// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"

#include "app/desktop/picturetaker.h"
#include "app/wiring/preferencesfile.h"
#include "app/wiring/profilefolder.h"
#include "app/wiring/profilemoves.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"
#include "services/store/backupfiles.h"
#include "services/store/store.h"
#include "services/userimport/userimport.h"
#include "widgets/audit/auditpane.h"
#include "widgets/backup/backupsdialog.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/whendone.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/keys/signingkeysdialog.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/queue/queuepane.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/startpage.h"
#include "widgets/userimport/userimportpane.h"

#include <QApplication>
#include <QDir>
#include <QStyleHints>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString memoryFile(const QString &home)
{
    return QDir(profileFolder(home)).filePath(u"window.ini"_s);
}

} // namespace

Desktop::Desktop(DesktopOptions options)
    : m_options(std::move(options))
    , m_memory(memoryFile(m_options.home), QSettings::IniFormat)
{
    // Language and theme stand in a small file, so that the first paint already has them.
    useAppearance(loadPreferences(profileFolder(m_options.home)));
    m_window = std::make_unique<MainWindow>(m_memory, m_jobs);
    connect(&m_window->startPage(), &StartPage::retryRequested, this, &Desktop::openWorkspace);
    connect(&m_window->startPage(), &StartPage::beginEmptyRequested, this, &Desktop::beginEmpty);
    connect(&m_window->startPage(), &StartPage::restoreRequested, this,
            [this](const Backup &backup) { restore(backup.name); });
    connect(m_window.get(), &MainWindow::preferencesRequested, this, &Desktop::showPreferences);
    connect(m_window.get(), &MainWindow::backupsRequested, this, &Desktop::showBackups);
    connect(m_window.get(), &MainWindow::signingKeysRequested, this, &Desktop::showSigningKeys);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { useTheme(); });
}

Desktop::~Desktop()
{
    m_jobs.cancelAll();
}

void Desktop::start()
{
    m_window->show();
    // After the first paint: opening runs migrations and may ask the key store.
    QTimer::singleShot(0, this, [this] {
        if (m_options.restore.isEmpty())
            openWorkspace();
        else
            restore(std::exchange(m_options.restore, {}));
    });
}

void Desktop::restore(const QString &name)
{
    m_window->startPage().showRestoring();
    whenDone(restoreProfile(m_options.home, name), this, [this](const Result<RestoreSummary> &restored) {
        if (!restored) {
            m_window->startPage().showRestoreFailure(restored.error());
            return;
        }
        m_restored = *restored;
        openWorkspace();
    });
}

void Desktop::beginEmpty()
{
    // Somebody may have put a store there meanwhile; then it is opened.
    const Result<> begun = Store::beginEmpty(profileFolder(m_options.home));
    if (!begun && begun.error().code != "file-exists"_L1)
        m_window->startPage().showFailure(begun.error());
    else
        openWorkspace();
}

void Desktop::openWorkspace()
{
    m_window->startPage().showOpening();
    whenDone(Workspace::open(m_options.home), this, [this](Result<std::unique_ptr<Workspace>> opened) {
        if (!opened) {
            const bool isLost = opened.error().code == "store-damaged"_L1 || opened.error().code == "store-missing"_L1;
            m_window->startPage().showFailure(
                opened.error(), isLost ? newestBackup(BackupFiles::in(profileFolder(m_options.home))) : std::nullopt);
            if (!m_options.pictures.isEmpty())
                QApplication::exit(1);
            return;
        }
        m_workspace = std::move(*opened);
        makePanes();
        openFiles();
        if (m_options.pictures.isEmpty()) {
            // The session may end, or somebody quit, without the window being closed.
            connect(qApp, &QCoreApplication::aboutToQuit, m_window.get(), &MainWindow::remember);
            connect(qApp, &QGuiApplication::commitDataRequest, m_window.get(), &MainWindow::remember);
        } else {
            takePictures();
        }
    });
}

void Desktop::takePictures()
{
    constexpr int sampleChanges = 30;
    whenDone(m_workspace->queue().page({.states = {ChangeState::Proposed}}, 0, sampleChanges), this,
             [this](const Result<QList<Change>> &changes) {
                 m_pictures = std::make_unique<PictureTaker>(*m_window, m_languages, m_options.pictures,
                                                             pictureSamples(changes.value_or(QList<Change>())));
                 connect(m_pictures.get(), &PictureTaker::finished, qApp,
                         [](int exitCode) { QApplication::exit(exitCode); });
                 m_pictures->start();
             });
}

void Desktop::makePanes()
{
    const DeskServices services{.store = m_workspace->store(),
                                .client = m_workspace->client(),
                                .pilot = m_workspace->pilot(),
                                .institutions = m_workspace->institutions(),
                                .queue = m_workspace->queue(),
                                .userImport = m_workspace->userImport(),
                                .brakes = m_workspace->brakes(),
                                .protections = m_workspace->protections(),
                                .signingKeys = m_workspace->signingKeys()};
    auto *userImports = new UserImportPane(services, m_jobs);
    auto *queue = new QueuePane(services, m_jobs);
    Workspace *workspace = m_workspace.get();
    auto *institutions = new InstitutionsPane(services, m_jobs, [workspace] { return workspace->preferences(); });
    auto *audit = new AuditPane(services, m_jobs);
    m_window->place({userImports, queue, institutions, audit}, services);
    connect(workspace, &Workspace::purgeFailed, m_window.get(), [this](const Error &error) {
        m_window->showProblem(tr("Removing what has been kept long enough"), error);
    });
    connect(workspace, &Workspace::backupFailed, m_window.get(),
            [this](const Error &error) { m_window->showProblem(tr("Making the daily backup"), error); });
    connect(&workspace->userImport(), &UserImport::noteFailed, m_window.get(),
            [this](const Error &error) { m_window->showProblem(tr("Keeping the local copy of the users"), error); });
    if (m_restored)
        tellRestored(*std::exchange(m_restored, {}));
    if (workspace->startProblem())
        m_window->showProblem(tr("Starting the desk"), *workspace->startProblem());
}

void Desktop::openFiles()
{
    for (const FileToOpen &file : std::as_const(m_options.files))
        m_window->open({.kind = Link::Kind::File, .institution = InstitutionCode(file.institution), .id = file.path});
}

void Desktop::showPreferences()
{
    if (!m_workspace)
        return;
    auto *dialog = new PreferencesDialog(
        m_workspace->preferences(), [this](const Preferences &preferences) { return applyPreferences(preferences); },
        m_window.get());
    dialog->open();
}

void Desktop::showBackups()
{
    if (!m_workspace)
        return;
    Workspace *workspace = m_workspace.get();
    m_backups = new BackupsDialog({.list = [workspace] { return workspace->backups(); },
                                   .make = [workspace] { return workspace->makeBackup(); },
                                   .exportTo =
                                       [workspace](QString file, QString passphrase, bool withApiKeys, Job job) {
                                           return workspace->exportTo(std::move(file), std::move(passphrase),
                                                                      withApiKeys, std::move(job));
                                       }},
                                  m_jobs, m_window.get());
    connect(m_backups, &BackupsDialog::restoreRequested, this, &Desktop::restartFor);
    m_backups->open();
}

void Desktop::showSigningKeys()
{
    if (m_workspace)
        (new SigningKeysDialog(m_workspace->signingKeys(), m_window.get()))->open();
}

void Desktop::restartFor(const Backup &backup)
{
    if (m_window->hasUnsavedWork()) {
        if (m_backups)
            m_backups->showNote(tr("Something in the window is not saved: save or discard it first."));
        return;
    }
    m_window->remember();
    Q_EMIT restartRequested(backup.name);
}

void Desktop::tellRestored(const RestoreSummary &restored)
{
    QStringList sentences{tr("The backup %1 is restored.").arg(restored.backup)};
    if (!restored.setAside.isEmpty())
        sentences += tr("The store that was there is kept as %1.").arg(restored.setAside);
    if (restored.changes.unapproved > 0)
        sentences += tr("%Ln change(s) must be approved again.", nullptr, restored.changes.unapproved);
    if (restored.changes.unknown > 0)
        sentences += tr("%Ln change(s) must be verified.", nullptr, restored.changes.unknown);
    m_window->showNote(sentences.join(u' '));
}

Result<> Desktop::applyPreferences(const Preferences &preferences)
{
    auto applied = m_workspace->setPreferences(preferences);
    if (!applied)
        return applied;
    // A person's choice outlasts the command line's.
    m_options.language.clear();
    m_options.theme.reset();
    useAppearance(preferences);
    return applied;
}

void Desktop::useTheme()
{
    if (m_pictures)
        return; // it changes the theme itself
    const Preferences preferences =
        m_workspace ? m_workspace->preferences() : loadPreferences(profileFolder(m_options.home));
    appearance::apply(m_options.theme.value_or(preferences.theme));
}

void Desktop::useAppearance(const Preferences &preferences)
{
    appearance::apply(m_options.theme.value_or(preferences.theme));
    m_languages.use(m_options.language.isEmpty() ? Languages::codeFor(preferences.language) : m_options.language);
}

} // namespace skranke
