// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;
class QWidget;

namespace skranke {

/// Remembers how a person left a window or pane: columns of `TableView`s, splitters, current tabs; each by the object
/// names on the way to it. Widgets without an object name are passed over.
namespace viewmemory {

void save(const QWidget &root, QSettings &settings);
void restore(QWidget &root, QSettings &settings);

} // namespace viewmemory

} // namespace skranke
