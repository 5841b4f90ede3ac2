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
    [[nodiscard]] QString cellText(const ChangeRow &row, int column) const;
    [[nodiscard]] QString toolTip(const ChangeRow &row, int column) const;

    QList<ChangeId> m_ids;
    QList<ChangeRow> m_rows;
    QHash<ChangeId, int> m_rowOf;
    qsizetype m_asked = 0; // how many of m_ids have been answered
    bool m_waiting = false; // moreRequested was emitted and not answered
};

} // namespace skranke
