// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/csv.h"
#include "services/core/privatefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedAndDefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Løvås"_s << u"Løvås"_s;
        QTest::newRow("separator") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("other separator") << u"a;b"_s << u"a;b"_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula after a tab") << u"\t=1+1"_s << u"'\t=1+1"_s;
        QTest::newRow("negative number") << u"-12"_s << u"-12"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void cellsAreQuotedAndDefused()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(csv::line({cell, u"x"_s}, u','), QString(written + u",x\r\n"_s));
    }

    void aFileIsThereWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log.csv"_s);
        {
            auto file = privatefile::create(path);
            QVERIFY(file);
            (*file)->write("half");
        }
        QVERIFY(!QFile::exists(path));
        auto file = privatefile::create(path);
        QVERIFY(file);
        (*file)->write("whole");
        QVERIFY(privatefile::commit(**file));
        QCOMPARE(
            QFile::permissions(path)
                & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
            QFileDevice::Permissions());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto file = privatefile::create(u"/nowhere/at/all/log.csv"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, u"unwritable-file"_s);
        QCOMPARE(file.error().subject, u"log.csv"_s);
    }

    void aFullDiskIsSaid()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no device that is always full");
        QFile file(u"/dev/full"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(file.write("x") < 0);
        QCOMPARE(privatefile::errorOf(file).code, u"disk-full"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
