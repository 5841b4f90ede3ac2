// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into the pane and to a place in it: opened and dropped files, links, the window's filter, what was left at
// the last time; what it does with files and plans is in userimportpane.cpp.
#include "services/store/importfilerepository.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/text/rawfileview.h"
#include "widgets/userimport/filesview.h"
#include "widgets/userimport/findingsview.h"
#include "widgets/userimport/importsession.h"
#include "widgets/userimport/planview.h"
#include "widgets/userimport/userimportpane.h"
#include "widgets/userimport/userview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// More files than these are not offered beside Open: one goes by the eye there.
constexpr int mostRecent = 10;

} // namespace

void UserImportPane::openFile(const QString &path, const InstitutionCode &owner)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!owner.isEmpty())
        m_owners.insert(absolute, owner);
    m_files->add(absolute);
    const InstitutionCode whose = ownerOf(absolute);
    if (!m_filter.isEmpty() && !whose.isEmpty() && whose != m_filter)
        Q_EMIT allInstitutionsRequested(); // whoever opens a file wants to see it
    m_files->claim(absolute, whose);
    m_files->choose(absolute);
    leaveUser();
}

void UserImportPane::openFileDialog()
{
    auto *dialog = new QFileDialog(this, tr("Open User File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openFile(path);
    });
    dialog->open();
}

void UserImportPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void UserImportPane::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void UserImportPane::showLine(qint64 line)
{
    showRaw();
    m_raw->showLine(line);
    m_raw->setFocus();
}

void UserImportPane::showRule(const QString &rule)
{
    showFindings();
    if (m_session && m_session->report())
        m_findings->showRule(rule);
    else if (m_session) // as soon as it is checked
        m_goTo = {{u"chosen"_s, m_session->path()}, {u"rule"_s, rule}};
}

void UserImportPane::showCachedUser(InstitutionCode institution, const QString &id, bool planned)
{
    auto read = m_services.store.run(
        [institution, id](StoreAccess &access) { return UserCacheRepository(access).find(institution, {}, id); });
    whenDone(std::move(read), this, [this, institution, id, planned](Result<QList<CachedUser>> found) {
        if (!found) {
            m_message->showError(tr("Reading a user"), found.error());
            return;
        }
        if (found->isEmpty()) {
            if (!planned)
                m_message->showMessage(tr("%1 is not among the users fetched from Alma.").arg(id), Tone::Attention);
            return;
        }
        if (planned) {
            m_plan->setNow(id, found->first().user);
            return;
        }
        m_message->clear();
        Institution unknown; // the register has not been read, or it has been removed
        unknown.code = institution;
        m_user->setUser(this->institution(institution).value_or(unknown), found->first());
        m_stack->setCurrentIndex(UserPage);
        takePrimary();
        takeFocus();
    });
}

void UserImportPane::leaveUser()
{
    if (m_stack->currentIndex() != UserPage)
        return;
    m_stack->setCurrentIndex(m_session ? FilePage : EmptyPage);
    takePrimary();
    takeFocus();
}

bool UserImportPane::openFilePlace(const Link &link)
{
    if (QFileInfo(link.id).isRelative()) {
        // Two institutions may name their files alike: one that is another's is not meant.
        const auto &files = m_files->files();
        const auto named = std::ranges::find_if(files, [this, &link](const ImportFile &file) {
            const InstitutionCode owner = ownerOf(file.path);
            return QFileInfo(file.path).fileName() == link.id
                && (owner.isEmpty() || link.institution.isEmpty() || owner == link.institution);
        });
        if (named == files.cend())
            return false;
        openFile(named->path);
    } else {
        openFile(link.id, link.institution);
    }
    if (!link.rule.isEmpty()) {
        showRule(link.rule);
    } else if (link.line > 0) {
        showLine(link.line);
    }
    return true;
}

bool UserImportPane::open(const Link &link)
{
    switch (link.kind) {
    case Link::Kind::File:
        return openFilePlace(link);
    case Link::Kind::User:
        showCachedUser(link.institution, link.id, false);
        return true;
    case Link::Kind::Institution:
    case Link::Kind::Change:
    case Link::Kind::Batch:
        return false;
    }
    return false;
}

