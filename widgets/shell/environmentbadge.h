// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace skranke {

/// The environment of what the window works with, always in sight: PRODUCTION or SANDBOX as sign, word and colour.
class EnvironmentBadge : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    /// Of the institutions that the window's filter leaves.
    void setInstitutions(const QList<Institution> &institutions);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QLabel *m_sign = nullptr;
    QLabel *m_word = nullptr;
    bool m_production = false;
    bool m_sandbox = false;
    bool m_unknown = false;
};

} // namespace skranke
