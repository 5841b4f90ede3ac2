// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/reviewsheetprinter.h"

#include "services/core/privatefile.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace skranke::reviewsheetprinter {

namespace {

struct PrinterTexts {
    Q_DECLARE_TR_FUNCTIONS(ReviewSheetPrinter)
};

/// Everything is laid out in pixels of 96 to the inch and scaled to what the device has: sizes in the HTML are such.
constexpr double dotsPerInch = 96.0;
constexpr double footHeight = 28.0;
constexpr double marginMillimetres = 15.0;

Error canceled()
{
    return {.kind = Error::Kind::Canceled, .detail = u"printing was stopped"_s};
}

/// Nothing is drawn on it: it tells the layout how big a point is, whatever the screen has.
QImage measure()
{
    QImage image(1, 1, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    return image;
}

using Documents = std::vector<std::unique_ptr<QTextDocument>>;

Result<Documents> laidOut(const QStringList &parts, const QSizeF &body, QImage &paper, const Job &job)
{
    Documents documents;
    for (const QString &part : parts) {
        if (job.cancel.isCanceled())
            return std::unexpected(canceled());
        auto document = std::make_unique<QTextDocument>();
        document->setUndoRedoEnabled(false);
        document->setDocumentMargin(0);
        document->setUseDesignMetrics(true);
        document->documentLayout()->setPaintDevice(&paper);
        document->setPageSize(body);
        document->setHtml(part);
        (void)document->pageCount(); // now, not while it is drawn
        documents.push_back(std::move(document));
        job.report(qint64(documents.size()), parts.size() * 2);
    }
    return documents;
}

void drawPage(QPainter &painter, const QTextDocument &document, int page, const QSizeF &body)
{
    const QRectF view(0, page * body.height(), body.width(), body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // also in a dark theme
    context.clip = view;
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFoot(QPainter &painter, const QString &foot, int page, int pages, const QSizeF &body)
{
    const QRectF line(0, body.height(), body.width(), footHeight);
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(Qt::darkGray);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                     //: Foot of a printed page
                     PrinterTexts::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages)));
}

} // namespace

Result<int> print(const Text &text, QPagedPaintDevice &device, const Job &job)
{
    QPainter painter;
    if (!painter.begin(&device))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"unwritable-file"_s});
    const double scaleX = device.logicalDpiX() / dotsPerInch;
    const double scaleY = device.logicalDpiY() / dotsPerInch;
    const QSizeF body(device.width() / scaleX, device.height() / scaleY - footHeight);
    QImage paper = measure();
    const auto documents = laidOut(text.parts, body, paper, job);
    if (!documents)
        return std::unexpected(documents.error());
    const int pages = std::accumulate(documents->cbegin(), documents->cend(), 0,
                                      [](int sum, const auto &document) { return sum + document->pageCount(); });
    painter.scale(scaleX, scaleY);
    int page = 0;
    qint64 part = 0;
    for (const auto &document : *documents) {
        for (int own = 0; own < document->pageCount(); ++own) {
            if (job.cancel.isCanceled())
                return std::unexpected(canceled());
            if (page > 0 && !device.newPage())
                return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"unwritable-file"_s});
            drawPage(painter, *document, own, body);
            drawFoot(painter, text.foot, ++page, pages, body);
        }
        job.report(text.parts.size() + ++part, text.parts.size() * 2);
    }
    painter.end();
    return pages;
}

Result<int> writePdf(const Text &text, const QString &path, const Job &job)
{
    const auto file = privatefile::create(path);
    if (!file)
        return std::unexpected(file.error());
    Result<int> pages;
    {
        QPdfWriter writer(file->get());
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                        QPageLayout::Millimeter));
        writer.setTitle(text.foot);
        writer.setCreator(u"Skranke"_s);
        pages = print(text, writer, job);
    }
    if (!pages)
        return pages;
    if ((*file)->error() != QFileDevice::NoError)
        return std::unexpected(privatefile::errorOf(**file));
    if (const Result<> kept = privatefile::commit(**file); !kept)
        return std::unexpected(kept.error());
    return pages;
}

} // namespace skranke::reviewsheetprinter
