// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/brakeliftdialog.h"

#include "models/common/format.h"
#include "models/queue/brakewords.h"
#include "services/queue/signedreason.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

BrakeLiftDialog::BrakeLiftDialog(BrakeStop stop, Desk desk, QWidget *parent)
    : QDialog(parent)
    , m_stop(std::move(stop))
    , m_desk(desk)
    , m_messages(new MessageBar(this))
    , m_heading(plainLabel(this))
    , m_origin(plainLabel(this))
    , m_table(new TableView(this))
    , m_signed(plainLabel(this))
    , m_reasonLabel(plainLabel(this))
    , m_reason(new QLineEdit(this))
    , m_note(plainLabel(this))
    , m_export(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_lift(new PrimaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel *label : {m_heading, m_origin, m_signed, m_note})
        label->setWordWrap(true);
    m_table->setObjectName(u"brakeVerdicts"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setStretchColumn(BrakeVerdictsModel::BrakeColumn);
    m_table->setKeptColumns({BrakeVerdictsModel::OutcomeColumn});
    m_signed->setObjectName(u"brakeSigned"_s);
    m_note->setObjectName(u"brakeNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(u"brakeReason"_s);
    m_reason->setMaxLength(static_cast<int>(mostReasonLength));
    m_reasonLabel->setBuddy(m_reason);
    m_lift->setObjectName(u"brakeSign"_s);
    m_export->setObjectName(u"brakeExport"_s);
    m_import->setObjectName(u"brakeImport"_s);
    for (QPushButton *button : {m_close, m_export, m_import})
        button->setAutoDefault(false); // Enter belongs to the reason that has been typed
    m_lift->setDefault(true);
    m_export->setVisible(m_desk == Desk::Own);
    m_import->setVisible(m_desk == Desk::Own);
    makeLayout();

    connect(m_reason, &QLineEdit::textChanged, this, &BrakeLiftDialog::takeButtons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_export, &QPushButton::clicked, this, &BrakeLiftDialog::exportRequested);
    connect(m_import, &QPushButton::clicked, this, &BrakeLiftDialog::importRequested);
    connect(m_lift, &QPushButton::clicked, this, [this] { Q_EMIT liftRequested(m_reason->text().trimmed()); });
    resize(680, 420);
    retranslate();
    m_reason->setFocus();
}

void BrakeLiftDialog::makeLayout()
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_export);
    footer->addWidget(m_import);
    footer->addStretch(1);
    footer->addWidget(m_close);
    footer->addWidget(m_lift);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_heading);
    column->addWidget(m_origin);
    column->addWidget(m_table, 1);
    column->addWidget(m_signed);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addLayout(footer);
}

void BrakeLiftDialog::setStop(BrakeStop stop)
{
    m_stop = std::move(stop);
    m_reason->clear();
    takeStop();
}

void BrakeLiftDialog::setBusy(bool busy)
{
    m_busy = busy;
    takeButtons();
}

void BrakeLiftDialog::takeStop()
{
    m_model.setVerdicts(m_stop.verdicts);
    m_heading->setText(brakewords::whatStopped(m_stop));
    //: %1 a time, %2 an account
    m_origin->setText(
        tr("Stopped %1, when %2 planned it; nothing was proposed.").arg(format::dateTime(m_stop.made), m_stop.account));
    QStringList signatures;
    for (const BrakeLift &lift : std::as_const(m_stop.lifts))
        signatures.append(brakewords::liftLine(lift));
    m_signed->setText(signatures.join(u'\n'));
    m_signed->setVisible(!signatures.isEmpty());

    const auto good = std::ranges::count_if(m_stop.lifts, &BrakeLift::holds);
    if (m_stop.isLifted())
        m_note->setText(tr("Lifted. Make the plan again: exactly these changes pass now."));
    else if (m_desk == Desk::Another)
        m_note->setText(tr("You sign with your own key, for exactly these changes and figures. The signature goes back "
                           "as a file."));
    else if (good > 0)
        m_note->setText(tr("A second person must sign now, with another account and another key: at this desk, or at "
                           "another one through a file."));
    else
        m_note->setText(tr("You sign with your own key, for exactly these changes and figures. A second person must "
                           "sign too, with another account and another key."));
    takeButtons();
}

void BrakeLiftDialog::takeButtons()
{
    const bool open = !m_stop.isLifted() && !m_stop.damaged && !m_busy;
    m_reason->setEnabled(!m_stop.isLifted() && !m_stop.damaged);
    m_lift->setEnabled(open && !m_reason->text().trimmed().isEmpty());
    m_export->setEnabled(open);
    m_import->setEnabled(open);
    if (m_stop.isLifted() && !m_close->hasFocus())
        m_close->setFocus(); // Qt would give it to whatever comes next
}

void BrakeLiftDialog::retranslate()
{
    setWindowTitle(m_desk == Desk::Own ? tr("Lift a Brake") : tr("Lift a Brake of Another Desk"));
    m_table->setAccessibleName(tr("What the brakes measured, against their limits"));
    m_reasonLabel->setText(tr("&Reason why these changes are right:"));
    m_reason->setAccessibleName(m_reasonLabel->text().remove(u'&'));
    m_close->setText(tr("&Close"));
    m_export->setText(tr("Save for Another &Desk…"));
    m_export->setToolTip(tr("Writes the stop to a file that a second person signs at another desk"));
    m_import->setText(tr("&Take a Signature…"));
    m_import->setToolTip(tr("Reads the file that the second person has signed"));
    m_lift->setText(m_desk == Desk::Own ? tr("&Sign the Lifting") : tr("&Sign and Save…"));
    m_model.retranslate();
    takeStop();
}

void BrakeLiftDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace skranke
