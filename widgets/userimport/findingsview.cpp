// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/findingsview.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/userimport/findingrulesmodel.h"
#include "models/userimport/findingsproxymodel.h"
#include "models/userimport/findingstablemodel.h"
#include "widgets/common/badge.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/label.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/text/rawfileview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace skranke {

FindingsView::FindingsView(SyntaxColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_rules(new FindingRulesModel(this))
    , m_findings(new FindingsTableModel(this))
    , m_shown(new FindingsProxyModel(this))
    , m_filter(new FilterField(this))
    , m_rulesTable(new TableView(this))
    , m_findingsTable(new TableView(this))
    , m_cut(plainLabel(this))
    , m_explanation(richLabel(this))
    , m_context(new RawFileView(colours, this))
    , m_empty(new EmptyView(u"state-good"_s, this))
    , m_stack(new QStackedWidget(this))
{
    m_shown->setSourceModel(m_findings);
    m_rulesTable->setObjectName(u"findingRules"_s);
    m_rulesTable->setSortingEnabled(false);
    m_rulesTable->setModel(m_rules);
    m_rulesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rulesTable->setItemDelegate(new StateDelegate(m_rulesTable));
    m_rulesTable->setStretchColumn(FindingRulesModel::TitleColumn);
    m_rulesTable->setKeptColumns({FindingRulesModel::SeverityColumn, FindingRulesModel::CountColumn});
    m_findingsTable->setObjectName(u"findings"_s);
    m_findingsTable->setModel(m_shown);
    m_findingsTable->sortByColumn(-1, Qt::AscendingOrder);
    m_findingsTable->setItemDelegate(new StateDelegate(m_findingsTable));
    m_filter->setTarget(m_findingsTable);
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(8, 8, 8, 8);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cut->setWordWrap(true);
    m_cut->setContentsMargins(8, 4, 8, 4);

    auto *context = new QWidget(this);
    auto *contextLayout = new QVBoxLayout(context);
    contextLayout->setContentsMargins({});
    contextLayout->setSpacing(0);
    contextLayout->addWidget(m_explanation);
    contextLayout->addWidget(m_context, 1);

    auto *findings = new QWidget(this);
    auto *findingsLayout = new QVBoxLayout(findings);
    findingsLayout->setContentsMargins({});
    findingsLayout->setSpacing(0);
    findingsLayout->addWidget(m_cut);
    findingsLayout->addWidget(m_findingsTable, 1);

    auto *right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(u"findingsContext"_s);
    right->addWidget(findings);
    right->addWidget(context);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(u"findingsAcross"_s);
    across->addWidget(m_rulesTable);
    across->addWidget(right);
    across->setStretchFactor(0, 9);
    across->setStretchFactor(1, 11);
    across->setSizes({450, 550});
    across->setChildrenCollapsible(false);

    m_stack->addWidget(across);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilterRow());
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &FindingsProxyModel::setFilterText);
    connect(m_rulesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsView::takeRule);
    connect(m_rulesTable, &TableView::rowOpened, m_findingsTable, [this] { m_findingsTable->setFocus(); });
    connect(m_findingsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::takeFinding);
    connect(m_findingsTable, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        if (const qint64 line = index.data(FindingsTableModel::LineRole).toLongLong(); line > 0)
            Q_EMIT lineRequested(line);
    });
    setTabOrder({m_filter, m_severities.at(0).button, m_severities.at(1).button, m_severities.at(2).button,
                 m_rulesTable, m_findingsTable, m_context});
}

QWidget *FindingsView::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_filter, 1);
    const QList<QList<Severity>> groups{{Severity::Fatal, Severity::Error}, {Severity::Warning}, {Severity::Info}};
    for (const QList<Severity> &severities : groups) {
        auto *button = new QToolButton(row);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(badgeIcon(badgeFor(toWord(severities.last())), palette()));
        connect(button, &QToolButton::toggled, this, &FindingsView::takeSeverities);
        layout->addWidget(button);
        m_severities.append({.severities = severities, .button = button});
    }
    return row;
}

void FindingsView::setReport(std::shared_ptr<const CheckReport> report)
{
    if (report == m_report)
        return;
    m_report = std::move(report);
    const QString rule = currentRule();
    m_rules->setRules(m_report ? m_report->byRule : QList<RuleCount>());
    m_findings->setFindings(m_report ? m_report->findings.toList() : QList<Finding>());
    m_stack->setCurrentIndex(m_report && m_rules->rowCount() == 0 ? 1 : 0);
    takeSeverityCounts();
    showRule(rule);
    takeFinding();
}

void FindingsView::setText(std::shared_ptr<const TextFile> text)
{
    m_context->setFile(std::move(text));
    takeFinding();
}

