// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changequeue.h"
#include "services/queue/reviewbundles.h"

#include <QObject>

class QWidget;

namespace skranke {

class BundleDialog;
class BusyBar;
class MessageBar;

/// What the queue pane does with review bundles: makes one of changes, opens one of another desk, takes approvals back.
/// Asks for files and passphrases; tells in the pane's message bar.
class BundleTasks : public QObject {
    Q_OBJECT

public:
    /// `view`: over which the dialogs stand.
    BundleTasks(ChangeQueue &queue, Store &store, MessageBar &messages, BusyBar &busy, QWidget *view);

    void askAndExport(const ChangeFilter &filter);
    void askAndOpen();
    void askAndImport();

    // The same with everything asked.
    void exportTo(const QString &path, const ChangeFilter &filter, const QString &passphrase);
    void openFrom(const QString &path, const QString &passphrase);
    void importFrom(const QString &path);
    void approveTo(const QString &path, BundleDialog *dialog, const QList<ChangeId> &changes,
                   const QString &reason = {});

private:
    void askWhereTo(BundleDialog *dialog, const QList<ChangeId> &changes, const QString &reason);
    void show(ReviewBundle bundle);

    ChangeQueue &m_queue;
    ReviewBundles m_bundles;
    MessageBar &m_messages;
    BusyBar &m_busy;
    QWidget *m_view;
};

} // namespace skranke
