// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/preferences.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace skranke {

class MessageBar;

/// What a person at this desk may choose. Each choice is applied at once; the dialog only closes.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `apply` makes a choice count and keeps it.
    using Apply = std::function<Result<>(const Preferences &)>;

    PreferencesDialog(Preferences preferences, Apply apply, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildGeneral();
    void buildAlma();
    void buildNetwork();
    void addRow(QFormLayout *form, QWidget *field, QWidget *shown = nullptr);
    void load();
    void applyNow();
    void takeUnits();
    void chooseCaFile();
    void retranslate();

    Preferences m_preferences;
    Apply m_apply;
    bool m_loading = false;
    QTabWidget *m_tabs = nullptr;
    MessageBar *m_messages = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_cacheDays = nullptr;
    QSpinBox *m_preImageDays = nullptr;
    QSpinBox *m_reserve = nullptr;
    QComboBox *m_midnight = nullptr;
    QComboBox *m_proxyMode = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLineEdit *m_caFile = nullptr;
    QToolButton *m_caChoose = nullptr;
    QSpinBox *m_backupNumber = nullptr;
    QSpinBox *m_backupDays = nullptr;
    QLabel *m_backupNote = nullptr;
    QLabel *m_retentionNote = nullptr;
    QLabel *m_midnightNote = nullptr;
    QHash<QWidget *, QLabel *> m_labels;
};

} // namespace skranke
