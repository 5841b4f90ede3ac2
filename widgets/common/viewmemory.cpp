// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/viewmemory.h"

#include "widgets/common/tableview.h"

#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke::viewmemory {

namespace {

QString keyOf(const QWidget &widget, const QWidget &root)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        // Qt names inner parts of its own widgets `qt_...`; they are no part of our names.
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"))
            names.prepend(at->objectName());
        if (at == &root)
            break;
    }
    return names.join(u'/');
}

bool isNamed(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_");
}

} // namespace

void save(const QWidget &root, QSettings &settings)
{
    for (const TableView *table : root.findChildren<TableView *>()) {
        if (const QByteArray state = table->headerState(); isNamed(table) && !state.isEmpty())
            settings.setValue(keyOf(*table, root), state);
    }
    for (const QSplitter *splitter : root.findChildren<QSplitter *>()) {
        if (isNamed(splitter))
            settings.setValue(keyOf(*splitter, root), splitter->saveState());
    }
    for (const QTabWidget *tabs : root.findChildren<QTabWidget *>()) {
        if (isNamed(tabs))
            settings.setValue(keyOf(*tabs, root), tabs->currentIndex());
    }
}

void restore(QWidget &root, QSettings &settings)
{
    for (TableView *table : root.findChildren<TableView *>()) {
        if (isNamed(table))
            table->restoreHeaderState(settings.value(keyOf(*table, root)).toByteArray());
    }
    for (QSplitter *splitter : root.findChildren<QSplitter *>()) {
        if (isNamed(splitter))
            splitter->restoreState(settings.value(keyOf(*splitter, root)).toByteArray());
    }
    for (QTabWidget *tabs : root.findChildren<QTabWidget *>()) {
        const int index = settings.value(keyOf(*tabs, root), -1).toInt();
        if (isNamed(tabs) && index >= 0 && index < tabs->count())
            tabs->setCurrentIndex(index);
    }
}

} // namespace skranke::viewmemory
