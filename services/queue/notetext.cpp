// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/notetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

enum class Holds { Nothing, Members, Word };

struct Phrase {
    QLatin1StringView note;
    const char *text;
    Holds holds;
};

constexpr std::array phrases{
    Phrase{"changed elsewhere"_L1,
           QT_TRANSLATE_NOOP("QueueNotes", "Changed in Alma too since the change was made: %1."), Holds::Members},
    Phrase{"changed since"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Changed in Alma since, so nothing was taken back: %1."),
           Holds::Members},
    Phrase{"rebased"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Changed in Alma meanwhile and kept as it is there: %1."),
           Holds::Members},
    Phrase{"kept"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Alma kept its own value: %1."), Holds::Members},
    Phrase{"also different"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Also different after sending: %1."), Holds::Members},
    Phrase{"read back differs"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Alma has something else than was sent: %1."),
           Holds::Members},
    Phrase{"no usable answer"_L1, QT_TRANSLATE_NOOP("QueueNotes", "No usable answer came (%1)."), Holds::Word},
    Phrase{"read back failed"_L1, QT_TRANSLATE_NOOP("QueueNotes", "The user could not be read after sending (%1)."),
           Holds::Word},
    Phrase{"not sent"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Not sent (%1)."), Holds::Word},
    Phrase{"the user still exists"_L1, QT_TRANSLATE_NOOP("QueueNotes", "The user still exists in Alma."),
           Holds::Nothing},
    Phrase{"the user is gone"_L1, QT_TRANSLATE_NOOP("QueueNotes", "The user is gone from Alma."), Holds::Nothing},
    Phrase{"verified: nothing happened"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Read in Alma: nothing had happened."),
           Holds::Nothing},
    Phrase{"digest-mismatch"_L1,
           QT_TRANSLATE_NOOP("QueueNotes", "Altered after the approval, so the approval was taken away."),
           Holds::Nothing},
    Phrase{"signature-missing"_L1,
           QT_TRANSLATE_NOOP("QueueNotes", "Its approval has no signature, so it was taken away: approve it again."),
           Holds::Nothing},
    Phrase{
        "signature-mismatch"_L1,
        QT_TRANSLATE_NOOP("QueueNotes", "The signature of its approval is not good, so the approval was taken away."),
        Holds::Nothing},
    Phrase{"signing-key-unknown"_L1,
           QT_TRANSLATE_NOOP("QueueNotes",
                             "Approved with a key that is not in the register, so the approval was taken away."),
           Holds::Nothing},
    Phrase{"signing-key-revoked"_L1,
           QT_TRANSLATE_NOOP("QueueNotes", "Approved with a key that was revoked, so the approval was taken away."),
           Holds::Nothing},
    Phrase{"state-altered"_L1,
           QT_TRANSLATE_NOOP("QueueNotes",
                             "It had been sent before and stood as approved again, so it waits to be verified."),
           Holds::Nothing},
    Phrase{"from a review bundle"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Approved at another desk."), Holds::Nothing},
    Phrase{"rename-cycle"_L1,
           QT_TRANSLATE_NOOP("QueueNotes",
                             "Refused: several users are to take over one another's identifiers in a circle."),
           Holds::Nothing},
    Phrase{"replaced by"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Replaced by a later proposal (%1)."), Holds::Word},
    Phrase{"restored"_L1,
           QT_TRANSLATE_NOOP("QueueNotes", "The store was put back from a copy, so the approval was taken away."),
           Holds::Nothing},
    Phrase{"compared again"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Compared with a later state of the user in Alma."),
           Holds::Nothing},
    Phrase{"amends"_L1, QT_TRANSLATE_NOOP("QueueNotes", "Replaces an earlier proposal (%1)."), Holds::Word},
};

QString oneText(const QString &note, const std::function<QString(const QString &)> &memberName)
{
    for (const Phrase &phrase : phrases) {
        const QString text = QCoreApplication::translate("QueueNotes", phrase.text);
        if (phrase.holds == Holds::Nothing && note == phrase.note)
            return text;
        if (phrase.holds == Holds::Nothing || !note.startsWith(phrase.note))
            continue;
        QString rest = note.sliced(phrase.note.size());
        rest.remove(0, rest.startsWith(": "_L1) ? 2 : rest.startsWith(u' ') ? 1 : 0);
        if (phrase.holds == Holds::Members && memberName) {
            QStringList members = rest.split(u", "_s);
            std::ranges::transform(members, members.begin(), memberName);
            rest = members.join(u", "_s);
        }
        return text.arg(rest);
    }
    return note;
}

} // namespace

QString noteText(const QString &notes, const std::function<QString(const QString &)> &memberName)
{
    QStringList texts;
    for (const QString &note : notes.split(u"; "_s, Qt::SkipEmptyParts))
        texts.append(oneText(note, memberName));
    return texts.join(u' ');
}

} // namespace skranke
