// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/notetext.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

class TestNoteText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesBecomeSentences_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("members") << u"changed elsewhere: last_name, user_group"_s
                                 << u"Changed in Alma too since the change was made: LAST_NAME, USER_GROUP."_s;
        QTest::newRow("a word") << u"no usable answer: timeout"_s << u"No usable answer came (timeout)."_s;
        QTest::newRow("nothing else") << u"the user is gone"_s << u"The user is gone from Alma."_s;
        QTest::newRow("with a colon of its own")
            << u"verified: nothing happened"_s << u"Read in Alma: nothing had happened."_s;
        QTest::newRow("an id") << u"amends c0123"_s << u"Replaces an earlier proposal (c0123)."_s;
        QTest::newRow("several") << u"kept: user_group; also different: status"_s
                                 << u"Alma kept its own value: USER_GROUP. Also different after sending: STATUS."_s;
        QTest::newRow("unknown") << u"something new"_s << u"something new"_s;
    }
    void notesBecomeSentences()
    {
        QFETCH(const QString, notes);
        QTEST(noteText(notes, [](const QString &member) { return member.toUpper(); }), "text");
    }

    void membersStandAsTheyAreWithoutNames()
    {
        QCOMPARE(noteText(u"kept: user_group"_s), u"Alma kept its own value: user_group."_s);
    }
};

QTEST_GUILESS_MAIN(TestNoteText)
#include "tst_notetext.moc"
