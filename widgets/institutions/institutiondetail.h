// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/institutions/institutiontablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace skranke {

class InstitutionForm;
class PrimaryButton;

/// The right half of the institutions pane: what is registered of one institution, or a new one, with the buttons that
/// save or drop what was typed. Saves nothing itself.
class InstitutionDetail : public QWidget {
    Q_OBJECT

public:
    explicit InstitutionDetail(QWidget *parent = nullptr);

    void show(const InstitutionRow &row);
    void showNew(const Institution &start, const QList<InstitutionCode> &taken);
    /// Nothing is shown; what was typed is dropped.
    void clear();

    [[nodiscard]] InstitutionForm &form() const { return *m_form; }
    [[nodiscard]] bool isAdding() const;
    [[nodiscard]] bool isDirty() const;
    /// The code that is shown or typed; empty when nothing is shown.
    [[nodiscard]] InstitutionCode code() const;

Q_SIGNALS:
    void edited();
    void saveRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTexts();

    QLabel *m_heading = nullptr;
    InstitutionForm *m_form = nullptr;
    QPushButton *m_discard = nullptr;
    PrimaryButton *m_save = nullptr;
};

} // namespace skranke
