// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks twice for the passphrase of a file that leaves the house. What was typed is handed over once.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget *parent);

Q_SIGNALS:
    void passphraseEntered(const QString &passphrase, bool withApiKeys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_passphraseLabel = nullptr;
    QLabel *m_againLabel = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_withApiKeys = nullptr;
    QPushButton *m_seal = nullptr;
};

} // namespace skranke
