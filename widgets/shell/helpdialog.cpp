// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/helpdialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

HelpDialog::HelpDialog(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help: %1").arg(title));
    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(16);
    const QString everywhere =
        tr("<h3>Everywhere</h3><p><b>Ctrl+K</b> searches everything. <b>Ctrl+F</b> filters the table. "
           "<b>F5</b> refreshes. <b>Ctrl+C</b> copies the selected rows. <b>Esc</b> steps back.</p>");
    text->setHtml(u"<h2>%1</h2>%2%3"_s.arg(title.toHtmlEscaped(), html, everywhere));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(560, 520);
}

} // namespace skranke
