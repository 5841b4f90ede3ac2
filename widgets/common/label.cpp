// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/label.h"

#include <QLabel>

namespace skranke {

namespace {

QLabel *labelOf(Qt::TextFormat format, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(format);
    return label;
}

} // namespace

QLabel *plainLabel(QWidget *parent)
{
    return labelOf(Qt::PlainText, parent);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setText(text);
    return label;
}

QLabel *richLabel(QWidget *parent)
{
    return labelOf(Qt::RichText, parent);
}

QMessageBox *plainQuestion(QMessageBox::Icon icon, const QString &title, const QString &text,
                           QMessageBox::StandardButtons buttons, QWidget *parent)
{
    auto *question = new QMessageBox(icon, title, text, buttons, parent);
    question->setTextFormat(Qt::PlainText);
    return question;
}

} // namespace skranke
