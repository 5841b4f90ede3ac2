// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/reviewsheetprinter.h"

#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QString rows(int count)
{
    QString html = u"<table><thead><tr><th>Felt</th></tr></thead>"_s;
    for (int row = 0; row < count; ++row)
        html += u"<tr><td>Bjørndalsæter %1</td></tr>"_s.arg(row);
    return html + u"</table>"_s;
}

} // namespace

class TestReviewSheetPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartBeginsOnAPageOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QList<std::pair<qint64, qint64>> told;
        const Job job{.progress = [&told](qint64 done, qint64 total) { told.append({done, total}); }};
        const auto pages = reviewsheetprinter::writePdf({.parts = {rows(3), rows(3)}, .foot = u"nsk"_s}, path, job);
        QVERIFY(pages);
        QCOMPARE(*pages, 2);
        QCOMPARE(told.constLast(), (std::pair<qint64, qint64>{4, 4}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 2"));
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
    }

    /// What the print dialog hands on is a printer, not a file of ours; "print to PDF" of the system is one too.
    void aPrinterGetsThePagesOfTheSheet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        const auto pages = reviewsheetprinter::print({.parts = {rows(3), rows(200)}, .foot = u"nsk"_s}, printer, {});
        QVERIFY(pages);
        QVERIFY2(*pages >= 4 && *pages <= 7, qPrintable(QString::number(*pages)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        const QByteArray count = "/Count " + QByteArray::number(*pages);
        QVERIFY2(pdf.contains(count), count.constData());
    }

    void aStoppedSheetLeavesTheFileThatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
        before.close();
        Job job;
        job.progress = [&job](qint64 done, qint64) {
            if (done == 3) // laid out, the first part drawn
                job.cancel.cancel();
        };
        const auto pages = reviewsheetprinter::writePdf({.parts = {rows(3), rows(3)}, .foot = {}}, path, job);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, Error::Kind::Canceled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"sheet.pdf"_s});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("mine"));
    }

    void aLongPartGoesOnOverPages()
    {
        const QTemporaryDir folder;
        const auto pages =
            reviewsheetprinter::writePdf({.parts = {rows(200)}, .foot = {}}, folder.filePath(u"sheet.pdf"_s), {});
        QVERIFY(pages);
        QVERIFY2(*pages >= 3 && *pages <= 6, qPrintable(QString::number(*pages)));
    }

    void itIsDrawnOnAnyThread()
    {
        const QTemporaryDir folder;
        int pages = 0;
        std::thread worker([&] {
            pages =
                reviewsheetprinter::writePdf({.parts = {rows(50)}, .foot = u"x"_s}, folder.filePath(u"sheet.pdf"_s), {})
                    .value_or(0);
        });
        worker.join();
        QVERIFY(pages >= 1);
    }

    void aStoppedOneLeavesNoFile()
    {
        const QTemporaryDir folder;
        Job job;
        job.cancel.cancel();
        const auto pages =
            reviewsheetprinter::writePdf({.parts = {rows(3)}, .foot = {}}, folder.filePath(u"sheet.pdf"_s), job);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, Error::Kind::Canceled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anUnwritablePlaceIsSaid()
    {
        const auto pages =
            reviewsheetprinter::writePdf({.parts = {rows(3)}, .foot = {}}, u"/no/such/place/sheet.pdf"_s, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, u"unwritable-file"_s);
    }
};

QTEST_MAIN(TestReviewSheetPrinter)
#include "tst_reviewsheetprinter.moc"
