// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/bundlepassphrasedialog.h"

#include "services/queue/sealedfile.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QLineEdit *makeField(QVBoxLayout *column, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMinimumWidth(400);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    column->addWidget(text);
    column->addWidget(field);
    return field;
}

} // namespace

BundlePassphraseDialog::BundlePassphraseDialog(Kind kind, const QString &bundle, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase of %1").arg(bundle));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_first = makeField(column, tr("&Passphrase:"), u"passphrase"_s);
    if (kind == Kind::New)
        m_second = makeField(column, tr("Passphrase &again:"), u"passphraseAgain"_s);
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(kind == Kind::New ? tr("&Seal the Bundle") : tr("&Open the Bundle"),
                              QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    // Enter in a half-typed passphrase must do nothing; Qt would give it to the first button that could take it.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_go->setDefault(true);

    connect(m_first, &QLineEdit::textChanged, this, &BundlePassphraseDialog::takeTyped);
    if (m_second)
        connect(m_second, &QLineEdit::textChanged, this, &BundlePassphraseDialog::takeTyped);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString typed = m_first->text();
        m_first->clear();
        if (m_second)
            m_second->clear();
        Q_EMIT passphraseEntered(typed);
        accept();
    });
    takeTyped();
}

void BundlePassphraseDialog::takeTyped()
{
    const QString typed = m_first->text();
    const bool isNew = m_kind == Kind::New;
    const bool isLong = typed.size() >= SealedFile::leastPassphrase;
    const bool isSame = !m_second || m_second->text() == typed;
    m_go->setEnabled(isNew ? isLong && isSame : !typed.isEmpty());
    if (!isNew)
        m_hint->setText(tr("Opening takes about a second."));
    else if (!isLong)
        m_hint->setText(tr("At least %Ln signs, for instance four words. Tell it by another way than the file.",
                           nullptr, static_cast<int>(SealedFile::leastPassphrase)));
    else
        m_hint->setText(isSame ? tr("Tell it by another way than the file.") : tr("The two are not the same yet."));
}

} // namespace skranke
