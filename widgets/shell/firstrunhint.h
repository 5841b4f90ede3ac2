// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace skranke {

/// The four steps that carry one change from a file to Alma and back, for who is here for the first time. Dismissed
/// once, it stays away.
class FirstRunHint : public QFrame {
    Q_OBJECT

public:
    explicit FirstRunHint(QWidget *parent = nullptr);

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeColours();

    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace skranke
