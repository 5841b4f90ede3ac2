// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "services/core/change.h"
#include "services/core/changerisk.h"

#include <QAbstractTableModel>
#include <QHash>

namespace skranke {

/// What the table of changes needs of a change; the whole one, with the person's data, is fetched when it is looked at.
struct ChangeRow {
    ChangeId id;
    BatchId batch;
    InstitutionCode institution;
    QString name; ///< personal
    QString key; ///< personal
    Operation operation = Operation::Update;
    ChangeState state = ChangeState::Proposed;
    QStringList members; ///< each once
    int edits = 0;
    QList<Risk> risks = {};

    [[nodiscard]] static ChangeRow from(const Change &change);
};

/// The changes of a filter in proposal order, handed in page by page. Asks for more through `moreRequested`; fetches
/// nothing itself.
class ChangeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { UserColumn, InstitutionColumn, FieldsColumn, RiskColumn, StateColumn, ColumnCount };
    enum Role { KeyRole = FirstFreeRole, MembersRole };

    explicit ChangeTableModel(QObject *parent = nullptr);

    /// Begins a new list of `ids`, in proposal order; no row is shown before `append`.
    void begin(const QList<ChangeId> &ids);
    /// The ids that `append` wants next, at most `limit`.
    [[nodiscard]] QList<ChangeId> nextIds(int limit) const;
    /// `page` answers a slice of `nextIds`; changes of it that are gone by now are passed over.
    void append(const QList<ChangeId> &asked, const QList<Change> &page);
    /// Takes the list of another model, as far as that has been read, in one step.
    void become(const ChangeTableModel &other);
    /// A whole list whose rows are known.
    void setRows(const QList<ChangeRow> &rows);
    /// The page could not be had; the view may ask again.
    void abandon();

    /// Of a list as it stands by now, the ids that belong between or before the rows that are there.
    [[nodiscard]] QList<ChangeId> missing(const QList<ChangeId> &ids) const;
    /// Goes over to the list as it stands by now: rows that stay keep their place and take their new state, others go,
    /// those of `found`, which answers `missing`, come in where they belong. What follows the last row is asked for as
    /// before. False when that would be too many steps, or another order: then nothing has been done, and the list is
    /// to be begun anew.
    [[nodiscard]] bool adopt(const QList<ChangeId> &ids, const QHash<ChangeId, ChangeState> &states,
                             const QList<Change> &found);

    void setState(const ChangeId &id, ChangeState state);
    void update(const Change &change);
    [[nodiscard]] const QList<ChangeId> &ids() const { return m_ids; } ///< also those not loaded yet
    [[nodiscard]] qsizetype asked() const { return m_asked; } ///< how many of the ids have been answered
    [[nodiscard]] qsizetype total() const { return m_ids.size(); }
    [[nodiscard]] bool isComplete() const { return m_asked == m_ids.size(); }
    [[nodiscard]] int rowOf(const ChangeId &id) const; ///< -1 while it is not loaded
    [[nodiscard]] ChangeId idAt(int row) const;
    [[nodiscard]] const QList<ChangeRow> &rows() const { return m_rows; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreRequested();

private:
    [[nodiscard]] QHash<ChangeId, qsizetype> placesIn(const QList<ChangeId> &ids) const;
    [[nodiscard]] bool canAdopt(const QHash<ChangeId, qsizetype> &places) const;
    void removeRowsNotIn(const QHash<ChangeId, qsizetype> &places);
    void insertMissing(const QHash<ChangeId, ChangeRow> &come);
    void takeStates(const QHash<ChangeId, ChangeState> &states);
    [[nodiscard]] QString cellText(const ChangeRow &row, int column) const;
    [[nodiscard]] QString toolTip(const ChangeRow &row, int column) const;

    QList<ChangeId> m_ids;
    QList<ChangeRow> m_rows;
    mutable QHash<ChangeId, int> m_rowOf; // empty beside rows: to be made anew
    qsizetype m_asked = 0; // how many of m_ids have been answered
    bool m_waiting = false; // moreRequested was emitted and not answered
};

} // namespace skranke
