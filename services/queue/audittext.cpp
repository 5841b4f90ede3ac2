// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/audittext.h"

#include "services/core/csv.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace skranke::audittext {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QChar separator(bool forSpreadsheet)
{
    return forSpreadsheet ? csv::separatorOfLanguage() : QChar(u',');
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {
        {u"number"_s, entry.number},
        {u"time"_s, timeText(entry.time)},
        {u"event"_s, entry.event},
        {u"change"_s, entry.change.toString()},
        {u"batch"_s, entry.batch.toString()},
        {u"account"_s, entry.account},
        {u"key"_s, entry.keyName},
        {u"tracking_id"_s, entry.trackingId},
    };
}

} // namespace

QByteArray csvHeading(bool forSpreadsheet)
{
    const QString heading = csv::line(
        {u"number"_s, u"time"_s, u"event"_s, u"change"_s, u"batch"_s, u"account"_s, u"key"_s, u"tracking_id"_s},
        separator(forSpreadsheet));
    return (forSpreadsheet ? QString(csv::byteOrderMark + heading) : heading).toUtf8();
}

QByteArray csvLines(const QList<AuditEntry> &entries, bool forSpreadsheet)
{
    QString text;
    for (const AuditEntry &entry : entries) {
        text += csv::line({QString::number(entry.number), timeText(entry.time), entry.event, entry.change.toString(),
                           entry.batch.toString(), entry.account, entry.keyName, entry.trackingId},
                          separator(forSpreadsheet));
    }
    return text.toUtf8();
}

QByteArray jsonBeginning(const AuditCheck &check)
{
    return "{\"verdict\":" + QJsonDocument(verdict(check)).toJson(QJsonDocument::Compact) + ",\n\"entries\":[";
}

QByteArray jsonEntries(const QList<AuditEntry> &entries, bool isFirst)
{
    QByteArray text;
    for (const AuditEntry &entry : entries) {
        text += isFirst && text.isEmpty() ? "\n" : ",\n";
        text += QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
    }
    return text;
}

QByteArray jsonEnding()
{
    return "\n]}\n";
}

QJsonObject verdict(const AuditCheck &check)
{
    return {
        {u"intact"_s, check.intact},
        {u"entries"_s, check.entries},
        {u"first_bad"_s, check.intact ? QJsonValue(QJsonValue::Null) : QJsonValue(check.firstBad)},
        {u"problem"_s, check.intact ? QJsonValue(QJsonValue::Null) : QJsonValue(check.problem)},
    };
}

} // namespace skranke::audittext
