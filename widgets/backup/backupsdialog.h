// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/backup/backuptablemodel.h"
#include "models/common/sortfilterproxymodel.h"
#include "services/core/error.h"
#include "services/core/job.h"
#include "services/store/backup.h"

#include <QCoroTask>
#include <QDialog>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace skranke {

class BusyBar;
class EmptyView;
class JobBoard;
class JobStatus;
class MessageBar;
class TableView;

/// What the dialog of the backups can ask for; `app` hands it in.
struct BackupActions {
    std::function<QCoro::Task<QList<Backup>>()> list;
    std::function<QCoro::Task<Result<Backup>>()> make;
    /// File, passphrase, whether the API keys go along.
    std::function<QCoro::Task<Result<>>(QString, QString, bool, Job)> exportTo;
};

/// The backups of the profile: when, of what kind, how large; makes one, has one restored, seals the desk into a file.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(BackupActions actions, JobBoard &jobs, QWidget *parent);

    void showProblem(const QString &tried, const Error &error);
    void showNote(const QString &text);

Q_SIGNALS:
    /// Asked and answered: the store is to be replaced by this one.
    void restoreRequested(const skranke::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void take(const QList<Backup> &backups);
    void makeNow();
    void askAboutRestore();
    void chooseFile();
    void askForPassphrase(const QString &file);
    void exportInto(const QString &file, const QString &passphrase, bool withApiKeys);
    void showProgress();
    void useSelection();
    [[nodiscard]] std::optional<Backup> selected() const;
    void retranslate();

    BackupActions m_actions;
    JobBoard &m_jobs;
    BackupTableModel m_model;
    SortFilterProxyModel m_proxy;
    MessageBar *m_messages = nullptr;
    BusyBar *m_busy = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelExport = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_move = nullptr;
    QPointer<JobStatus> m_export; // while the desk is being sealed
};

} // namespace skranke
