// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/bundledialog.h"

#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "models/queue/changewords.h"
#include "services/core/changerisk.h"
#include "services/queue/changestates.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/changedetail.h"
#include "widgets/queue/conflictview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSplitter>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace skranke {

BundleDialog::BundleDialog(ReviewBundle bundle, QWidget *parent)
    : QDialog(parent)
    , m_bundle(std::move(bundle))
    , m_messages(new MessageBar(this))
    , m_heading(plainLabel(this))
    , m_model(new ChangeTableModel(this))
    , m_proxy(new SortFilterProxyModel(this))
    , m_digests(plainLabel(this))
    , m_close(new QPushButton(this))
    , m_selected(new QPushButton(this))
    , m_all(new PrimaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 720);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    m_table = new TableView(across);
    m_table->setObjectName(u"bundleChanges"_s);
    m_detail = new ChangeDetail(m_colours, across);
    m_detail->conflict().setReadOnly(true);
    across->addWidget(m_table);
    across->addWidget(m_detail);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 1);
    across->setSizes({590, 590});

    const auto ids = m_bundle.changes | std::views::transform(&Change::id) | std::ranges::to<QList<ChangeId>>();
    m_model->begin(ids);
    m_model->append(ids, m_bundle.changes);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setKeptColumns({ChangeTableModel::StateColumn});
    takeColumns();

    m_heading->setWordWrap(true);
    m_digests->setObjectName(u"bundleDigests"_s);
    m_digests->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_selected->setObjectName(u"bundleApproveSelected"_s);
    m_all->setObjectName(u"bundleApproveAll"_s);
    m_close->setAutoDefault(false);
    m_selected->setAutoDefault(false); // Enter in the table must not approve
    m_all->setAutoDefault(false);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_close);
    footer->addStretch(1);
    footer->addWidget(m_digests);
    footer->addWidget(m_selected);
    footer->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_heading);
    column->addWidget(across, 1);
    column->addLayout(footer);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BundleDialog::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BundleDialog::takeButtons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_selected, &QPushButton::clicked, this, [this] { Q_EMIT approveRequested(approvable(true)); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT approveRequested(approvable(false)); });
    retranslate();
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->setFocus();
}

/// Columns in which nothing stands, or the same in every row, only take place.
void BundleDialog::takeColumns()
{
    const auto isOther = [this](const Change &change) {
        return change.target.institution != m_bundle.changes.constFirst().target.institution;
    };
    const auto isRisky = [](const Change &change) { return !risksOf(change).isEmpty(); };
    m_table->setColumnShown(ChangeTableModel::InstitutionColumn, std::ranges::any_of(m_bundle.changes, isOther));
    m_table->setColumnShown(ChangeTableModel::RiskColumn, std::ranges::any_of(m_bundle.changes, isRisky));
}

QList<ChangeId> BundleDialog::approvable(bool onlySelected) const
{
    QList<ChangeId> ids;
    for (const Change &change : m_bundle.changes) {
        const QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(change.id), 0));
        if (!change.damaged && isApprovable(change.state)
            && (!onlySelected || m_table->selectionModel()->isRowSelected(row.row(), row.parent())))
            ids.append(change.id);
    }
    return ids;
}

bool BundleDialog::takesReason(const QList<ChangeId> &changes) const
{
    const QSet<ChangeId> chosen(changes.cbegin(), changes.cend());
    return std::ranges::any_of(m_bundle.changes, [&](const Change &change) {
        return m_bundle.large.contains(change.batch) && chosen.contains(change.id);
    });
}

void BundleDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const ChangeId id(current.data(IdRole).toString());
    const auto change = std::ranges::find(m_bundle.changes, id, &Change::id);
    if (change == m_bundle.changes.end())
        m_detail->clear();
    else
        m_detail->setChange(*change, {});
    takeDigests();
    takeButtons();
}

/// What an approval binds: the bundle as a file, and the change as it was reviewed.
void BundleDialog::takeDigests()
{
    const QString bundle = changewords::shortDigest(m_bundle.digest);
    const ChangeId id(m_table->currentIndex().data(IdRole).toString());
    const auto change = std::ranges::find(m_bundle.changes, id, &Change::id);
    // A damaged change is not what stands beside it.
    const bool isKnown = change != m_bundle.changes.end() && !change->damaged;
    m_digests->setText(isKnown
                           ? tr("Digest: bundle %1, change %2").arg(bundle, changewords::shortDigest(change->digest))
                           : tr("Digest: bundle %1").arg(bundle));
}

void BundleDialog::takeButtons()
{
    const auto selected = approvable(true).size();
    const auto all = approvable(false).size();
    m_selected->setText(tr("Approve &Selected (%L1)").arg(selected));
    m_selected->setEnabled(selected > 0);
    m_all->setText(tr("Approve &All (%L1)").arg(all));
    m_all->setEnabled(all > 0);
}

void BundleDialog::retranslate()
{
    setWindowTitle(tr("Review Bundle"));
    m_heading->setText(
        tr("%Ln change(s) from the desk of %1, bundled %2. Only for reading: what you approve goes back as "
           "a file, signed with your own key.",
           nullptr, static_cast<int>(m_bundle.changes.size()))
            .arg(m_bundle.account, QLocale().toString(m_bundle.made.toLocalTime(), QLocale::ShortFormat)));
    m_table->setAccessibleName(tr("Changes of the bundle"));
    m_digests->setToolTip(tr("Short form of what is approved. Whoever made the bundle sees the same of it: ask, by "
                             "voice, whether it is."));
    m_close->setText(tr("&Close"));
    m_selected->setToolTip(tr("Sign the selected changes and save the approvals as a file"));
    m_all->setToolTip(tr("Sign every change of the bundle and save the approvals as a file"));
    m_model->retranslate();
    m_detail->retranslate();
    takeDigests();
    takeButtons();
}

void BundleDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace skranke
