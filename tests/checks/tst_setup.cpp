// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// From which of a machine's apt sources `tools/setup` derives the one for the base platform.
class TestSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachinesOwnSourceIsDerived_data();
    void theMachinesOwnSourceIsDerived();
};

void TestSetup::theMachinesOwnSourceIsDerived_data()
{
    QTest::addColumn<QString>("name"); // of the file
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("derived");

    const QByteArray plain = "Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\n";
    const QByteArray mine =
        "Types: deb deb-src\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n"
        "Components: main contrib\n";
    QTest::newRow("deb822") << u"sources.list.d/debian.sources"_s << mine << plain;
    QTest::newRow("a key ring") << u"sources.list.d/debian.sources"_s
                                << QByteArray(mine + "Signed-By: /usr/share/keyrings/k.gpg\n")
                                << QByteArray(plain + "Signed-By: /usr/share/keyrings/k.gpg\n");
    const QByteArray key = "Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n"
                           " -----END PGP PUBLIC KEY BLOCK-----\n";
    QTest::newRow("a key in the entry") << u"sources.list.d/debian.sources"_s << QByteArray(mine + key)
                                        << QByteArray(plain + key);
    QTest::newRow("switched off entries are passed over")
        << u"sources.list.d/debian.sources"_s
        << QByteArray("Types: deb\nURIs: http://off.example/debian\nSuites: bookworm\nComponents: main\nEnabled: no\n\n"
                      "# a comment\n"
                      + mine)
        << plain;
    QTest::newRow("security is another archive")
        << u"sources.list.d/security.sources"_s
        << QByteArray("Types: deb\nURIs: http://security.example/\nSuites: bookworm-security\nComponents: main\n")
        << QByteArray();
    QTest::newRow("only sources, no packages")
        << u"sources.list.d/debian.sources"_s
        << QByteArray("Types: deb-src\nURIs: http://mirror.example/debian\nSuites: bookworm\nComponents: main\n")
        << QByteArray();
    QTest::newRow("one line") << u"sources.list"_s
                              << QByteArray("# deb http://old.example/debian bookworm main\n"
                                            "deb http://mirror.example/debian bookworm main contrib\n")
                              << plain;
    QTest::newRow("one line with options")
        << u"sources.list.d/debian.list"_s
        << QByteArray(
               "deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.example/debian bookworm main\n")
        << QByteArray(plain + "Signed-By: /usr/share/keyrings/k.gpg\n");
    QTest::newRow("named by its age") << u"sources.list"_s
                                      << QByteArray("deb http://mirror.example/debian oldstable main\n") << plain;
    QTest::newRow("nothing") << u"sources.list"_s << QByteArray() << QByteArray();
}

void TestSetup::theMachinesOwnSourceIsDerived()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, derived);
    QTemporaryDir apt;
    QVERIFY(QDir(apt.path()).mkpath(u"sources.list.d"_s));
    QFile file(apt.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();

    QProcess shell;
    shell.start(u"bash"_s,
                {u"-c"_s, u"source \"$1\"; derive_source bookworm \"$2\""_s, u"bash"_s,
                 skranke::TestPaths::source(u"tools/setup"_s), apt.path()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput(), derived);
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"
