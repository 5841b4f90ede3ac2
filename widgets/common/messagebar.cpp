// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"

#include "services/core/errortext.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString signFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Working:
        return u"state-info"_s;
    case Tone::Good:
        return u"state-good"_s;
    case Tone::Attention:
        return u"state-attention"_s;
    case Tone::Bad:
        return u"state-bad"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(plainLabel(this))
    , m_text(plainLabel(this))
    , m_details(plainLabel(this))
    , m_action(new QPushButton(this))
    , m_fold(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);

    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_fold->setCheckable(true);
    for (QToolButton *button : {m_fold, m_copy, m_close})
        button->setAutoRaise(true);
    for (QToolButton *button : {m_fold, m_copy})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIcon(icons::get(u"go-down"_s));
    m_copy->setIcon(icons::get(u"edit-copy"_s));
    m_close->setIcon(icons::get(u"window-close"_s));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_fold, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(supportText()); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may put another message here, and itself away with the old one.
        if (const auto action = m_onAction)
            action();
    });
    retranslate();
    hide();
}

void MessageBar::showError(const QString &tried, const Error &error)
{
    m_said = tried;
    m_error = error;
    m_tone = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Canceled ? Tone::Attention : Tone::Bad;
    m_onAction = nullptr;
    rebuild();
}

void MessageBar::showMessage(const QString &text, Tone tone)
{
    m_said = text;
    m_error.reset();
    m_tone = tone;
    m_onAction = nullptr;
    rebuild();
}

void MessageBar::setAction(const QString &text, std::function<void()> action)
{
    m_action->setText(text);
    m_onAction = std::move(action);
    m_action->setVisible(bool(m_onAction));
}

void MessageBar::clear()
{
    m_said.clear();
    m_error.reset();
    m_onAction = nullptr;
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::supportText() const
{
    QStringList lines{m_text->text()};
    if (m_error) {
        lines += u"Skranke %1"_s.arg(QCoreApplication::applicationVersion());
        lines += u"kind: %1"_s.arg(int(m_error->kind));
        if (!m_error->code.isEmpty())
            lines += u"code: "_s + m_error->code;
        if (!m_error->trackingId.isEmpty())
            lines += u"tracking id: "_s + m_error->trackingId;
        if (!m_error->subject.isEmpty())
            lines += u"subject: "_s + m_error->subject;
        if (!m_error->detail.isEmpty())
            lines += u"detail: "_s + m_error->detail;
    }
    return lines.join(u'\n');
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_error)
            rebuild();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange) {
        takeColours();
    }
}

void MessageBar::rebuild()
{
    QString sentence = m_said;
    QStringList details;
    if (m_error) {
        const ErrorText why = errorText(*m_error);
        //: %1 what was tried, %2 why it failed, a sentence
        sentence = tr("%1: %2").arg(m_said, why.sentence);
        if (!why.remedy.isEmpty())
            sentence += u' ' + why.remedy;
        if (!m_error->code.isEmpty())
            details += tr("Code: %1").arg(m_error->code);
        if (!m_error->trackingId.isEmpty())
            details += tr("Tracking id: %1").arg(m_error->trackingId);
        if (!m_error->detail.isEmpty())
            details += tr("Technical detail: %1").arg(m_error->detail);
    }
    m_text->setText(sentence);
    m_details->setText(details.join(u'\n'));
    m_fold->setChecked(false);
    m_fold->setVisible(!details.isEmpty());
    m_copy->setVisible(m_error.has_value());
    m_action->setVisible(bool(m_onAction));
    setAccessibleName(sentence);
    takeColours();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::retranslate()
{
    m_fold->setText(tr("Details"));
    m_copy->setText(tr("Copy for support"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
}

void MessageBar::takeColours()
{
    const QPalette application = QGuiApplication::palette();
    QPalette own; // these roles only: the others go on following the application
    own.setColor(QPalette::Window, toneBackground(m_tone, application));
    setPalette(own);
    m_sign->setPixmap(
        icons::coloured(signFor(m_tone), toneColour(m_tone, application)).pixmap(QSize(20, 20), devicePixelRatio()));
}

} // namespace skranke
