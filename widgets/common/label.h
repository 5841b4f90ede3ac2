// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>
#include <QString>

class QLabel;

namespace skranke {

/// Labels and questions that say whether they show markup. Left to itself Qt guesses by what the text looks like, and
/// a name from a file may look like anything: it would be drawn as markup, or fetch a picture from the disk. All of the
/// window's labels are made here (`tst_layers` proves it).

/// Shows its text as it stands. Mnemonics for a buddy work.
[[nodiscard]] QLabel *plainLabel(QWidget *parent = nullptr);
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// Shows markup. Whoever sets the text escapes the values in it.
[[nodiscard]] QLabel *richLabel(QWidget *parent = nullptr);
/// A question whose texts stand as they are; an informative text goes through `format::plain`.
[[nodiscard]] QMessageBox *plainQuestion(QMessageBox::Icon icon, const QString &title, const QString &text,
                                         QMessageBox::StandardButtons buttons, QWidget *parent);

} // namespace skranke
