// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/rawfileview.h"

#include "widgets/text/sourceedit.h"
#include "widgets/text/syntaxcolours.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qint64 windowLines = 2000;
constexpr int linesPerNotch = 3;
constexpr int notch = 120; // eighths of a degree, as QWheelEvent counts

} // namespace

RawFileView::RawFileView(SyntaxColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_edit(new SourceEdit(colours, u"BUPS 1"_s, this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_bar);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) { scrollTo(qint64(value)); });
    // Selecting with the mouse scrolls the text itself; the bar follows.
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        const QSignalBlocker blocker(m_bar);
        m_bar->setValue(static_cast<int>(qMin(topLine(), qint64(m_bar->maximum()))));
    });
}

void RawFileView::setFile(std::shared_ptr<const TextFile> file)
{
    const qint64 wanted = std::exchange(m_wanted, 0); // of this file, or of one that never came
    if (file == m_file)
        return;
    m_file = std::move(file);
    m_first = 0;
    m_loaded = 0;
    m_marked = 0;
    m_edit->setMarkedLine(0);
    m_edit->setLargestLineNumber(m_file ? m_file->lineCount() : 1);
    takeRange();
    m_edit->clear();
    if (m_file)
        scrollTo(1);
    if (m_file && wanted > 0)
        showLine(wanted);
}

void RawFileView::showLine(qint64 line)
{
    if (!m_file) {
        m_wanted = line;
        return;
    }
    m_marked = line;
    const qint64 above = m_edit->visibleLineCount() / 3;
    const qint64 top = qBound<qint64>(1, line - above, qMax<qint64>(1, m_bar->maximum()));
    scrollTo(top);
    m_edit->setMarkedLine(line);
    QTextCursor cursor(m_edit->document()->findBlockByNumber(static_cast<int>(line - m_first)));
    if (!cursor.isNull()) {
        const int value = m_edit->verticalScrollBar()->value();
        m_edit->setTextCursor(cursor);
        m_edit->verticalScrollBar()->setValue(value);
    }
}

void RawFileView::clearMark()
{
    m_marked = 0;
    m_edit->setMarkedLine(0);
}

qint64 RawFileView::topLine() const
{
    return m_first == 0 ? 0 : m_first + m_edit->verticalScrollBar()->value();
}

void RawFileView::takeRange()
{
    const qint64 lines = m_file ? m_file->lineCount() : 0;
    const int page = m_edit->visibleLineCount();
    const QSignalBlocker blocker(m_bar);
    // A file of more than two thousand million lines would be 20 GB or more; its end is then out of the bar's reach.
    m_bar->setRange(1, static_cast<int>(qBound<qint64>(1, lines - page + 1, qint64(std::numeric_limits<int>::max()))));
    m_bar->setPageStep(page);
    m_bar->setSingleStep(1);
    m_bar->setVisible(lines > page);
}

void RawFileView::load(qint64 first)
{
    first = qMax<qint64>(1, first);
    const auto lines = m_file->lines(first, windowLines);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_first = first;
    m_loaded = lines->size();
    m_edit->setPlainText(withoutHiddenBreaks(lines->join(u'\n')));
    m_edit->setFirstLineNumber(first);
    m_edit->setMarkedLine(m_marked);
}

void RawFileView::scrollTo(qint64 line)
{
    if (!m_file || m_file->lineCount() == 0)
        return;
    const qint64 last = qMin(m_file->lineCount(), line + m_edit->visibleLineCount());
    if (m_first == 0 || line < m_first || last >= m_first + m_loaded) {
        if (m_first == 0 || m_loaded < m_file->lineCount())
            load(line - windowLines / 2);
    }
    m_edit->verticalScrollBar()->setValue(static_cast<int>(line - m_first));
    const QSignalBlocker blocker(m_bar);
    m_bar->setValue(static_cast<int>(qMin(line, qint64(m_bar->maximum()))));
}

bool RawFileView::scrolledByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return false;
    const int page = m_bar->pageStep();
    switch (key) {
    case Qt::Key_Up:
        m_bar->setValue(m_bar->value() - 1);
        return true;
    case Qt::Key_Down:
        m_bar->setValue(m_bar->value() + 1);
        return true;
    case Qt::Key_PageUp:
        m_bar->setValue(m_bar->value() - page);
        return true;
    case Qt::Key_PageDown:
        m_bar->setValue(m_bar->value() + page);
        return true;
    case Qt::Key_Home:
        m_bar->setValue(m_bar->minimum());
        return true;
    case Qt::Key_End:
        m_bar->setValue(m_bar->maximum());
        return true;
    default:
        return false;
    }
}

bool RawFileView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() == Qt::NoModifier && wheel->angleDelta().y() != 0) {
            m_wheel += wheel->angleDelta().y() * linesPerNotch;
            m_bar->setValue(m_bar->value() - m_wheel / notch);
            m_wheel %= notch;
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (scrolledByKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RawFileView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const qint64 top = topLine();
    takeRange();
    if (top > 0)
        scrollTo(top);
}

void RawFileView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeRange();
    if (m_marked > 0)
        showLine(m_marked);
}

} // namespace skranke
