// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/emptyview.h"

#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/primarybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int iconSide = 48;
constexpr int sentenceCharacters = 48; // wide enough to read, narrow enough not to be one long line

} // namespace

EmptyView::EmptyView(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(plainLabel(this))
    , m_sentence(plainLabel(this))
    , m_button(new PrimaryButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * sentenceCharacters);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * sentenceCharacters * 2);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Between stretches, not aligned: an aligned label does not get the height that its wrapped text needs.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 2);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &EmptyView::stepRequested);
    takeIcon();
}

void EmptyView::setTexts(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
}

void EmptyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange)
        takeIcon();
}

void EmptyView::takeIcon()
{
    m_icon->setPixmap(icons::get(m_iconName).pixmap(QSize(iconSide, iconSide), devicePixelRatio(), QIcon::Disabled));
}

} // namespace skranke
