// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/conflictview.h"

#include "models/queue/changefieldsmodel.h"
#include "models/queue/fieldnames.h"
#include "widgets/common/label.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/fieldsdelegate.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeFieldsModel(ChangeFieldsModel::Layout::ThreeWay, this))
    , m_table(new TableView(this))
    , m_told(plainLabel(this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_mineForAll(new QPushButton(this))
    , m_theirsForAll(new QPushButton(this))
{
    m_table->setObjectName(u"changeThreeWay"_s);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldsDelegate(m_table));
    m_told->setObjectName(u"conflictsTold"_s);
    m_told->setWordWrap(true);
    auto *choices = new QGridLayout;
    choices->setSpacing(8);
    choices->addWidget(m_mine, 0, 0);
    choices->addWidget(m_theirs, 0, 1);
    choices->addWidget(m_mineForAll, 1, 0);
    choices->addWidget(m_theirsForAll, 1, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 8, 8, 8);
    below->setSpacing(8);
    below->addWidget(m_told);
    below->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT sideRequested(Side::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { Q_EMIT sideRequested(Side::Theirs); });
    connect(m_mineForAll, &QPushButton::clicked, this, [this] { Q_EMIT sideForAllRequested(Side::Mine); });
    connect(m_theirsForAll, &QPushButton::clicked, this, [this] { Q_EMIT sideForAllRequested(Side::Theirs); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictView::takeTexts);
}

void ConflictView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    takeTexts();
}

void ConflictView::setChange(const std::optional<Change> &change)
{
    m_change = change;
    m_conflicts = change ? openConflicts(*change) : QList<FieldPath>();
    takeRows();
}

Resolution ConflictView::resolution() const
{
    Resolution resolution = m_alike;
    if (m_change)
        resolution.paths = m_own.value(m_change->id).paths;
    return resolution;
}

qsizetype ConflictView::undecided() const
{
    const Resolution known = resolution();
    return std::ranges::count_if(m_conflicts, [&known](const FieldPath &path) { return !known.sideOf(path); });
}

std::optional<FieldPath> ConflictView::currentConflict() const
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model->rows().size() && m_conflicts.contains(m_model->rows().at(row).path))
        return m_model->rows().at(row).path;
    const Resolution known = resolution();
    const auto open =
        std::ranges::find_if(m_conflicts, [&known](const FieldPath &path) { return !known.sideOf(path); });
    return open == m_conflicts.end() ? std::nullopt : std::optional(*open);
}

bool ConflictView::choose(Side side)
{
    if (!m_change)
        return false;
    QList<FieldPath> paths;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const FieldPath &path = m_model->rows().at(index.row()).path;
        if (m_conflicts.contains(path))
            paths.append(path);
    }
    if (paths.isEmpty()) {
        const auto current = currentConflict();
        if (!current)
            return false;
        paths.append(*current);
    }
    for (const FieldPath &path : std::as_const(paths))
        m_own[m_change->id].paths.insert(path.toString(), side);
    takeRows();
    Q_EMIT chosen();
    return true;
}

QString ConflictView::chooseForAll(Side side)
{
    const auto current = currentConflict();
    if (!m_change || !current)
        return {};
    m_alike.members.insert(current->member, side);
    // All means this one too, whatever was chosen for it before.
    for (Resolution &own : m_own) {
        own.paths.removeIf([&current](const std::pair<const QString &, Side &> &choice) {
            return FieldPath::fromString(choice.first).member == current->member;
        });
    }
    takeRows();
    Q_EMIT chosen();
    return current->member;
}

void ConflictView::forgetAlike()
{
    m_alike = {};
    takeRows();
}

void ConflictView::forget(const QList<ChangeId> &ids)
{
    for (const ChangeId &id : ids)
        m_own.remove(id);
    takeRows();
}

void ConflictView::takeRows()
{
    const FieldPath kept = m_table->currentIndex().isValid() && m_table->currentIndex().row() < m_model->rowCount()
        ? m_model->rows().at(m_table->currentIndex().row()).path
        : FieldPath();
    m_model->setRows(m_change && m_change->state == ChangeState::Conflict
                         ? threeWayRows(*m_change, m_change->response, resolution())
                         : QList<FieldRow>());
    const auto &rows = m_model->rows();
    auto row = std::ranges::find(rows, kept, &FieldRow::path);
    if (row == rows.end()) // where a decision is wanted
        row = std::ranges::find_if(rows, [](const FieldRow &one) { return one.unresolved; });
    if (const auto found = static_cast<int>(row - rows.begin());
        row != rows.end() && found != m_table->currentIndex().row()) // else what is selected beside it stays
        m_table->setCurrentIndex(m_model->index(found, 0));
    takeTexts();
}

void ConflictView::takeTexts()
{
    const auto current = currentConflict();
    for (QPushButton *button : {m_mine, m_theirs, m_mineForAll, m_theirsForAll}) {
        button->setEnabled(current.has_value());
        button->setVisible(hasConflicts() && !m_readOnly);
    }
    const QString field = current ? fieldnames::name(current->member) : QString();
    m_mineForAll->setText(field.isEmpty() ? tr("Mine for All Alike") : tr("Mine for All: %1").arg(field));
    m_theirsForAll->setText(field.isEmpty() ? tr("Theirs for All Alike") : tr("Theirs for All: %1").arg(field));
    const auto open = static_cast<int>(undecided());
    if (!m_change || m_change->state != ChangeState::Conflict)
        m_told->clear();
    else if (!hasConflicts() && m_change->response.isEmpty())
        m_told->setText(tr("There is nothing to choose: the user is not there any more. Withdraw the change."));
    else if (!hasConflicts() && m_change->operation != Operation::Update)
        m_told->setText(tr("There is nothing to choose field by field. Withdraw the change and make a new plan."));
    else if (m_readOnly)
        m_told->setText(tr("%Ln field(s) were changed here and in Alma. The desk that made the bundle decides them.",
                           nullptr, static_cast<int>(m_conflicts.size())));
    else if (open > 0)
        m_told->setText(tr("%Ln field(s) were changed here and in Alma: choose mine or theirs.", nullptr, open));
    else
        m_told->setText(tr("Everything is decided. Propose the change again, and it waits for review."));
}

void ConflictView::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Base, mine, theirs and result"));
    m_mine->setText(tr("Take Mine"));
    m_mine->setToolTip(tr("The field gets what this change wanted (M)"));
    m_theirs->setText(tr("Take Theirs"));
    m_theirs->setToolTip(tr("The field keeps what Alma has now (D)"));
    m_mineForAll->setToolTip(tr("Mine for this field in every conflict shown (Shift+M)"));
    m_theirsForAll->setToolTip(tr("Theirs for this field in every conflict shown (Shift+D)"));
    takeTexts();
}

} // namespace skranke
