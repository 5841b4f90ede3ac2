// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/changerepository.h"

#include <QWidget>

namespace skranke {

class ChangeFilterBar;
class ChangeQueue;
class ChangeTableModel;
class EmptyView;
class SortFilterProxyModel;
class Store;
class TableView;

/// The changes of a batch that fit the filters above them. Fetches them page by page as they come into
/// sight; changes nothing.
class ChangesView : public QWidget {
    Q_OBJECT

public:
    ChangesView(ChangeQueue &queue, Store &store, QWidget *parent = nullptr);

    /// Whether the column that names the institution tells anything.
    void setSeveralInstitutions(bool several);
    [[nodiscard]] ChangeFilterBar &filters() const { return *m_filter; }
    [[nodiscard]] bool hasText() const;
    /// Reads everything again; the chosen change stays chosen when it is still there.
    void reload();
    void setState(const ChangeId &id, ChangeState state);

    [[nodiscard]] ChangeId current() const;
    /// The selected changes that are in one of these states.
    [[nodiscard]] QList<ChangeId> selected(const QList<ChangeState> &states) const;
    [[nodiscard]] QList<ChangeId> shown() const; ///< loaded rows that fit the text
    /// All changes of the filter as they were when the list was made, also those not in sight yet.
    [[nodiscard]] const QList<ChangeId> &listed() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    void choose(const ChangeId &id);
    void step(int by);
    /// Answers false when no row below the current one is a conflict, nor any above.
    bool nextConflict();
    void selectAll();
    /// Gives the keyboard to the changes, or to what stands in their place.
    void takeFocus();
    /// Asks where to; all changes of the filter are written, also those not in sight yet.
    void exportTable();
    void retranslate();

Q_SIGNALS:
    void changeChosen(const skranke::ChangeId &id); ///< empty: none
    void filterChanged();
    void selectionChanged();
    void loadingChanged(bool loading);
    void failed(const QString &tried, const skranke::Error &error);

private:
    void takeRows(const QList<ChangeId> &ids, const QList<Change> &page);
    void select(const QList<ChangeId> &ids);
    void goOn();
    void loadPage();
    void loadEverything();
    void takeText();
    void setLoading(bool loading);
    void showEmptiness();
    void restoreCurrent();

    ChangeQueue &m_queue;
    int m_generation = 0; // answers for an earlier filter are dropped
    bool m_loading = false;
    bool m_wantsAll = false; // sorting and text need every row
    ChangeId m_keep; // to be chosen again after a reload
    ChangeTableModel *m_model = nullptr;
    SortFilterProxyModel *m_proxy = nullptr;
    ChangeFilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_stack = nullptr;
};

} // namespace skranke
