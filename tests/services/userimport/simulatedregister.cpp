// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/simulatedregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::testing {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Which working day of the stretch it is, from 1; 0: none of it.
int workingDay(QDate first, QDate last, QDate day)
{
    if (day < first || day > last || isWeekend(day))
        return 0;
    int number = 0;
    for (QDate each = first; each <= day; each = each.addDays(1))
        number += isWeekend(each) ? 0 : 1;
    return number;
}

} // namespace

SimulatedRegister::SimulatedRegister(QDate firstNight, int persons, unsigned seed)
    : m_random(seed)
    , m_written(firstNight)
    , m_usual(persons)
{
    come(persons, firstNight);
    import();
}

SimulatedRegister::Rush SimulatedRegister::rushOf(QDate day)
{
    // Over five nights in August 30 % come and 85 % are extended, over the last ten 20 % leave; in January a third.
    const int year = day.year();
    const int autumn = workingDay(QDate(year, 8, 10), QDate(year, 8, 25), day);
    const int autumnDays = workingDay(QDate(year, 8, 10), QDate(year, 8, 25), QDate(year, 8, 25));
    const int spring = workingDay(QDate(year, 1, 5), QDate(year, 1, 12), day);
    if (autumn > 0)
        return {.come = autumn <= 5 ? 6.0 : 0,
                .leave = autumn > autumnDays - 10 ? 2.0 : 0,
                .extend = autumn <= 5 ? 17.0 : 0};
    if (spring > 0 && spring <= 5)
        return {.come = 2.0, .leave = 20.0 / 3 / 5, .extend = 85.0 / 3 / 5};
    return {};
}

void SimulatedRegister::live(QDate day)
{
    if (isWeekend(day))
        return;
    ++m_version;
    m_written = day;
    changeSome(day);
    const Rush rush = rushOf(day);
    const auto part = [this](double percent) { return static_cast<qsizetype>(double(m_usual) * percent / 100); };
    come(part(0.05 + rush.come), day);
    leave(part(0.05 + rush.leave));
    extend(part(rush.extend), day);
}

void SimulatedRegister::changeSome(QDate day)
{
    const auto number = static_cast<qsizetype>(m_persons.size()) * qsizetype(2 + below(7)) / 1000; // 0.2 to 0.8 %
    for (qsizetype i = 0; i < number; ++i) {
        Person &person = anybody();
        const quint32 field = below(10);
        if (field < 4) // one in twenty ends already
            person.expiry = below(20) == 0 ? day.addDays(-1) : person.expiry.addDays(180);
        else if (field < 6)
            ++person.eMail;
        else if (field < 8)
            ++person.address;
        else if (field < 9)
            ++person.group;
        else
            ++person.name;
    }
}

void SimulatedRegister::come(qsizetype number, QDate day)
{
    for (qsizetype i = 0; i < number; ++i)
        m_persons.push_back({.id = m_next++, .expiry = day.addDays(200 + below(200)), .domain = m_domain});
}

void SimulatedRegister::leave(qsizetype number)
{
    for (qsizetype i = 0; i < number; ++i) {
        std::swap(anybody(), m_persons.back());
        m_persons.pop_back();
    }
}

void SimulatedRegister::extend(qsizetype number, QDate day)
{
    for (qsizetype i = 0; i < number; ++i)
        anybody().expiry = day.addDays(365);
}

RunFigures SimulatedRegister::file(QDate night) const
{
    RunFigures figures{.night = night,
                       .fileDate = m_written,
                       .sha256 = u"%1 %2"_s.arg(m_version).arg(m_domain),
                       .variant = u"bups1"_s,
                       .encoding = u"utf-8"_s,
                       .records = static_cast<qint64>(m_persons.size()),
                       .lastPersons = m_importedNumber};
    qint64 found = 0;
    for (const Person &person : m_persons) {
        const auto at = static_cast<size_t>(person.id);
        const Person *imported = at < m_imported.size() ? &m_imported[at] : nullptr;
        if (!imported || imported->id < 0)
            continue;
        ++found;
        const auto changed = [&figures](const QString &member, bool differs) {
            if (differs)
                ++figures.changed[member];
        };
        const bool movesDomain = imported->domain != m_domain;
        changed(u"contact_info.email"_s, movesDomain || imported->eMail != person.eMail);
        changed(u"contact_info.address"_s, imported->address != person.address);
        changed(u"user_group"_s, imported->group != person.group);
        changed(u"last_name"_s, imported->name != person.name);
        changed(u"expiry_date"_s, person.expiry < imported->expiry);
        figures.sameDomain += movesDomain ? 1 : 0;
        figures.expired += person.expiry < night && imported->expiry >= night ? 1 : 0;
    }
    figures.missing = *figures.lastPersons - found;
    return figures;
}

void SimulatedRegister::import()
{
    m_imported.assign(static_cast<size_t>(m_next), Person());
    m_importedNumber = static_cast<qint64>(m_persons.size());
    for (Person &person : m_persons) {
        person.domain = m_domain;
        m_imported[static_cast<size_t>(person.id)] = person;
    }
}

} // namespace skranke::testing
