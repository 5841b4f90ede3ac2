// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/changerepository.h"
#include "widgets/queue/changesexport.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QAction;

namespace skranke {

class ChangeFilterBar;
class ChangeQueue;
class ChangeTableModel;
class EmptyView;
class SortFilterProxyModel;
class Store;
class TableView;
struct StoreAccess;

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
    /// Shows the changes of this batch, state and institution (empty: of all). Where nobody chose them, `byItself`,
    /// none that was not looked at is selected: a key that was meant for what stood there must not hit it.
    void setScope(const BatchId &batch, std::optional<ChangeState> state, const InstitutionCode &institution,
                  bool byItself);
    /// What an empty list says and offers: of a batch there may be nothing left because newer changes took the place
    /// of its own.
    enum class Emptiness { NothingFits, BatchIsGone, BatchHasNewer };
    void setEmptiness(Emptiness emptiness);
    enum class Cause { Person, Step }; ///< why the list is read; a step that was taken changes it by itself
    /// Reads everything again; the chosen change stays chosen when it is still there. Else the next one is current, but
    /// selected only when a step taken here has moved the chosen one out of the filter: when another program took it
    /// away, a key that was meant for it must not hit a change that nobody has looked at.
    void reload(Cause cause = Cause::Person);
    /// The state to which a step of this program has brought a change.
    void setState(const ChangeId &id, ChangeState state);
    /// Goes over to what another program has made of the changes, in place: selection, sorting and scroll place stay,
    /// and the chosen change too as long as it exists, even when it no longer fits the filter.
    void readNews();