std::unique_ptr<Pane> UserImportPane::another() const
{
    auto pane = std::make_unique<UserImportPane>(m_services, m_jobs);
    for (const ImportFile &file : m_files->files()) { // the files that are open here are open there
        if (const InstitutionCode owner = ownerSaid(file.path); !owner.isEmpty())
            pane->m_owners.insert(file.path, owner);
        pane->m_files->add(file.path);
    }
    return pane;
}

InstitutionCode UserImportPane::ownerSaid(const QString &path) const
{
    const ImportSession *session = m_sessions.value(path);
    const auto owner = session ? session->institution() : std::nullopt;
    return owner ? owner->code : m_owners.value(path);
}

/// Names without folders: a folder can name a person, and a place is kept in clear. Where the files lie is known to the
/// store.
QVariantMap UserImportPane::place() const
{
    if (!m_left.isEmpty())
        return m_left;
    QStringList names;
    QStringList owners;
    int chosen = -1;
    for (const ImportFile &file : m_files->files()) {
        if (file.path == m_files->chosen())
            chosen = static_cast<int>(names.size());
        names.append(QFileInfo(file.path).fileName());
        owners.append(ownerSaid(file.path).toString());
    }
    QVariantMap place{{u"files"_s, names}, {u"institutions"_s, owners}, {u"chosen"_s, chosen}};
    if (m_goTo.value(u"chosen"_s) == m_files->chosen()) {
        for (const QString &name : {u"rule"_s, u"finding"_s}) // not reached yet
            place.insert(name, m_goTo.value(name));
    } else if (m_session && m_session->report()) {
        place.insert(u"rule"_s, m_findings->currentRule());
        place.insert(u"finding"_s, m_findings->currentFinding());
    }
    return place;
}

void UserImportPane::goTo(const QVariantMap &place)
{
    const QStringList files = place.value(u"files"_s).toStringList();
    if (files.isEmpty())
        return;
    m_left = place;
    // An earlier version kept paths: they are followed once, and go.
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    m_left.insert(u"files"_s, names);
    if (const qsizetype at = files.indexOf(place.value(u"chosen"_s).toString()); at >= 0)
        m_left.insert(u"chosen"_s, static_cast<int>(at));
    auto records = m_services.store.run([](StoreAccess &access) { return ImportFileRepository(access).recent({}, 0); });
    whenDone(std::move(records), this, [this, files](const Result<QList<FileRecord>> &read) {
        if (read)
            takeUpAgain(files, *read);
        else
            m_message->showError(tr("Reading the recent files"), read.error());
        m_left.clear();
    });
}

void UserImportPane::takeUpAgain(const QStringList &files, const QList<FileRecord> &records)
{
    const QStringList owners = m_left.value(u"institutions"_s).toStringList();
    const int wanted = m_left.value(u"chosen"_s, -1).toInt();
    QSet<QString> taken; // two folders may hold files of one name
    QString chosen;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const InstitutionCode owner(owners.value(i));
        QString path = files.at(i);
        if (QFileInfo(path).isRelative()) {
            const auto record = std::ranges::find_if(records, [&](const FileRecord &one) {
                return one.name == path && one.institution == owner && !taken.contains(one.path);
            });
            if (record == records.cend())
                continue; // kept long enough, or never checked
            path = record->path;
        }
        taken.insert(path);
        if (!QFileInfo(path).isFile())
            continue; // moved or removed since
        if (!owner.isEmpty())
            m_owners.insert(path, owner);
        m_files->add(path);
        m_files->claim(path, owner);
        if (i == wanted)
            chosen = path;
    }
    if (m_session)
        return; // somebody was faster
    m_goTo = m_left;
    m_goTo.insert(u"chosen"_s, chosen);
    m_files->choose(chosen);
}

void UserImportPane::takeRecent()
{
    auto records = m_services.store.run([institution = m_filter](StoreAccess &access) {
        return ImportFileRepository(access).recent(institution, mostRecent);
    });
    whenDone(std::move(records), this, [this](const Result<QList<FileRecord>> &read) {
        const auto files = read.value_or(QList<FileRecord>()); // an error is told where something is asked for
        m_files->setRecent(files);
        m_recentAction->setEnabled(!files.isEmpty());
    });
}

void UserImportPane::offerRecent()
{
    m_files->offerRecent();
}

void UserImportPane::setInstitutionFilter(const InstitutionCode &institution)
{
    m_filter = institution;
    m_files->setInstitutionFilter(institution);
    takeRecent();
}

} // namespace skranke
