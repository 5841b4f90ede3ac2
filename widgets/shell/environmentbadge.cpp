// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/environmentbadge.h"

#include "widgets/common/badge.h"
#include "widgets/common/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int signSide = 16;

} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
    , m_sign(plainLabel(this))
    , m_word(plainLabel(this))
{
    QFont strong = m_word->font();
    strong.setWeight(QFont::DemiBold);
    m_word->setFont(strong);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_word);
    rebuild();
}

void EnvironmentBadge::setInstitutions(const QList<Institution> &institutions)
{
    const auto any = [&](AlmaEnvironment environment) {
        return std::ranges::any_of(
            institutions, [=](const Institution &institution) { return institution.environment == environment; });
    };
    m_production = any(AlmaEnvironment::Production);
    m_sandbox = any(AlmaEnvironment::Sandbox);
    m_unknown = any(AlmaEnvironment::Unknown);
    rebuild();
}

QString EnvironmentBadge::text() const
{
    return m_word->text();
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ThemeChange)
        rebuild();
}

void EnvironmentBadge::rebuild()
{
    QStringList words;
    if (m_production)
        words += tr("PRODUCTION");
    if (m_sandbox)
        words += tr("SANDBOX");
    if (words.isEmpty() && m_unknown)
        words += tr("Not tested");
    setVisible(!words.isEmpty());
    const QString state = m_production ? u"production"_s : m_sandbox ? u"sandbox"_s : u"untested"_s;
    const QPalette palette = QGuiApplication::palette();
    const Badge badge = badgeFor(state);
    m_sign->setPixmap(badgeIcon(badge, palette).pixmap(QSize(signSide, signSide), devicePixelRatio()));
    m_word->setText(words.join(u" + "_s));
    QPalette own = palette;
    own.setColor(QPalette::WindowText, toneColour(badge.tone, palette));
    m_word->setPalette(own);
    setAccessibleName(tr("Environment: %1").arg(m_word->text()));
    setToolTip(tr("The environment of Alma that the shown institutions belong to"));
}

} // namespace skranke
