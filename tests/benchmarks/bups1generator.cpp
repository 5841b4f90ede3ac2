// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bups1generator.h"

#include <QFile>

#include <unistd.h>

#include <array>

namespace bups1generator {

namespace {

constexpr std::array family = {"Hansen",   "Bj\xC3\xB8rndals\xC3\xA6ter",
                               "Olsen",    "L\xC3\xB8v\xC3\xA5sen-Str\xC3\xB8msnes",
                               "Nilsen",   "\xC4\x8C\xC3\xA1hput",
                               "Berg",     "\xC3\x98verg\xC3\xA5rd",
                               "Haugen",   "Dahl",
                               "Johansen", "S\xC3\xA6ther"};
constexpr std::array given = {"Kari",         "\xC3\x85shild \xC3\x86rlanda",
                              "Per",          "H\xC3\xA5kon Bj\xC3\xB8rn",
                              "Anne",         "M\xC3\xA1ret",
                              "Ola",          "S\xC3\xB8lvi",
                              "Ingrid Marie", "Lars",
                              "Nora",         "Emil"};
constexpr std::array libraries = {"1999901", "1999902", "1999903", "NSKOGUB"};
constexpr std::array departments = {"Institutt for spr\xC3\xA5k og litteratur", "Realfag",
                                    "Avdeling for helse- og sosialfag", "Lektorutdanning"};

/// Spreads a number over all bits, so that neighbours have nothing in common.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

QByteArray twoDigits(quint64 number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

} // namespace

QByteArray record(quint32 person, quint32 night)
{
    const quint64 luck = mixed(person);
    const bool changes = night > 0 && mixed(quint64{person} << 20 | night) % 100 == 0;
    const QByteArray number = QByteArray::number(1000000 + person);
    QByteArray text;
    text.reserve(300);
    text += "LT:nsk" + number;
    if (luck % 50 == 1)
        text += "\nGL:old" + number;
    text += QByteArrayLiteral("\nRS:") + libraries[luck / 3 % libraries.size()];
    text += "\nFI:bruker" + number + "@nordskog.example";
    text += "\nGD:20" + QByteArray::number(27 + (changes ? 1 : 0) + luck / 5 % 3) + '-' + twoDigits(1 + luck / 7 % 12)
        + "-15";
    text += QByteArrayLiteral("\nEN:") + family[luck / 11 % family.size()];
    text += QByteArrayLiteral("\nFN:") + given[luck / 13 % given.size()];
    text += "\nKA:" + QByteArray::number(1 + luck / 17 % 8);
    text += "\nFD:" + QByteArray::number(1950 + luck / 19 % 58) + '-' + twoDigits(1 + luck / 23 % 12) + '-'
        + twoDigits(1 + luck / 29 % 28);
    text += QByteArrayLiteral("\nSK:") + (luck % 10 == 0 ? "NNO" : "NOB");
    text += QByteArrayLiteral("\nAV:") + departments[luck / 31 % departments.size()];
    if (luck % 1000 == 7)
        text += "\nGD: 15.08.2027";
    text += '\n';
    return text;
}

bool write(const QString &path, quint32 persons, quint32 night)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray buffer;
    for (quint32 person = 0; person < persons; ++person) {
        buffer += record(person, night) + "-----------------------------------------------\n";
        if (buffer.size() > (1 << 20)) {
            if (file.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    // To the disk: what is measured next shall not share the machine with the writing of this.
    return file.write(buffer) == buffer.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace bups1generator
