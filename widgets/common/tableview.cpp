// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tableview.h"

#include "models/common/delimitedtext.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QSaveFile>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int smallestRow = 28;
constexpr int widestColumnPart = 3; // a fitted column takes at most a third of the table
constexpr int rowsMeasured = 100;

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
    m_copy->setIcon(icons::get(u"edit-copy"_s));
    m_export->setIcon(icons::get(u"document-export"_s));
    addActions({m_copy, m_export});
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    connect(m_export, &QAction::triggered, this, &TableView::exportRows);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowOpened);
    takeRowHeight();
    retranslate();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumnsOnce);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumnsOnce);
    fitColumnsOnce();
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(column < 0);
    if (column >= 0 && column < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QByteArray TableView::headerState() const
{
    return m_columnsFitted ? horizontalHeader()->saveState() : QByteArray();
}

bool TableView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !model())
        return false;
    const int columns = horizontalHeader()->count();
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != columns)
        return false;
    m_columnsFitted = true;
    setStretchColumn(m_stretchColumn);
    if (isSortingEnabled() && horizontalHeader()->sortIndicatorSection() < columns)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    return true;
}

QList<QStringList> TableView::shownRows(bool onlySelected) const
{
    QList<QStringList> rows;
    if (!model())
        return rows;
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
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

void TableView::exportRows()
{
    auto *dialog = new QFileDialog(this, tr("Export Table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QString text =
            u'\ufeff' + delimitedtext::commaSeparated(shownRows(false), delimitedtext::cellSeparator());
        const bool written = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text.toUtf8()) >= 0
            && file.commit();
        if (!written)
            Q_EMIT exportFailed(file.errorString());
    });
    dialog->open();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString own = index.data(Qt::ToolTipRole).toString();
        const bool elided = index.isValid() && sizeHintForIndex(index).width() > visualRect(index).width();
        const QString text = !own.isEmpty() ? own : elided ? index.data(Qt::DisplayRole).toString() : QString();
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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeRowHeight();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
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
    fitColumnsOnce();
}

void TableView::fitColumnsOnce()
{
    if (m_columnsFitted || !isVisible() || !model() || model()->rowCount(rootIndex()) == 0)
        return;
    m_columnsFitted = true;
    const int widest = viewport()->width() / widestColumnPart;
    resizeColumnsToContents();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (columnWidth(column) > widest)
            setColumnWidth(column, widest);
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
