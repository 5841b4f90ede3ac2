// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/masking.h"
#include "widgets/text/textfile.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Lines of files of any size, with any end of line, masked.
class TextFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<LineIndex> indexOf(const QString &path) { return QCoro::waitFor(indexLines(path, {})); }

private Q_SLOTS:
    void linesAreCountedAsTheChecksDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addRow("empty") << QByteArray() << QStringList{};
        QTest::addRow("no end") << QByteArray("LT:a") << QStringList{u"LT:a"_s};
        QTest::addRow("LF") << QByteArray("LT:a\nEN:b\n") << QStringList{u"LT:a"_s, u"EN:b"_s};
        QTest::addRow("CR LF") << QByteArray("LT:a\r\nEN:b\r\n") << QStringList{u"LT:a"_s, u"EN:b"_s};
        QTest::addRow("CR") << QByteArray("LT:a\rEN:b\r") << QStringList{u"LT:a"_s, u"EN:b"_s};
        QTest::addRow("blank lines") << QByteArray("\n\r\n\rLT:a") << QStringList{{}, {}, {}, u"LT:a"_s};
        QTest::addRow("CR CR LF") << QByteArray("a\r\r\nb") << QStringList{u"a"_s, {}, u"b"_s};
        QTest::addRow("NUL inside") << QByteArray("a\0b\nc", 5) << QStringList{QString(u"a\0b"_s), u"c"_s};
    }
    void linesAreCountedAsTheChecksDo()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, lines);
        const QString path = write(bytes);
        const auto index = indexOf(path);
        QVERIFY(index);
        QCOMPARE(index->lines, lines.size());
        const TextFile file(path, u"utf-8"_s, *index);
        const auto read = file.lines(1, 100);
        QVERIFY(read);
        QCOMPARE(*read, lines);
    }

    void anyLineOfALargeFileIsFound()
    {
        QByteArray bytes;
        for (int i = 1; i <= 100'000; ++i)
            bytes += "LT:nsk" + QByteArray::number(i) + (i % 2 ? "\n" : "\r\n");
        const QString path = write(bytes);
        const auto index = indexOf(path);
        QVERIFY(index);
        QCOMPARE(index->lines, 100'000);
        const TextFile file(path, u"utf-8"_s, *index);
        for (const int line : {1, 511, 512, 513, 1024, 77'777, 100'000}) {
            const auto read = file.lines(line, 1);
            QVERIFY(read);
            QCOMPARE(*read, QStringList{u"LT:nsk%1"_s.arg(line)});
        }
        QVERIFY(file.lines(100'001, 1)->isEmpty());
        QCOMPARE(file.lines(99'999, 50)->size(), 2);
    }

    void aHugeLineIsCut()
    {
        const QString path = write(QByteArray(50'000'000, 'x') + "\nLT:a\n");
        const auto index = indexOf(path);
        QVERIFY(index);
        const TextFile file(path, u"ascii"_s, *index);
        const auto read = file.lines(1, 2);
        QVERIFY(read);
        QCOMPARE(read->at(0).size(), longestLine);
        QCOMPARE(read->at(1), u"LT:a"_s);
    }

    void lettersFollowTheEncoding()
    {
        const QString path = write("EN:L\xf8v\xe5s");
        const auto index = indexOf(path);
        QVERIFY(index);
        QCOMPARE(TextFile(path, u"iso-8859-1"_s, *index).lines(1, 1)->first(), u"EN:Løvås"_s);
        QVERIFY(TextFile(path, u"utf-8"_s, *index).lines(1, 1)->first().contains(QChar(QChar::ReplacementCharacter)));
    }

    void whatIsNoFileIsAnError()
    {
        QCOMPARE(indexOf(m_folder.filePath(u"none"_s)).error().code, u"no-such-file"_s);
        QCOMPARE(indexOf(m_folder.path()).error().code, u"not-a-file"_s);
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(QCoro::waitFor(indexLines(write("a"), cancel)).error().kind, Error::Kind::Canceled);
    }

    void aFileThatHasGoneIsAnError()
    {
        const QString path = write("a\nb");
        const auto index = indexOf(path);
        QVERIFY(index);
        QVERIFY(QFile::remove(path));
        QVERIFY(!TextFile(path, u"utf-8"_s, *index).lines(1, 1));
    }

    void nationalNumbersAreMasked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        QTest::addRow("FR") << u"FR:22877920007"_s << u"FR:228779*****"_s;
        QTest::addRow("GR") << u"GR:22877920007"_s << u"GR:228779*****"_s;
        QTest::addRow("lower case") << u"fr:22877920007"_s << u"fr:228779*****"_s;
        QTest::addRow("indented, blank after colon") << u" FR: 228779 20007"_s << u" FR: 228779 *****"_s;
        QTest::addRow("byte order mark") << u"\ufeffFR:22877920007"_s << u"\ufeffFR:228779*****"_s;
        QTest::addRow("letters") << u"FR:Kari1"_s << u"FR:****1"_s;
        QTest::addRow("other code") << u"LT:22877920007"_s << u"LT:22877920007"_s;
        QTest::addRow("separator") << u"-----------"_s << u"-----------"_s;
        QTest::addRow("empty") << QString() << QString();
    }
    void nationalNumbersAreMasked()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, shown);
        QCOMPARE(maskedLine(line), shown);
    }
};

QTEST_GUILESS_MAIN(TextFileTest)
#include "tst_textfile.moc"
