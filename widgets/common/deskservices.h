// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace skranke {

class AlmaClient;
class ChangeQueue;
class InstitutionRegister;
class QuotaPilot;
class Store;
class UserImport;

/// The services that the window's own parts work with. `app` makes them; they outlive the window.
struct DeskServices {
    Store &store;
    AlmaClient &client;
    QuotaPilot &pilot;
    InstitutionRegister &institutions;
    ChangeQueue &queue;
    UserImport &userImport;
};

} // namespace skranke
