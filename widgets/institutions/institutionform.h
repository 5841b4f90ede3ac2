// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/institutions/institutionproblems.h"
#include "services/core/institution.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace skranke {

class CodeBookEditor;

/// Everything registered of one institution, to read and to edit; says beside each field what is wrong with it. Saves
/// nothing itself.
class InstitutionForm : public QWidget {
    Q_OBJECT

public:
    explicit InstitutionForm(QWidget *parent = nullptr);

    /// Shows one that is registered; drops what was typed.
    void show(const Institution &institution, const QString &tested);
    /// Shows an empty form for a new one. `taken`: codes in use.
    void showNew(const Institution &start, const QList<InstitutionCode> &taken);

    /// What was given to be shown, without what was typed since.
    [[nodiscard]] const Institution &shown() const { return m_shown; }
    [[nodiscard]] Institution institution() const;
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool isDirty() const;
    /// Of a form that cannot be saved; those untouched in a new form too.
    [[nodiscard]] bool hasProblems() const { return m_hasProblems; }
    /// The first field that is wrong takes the focus.
    void goToProblem();
    void focusFirst();
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void edited();
    void keyRequested();
    void testRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildGeneral();
    void buildFiles();
    QLabel *addRow(QFormLayout *form, QWidget *field, QWidget *shown = nullptr);
    void addProblemLine(QFormLayout *form, InstitutionField field, QLineEdit *edit);
    void load(const Institution &institution);
    void onEdited();
    void showProblems();
    void showKeyState();
    void retranslate();

    QTabWidget *m_tabs = nullptr;
    QWidget *m_general = nullptr;
    QWidget *m_files = nullptr;
    CodeBookEditor *m_codeBook = nullptr;

    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_almaCode = nullptr;
    QComboBox *m_environment = nullptr;
    QLabel *m_keySign = nullptr;
    QLabel *m_keyText = nullptr;
    QPushButton *m_setKey = nullptr;
    QPushButton *m_test = nullptr;
    QDoubleSpinBox *m_callsPerSecond = nullptr;
    QSpinBox *m_reserve = nullptr;
    QComboBox *m_variant = nullptr;
    QComboBox *m_ltTarget = nullptr;
    QComboBox *m_emptySticky = nullptr;
    QLineEdit *m_externalId = nullptr;
    QLineEdit *m_feideIdType = nullptr;
    QCheckBox *m_flrExport = nullptr;
    std::array<QCheckBox *, 7> m_nights{};
    QLineEdit *m_realms = nullptr;
    QLineEdit *m_libraries = nullptr;
    QLineEdit *m_userGroups = nullptr;

    QHash<QWidget *, QLabel *> m_labels;
    QHash<InstitutionField, QLabel *> m_problemLines;
    QHash<InstitutionField, QLineEdit *> m_problemFields;
    Institution m_shown;
    QString m_testedText;
    QList<InstitutionCode> m_taken;
    bool m_new = false;
    bool m_hasProblems = false;
    bool m_loading = false;
};

} // namespace skranke
