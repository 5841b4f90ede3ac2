// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/userimportpane.h"

#include "models/common/format.h"
#include "services/institutions/institutionregister.h"
#include "widgets/common/busybar.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/whendone.h"
#include "widgets/text/rawfileview.h"
#include "widgets/userimport/filesview.h"
#include "widgets/userimport/findingsview.h"
#include "widgets/userimport/importsession.h"
#include "widgets/userimport/occasiondialog.h"
#include "widgets/userimport/planview.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// A cache older than this is said to be old: one night has passed since.
constexpr qint64 freshSeconds = 24 * 3600;

} // namespace

UserImportPane::~UserImportPane() = default;

QString UserImportPane::title() const
{
    return tr("User imports");
}

QString UserImportPane::iconName() const
{
    return u"pane-userimport"_s;
}

QString UserImportPane::helpText() const
{
    return tr(
        "<p>Open a user file, or choose one of the night’s. <b>Findings</b> says what is wrong with it, <b>Plan</b> "
        "what importing it would change in Alma and what it would overwrite, <b>Raw file</b> shows it as it is.</p>"
        "<p>Nothing is sent from here: <i>Propose</i> puts the changes into the change queue for review.</p>"
        "<p>Enter on a finding jumps to its line, Enter on a row of the plan opens the person, J and K go to the "
        "next and previous row, Esc steps back.</p>");
}

void UserImportPane::refresh()
{
    takeRecent();
    whenDone(m_services.institutions.all(), this, [this](Result<QList<Institution>> institutions) {
        if (!institutions) {
            m_message->showError(tr("Reading the register of institutions"), institutions.error());
            return;
        }
        takeInstitutions(*institutions);
    });
}

void UserImportPane::readNews()
{
    // Files, findings and plans are this window's own; what they go by is the register.
    if (!isVisible())
        return;
    takeRecent();
    whenDone(m_services.institutions.all(), this, [this](const Result<QList<Institution>> &institutions) {
        if (institutions && *institutions != m_institutions)
            takeInstitutions(*institutions);
    });
}

void UserImportPane::takeInstitutions(const QList<Institution> &institutions)
{
    m_institutions = institutions;
    m_institutionsKnown = true;
    const QSignalBlocker blocker(m_institution);
    const QString chosen = m_institution->currentData().toString();
    m_institution->clear();
    m_institution->addItem(tr("Choose institution…"), QString());
    for (const Institution &one : institutions)
        m_institution->addItem(one.code.toString() + u" – "_s + one.name, one.code.toString());
    m_institution->setCurrentIndex(qMax(0, m_institution->findData(chosen)));
    const QList<ImportFile> files = m_files->files();
    for (const ImportFile &file : files)
        m_files->claim(file.path, ownerOf(file.path));
    for (ImportSession *session : std::as_const(m_sessions)) {
        claim(session);
        if (session->institution() && !session->report() && session != m_checking)
            wantCheck(session->path(), false);
    }
    showSession();
    checkNext();
}

std::optional<Institution> UserImportPane::institution(const InstitutionCode &code) const
{
    const auto found = std::ranges::find(m_institutions, code, &Institution::code);
    return found == m_institutions.end() ? std::nullopt : std::optional(*found);
}

ImportSession *UserImportPane::sessionFor(const QString &path)
{
    if (ImportSession *session = m_sessions.value(path))
        return session;
    auto *session = new ImportSession(path, m_services.userImport, m_services.store, m_jobs, this);
    claim(session);
    m_sessions.insert(path, session);
    connectSession(session);
    return session;
}

void UserImportPane::claim(ImportSession *session)
{
    const std::optional<Institution> known = session->institution();
    if (!known) {
        session->setInstitution(institution(ownerOf(session->path())));
        return;
    }
    // Edited meanwhile: lists and code book are what checks and plans go by. A key that was tested changes neither.
    auto now = institution(known->code);
    if (!now)
        return;
    const Institution registered = *now;
    now->keyState = known->keyState;
    now->environment = known->environment;
    now->almaCode = known->almaCode;
    if (now != known)
        session->setInstitution(registered);
}

InstitutionCode UserImportPane::ownerOf(const QString &path) const
{
    const InstitutionCode owner = m_owners.value(path);
    return !owner.isEmpty()
        ? owner
        : institutionFromFileName(QFileInfo(path).fileName(), m_institutions).value_or(InstitutionCode());
}

void UserImportPane::wantCheck(const QString &path, bool next)
{
    m_toCheck.removeAll(path);
    if (next)
        m_toCheck.prepend(path);
    else
        m_toCheck.append(path);
}

void UserImportPane::takeBusy()
{
    const bool busy = m_session && m_session->isBusy();
    if (busy != m_showsBusy)
        m_busy->setBusy(busy);
    m_showsBusy = busy;
}

