// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/sourceedit.h"

#include "models/common/format.h"
#include "widgets/common/badge.h"
#include "widgets/text/syntaxcolours.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int numberMargin = 8;

} // namespace

/// The strip of line numbers; the edit paints it, since only it knows where its blocks are.
class SourceEdit::NumberArea : public QWidget {
public:
    explicit NumberArea(SourceEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_edit->viewportMargins().left(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    SourceEdit *m_edit;
};

QString withoutHiddenBreaks(QString text)
{
    constexpr QChar endOfLineSign(0x2424); // SYMBOL FOR NEWLINE
    const auto isHiddenBreak = [](QChar c) {
        return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\r';
    };
    for (QChar &c : text) {
        // U+FDD0 and U+FDD1 begin and end a frame of Qt's own texts; neither is a character.
        if (c.unicode() == 0xfdd0 || c.unicode() == 0xfdd1)
            c = QChar::ReplacementCharacter;
        else if (isHiddenBreak(c))
            c = endOfLineSign;
    }
    return text;
}

SourceEdit::SourceEdit(SyntaxColours &colours, const QString &definition, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(colours)
    , m_numbers(new NumberArea(this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter = colours.attach(document(), definition, palette());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

void SourceEdit::setFirstLineNumber(qint64 number)
{
    m_firstLine = number;
    m_numbers->update();
    showMark();
}

void SourceEdit::setLargestLineNumber(qint64 number)
{
    m_largestLine = qMax<qint64>(number, 1);
    placeNumbers();
}

void SourceEdit::setMarkedLine(qint64 number)
{
    m_markedLine = number;
    showMark();
}

int SourceEdit::visibleLineCount() const
{
    return qMax(1, viewport()->height() / qMax(1, fontMetrics().lineSpacing()));
}

void SourceEdit::showMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(m_markedLine - m_firstLine));
    if (m_markedLine > 0 && m_markedLine >= m_firstLine && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(toneBackground(Tone::Attention, palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        selections.append(mark);
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void SourceEdit::placeNumbers()
{
    const int width = fontMetrics().horizontalAdvance(format::number(m_largestLine)) + 2 * numberMargin;
    setViewportMargins(width, 0, 0, 0);
    m_numbers->setGeometry(QRect(contentsRect().topLeft(), QSize(width, contentsRect().height())));
}

void SourceEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_colours.follow(m_highlighter, palette());
        showMark();
    }
    if (event->type() == QEvent::FontChange && m_numbers)
        placeNumbers();
}

void SourceEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const QColor quiet = toneColour(Tone::Neutral, palette());
    QFont bold = font();
    bold.setBold(true);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const qint64 number = m_firstLine + block.blockNumber();
        const bool marked = number == m_markedLine;
        painter.setFont(marked ? bold : font());
        painter.setPen(marked ? toneColour(Tone::Attention, palette()) : quiet);
        painter.drawText(QRectF(0, top, m_numbers->width() - numberMargin, height), Qt::AlignRight | Qt::AlignVCenter,
                         format::number(number));
        block = block.next();
        top += height;
    }
}

} // namespace skranke
