// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/startpage.h"

#include "services/core/errortext.h"
#include "widgets/common/badge.h"
#include "widgets/common/icons.h"
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
    , m_sign(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_retry(new PrimaryButton(this))
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_heading, m_text, m_detail, m_retry})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);
    rebuild();
}

void StartPage::showOpening()
{
    m_error.reset();
    rebuild();
}

void StartPage::showFailure(const Error &error)
{
    m_error = error;
    rebuild();
    m_retry->setFocus();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
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
    m_retry->setText(tr("Try Again"));
    if (!failed) {
        m_heading->setText(tr("Opening the desk…"));
        setAccessibleName(m_heading->text());
        return;
    }
    const ErrorText why = errorText(*m_error);
    m_heading->setText(tr("The desk could not be opened"));
    m_text->setText(why.remedy.isEmpty() ? why.sentence : why.sentence + u"\n\n"_s + why.remedy);
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
