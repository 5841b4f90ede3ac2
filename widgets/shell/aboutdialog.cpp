// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/aboutdialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Skranke"));
    auto *picture = plainLabel();
    picture->setPixmap(icons::get(u"skranke"_s).pixmap(QSize(72, 72), devicePixelRatio()));
    auto *text = richLabel();
    text->setWordWrap(true);
    text->setMinimumWidth(440);
    text->setOpenExternalLinks(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setText(u"<h2>Skranke %1</h2>"_s.arg(QCoreApplication::applicationVersion().toHtmlEscaped())
                  + tr("<p>The desk of a library consortium: what a night's file would change in Alma, reviewed, sent, "
                       "verified and "
                       "taken back.</p>")
                  + tr("<p>Copyright © 2026 The Skranke developers.</p>")
                  + tr("<p>Skranke is free software: you may share and change it under the terms of the GNU General "
                       "Public License, "
                       "version 3 or later. It comes without any warranty. See "
                       "<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">the licence</a>.</p>")
                  + tr("<p>Made with Qt %1.</p>").arg(QLatin1StringView(qVersion())));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace skranke
