// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into the pane and to a place in it: opened and dropped files, links, the window's filter, what was left at
// the last time; what it does with files and plans is in userimportpane.cpp.
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
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke {

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
    return std::make_unique<UserImportPane>(m_services, m_jobs);
}

QVariantMap UserImportPane::place() const
{
    QStringList paths;
    QStringList owners;
    for (const ImportFile &file : m_files->files()) {
        const ImportSession *session = m_sessions.value(file.path);
        const auto owner = session ? session->institution() : std::nullopt;
        paths.append(file.path);
        owners.append(owner ? owner->code.toString() : m_owners.value(file.path).toString());
    }
    QVariantMap place{{u"files"_s, paths}, {u"institutions"_s, owners}, {u"chosen"_s, m_files->chosen()}};
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
    const QStringList paths = place.value(u"files"_s).toStringList();
    const QStringList owners = place.value(u"institutions"_s).toStringList();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!QFileInfo(paths.at(i)).isFile())
            continue; // moved or removed since
        if (const InstitutionCode owner(owners.value(i)); !owner.isEmpty())
            m_owners.insert(paths.at(i), owner);
        m_files->add(paths.at(i));
    }
    m_goTo = place;
    m_files->choose(place.value(u"chosen"_s).toString());
}

void UserImportPane::setInstitutionFilter(const InstitutionCode &institution)
{
    m_filter = institution;
    m_files->setInstitutionFilter(institution);
}

} // namespace skranke
