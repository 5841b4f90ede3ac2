// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"
#include "tests/app/cli/clidesk.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::test;

/// `queue ...` where the changes are not as they were asked for: no call, one profile, real processes.
class CliChangesTest : public QObject, private CliDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void changesThatAreNamedAndCannotBeReviewedAreToldById()
    {
        const QStringList ids = proposed(3);
        QCOMPARE(ids.size(), 3);
        const auto first = m_cli->run({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json.value(u"approved").toInt(), 1);

        // Who asks for what is so already has got it.
        const auto again = asText({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.output.contains("Approved 0"), again.output);

        // What fits is done all the same.
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, ids.at(0)}).exitCode, 0);
        const auto second = m_cli->run({u"queue"_s, u"approve"_s, ids.at(0), ids.at(1)});
        QCOMPARE(second.exitCode, 4);
        QCOMPARE(second.json.value(u"approved").toInt(), 1);
        QCOMPARE(second.json.value(u"passed_over"),
                 QJsonValue(QJsonArray{QJsonObject{{u"id"_s, ids.at(0)}, {u"state"_s, u"withdrawn"_s}}}));
        const auto text = asText({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(text.exitCode, 4);
        QVERIFY2(text.output.contains(ids.at(0).toUtf8()) && text.output.contains("withdrawn"), text.output);
    }

    void aSelectionThatHoldsNothingToReviewIsDone()
    {
        const QStringList ids = proposed(2);
        const QString batch =
            m_cli->run({u"queue"_s, u"list"_s}).json.value(u"batches").toArray().first()[u"batch"_s].toString();
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, u"--batch"_s, batch}).exitCode, 0);
        for (const QStringList &which :
             {QStringList{u"--batch"_s, batch}, QStringList{batch}, QStringList{u"--state"_s, u"proposed"_s}}) {
            const auto approved = asText(QStringList{u"queue"_s, u"approve"_s} + which);
            QCOMPARE(approved.exitCode, 0);
            QVERIFY2(!approved.output.contains('0'), approved.output);
            QCOMPARE(approved.output.trimmed().count('\n'), 0);
        }
        const auto undo = asText({u"queue"_s, u"undo"_s, u"--batch"_s, batch});
        QCOMPARE(undo.exitCode, 0);
    }

    void anUndoIsToldFromWhatItTakesBack()
    {
        QVERIFY(!proposed(1).isEmpty());
        {
            const auto workspace = opened();
            QVERIFY(workspace);
            const Batch undo{.id = {},
                             .institution = nsk(),
                             .kind = BatchKind::Undo,
                             .title = u"night"_s,
                             .created = {},
                             .undoes = {}};
            QVERIFY(QCoro::waitFor(workspace->queue().propose(undo, {change(u"nsk0000009"_s)})));
        }
        const auto list = asText({u"queue"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output.count("night"), 2);
        QCOMPARE(list.output.count("Undo of night"), 1);
    }

    void changesThatAreNamedAndCannotBeTakenBackAreToldById()
    {
        const QStringList ids = proposed(2);
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, ids.at(0)}).exitCode, 0);
        const auto undo = m_cli->run({u"queue"_s, u"undo"_s, ids.at(0), ids.at(1)});
        QCOMPARE(undo.exitCode, 4);
        QCOMPARE(undo.json.value(u"changes").toInt(), 0);
        QCOMPARE(undo.json.value(u"passed_over"),
                 QJsonValue(QJsonArray{QJsonObject{{u"id"_s, ids.at(0)}, {u"state"_s, u"withdrawn"_s}},
                                       QJsonObject{{u"id"_s, ids.at(1)}, {u"state"_s, u"proposed"_s}}}));
        QCOMPARE(undo.json.value(u"refused"), QJsonValue(QJsonObject{{u"wrong-state"_s, 2}}));
        const auto text = asText({u"queue"_s, u"undo"_s, ids.at(0)});
        QCOMPARE(text.exitCode, 4);
        QVERIFY2(text.output.contains(ids.at(0).toUtf8()) && text.output.contains("withdrawn"), text.output);
    }

    void aListOfNothingSaysWhy()
    {
        QVERIFY(asText({u"queue"_s, u"list"_s}).output.contains("The queue is empty."));
        QCOMPARE(proposed(1).size(), 1);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--batch"_s, u"bzzz"_s}).exitCode, 2);
        const auto unknown = asText({u"queue"_s, u"list"_s, u"--batch"_s, u"bzzz"_s});
        QVERIFY2(unknown.messages.contains("bzzz") && unknown.output.isEmpty(),
                 QByteArray(unknown.output + unknown.messages));
        const auto nothing = asText({u"queue"_s, u"list"_s, u"--state"_s, u"refused"_s});
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(nothing.output.trimmed(), "Nothing matches."_ba);
        // A variable that a script forgot to fill must not widen what is meant.
        QCOMPARE(m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, QString()}).exitCode, 64);
    }

    void statesAreCalledInTheLanguageAskedFor()
    {
        QCOMPARE(proposed(1).size(), 1);
        const auto list =
            m_cli->run({u"queue"_s, u"list"_s, u"--state"_s, u"proposed"_s, u"--lang"_s, u"nb"_s}, {}, true);
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.output.contains("foreslått") && !list.output.contains("proposed"), list.output);
    }

    void anUnknownChangeIsNamed()
    {
        const auto show = asText({u"queue"_s, u"show"_s, u"c0123456789abcdef"_s});
        QCOMPARE(show.exitCode, 2);
        QVERIFY2(show.messages.contains("c0123456789abcdef"), show.messages);
    }
};

QTEST_GUILESS_MAIN(CliChangesTest)
#include "tst_clichanges.moc"
