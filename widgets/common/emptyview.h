// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace skranke {

/// What stands where a view has nothing to show: one sentence why, and the next step as a button.
class EmptyView : public QWidget {
    Q_OBJECT

public:
    explicit EmptyView(const QString &iconName, QWidget *parent = nullptr);

    /// Translated. Without `buttonText` there is no button.
    void setTexts(const QString &sentence, const QString &buttonText = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void stepRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace skranke
