// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/changerepository.h"

#include <QTimer>
#include <QWidget>

namespace skranke {

class ChoiceBox;
class FilterField;
class Store;

/// What is shown of a batch's changes: typed text, and boxes for field, rule, risk and state, which count what choosing
/// an entry would show.
class ChangeFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ChangeFilterBar(Store &store, QWidget *parent = nullptr);

    /// Where Down and Return go.
    void setTarget(QWidget *target);
    /// Batch, state and institution, as chosen outside.
    void setScope(const BatchId &batch, std::optional<ChangeState> state, const InstitutionCode &institution);
    /// All but the typed text.
    [[nodiscard]] ChangeFilter filter() const;
    [[nodiscard]] QString text() const; ///< without blanks around it
    void chooseMember(const QString &member);
    bool clear(); ///< true when there was something to clear
    void takeFocus();
    void takeCounts(); ///< reads the counts of the boxes again
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void textChanged();
    /// Whether any change of the scope has a risk.
    void anyRiskTaken(bool any);
    /// How many changes of the scope edit each member, whatever the field that is chosen; and how many there are.
    void memberCountsTaken(const QHash<QString, int> &counts, int total);

private:
    void takeFilter();
    void takeMemberCounts(const QHash<QString, int> &counts, int total);
    void takeRiskCounts(const QHash<Risk, int> &counts);
    void takeStateCounts(const QHash<ChangeState, int> &counts);

    Store &m_store;
    BatchId m_batch;
    InstitutionCode m_institution;
    int m_countGeneration = 0; // counts of an earlier filter are dropped
    QTimer m_typing;
    FilterField *m_text = nullptr;
    ChoiceBox *m_member = nullptr;
    ChoiceBox *m_rule = nullptr;
    ChoiceBox *m_risk = nullptr;
    ChoiceBox *m_state = nullptr;
};

} // namespace skranke
