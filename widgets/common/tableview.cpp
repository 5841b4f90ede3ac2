// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tableview.h"

#include "models/common/delimitedtext.h"
#include "models/common/format.h"
#include "models/roles.h"
#include "services/core/awaitfuture.h"
#include "services/core/errortext.h"
#include "widgets/common/columnwidths.h"
#include "widgets/common/icons.h"
#include "widgets/common/whendone.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QtConcurrentRun>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int smallestRow = 28;
constexpr int leastCharacters = 9; // of a column that gives way to others
constexpr int cellSpace = 8;
/// How the widths in a remembered state came about.
constexpr QByteArrayView setByHand = "h";
constexpr QByteArrayView fitted = "f";
constexpr int rowsMeasured = 100;

QCoro::Task<Result<>> written(std::function<Result<>()> write)
{
    co_return co_await resultOf(QtConcurrent::run(std::move(write)));
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
    , m_export(new QAction(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setAutoRepeat(false);
    m_export->setAutoRepeat(false);
    m_copy->setIcon(icons::get(u"edit-copy"_s));
    m_export->setIcon(icons::get(u"document-export"_s));
    addActions({m_copy, m_export});
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    connect(m_export, &QAction::triggered, this, &TableView::exportRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        const bool byHand = QGuiApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse();
        m_widthsAreSet = m_widthsAreSet || (byHand && !m_sharing);
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_widthsAreSet = true; });
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowOpened);
    takeRowHeight();
    retranslate();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::takeNewRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            takeNewRows();
    });
    fitColumns();
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(column < 0);
    if (column >= 0 && column < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setKeptColumns(QList<int> columns)
{
    m_kept = std::move(columns);
    shareWidth();
}

void TableView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    fitColumns();
}

QByteArray TableView::headerState() const
{
    if (!m_widthsAreSet && m_wanted.isEmpty())
        return {}; // never shown
    return (m_widthsAreSet ? setByHand : fitted) + horizontalHeader()->saveState();
}

bool TableView::restoreHeaderState(const QByteArray &state)
{
    const QByteArrayView widths = QByteArrayView(state).first(std::min<qsizetype>(1, state.size()));
    if ((widths != setByHand && widths != fitted) || !model())
        return false;
    const int columns = horizontalHeader()->count();
    if (!horizontalHeader()->restoreState(state.sliced(1)) || horizontalHeader()->count() != columns)
        return false;
    m_widthsAreSet = widths == setByHand;
    setStretchColumn(m_stretchColumn);
    if (isSortingEnabled() && horizontalHeader()->sortIndicatorSection() < columns)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    return true;
}

QList<int> TableView::shownColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<QStringList> TableView::shownRows(bool onlySelected) const
{
    QList<QStringList> rows;
    if (!model())
        return rows;
    const QList<int> columns = shownColumns();
    const auto cells = [&](const auto &textOf) {
        QStringList row;
        for (const int column : columns)
            row.append(textOf(column));
        return row;
    };
    rows.append(cells([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }));
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        if (onlySelected && !selectionModel()->isRowSelected(row, rootIndex()))
            continue;
        rows.append(cells([&](int column) { return model()->index(row, column, rootIndex()).data().toString(); }));
    }
    return rows;
}

void TableView::copySelection() const
{
    if (const QList<QStringList> rows = shownRows(true); rows.size() > 1)
        QGuiApplication::clipboard()->setText(delimitedtext::tabSeparated(rows));
}

spreadsheet::Table TableView::typedRows() const
{
    spreadsheet::Table table;
    if (!model())
        return table;
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        table.headings.append(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        QVariantList cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column, rootIndex());
            cells.append(spreadsheet::cellOf(index.data().toString(), index.data(SortRole)));
        }
        table.rows.append(cells);
    }
    return table;
}

void TableView::exportRows()
{
    askWhereTo([this](const QString &path) { exportTo(path); });
}

