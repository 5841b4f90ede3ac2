// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace skranke {

class AlmaClient;
class Brakes;
class ChangeQueue;
class InstitutionRegister;
class ProtectionRegister;
class QuotaPilot;
class SigningKeys;
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
    Brakes &brakes;
    ProtectionRegister &protections;
    SigningKeys &signingKeys;
};

} // namespace skranke
