// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/brakemeasures.h"

#include <algorithm>
#include <cmath>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ascii("ascii");

double percent(qint64 part, double whole)
{
    return whole > 0 ? static_cast<double>(part) * 100 / whole : 0;
}

BrakeMeasure share(QLatin1StringView id, qint64 persons, const RunFigures &figures)
{
    return {.id = QString(id), .measured = percent(persons, static_cast<double>(figures.records)), .count = persons};
}

/// BR01. Against the median of the records.
BrakeMeasure recordsMeasure(const RunFigures &figures, const PastRuns &past)
{
    QList<double> before;
    for (const PastRun &run : past.first(std::min(past.size(), runsThatTeach)))
        before.append(static_cast<double>(run.records));
    const double usual = median(std::move(before));
    const double difference = static_cast<double>(figures.records) - usual;
    return {.id = QString(brakes::records),
            .measured = usual > 0 ? difference * 100 / usual : 0,
            .count = static_cast<qint64>(std::abs(difference))};
}

/// BR03. The field that changes for most.
BrakeMeasure fieldMeasure(const RunFigures &figures)
{
    const auto most = std::ranges::max_element(figures.changed);
    if (most == figures.changed.end())
        return share(brakes::sameField, 0, figures);
    BrakeMeasure measure = share(brakes::sameField, *most, figures);
    measure.subject = most.key();
    return measure;
}

/// BR08. The institution's own word is the usual one; else what came last. A pure ASCII file is valid in both
/// encodings (`spec/user-import.md` 1.4) and tells nothing.
bool isUnusual(const RunFigures &figures, const PastRuns &past, Bups1Variant agreed)
{
    const bool isBups1 = figures.variant.startsWith("bups1"_L1);
    if (agreed != Bups1Variant::Auto && isBups1) {
        const QString expected = agreed == Bups1Variant::Utf8 ? u"utf-8"_s : u"iso-8859-1"_s;
        return figures.variant != toWord(agreed) || (figures.encoding != ascii && figures.encoding != expected);
    }
    const auto telling = std::ranges::find_if(past, [](const PastRun &run) { return run.encoding != ascii; });
    if (telling == past.end())
        return false;
    const bool saysNothing = figures.encoding == ascii && isBups1 && telling->variant.startsWith("bups1"_L1);
    return !saysNothing && (figures.encoding != telling->encoding || figures.variant != telling->variant);
}

/// Whether every day from one to the other, both included, is quiet; false when there is none.
bool areQuiet(const ImportCalendar &calendar, QDate first, QDate last)
{
    constexpr int longestBreak = 60; // days; over the summer somebody works
    if (first > last || first.daysTo(last) > longestBreak)
        return false;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!calendar.isQuiet(day))
            return false;
    }
    return true;
}

/// Whether this weekday brought nothing new as often as not.
bool isQuietByHabit(QDate night, const PastRuns &past)
{
    constexpr int fewestNights = 2;
    int nights = 0;
    int quiet = 0;
    for (qsizetype i = 0; i < past.size(); ++i) {
        if (past.at(i).night.dayOfWeek() != night.dayOfWeek() || past.at(i).night == night)
            continue;
        ++nights;
        if (i + 1 < past.size() && past.at(i).sha256 == past.at(i + 1).sha256)
            ++quiet;
    }
    return nights >= fewestNights && quiet * 2 >= nights;
}

} // namespace

FileNews fileNews(const RunFigures &figures, const PastRuns &past, const ImportCalendar &calendar,
                  const QList<Qt::DayOfWeek> &expectedNights)
{
    if (figures.records == 0)
        return FileNews::Wrong;
    const bool isSame = std::ranges::contains(past, figures.sha256, &PastRun::sha256);
    const bool isOlder = !past.isEmpty() && figures.fileDate.isValid() && past.first().fileDate.isValid()
        && figures.fileDate < past.first().fileDate;
    if (!isSame && !isOlder)
        return FileNews::New;
    const QDate night = figures.night;
    const QDate last = past.first().night;
    // A file of the morning has the changes until the day before, one of the evening those of the day itself. Which of
    // them comes is not known, so either will do.
    const bool isQuiet = calendar.isQuiet(night) || areQuiet(calendar, last, night.addDays(-1))
        || areQuiet(calendar, last.addDays(1), night)
        || (!expectedNights.isEmpty() && !expectedNights.contains(static_cast<Qt::DayOfWeek>(night.dayOfWeek())))
        || isQuietByHabit(night, past);
    return isQuiet ? FileNews::Nothing : FileNews::Wrong;
}

QList<BrakeMeasure> brakeMeasures(const RunFigures &figures, const PastRuns &past, const ImportCalendar &calendar,
                                  const Institution &institution)
{
    QList<BrakeMeasure> measures;
    if (!past.isEmpty())
        measures.append(recordsMeasure(figures, past));
    if (figures.lastPersons) {
        measures.append({.id = QString(brakes::missing),
                         .measured = percent(figures.missing, static_cast<double>(*figures.lastPersons)),
                         .count = figures.missing});
    }
    measures.append(fieldMeasure(figures));
    measures.append(share(brakes::sameDomain, figures.sameDomain, figures));
    measures.append(share(brakes::expired, figures.expired, figures));
    measures.append(share(brakes::userGroup, figures.changed.value(u"user_group"_s), figures));
    const FileNews news = fileNews(figures, past, calendar, institution.nights);
    measures.append({.id = QString(brakes::sameFile), .measured = static_cast<double>(news), .count = figures.records});
    measures.append(share(brakes::foreign, figures.foreign, figures));
    // An empty file has no encoding; it is stopped as what it is.
    const bool differs = figures.records > 0 && isUnusual(figures, past, institution.variant);
    measures.append(
        {.id = QString(brakes::encoding), .measured = differs ? 1.0 : 0.0, .count = differs ? figures.records : 0});
    measures.append(share(brakes::moved, figures.moved, figures));
    return measures;
}

BrakeHistory historyOf(const PastRuns &past)
{
    BrakeHistory history;
    for (const PastRun &run : past.first(std::min(past.size(), runsThatTeach))) {
        for (const BrakeMeasure &measure : run.measures)
            history[measure.id].append(measure.measured);
    }
    return history;
}

} // namespace skranke
