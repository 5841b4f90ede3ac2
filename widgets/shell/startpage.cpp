// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/startpage.h"

#include "models/common/format.h"
#include "services/core/errortext.h"
#include "widgets/common/badge.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/primarybutton.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int signSide = 64;
constexpr int textCharacters = 72;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_sign(plainLabel(this))
    , m_heading(plainLabel(this))
    , m_text(plainLabel(this))
    , m_detail(plainLabel(this))
    , m_retry(new QPushButton(this))
    , m_restore(new PrimaryButton(this))
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_heading->setFont(large);
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(fontMetrics().averageCharWidth() * textCharacters);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_heading, m_text, m_detail, m_restore, m_retry})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_retry->setObjectName(u"retry"_s);
    m_restore->setObjectName(u"restore"_s);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (canBeginEmpty())
            Q_EMIT beginEmptyRequested();
        else
            Q_EMIT retryRequested();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto newest = m_newest) // a copy: who hears it changes the page
            Q_EMIT restoreRequested(*newest);
    });
    rebuild();
}

void StartPage::showOpening()
{
    m_doing = Doing::Opening;
    m_error.reset();
    m_newest.reset();
    rebuild();
}

void StartPage::showRestoring()
{
    m_doing = Doing::Restoring;
    m_error.reset();
    m_newest.reset();
    rebuild();
}

void StartPage::showFailure(const Error &error, const std::optional<Backup> &newest)
{
    m_doing = Doing::Opening;
    m_error = error;
    m_newest = newest;
    rebuild();
    (newest ? m_restore : m_retry)->setFocus();
}

void StartPage::showRestoreFailure(const Error &error)
{
    m_doing = Doing::Restoring;
    m_error = error;
    m_newest.reset();
    rebuild();
    m_retry->setFocus();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

/// Not while the damaged store could not be set aside.
bool StartPage::canBeginEmpty() const
{
    if (m_doing != Doing::Opening || !m_error)
        return false;
    return m_error->code == "store-missing"_L1 || (m_error->code == "store-damaged"_L1 && !m_error->subject.isEmpty());
}

void StartPage::rebuild()
{
    const bool failed = m_error.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_detail, m_retry})
        part->setVisible(failed);
    const QPalette palette = QGuiApplication::palette();
    const QIcon sign =
        failed ? icons::coloured(u"state-attention"_s, toneColour(Tone::Bad, palette)) : icons::get(u"skranke"_s);
    m_sign->setPixmap(sign.pixmap(QSize(signSide, signSide), devicePixelRatio()));
    m_restore->setVisible(failed && m_newest.has_value());
    if (m_newest)
        m_restore->setText(tr("Restore the Backup of %1").arg(format::exactTime(m_newest->made)));
    // What another try would come to, so that nobody begins anew by mistake.
    if (m_doing == Doing::Restoring)
        m_retry->setText(tr("Open the Desk as It Is"));
    else
        m_retry->setText(canBeginEmpty() ? tr("Begin With an Empty Store") : tr("Try Again"));
    if (!failed) {
        m_heading->setText(m_doing == Doing::Restoring ? tr("Restoring the backup…") : tr("Opening the desk…"));
        setAccessibleName(m_heading->text());
        return;
    }
    const ErrorText why = errorText(*m_error);
    m_heading->setText(m_doing == Doing::Restoring ? tr("The backup could not be restored")
                                                   : tr("The desk could not be opened"));
    // With the step as a button, the command for it would only be in the way.
    const QString remedy = m_newest
        ? tr("The backup puts back how the desk was then. Changes that had been approved must be approved again, "
             "because they may have been sent since.")
        : why.remedy;
    m_text->setText(remedy.isEmpty() ? why.sentence : why.sentence + u"\n\n"_s + remedy);
    QStringList details;
    if (!m_error->code.isEmpty())
        details += tr("Code: %1").arg(m_error->code);
    if (!m_error->detail.isEmpty())
        details += m_error->detail;
    m_detail->setText(details.join(u'\n'));
    m_detail->setVisible(!details.isEmpty());
    setAccessibleName(m_heading->text() + u". "_s + m_text->text());
}

} // namespace skranke
