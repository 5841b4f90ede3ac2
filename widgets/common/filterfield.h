// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace skranke {

/// Line of text that filters the table below it: a search sign, a clear button, Down goes to the table.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    /// Where the Down key and Return go.
    void setTarget(QWidget *target);
    void takeFocus();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QWidget *m_target = nullptr;
    QString m_usual; // what it says of itself when no view says more
};

} // namespace skranke
