// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/spreadsheet.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>

namespace skranke {

/// Table as every pane shows one: rows of 28 px or more, sorting, whole rows, middle elision with tool tips, copy as
/// TSV with headings (Ctrl+C), export as CSV or XLSX. Knows nothing of what it shows.
///
/// Column widths, order and sorting are remembered by the shell under the object name.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes what is left of the width; -1, the default: the last one.
    void setStretchColumn(int column);
    /// Columns that are never narrower than what stands in them: states, which are read before everything else.
    void setKeptColumns(QList<int> columns);
    /// Hides a column or shows it, and gives the others their width anew.
    void setColumnShown(int column, bool shown);
    /// Measures the shown columns anew and gives them the width there is, unless a person has set widths. Done by
    /// itself for the first rows, for another width of the table and for another language. Other rows let columns grow,
    /// never shrink, so that they do not jump from one person to the next.
    void fitColumns();

    /// Header and remembered columns; false when the state does not fit this table.
    [[nodiscard]] QByteArray headerState() const;
    bool restoreHeaderState(const QByteArray &state);

    /// The columns that are shown, as they stand from the left.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Heading and rows in the order in which they are shown; only the selected ones, or all.
    [[nodiscard]] QList<QStringList> shownRows(bool onlySelected) const;
    void copySelection() const;
    /// The same with numbers and dates as such; all rows.
    [[nodiscard]] spreadsheet::Table typedRows() const;
    /// Asks where to and as what.
    void exportRows();
    /// The same for a caller that has rows of its own to write.
    void askWhereTo(std::function<void(const QString &path)> chosen);
    /// XLSX when the name ends so, else CSV, in a file that only this account can read; written on a worker.
    void exportTo(const QString &path);

    /// The row from which Shift extends the selection: the one that was last made current without it.
    [[nodiscard]] QModelIndex anchor() const { return m_anchor; }
    /// Selects exactly these rows of the model, as if somebody had extended the selection from `anchor` (-1: the
    /// current row) to the current row last: that much Shift extends and shortens.
    void restoreSelection(QList<int> rows, int anchor);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }

Q_SIGNALS:
    /// The file could not be written; the reason is translated.
    void exportFailed(const QString &reason);
    /// Return, or a double click.
    void rowOpened(const QModelIndex &index);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    /// Qt extends from where a key or a click was last, however often the program has gone on to other rows since.
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// A row made current by the program is selected too, even while somebody still holds Ctrl of a shortcut.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    void takeNewRows();
    void measureColumns();
    void shareWidth();
    void takeRowHeight();
    void retranslate();

    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    int m_stretchColumn = -1;
    QList<int> m_kept;
    QList<int> m_wanted; // widths of the shown columns by contents and headings; empty: not measured
    QList<int> m_contents; // by contents alone: headings are the first to give way
    bool m_hasNewRows = false; // not measured yet
    bool m_widthsAreSet = false; // by a person, now or before the restart
    bool m_sharing = false;
    QPersistentModelIndex m_anchor;
    bool m_extending = false; // by Shift
};

} // namespace skranke
