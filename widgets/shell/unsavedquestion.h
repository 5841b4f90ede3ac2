// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace skranke {

class Pane;

/// Asks whether to close a window although the pane has unsaved work; `closeAnyway` is called when a person says so.
void askAboutUnsaved(const Pane &pane, QWidget *window, std::function<void()> closeAnyway);

} // namespace skranke