void UserImportPane::connectSession(ImportSession *session)
{
    connect(session, &ImportSession::busyChanged, this, [this, session] {
        takeBusy();
        takePrimary();
        takeIdle(session);
    });
    connect(session, &ImportSession::textReady, this, [this, session] {
        if (!isShown(session))
            return;
        m_findings->setText(session->text());
        m_raw->setFile(session->text());
    });
    connect(session, &ImportSession::checked, this, [this, session] { takeChecked(session); });
    connect(session, &ImportSession::planned, this, [this, session] {
        if (isShown(session))
            takePlans();
    });
    connect(session, &ImportSession::cacheMissing, this, [this, session] {
        if (isShown(session))
            offerFetch(tr("The users of %1 have never been fetched from Alma, so nobody can say what would change.")
                           .arg(session->institution()->code.toString()));
    });
    connect(session, &ImportSession::usersFetched, this, [this, session](const UserImport::SyncSummary &summary) {
        if (isShown(session))
            takeFetched(summary);
    });
    connect(session, &ImportSession::proposed, this,
            [this, session](const ChangeQueue::Proposed &proposed, const InstitutionCode &institution) {
                if (isShown(session))
                    takeProposed(proposed, institution);
            });
    connect(session, &ImportSession::failed, this, [this, session](const QString &tried, const Error &error) {
        if (isShown(session))
            m_message->showError(tried, error);
    });
}

void UserImportPane::takePlans()
{
    m_plan->setPlans(m_session->plan(MergeSemantics::Api), m_session->plan(MergeSemantics::File));
    tellAge();
    takePrimary();
    // Whoever waited for the plan goes on in it; whoever types somewhere goes on typing.
    const QWidget *focused = window()->focusWidget();
    const bool typing = qobject_cast<const QLineEdit *>(focused) != nullptr;
    if (m_tabs->currentIndex() == PlanTab && m_stack->currentIndex() == FilePage && isAncestorOf(focused) && !typing)
        m_plan->takeFocus();
}

void UserImportPane::takeIdle(ImportSession *session)
{
    if (!isShown(session) || session->isBusy() || m_planWhenFetched)
        return;
    if (const auto wanted = std::exchange(m_planWhenIdle, std::nullopt))
        wantPlan(*wanted);
}

void UserImportPane::checkNext()
{
    if (m_checking || !m_institutionsKnown || m_toCheck.isEmpty())
        return;
    m_checking = sessionFor(m_toCheck.takeFirst());
    ImportFile file = m_files->file(m_checking->path());
    file.state = ImportFile::State::Checking;
    m_files->update(file);
    m_checking->check();
}

void UserImportPane::takeChecked(ImportSession *session)
{
    ImportFile file = m_files->file(session->path());
    file.institution = session->institution() ? session->institution()->code : InstitutionCode();
    const auto report = session->report();
    file.state = report           ? stateFor(*report)
        : session->isUnreadable() ? ImportFile::State::Unusable
                                  : ImportFile::State::Unchecked;
    file.records = report ? report->records : -1;
    m_files->update(file);
    int attention = 0;
    for (const ImportFile &one : m_files->files()) {
        if (one.state == ImportFile::State::Errors || one.state == ImportFile::State::Unusable)
            ++attention;
    }
    setAttentionCount(attention);
    takeRecent();
    if (isShown(session))
        showSession();
    if (isShown(session) && report && m_goTo.value(u"chosen"_s) == session->path()) {
        m_findings->choose(m_goTo.value(u"rule"_s).toString(), m_goTo.value(u"finding"_s, -1).toInt());
        m_goTo.clear();
    }
    if (session == m_checking && !session->isChecking()) {
        m_checking = nullptr;
        checkNext();
    }
}

void UserImportPane::showFile(const QString &path)
{
    m_message->clear();
    m_planWhenIdle.reset();
    m_session = path.isEmpty() ? nullptr : sessionFor(path);
    takeBusy();
    if (m_session && !m_session->report() && !m_session->isChecking())
        wantCheck(path, true);
    m_stack->setCurrentIndex(m_session ? FilePage : EmptyPage);
    showSession();
    checkNext();
}

void UserImportPane::showSession()
{
    if (!m_session)
        return;
    const QSignalBlocker blocker(m_institution);
    const auto &owner = m_session->institution();
    m_institution->setCurrentIndex(qMax(0, m_institution->findData(owner ? owner->code.toString() : QString())));
    m_findings->setReport(m_session->report());
    m_findings->setText(m_session->text());
    m_raw->setFile(m_session->text());
    m_plan->setCanPlan(owner.has_value());
    m_plan->setPlans(m_session->plan(MergeSemantics::Api), m_session->plan(MergeSemantics::File));
    takeHeading();
    takePrimary();
}

