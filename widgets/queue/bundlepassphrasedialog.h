// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks for the passphrase of a review bundle; for a new one twice. What was typed is handed over once.
class BundlePassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { New, Existing };
    /// `bundle`: name of its file, without folder.
    BundlePassphraseDialog(Kind kind, const QString &bundle, QWidget *parent);

Q_SIGNALS:
    void passphraseEntered(const QString &passphrase);

private:
    void takeTyped();

    Kind m_kind;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr; // null for an existing bundle
    QLabel *m_hint = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace skranke
