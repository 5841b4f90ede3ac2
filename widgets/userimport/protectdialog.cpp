// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/protectdialog.h"

#include "models/queue/fieldnames.h"
#include "services/queue/signedreason.h"
#include "services/userimport/policynote.h"
#include "widgets/common/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int usualMonths = 12;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ProtectDialog::ProtectDialog(const InstitutionCode &institution, const PrimaryId &person, const QString &name,
                             const QString &member, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_institution(institution)
    , m_person(person)
    , m_field(new QComboBox)
    , m_policy(new QComboBox)
    , m_reason(new QLineEdit)
    , m_ends(new QCheckBox(tr("&Ends after:")))
    , m_lastDay(new QDateEdit(today.addMonths(usualMonths)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Protect a Field"));
    auto *explanation = plainLabel(tr("Plans keep the value that %1 has in Alma, and say by whom, why and until when. "
                                      "The reason may name persons; it is stored encrypted.")
                                       .arg(name));
    explanation->setWordWrap(true);
    QStringList members = fieldpolicies::members();
    std::ranges::stable_sort(members, {}, &fieldnames::order);
    for (const QString &each : std::as_const(members))
        m_field->addItem(fieldnames::name(each), each);
    m_field->setCurrentIndex(std::max(0, m_field->findData(member)));
    m_field->setObjectName(u"field"_s);
    m_policy->setObjectName(u"policy"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(static_cast<int>(mostReasonLength));
    m_reason->setMinimumWidth(400);
    m_ends->setObjectName(u"ends"_s);
    m_ends->setChecked(true);
    m_lastDay->setObjectName(u"lastDay"_s);
    m_lastDay->setAccessibleName(tr("Last day"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(today);

    auto *end = new QHBoxLayout;
    end->addWidget(m_ends);
    end->addWidget(m_lastDay);
    end->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Field:"), m_field);
    form->addRow(tr("&What happens:"), m_policy);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), end);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Protect"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(buttons);

    connect(m_field, &QComboBox::currentIndexChanged, this, &ProtectDialog::takeField);
    connect(m_reason, &QLineEdit::textChanged, this, &ProtectDialog::takeUsable);
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT entered(wish());
        accept();
    });
    takeField();
    takeUsable();
    m_reason->setFocus();
}

void ProtectDialog::takeField()
{
    const QVariant chosen = m_policy->currentData();
    const QString member = m_field->currentData().toString();
    m_policy->clear();
    // The strictest first: it is what somebody who protects a field most often means.
    for (const FieldPolicy policy : {FieldPolicy::CreateOnly, FieldPolicy::KeepIfPresent, FieldPolicy::Merge,
                                     FieldPolicy::KeepIfManual, FieldPolicy::ReplaceExternal, FieldPolicy::Replace}) {
        if (fieldpolicies::fits(member, policy))
            m_policy->addItem(capitalised(policynote::policyName(policy)), toWord(policy));
    }
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(chosen)));
}

void ProtectDialog::takeUsable()
{
    m_ok->setEnabled(!m_reason->text().trimmed().isEmpty());
}

ProtectionRegister::Wish ProtectDialog::wish() const
{
    return {.institution = m_institution,
            .person = m_person.toString(),
            .field = m_field->currentData().toString(),
            .policy = m_policy->currentData().toString(),
            .reason = m_reason->text(),
            .lastDay = m_ends->isChecked() ? m_lastDay->date() : QDate()};
}

} // namespace skranke
