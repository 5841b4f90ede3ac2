// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/protectionregister.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks how a field of one person is protected: field, policy, reason, last day. Deletes itself when closed.
class ProtectDialog : public QDialog {
    Q_OBJECT

public:
    /// `member`: the field that is offered first; `today` counts as the first day.
    ProtectDialog(const InstitutionCode &institution, const PrimaryId &person, const QString &name,
                  const QString &member, QDate today, QWidget *parent);

Q_SIGNALS:
    void entered(const skranke::ProtectionRegister::Wish &wish);

private:
    void takeField();
    void takeUsable();
    [[nodiscard]] ProtectionRegister::Wish wish() const;

    InstitutionCode m_institution;
    PrimaryId m_person;
    QComboBox *m_field;
    QComboBox *m_policy;
    QLineEdit *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
    QPushButton *m_ok = nullptr;
};

} // namespace skranke
