// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "models/userimport/planrows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace skranke {

/// A plan as field differences: *now / in the file / result / decided by*, one row a field, with a check box a person
/// for what shall be proposed. Proposes nothing.
class PlanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        UserColumn,
        FieldColumn,
        NowColumn,
        IncomingColumn,
        ResultColumn,
        NightlyColumn,
        DecidedByColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role { UserIndexRole = FirstFreeRole, MemberRole, DiffersRole };

    explicit PlanTableModel(QObject *parent = nullptr);

    /// `nightly`: the plan of the other semantics to compare with, or none. Changes held back stay so by their id.
    void setPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Plan> nightly = {});
    [[nodiscard]] const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    void setFilter(const PlanFilter &filter);
    [[nodiscard]] const PlanFilter &filter() const { return m_filter; }

    [[nodiscard]] const QSet<ChangeId> &heldBack() const { return m_heldBack; }
    void setHeldBack(const QSet<ChangeId> &changes);
    /// Of all rows, whatever the filter.
    [[nodiscard]] PlanCounts counts() const;
    [[nodiscard]] qint64 toPropose() const; ///< changes of the plan that are not held back
    [[nodiscard]] const PlannedUser *user(int row) const;
    /// Which of two compared plans the person of the row is shown from.
    [[nodiscard]] MergeSemantics semantics(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void heldBackChanged();

private:
    /// The person as the plan has it; as the nightly load's plan has it where only that one names the person.
    [[nodiscard]] const PlannedUser &userOf(const PlanRow &row) const;
    [[nodiscard]] const FieldDecision *fieldOf(const PlanRow &row) const; ///< null also where only the nightly load has
    [[nodiscard]] const FieldDecision *nightlyFieldOf(const PlanRow &row) const;
    [[nodiscard]] const FieldDecision *anyFieldOf(const PlanRow &row) const;
    [[nodiscard]] QJsonValue valueIn(const PlanRow &row, int column) const;
    [[nodiscard]] bool isProposable(const PlannedUser &user) const;
    [[nodiscard]] QString personText(const PlannedUser &user, int column) const;
    [[nodiscard]] QString cellText(const PlanRow &row, int column) const;
    [[nodiscard]] QString toolTip(const PlanRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const PlanRow &row, int column) const;
    [[nodiscard]] QString outcomeText(const PlanRow &row) const;
    [[nodiscard]] QString stateWord(const PlanRow &row) const;

    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Plan> m_nightly;
    PlanFilter m_filter;
    QList<PlanRow> m_rows;
    QSet<ChangeId> m_heldBack;
};

} // namespace skranke
