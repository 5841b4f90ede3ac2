// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"
#include "tests/fuzz/exercisebups1.h"
#include "tests/fuzz/exercisexml.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Runs every file of the fuzzer's corpus once, so that what the fuzzer found stays found in ordinary builds.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheCorpusIsTaken_data();
    void everyFileOfTheCorpusIsTaken();
};

void TestFuzzCorpus::everyFileOfTheCorpusIsTaken_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &format : {u"bups1"_s, u"xml"_s}) {
        const QFileInfoList files =
            QDir(skranke::TestPaths::source(u"tests/fuzz/corpus/"_s + format)).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(QString(format + u'/' + file.fileName()))) << file.filePath();
    }
}

void TestFuzzCorpus::everyFileOfTheCorpusIsTaken()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const bool isXml = QFileInfo(path).dir().dirName() == "xml"_L1;
    const auto exercise = isXml ? &exerciseXml : &exerciseBups1;
    exercise(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)

#include "tst_fuzzcorpus.moc"
