// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/pane.h"

#include <QAction>
#include <QTest>

/// Shows a pane as the shell does: its actions in it, active, read once.
[[nodiscard]] inline bool showPane(skranke::Pane &pane)
{
    for (const auto &entry : pane.menuEntries()) {
        if (entry.action)
            pane.addAction(entry.action);
    }
    pane.resize(1100, 700);
    pane.show();
    pane.activateWindow();
    pane.refresh();
    return QTest::qWaitForWindowActive(&pane);
}

/// What a screen reader and a keyboard need: every action has a text and a shortcut, every view and box a name.
inline QStringList unnamedParts(const skranke::Pane &pane)
{
    QStringList unnamed;
    for (const auto &entry : pane.menuEntries()) {
        if (entry.action && (entry.action->text().isEmpty() || entry.action->shortcut().isEmpty()))
            unnamed.append(QStringLiteral("action ") + entry.action->text());
    }
    for (const char *kind : {"QAbstractItemView", "QComboBox", "QLineEdit", "QTabWidget"}) {
        for (const auto *widget : pane.findChildren<QWidget *>()) {
            // A header is read out as part of its table.
            if (widget->inherits(kind) && !widget->inherits("QHeaderView") && widget->accessibleName().isEmpty()
                && !QByteArrayView(widget->parentWidget()->metaObject()->className()).startsWith("QComboBox"))
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return unnamed;
}