void TableView::askWhereTo(std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(this, tr("Export Table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString xlsx = tr("Excel workbook (*.xlsx)");
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), xlsx});
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, xlsx](const QString &filter) { dialog->setDefaultSuffix(filter == xlsx ? u"xlsx"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void TableView::exportTo(const QString &path)
{
    const bool xlsx = QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0;
    // The rows are copied first: while the file is written the table goes on.
    auto write = xlsx ? std::function([table = typedRows(), path] { return spreadsheet::writeXlsx(table, path); })
                      : std::function([rows = shownRows(false), path] { return spreadsheet::writeCsv(rows, path); });
    whenDone(written(std::move(write)), this, [this](const Result<> &done) {
        if (!done)
            Q_EMIT exportFailed(errorLine(done.error()));
    });
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString own = index.data(Qt::ToolTipRole).toString();
        const bool elided = index.isValid() && sizeHintForIndex(index).width() > visualRect(index).width();
        const QString text = !own.isEmpty() ? own
            : elided                        ? format::plain(index.data(Qt::DisplayRole).toString())
                                            : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_wanted.clear(); // measured when the model has its words, at the latest with the next width
        QTimer::singleShot(0, this, &TableView::takeNewRows);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeRowHeight();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    const QScopedValueRollback extending(m_extending, event->modifiers().testFlag(Qt::ShiftModifier));
    QTableView::keyPressEvent(event);
    // Qt does nothing when a key leads to where somebody is: a row that is current alone is selected by it.
    const bool leads = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (leads && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    {
        const QScopedValueRollback extending(m_extending, extends);
        QTableView::mousePressEvent(event);
    }
    if (!extends)
        m_anchor = currentIndex(); // it may have been the current one before
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (state() == DragSelectingState)
        return; // from where the mouse went down
    if (!m_extending || !m_anchor.isValid())
        m_anchor = m_extending && previous.isValid() ? previous : current;
}

void TableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!m_extending || !command.testFlag(QItemSelectionModel::Current) || !m_anchor.isValid()
        || !currentIndex().isValid()) {
        QTableView::setSelection(rect, command);
        return;
    }
    const auto [first, last] = std::minmax({m_anchor.row(), currentIndex().row()});
    selectionModel()->select(
        QItemSelection(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())),
        command | QItemSelectionModel::Rows);
}

void TableView::restoreSelection(QList<int> rows, int anchor)
{
    std::ranges::sort(rows);
    const int current = currentIndex().row();
    const int from = anchor < 0 ? current : anchor;
    const auto [first, last] = std::minmax({from, current});
    // Rows that lie together as one range: the selection model takes the square of the ranges.
    QItemSelection before;
    QItemSelection extended;
    for (qsizetype begin = 0, next = 0; begin < rows.size(); begin = next) {
        const auto isWithin = [from = first, to = last](int row) { return row >= from && row <= to; };
        while (next < rows.size() && rows.at(next) - rows.at(begin) == next - begin
               && isWithin(rows.at(next)) == isWithin(rows.at(begin)))
            ++next;
        (isWithin(rows.at(begin)) ? extended : before)
            .select(model()->index(rows.at(begin), 0, rootIndex()), model()->index(rows.at(next - 1), 0, rootIndex()));
    }
    // The model keeps apart what was selected last, which Shift replaces, and what was there before.
    selectionModel()->select(before, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->select(extended, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_anchor = model()->index(from, 0, rootIndex());
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event && index.isValid())
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measureColumns();
    shareWidth();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    measureColumns();
}

void TableView::fitColumns()
{
    m_wanted.clear();
    takeNewRows();
}

void TableView::takeNewRows()
{
    m_hasNewRows = true;
    measureColumns();
}

void TableView::measureColumns()
{
    if (m_widthsAreSet || !m_hasNewRows || !isVisible() || !model() || model()->rowCount(rootIndex()) == 0)
        return;
    m_hasNewRows = false;
    const QHeaderView *header = horizontalHeader();
    const bool grows = m_wanted.size() == header->count();
    if (!grows) {
        m_contents.fill(0, header->count());
        m_wanted.fill(0, header->count());
    }
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const int contents = sizeHintForColumn(column) + cellSpace;
        m_contents[column] = std::max(m_contents.at(column), contents);
        m_wanted[column] = std::max({m_wanted.at(column), contents, header->sectionSizeHint(column) + cellSpace});
    }
    shareWidth();
}

void TableView::shareWidth()
{
    if (m_widthsAreSet || m_wanted.size() != horizontalHeader()->count())
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    const int least = fontMetrics().averageCharWidth() * leastCharacters;
    const int available = viewport()->width();
    QList<int> widths = m_wanted;
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) > available) {
        for (int column = 0; column < widths.size(); ++column)
            widths[column] = std::min(widths.at(column), std::max(least, m_contents.at(column)));
        widths = fittedColumnWidths(widths, available, least, m_kept);
    }
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
    setStretchColumn(m_stretchColumn);
}

void TableView::takeRowHeight()
{
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 10));
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy Rows"));
    m_export->setText(tr("Export Table…"));
}

} // namespace skranke
