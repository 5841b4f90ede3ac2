// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/userimport/userimport.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"
#include "widgets/text/syntaxcolours.h"

#include <QHash>
#include <QStringList>

class QComboBox;
class QFileSystemWatcher;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace skranke {

class BusyBar;
class EmptyView;
class FilesTableModel;
class FindingsView;
class ImportSession;
class JobBoard;
class MessageBar;
class PlanView;
class PrimaryButton;
class RawFileView;

/// User imports: files on the left; of the chosen one its findings, its plan and the raw file. Proposes changes to the
/// queue; sends nothing.
class UserImportPane : public Pane
{
    Q_OBJECT

public:
    UserImportPane(DeskServices services, JobBoard &jobs, QWidget *parent = nullptr);
    ~UserImportPane() override;

    /// Files that appear in `folder` are listed and checked by themselves (the nights' deliveries).
    void watchFolder(const QString &folder);
    /// Lists and shows a file, as if it had been dropped on the pane.
    void openFile(const QString &path);
    void openFileDialog();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    void refresh() override;
    void focusFilter() override;
    bool stepBack() override;
    void setInstitutionFilter(const InstitutionCode &institution) override;
    bool open(const Link &link) override;
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { FindingsTab, PlanTab, RawTab };

    void makeActions();
    QAction *addPaneAction(Menu menu, const QString &icon, const QKeySequence &shortcut, void (UserImportPane::*slot)());
    QWidget *makeFilePanel();
    QWidget *makeFilePage();
    void connectViews();
    ImportSession *sessionFor(const QString &path);
    void connectSession(ImportSession *session);
    void takeInstitutions(const QList<Institution> &institutions);
    void scanFolder();
    void checkNext();
    void showFile();
    void showSession();
    void takeInstitutionChoice();
    void takeChecked(ImportSession *session);
    void takePlanned();
    void wantPlan(MergeSemantics semantics);
    void offerFetch(const QString &text);
    void takeProposed(const BatchId &batch);
    void takeTexts();
    void takePrimary();
    void takeAttention();
    void pressPrimary();
    void makePlan();
    void propose();
    void fetchUsers();
    void checkAgain();
    void removeFile();
    void showFindings();
    void showPlan();
    void showRaw();
    void nextItem();
    void previousItem();
    void step(int by);
    void showLine(qint64 line);
    void showCachedUser(const InstitutionCode &institution, const QString &id);
    [[nodiscard]] bool isCurrent(const ImportSession *session) const { return session && session == m_session; }

    DeskServices m_services;
    JobBoard &m_jobs;
    SyntaxColours m_colours;
    QList<Institution> m_institutions;
    QHash<QString, ImportSession *> m_sessions; // by path; children of the pane
    QStringList m_toCheck;
    ImportSession *m_session = nullptr;
    FilesTableModel *m_files = nullptr;
    QFileSystemWatcher *m_watcher = nullptr;
    QString m_folder;
    InstitutionCode m_filter;
    MergeSemantics m_wanted = MergeSemantics::Api;
    bool m_planWhenFetched = false;
    bool m_institutionsKnown = false;

    QSplitter *m_across = nullptr;
    QLabel *m_filesTitle = nullptr;
    QListView *m_fileList = nullptr;
    QPushButton *m_openButton = nullptr;
    QLabel *m_dropHint = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    BusyBar *m_busy = nullptr;
    QLabel *m_fileName = nullptr;
    QLabel *m_fileFacts = nullptr;
    QLabel *m_institutionLabel = nullptr;
    QComboBox *m_institution = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsView *m_findings = nullptr;
    PlanView *m_plan = nullptr;
    RawFileView *m_raw = nullptr;
    QLabel *m_footer = nullptr;
    PrimaryButton *m_primary = nullptr;

    struct OwnAction {
        Menu menu = Menu::File;
        QAction *action = nullptr;
        bool everywhere = false;
    };
    QList<OwnAction> m_actions;
    QAction *m_openAction = nullptr;
    QAction *m_checkAction = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_proposeAction = nullptr;
    QAction *m_fetchAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_findingsAction = nullptr;
    QAction *m_planTabAction = nullptr;
    QAction *m_rawAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
};

} // namespace skranke