void UserImportPane::takeInstitutionChoice()
{
    if (!m_session)
        return;
    m_message->clear();
    const InstitutionCode chosen(m_institution->currentData().toString());
    if (!m_filter.isEmpty() && !chosen.isEmpty() && chosen != m_filter)
        Q_EMIT allInstitutionsRequested(); // else the file would go out of sight
    m_session->setInstitution(institution(chosen));
    wantCheck(m_session->path(), true);
    showSession();
    checkNext();
}

void UserImportPane::wantPlan(MergeSemantics semantics)
{
    if (!m_session || !m_session->institution())
        return;
    if (m_session->isBusy()) {
        m_planWhenIdle = semantics;
        return;
    }
    m_wanted = semantics;
    m_message->clear();
    m_session->makePlan(semantics);
}

void UserImportPane::tellAge()
{
    const QDateTime fetched = m_session->fetchedAt();
    if (!fetched.isValid() || fetched.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds)
        return;
    offerFetch(tr("This plan compares with the users of %1 as they were %2.")
                   .arg(m_session->institution()->code.toString(), format::dateTime(fetched)));
}

void UserImportPane::offerFetch(const QString &text)
{
    m_message->showMessage(text, Tone::Attention);
    m_message->setAction(tr("Fetch Users from Alma"), [this] { fetchUsers(); });
}

void UserImportPane::fetchUsers()
{
    if (!m_session || !m_session->institution() || m_session->isBusy())
        return;
    m_planWhenFetched = m_tabs->currentIndex() == PlanTab;
    m_session->fetchUsers();
}

void UserImportPane::makePlan()
{
    showPlan();
    takeFocus();
    if (m_session && !m_session->isBusy())
        wantPlan(MergeSemantics::Api);
}

void UserImportPane::propose()
{
    if (m_session && m_plan->toPropose() > 0 && !m_session->isBusy())
        m_session->propose(m_plan->heldBack());
    takeFocus();
}

void UserImportPane::askForOccasion()
{
    if (!m_session)
        return;
    auto *dialog = new OccasionDialog(m_session->occasion(), this);
    connect(dialog, &OccasionDialog::entered, m_session, [this, session = m_session](const Occasion &occasion) {
        session->setOccasion(occasion);
        takePrimary();
    });
    dialog->open();
}

void UserImportPane::takeFetched(const UserImport::SyncSummary &summary)
{
    QStringList sentences{tr("%n user(s) fetched from Alma.", nullptr, static_cast<int>(summary.users))};
    if (!summary.complete)
        sentences += tr("Users came or went while they were fetched, so some may be missing. "
                        "Fetch them again at a quieter time.");
    m_message->showMessage(sentences.join(u' '), summary.complete ? Tone::Good : Tone::Attention);
    m_plan->setPlans({}, {});
    // Whoever is missing would be planned as new: with such users a plan is made only when a person asks for it.
    if (std::exchange(m_planWhenFetched, false) && summary.complete)
        m_session->makePlan(m_wanted);
}

void UserImportPane::takeProposed(const ChangeQueue::Proposed &proposed, const InstitutionCode &institution)
{
    QStringList sentences{proposed.added + proposed.amended > 0
                              ? tr("The changes lie in the change queue and wait for review.")
                              : tr("Nothing new was proposed.")};
    if (proposed.amended > 0)
        sentences += tr("%Ln of them took the place of earlier ones that nobody had sent yet, approved ones included.",
                        nullptr, proposed.amended);
    if (proposed.known > 0)
        sentences += tr("%n change(s) lay in the queue already.", nullptr, proposed.known);
    if (proposed.known > 0 && m_session && !m_session->occasion().isEmpty())
        sentences += tr("They keep the ticket and the reason that they were proposed with.");
    if (proposed.held > 0) {
        sentences += tr("%n change(s) left out: an earlier change of the user is not settled.", nullptr, proposed.held);
    }
    const bool isPlain = proposed.amended + proposed.held == 0;
    m_message->showMessage(sentences.join(u' '), isPlain ? Tone::Good : Tone::Attention);
    takePrimary();
    if (proposed.batch.isEmpty() || proposed.added + proposed.amended + proposed.known == 0)
        return; // there is nothing to be shown
    const Link link{.kind = Link::Kind::Batch, .institution = institution, .id = proposed.batch.toString()};
    m_message->setAction(tr("Show in Queue"), [this, link] { Q_EMIT linkActivated(link); });
}

void UserImportPane::checkAgain()
{
    if (!m_session || m_session->isBusy())
        return;
    wantCheck(m_session->path(), true);
    checkNext();
}

void UserImportPane::removeFile()
{
    ImportSession *gone = m_session;
    if (!gone || gone == m_checking)
        return;
    m_session = nullptr;
    m_sessions.remove(gone->path());
    m_files->remove(gone->path());
    gone->deleteLater();
}

void UserImportPane::pressPrimary()
{
    if (m_tabs->currentIndex() == PlanTab && m_session && m_session->plan(MergeSemantics::Api))
        propose();
    else
        makePlan();
}

} // namespace skranke
