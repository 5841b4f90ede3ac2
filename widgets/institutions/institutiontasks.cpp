// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutiontasks.h"

#include "services/institutions/institutionregister.h"
#include "services/userimport/userimport.h"
#include "widgets/common/busybar.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/institutions/keydialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace skranke {

InstitutionTasks::InstitutionTasks(DeskServices services, JobBoard &jobs, MessageBar &messages, BusyBar &busy,
                                   QWidget *view)
    : QObject(view)
    , m_services(services)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_busy(busy)
    , m_view(view)
{
}

void InstitutionTasks::add(const Institution &institution)
{
    m_busy.setBusy(true);
    const InstitutionCode code = institution.code;
    whenDone(m_services.institutions.add(institution), this, [this, code](const Result<> &added) {
        m_busy.setBusy(false);
        if (!added) {
            m_messages.showError(tr("Adding %1").arg(code.toString()), added.error());
            return;
        }
        m_messages.showMessage(tr("%1 has been added. Set its API key to be able to call Alma.").arg(code.toString()),
                               Tone::Good);
        m_messages.setAction(tr("Set Key…"), [this, code] { askForKey(code); });
        Q_EMIT saved(code);
    });
}

void InstitutionTasks::update(const Institution &institution, const Institution &before)
{
    m_busy.setBusy(true);
    const InstitutionCode code = institution.code;
    whenDone(m_services.institutions.update(institution), this, [this, code, before](const Result<> &updated) {
        m_busy.setBusy(false);
        if (!updated) {
            m_messages.showError(tr("Saving %1").arg(code.toString()), updated.error());
            return;
        }
        m_messages.showMessage(tr("%1 has been saved.").arg(code.toString()), Tone::Good);
        m_messages.setAction(tr("Undo"), [this, before] {
            m_messages.clear();
            whenDone(m_services.institutions.update(before), this, [this, before](const Result<> &undone) {
                if (!undone)
                    m_messages.showError(tr("Undoing the change of %1").arg(before.code.toString()), undone.error());
                Q_EMIT changed();
            });
        });
        Q_EMIT saved(code);
    });
}

InstitutionTasks::~InstitutionTasks()
{
    for (JobStatus *status : std::as_const(m_running)) {
        status->cancel();
        status->finish();
    }
}

JobStatus *InstitutionTasks::begin(const QString &title)
{
    JobStatus *status = m_jobs.start(title);
    m_running.append(status);
    return status;
}

void InstitutionTasks::end(JobStatus *status)
{
    m_running.removeOne(status);
    status->finish();
}

void InstitutionTasks::askForKey(const InstitutionCode &code)
{
    auto *dialog = new KeyDialog(code.toString(), m_view);
    connect(dialog, &KeyDialog::keyEntered, this, [this, code](const QString &key) {
        m_busy.setBusy(true);
        whenDone(m_services.institutions.setKey(code, key), this, [this, code](const Result<> &stored) {
            m_busy.setBusy(false);
            if (stored)
                test(code);
            else
                m_messages.showError(tr("Storing the API key of %1").arg(code.toString()), stored.error());
        });
    });
    dialog->open();
}

void InstitutionTasks::test(const InstitutionCode &code)
{
    const QString what = tr("Testing the key of %1").arg(code.toString());
    JobStatus *status = begin(what);
    m_busy.setBusy(true);
    whenDone(m_services.institutions.test(code, status->job().cancel), this,
             [this, code, what, status](const Result<Institution> &result) {
                 end(status);
                 m_busy.setBusy(false);
                 if (result) {
                     m_messages.showMessage(tr("The key of %1 works.").arg(code.toString()), Tone::Good);
                     Q_EMIT tested(code);
                 } else {
                     m_messages.showError(what, result.error());
                     Q_EMIT changed(); // the key may have been found wanting
                 }
             });
}

void InstitutionTasks::fetchUsers(const InstitutionCode &code)
{
    const QString what = tr("Fetching the users of %1").arg(code.toString());
    JobStatus *status = begin(what);
    whenDone(m_services.userImport.sync(code, status->job()), this,
             [this, code, what, status](const Result<UserImport::SyncSummary> &summary) {
                 end(status);
                 if (summary) {
                     const int users = int(summary->users);
                     QStringList sentences{tr("%Ln users of %1 were fetched.", nullptr, users).arg(code.toString())};
                     if (!summary->complete)
                         sentences.append(tr("Users came or went while they were fetched, so some may be missing. "
                                             "Fetch them again at a quieter time."));
                     m_messages.showMessage(sentences.join(u' '), summary->complete ? Tone::Good : Tone::Attention);
                 } else {
                     m_messages.showError(what, summary.error());
                 }
                 Q_EMIT changed();
             });
}

void InstitutionTasks::askRemove(const InstitutionCode &code, int cachedUsers)
{
    const QString text =
        tr("Remove %1, its API key and %Ln cached users from this desk? Alma is not touched.", nullptr, cachedUsers)
            .arg(code.toString());
    auto *question =
        plainQuestion(QMessageBox::Warning, tr("Remove %1").arg(code.toString()), text, QMessageBox::Cancel, m_view);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = question->addButton(tr("Remove %1").arg(code.toString()), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, code] { remove(code); });
    question->open();
}

void InstitutionTasks::remove(const InstitutionCode &code)
{
    m_busy.setBusy(true);
    whenDone(m_services.institutions.remove(code), this, [this, code](const Result<> &result) {
        m_busy.setBusy(false);
        if (!result) {
            m_messages.showError(tr("Removing %1").arg(code.toString()), result.error());
            return;
        }
        m_messages.showMessage(tr("%1 has been removed.").arg(code.toString()));
        Q_EMIT removed(code);
    });
}

} // namespace skranke
