// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/unsavedquestion.h"

#include "widgets/common/label.h"
#include "widgets/common/pane.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace skranke {

namespace {

struct UnsavedQuestion {
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)
};

} // namespace

void askAboutUnsaved(const Pane &pane, QWidget *window, std::function<void()> closeAnyway)
{
    auto *question = plainQuestion(QMessageBox::Warning, UnsavedQuestion::tr("Unsaved changes"),
                                   UnsavedQuestion::tr("%1 has changes that are not saved.").arg(pane.title()),
                                   QMessageBox::Cancel, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *discard =
        question->addButton(UnsavedQuestion::tr("Close Without Saving"), QMessageBox::DestructiveRole);
    QObject::connect(discard, &QPushButton::clicked, window, std::move(closeAnyway));
    question->open();
}

} // namespace skranke
