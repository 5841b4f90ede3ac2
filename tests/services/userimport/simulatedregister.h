// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/brakemeasures.h"

#include <QDate>
#include <QString>

#include <random>
#include <vector>

namespace skranke::testing {

/// An institution's register through a year, as `spec/user-import.md` 5.6 describes it for judging the brakes: persons
/// come, change and leave, and every night has a file. Invented, without names; the same seed gives the same year.
class SimulatedRegister {
public:
    SimulatedRegister(QDate firstNight, int persons, unsigned seed);

    /// What happens in the register on this day.
    void live(QDate day);
    /// Everybody gets an e-mail address of another domain.
    void changeDomain() { ++m_domain; }
    /// Figures of the file of the night against what was imported last.
    [[nodiscard]] RunFigures file(QDate night) const;
    /// The last file was accepted: Alma holds what it says.
    void import();

private:
    struct Person {
        int id = -1;
        QDate expiry = {};
        int eMail = 0; ///< these count how often the value has changed
        int domain = 0;
        int address = 0;
        int group = 0;
        int name = 0;
    };
    /// What part of the persons do something on a day, in per cent of the persons that the register began with.
    struct Rush {
        double come = 0;
        double leave = 0;
        double extend = 0;
    };
    [[nodiscard]] static Rush rushOf(QDate day);
    void changeSome(QDate day);
    void come(qsizetype number, QDate day);
    void leave(qsizetype number);
    void extend(qsizetype number, QDate day);
    [[nodiscard]] quint32 below(quint32 limit) { return static_cast<quint32>(m_random()) % limit; }
    [[nodiscard]] Person &anybody() { return m_persons[below(static_cast<quint32>(m_persons.size()))]; }

    std::mt19937 m_random;
    std::vector<Person> m_persons;
    std::vector<Person> m_imported; ///< of the last accepted file, by id; the others have a negative one
    qint64 m_importedNumber = 0;
    int m_next = 0;
    int m_domain = 0;
    int m_version = 0; ///< of the file: the same on a day on which nobody worked
    QDate m_written;
    qsizetype m_usual;
};

} // namespace skranke::testing
