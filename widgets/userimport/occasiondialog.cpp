// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/occasiondialog.h"

#include "services/queue/signedreason.h"
#include "widgets/common/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

OccasionDialog::OccasionDialog(const Occasion &occasion, QWidget *parent)
    : QDialog(parent)
    , m_ticket(new QLineEdit(occasion.ticket))
    , m_reason(new QLineEdit(occasion.reason))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ticket and Reason"));
    auto *explanation =
        plainLabel(tr("Both stand with each change that is proposed from this file, and go with it into a "
                      "review bundle."));
    explanation->setWordWrap(true);
    m_ticket->setObjectName(u"ticket"_s);
    m_reason->setObjectName(u"reason"_s);
    for (QLineEdit *line : {m_ticket, m_reason})
        line->setMaxLength(static_cast<int>(mostReasonLength));
    m_reason->setMinimumWidth(400);
    auto *form = new QFormLayout;
    form->addRow(tr("&Ticket:"), m_ticket); // which names the line for a screen reader, too
    form->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT entered({.ticket = m_ticket->text().trimmed(), .reason = m_reason->text().trimmed()});
        accept();
    });
    m_ticket->setFocus();
}

} // namespace skranke
