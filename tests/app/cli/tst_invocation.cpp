// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke::cli;

/// Reading the command line: global options anywhere, the command's words, the rest.
class InvocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before") << QStringList{u"--json"_s, u"--home"_s, u"/p"_s,    u"--lang"_s,
                                               u"nn"_s,     u"users"_s,  u"check"_s, u"f"_s};
        QTest::newRow("after") << QStringList{u"users"_s,  u"check"_s, u"f"_s,     u"--lang=nn"_s,
                                              u"--home"_s, u"/p"_s,    u"--json"_s};
        QTest::newRow("between") << QStringList{u"users"_s, u"--home=/p"_s, u"check"_s, u"--json"_s,
                                                u"f"_s,     u"--lang"_s,    u"nn"_s};
    }
    void globalOptionsStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        const Invocation invocation = invocationFrom(arguments);
        QCOMPARE(invocation.error, QString());
        QCOMPARE(invocation.home, u"/p"_s);
        QCOMPARE(invocation.language, u"nn"_s);
        QVERIFY(invocation.json);
        QCOMPARE(invocation.group, u"users"_s);
        QCOMPARE(invocation.verb, u"check"_s);
        QCOMPARE(invocation.rest, QStringList{u"f"_s});
    }

    void optionsOfTheCommandStayInOrder()
    {
        const Invocation invocation = invocationFrom({u"users"_s, u"plan"_s, u"f"_s, u"--institution"_s, u"NSK"_s});
        QCOMPARE(invocation.rest, (QStringList{u"f"_s, u"--institution"_s, u"NSK"_s}));
    }

    void behindTwoHyphensNothingIsAnOption()
    {
        const Invocation invocation = invocationFrom({u"users"_s, u"check"_s, u"--"_s, u"--json"_s});
        QVERIFY(!invocation.json);
        QCOMPARE(invocation.rest, (QStringList{u"--"_s, u"--json"_s}));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("home without a value") << QStringList{u"users"_s, u"check"_s, u"--home"_s};
        // The profile that it would fall back to is another one than was meant.
        QTest::newRow("home left empty") << QStringList{u"queue"_s, u"send"_s, u"--home"_s, QString()};
        QTest::newRow("home left empty, joined") << QStringList{u"queue"_s, u"send"_s, u"--home="_s};
        QTest::newRow("language without a value") << QStringList{u"--lang"_s};
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"sv"_s, u"users"_s, u"check"_s};
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!invocationFrom(arguments).error.isEmpty());
    }

    void nothingGivenIsNoCommand() { QCOMPARE(invocationFrom({}).group, QString()); }

    void everyCommandIsNamedOnceAndHasHelp()
    {
        QSet<QString> names;
        for (const Command &command : allCommands()) {
            const QString name = command.group + u' ' + command.verb;
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY2(!command.help.isEmpty() && command.run, qPrintable(name));
        }
        QVERIFY(names.contains(u"users check"_s) && names.contains(u"queue send"_s)
                && names.contains(u"audit verify"_s));
    }
};

QTEST_GUILESS_MAIN(InvocationTest)
#include "tst_invocation.moc"
