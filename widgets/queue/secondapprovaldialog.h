// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks a second person for the reason of an approval (`spec/change-queue.md`, rule 7). Approves nothing itself.
class SecondApprovalDialog : public QDialog {
    Q_OBJECT

public:
    /// `changes`: how many are approved.
    SecondApprovalDialog(int changes, QWidget *parent);

Q_SIGNALS:
    /// Once, and not blank.
    void reasonEntered(const QString &reason);

private:
    void takeButton();

    QLineEdit *m_reason = nullptr;
    QPushButton *m_approve = nullptr;
};

} // namespace skranke
