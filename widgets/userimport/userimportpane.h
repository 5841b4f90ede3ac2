// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/store/importfilerepository.h"
#include "services/userimport/userimport.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"
#include "widgets/text/syntaxcolours.h"

#include <QHash>
#include <QStringList>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace skranke {

class BusyBar;
class ChoiceBox;
class EmptyView;
class FilesView;
class FindingsView;
class ImportSession;
class JobBoard;
class MessageBar;
class PlanView;
class PrimaryButton;
class RawFileView;
class UserView;

/// User imports: files on the left; of the chosen one its findings, its plan and the raw file. Proposes changes to the
/// queue; sends nothing.
class UserImportPane : public Pane {
    Q_OBJECT

public:
    UserImportPane(DeskServices services, JobBoard &jobs, QWidget *parent = nullptr);
    ~UserImportPane() override;

    /// Lists, shows and checks a file, as if it had been dropped on the pane.
    /// `owner`: whose it is, when somebody has said so; else its name is asked, then the person.
    void openFile(const QString &path, const InstitutionCode &owner = {});

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override { return m_entries; }
    void refresh() override;
    void readNews() override;
    void focusFilter() override;
    void takeFocus() override;
    bool stepBack() override;
    void setInstitutionFilter(const InstitutionCode &institution) override;
    bool open(const Link &link) override;
    [[nodiscard]] std::unique_ptr<Pane> another() const override;
    [[nodiscard]] QVariantMap place() const override;
    void goTo(const QVariantMap &place) override;
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { FindingsTab, PlanTab, RawTab };
    enum Page { EmptyPage, FilePage, UserPage };

    void makeActions();
    QAction *addAction(Menu menu, const QString &icon, const QKeySequence &shortcut, void (UserImportPane::*slot)(),
                       bool everywhere = false);
    QWidget *makeFilePage();
    QWidget *makeHeading();
    QWidget *makeFooter();
    void connectViews();
    ImportSession *sessionFor(const QString &path);
    void connectSession(ImportSession *session);
    void takeInstitutions(const QList<Institution> &institutions);
    [[nodiscard]] std::optional<Institution> institution(const InstitutionCode &code) const;
    void checkNext();
    void claim(ImportSession *session);
    [[nodiscard]] InstitutionCode ownerOf(const QString &path) const;
    [[nodiscard]] InstitutionCode ownerSaid(const QString &path) const; ///< not guessed by the name
    void takePlans();
    void takeIdle(ImportSession *session);
    void leaveUser();
    void takeRecent();
    void takeUpAgain(const QStringList &files, const QList<FileRecord> &records);
    void wantCheck(const QString &path, bool next);
    void takeBusy();
    void showFile(const QString &path);
    void showSession();
    void takeInstitutionChoice();
    void takeChecked(ImportSession *session);
    void wantPlan(MergeSemantics semantics);
    void tellAge();
    void offerFetch(const QString &text);
    void takeFetched(const UserImport::SyncSummary &summary);
    void takeProposed(const ChangeQueue::Proposed &proposed, const InstitutionCode &institution);
    void takeHeading();
    void takePrimary();
    [[nodiscard]] static QString occasionText(const Occasion &occasion);
    /// With what the plan in sight would be proposed.
    [[nodiscard]] QString proposalText() const;
    void pressPrimary();
    void showLine(qint64 line);
    void showRule(const QString &rule);
    bool openFilePlace(const Link &link);
    void showCachedUser(InstitutionCode institution, const QString &id, bool planned);
    [[nodiscard]] bool isShown(const ImportSession *session) const { return session && session == m_session; }

    void openFileDialog();
    void offerRecent();
    void checkAgain();
    void makePlan();
    void propose();
    void askForOccasion();
    void fetchUsers();
    void removeFile();
    void showFindings();
    void showPlan();
    void showRaw();
    void nextRow();
    void previousRow();
    void toggleHeldBack();
    void exportTable();
    void step(int by);

    DeskServices m_services;
    JobBoard &m_jobs;
    SyntaxColours m_colours;
    QList<Institution> m_institutions;
    QHash<QString, ImportSession *> m_sessions; // by path; children of the pane
    QHash<QString, InstitutionCode> m_owners; // by path, as somebody said
    QStringList m_toCheck; // one file is checked at a time
    ImportSession *m_checking = nullptr;
    ImportSession *m_session = nullptr; // the one that is shown
    MergeSemantics m_wanted = MergeSemantics::Api; // what to plan once the users are there
    std::optional<MergeSemantics> m_planWhenIdle; // asked for by the plan's view while something else went on
    bool m_planWhenFetched = false;
    bool m_institutionsKnown = false;
    bool m_showsBusy = false;
    InstitutionCode m_filter; // of the window
    QVariantMap m_left; // how the files stood at the last time, until they are taken up again
    QVariantMap m_goTo; // the finding to be chosen once the file of the last time is checked

    FilesView *m_files = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    BusyBar *m_busy = nullptr;
    QLabel *m_fileName = nullptr;
    QLabel *m_fileFacts = nullptr;
    QLabel *m_institutionLabel = nullptr;
    ChoiceBox *m_institution = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsView *m_findings = nullptr;
    PlanView *m_plan = nullptr;
    RawFileView *m_raw = nullptr;
    UserView *m_user = nullptr;
    QLabel *m_footer = nullptr;
    PrimaryButton *m_primary = nullptr;
    QPushButton *m_occasion = nullptr;

    QList<MenuEntry> m_entries;
    QAction *m_openAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_findingsAction = nullptr;
    QAction *m_planTabAction = nullptr;
    QAction *m_rawAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_checkAction = nullptr;
    QAction *m_fetchAction = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_proposeAction = nullptr;
    QAction *m_occasionAction = nullptr;
    QAction *m_recentAction = nullptr;
    QAction *m_holdBackAction = nullptr;
    QAction *m_exportAction = nullptr;
};

} // namespace skranke
