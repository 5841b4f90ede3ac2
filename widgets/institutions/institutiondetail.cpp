// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutiondetail.h"

#include "models/common/format.h"
#include "widgets/common/label.h"
#include "widgets/common/primarybutton.h"
#include "widgets/institutions/institutionform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace skranke {

namespace {

constexpr int smallestWidth = 380;
constexpr double headingScale = 1.3;

} // namespace

InstitutionDetail::InstitutionDetail(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel())
    , m_form(new InstitutionForm)
    , m_discard(new QPushButton)
    , m_save(new PrimaryButton)
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    m_heading->setFont(large);
    m_heading->setContentsMargins(16, 12, 16, 8);
    m_heading->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    setMinimumWidth(smallestWidth);

    connect(m_form, &InstitutionForm::edited, this, [this] {
        takeTexts();
        Q_EMIT edited();
    });
    connect(m_save, &QPushButton::clicked, this, &InstitutionDetail::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &InstitutionDetail::discardRequested);
    clear();
}

void InstitutionDetail::show(const InstitutionRow &row)
{
    m_form->setEnabled(true);
    m_form->show(row.institution, row.tested.isValid() ? tr("tested %1").arg(format::dateTime(row.tested)) : QString());
    takeTexts();
}

void InstitutionDetail::showNew(const Institution &start, const QList<InstitutionCode> &taken)
{
    m_form->setEnabled(true);
    m_form->showNew(start, taken);
    takeTexts();
}

void InstitutionDetail::clear()
{
    m_form->setEnabled(false);
    m_form->show(Institution(), QString());
    takeTexts();
}

bool InstitutionDetail::isAdding() const
{
    return m_form->isEnabled() && m_form->isNew();
}

bool InstitutionDetail::isDirty() const
{
    return m_form->isDirty();
}

InstitutionCode InstitutionDetail::code() const
{
    return m_form->isEnabled() ? m_form->institution().code : InstitutionCode();
}

void InstitutionDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        takeTexts();
}

void InstitutionDetail::takeTexts()
{
    const Institution shown = m_form->institution();
    const QString code = shown.code.toString();
    m_save->setEnabled(isDirty());
    m_discard->setEnabled(isDirty() || isAdding());
    if (isAdding()) {
        m_heading->setText(tr("New institution"));
        m_save->setText(code.isEmpty() ? tr("Add") : tr("Add %1").arg(code));
        m_discard->setText(tr("Cancel"));
    } else {
        m_heading->setText(shown.name.isEmpty() ? code : shown.name);
        m_save->setText(code.isEmpty() ? tr("Save") : tr("Save %1").arg(code));
        m_discard->setText(tr("Discard Changes"));
    }
}

} // namespace skranke
