// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace skranke {

/// Asks under which name the own signing key is made: the name that other desks see beside its fingerprint.
class KeyNameDialog : public QDialog {
    Q_OBJECT

public:
    KeyNameDialog(const QString &suggestion, QWidget *parent);

Q_SIGNALS:
    void nameEntered(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTyped();
    void retranslate();

    QLabel *m_label = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace skranke
