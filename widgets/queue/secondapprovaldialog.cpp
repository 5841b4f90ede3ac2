// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/secondapprovaldialog.h"

#include "services/queue/signedreason.h"
#include "widgets/common/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

SecondApprovalDialog::SecondApprovalDialog(int changes, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Second Approval"));
    auto *explanation = plainLabel(tr("So many changes at once are sent only when a second person has approved them, "
                                      "with a reason. You sign it with your own key; it stands in the history of each "
                                      "change."));
    explanation->setWordWrap(true);
    auto *label = plainLabel(tr("&Reason why these changes are right:"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"approvalReason"_s);
    m_reason->setAccessibleName(label->text().remove(u'&'));
    m_reason->setMaxLength(static_cast<int>(mostReasonLength));
    m_reason->setMinimumWidth(400);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_approve = buttons->addButton(tr("&Approve %Ln Change(s)", nullptr, changes), QDialogButtonBox::AcceptRole);
    m_approve->setObjectName(u"approveWithReason"_s);
    // Enter in an empty line must do nothing; Qt would give it to the first button that could take it.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(explanation);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addSpacing(8);
    column->addWidget(buttons);

    connect(m_reason, &QLineEdit::textChanged, this, &SecondApprovalDialog::takeButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT reasonEntered(m_reason->text().trimmed());
        accept();
    });
    takeButton();
    m_reason->setFocus();
}

void SecondApprovalDialog::takeButton()
{
    m_approve->setEnabled(!m_reason->text().trimmed().isEmpty());
    m_approve->setDefault(m_approve->isEnabled()); // a button that is off when the dialog opens loses that
}

} // namespace skranke
