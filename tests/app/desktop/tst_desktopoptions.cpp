// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktopoptions.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class TestDesktopOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void institutionsBelongToTheFileBeforeThem()
    {
        const DesktopOptions options =
            desktopOptionsFrom({u"skranke"_s, u"--open"_s, u"/n/a.txt"_s, u"--open"_s, u"/n/b.txt"_s,
                                u"--institution"_s, u"HVO"_s, u"--open=/n/c.txt"_s, u"--institution=NSK"_s});
        QVERIFY2(options.error.isEmpty(), qPrintable(options.error));
        const QList<FileToOpen> expected{{u"/n/a.txt"_s, {}}, {u"/n/b.txt"_s, u"HVO"_s}, {u"/n/c.txt"_s, u"NSK"_s}};
        QCOMPARE(options.files, expected);
    }

    void plainFilesAreOpenedToo()
    {
        const DesktopOptions options = desktopOptionsFrom({u"skranke"_s, u"night.txt"_s});
        QCOMPARE(options.files.size(), 1);
        QCOMPARE(options.files.constFirst().path, QDir::current().absoluteFilePath(u"night.txt"_s));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"de"_s};
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"blue"_s};
        QTest::newRow("institution without a file") << QStringList{u"--institution"_s, u"NSK"_s};
        QTest::newRow("value missing") << QStringList{u"--home"_s};
        QTest::newRow("value left empty") << QStringList{u"--home"_s, QString()};
        QTest::newRow("pictures without a folder") << QStringList{u"--pictures="_s};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(!desktopOptionsFrom(QStringList{u"skranke"_s} + arguments).error.isEmpty());
    }

    void choicesAreRead()
    {
        const DesktopOptions options = desktopOptionsFrom({u"skranke"_s, u"--home"_s, u"/p"_s, u"--lang"_s, u"nn"_s,
                                                           u"--theme"_s, u"dark"_s, u"--pictures"_s, u"/q"_s});
        QVERIFY(options.error.isEmpty());
        QCOMPARE(options.home, u"/p"_s);
        QCOMPARE(options.language, u"nn"_s);
        QCOMPARE(options.theme.value_or(Preferences::Theme::System), Preferences::Theme::Dark);
        QCOMPARE(options.pictures, u"/q"_s);
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
