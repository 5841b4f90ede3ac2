// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QDialog>

class QLineEdit;

namespace skranke {

/// Asks why the changes of a plan are proposed: a ticket's reference and a reason, either of which may stay empty.
/// Deletes itself when closed.
class OccasionDialog : public QDialog {
    Q_OBJECT

public:
    OccasionDialog(const Occasion &occasion, QWidget *parent);

Q_SIGNALS:
    void entered(const skranke::Occasion &occasion);

private:
    QLineEdit *m_ticket;
    QLineEdit *m_reason;
};

} // namespace skranke
