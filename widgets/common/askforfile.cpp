// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/askforfile.h"

#include <QFileDialog>

namespace skranke {

namespace {

QFileDialog *makeDialog(QWidget *view, const QString &title, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(view, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, view, std::move(chosen));
    return dialog;
}

} // namespace

void askForFileToOpen(QWidget *view, const QString &title, std::function<void(const QString &path)> chosen)
{
    QFileDialog *dialog = makeDialog(view, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askForFileToSave(QWidget *view, const QString &title, const QString &suggestion,
                      std::function<void(const QString &path)> chosen)
{
    QFileDialog *dialog = makeDialog(view, title, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(suggestion);
    dialog->open();
}

} // namespace skranke
