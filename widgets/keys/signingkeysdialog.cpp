// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keys/signingkeysdialog.h"

#include "models/common/format.h"
#include "models/roles.h"
#include "services/core/namedfile.h"
#include "services/queue/keyfile.h"
#include "services/queue/signingkeys.h"
#include "widgets/common/askforfile.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/keys/keynamedialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace skranke {

SigningKeysDialog::SigningKeysDialog(SigningKeys &keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_messages(new MessageBar(this))
    , m_ownTitle(plainLabel(this))
    , m_ownText(plainLabel(this))
    , m_make(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_title(plainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyView(u"dialog-password"_s, this))
    , m_withdraw(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_add(new PrimaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"signingKeys"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setStretchColumn(SigningKeyTableModel::NameColumn);
    m_table->setKeptColumns({SigningKeyTableModel::FingerprintColumn, SigningKeyTableModel::StateColumn});
    m_table->sortByColumn(SigningKeyTableModel::NameColumn, Qt::AscendingOrder);
    m_ownText->setObjectName(u"ownKey"_s);
    m_make->setObjectName(u"makeKey"_s);
    m_copy->setObjectName(u"copyKey"_s);
    m_save->setObjectName(u"saveKey"_s);
    m_withdraw->setObjectName(u"withdrawKey"_s);
    m_add->setObjectName(u"addKey"_s);
    makeLayout();
    connectParts();
    resize(760, 460);
    retranslate();
    m_table->setFocus();
    reload();
}

QLayout *SigningKeysDialog::makeOwnPart()
{
    QFont bold = m_ownTitle->font();
    bold.setBold(true);
    m_ownTitle->setFont(bold);
    m_title->setFont(bold);
    m_title->setBuddy(m_table);
    m_ownText->setWordWrap(true);
    m_ownText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_make, m_copy, m_save})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_ownTitle);
    column->addWidget(m_ownText);
    column->addLayout(buttons);
    return column;
}

void SigningKeysDialog::makeLayout()
{
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_make, m_copy, m_save, m_withdraw, m_close, m_add})
        button->setAutoDefault(false); // Return in the table gives and takes no power by mistake
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_withdraw);
    footer->addStretch(1);
    footer->addWidget(m_close);
    footer->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addLayout(makeOwnPart());
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(footer);
}

void SigningKeysDialog::connectParts()
{
    connect(m_make, &QPushButton::clicked, this, &SigningKeysDialog::askForName);
    connect(m_copy, &QPushButton::clicked, this, &SigningKeysDialog::copyOwn);
    connect(m_save, &QPushButton::clicked, this, &SigningKeysDialog::askWhereTo);
    connect(m_add, &QPushButton::clicked, this, &SigningKeysDialog::askForFile);
    connect(m_empty, &EmptyView::stepRequested, this, &SigningKeysDialog::askForFile);
    connect(m_withdraw, &QPushButton::clicked, this, &SigningKeysDialog::askAboutWithdrawing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SigningKeysDialog::takeButtons);
}

void SigningKeysDialog::reload()
{
    whenDone(m_keys.existing(), this, [this](const Result<std::optional<SigningKey>> &own) {
        m_ownProblem = own ? std::nullopt : std::optional(own.error());
        whenDone(m_keys.all(), this, [this, own = own.value_or(std::nullopt)](const Result<QList<SigningKey>> &keys) {
            if (keys)
                take(*keys, own);
            else
                m_messages->showError(tr("Reading the signing keys"), keys.error());
        });
    });
}

void SigningKeysDialog::take(const QList<SigningKey> &keys, const std::optional<SigningKey> &own)
{
    const QString before = m_table->currentIndex().data(IdRole).toString();
    m_own = own;
    m_ownIsRead = true;
    m_model.setKeys(keys);
    const bool hadFocus = m_table->hasFocus() || m_empty->button()->hasFocus();
    m_stack->setCurrentIndex(keys.isEmpty() ? 1 : 0);
    if (hadFocus)
        (keys.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_table)->setFocus();
    int row = 0;
    for (int at = 0; at < m_proxy.rowCount(); ++at) {
        if (m_proxy.index(at, 0).data(IdRole) == before)
            row = at;
    }
    if (m_proxy.rowCount() > 0)
        m_table->setCurrentIndex(m_proxy.index(row, 0));
    takeOwn();
    if (m_ownProblem)
        m_messages->showError(tr("Reading your own key"), *m_ownProblem);
}

void SigningKeysDialog::takeOwn()
{
    if (m_own)
        m_ownText->setText(tr("%1, account %2, since %3. Fingerprint: %4")
                               .arg(m_own->name, m_own->account, format::date(m_own->added.toLocalTime().date()),
                                    fingerprintText(m_own->id)));
    else if (m_ownIsRead)
        m_ownText->setText(tr("You have none at this desk yet. You approve and lift brakes with it; other desks know "
                              "you by its public half."));
    else
        m_ownText->clear();
    takeButtons();
}

void SigningKeysDialog::takeButtons()
{
    m_make->setVisible(m_ownIsRead && !m_own && !m_ownProblem);
    m_copy->setVisible(m_own.has_value());
    m_save->setVisible(m_own.has_value());
    const auto key = selected();
    m_withdraw->setEnabled(key && (key->damaged || !key->revoked.isValid()));
}

std::optional<SigningKey> SigningKeysDialog::selected() const
{
    return m_model.key(m_table->currentIndex().data(IdRole).toString());
}

