// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/userview.h"

#include "models/common/format.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/fieldvalue.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/fieldsdelegate.h"
#include "widgets/text/jsonview.h"
#include "widgets/userimport/protectionsview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

enum Tab { FieldsTab, ProtectionsTab, RawTab };

} // namespace

UserView::UserView(SyntaxColours &colours, ProtectionRegister &protections, QWidget *parent)
    : QWidget(parent)
    , m_fields(new ChangeFieldsModel(ChangeFieldsModel::Layout::Now, this))
    , m_table(new TableView(this))
    , m_raw(new JsonView(colours, this))
    , m_protections(new ProtectionsView(protections, this))
    , m_tabs(new QTabWidget(this))
    , m_back(new QToolButton(this))
    , m_protect(new QToolButton(this))
    , m_name(plainLabel(this))
    , m_facts(plainLabel(this))
{
    m_table->setObjectName(u"cachedFields"_s);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_fields);
    m_table->setItemDelegate(new FieldsDelegate(m_table));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_protections, QString());
    m_tabs->addTab(m_raw, QString());
    m_back->setIcon(icons::get(u"go-previous"_s));
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_protect->setObjectName(u"protectField"_s);
    m_protect->setIcon(icons::get(u"object-locked"_s));
    m_protect->setAutoRaise(true);
    m_protect->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_name->setFont(font);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(8, 8, 8, 8);
    heading->setSpacing(8);
    heading->addLayout(texts, 1);
    heading->addWidget(m_protect, 0, Qt::AlignTop);
    heading->addWidget(m_back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_table);
    connect(m_back, &QToolButton::clicked, this, &UserView::backRequested);
    connect(m_protect, &QToolButton::clicked, this, &UserView::protectCurrent);
    connect(m_protections, &ProtectionsView::counted, this, &UserView::takeProtections);
    connect(m_protections, &ProtectionsView::failed, this, &UserView::failed);
}

void UserView::setUser(const Institution &institution, const CachedUser &user)
{
    m_institution = institution;
    m_user = user;
    m_fields->setRows(fieldRows(user.user));
    m_raw->setJson(user.user);
    takeProtections(0);
    m_protections->setPerson(institution.code, user.primaryId, fieldvalue::displayName(user.user));
    m_tabs->setCurrentIndex(0);
    if (m_fields->rowCount() > 0)
        m_table->setCurrentIndex(m_fields->index(0, 0));
    takeFacts();
}

void UserView::protectCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isField = current.isValid() && current.row() < m_fields->rows().size();
    m_protections->protect(isField ? m_fields->rows().at(current.row()).path.member : QString());
}

void UserView::takeProtections(int count)
{
    m_protected = count;
    m_tabs->setTabText(ProtectionsTab,
                       count > 0 ? tr("Protections (%1)").arg(format::number(count)) : tr("Protections"));
}

void UserView::takeFacts()
{
    m_name->setText(fieldvalue::displayName(m_user.user));
    QStringList facts;
    for (const QString &fact : {m_user.primaryId.toString(), m_institution.code.toString(), m_institution.name}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (m_user.fetched.isValid())
        facts.append(tr("fetched from Alma %1").arg(format::dateTime(m_user.fetched)));
    m_facts->setText(facts.join(u" · "_s));
}

void UserView::retranslate()
{
    m_fields->retranslate();
    m_protections->retranslate();
    m_tabs->setTabText(FieldsTab, tr("Fields"));
    m_tabs->setTabText(RawTab, tr("Raw: Now in Alma"));
    takeProtections(m_protected);
    m_tabs->setAccessibleName(tr("One user"));
    m_table->setAccessibleName(tr("Fields of the user"));
    m_raw->setAccessibleName(tr("Raw JSON"));
    m_protect->setText(tr("Protect…"));
    m_protect->setToolTip(tr("Protect this field for this person"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the files (Esc)"));
    takeFacts();
}

} // namespace skranke