void FindingsView::showRule(const QString &rule)
{
    const int row = qMax(0, m_rules->rowOf(rule));
    if (row < m_rules->rowCount())
        m_rulesTable->setCurrentIndex(m_rules->index(row, 0));
    takeRule();
}

QString FindingsView::currentRule() const
{
    return m_rules->rule(m_rulesTable->currentIndex().row());
}

int FindingsView::currentFinding() const
{
    return m_shown->mapToSource(m_findingsTable->currentIndex()).row();
}

void FindingsView::choose(const QString &rule, int finding)
{
    showRule(rule);
    const QModelIndex index = m_shown->mapFromSource(m_findings->index(finding, 0));
    if (index.isValid())
        m_findingsTable->setCurrentIndex(index);
}

void FindingsView::focusFilter()
{
    m_filter->takeFocus();
}

void FindingsView::takeFocus()
{
    (m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_findingsTable) : m_empty)->setFocus();
}

void FindingsView::nextFinding(int step)
{
    const QModelIndex current = m_findingsTable->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    if (row >= 0 && row < m_shown->rowCount())
        m_findingsTable->setCurrentIndex(m_shown->index(row, 0));
}

bool FindingsView::clearFilters()
{
    bool cleared = !m_filter->text().isEmpty();
    m_filter->clear();
    for (const SeverityButton &severity : std::as_const(m_severities)) {
        cleared = cleared || severity.button->isChecked();
        severity.button->setChecked(false);
    }
    if (m_rulesTable->currentIndex().row() > 0) {
        cleared = true;
        m_rulesTable->setCurrentIndex(m_rules->index(0, 0));
    }
    return cleared;
}

QList<Severity> FindingsView::chosenSeverities() const
{
    QList<Severity> chosen;
    for (const SeverityButton &severity : m_severities) {
        if (severity.button->isChecked())
            chosen += severity.severities;
    }
    return chosen;
}

void FindingsView::takeSeverities()
{
    const QString rule = currentRule();
    m_rules->setSeverities(chosenSeverities());
    m_shown->setSeverities(chosenSeverities());
    showRule(rule);
}

void FindingsView::takeRule()
{
    const QString rule = currentRule();
    m_shown->setRule(rule);
    if (m_shown->rowCount() > 0 && !m_findingsTable->currentIndex().isValid())
        m_findingsTable->setCurrentIndex(m_shown->index(0, 0));
    const qint64 kept = m_report ? m_report->findings.size() : 0;
    const bool isCut = m_rules->rowCount() > 0 && m_report && kept < m_rules->total() && rule.isEmpty();
    m_cut->setVisible(isCut);
    if (isCut)
        m_cut->setText(tr("The first %1 findings are listed; the counts are of all.").arg(format::number(kept)));
    takeFinding();
}

void FindingsView::takeFinding()
{
    const QModelIndex index = m_shown->mapToSource(m_findingsTable->currentIndex());
    if (!index.isValid()) {
        m_explanation->setText(m_report ? tr("Choose a finding to see its lines in the file.") : QString());
        m_context->clearMark();
        return;
    }
    const Finding &finding = m_findings->findings().at(index.row());
    m_explanation->setText(u"<b>"_s + finding.rule.toHtmlEscaped() + u"</b> "_s + findingText(finding).toHtmlEscaped());
    if (finding.line > 0)
        m_context->showLine(finding.line);
    else
        m_context->clearMark();
}

void FindingsView::takeSeverityCounts()
{
    for (const SeverityButton &severity : std::as_const(m_severities)) {
        qint64 count = 0;
        for (const RuleCount &rule : m_report ? m_report->byRule : QList<RuleCount>()) {
            if (severity.severities.contains(rule.severity))
                count += rule.count;
        }
        const QString name = changewords::severityName(severity.severities.last());
        //: A severity and how many findings have it: "Warning 19"
        severity.button->setText(tr("%1 %2").arg(name, format::number(count)));
        severity.button->setToolTip(tr("Show only findings of severity “%1”").arg(name));
        severity.button->setEnabled(count > 0 || severity.button->isChecked());
        severity.button->setIcon(badgeIcon(badgeFor(toWord(severity.severities.last())), palette()));
    }
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const SeverityButton &severity : std::as_const(m_severities))
            severity.button->setIcon(badgeIcon(badgeFor(toWord(severity.severities.last())), palette()));
    }
}

void FindingsView::retranslate()
{
    m_rules->retranslate();
    m_findings->retranslate();
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setAccessibleName(tr("Filter findings"));
    m_rulesTable->setAccessibleName(tr("Rules that the file breaks"));
    m_findingsTable->setAccessibleName(tr("Findings"));
    m_context->setAccessibleName(tr("Lines of the file round the finding"));
    m_empty->setTexts(tr("No rule has anything to remark on this file."));
    takeSeverityCounts();
    takeRule();
}

} // namespace skranke