void SigningKeysDialog::askForName()
{
    auto *dialog = new KeyNameDialog(m_keys.account(), this);
    connect(dialog, &KeyNameDialog::nameEntered, this, &SigningKeysDialog::makeOwn);
    dialog->open();
}

void SigningKeysDialog::makeOwn(const QString &name)
{
    m_messages->clear();
    whenDone(m_keys.own(name), this, [this](const Result<SigningKey> &made) {
        if (made)
            m_messages->showMessage(tr("Your key is made. Give its public half to the other desks, and tell them the "
                                       "fingerprint by voice."),
                                    Tone::Good);
        else
            m_messages->showError(tr("Making your key"), made.error());
        reload();
    });
}

void SigningKeysDialog::copyOwn()
{
    m_messages->clear();
    whenDone(m_keys.exported(), this, [this](const Result<QByteArray> &file) {
        if (!file) {
            m_messages->showError(tr("Copying the public half"), file.error());
            return;
        }
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*file));
        m_messages->showMessage(tr("The public half is on the clipboard. It is no secret."), Tone::Good);
    });
}

void SigningKeysDialog::askWhereTo()
{
    const QString suggestion = u"skranke-%1.key"_s.arg(m_own ? m_own->id.toString() : QString());
    askForFileToSave(this, tr("Save the Public Half"), suggestion, [this](const QString &path) { saveTo(path); });
}

void SigningKeysDialog::saveTo(const QString &path)
{
    m_messages->clear();
    whenDone(m_keys.exported(), this, [this, path](const Result<QByteArray> &file) {
        const Result<> written = file ? writeNewFile(path, *file) : std::unexpected(file.error());
        if (!written)
            m_messages->showError(tr("Saving the public half"), written.error());
        else
            m_messages->showMessage(tr("The public half lies in “%1”. It is no secret; tell the fingerprint by voice.")
                                        .arg(QFileInfo(path).fileName()),
                                    Tone::Good);
    });
}

void SigningKeysDialog::askForFile()
{
    askForFileToOpen(this, tr("Add a Colleague’s Key"), [this](const QString &path) { addFrom(path); });
}

void SigningKeysDialog::addFrom(const QString &path)
{
    m_messages->clear();
    const auto file = readNamedFile(path, KeyFile::mostBytes);
    const auto key = file ? KeyFile::read(*file) : std::unexpected(file.error());
    if (key)
        askAboutAdding(*key, *file);
    else
        m_messages->showError(tr("Adding the key"), key.error());
}

void SigningKeysDialog::askAboutAdding(const SigningKey &key, const QByteArray &file)
{
    auto *question =
        plainQuestion(QMessageBox::Question, tr("Add a Colleague’s Key"),
                      tr("Let the signatures of %1 count at this desk?").arg(key.name), QMessageBox::Cancel, this);
    question->setInformativeText(format::plain(
        tr("Account %1, fingerprint %2. The file cannot prove whose key it is: ask its owner by voice whether this is "
           "the right fingerprint.")
            .arg(key.account, fingerprintText(key.id))));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = question->addButton(tr("&Add the Key"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, file] { add(file); });
    question->open();
}

void SigningKeysDialog::add(const QByteArray &file)
{
    whenDone(m_keys.add(file), this, [this](const Result<SigningKey> &added) {
        if (added)
            m_messages->showMessage(tr("What %1 signs counts from now on.").arg(added->name), Tone::Good);
        else
            m_messages->showError(tr("Adding the key"), added.error());
        reload();
    });
}

void SigningKeysDialog::askAboutWithdrawing()
{
    const auto key = selected();
    if (!key)
        return;
    auto *question = plainQuestion(QMessageBox::Warning, tr("Withdraw a Key"),
                                   tr("Withdraw the key of %1?").arg(key->name), QMessageBox::Cancel, this);
    QString text =
        tr("Nothing that the key signed counts any more, whenever it was signed: changes it approved and that "
           "were not sent must be approved again. This cannot be undone; its owner makes a new key.");
    if (key->isOwn)
        text += u' ' + tr("It is one of this desk: its secret half is removed.");
    question->setInformativeText(format::plain(text));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = question->addButton(tr("&Withdraw"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, key = *key] { withdraw(key); });
    question->open();
}

void SigningKeysDialog::withdraw(const SigningKey &key)
{
    m_messages->clear();
    whenDone(m_keys.revoke(key.id), this, [this](const Result<SigningKey> &revoked) {
        if (revoked)
            m_messages->showMessage(tr("The key of %1 is withdrawn: nothing it signed counts.").arg(revoked->name));
        else
            m_messages->showError(tr("Withdrawing the key"), revoked.error());
        reload();
    });
}

void SigningKeysDialog::retranslate()
{
    setWindowTitle(tr("Signing Keys"));
    m_ownTitle->setText(tr("Your own key"));
    m_title->setText(tr("Whose signatures &count here"));
    m_table->setAccessibleName(tr("Whose signatures count here"));
    m_empty->setTexts(tr("The register is empty. Add the public half of a colleague’s key."),
                      tr("Add a Colleague’s Key…"));
    m_make->setText(tr("&Make My Key…"));
    m_copy->setText(tr("Copy the &Public Half"));
    m_save->setText(tr("&Save the Public Half…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_close->setText(tr("C&lose"));
    m_add->setText(tr("&Add a Colleague’s Key…"));
    m_model.retranslate();
    m_proxy.setSortLocale(QLocale());
    takeOwn();
}

void SigningKeysDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace skranke
