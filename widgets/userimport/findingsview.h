// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/finding.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace skranke {

class EmptyView;
class FilterField;
class FindingRulesModel;
class FindingsProxyModel;
class FindingsTableModel;
class RawFileView;
class SyntaxColours;
class TableView;
class TextFile;

/// What is wrong with a file: rules with counts, their findings, and the file's lines round the one that is looked at.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(SyntaxColours &colours, QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const CheckReport> report);
    void setText(std::shared_ptr<const TextFile> text);
    void showRule(const QString &rule);
    [[nodiscard]] QString currentRule() const; ///< empty: all
    [[nodiscard]] int currentFinding() const; ///< its place in the report; -1: none
    void choose(const QString &rule, int finding);
    void focusFilter();
    /// Gives the keyboard to the findings, or to what stands in their place.
    void takeFocus();
    [[nodiscard]] TableView &table() const { return *m_findingsTable; }
    void nextFinding(int step); ///< 1 or -1
    [[nodiscard]] bool clearFilters(); ///< true when there was something to clear
    void retranslate();

Q_SIGNALS:
    void lineRequested(qint64 line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFilterRow();
    void takeRule();
    void takeSeverities();
    void takeFinding();
    void takeSeverityCounts();
    [[nodiscard]] QList<Severity> chosenSeverities() const;

    struct SeverityButton {
        QList<Severity> severities;
        QToolButton *button = nullptr;
    };

    std::shared_ptr<const CheckReport> m_report;
    FindingRulesModel *m_rules = nullptr;
    FindingsTableModel *m_findings = nullptr;
    FindingsProxyModel *m_shown = nullptr;
    QList<SeverityButton> m_severities;
    FilterField *m_filter = nullptr;
    TableView *m_rulesTable = nullptr;
    TableView *m_findingsTable = nullptr;
    QLabel *m_cut = nullptr;
    QLabel *m_explanation = nullptr;
    RawFileView *m_context = nullptr;
    EmptyView *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace skranke
