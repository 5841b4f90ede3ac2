// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keys/keynamedialog.h"

#include "services/queue/keyfile.h"
#include "widgets/common/label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

KeyNameDialog::KeyNameDialog(const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_label(plainLabel())
    , m_name(new QLineEdit(suggestion))
    , m_hint(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"keyName"_s);
    m_name->setMaxLength(KeyFile::mostNameLength);
    m_name->setMinimumWidth(400);
    m_name->selectAll();
    m_label->setBuddy(m_name);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_make = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel->setAutoDefault(false);
    m_make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &KeyNameDialog::takeTyped);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT nameEntered(m_name->text().trimmed());
        accept();
    });
    retranslate();
    m_name->setFocus();
}

void KeyNameDialog::takeTyped()
{
    m_make->setEnabled(KeyFile::isUsableName(m_name->text().trimmed()));
}

void KeyNameDialog::retranslate()
{
    setWindowTitle(tr("Make My Key"));
    m_label->setText(tr("&Name that other desks see:"));
    m_hint->setText(tr("The secret half stays sealed at this desk. The name cannot be changed afterwards."));
    m_cancel->setText(tr("&Cancel"));
    m_make->setText(tr("&Make the Key"));
    takeTyped();
}

void KeyNameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace skranke
