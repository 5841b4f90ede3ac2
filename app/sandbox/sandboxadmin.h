// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

namespace skranke::sandbox {

class SandboxServer;

/// The calls under `/sandbox`, which Alma does not have: look into the stand-in, change it, make it fail. Needs no key,
/// because the port is open to loopback only and every person is invented.
///
/// `GET institutions | users?institution=C | counters`, `POST edit {institution, primary_id, member, value}`,
/// `POST fault {spec}` or `{next, times, method}`, `POST reset` (faults and counters).
[[nodiscard]] HttpResponse adminAnswer(SandboxServer &server, const HttpRequest &request);

} // namespace skranke::sandbox
