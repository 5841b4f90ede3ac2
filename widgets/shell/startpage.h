// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace skranke {

/// What the window shows until its profile is open: that it is being opened, or why not and what to do.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showOpening();
    void showFailure(const Error &error);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    std::optional<Error> m_error;
    QLabel *m_sign = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace skranke
