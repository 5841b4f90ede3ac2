// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/institutionprofile.h"
#include "app/sandbox/userbase.h"

#include <QDate>

namespace skranke::sandbox {

/// Numbers that depend on the seed alone, the same on every machine.
class Dice {
public:
    Dice(quint32 seed, const QString &topic, qint64 index);

    /// 0 to `below` - 1.
    [[nodiscard]] int roll(int below);
    [[nodiscard]] bool percent(int share) { return roll(100) < share; }
    [[nodiscard]] QString digits(int count);
    template <typename Container>
    [[nodiscard]] const typename Container::value_type &pick(const Container &values)
    {
        return values[static_cast<decltype(std::size(values))>(roll(static_cast<int>(std::size(values))))];
    }

private:
    [[nodiscard]] quint64 next();

    quint64 m_state;
};

/// What the institution's own register knows of a person: the fields of BUPS 1 (`spec/user-import.md` 1.2).
struct RegisterRecord {
    QString lt = {};
    QString gl = {};
    QString rs = {};
    QString fi = {};
    QDate gd = {};
    QString en = {};
    QString fn = {};
    QString ka = {};
    QDate fd = {};
    QString sk = {}; ///< empty: the register does not say
};

/// Which data are made: the same values give the same persons, whatever the number of users.
struct SyntheticSource {
    InstitutionProfile profile = {};
    quint32 seed = 1;
    QDate today = {}; ///< expiry dates count from its year
};

/// Whether the person with this number is in the register: not internal staff, and not gone from it.
[[nodiscard]] bool isInRegister(const SyntheticSource &source, int index);
[[nodiscard]] RegisterRecord registerRecord(const SyntheticSource &source, int index);
/// The person as Alma has it after earlier loads and hand edits: some kept fields differ from the register and are
/// marked, some ordinary ones differ and are not. Persons are invented; every domain ends in `.example`.
[[nodiscard]] StoredUser syntheticUser(const SyntheticSource &source, int index);

} // namespace skranke::sandbox
