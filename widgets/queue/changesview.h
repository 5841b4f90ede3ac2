// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/changerepository.h"

#include <QTimer>
#include <QWidget>

namespace skranke {

class ChangeQueue;
class ChangeTableModel;
class ChoiceBox;
class EmptyView;
class FilterField;
class SortFilterProxyModel;
class Store;
class TableView;

/// The changes of a batch, filtered by field, rule, risk, state and text. Fetches them page by page as they come into
/// sight; changes nothing.
class ChangesView : public QWidget {
    Q_OBJECT

public:
    ChangesView(ChangeQueue &queue, Store &store, QWidget *parent = nullptr);

    /// Batch, state and institution, as chosen outside.
    void setScope(const BatchId &batch, std::optional<ChangeState> state, const InstitutionCode &institution);
    /// Whether the column that names the institution tells anything.
    void setSeveralInstitutions(bool several);
    /// What is shown, but for the typed text.
    [[nodiscard]] ChangeFilter filter() const;
    [[nodiscard]] bool hasText() const;
    /// Reads everything again; the chosen change stays chosen when it is still there.
    void reload();
    void takeCounts(); ///< reads only the counts of the filters again
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
    bool clearFilters(); ///< true when there was something to clear
    void chooseMember(const QString &member);
    void focusFilter();
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
    /// How many changes of the scope edit each member, whatever the field that is chosen; and how many there are.
    void memberCountsTaken(const QHash<QString, int> &counts, int total);
    void failed(const QString &tried, const skranke::Error &error);

private:
    QWidget *makeFilterRow();
    void takeRows(const QList<ChangeId> &ids, const QList<Change> &page);
    void select(const QList<ChangeId> &ids);
    void goOn();
    void loadPage();
    void loadEverything();
    void takeFilter();
    void takeText();
    void takeMemberCounts(const QHash<QString, int> &counts, int total);
    void takeRiskCounts(const QHash<Risk, int> &counts);
    void takeStateCounts(const QHash<ChangeState, int> &counts);
    void setLoading(bool loading);
    void showEmptiness();
    void restoreCurrent();

    ChangeQueue &m_queue;
    Store &m_store;
    BatchId m_batch;
    InstitutionCode m_institution;
    int m_generation = 0; // answers for an earlier filter are dropped
    int m_countGeneration = 0; // the same for the counts
    bool m_loading = false;
    bool m_wantsAll = false; // sorting and text need every row
    ChangeId m_keep; // to be chosen again after a reload
    QTimer m_typing;
    ChangeTableModel *m_model = nullptr;
    SortFilterProxyModel *m_proxy = nullptr;
    FilterField *m_text = nullptr;
    ChoiceBox *m_member = nullptr;
    ChoiceBox *m_rule = nullptr;
    ChoiceBox *m_risk = nullptr;
    ChoiceBox *m_state = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_stack = nullptr;
};

} // namespace skranke
