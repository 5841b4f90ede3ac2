// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// The account at the desk, for history, approvals and the audit log: the name the operating system knows the person
/// by.
[[nodiscard]] QString deskAccount();

} // namespace skranke
