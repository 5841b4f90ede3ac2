// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/backup/backupsdialog.h"

#include "models/common/format.h"
#include "models/roles.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/passphrasedialog.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

BackupsDialog::BackupsDialog(BackupActions actions, JobBoard &jobs, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_jobs(jobs)
    , m_messages(new MessageBar)
    , m_busy(new BusyBar)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyView(u"backup"_s))
    , m_note(plainLabel())
    , m_progress(new QProgressBar)
    , m_cancelExport(new QPushButton)
    , m_make(new PrimaryButton)
    , m_restore(new QPushButton)
    , m_move(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"backups"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_proxy);
    m_table->setStretchColumn(BackupTableModel::NameColumn);
    m_table->sortByColumn(BackupTableModel::MadeColumn, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_make->setObjectName(u"makeNow"_s);
    m_restore->setObjectName(u"restore"_s);
    m_move->setObjectName(u"move"_s);
    m_cancelExport->setObjectName(u"cancelExport"_s);
    for (QPushButton *button : {m_make, m_restore, m_move, m_cancelExport})
        button->setAutoDefault(false); // Return in the table restores nothing by mistake

    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancelExport);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_restore);
    row->addWidget(m_move);
    row->addStretch(1);
    row->addWidget(buttons);
    row->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addLayout(progress);
    column->addLayout(row);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeNow);
    connect(m_empty, &EmptyView::stepRequested, this, &BackupsDialog::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askAboutRestore);
    connect(m_move, &QPushButton::clicked, this, &BackupsDialog::chooseFile);
    connect(m_cancelExport, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::useSelection);
    showProgress();
    useSelection();
    retranslate();
    resize(720, 420);
    m_table->setFocus();
    reload();
}

void BackupsDialog::showProblem(const QString &tried, const Error &error)
{
    m_messages->showError(tried, error);
}

void BackupsDialog::showNote(const QString &text)
{
    m_messages->showMessage(text, Tone::Attention);
}

void BackupsDialog::reload()
{
    m_busy->setBusy(true);
    whenDone(m_actions.list(), this, [this](const QList<Backup> &backups) {
        m_busy->setBusy(false);
        take(backups);
    });
}

void BackupsDialog::take(const QList<Backup> &backups)
{
    const auto before = selected();
    m_model.setBackups(backups);
    m_stack->setCurrentWidget(backups.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    int row = 0;
    for (int at = 0; before && at < m_proxy.rowCount(); ++at) {
        if (m_proxy.index(at, 0).data(IdRole) == before->name)
            row = at;
    }
    if (m_proxy.rowCount() > 0)
        m_table->setCurrentIndex(m_proxy.index(row, 0));
    useSelection();
}

void BackupsDialog::makeNow()
{
    m_make->setEnabled(false);
    m_busy->setBusy(true);
    m_messages->clear();
    whenDone(m_actions.make(), this, [this](const Result<Backup> &made) {
        m_make->setEnabled(true);
        m_busy->setBusy(false);
        if (!made)
            m_messages->showError(tr("Making a backup"), made.error());
        reload();
    });
}

void BackupsDialog::askAboutRestore()
{
    const auto backup = selected();
    if (!backup)
        return;
    const QString made = format::exactTime(backup->made);
    auto *question = plainQuestion(QMessageBox::Warning, tr("Restore a Backup"),
                                   tr("Restore the backup of %1?").arg(made), QMessageBox::Cancel, this);
    question->setInformativeText(format::plain(
        tr("The store as it is now is kept beside the backups and can be restored in the same way. What was done at "
           "this desk since %1 is then no longer in sight, and persons erased since are back. Changes that had been "
           "approved must be approved again, because they may have been sent since. Alma itself stays as it is. "
           "Skranke closes and opens again.")
            .arg(made)));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *restore = question->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(restore, &QPushButton::clicked, this, [this, backup = *backup] { Q_EMIT restoreRequested(backup); });
    question->open();
}

void BackupsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Move to Another Desk"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"skranke"_s);
    dialog->setNameFilters({tr("Sealed desks (*.skranke)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::askForPassphrase);
    dialog->open();
}

void BackupsDialog::askForPassphrase(const QString &file)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Kind::New,
        {.title = tr("Passphrase of the File"),
         .explanation = tr("Whoever has the file and the passphrase can read the persons in it. Nobody can open it "
                           "without the passphrase, not even you: carry it another way than the file."),
         .action = tr("&Seal")},
        this);
    const QCheckBox *apiKeys =
        dialog->addChoice(tr("&API keys of the institutions too"),
                          tr("Without them the new desk needs keys of its own before it can call Alma."));
    connect(dialog, &PassphraseDialog::passphraseEntered, this,
            [this, file, apiKeys](const QString &passphrase) { exportInto(file, passphrase, apiKeys->isChecked()); });
    dialog->open();
}

void BackupsDialog::exportInto(const QString &file, const QString &passphrase, bool withApiKeys)
{
    JobStatus *status = m_jobs.start(tr("Sealing the desk"));
    m_export = status;
    connect(status, &JobStatus::changed, this, &BackupsDialog::showProgress);
    showProgress();
    m_messages->clear();
    // The status lives on the board, which outlives this dialog: closed, the work goes on in the status bar.
    const auto finish = [dialog = QPointer<BackupsDialog>(this), status, file](const Result<> &exported) {
        status->finish();
        if (!dialog)
            return;
        dialog->m_export.clear();
        dialog->showProgress();
        if (exported)
            dialog->m_messages->showMessage(
                tr("The desk is sealed in %1. On the other machine: 'skranke-cli backup import'.")
                    .arg(QDir::toNativeSeparators(file)),
                Tone::Good);
        else if (exported.error().kind != Error::Kind::Canceled)
            dialog->m_messages->showError(tr("Sealing the desk"), exported.error());
    };
    whenDone(m_actions.exportTo(file, passphrase, withApiKeys, status->job()), &m_jobs, finish);
}

void BackupsDialog::showProgress()
{
    const bool running = m_export != nullptr;
    m_progress->setVisible(running);
    m_cancelExport->setVisible(running);
    m_move->setEnabled(!running);
    if (!running)
        return;
    const auto fraction = m_export->fraction();
    m_progress->setRange(0, fraction ? 100 : 0);
    if (fraction)
        m_progress->setValue(static_cast<int>(*fraction * 100));
}

void BackupsDialog::useSelection()
{
    m_restore->setEnabled(selected().has_value());
}

std::optional<Backup> BackupsDialog::selected() const
{
    const QString name = m_table->currentIndex().data(IdRole).toString();
    const QList<Backup> &backups = m_model.backups();
    const auto found = std::ranges::find(backups, name, &Backup::name);
    return found == backups.cend() ? std::nullopt : std::optional(*found);
}

void BackupsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_model.retranslate();
    m_proxy.setSortLocale(QLocale());
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setTexts(tr("There is no backup yet. One is made every day by itself."), tr("Make One Now"));
    m_note->setText(tr("A backup is made every day and before each upgrade of the store. How many are kept, and how "
                       "long, stands in the preferences."));
    m_make->setText(tr("Make &Now"));
    m_restore->setText(tr("&Restore…"));
    m_move->setText(tr("&Move to Another Desk…"));
    m_cancelExport->setText(tr("&Cancel"));
    m_progress->setAccessibleName(tr("Sealing the desk"));
}

} // namespace skranke
