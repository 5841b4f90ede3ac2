// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace skranke {

/// F1: help for one view, short, beside the window.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    /// `html`: as `Pane::helpText` gives it.
    HelpDialog(const QString &title, const QString &html, QWidget *parent);
};

} // namespace skranke
