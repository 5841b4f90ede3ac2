// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/firstrunhint.h"

#include "widgets/common/badge.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace skranke {

FirstRunHint::FirstRunHint(QWidget *parent)
    : QFrame(parent)
    , m_text(richLabel(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::get(u"window-close"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    retranslate();
    takeColours();
}

void FirstRunHint::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange)
        takeColours();
}

void FirstRunHint::retranslate()
{
    const QStringList steps{
        tr("<b>1</b> Open a night's file under <i>User imports</i> and look at its findings."),
        tr("<b>2</b> Make the plan and send it to the queue."),
        tr("<b>3</b> In the <i>Change queue</i> approve a change and send it to Alma."),
        tr("<b>4</b> Undo it: approve and send the change that takes it back."),
    };
    m_text->setText(tr("From file to Alma and back:") + u"&nbsp; "_s + steps.join(u"&nbsp;&nbsp; "_s));
    m_close->setToolTip(tr("Do not show again"));
    m_close->setAccessibleName(tr("Close the first steps"));
}

void FirstRunHint::takeColours()
{
    QPalette own; // this role only: the others go on following the application
    own.setColor(QPalette::Window, toneBackground(Tone::Working, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace skranke
