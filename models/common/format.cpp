// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke::format {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double fraction, int decimals)
{
    //: A percentage, e.g. 4.1 %; Norwegian and SI put a no-break space before the sign
    return QCoreApplication::translate("Format", "%1%").arg(QLocale().toString(fraction * 100, 'f', decimals));
}

QString date(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString dateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm"_s);
    return local.date() == QDate::currentDate() ? clock : date(local.date()) + u' ' + clock;
}

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return date(local.date()) + local.toString(u" HH:mm:ss"_s);
}

QString timeLeft(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left < 90s)
        return QCoreApplication::translate("Format", "%1 s left").arg(number(std::max<qint64>(1, left.count())));
    const auto wholeMinutes = round<minutes>(left);
    if (wholeMinutes < 90min)
        return QCoreApplication::translate("Format", "%1 min left").arg(number(wholeMinutes.count()));
    const auto wholeHours = floor<hours>(wholeMinutes);
    return QCoreApplication::translate("Format", "%1 h %2 min left")
        .arg(number(wholeHours.count()), number((wholeMinutes - wholeHours).count()));
}

QString bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString plain(const QString &text)
{
    // Without a tag, or what stands for the beginning of one, Qt takes nothing for markup.
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace skranke::format
