// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/auditlog.h"
#include "widgets/common/badge.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace skranke {

class AuditFilters;
class AuditTableModel;
class BusyBar;
class EmptyView;
class JobBoard;
class JobStatus;
class MessageBar;
class TableView;

/// The audit log: what was done with which change, by whom and when; whether the chain is whole; files of it. Changes
/// nothing.
class AuditPane : public Pane {
    Q_OBJECT

public:
    AuditPane(DeskServices services, JobBoard &jobs, QWidget *parent = nullptr);
    ~AuditPane() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    void refresh() override;
    void focusFilter() override;
    void takeFocus() override;
    void readAttention() override;
    void readNews() override;
    bool stepBack() override;
    [[nodiscard]] std::unique_ptr<Pane> another() const override;
    [[nodiscard]] QVariantMap place() const override;
    void goTo(const QVariantMap &place) override;
    [[nodiscard]] bool hasUnsavedWork() const override { return m_exporting != nullptr; }
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

    /// Writes the entries of the filter; the ending of the name says how.
    void exportTo(const QString &path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeVerdictRow();
    QWidget *makeTable();
    void connectParts();
    void setBusy(bool busy);
    void reload();
    void readChoices();
    void readCounts();
    void readMore();
    void readNewer();
    void takeNewer(const QList<AuditEntry> &newer);
    void takeCount();
    void takeVerdict();
    void takeCheck(const AuditCheck &check);
    void showEmptiness();
    void verify();
    void askForFile();
    void takeExported(const QString &path, const Result<AuditLog::Exported> &answer);
    void openCell(const QModelIndex &index, bool clicked);

    DeskServices m_services;
    JobBoard &m_jobs;
    AuditLog m_log;
    int m_generation = 0; // answers for an earlier filter are dropped
    bool m_loaded = false;
    bool m_loading = false;
    bool m_hasEntries = false; // whatever the filter
    qint64 m_fitting = 0; // entries of the filter
    std::optional<AuditCheck> m_check;
    QDateTime m_checked; // when
    QPointer<JobStatus> m_verifying;
    QPointer<JobStatus> m_exporting;
    QTimer m_later; // gathers the queue's signals into few looks

    AuditTableModel *m_model = nullptr;
    MessageBar *m_message = nullptr;
    BusyBar *m_busy = nullptr;
    QStackedWidget *m_stack = nullptr; // nothing was done yet, or the log
    QStackedWidget *m_rows = nullptr; // the table, or that nothing fits
    EmptyView *m_empty = nullptr;
    EmptyView *m_nothingFits = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_verify = nullptr;
    AuditFilters *m_filters = nullptr;
    TableView *m_table = nullptr;
    QAction *m_verifyAction = nullptr;
    QAction *m_exportAction = nullptr;
};

} // namespace skranke
