// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/jsonview.h"
#include "widgets/text/rawfileview.h"
#include "widgets/text/sourceedit.h"
#include "widgets/text/syntaxcolours.h"

#include <QClipboard>
#include <QCoroTask>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace skranke;
using namespace Qt::StringLiterals;

/// The viewer of raw files: pages, jumps, masks, colours.
class RawFileViewTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SyntaxColours m_colours;

    std::shared_ptr<const TextFile> file(int records)
    {
        QFile out(m_folder.filePath(u"raw.txt"_s));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        for (int i = 1; i <= records; ++i)
            out.write("LT:nsk" + QByteArray::number(i) + "\nFR:22877920007\n-----------\n");
        out.close();
        const auto index = QCoro::waitFor(indexLines(out.fileName(), {}));
        return std::make_shared<const TextFile>(out.fileName(), u"utf-8"_s, *index);
    }

private Q_SLOTS:
    void ourDefinitionIsShipped()
    {
        QVERIFY(m_colours.has(u"BUPS 1"_s));
        QVERIFY(m_colours.has(u"JSON"_s));
    }

    void aLineAskedForBeforeItsFileIsShownThen()
    {
        RawFileView view(m_colours);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showLine(700);
        view.setFile(file(300));
        QCOMPARE(view.markedLine(), 700);
        QVERIFY(view.topLine() <= 700);
        QVERIFY(700 < view.topLine() + view.edit()->visibleLineCount());

        // The file of the line never came: the next one is shown from its beginning.
        view.setFile(nullptr);
        view.showLine(700);
        view.setFile(nullptr);
        view.setFile(file(300));
        QCOMPARE(view.markedLine(), 0);
        QCOMPARE(view.topLine(), 1);
    }

    void aLineFarAwayIsShownAndMarked()
    {
        RawFileView view(m_colours);
        view.resize(600, 400);
        view.setFile(file(30'000));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.topLine(), 1);
        view.showLine(60'001);
        QVERIFY(view.topLine() <= 60'001);
        QVERIFY(60'001 < view.topLine() + view.edit()->visibleLineCount());
        const auto offset = static_cast<int>(60'001 - view.edit()->firstLineNumber());
        QCOMPARE(view.edit()->document()->findBlockByNumber(offset).text(), u"LT:nsk20001"_s);
        QVERIFY(view.edit()->document()->blockCount() <= 2000); // never the whole file
    }

    void keysPageThroughTheFile()
    {
        RawFileView view(m_colours);
        view.resize(600, 400);
        view.setFile(file(2'000));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::keyClick(view.edit(), Qt::Key_End);
        QVERIFY(view.topLine() > 5'900);
        QVERIFY(view.edit()->toPlainText().contains(u"LT:nsk2000"));
        QTest::keyClick(view.edit(), Qt::Key_Home);
        QCOMPARE(view.topLine(), 1);
        QTest::keyClick(view.edit(), Qt::Key_PageDown);
        const qint64 second = view.topLine();
        QVERIFY(second > 5);
        QTest::keyClick(view.edit(), Qt::Key_Up);
        QCOMPARE(view.topLine(), second - 1);
    }

    void nationalNumbersReachNeitherScreenNorClipboard()
    {
        RawFileView view(m_colours);
        view.setFile(file(3));
        QVERIFY(!view.edit()->toPlainText().contains(u"22877920007"));
        QVERIFY(view.edit()->toPlainText().contains(u"FR:228779*****"));
        view.edit()->selectAll();
        view.edit()->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"20007"));
    }

    void aFileThatHasGoneIsTold()
    {
        auto gone = file(3'000);
        RawFileView view(m_colours);
        view.resize(600, 400);
        view.setFile(gone);
        QString code;
        connect(&view, &RawFileView::failed, this, [&code](const Error &error) { code = error.code; });
        QVERIFY(QFile::remove(gone->path()));
        view.showLine(8'000);
        QCOMPARE(code, u"unreadable-file"_s);
    }

    void aCharacterInsideALineEndsNone()
    {
        QFile out(m_folder.filePath(u"breaks.txt"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        const QString hidden = u"EN:B\u2029\u00e6\u2028r\ufdd0 \ufdd1"_s;
        out.write(hidden.toUtf8() + "\nFN:Kari\n-----------\n");
        out.close();
        const auto index = QCoro::waitFor(indexLines(out.fileName(), {}));
        RawFileView view(m_colours);
        view.setFile(std::make_shared<const TextFile>(out.fileName(), u"utf-8"_s, *index));
        QCOMPARE(view.edit()->blockCount(), 3);
        QCOMPARE(view.edit()->document()->findBlockByNumber(1).text(), u"FN:Kari"_s);
        QCOMPARE(view.edit()->document()->findBlockByNumber(0).text().size(), hidden.size()); // columns stay
        view.showLine(2);
        QCOMPARE(view.edit()->textCursor().block().text(), u"FN:Kari"_s);

        JsonView json(m_colours);
        json.setJson({{u"last_name"_s, u"B\u2029\u00e6r\u2028"_s}});
        QCOMPARE(json.blockCount(), 3);
    }

    void jsonIsIndented()
    {
        JsonView view(m_colours);
        view.setJson({{u"primary_id"_s, u"nsk1"_s}});
        QCOMPARE(view.blockCount(), 3);
        view.setJson({});
        QVERIFY(view.toPlainText().isEmpty());
    }
};

QTEST_MAIN(RawFileViewTest)
#include "tst_rawfileview.moc"
