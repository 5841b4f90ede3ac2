// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/nightfile.h"

#include "app/sandbox/syntheticnames.h"

#include <QStringEncoder>

#include <functional>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestForMistakes = 60;

/// A record on its way into the file: what it says, and what was done to its lines.
struct Entry {
    RegisterRecord record = {};
    QString dateText = {}; ///< instead of the date
    QString extraLine = {};
    QString trailing = {}; ///< behind the family name
    int separator = 47; ///< hyphens behind the record
};

QString lines(const Entry &entry, bool olderVariant)
{
    const RegisterRecord &record = entry.record;
    QStringList result{u"LT:"_s + record.lt};
    const auto addIf = [&result](const QString &code, const QString &value) {
        if (!value.isEmpty())
            result.append(code + u':' + value);
    };
    addIf(u"GL"_s, record.gl);
    addIf(u"RS"_s, record.rs);
    addIf(u"FI"_s, record.fi);
    addIf(u"GD"_s, entry.dateText.isEmpty() ? record.gd.toString(Qt::ISODate) : entry.dateText);
    addIf(u"EN"_s, record.en + entry.trailing);
    addIf(u"FN"_s, record.fn);
    addIf(u"KA"_s, record.ka);
    if (olderVariant) {
        addIf(u"FD"_s, record.fd.toString(Qt::ISODate));
        addIf(u"SK"_s, record.sk);
    }
    if (!entry.extraLine.isEmpty())
        result.append(entry.extraLine);
    result.append(QString(entry.separator, u'-'));
    const QString eol = olderVariant ? u"\r\n"_s : u"\n"_s;
    return result.join(eol) + eol;
}

NightFile written(const SyntheticSource &source, const QList<Entry> &entries, const QDate &night)
{
    QString text;
    for (const Entry &entry : entries)
        text += lines(entry, source.profile.olderVariant);
    NightFile file;
    file.name = u"%1-%2.txt"_s.arg(source.profile.idPrefix, night.toString(Qt::ISODate));
    file.bytes = source.profile.olderVariant ? text.toLatin1() : text.toUtf8();
    file.records = entries.size();
    return file;
}

/// About 2 % of the persons: a later expiry, a new family name, another group.
void change(const SyntheticSource &source, int index, RegisterRecord &record)
{
    Dice dice(source.seed, u"night" + source.profile.code, index);
    const int permille = dice.roll(1000);
    if (permille < 12)
        record.gd = record.gd.addYears(1);
    else if (permille < 16)
        record.en = dice.pick(familyNames(source.profile.samiNames)) + u"-Ny"_s;
    else if (permille < 20)
        record.ka = record.ka == u"1" ? u"3"_s : u"1"_s;
}

bool leftLastNight(const SyntheticSource &source, int index)
{
    return Dice(source.seed, u"left" + source.profile.code, index).roll(1000) < 3;
}

/// UTF-8 read as ISO 8859-1: what an exporter with the wrong setting writes.
QString mojibake(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

class Mistakes {
public:
    explicit Mistakes(QList<Entry> &entries)
        : m_entries(entries)
        , m_step(entries.size() / 16)
    {
    }

    void plant(const SyntheticSource &source, QList<PlantedMistake> &planted)
    {
        const auto put = [this, &planted](const QString &rule, const std::function<void(Entry &)> &spoil) {
            m_at += m_step;
            spoil(m_entries[m_at]);
            planted.append({.rule = rule, .lt = m_entries[m_at].record.lt});
        };
        const QString &otherRealm = source.profile.code == u"NSK" ? u"vestoddane.example"_s : u"nordskog.example"_s;
        put(u"G01"_s, [](Entry &entry) { entry.separator = 9; });
        put(u"L10"_s, [this](Entry &entry) { entry.record.fi = m_entries[m_at - 2].record.fi; });
        put(u"L02"_s, [this](Entry &entry) { entry.record.lt = m_entries[m_at - 2].record.lt; });
        put(u"C01"_s, [](Entry &entry) { entry.record.ka = u"77"_s; });
        put(u"D02"_s, [&source](Entry &entry) { entry.record.gd = QDate(source.today.year() - 1, 6, 30); });
        put(u"D01"_s, [](Entry &entry) { entry.dateText = u"15.08.2027"_s; });
        put(u"G06"_s, [](Entry &entry) { entry.trailing = u"   "_s; });
        put(u"P03"_s, [](Entry &entry) { entry.record.fi = entry.record.fi.toUpper(); });
        put(u"P06"_s, [](Entry &entry) { entry.record.fi.clear(); });
        put(u"G16"_s, [](Entry &entry) { entry.record.en = mojibake(u"Bjørndalsæter"_s); });
        put(u"P02"_s,
            [&otherRealm](Entry &entry) { entry.record.fi = entry.record.fi.section(u'@', 0, 0) + u'@' + otherRealm; });
        put(u"G10"_s, [](Entry &entry) { entry.extraLine = u"ZZ:ukjent kode"_s; });
    }

private:
    QList<Entry> &m_entries;
    qsizetype m_step;
    qsizetype m_at = 0;
};

} // namespace

NightFile lastNight(const SyntheticSource &source, int users, const QDate &night)
{
    QList<Entry> entries;
    bool renamed = false;
    for (int index = 0; index < users; ++index) {
        if (!isInRegister(source, index) || leftLastNight(source, index))
            continue;
        Entry entry{.record = registerRecord(source, index)};
        change(source, index, entry.record);
        if (!renamed && index >= 10) {
            entry.record.gl = entry.record.lt;
            entry.record.lt = source.profile.idPrefix + u"9"_s + entry.record.lt.last(6);
            renamed = true;
        }
        entries.append(entry);
    }
    for (int index = users; index < users + (users + 99) / 100; ++index)
        entries.append({.record = registerRecord(source, index)});
    QList<PlantedMistake> planted;
    if (entries.size() >= fewestForMistakes)
        Mistakes(entries).plant(source, planted);
    NightFile file = written(source, entries, night);
    file.planted = planted;
    return file;
}

NightFile nightBefore(const SyntheticSource &source, int users, const QDate &night)
{
    QList<Entry> entries;
    for (int index = 0; index < users; ++index) {
        if (isInRegister(source, index))
            entries.append({.record = registerRecord(source, index)});
    }
    return written(source, entries, night.addDays(-1));
}

} // namespace skranke::sandbox
