// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/personview.h"

#include "models/common/format.h"
#include "models/queue/changefieldsmodel.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldvalue.h"
#include "models/userimport/planrows.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/tableview.h"
#include "widgets/text/jsonview.h"
#include "widgets/userimport/plandelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace skranke {

PersonView::PersonView(SyntaxColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_fields(new ChangeFieldsModel(ChangeFieldsModel::Layout::Decision, this))
    , m_table(new TableView(this))
    , m_now(new JsonView(colours, this))
    , m_result(new JsonView(colours, this))
    , m_tabs(new QTabWidget(this))
{
    m_table->setObjectName(u"personFields"_s);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_fields);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_now, QString());
    m_tabs->addTab(m_result, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_table);
}

QWidget *PersonView::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(8, 8, 8, 8);
    const auto makeButton = [heading, layout](const QString &icon) {
        auto *button = new QToolButton(heading);
        button->setIcon(icons::get(icon));
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    m_back = makeButton(u"go-previous"_s);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name = plainLabel(heading);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_name->setFont(font);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = richLabel(heading);
    m_facts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_facts, 1);
    m_previous = makeButton(u"go-up"_s);
    m_next = makeButton(u"go-down"_s);
    connect(m_back, &QToolButton::clicked, this, &PersonView::backRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_facts, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "line"_L1)
            Q_EMIT lineRequested(m_user.line);
        else
            Q_EMIT ruleRequested(link);
    });
    return heading;
}

void PersonView::setPerson(const PlannedUser &user, MergeSemantics semantics)
{
    m_user = user;
    m_semantics = semantics;
    m_fields->setRows(fieldRows(user.fields));
    m_now->setJson(user.change.base);
    m_result->setJson(user.change.result);
    m_tabs->setTabVisible(1, !user.change.base.isEmpty());
    m_tabs->setTabVisible(2, !user.change.result.isEmpty());
    takeFacts();
}

void PersonView::setNow(const QJsonObject &user)
{
    if (m_user.change.base.isEmpty())
        m_user.change.base = user;
    m_now->setJson(user);
    m_tabs->setTabVisible(1, !user.isEmpty());
    if (m_user.fields.isEmpty())
        m_fields->setRows(fieldRows(user));
    takeFacts();
}

void PersonView::takeFacts()
{
    m_name->setText(displayName(m_user));
    QStringList facts{m_user.primaryId.toString().toHtmlEscaped()};
    facts.append(changewords::actionName(m_user.action));
    if (m_user.action == PlannedAction::Held)
        facts.last() += u": "_s + heldReason(m_user.heldBecause).toHtmlEscaped();
    if (m_semantics == MergeSemantics::File)
        facts.append(tr("forecast of Alma’s nightly load").toHtmlEscaped());
    if (m_user.line > 0)
        facts.append(u"<a href=\"line\">"_s
                     + tr("Record %1, line %2").arg(format::number(m_user.record), format::number(m_user.line))
                     + u"</a>"_s);
    QStringList rules;
    for (const QString &rule : std::as_const(m_user.findings))
        rules.append(u"<a href=\"%1\">%1</a>"_s.arg(rule.toHtmlEscaped()));
    if (!rules.isEmpty())
        facts.append(rules.join(u", "_s));
    m_facts->setText(facts.join(u" · "_s));
}

void PersonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_facts->clear(); // the links' colour lies in the text, and a label passes over a text that it has
        takeFacts();
    }
}

void PersonView::retranslate()
{
    m_fields->retranslate();
    m_tabs->setTabText(0, tr("Fields"));
    m_tabs->setTabText(1, tr("Raw: Now in Alma"));
    m_tabs->setTabText(2, tr("Raw: Result"));
    m_tabs->setAccessibleName(tr("One user"));
    m_table->setAccessibleName(tr("Fields of the user"));
    m_back->setText(tr("Plan"));
    m_back->setToolTip(tr("Back to the plan (Esc)"));
    m_previous->setToolTip(tr("Previous user"));
    m_previous->setAccessibleName(tr("Previous user"));
    m_next->setToolTip(tr("Next user"));
    m_next->setAccessibleName(tr("Next user"));
    takeFacts();
}

} // namespace skranke
