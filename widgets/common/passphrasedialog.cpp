// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/passphrasedialog.h"

#include "services/store/sealedstream.h"
#include "widgets/common/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

PassphraseDialog::PassphraseDialog(Kind kind, const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
    , m_hint(plainLabel())
    , m_choices(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    if (!texts.explanation.isEmpty()) {
        auto *explanation = plainLabel(texts.explanation);
        explanation->setWordWrap(true);
        m_column->addWidget(explanation);
    }
    m_passphrase = addField(tr("&Passphrase:"), tr("Passphrase"), u"passphrase"_s);
    if (kind == Kind::New)
        m_again = addField(tr("&Once more:"), tr("Passphrase once more"), u"again"_s);
    m_hint->setWordWrap(true);
    m_column->addWidget(m_hint);
    m_column->addLayout(m_choices);
    m_column->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_action = buttons->addButton(texts.action, QDialogButtonBox::AcceptRole);
    m_action->setObjectName(u"action"_s);
    m_column->addWidget(buttons);
    // Enter in a half-typed passphrase must do nothing; Qt would give it to the first button that could take it.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_action->setDefault(true);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString passphrase = m_passphrase->text();
        m_passphrase->clear();
        if (m_again)
            m_again->clear();
        Q_EMIT passphraseEntered(passphrase);
        accept();
    });
    judge();
    m_passphrase->setFocus();
}

QLineEdit *PassphraseDialog::addField(const QString &label, const QString &accessibleName, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMinimumWidth(400);
    auto *text = plainLabel(label);
    text->setBuddy(field);
    m_column->addWidget(text);
    m_column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    return field;
}

QCheckBox *PassphraseDialog::addChoice(const QString &text, const QString &toolTip)
{
    auto *choice = new QCheckBox(text);
    choice->setToolTip(toolTip);
    m_choices->addWidget(choice);
    return choice;
}

void PassphraseDialog::judge()
{
    const QString typed = m_passphrase->text();
    if (m_kind == Kind::Existing) {
        m_hint->setText(tr("Opening takes about a second."));
        m_action->setEnabled(!typed.isEmpty());
        return;
    }
    QString hint;
    if (!SealedStream::isStrongEnough(typed))
        hint = tr("At least %Ln character(s): some words that do not belong together.", nullptr,
                  static_cast<int>(SealedStream::leastCharacters));
    else if (m_again->text() != typed)
        hint = m_again->text().isEmpty() ? tr("Type it once more below.") : tr("The two are not the same.");
    m_hint->setText(hint);
    m_action->setEnabled(hint.isEmpty());
    if (hint.isEmpty())
        m_action->setDefault(true); // a button that is off when the dialog opens loses that
    m_action->setAccessibleDescription(hint);
}

} // namespace skranke
