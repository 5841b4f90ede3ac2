// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "widgets/common/badge.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace skranke {

/// Bar above the content it concerns: what was tried, why not, what to do; details and tracking id fold out. Hidden
/// while there is nothing to say. Never shows `Error::detail` unasked.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `tried`: what was being done, as a translated clause without a full stop, e.g. "Fetching users of NSK".
    void showError(const QString &tried, const Error &error);
    /// A translated sentence.
    void showMessage(const QString &text, Tone tone = Tone::Neutral);
    /// One button beside the text for the next step; stays until the next message.
    void setAction(const QString &text, std::function<void()> action);
    void clear();

    [[nodiscard]] QString text() const;
    /// What "Copy for support" puts on the clipboard; free of personal data.
    [[nodiscard]] QString supportText() const;

Q_SIGNALS:
    /// A person has read it and put it away.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void takeColours();

    QLabel *m_sign = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_fold = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    std::function<void()> m_onAction;

    QString m_said; // tried, or the message
    std::optional<Error> m_error;
    Tone m_tone = Tone::Neutral;
};

} // namespace skranke
