// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace skranke {

/// Asks for the passphrase of a sealed file; for a new one twice, and for one that is strong enough. What was typed is
/// handed over once.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { New, Existing };
    /// Translated by who asks.
    struct Texts {
        QString title;
        QString explanation; ///< may be empty
        QString action; ///< of the button
    };
    PassphraseDialog(Kind kind, const Texts &texts, QWidget *parent);

    /// What else is decided about the file; stands below the passphrase.
    QCheckBox *addChoice(const QString &text, const QString &toolTip);

Q_SIGNALS:
    void passphraseEntered(const QString &passphrase);

private:
    [[nodiscard]] QLineEdit *addField(const QString &label, const QString &accessibleName, const QString &name);
    void judge();

    Kind m_kind;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr; // null for an existing file
    QLabel *m_hint = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace skranke
