// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/userimport/planrows.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace skranke {

class ChoiceBox;
class EmptyView;
class FilterField;
class PersonView;
class PlanTableModel;
class SortFilterProxyModel;
class SyntaxColours;
class TableView;

/// What importing a file would change: counts, filters, the table of fields, and one person in full.
class PlanView : public QWidget {
    Q_OBJECT

public:
    enum class Shown { Api, File, Both };

    explicit PlanView(SyntaxColours &colours, QWidget *parent = nullptr);

    /// Null: not made yet.
    void setPlans(std::shared_ptr<const Plan> api, std::shared_ptr<const Plan> file);
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] qint64 toPropose() const;
    [[nodiscard]] QSet<ChangeId> heldBack() const;
    [[nodiscard]] bool canPlan() const { return m_canPlan; }
    void setCanPlan(bool can); ///< false while nobody has said whose file it is
    void setNow(const QString &primaryId, const QJsonObject &user);
    void focusFilter();
    /// Gives the keyboard to the plan, to the person that is shown, or to what stands in their place.
    void takeFocus();
    /// The persons of the selected rows are left out of what is proposed, or taken in again.
    void toggleHeldBack();
    [[nodiscard]] bool canHoldBack() const;
    [[nodiscard]] TableView &table() const; ///< the one that is shown
    void step(int by);
    bool stepBack();
    void openCurrentPerson();
    [[nodiscard]] bool isShowingPerson() const;
    void retranslate();

Q_SIGNALS:
    void planRequested(skranke::MergeSemantics semantics);
    void proposalChanged();
    void currentChanged();
    void lineRequested(qint64 line);
    void ruleRequested(const QString &rule);
    /// A planned person whose whole user the plan does not carry.
    void userWanted(const QString &primaryId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilterRow();
    void turnTo(QStackedWidget *stack, int page);
    void takeNoPlanText();
    void takePlans();
    void takeFilter();
    void takeSummary();
    /// What the brakes warn of and stop, a line each, in rich text.
    [[nodiscard]] static QStringList brakeLines(const Plan &plan);
    void takeChoices();
    void takeSummaryLink(const QString &link);
    void showPerson(int row);
    [[nodiscard]] bool isFiltered() const;
    void clearFilters();

    std::shared_ptr<const Plan> m_api;
    std::shared_ptr<const Plan> m_file;
    bool m_canPlan = false;
    PlanFilter m_filter;
    qint64 m_differing = 0; ///< rows in which the two plans differ
    QTimer m_typing;
    PlanTableModel *m_model = nullptr;
    SortFilterProxyModel *m_proxy = nullptr;
    QLabel *m_summary = nullptr;
    FilterField *m_text = nullptr;
    ChoiceBox *m_member = nullptr;
    ChoiceBox *m_rule = nullptr;
    ChoiceBox *m_semantics = nullptr;
    TableView *m_table = nullptr;
    EmptyView *m_noPlan = nullptr;
    EmptyView *m_nothing = nullptr;
    PersonView *m_person = nullptr;
    QStackedWidget *m_tableOrNothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace skranke
