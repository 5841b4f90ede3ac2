// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/backup/passphrasedialog.h"

#include "services/store/sealedstream.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_passphraseLabel(new QLabel)
    , m_againLabel(new QLabel)
    , m_hint(new QLabel)
    , m_explanation(new QLabel)
    , m_withApiKeys(new QCheckBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"again"_s);
    for (const auto &[field, label] : {std::pair{m_passphrase, m_passphraseLabel}, std::pair{m_again, m_againLabel}}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        field->setMinimumWidth(400);
        label->setBuddy(field);
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    }
    m_explanation->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_seal = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_seal->setObjectName(u"seal"_s);
    m_seal->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_explanation, m_passphraseLabel, m_passphrase, m_againLabel,
                                                          m_again, m_hint, m_withApiKeys})
        column->addWidget(part);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString passphrase = m_passphrase->text();
        m_passphrase->clear();
        m_again->clear();
        Q_EMIT passphraseEntered(passphrase, m_withApiKeys->isChecked());
        accept();
    });
    retranslate();
    m_passphrase->setFocus();
}

void PassphraseDialog::judge()
{
    const QString typed = m_passphrase->text();
    QString hint;
    if (!SealedStream::isStrongEnough(typed))
        hint = tr("At least 12 characters: some words that do not belong together.");
    else if (m_again->text() != typed)
        hint = m_again->text().isEmpty() ? tr("Type it once more below.") : tr("The two are not the same.");
    m_hint->setText(hint);
    m_seal->setEnabled(hint.isEmpty());
    if (hint.isEmpty())
        m_seal->setDefault(true); // a button that is off when the dialog opens loses that
    m_seal->setAccessibleDescription(hint);
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PassphraseDialog::retranslate()
{
    setWindowTitle(tr("Passphrase of the File"));
    m_explanation->setText(tr("Whoever has the file and the passphrase can read the persons in it. Nobody can open it "
                              "without the passphrase, not even you: carry it another way than the file."));
    m_passphraseLabel->setText(tr("&Passphrase:"));
    m_againLabel->setText(tr("&Once more:"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase once more"));
    m_withApiKeys->setText(tr("&API keys of the institutions too"));
    m_withApiKeys->setToolTip(tr("Without them the new desk needs keys of its own before it can call Alma."));
    m_seal->setText(tr("Seal"));
    judge();
}

} // namespace skranke
