// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks for an API key. What was typed is never shown and is handed over once.
class KeyDialog : public QDialog {
    Q_OBJECT

public:
    KeyDialog(const QString &institution, QWidget *parent);

Q_SIGNALS:
    void keyEntered(const QString &key);

private:
    QLineEdit *m_key = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace skranke
