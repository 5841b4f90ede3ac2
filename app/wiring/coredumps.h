// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace skranke {

/// A crash leaves no image of the memory behind, which holds persons and keys (`spec/user-import.md` 5.5). For this
/// process and what it starts; first thing in `main`.
void forbidCoreDumps();

} // namespace skranke
