// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

namespace skranke {

class ConfApi;
class KeyStore;
class QuotaPilot;
class Store;

/// The desk's register of institutions: add, edit, list, remove, keys, and the test that a key opens what it should.
class InstitutionRegister : public QObject {
    Q_OBJECT

public:
    InstitutionRegister(Store &store, KeyStore &keys, ConfApi &conf, QuotaPilot &pilot, QObject *parent = nullptr);

    /// By code.
    [[nodiscard]] QCoro::Task<Result<QList<Institution>>> all();
    [[nodiscard]] QCoro::Task<Result<Institution>> find(InstitutionCode code); ///< `unknown-institution`
    /// Calls nothing: works offline. `institution-exists`; `insecure-url`; `invalid-value` names the field in
    /// `subject`.
    [[nodiscard]] QCoro::Task<Result<>> add(Institution institution);
    [[nodiscard]] QCoro::Task<Result<>> update(Institution institution);
    /// Removes the institution, its key, its cached users and what was read of Alma's import runs. Refused
    /// (`wrong-state`) while it has open changes.
    [[nodiscard]] QCoro::Task<Result<>> remove(InstitutionCode code);
    [[nodiscard]] QCoro::Task<Result<>> setKey(InstitutionCode code, QString key);

    /// Reads `/conf/general`, compares code and environment with the registered ones, stores what it found. The first
    /// successful test registers Alma's environment, and Alma's code when it fits the institution's own
    /// (`47BIBSYS_NSK` for `NSK`). `wrong-institution`, `wrong-environment`: the institution's key state becomes
    /// Mismatch and Skranke refuses to work with it. `Canceled` leaves the key state as it was.
    [[nodiscard]] QCoro::Task<Result<Institution>> test(InstitutionCode code, CancelToken cancel = {});
    /// The institution, tested in this run of the program; what every service asks before its first call.
    [[nodiscard]] QCoro::Task<Result<Institution>> readyForCalls(InstitutionCode code, CancelToken cancel = {});

Q_SIGNALS:
    void institutionsChanged();

private:
    [[nodiscard]] QCoro::Task<Result<>> saveKeyState(InstitutionCode code, KeyState state);

    Store &m_store;
    KeyStore &m_keys;
    ConfApi &m_conf;
    QuotaPilot &m_pilot;
    QSet<InstitutionCode> m_tested; // in this run
    QHash<InstitutionCode, int> m_keysSet; // how often in this run
};

} // namespace skranke