    [[nodiscard]] ChangeId current() const;
    /// The selected changes that are in one of these states.
    [[nodiscard]] QList<ChangeId> selected(const QList<ChangeState> &states) const;
    /// How many of the selected changes are in one of these states; counted once for each selection and its states.
    [[nodiscard]] int countSelected(const QList<ChangeState> &states) const;
    [[nodiscard]] QList<ChangeId> shown() const; ///< loaded rows that fit the text
    /// All changes of the filter as they were when the list was made, also those not in sight yet.
    [[nodiscard]] const QList<ChangeId> &listed() const;
    /// Those of the list that have come to it since a person caused it to be read, by what another program proposed:
    /// they stand below what is in sight, and nobody may have noticed them.
    [[nodiscard]] const QSet<ChangeId> &newcomers() const { return m_newcomers; }
    /// Somebody has been told of these.
    void forgetNewcomers(const QSet<ChangeId> &told) { m_newcomers.subtract(told); }
    /// While the answer lives, steps told of these changes (none: of all in the list) are steps that a person takes
    /// here: what comes in the place of one that leaves the list by it is looked at.
    [[nodiscard]] std::shared_ptr<void> expectSteps(const QList<ChangeId> &ids);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The rows are still those of the list that was left; the ones that were chosen are on their way.
    [[nodiscard]] bool isLeaving() const { return m_otherFilter; }
    void choose(const ChangeId &id);
    void step(int by);
    /// The next conflict below the current row, or else from the top, also one not in sight yet; `conflictNotFound`
    /// when there is none.
    void nextConflict();
    /// Every change of the filter and the text, as the list was made; those not in sight yet are read first.
    void selectAll();
    /// Whether changes are to be selected that have not been read yet.
    [[nodiscard]] bool isSelecting() const { return m_wishes.all || !m_wishes.selection.isEmpty(); }
    /// For while `isSelecting`: calls `then`, in place of one that waits already, when the selection is whole. Or
    /// `stepDropped`, when somebody chooses otherwise meanwhile, another list is shown, or the rest cannot be read.
    void whenSelected(std::function<void()> then) { m_wishes.step = std::move(then); }
    /// What is selected so far stays so. False when nothing else was to be selected.
    bool stopSelecting();
    /// An action of the table: its key works there, and it stands in the table's menu.
    void addTableAction(QAction *action);
    /// Gives the keyboard to the changes, or to what stands in their place.
    void takeFocus();
    /// What the list shows and how, also of what has not been read yet.
    [[nodiscard]] ChangesExport::List list() const;
    /// Asks where the list is to be written to, and as what.
    void askWhereTo(std::function<void(const QString &path)> chosen);
    void retranslate();

Q_SIGNALS:
    void changeChosen(const skranke::ChangeId &id); ///< empty: none
    void filterChanged();
    void selectionChanged(); ///< or what is still to be selected
    void stepDropped();
    void loadingChanged(bool loading);
    void conflictNotFound();
    void newestBatchRequested(); ///< or all changes, when there is none
    void newsTaken(); ///< after `readNews`; not when everything was read anew instead
    void failed(const QString &tried, const skranke::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is to be done once the rows are there. A person who chooses a row meanwhile has changed the mind.
    struct Wishes {
        bool all = false; // to be selected
        QSet<ChangeId> among = {}; // the list of which all were meant; empty: it is on its way
        std::function<void()> step = {}; // with what is selected then
        bool conflict = false; // the next one to be gone to
        QList<ChangeId> selection = {}; // to be selected again
        ChangeId anchor = {}; // from which it had been extended
    };

    struct News {
        QList<ChangeId> ids; // of the list as it stands by now
        QHash<ChangeId, ChangeState> states;
    };

    void readList();
    void loadNext();
    void takeNext();
    void keepCurrent();
    [[nodiscard]] bool hasMovedOut(const ChangeId &id) const;
    void forgetMoved();
    void noteNewcomers(const QList<ChangeId> &before, const QList<ChangeId> &now);
    void giveUp(const Error &error);
    [[nodiscard]] bool coversPlace() const;
    [[nodiscard]] QList<ChangeId> inSight() const;
    void scrollBack(const QList<ChangeId> &before, int across);
    [[nodiscard]] ChangeId nearestStaying() const;
    [[nodiscard]] int shownRowOf(const ChangeId &id) const; ///< -1: not read, or the text does not fit it
    [[nodiscard]] static Result<News> newsOf(StoreAccess &access, const ChangeFilter &filter, const ChangeId &kept,
                                             const QList<ChangeId> &before);
    void readMissing(const News &news, const QList<Change> &found);
    void takeNews(News news, const QList<Change> &found);
    void endNews();
    [[nodiscard]] QList<ChangeId> selectedIds() const;
    void select(const QList<ChangeId> &ids, const ChangeId &anchor);
    void selectAmong(const QSet<ChangeId> &meant);
    void forgetWishes();
    void keepWishes(Wishes kept);
    void takeOtherRows();
    void goOn();
    void fulfil();
    [[nodiscard]] int conflictRow(int from, int to) const;
    void askForConflict();
    void chooseConflict(const QList<ChangeId> &conflicts);
    void loadPage();
    void readPage(const ChangeTableModel &list,
                  std::function<void(const QList<ChangeId> &wanted, const QList<Change> &page)> take);
    void loadEverything();
    void takeText();
    void setLoading(bool loading);
    void showEmptiness();
    void restoreCurrent();

    ChangeQueue &m_queue;
    Store &m_store;
    int m_generation = 0; // answers for an earlier filter are dropped
    bool m_loading = false;
    bool m_wantsAll = false; // sorting and text need every row
    bool m_otherFilter = false; // what is being read is another list, not this one again
    bool m_movesByItself = false; // the scope, just now
    bool m_hasMoved = false; // by itself, to what is being read
    bool m_hasNews = false; // not read yet: something else is being read
    bool m_readsNews = false; // one reading at a time, so that no older one comes after a newer one
    bool m_restoring = false; // no person chooses a row
    bool m_onlyCurrent = false; // others took away what was looked at: what comes in its place is not selected
    Emptiness m_emptiness = Emptiness::NothingFits;
    mutable std::optional<QHash<ChangeState, int>> m_selectedCounts; // empty: to be counted
    ChangeId m_keep; // to be chosen again after a reload
    /// By a person here, of changes in the list, unless something else has gone on with them.
    QHash<ChangeId, ChangeState> m_setHere;
    QHash<ChangeId, ChangeState> m_setMeanwhile; // by this program, since the reading of news began
    QSet<ChangeId> m_expected; // whose next step a person takes here
    QSet<ChangeId> m_toldOf; // by this program, and not listed yet
    QSet<ChangeId> m_newcomers;
    bool m_isAskedFor = false; // what is being read: by a person
    Wishes m_wishes;
    ChangeTableModel *m_model = nullptr;
    ChangeTableModel *m_next = nullptr; // the list that is being read again; takes the place of the rows in one step
    SortFilterProxyModel *m_proxy = nullptr;
    ChangeFilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_stack = nullptr;
};

} // namespace skranke
