// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/protectionsview.h"

#include "models/common/sortfilterproxymodel.h"
#include "models/roles.h"
#include "models/userimport/protectiontablemodel.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/userimport/protectdialog.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace skranke {

ProtectionsView::ProtectionsView(ProtectionRegister &entries, QWidget *parent)
    : QWidget(parent)
    , m_register(entries)
    , m_model(new ProtectionTableModel(this))
    , m_proxy(new SortFilterProxyModel(this))
    , m_table(new TableView(this))
    , m_nothing(new EmptyView(u"state-none"_s, this))
    , m_tableOrNothing(new QStackedWidget(this))
    , m_add(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"protections"_s);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(ProtectionTableModel::FieldColumn, Qt::AscendingOrder);
    m_table->setKeptColumns({ProtectionTableModel::StateColumn});
    m_add->setObjectName(u"protect"_s);
    m_end->setObjectName(u"endProtection"_s);

    m_tableOrNothing->addWidget(m_nothing);
    m_tableOrNothing->addWidget(m_table);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tableOrNothing, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, [this] { protect({}); });
    connect(m_end, &QPushButton::clicked, this, &ProtectionsView::endSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProtectionsView::takeUsable);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ProtectionsView::takeUsable);
    connect(&m_register, &ProtectionRegister::changed, this, &ProtectionsView::reload);
    takeUsable();
}

void ProtectionsView::setPerson(const InstitutionCode &institution, const PrimaryId &person, const QString &name)
{
    m_institution = institution;
    m_person = person;
    m_personName = name;
    m_model->setEntries({}, QDate::currentDate());
    reload();
}

void ProtectionsView::reload()
{
    if (m_person.isEmpty())
        return;
    const QDate today = QDate::currentDate();
    const PrimaryId asked = m_person;
    whenDone(m_register.list({.institution = m_institution, .person = m_person.toString()}, today), this,
             [this, today, asked](const Result<QList<StoredProtection>> &entries) {
                 if (asked != m_person)
                     return; // another person's page by now
                 if (!entries) {
                     Q_EMIT failed(tr("Reading the protection register"), entries.error());
                     return;
                 }
                 m_model->setEntries(*entries, today);
                 Q_EMIT counted(static_cast<int>(entries->size()));
             });
}

void ProtectionsView::protect(const QString &member)
{
    auto *dialog = new ProtectDialog(m_institution, m_person, m_personName, member, QDate::currentDate(), this);
    connect(dialog, &ProtectDialog::entered, this, &ProtectionsView::add);
    dialog->open();
}

void ProtectionsView::add(const ProtectionRegister::Wish &wish)
{
    whenDone(m_register.add(wish, QDate::currentDate()), this, [this](const Result<QList<StoredProtection>> &added) {
        if (!added)
            Q_EMIT failed(tr("Protecting a field"), added.error());
    });
}

void ProtectionsView::endSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        whenDone(m_register.end(row.data(IdRole).toLongLong()), this, [this](const Result<StoredProtection> &ended) {
            if (!ended)
                Q_EMIT failed(tr("Ending a protection"), ended.error());
        });
    }
}

void ProtectionsView::takeUsable()
{
    m_tableOrNothing->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_end->setEnabled(m_table->selectionModel()->hasSelection());
}

void ProtectionsView::retranslate()
{
    m_model->retranslate();
    m_nothing->setTexts(tr("Nothing of this user is protected."));
    m_table->setAccessibleName(tr("Protections of the user"));
    m_add->setText(tr("&Protect a Field…"));
    m_end->setText(tr("&End Protection"));
    m_end->setToolTip(tr("From now on files decide the field again"));
}

} // namespace skranke
