// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/policynote.h"

#include "services/userimport/fieldpolicies.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace skranke::policynote {

namespace {

/// The texts of this file, under one heading for translators.
struct PolicyNote {
    Q_DECLARE_TR_FUNCTIONS(PolicyNote)
};

constexpr QLatin1StringView noEnd("without end");

} // namespace

QString ofEntry(qint64 entry, FieldPolicy policy, const QString &owner, QDate until)
{
    const QString end = until.isValid() ? u"until "_s + until.toString(Qt::ISODate) : QString(noEnd);
    return u"protection %1: %2, %3, by %4"_s.arg(QString::number(entry), toWord(policy), end, owner);
}

QString ofFile()
{
    return u"protection of the file"_s;
}

QString ofRecord()
{
    return u"protection of the record"_s;
}

QString text(const QString &note)
{
    if (note == ofFile())
        return PolicyNote::tr("The file asks for it.");
    if (note == ofRecord())
        return PolicyNote::tr("The record asks for it.");
    static const QRegularExpression entry(u"^protection (\\d+): (\\w+), (?:until (\\S+)|without end), by (.*)$"_s);
    const QRegularExpressionMatch match = entry.match(note);
    const auto policy = fieldPolicyFromWord(match.capturedView(2));
    if (!match.hasMatch() || !policy)
        return note;
    const QDate until = QDate::fromString(match.captured(3), Qt::ISODate);
    if (!until.isValid()) {
        return PolicyNote::tr("Protection %1 of %2: %3. It has no end.")
            .arg(match.captured(1), match.captured(4), policyName(*policy));
    }
    return PolicyNote::tr("Protection %1 of %2: %3. It ends after %4.")
        .arg(match.captured(1), match.captured(4), policyName(*policy),
             QLocale().toString(until, QLocale::ShortFormat));
}

QString policyName(FieldPolicy policy)
{
    switch (policy) {
    case FieldPolicy::Replace:
        return PolicyNote::tr("the file replaces it, also with nothing");
    case FieldPolicy::KeepIfManual:
        return PolicyNote::tr("keep what was edited by hand");
    case FieldPolicy::KeepIfPresent:
        return PolicyNote::tr("keep it unless it is empty");
    case FieldPolicy::CreateOnly:
        return PolicyNote::tr("keep it; the file counts for new users only");
    case FieldPolicy::ReplaceExternal:
        return PolicyNote::tr("the file replaces the external entries");
    case FieldPolicy::Merge:
        return PolicyNote::tr("the file adds entries and removes none");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke::policynote
