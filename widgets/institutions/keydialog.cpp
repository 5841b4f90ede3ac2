// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/keydialog.h"

#include "widgets/common/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skranke {

KeyDialog::KeyDialog(const QString &institution, QWidget *parent)
    : QDialog(parent)
    , m_key(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("API Key of %1").arg(institution));
    auto *label = plainLabel(tr("&API key:"));
    label->setBuddy(m_key);
    auto *explanation = plainLabel(tr("The key goes to the key store of this desk and is never shown again. "
                                      "It is tested at once."));
    explanation->setWordWrap(true);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setMinimumWidth(400);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save and Test"), QDialogButtonBox::AcceptRole);
    m_save->setEnabled(false);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(explanation);
    column->addSpacing(8);
    column->addWidget(buttons);

    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString key = m_key->text().trimmed();
        m_key->clear();
        Q_EMIT keyEntered(key);
        accept();
    });
}

} // namespace skranke
